// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { ApiDocument } from "../api-document.ts";

export const server = "https://api.twilio.com";

export const document = {
  server,
  operations: {
    ListShortCodeXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes",
      media: "application/xml",
      page: { items: ["short_codes", "short_codes"], next: ["short_codes", "next_page_uri"] },
    },
    FetchShortCodeXmlDefault: { path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}", media: "application/xml" },
    UpdateShortCodeXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}",
      media: "application/xml",
      method: "POST",
    },
    ListShortCode: {
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json",
      page: { items: ["short_codes"], next: ["next_page_uri"] },
    },
    FetchShortCode: { path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json" },
    UpdateShortCode: { path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json", method: "POST" },
    ListShortCodeXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.xml",
      media: "application/xml",
      page: { items: ["short_codes", "short_codes"], next: ["short_codes", "next_page_uri"] },
    },
    FetchShortCodeXml: { path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml", media: "application/xml" },
    UpdateShortCodeXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml",
      media: "application/xml",
      method: "POST",
    },
    CreateMessageXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages",
      media: "application/xml",
      success: [201],
      method: "POST",
    },
    ListMessageXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages",
      media: "application/xml",
      page: { items: ["messages", "messages"], next: ["messages", "next_page_uri"] },
    },
    FetchMessageXmlDefault: { path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}", media: "application/xml" },
    UpdateMessageXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}",
      media: "application/xml",
      method: "POST",
    },
    DeleteMessageXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}",
      media: "application/xml",
      success: [204],
      method: "DELETE",
    },
    CreateMessage: { path: "/2010-04-01/Accounts/{AccountSid}/Messages.json", success: [201], method: "POST" },
    ListMessage: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages.json",
      page: { items: ["messages"], next: ["next_page_uri"] },
    },
    FetchMessage: { path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json" },
    UpdateMessage: { path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json", method: "POST" },
    DeleteMessage: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
      success: [204],
      method: "DELETE",
    },
    CreateMessageXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages.xml",
      media: "application/xml",
      success: [201],
      method: "POST",
    },
    ListMessageXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages.xml",
      media: "application/xml",
      page: { items: ["messages", "messages"], next: ["messages", "next_page_uri"] },
    },
    FetchMessageXml: { path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml", media: "application/xml" },
    UpdateMessageXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml",
      media: "application/xml",
      method: "POST",
    },
    DeleteMessageXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml",
      media: "application/xml",
      success: [204],
      method: "DELETE",
    },
    ListMediaXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media",
      media: "application/xml",
      page: { items: ["media_list", "media_list"], next: ["media_list", "next_page_uri"] },
    },
    FetchMediaXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}",
      media: "application/xml",
    },
    DeleteMediaXmlDefault: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}",
      media: "application/xml",
      success: [204],
      method: "DELETE",
    },
    ListMedia: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
      page: { items: ["media_list"], next: ["next_page_uri"] },
    },
    FetchMedia: { path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json" },
    DeleteMedia: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
      success: [204],
      method: "DELETE",
    },
    ListMediaXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml",
      media: "application/xml",
      page: { items: ["media_list", "media_list"], next: ["media_list", "next_page_uri"] },
    },
    FetchMediaXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml",
      media: "application/xml",
    },
    DeleteMediaXml: {
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml",
      media: "application/xml",
      success: [204],
      method: "DELETE",
    },
  },
} as const satisfies ApiDocument;

/** Schemas with every property at the root of an answer in XML. */
export type XmlSchemas = [
  "ListMediaXml",
  "ListMessageXml",
  "ListShortCodeXml",
  "MediaXml",
  "MessageXml",
  "ServiceUnavailableXml",
  "ShortCodeXml",
];
