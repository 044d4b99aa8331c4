// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { isRfc2822 as isRfc2822$, isShort as isShort$, isUri as isUri$, isUriReference as isUriReference$, schema as schema$, stop as stop$, type Result as Result$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern10$, pattern2$, pattern3$, pattern4$, pattern5$, pattern6$, pattern7$, pattern8$, pattern9$ } from "./patterns.ts";

function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.MessageSid;
  if (!(typeof p0 === "string" && pattern3$(p0)) && stop$(fail, "MessageSid")) return false;
  const p1 = record.SmsSid;
  if (!(typeof p1 === "string" && pattern3$(p1)) && stop$(fail, "SmsSid")) return false;
  const p2 = record.SmsMessageSid;
  if (!(typeof p2 === "string" && pattern3$(p2)) && stop$(fail, "SmsMessageSid")) return false;
  const p3 = record.AccountSid;
  if (!(typeof p3 === "string" && pattern1$(p3)) && stop$(fail, "AccountSid")) return false;
  const p4 = record.MessagingServiceSid;
  if (p4 !== undefined && !(typeof p4 === "string" && pattern4$(p4)) && stop$(fail, "MessagingServiceSid")) return false;
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

function items2$(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (!(isShortCode(item))) return false;
  }
  return true;
}

function fields3$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.page;
  if (!(typeof p0 === "number" && Number.isInteger(p0) && p0 >= 0) && stop$(fail, "page")) return false;
  const p1 = record.page_size;
  if (!(typeof p1 === "number" && Number.isInteger(p1) && p1 >= 1) && stop$(fail, "page_size")) return false;
  const p2 = record.start;
  if (!(typeof p2 === "number" && Number.isInteger(p2) && p2 >= 0) && stop$(fail, "start")) return false;
  const p3 = record.end;
  if (!(typeof p3 === "number" && Number.isInteger(p3) && p3 >= 0) && stop$(fail, "end")) return false;
  const p4 = record.uri;
  if (!(typeof p4 === "string" && pattern8$(p4) && isUriReference$(p4)) && stop$(fail, "uri")) return false;
  const p5 = record.first_page_uri;
  if (!(typeof p5 === "string" && pattern8$(p5) && isUriReference$(p5)) && stop$(fail, "first_page_uri")) return false;
  const p6 = record.previous_page_uri;
  if (!((p6 === null || typeof p6 === "string" && pattern8$(p6) && isUriReference$(p6))) && stop$(fail, "previous_page_uri")) return false;
  const p7 = record.next_page_uri;
  if (!((p7 === null || typeof p7 === "string" && pattern8$(p7) && isUriReference$(p7))) && stop$(fail, "next_page_uri")) return false;
  const p8 = record.short_codes;
  if (!(Array.isArray(p8) && items2$(p8)) && stop$(fail, "short_codes")) return false;
  return true;
}

function fields4$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.short_codes;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields3$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "short_codes")) return false;
  return true;
}

function fields5$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.sid;
  if (!((p0 === null || typeof p0 === "string" && pattern2$(p0))) && stop$(fail, "sid")) return false;
  const p1 = record.account_sid;
  if (!((p1 === null || typeof p1 === "string" && pattern1$(p1))) && stop$(fail, "account_sid")) return false;
  const p2 = record.friendly_name;
  if (!((p2 === null || typeof p2 === "string" && isShort$(p2, 64))) && stop$(fail, "friendly_name")) return false;
  const p3 = record.short_code;
  if (!((p3 === null || typeof p3 === "string" && pattern5$(p3))) && stop$(fail, "short_code")) return false;
  const p4 = record.date_created;
  if (!((p4 === null || typeof p4 === "string" && pattern9$(p4) && isRfc2822$(p4))) && stop$(fail, "date_created")) return false;
  const p5 = record.date_updated;
  if (!((p5 === null || typeof p5 === "string" && pattern9$(p5) && isRfc2822$(p5))) && stop$(fail, "date_updated")) return false;
  const p6 = record.sms_url;
  if (!((p6 === null || typeof p6 === "string" && pattern10$(p6) && isUri$(p6))) && stop$(fail, "sms_url")) return false;
  const p7 = record.sms_method;
  if (!((p7 === "GET" || p7 === "POST" || p7 === null)) && stop$(fail, "sms_method")) return false;
  const p8 = record.sms_fallback_url;
  if (!((p8 === null || typeof p8 === "string" && pattern10$(p8) && isUri$(p8))) && stop$(fail, "sms_fallback_url")) return false;
  const p9 = record.sms_fallback_method;
  if (!((p9 === "GET" || p9 === "POST" || p9 === null)) && stop$(fail, "sms_fallback_method")) return false;
  const p10 = record.api_version;
  if (!((p10 === "2010-04-01" || p10 === "2008-08-01" || p10 === null)) && stop$(fail, "api_version")) return false;
  const p11 = record.uri;
  if (!((p11 === null || typeof p11 === "string" && pattern8$(p11) && isUriReference$(p11))) && stop$(fail, "uri")) return false;
  return true;
}

