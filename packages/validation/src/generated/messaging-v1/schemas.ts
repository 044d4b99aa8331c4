// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { isDateTime as isDateTime$, isLong as isLong$, isShort as isShort$, isUri as isUri$, schema as schema$, type Result as Result$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern10$, pattern2$, pattern3$, pattern4$, pattern5$, pattern6$, pattern7$, pattern8$, pattern9$ } from "./patterns.ts";

function fields1$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!((p0 === 21710 || p0 === 21712))) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 409)) return false;
  return true;
}

function fields2$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!((p0 === 20001 || p0 === 21421 || p0 === 21715))) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 400)) return false;
  return true;
}

function fields3$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.ShortCodeSid;
  if (!(typeof p0 === "string" && isLong$(p0, 34) && isShort$(p0, 34) && pattern2$(p0))) return false;
  return true;
}

function fields4$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!((p0 === 20008 || p0 === 20403))) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 403)) return false;
  return true;
}

function fields5$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.MessageSid;
  if (!(typeof p0 === "string" && pattern3$(p0))) return false;
  const p1 = record.SmsSid;
  if (!(typeof p1 === "string" && pattern3$(p1))) return false;
  const p2 = record.SmsMessageSid;
  if (!(typeof p2 === "string" && pattern3$(p2))) return false;
  const p3 = record.AccountSid;
  if (!(typeof p3 === "string" && isLong$(p3, 34) && isShort$(p3, 34) && pattern4$(p3))) return false;
  const p4 = record.MessagingServiceSid;
  if (p4 !== undefined && !(typeof p4 === "string" && isLong$(p4, 34) && isShort$(p4, 34) && pattern1$(p4))) return false;
  const p5 = record.From;
  if (!(typeof p5 === "string")) return false;
  const p6 = record.To;
  if (!(typeof p6 === "string" && pattern5$(p6))) return false;
  const p7 = record.Body;
  if (!(typeof p7 === "string" && isShort$(p7, 1600))) return false;
  const p8 = record.NumMedia;
  if (!(typeof p8 === "string" && pattern6$(p8))) return false;
  const p9 = record.NumSegments;
  if (!(typeof p9 === "string" && pattern6$(p9))) return false;
  const p10 = record.SmsStatus;
  if (p10 !== undefined && !(p10 === "received")) return false;
  const p11 = record.ApiVersion;
  if (p11 !== undefined && !(p11 === "2010-04-01")) return false;
  const p12 = record.FromCity;
  if (p12 !== undefined && !(typeof p12 === "string")) return false;
  const p13 = record.FromState;
  if (p13 !== undefined && !(typeof p13 === "string")) return false;
  const p14 = record.FromZip;
  if (p14 !== undefined && !(typeof p14 === "string")) return false;
  const p15 = record.FromCountry;
  if (p15 !== undefined && !(typeof p15 === "string")) return false;
  const p16 = record.ToCity;
  if (p16 !== undefined && !(typeof p16 === "string")) return false;
  const p17 = record.ToState;
  if (p17 !== undefined && !(typeof p17 === "string")) return false;
  const p18 = record.ToZip;
  if (p18 !== undefined && !(typeof p18 === "string")) return false;
  const p19 = record.ToCountry;
  if (p19 !== undefined && !(typeof p19 === "string")) return false;
  const p20 = record.ErrorCode;
  if (p20 !== undefined && !(typeof p20 === "string" && pattern7$(p20))) return false;
  const p21 = record.ErrorUrl;
  if (p21 !== undefined && !(typeof p21 === "string")) return false;
  return true;
}

function fields6$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 20500)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 500)) return false;
  return true;
}

function fields7$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!((p0 === 20001 || p0 === 20007 || p0 === 21481))) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 400)) return false;
  return true;
}

function items8$(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (!(isShortCode(item))) return false;
  }
  return true;
}

function fields9$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.meta;
  if (!(isMeta(p0))) return false;
  const p1 = record.short_codes;
  if (!(Array.isArray(p1) && items8$(p1))) return false;
  return true;
}

