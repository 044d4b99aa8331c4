// @generated from specs/messaging-v1.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { ApiDocument } from "../api-document.ts";

export const server = "https://messaging.twilio.com";

export const document = {
  server,
  operations: {
    CreateShortCode: { path: "/v1/Services/{ServiceSid}/ShortCodes", success: [200, 201], method: "POST" },
    ListShortCode: {
      path: "/v1/Services/{ServiceSid}/ShortCodes",
      page: { items: ["short_codes"], next: ["meta", "next_page_url"] },
    },
    FetchShortCode: { path: "/v1/Services/{ServiceSid}/ShortCodes/{Sid}" },
    DeleteShortCode: { path: "/v1/Services/{ServiceSid}/ShortCodes/{Sid}", success: [204], method: "DELETE" },
    CreateService: { path: "/v1/Services", success: [201], method: "POST" },
    ListService: { path: "/v1/Services", page: { items: ["services"], next: ["meta", "next_page_url"] } },
    FetchService: { path: "/v1/Services/{Sid}" },
    UpdateService: { path: "/v1/Services/{Sid}", method: "POST" },
    DeleteService: { path: "/v1/Services/{Sid}", success: [204], method: "DELETE" },
    CreatePhoneNumber: { path: "/v1/Services/{ServiceSid}/PhoneNumbers", success: [201], method: "POST" },
    ListPhoneNumber: {
      path: "/v1/Services/{ServiceSid}/PhoneNumbers",
      page: { items: ["phone_numbers"], next: ["meta", "next_page_url"] },
    },
    FetchPhoneNumber: { path: "/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}" },
    DeletePhoneNumber: { path: "/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}", success: [204], method: "DELETE" },
  },
} as const satisfies ApiDocument;
