// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { isDateTime as isDateTime$, isShort as isShort$, isUri as isUri$, schema as schema$, stop as stop$, type Result as Result$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern10$, pattern2$, pattern3$, pattern4$, pattern5$, pattern6$, pattern7$, pattern8$, pattern9$ } from "./patterns.ts";

function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.ShortCodeSid;
  if (!(typeof p0 === "string" && pattern2$(p0)) && stop$(fail, "ShortCodeSid")) return false;
  return true;
}

function fields2$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.MessageSid;
  if (!(typeof p0 === "string" && pattern3$(p0)) && stop$(fail, "MessageSid")) return false;
  const p1 = record.SmsSid;
  if (!(typeof p1 === "string" && pattern3$(p1)) && stop$(fail, "SmsSid")) return false;
  const p2 = record.SmsMessageSid;
  if (!(typeof p2 === "string" && pattern3$(p2)) && stop$(fail, "SmsMessageSid")) return false;
  const p3 = record.AccountSid;
  if (!(typeof p3 === "string" && pattern4$(p3)) && stop$(fail, "AccountSid")) return false;
  const p4 = record.MessagingServiceSid;
  if (p4 !== undefined && !(typeof p4 === "string" && pattern1$(p4)) && stop$(fail, "MessagingServiceSid")) return false;
  const p5 = record.From;
  if (!(typeof p5 === "string") && stop$(fail, "From")) return false;
  const p6 = record.To;
  if (!(typeof p6 === "string" && pattern5$(p6)) && stop$(fail, "To")) return false;
  const p7 = record.Body;
  if (!(typeof p7 === "string" && isShort$(p7, 1600)) && stop$(fail, "Body")) return false;
  const p8 = record.NumMedia;
  if (!(typeof p8 === "string" && pattern6$(p8)) && stop$(fail, "NumMedia")) return false;
  const p9 = record.NumSegments;
  if (!(typeof p9 === "string" && pattern6$(p9)) && stop$(fail, "NumSegments")) return false;
  const p10 = record.SmsStatus;
  if (p10 !== undefined && !(p10 === "received") && stop$(fail, "SmsStatus")) return false;
  const p11 = record.ApiVersion;
  if (p11 !== undefined && !(p11 === "2010-04-01") && stop$(fail, "ApiVersion")) return false;
  const p12 = record.FromCity;
  if (p12 !== undefined && !(typeof p12 === "string") && stop$(fail, "FromCity")) return false;
  const p13 = record.FromState;
  if (p13 !== undefined && !(typeof p13 === "string") && stop$(fail, "FromState")) return false;
  const p14 = record.FromZip;
  if (p14 !== undefined && !(typeof p14 === "string") && stop$(fail, "FromZip")) return false;
  const p15 = record.FromCountry;
  if (p15 !== undefined && !(typeof p15 === "string") && stop$(fail, "FromCountry")) return false;
  const p16 = record.ToCity;
  if (p16 !== undefined && !(typeof p16 === "string") && stop$(fail, "ToCity")) return false;
  const p17 = record.ToState;
  if (p17 !== undefined && !(typeof p17 === "string") && stop$(fail, "ToState")) return false;
  const p18 = record.ToZip;
  if (p18 !== undefined && !(typeof p18 === "string") && stop$(fail, "ToZip")) return false;
  const p19 = record.ToCountry;
  if (p19 !== undefined && !(typeof p19 === "string") && stop$(fail, "ToCountry")) return false;
  const p20 = record.ErrorCode;
  if (p20 !== undefined && !(typeof p20 === "string" && pattern7$(p20)) && stop$(fail, "ErrorCode")) return false;
  const p21 = record.ErrorUrl;
  if (p21 !== undefined && !(typeof p21 === "string") && stop$(fail, "ErrorUrl")) return false;
  return true;
}

function items3$(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (!(isShortCode(item))) return false;
  }
  return true;
}

function fields4$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.meta;
  if (!(isMeta(p0)) && stop$(fail, "meta")) return false;
  const p1 = record.short_codes;
  if (!(Array.isArray(p1) && items3$(p1)) && stop$(fail, "short_codes")) return false;
  return true;
}

function fields5$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.page;
  if (!(typeof p0 === "number" && Number.isInteger(p0) && p0 >= 0) && stop$(fail, "page")) return false;
  const p1 = record.page_size;
  if (!(typeof p1 === "number" && Number.isInteger(p1) && p1 >= 1) && stop$(fail, "page_size")) return false;
  const p2 = record.first_page_url;
  if (!(typeof p2 === "string" && pattern8$(p2) && isUri$(p2)) && stop$(fail, "first_page_url")) return false;
  const p3 = record.previous_page_url;
  if (!((p3 === null || typeof p3 === "string" && pattern8$(p3) && isUri$(p3))) && stop$(fail, "previous_page_url")) return false;
  const p4 = record.next_page_url;
  if (!((p4 === null || typeof p4 === "string" && pattern8$(p4) && isUri$(p4))) && stop$(fail, "next_page_url")) return false;
  const p5 = record.key;
  if (!(p5 === "short_codes") && stop$(fail, "key")) return false;
  const p6 = record.url;
  if (!(typeof p6 === "string" && pattern8$(p6) && isUri$(p6)) && stop$(fail, "url")) return false;
  return true;
}