function fields10$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.page;
  if (!(typeof p0 === "number" && Number.isInteger(p0) && p0 >= 0)) return false;
  const p1 = record.page_size;
  if (!(typeof p1 === "number" && Number.isInteger(p1) && p1 >= 1)) return false;
  const p2 = record.first_page_url;
  if (!(typeof p2 === "string" && pattern8$(p2) && isUri$(p2))) return false;
  const p3 = record.previous_page_url;
  if (!((p3 === null || typeof p3 === "string" && pattern8$(p3) && isUri$(p3)))) return false;
  const p4 = record.next_page_url;
  if (!((p4 === null || typeof p4 === "string" && pattern8$(p4) && isUri$(p4)))) return false;
  const p5 = record.key;
  if (!(p5 === "short_codes")) return false;
  const p6 = record.url;
  if (!(typeof p6 === "string" && pattern8$(p6) && isUri$(p6))) return false;
  return true;
}

function fields11$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 20004)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 405)) return false;
  return true;
}

function fields12$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 20404)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 404)) return false;
  return true;
}

function fields13$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 20413)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 413)) return false;
  return true;
}

function fields14$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 21714)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 412)) return false;
  return true;
}

function fields15$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 20503)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 503)) return false;
  return true;
}

function items16$(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (!((item === "SMS" || item === "MMS"))) return false;
  }
  return true;
}

function fields17$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.sid;
  if (!((p0 === null || typeof p0 === "string" && isLong$(p0, 34) && isShort$(p0, 34) && pattern2$(p0)))) return false;
  const p1 = record.account_sid;
  if (!((p1 === null || typeof p1 === "string" && isLong$(p1, 34) && isShort$(p1, 34) && pattern4$(p1)))) return false;
  const p2 = record.service_sid;
  if (!((p2 === null || typeof p2 === "string" && isLong$(p2, 34) && isShort$(p2, 34) && pattern1$(p2)))) return false;
  const p3 = record.date_created;
  if (!((p3 === null || typeof p3 === "string" && pattern9$(p3) && isDateTime$(p3)))) return false;
  const p4 = record.date_updated;
  if (!((p4 === null || typeof p4 === "string" && pattern9$(p4) && isDateTime$(p4)))) return false;
  const p5 = record.short_code;
  if (!((p5 === null || typeof p5 === "string" && pattern5$(p5)))) return false;
  const p6 = record.country_code;
  if (!((p6 === null || typeof p6 === "string" && pattern10$(p6)))) return false;
  const p7 = record.capabilities;
  if (!((p7 === null || Array.isArray(p7) && items16$(p7)))) return false;
  const p8 = record.url;
  if (!((p8 === null || typeof p8 === "string" && pattern8$(p8) && isUri$(p8)))) return false;
  return true;
}

function fields18$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 20429)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 429)) return false;
  return true;
}

function fields19$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 20003)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 401)) return false;
  return true;
}

function fields20$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.code;
  if (!(p0 === 19056)) return false;
  const p1 = record.detail;
  if (p1 !== undefined && !(typeof p1 === "string")) return false;
  const p2 = record.details;
  if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2))) return false;
  const p3 = record.message;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.more_info;
  if (!(typeof p4 === "string")) return false;
  const p5 = record.status;
  if (!(p5 === 415)) return false;
  return true;
}

export type Conflict = {
  code: 21710 | 21712;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 409;
};

export function isConflict(value: unknown): value is Conflict {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
}

export function validateConflict(value: unknown): Result$<Conflict> {
  return Conflict.validate(value);
}

export const Conflict: Schema$<Conflict> = /* @__PURE__ */ schema$("Conflict", isConflict, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [21710,21712] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [409] },
  },
});

export type CreateBadRequest = {
  code: 20001 | 21421 | 21715;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export function isCreateBadRequest(value: unknown): value is CreateBadRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields2$(value as { readonly [key: string]: unknown });
}

export function validateCreateBadRequest(value: unknown): Result$<CreateBadRequest> {
  return CreateBadRequest.validate(value);
}

export const CreateBadRequest: Schema$<CreateBadRequest> = /* @__PURE__ */ schema$("CreateBadRequest", isCreateBadRequest, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20001,21421,21715] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [400] },
  },
});

export type CreateShortCodeRequest = {
  ShortCodeSid: string;
};

export function isCreateShortCodeRequest(value: unknown): value is CreateShortCodeRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields3$(value as { readonly [key: string]: unknown });
}

export function validateCreateShortCodeRequest(value: unknown): Result$<CreateShortCodeRequest> {
  return CreateShortCodeRequest.validate(value);
}