function fields6$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.short_code;
  if (!(isShortCode(p0)) && stop$(fail, "short_code")) return false;
  return true;
}

function fits7$(value: unknown): boolean {
  return typeof value === "string" && pattern10$(value) && isUri$(value);
}

function fits8$(value: unknown): boolean {
  return value === "";
}

function fields9$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.FriendlyName;
  if (p0 !== undefined && !(typeof p0 === "string" && p0.length > 0 && isShort$(p0, 64)) && stop$(fail, "FriendlyName")) return false;
  const p1 = record.ApiVersion;
  if (p1 !== undefined && !((p1 === "2010-04-01" || p1 === "2008-08-01")) && stop$(fail, "ApiVersion")) return false;
  const p2 = record.SmsUrl;
  if (p2 !== undefined && !((fits7$(p2) || fits8$(p2))) && stop$(fail, "SmsUrl")) return false;
  const p3 = record.SmsMethod;
  if (p3 !== undefined && !((p3 === "GET" || p3 === "POST")) && stop$(fail, "SmsMethod")) return false;
  const p4 = record.SmsFallbackUrl;
  if (p4 !== undefined && !((fits7$(p4) || fits8$(p4))) && stop$(fail, "SmsFallbackUrl")) return false;
  const p5 = record.SmsFallbackMethod;
  if (p5 !== undefined && !((p5 === "GET" || p5 === "POST")) && stop$(fail, "SmsFallbackMethod")) return false;
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

function guard2$<T>(values1: readonly unknown[], values2: readonly unknown[]): (value: unknown) => value is T {
  function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.code;
    if (!(values1.includes(p0)) && stop$(fail, "code")) return false;
    const p1 = record.detail;
    if (p1 !== undefined && !(typeof p1 === "string") && stop$(fail, "detail")) return false;
    const p2 = record.message;
    if (!(typeof p2 === "string") && stop$(fail, "message")) return false;
    const p3 = record.more_info;
    if (!(typeof p3 === "string") && stop$(fail, "more_info")) return false;
    const p4 = record.status;
    if (!(values2.includes(p4)) && stop$(fail, "status")) return false;
    return true;
  }

  function fields2$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.rest_exception;
    if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields1$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "rest_exception")) return false;
    return true;
  }

  return (value: unknown): value is T => {
    return typeof value === "object" && value !== null && !Array.isArray(value) && fields2$(value as { readonly [key: string]: unknown });
  }
}

function family2$<T>(name: string, is: (value: unknown) => value is T, values1: readonly unknown[], values2: readonly unknown[]): Schema$<T> {
  function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.code;
    if (!(values1.includes(p0)) && stop$(fail, "code")) return false;
    const p1 = record.detail;
    if (p1 !== undefined && !(typeof p1 === "string") && stop$(fail, "detail")) return false;
    const p2 = record.message;
    if (!(typeof p2 === "string") && stop$(fail, "message")) return false;
    const p3 = record.more_info;
    if (!(typeof p3 === "string") && stop$(fail, "more_info")) return false;
    const p4 = record.status;
    if (!(values2.includes(p4)) && stop$(fail, "status")) return false;
    return true;
  }

  function fields2$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.rest_exception;
    if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields1$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "rest_exception")) return false;
    return true;
  }

  return schema$(name, is, {
    type: "object",
    required: ["rest_exception"],
    properties: {
      rest_exception: {
        type: "object",
        required: ["code","message","more_info","status"],
        properties: {
          code: { type: "integer", enum: values1 },
          detail: { type: "string" },
          message: { type: "string" },
          more_info: { type: "string" },
          status: { type: "integer", enum: values2 },
        },
        $fields: fields1$,
      },
    },
    $fields: fields2$,
  });
}

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