function items6$(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (!((item === "SMS" || item === "MMS"))) return false;
  }
  return true;
}

function fields7$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.sid;
  if (!((p0 === null || typeof p0 === "string" && pattern2$(p0))) && stop$(fail, "sid")) return false;
  const p1 = record.account_sid;
  if (!((p1 === null || typeof p1 === "string" && pattern4$(p1))) && stop$(fail, "account_sid")) return false;
  const p2 = record.service_sid;
  if (!((p2 === null || typeof p2 === "string" && pattern1$(p2))) && stop$(fail, "service_sid")) return false;
  const p3 = record.date_created;
  if (!((p3 === null || typeof p3 === "string" && pattern9$(p3) && isDateTime$(p3))) && stop$(fail, "date_created")) return false;
  const p4 = record.date_updated;
  if (!((p4 === null || typeof p4 === "string" && pattern9$(p4) && isDateTime$(p4))) && stop$(fail, "date_updated")) return false;
  const p5 = record.short_code;
  if (!((p5 === null || typeof p5 === "string" && pattern5$(p5))) && stop$(fail, "short_code")) return false;
  const p6 = record.country_code;
  if (!((p6 === null || typeof p6 === "string" && pattern10$(p6))) && stop$(fail, "country_code")) return false;
  const p7 = record.capabilities;
  if (!((p7 === null || Array.isArray(p7) && items6$(p7))) && stop$(fail, "capabilities")) return false;
  const p8 = record.url;
  if (!((p8 === null || typeof p8 === "string" && pattern8$(p8) && isUri$(p8))) && stop$(fail, "url")) return false;
  return true;
}

function guard1$<T>(values1: readonly unknown[], values2: readonly unknown[]): (value: unknown) => value is T {
  function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.code;
    if (!(values1.includes(p0)) && stop$(fail, "code")) return false;
    const p1 = record.detail;
    if (p1 !== undefined && !(typeof p1 === "string") && stop$(fail, "detail")) return false;
    const p2 = record.details;
    if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2)) && stop$(fail, "details")) return false;
    const p3 = record.message;
    if (!(typeof p3 === "string") && stop$(fail, "message")) return false;
    const p4 = record.more_info;
    if (!(typeof p4 === "string") && stop$(fail, "more_info")) return false;
    const p5 = record.status;
    if (!(values2.includes(p5)) && stop$(fail, "status")) return false;
    return true;
  }

  return (value: unknown): value is T => {
    return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
  }
}

function family1$<T>(name: string, is: (value: unknown) => value is T, values1: readonly unknown[], values2: readonly unknown[]): Schema$<T> {
  function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.code;
    if (!(values1.includes(p0)) && stop$(fail, "code")) return false;
    const p1 = record.detail;
    if (p1 !== undefined && !(typeof p1 === "string") && stop$(fail, "detail")) return false;
    const p2 = record.details;
    if (p2 !== undefined && !(typeof p2 === "object" && p2 !== null && !Array.isArray(p2)) && stop$(fail, "details")) return false;
    const p3 = record.message;
    if (!(typeof p3 === "string") && stop$(fail, "message")) return false;
    const p4 = record.more_info;
    if (!(typeof p4 === "string") && stop$(fail, "more_info")) return false;
    const p5 = record.status;
    if (!(values2.includes(p5)) && stop$(fail, "status")) return false;
    return true;
  }

  return schema$(name, is, {
    type: "object",
    required: ["code","message","more_info","status"],
    properties: {
      code: { type: "integer", enum: values1 },
      detail: { type: "string" },
      details: { type: "object", properties: {}, additionalProperties: {} },
      message: { type: "string" },
      more_info: { type: "string" },
      status: { type: "integer", enum: values2 },
    },
    $fields: fields1$,
  });
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

export const isConflict: (value: unknown) => value is Conflict = /* @__PURE__ */ guard1$([21710,21712], [409]);

export function validateConflict(value: unknown): Result$<Conflict> {
  return Conflict.validate(value);
}

export const Conflict: Schema$<Conflict> = /* @__PURE__ */ family1$("Conflict", isConflict, [21710,21712], [409]);

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

export const isCreateBadRequest: (value: unknown) => value is CreateBadRequest = /* @__PURE__ */ guard1$([20001,21421,21715], [400]);