export const CreateShortCodeRequest: Schema$<CreateShortCodeRequest> = /* @__PURE__ */ schema$("CreateShortCodeRequest", isCreateShortCodeRequest, {
  type: "object",
  required: ["ShortCodeSid"],
  properties: {
    ShortCodeSid: {
      type: "string",
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^SC[0-9a-fA-F]{32}$", test: pattern2$ },
    },
  },
});

export type Forbidden = {
  code: 20008 | 20403;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 403;
};

export function isForbidden(value: unknown): value is Forbidden {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields4$(value as { readonly [key: string]: unknown });
}

export function validateForbidden(value: unknown): Result$<Forbidden> {
  return Forbidden.validate(value);
}

export const Forbidden: Schema$<Forbidden> = /* @__PURE__ */ schema$("Forbidden", isForbidden, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20008,20403] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [403] },
  },
});

export type InboundMessage = {
  MessageSid: string;
  SmsSid: string;
  SmsMessageSid: string;
  AccountSid: string;
  MessagingServiceSid?: string;
  From: string;
  To: string;
  Body: string;
  NumMedia: string;
  NumSegments: string;
  SmsStatus?: "received";
  ApiVersion?: "2010-04-01";
  FromCity?: string;
  FromState?: string;
  FromZip?: string;
  FromCountry?: string;
  ToCity?: string;
  ToState?: string;
  ToZip?: string;
  ToCountry?: string;
  ErrorCode?: string;
  ErrorUrl?: string;
};

export function isInboundMessage(value: unknown): value is InboundMessage {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields5$(value as { readonly [key: string]: unknown });
}

export function validateInboundMessage(value: unknown): Result$<InboundMessage> {
  return InboundMessage.validate(value);
}

export const InboundMessage: Schema$<InboundMessage> = /* @__PURE__ */ schema$("InboundMessage", isInboundMessage, {
  type: "object",
  required: ["MessageSid","SmsSid","SmsMessageSid","AccountSid","From","To","Body","NumMedia","NumSegments"],
  properties: {
    MessageSid: { type: "string", pattern: { says: "^(?:SM|MM)[0-9a-fA-F]{32}$", test: pattern3$ } },
    SmsSid: { type: "string", pattern: { says: "^(?:SM|MM)[0-9a-fA-F]{32}$", test: pattern3$ } },
    SmsMessageSid: { type: "string", pattern: { says: "^(?:SM|MM)[0-9a-fA-F]{32}$", test: pattern3$ } },
    AccountSid: {
      type: "string",
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^AC[0-9a-fA-F]{32}$", test: pattern4$ },
    },
    MessagingServiceSid: {
      type: "string",
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^MG[0-9a-fA-F]{32}$", test: pattern1$ },
    },
    From: { type: "string" },
    To: { type: "string", pattern: { says: "^[0-9]{5,6}$", test: pattern5$ } },
    Body: { type: "string", maxLength: 1600 },
    NumMedia: { type: "string", pattern: { says: "^[0-9]+$", test: pattern6$ } },
    NumSegments: { type: "string", pattern: { says: "^[0-9]+$", test: pattern6$ } },
    SmsStatus: { type: "string", enum: ["received"] },
    ApiVersion: { type: "string", enum: ["2010-04-01"] },
    FromCity: { type: "string" },
    FromState: { type: "string" },
    FromZip: { type: "string" },
    FromCountry: { type: "string" },
    ToCity: { type: "string" },
    ToState: { type: "string" },
    ToZip: { type: "string" },
    ToCountry: { type: "string" },
    ErrorCode: { type: "string", pattern: { says: "^[0-9]{5}$", test: pattern7$ } },
    ErrorUrl: { type: "string" },
  },
});

export type InternalServerError = {
  code: 20500;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 500;
};

export function isInternalServerError(value: unknown): value is InternalServerError {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields6$(value as { readonly [key: string]: unknown });
}

export function validateInternalServerError(value: unknown): Result$<InternalServerError> {
  return InternalServerError.validate(value);
}

export const InternalServerError: Schema$<InternalServerError> = /* @__PURE__ */ schema$("InternalServerError", isInternalServerError, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20500] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [500] },
  },
});