export type ForbiddenXml = {
  rest_exception: {
    code: 20008 | 20403;
    detail?: string;
    message: string;
    more_info: string;
    status: 403;
  };
};

export const isForbiddenXml: (value: unknown) => value is ForbiddenXml = /* @__PURE__ */ guard2$([20008,20403], [403]);

export function validateForbiddenXml(value: unknown): Result$<ForbiddenXml> {
  return ForbiddenXml.validate(value);
}

export const ForbiddenXml: Schema$<ForbiddenXml> = /* @__PURE__ */ family2$("ForbiddenXml", isForbiddenXml, [20008,20403], [403]);

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
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
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
  $fields: fields1$,
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

export type InternalServerErrorXml = {
  rest_exception: {
    code: 20500;
    detail?: string;
    message: string;
    more_info: string;
    status: 500;
  };
};

export const isInternalServerErrorXml: (value: unknown) => value is InternalServerErrorXml = /* @__PURE__ */ guard2$([20500], [500]);

export function validateInternalServerErrorXml(value: unknown): Result$<InternalServerErrorXml> {
  return InternalServerErrorXml.validate(value);
}

export const InternalServerErrorXml: Schema$<InternalServerErrorXml> = /* @__PURE__ */ family2$("InternalServerErrorXml", isInternalServerErrorXml, [20500], [500]);

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