export function validateCreateBadRequest(value: unknown): Result$<CreateBadRequest> {
  return CreateBadRequest.validate(value);
}

export const CreateBadRequest: Schema$<CreateBadRequest> = /* @__PURE__ */ family1$("CreateBadRequest", isCreateBadRequest, [20001,21421,21715], [400]);

export type CreateShortCodeRequest = {
  ShortCodeSid: string;
};

export function isCreateShortCodeRequest(value: unknown): value is CreateShortCodeRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
}

export function validateCreateShortCodeRequest(value: unknown): Result$<CreateShortCodeRequest> {
  return CreateShortCodeRequest.validate(value);
}

export const CreateShortCodeRequest: Schema$<CreateShortCodeRequest> = /* @__PURE__ */ schema$("CreateShortCodeRequest", isCreateShortCodeRequest, {
  type: "object",
  required: ["ShortCodeSid"],
  properties: { ShortCodeSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^SC[0-9a-fA-F]{32}$" } },
  $fields: fields1$,
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

export const isForbidden: (value: unknown) => value is Forbidden = /* @__PURE__ */ guard1$([20008,20403], [403]);

export function validateForbidden(value: unknown): Result$<Forbidden> {
  return Forbidden.validate(value);
}

export const Forbidden: Schema$<Forbidden> = /* @__PURE__ */ family1$("Forbidden", isForbidden, [20008,20403], [403]);

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
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields2$(value as { readonly [key: string]: unknown });
}

export function validateInboundMessage(value: unknown): Result$<InboundMessage> {
  return InboundMessage.validate(value);
}

export const InboundMessage: Schema$<InboundMessage> = /* @__PURE__ */ schema$("InboundMessage", isInboundMessage, {
  type: "object",
  required: ["MessageSid","SmsSid","SmsMessageSid","AccountSid","From","To","Body","NumMedia","NumSegments"],
  properties: {
    MessageSid: { type: "string", pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" },
    SmsSid: { type: "string", pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" },
    SmsMessageSid: { type: "string", pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" },
    AccountSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^AC[0-9a-fA-F]{32}$" },
    MessagingServiceSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^MG[0-9a-fA-F]{32}$" },
    From: { type: "string" },
    To: { type: "string", pattern: "^[0-9]{5,6}$" },
    Body: { type: "string", maxLength: 1600 },
    NumMedia: { type: "string", pattern: "^[0-9]+$" },
    NumSegments: { type: "string", pattern: "^[0-9]+$" },
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
    ErrorCode: { type: "string", pattern: "^[0-9]{5}$" },
    ErrorUrl: { type: "string" },
  },
  $fields: fields2$,
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

export const isInternalServerError: (value: unknown) => value is InternalServerError = /* @__PURE__ */ guard1$([20500], [500]);

export function validateInternalServerError(value: unknown): Result$<InternalServerError> {
  return InternalServerError.validate(value);
}

export const InternalServerError: Schema$<InternalServerError> = /* @__PURE__ */ family1$("InternalServerError", isInternalServerError, [20500], [500]);

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

export const isListBadRequest: (value: unknown) => value is ListBadRequest = /* @__PURE__ */ guard1$([20001,20007,21481], [400]);

export function validateListBadRequest(value: unknown): Result$<ListBadRequest> {
  return ListBadRequest.validate(value);
}

export const ListBadRequest: Schema$<ListBadRequest> = /* @__PURE__ */ family1$("ListBadRequest", isListBadRequest, [20001,20007,21481], [400]);

export type ListShortCodeResponse = {
  meta: Meta;
  short_codes: ShortCode[];
};

export function isListShortCodeResponse(value: unknown): value is ListShortCodeResponse {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields4$(value as { readonly [key: string]: unknown });
}

export function validateListShortCodeResponse(value: unknown): Result$<ListShortCodeResponse> {
  return ListShortCodeResponse.validate(value);
}

export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$("ListShortCodeResponse", isListShortCodeResponse, {
  type: "object",
  required: ["meta","short_codes"],
  properties: {
    meta: { $ref: "#/$defs/Meta", $target: () => Meta },
    short_codes: { type: "array", items: { $ref: "#/$defs/ShortCode", $target: () => ShortCode } },
  },
  $fields: fields4$,
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
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields5$(value as { readonly [key: string]: unknown });
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
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
    previous_page_url: {
      type: ["string","null"],
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
    next_page_url: {
      type: ["string","null"],
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
    key: { type: "string", enum: ["short_codes"] },
    url: {
      type: "string",
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
  },
  $fields: fields5$,
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

export const isMethodNotAllowed: (value: unknown) => value is MethodNotAllowed = /* @__PURE__ */ guard1$([20004], [405]);

export function validateMethodNotAllowed(value: unknown): Result$<MethodNotAllowed> {
  return MethodNotAllowed.validate(value);
}

export const MethodNotAllowed: Schema$<MethodNotAllowed> = /* @__PURE__ */ family1$("MethodNotAllowed", isMethodNotAllowed, [20004], [405]);

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

export const isNotFound: (value: unknown) => value is NotFound = /* @__PURE__ */ guard1$([20404], [404]);

export function validateNotFound(value: unknown): Result$<NotFound> {
  return NotFound.validate(value);
}

export const NotFound: Schema$<NotFound> = /* @__PURE__ */ family1$("NotFound", isNotFound, [20404], [404]);

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

export const isPayloadTooLarge: (value: unknown) => value is PayloadTooLarge = /* @__PURE__ */ guard1$([20413], [413]);

export function validatePayloadTooLarge(value: unknown): Result$<PayloadTooLarge> {
  return PayloadTooLarge.validate(value);
}

export const PayloadTooLarge: Schema$<PayloadTooLarge> = /* @__PURE__ */ family1$("PayloadTooLarge", isPayloadTooLarge, [20413], [413]);

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

export const isPreconditionFailed: (value: unknown) => value is PreconditionFailed = /* @__PURE__ */ guard1$([21714], [412]);

export function validatePreconditionFailed(value: unknown): Result$<PreconditionFailed> {
  return PreconditionFailed.validate(value);
}

export const PreconditionFailed: Schema$<PreconditionFailed> = /* @__PURE__ */ family1$("PreconditionFailed", isPreconditionFailed, [21714], [412]);

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

export const isServiceUnavailable: (value: unknown) => value is ServiceUnavailable = /* @__PURE__ */ guard1$([20503], [503]);

export function validateServiceUnavailable(value: unknown): Result$<ServiceUnavailable> {
  return ServiceUnavailable.validate(value);
}

export const ServiceUnavailable: Schema$<ServiceUnavailable> = /* @__PURE__ */ family1$("ServiceUnavailable", isServiceUnavailable, [20503], [503]);

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
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields7$(value as { readonly [key: string]: unknown });
}

export function validateShortCode(value: unknown): Result$<ShortCode> {
  return ShortCode.validate(value);
}

export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$("ShortCode", isShortCode, {
  type: "object",
  required: ["sid","account_sid","service_sid","date_created","date_updated","short_code","country_code","capabilities","url"],
  properties: {
    sid: { type: ["string","null"], minLength: 34, maxLength: 34, pattern: "^SC[0-9a-fA-F]{32}$" },
    account_sid: { type: ["string","null"], minLength: 34, maxLength: 34, pattern: "^AC[0-9a-fA-F]{32}$" },
    service_sid: { type: ["string","null"], minLength: 34, maxLength: 34, pattern: "^MG[0-9a-fA-F]{32}$" },
    date_created: {
      type: ["string","null"],
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$",
      format: "date-time",
      $format: isDateTime$,
    },
    date_updated: {
      type: ["string","null"],
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$",
      format: "date-time",
      $format: isDateTime$,
    },
    short_code: { type: ["string","null"], pattern: "^[0-9]{5,6}$" },
    country_code: { type: ["string","null"], pattern: "^[A-Z]{2}$" },
    capabilities: { type: ["array","null"], items: { type: "string", enum: ["SMS","MMS"] } },
    url: {
      type: ["string","null"],
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
  },
  $fields: fields7$,
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

export const isTooManyRequests: (value: unknown) => value is TooManyRequests = /* @__PURE__ */ guard1$([20429], [429]);

export function validateTooManyRequests(value: unknown): Result$<TooManyRequests> {
  return TooManyRequests.validate(value);
}

export const TooManyRequests: Schema$<TooManyRequests> = /* @__PURE__ */ family1$("TooManyRequests", isTooManyRequests, [20429], [429]);

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

export const isUnauthorized: (value: unknown) => value is Unauthorized = /* @__PURE__ */ guard1$([20003], [401]);

export function validateUnauthorized(value: unknown): Result$<Unauthorized> {
  return Unauthorized.validate(value);
}

export const Unauthorized: Schema$<Unauthorized> = /* @__PURE__ */ family1$("Unauthorized", isUnauthorized, [20003], [401]);

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

export const isUnsupportedMediaType: (value: unknown) => value is UnsupportedMediaType = /* @__PURE__ */ guard1$([19056], [415]);

export function validateUnsupportedMediaType(value: unknown): Result$<UnsupportedMediaType> {
  return UnsupportedMediaType.validate(value);
}

export const UnsupportedMediaType: Schema$<UnsupportedMediaType> = /* @__PURE__ */ family1$("UnsupportedMediaType", isUnsupportedMediaType, [19056], [415]);