export type ListBadRequest = {
  code: 20001 | 20007 | 21481;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export function isListBadRequest(value: unknown): value is ListBadRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields7$(value as { readonly [key: string]: unknown });
}

export function validateListBadRequest(value: unknown): Result$<ListBadRequest> {
  return ListBadRequest.validate(value);
}

export const ListBadRequest: Schema$<ListBadRequest> = /* @__PURE__ */ schema$("ListBadRequest", isListBadRequest, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20001,20007,21481] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [400] },
  },
});

export type ListShortCodeResponse = {
  meta: Meta;
  short_codes: ShortCode[];
};

export function isListShortCodeResponse(value: unknown): value is ListShortCodeResponse {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields9$(value as { readonly [key: string]: unknown });
}

export function validateListShortCodeResponse(value: unknown): Result$<ListShortCodeResponse> {
  return ListShortCodeResponse.validate(value);
}

export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$("ListShortCodeResponse", isListShortCodeResponse, {
  type: "object",
  required: ["meta","short_codes"],
  properties: { meta: { $ref: () => Meta }, short_codes: { type: "array", items: { $ref: () => ShortCode } } },
});

export type Meta = {
  page: number;
  page_size: number;
  first_page_url: string;
  previous_page_url: null | string;
  next_page_url: null | string;
  key: "short_codes";
  url: string;
};

export function isMeta(value: unknown): value is Meta {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields10$(value as { readonly [key: string]: unknown });
}

export function validateMeta(value: unknown): Result$<Meta> {
  return Meta.validate(value);
}

export const Meta: Schema$<Meta> = /* @__PURE__ */ schema$("Meta", isMeta, {
  type: "object",
  required: ["page","page_size","first_page_url","previous_page_url","next_page_url","key","url"],
  properties: {
    page: { type: "integer", minimum: 0 },
    page_size: { type: "integer", minimum: 1 },
    first_page_url: {
      type: "string",
      pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
      format: { says: "uri", test: isUri$ },
    },
    previous_page_url: {
      type: ["string","null"],
      pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
      format: { says: "uri", test: isUri$ },
    },
    next_page_url: {
      type: ["string","null"],
      pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
      format: { says: "uri", test: isUri$ },
    },
    key: { type: "string", enum: ["short_codes"] },
    url: {
      type: "string",
      pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
      format: { says: "uri", test: isUri$ },
    },
  },
});

export type MethodNotAllowed = {
  code: 20004;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 405;
};

export function isMethodNotAllowed(value: unknown): value is MethodNotAllowed {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields11$(value as { readonly [key: string]: unknown });
}

export function validateMethodNotAllowed(value: unknown): Result$<MethodNotAllowed> {
  return MethodNotAllowed.validate(value);
}

export const MethodNotAllowed: Schema$<MethodNotAllowed> = /* @__PURE__ */ schema$("MethodNotAllowed", isMethodNotAllowed, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20004] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [405] },
  },
});

export type NotFound = {
  code: 20404;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 404;
};

export function isNotFound(value: unknown): value is NotFound {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields12$(value as { readonly [key: string]: unknown });
}

export function validateNotFound(value: unknown): Result$<NotFound> {
  return NotFound.validate(value);
}

export const NotFound: Schema$<NotFound> = /* @__PURE__ */ schema$("NotFound", isNotFound, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20404] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [404] },
  },
});

export type PayloadTooLarge = {
  code: 20413;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 413;
};

export function isPayloadTooLarge(value: unknown): value is PayloadTooLarge {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields13$(value as { readonly [key: string]: unknown });
}

export function validatePayloadTooLarge(value: unknown): Result$<PayloadTooLarge> {
  return PayloadTooLarge.validate(value);
}

export const PayloadTooLarge: Schema$<PayloadTooLarge> = /* @__PURE__ */ schema$("PayloadTooLarge", isPayloadTooLarge, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20413] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [413] },
  },
});

export type PreconditionFailed = {
  code: 21714;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 412;
};

export function isPreconditionFailed(value: unknown): value is PreconditionFailed {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields14$(value as { readonly [key: string]: unknown });
}

export function validatePreconditionFailed(value: unknown): Result$<PreconditionFailed> {
  return PreconditionFailed.validate(value);
}

export const PreconditionFailed: Schema$<PreconditionFailed> = /* @__PURE__ */ schema$("PreconditionFailed", isPreconditionFailed, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [21714] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [412] },
  },
});