export type ListBadRequestXml = {
  rest_exception: {
    code: 20001 | 20007 | 21481;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};

export const isListBadRequestXml: (value: unknown) => value is ListBadRequestXml = /* @__PURE__ */ guard2$([20001,20007,21481], [400]);

export function validateListBadRequestXml(value: unknown): Result$<ListBadRequestXml> {
  return ListBadRequestXml.validate(value);
}

export const ListBadRequestXml: Schema$<ListBadRequestXml> = /* @__PURE__ */ family2$("ListBadRequestXml", isListBadRequestXml, [20001,20007,21481], [400]);

export type ListShortCodeResponse = {
  page: number;
  page_size: number;
  start: number;
  end: number;
  uri: string;
  first_page_uri: string;
  previous_page_uri: null | string;
  next_page_uri: null | string;
  short_codes: ShortCode[];
};

export function isListShortCodeResponse(value: unknown): value is ListShortCodeResponse {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields3$(value as { readonly [key: string]: unknown });
}

export function validateListShortCodeResponse(value: unknown): Result$<ListShortCodeResponse> {
  return ListShortCodeResponse.validate(value);
}

export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$("ListShortCodeResponse", isListShortCodeResponse, {
  type: "object",
  required: ["page","page_size","start","end","uri","first_page_uri","previous_page_uri","next_page_uri","short_codes"],
  properties: {
    page: { type: "integer", minimum: 0 },
    page_size: { type: "integer", minimum: 1 },
    start: { type: "integer", minimum: 0 },
    end: { type: "integer", minimum: 0 },
    uri: {
      type: "string",
      pattern: "^/[A-Za-z0-9][^#]*$",
      format: "uri-reference",
      $format: isUriReference$,
    },
    first_page_uri: {
      type: "string",
      pattern: "^/[A-Za-z0-9][^#]*$",
      format: "uri-reference",
      $format: isUriReference$,
    },
    previous_page_uri: {
      type: ["string","null"],
      pattern: "^/[A-Za-z0-9][^#]*$",
      format: "uri-reference",
      $format: isUriReference$,
    },
    next_page_uri: {
      type: ["string","null"],
      pattern: "^/[A-Za-z0-9][^#]*$",
      format: "uri-reference",
      $format: isUriReference$,
    },
    short_codes: { type: "array", items: { $ref: "#/$defs/ShortCode", $target: () => ShortCode } },
  },
  $fields: fields3$,
});

export type ListShortCodeXml = {
  short_codes: {
    page: number;
    page_size: number;
    start: number;
    end: number;
    uri: string;
    first_page_uri: string;
    previous_page_uri: null | string;
    next_page_uri: null | string;
    short_codes: ShortCode[];
  };
};

export function isListShortCodeXml(value: unknown): value is ListShortCodeXml {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields4$(value as { readonly [key: string]: unknown });
}

export function validateListShortCodeXml(value: unknown): Result$<ListShortCodeXml> {
  return ListShortCodeXml.validate(value);
}

export const ListShortCodeXml: Schema$<ListShortCodeXml> = /* @__PURE__ */ schema$("ListShortCodeXml", isListShortCodeXml, {
  type: "object",
  required: ["short_codes"],
  properties: {
    short_codes: {
      type: "object",
      required: ["page","page_size","start","end","uri","first_page_uri","previous_page_uri","next_page_uri","short_codes"],
      properties: {
        page: { type: "integer", minimum: 0 },
        page_size: { type: "integer", minimum: 1 },
        start: { type: "integer", minimum: 0 },
        end: { type: "integer", minimum: 0 },
        uri: {
          type: "string",
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        first_page_uri: {
          type: "string",
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        previous_page_uri: {
          type: ["string","null"],
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        next_page_uri: {
          type: ["string","null"],
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        short_codes: { type: "array", items: { $ref: "#/$defs/ShortCode", $target: () => ShortCode } },
      },
      $fields: fields3$,
    },
  },
  $fields: fields4$,
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

export type MethodNotAllowedXml = {
  rest_exception: {
    code: 20004;
    detail?: string;
    message: string;
    more_info: string;
    status: 405;
  };
};

export const isMethodNotAllowedXml: (value: unknown) => value is MethodNotAllowedXml = /* @__PURE__ */ guard2$([20004], [405]);

export function validateMethodNotAllowedXml(value: unknown): Result$<MethodNotAllowedXml> {
  return MethodNotAllowedXml.validate(value);
}

export const MethodNotAllowedXml: Schema$<MethodNotAllowedXml> = /* @__PURE__ */ family2$("MethodNotAllowedXml", isMethodNotAllowedXml, [20004], [405]);

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

export type NotFoundXml = {
  rest_exception: {
    code: 20404;
    detail?: string;
    message: string;
    more_info: string;
    status: 404;
  };
};

export const isNotFoundXml: (value: unknown) => value is NotFoundXml = /* @__PURE__ */ guard2$([20404], [404]);

export function validateNotFoundXml(value: unknown): Result$<NotFoundXml> {
  return NotFoundXml.validate(value);
}

export const NotFoundXml: Schema$<NotFoundXml> = /* @__PURE__ */ family2$("NotFoundXml", isNotFoundXml, [20404], [404]);

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

export type PayloadTooLargeXml = {
  rest_exception: {
    code: 20413;
    detail?: string;
    message: string;
    more_info: string;
    status: 413;
  };
};

export const isPayloadTooLargeXml: (value: unknown) => value is PayloadTooLargeXml = /* @__PURE__ */ guard2$([20413], [413]);

export function validatePayloadTooLargeXml(value: unknown): Result$<PayloadTooLargeXml> {
  return PayloadTooLargeXml.validate(value);
}

export const PayloadTooLargeXml: Schema$<PayloadTooLargeXml> = /* @__PURE__ */ family2$("PayloadTooLargeXml", isPayloadTooLargeXml, [20413], [413]);

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

export type ServiceUnavailableXml = {
  rest_exception: {
    code: 20503;
    detail?: string;
    message: string;
    more_info: string;
    status: 503;
  };
};

export const isServiceUnavailableXml: (value: unknown) => value is ServiceUnavailableXml = /* @__PURE__ */ guard2$([20503], [503]);

export function validateServiceUnavailableXml(value: unknown): Result$<ServiceUnavailableXml> {
  return ServiceUnavailableXml.validate(value);
}

export const ServiceUnavailableXml: Schema$<ServiceUnavailableXml> = /* @__PURE__ */ family2$("ServiceUnavailableXml", isServiceUnavailableXml, [20503], [503]);

export type ShortCode = {
  sid: null | string;
  account_sid: null | string;
  friendly_name: null | string;
  short_code: null | string;
  date_created: null | string;
  date_updated: null | string;
  sms_url: null | string;
  sms_method: "GET" | "POST" | null;
  sms_fallback_url: null | string;
  sms_fallback_method: "GET" | "POST" | null;
  api_version: "2010-04-01" | "2008-08-01" | null;
  uri: null | string;
};

export function isShortCode(value: unknown): value is ShortCode {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields5$(value as { readonly [key: string]: unknown });
}

export function validateShortCode(value: unknown): Result$<ShortCode> {
  return ShortCode.validate(value);
}

export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$("ShortCode", isShortCode, {
  type: "object",
  required: ["sid","account_sid","friendly_name","short_code","date_created","date_updated","sms_url","sms_method","sms_fallback_url","sms_fallback_method","api_version","uri"],
  properties: {
    sid: { type: ["string","null"], minLength: 34, maxLength: 34, pattern: "^SC[0-9a-fA-F]{32}$" },
    account_sid: { type: ["string","null"], minLength: 34, maxLength: 34, pattern: "^AC[0-9a-fA-F]{32}$" },
    friendly_name: { type: ["string","null"], maxLength: 64 },
    short_code: { type: ["string","null"], pattern: "^[0-9]{5,6}$" },
    date_created: {
      type: ["string","null"],
      pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$",
      format: "date-time-rfc-2822",
      $format: isRfc2822$,
    },
    date_updated: {
      type: ["string","null"],
      pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$",
      format: "date-time-rfc-2822",
      $format: isRfc2822$,
    },
    sms_url: {
      type: ["string","null"],
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
    sms_method: { type: ["string","null"], enum: ["GET","POST",null], format: "http-method" },
    sms_fallback_url: {
      type: ["string","null"],
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
    sms_fallback_method: { type: ["string","null"], enum: ["GET","POST",null], format: "http-method" },
    api_version: { type: ["string","null"], enum: ["2010-04-01","2008-08-01",null] },
    uri: {
      type: ["string","null"],
      pattern: "^/[A-Za-z0-9][^#]*$",
      format: "uri-reference",
      $format: isUriReference$,
    },
  },
  $fields: fields5$,
});

export type ShortCodeXml = {
  short_code: ShortCode;
};

export function isShortCodeXml(value: unknown): value is ShortCodeXml {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields6$(value as { readonly [key: string]: unknown });
}

export function validateShortCodeXml(value: unknown): Result$<ShortCodeXml> {
  return ShortCodeXml.validate(value);
}

export const ShortCodeXml: Schema$<ShortCodeXml> = /* @__PURE__ */ schema$("ShortCodeXml", isShortCodeXml, {
  type: "object",
  required: ["short_code"],
  properties: { short_code: { $ref: "#/$defs/ShortCode", $target: () => ShortCode } },
  $fields: fields6$,
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

export type TooManyRequestsXml = {
  rest_exception: {
    code: 20429;
    detail?: string;
    message: string;
    more_info: string;
    status: 429;
  };
};

export const isTooManyRequestsXml: (value: unknown) => value is TooManyRequestsXml = /* @__PURE__ */ guard2$([20429], [429]);

export function validateTooManyRequestsXml(value: unknown): Result$<TooManyRequestsXml> {
  return TooManyRequestsXml.validate(value);
}

export const TooManyRequestsXml: Schema$<TooManyRequestsXml> = /* @__PURE__ */ family2$("TooManyRequestsXml", isTooManyRequestsXml, [20429], [429]);

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

export type UnauthorizedXml = {
  rest_exception: {
    code: 20003;
    detail?: string;
    message: string;
    more_info: string;
    status: 401;
  };
};

export const isUnauthorizedXml: (value: unknown) => value is UnauthorizedXml = /* @__PURE__ */ guard2$([20003], [401]);

export function validateUnauthorizedXml(value: unknown): Result$<UnauthorizedXml> {
  return UnauthorizedXml.validate(value);
}

export const UnauthorizedXml: Schema$<UnauthorizedXml> = /* @__PURE__ */ family2$("UnauthorizedXml", isUnauthorizedXml, [20003], [401]);

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

export type UnsupportedMediaTypeXml = {
  rest_exception: {
    code: 19056;
    detail?: string;
    message: string;
    more_info: string;
    status: 415;
  };
};

export const isUnsupportedMediaTypeXml: (value: unknown) => value is UnsupportedMediaTypeXml = /* @__PURE__ */ guard2$([19056], [415]);

export function validateUnsupportedMediaTypeXml(value: unknown): Result$<UnsupportedMediaTypeXml> {
  return UnsupportedMediaTypeXml.validate(value);
}

export const UnsupportedMediaTypeXml: Schema$<UnsupportedMediaTypeXml> = /* @__PURE__ */ family2$("UnsupportedMediaTypeXml", isUnsupportedMediaTypeXml, [19056], [415]);

export type UpdateBadRequest = {
  code: 20001 | 20002 | 21402 | 21403 | 21406;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isUpdateBadRequest: (value: unknown) => value is UpdateBadRequest = /* @__PURE__ */ guard1$([20001,20002,21402,21403,21406], [400]);

export function validateUpdateBadRequest(value: unknown): Result$<UpdateBadRequest> {
  return UpdateBadRequest.validate(value);
}

export const UpdateBadRequest: Schema$<UpdateBadRequest> = /* @__PURE__ */ family1$("UpdateBadRequest", isUpdateBadRequest, [20001,20002,21402,21403,21406], [400]);

export type UpdateBadRequestXml = {
  rest_exception: {
    code: 20001 | 20002 | 21402 | 21403 | 21406;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};

export const isUpdateBadRequestXml: (value: unknown) => value is UpdateBadRequestXml = /* @__PURE__ */ guard2$([20001,20002,21402,21403,21406], [400]);

export function validateUpdateBadRequestXml(value: unknown): Result$<UpdateBadRequestXml> {
  return UpdateBadRequestXml.validate(value);
}

export const UpdateBadRequestXml: Schema$<UpdateBadRequestXml> = /* @__PURE__ */ family2$("UpdateBadRequestXml", isUpdateBadRequestXml, [20001,20002,21402,21403,21406], [400]);

export type UpdateShortCodeRequest = {
  FriendlyName?: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl?: string | "";
  SmsMethod?: "GET" | "POST";
  SmsFallbackUrl?: string | "";
  SmsFallbackMethod?: "GET" | "POST";
};

export function isUpdateShortCodeRequest(value: unknown): value is UpdateShortCodeRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields9$(value as { readonly [key: string]: unknown });
}

export function validateUpdateShortCodeRequest(value: unknown): Result$<UpdateShortCodeRequest> {
  return UpdateShortCodeRequest.validate(value);
}

export const UpdateShortCodeRequest: Schema$<UpdateShortCodeRequest> = /* @__PURE__ */ schema$("UpdateShortCodeRequest", isUpdateShortCodeRequest, {
  type: "object",
  properties: {
    FriendlyName: { type: "string", minLength: 1, maxLength: 64 },
    ApiVersion: { type: "string", enum: ["2010-04-01","2008-08-01"] },
    SmsUrl: {
      anyOf: [{
        type: "string",
        pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
        format: "uri",
        $format: isUri$,
      }, { type: "string", enum: [""] }],
    },
    SmsMethod: { type: "string", enum: ["GET","POST"], format: "http-method" },
    SmsFallbackUrl: {
      anyOf: [{
        type: "string",
        pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
        format: "uri",
        $format: isUri$,
      }, { type: "string", enum: [""] }],
    },
    SmsFallbackMethod: { type: "string", enum: ["GET","POST"], format: "http-method" },
  },
  $fields: fields9$,
});
