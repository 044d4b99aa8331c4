// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { ApiDocument } from "../api-document.ts";

export const server = "https://api.twilio.com";

export const document = {
  server,
  operations: {
    ListShortCode: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes",
      media: "application/xml",
      page: { items: ["ShortCodes", "ShortCode"], next: ["ShortCodes", "nextpageuri"] },
    },
    FetchShortCode: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}",
      media: "application/xml",
    },
    UpdateShortCode: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}",
      media: "application/xml",
      method: "POST",
    },
    ListShortCodeJson: { path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.json" },
    FetchShortCodeJson: { path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json" },
    UpdateShortCodeJson: { path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json", method: "POST" },
    ListShortCodeCsv: { path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.csv", media: "text/csv" },
    FetchShortCodeCsv: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv",
      media: "text/csv",
    },
    UpdateShortCodeCsv: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv",
      media: "text/csv",
      method: "POST",
    },
    ListShortCodeHtml: { path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.html", media: "text/html" },
    FetchShortCodeHtml: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html",
      media: "text/html",
    },
    UpdateShortCodeHtml: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html",
      media: "text/html",
      method: "POST",
    },
    CreateSmsMessage: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/Messages",
      media: "application/xml",
      success: [201],
      method: "POST",
    },
    ListSmsMessage: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/Messages",
      media: "application/xml",
      page: { items: ["SMSMessages", "SMSMessage"], next: ["SMSMessages", "nextpageuri"] },
    },
    FetchSmsMessage: {
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/Messages/{SmsMessageSid}",
      media: "application/xml",
    },
  },
} as const satisfies ApiDocument;

/** Schemas with every property at the root of an answer in XML. */
export type XmlSchemas = [
  "ListShortCodeResponse",
  "ListSmsMessageResponse",
  "ServiceUnavailable",
  "ShortCodeResponse",
  "SmsMessageResponse",
];