export type ServiceUnavailable = {
  code: 20503;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 503;
};

export function isServiceUnavailable(value: unknown): value is ServiceUnavailable {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields15$(value as { readonly [key: string]: unknown });
}

export function validateServiceUnavailable(value: unknown): Result$<ServiceUnavailable> {
  return ServiceUnavailable.validate(value);
}

export const ServiceUnavailable: Schema$<ServiceUnavailable> = /* @__PURE__ */ schema$("ServiceUnavailable", isServiceUnavailable, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20503] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [503] },
  },
});

export type ShortCode = {
  sid: null | string;
  account_sid: null | string;
  service_sid: null | string;
  date_created: null | string;
  date_updated: null | string;
  short_code: null | string;
  country_code: null | string;
  capabilities: null | ("SMS" | "MMS")[];
  url: null | string;
};

export function isShortCode(value: unknown): value is ShortCode {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields17$(value as { readonly [key: string]: unknown });
}

export function validateShortCode(value: unknown): Result$<ShortCode> {
  return ShortCode.validate(value);
}

export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$("ShortCode", isShortCode, {
  type: "object",
  required: ["sid","account_sid","service_sid","date_created","date_updated","short_code","country_code","capabilities","url"],
  properties: {
    sid: {
      type: ["string","null"],
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^SC[0-9a-fA-F]{32}$", test: pattern2$ },
    },
    account_sid: {
      type: ["string","null"],
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^AC[0-9a-fA-F]{32}$", test: pattern4$ },
    },
    service_sid: {
      type: ["string","null"],
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^MG[0-9a-fA-F]{32}$", test: pattern1$ },
    },
    date_created: {
      type: ["string","null"],
      pattern: { says: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", test: pattern9$ },
      format: { says: "date-time", test: isDateTime$ },
    },
    date_updated: {
      type: ["string","null"],
      pattern: { says: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", test: pattern9$ },
      format: { says: "date-time", test: isDateTime$ },
    },
    short_code: { type: ["string","null"], pattern: { says: "^[0-9]{5,6}$", test: pattern5$ } },
    country_code: { type: ["string","null"], pattern: { says: "^[A-Z]{2}$", test: pattern10$ } },
    capabilities: { type: ["array","null"], items: { type: "string", enum: ["SMS","MMS"] } },
    url: {
      type: ["string","null"],
      pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
      format: { says: "uri", test: isUri$ },
    },
  },
});

export type TooManyRequests = {
  code: 20429;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 429;
};

export function isTooManyRequests(value: unknown): value is TooManyRequests {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields18$(value as { readonly [key: string]: unknown });
}

export function validateTooManyRequests(value: unknown): Result$<TooManyRequests> {
  return TooManyRequests.validate(value);
}

export const TooManyRequests: Schema$<TooManyRequests> = /* @__PURE__ */ schema$("TooManyRequests", isTooManyRequests, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20429] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [429] },
  },
});

export type Unauthorized = {
  code: 20003;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 401;
};

export function isUnauthorized(value: unknown): value is Unauthorized {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields19$(value as { readonly [key: string]: unknown });
}

export function validateUnauthorized(value: unknown): Result$<Unauthorized> {
  return Unauthorized.validate(value);
}

export const Unauthorized: Schema$<Unauthorized> = /* @__PURE__ */ schema$("Unauthorized", isUnauthorized, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [20003] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [401] },
  },
});

export type UnsupportedMediaType = {
  code: 19056;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 415;
};

export function isUnsupportedMediaType(value: unknown): value is UnsupportedMediaType {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields20$(value as { readonly [key: string]: unknown });
}

export function validateUnsupportedMediaType(value: unknown): Result$<UnsupportedMediaType> {
  return UnsupportedMediaType.validate(value);
}

export const UnsupportedMediaType: Schema$<UnsupportedMediaType> = /* @__PURE__ */ schema$("UnsupportedMediaType", isUnsupportedMediaType, {
  type: "object",
  required: ["code","message","more_info","status"],
  properties: {
    code: { type: "integer", enum: [19056] },
    detail: { type: "string" },
    details: { type: "object", properties: {}, additionalProperties: {} },
    message: { type: "string" },
    more_info: { type: "string" },
    status: { type: "integer", enum: [415] },
  },
});
