// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { isRfc2822 as isRfc2822$, isShort as isShort$, isUri as isUri$, isUriReference as isUriReference$, schema as schema$, stop as stop$, type Result as Result$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern2$, pattern3$, pattern4$, pattern5$, pattern6$, pattern7$, pattern8$ } from "./patterns.ts";

function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.SmsSid;
  if (!(typeof p0 === "string" && pattern3$(p0)) && stop$(fail, "SmsSid")) return false;
  const p1 = record.SmsMessageSid;
  if (p1 !== undefined && !(typeof p1 === "string" && pattern3$(p1)) && stop$(fail, "SmsMessageSid")) return false;
  const p2 = record.AccountSid;
  if (!(typeof p2 === "string" && pattern1$(p2)) && stop$(fail, "AccountSid")) return false;
  const p3 = record.From;
  if (!(typeof p3 === "string") && stop$(fail, "From")) return false;
  const p4 = record.To;
  if (!(typeof p4 === "string" && pattern4$(p4)) && stop$(fail, "To")) return false;
  const p5 = record.Body;
  if (!(typeof p5 === "string" && isShort$(p5, 160)) && stop$(fail, "Body")) return false;
  const p6 = record.SmsStatus;
  if (p6 !== undefined && !(p6 === "received") && stop$(fail, "SmsStatus")) return false;
  const p7 = record.ApiVersion;
  if (p7 !== undefined && !(p7 === "2008-08-01") && stop$(fail, "ApiVersion")) return false;
  const p8 = record.FromCity;
  if (p8 !== undefined && !(typeof p8 === "string") && stop$(fail, "FromCity")) return false;
  const p9 = record.FromState;
  if (p9 !== undefined && !(typeof p9 === "string") && stop$(fail, "FromState")) return false;
  const p10 = record.FromZip;
  if (p10 !== undefined && !(typeof p10 === "string") && stop$(fail, "FromZip")) return false;
  const p11 = record.FromCountry;
  if (p11 !== undefined && !(typeof p11 === "string") && stop$(fail, "FromCountry")) return false;
  const p12 = record.ToCity;
  if (p12 !== undefined && !(typeof p12 === "string") && stop$(fail, "ToCity")) return false;
  const p13 = record.ToState;
  if (p13 !== undefined && !(typeof p13 === "string") && stop$(fail, "ToState")) return false;
  const p14 = record.ToZip;
  if (p14 !== undefined && !(typeof p14 === "string") && stop$(fail, "ToZip")) return false;
  const p15 = record.ToCountry;
  if (p15 !== undefined && !(typeof p15 === "string") && stop$(fail, "ToCountry")) return false;
  const p16 = record.ErrorCode;
  if (p16 !== undefined && !(typeof p16 === "string" && pattern5$(p16)) && stop$(fail, "ErrorCode")) return false;
  const p17 = record.ErrorUrl;
  if (p17 !== undefined && !(typeof p17 === "string") && stop$(fail, "ErrorUrl")) return false;
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
  const p1 = record.numpages;
  if (!(typeof p1 === "number" && Number.isInteger(p1) && p1 >= 0) && stop$(fail, "numpages")) return false;
  const p2 = record.pagesize;
  if (!(typeof p2 === "number" && Number.isInteger(p2) && p2 >= 1 && p2 <= 1000) && stop$(fail, "pagesize")) return false;
  const p3 = record.total;
  if (!(typeof p3 === "number" && Number.isInteger(p3) && p3 >= 0) && stop$(fail, "total")) return false;
  const p4 = record.start;
  if (!(typeof p4 === "number" && Number.isInteger(p4) && p4 >= 0) && stop$(fail, "start")) return false;
  const p5 = record.end;
  if (!(typeof p5 === "number" && Number.isInteger(p5) && p5 >= 0) && stop$(fail, "end")) return false;
  const p6 = record.uri;
  if (p6 !== undefined && !(typeof p6 === "string" && pattern6$(p6) && isUriReference$(p6)) && stop$(fail, "uri")) return false;
  const p7 = record.firstpageuri;
  if (p7 !== undefined && !(typeof p7 === "string" && pattern6$(p7) && isUriReference$(p7)) && stop$(fail, "firstpageuri")) return false;
  const p8 = record.previouspageuri;
  if (p8 !== undefined && !((p8 === null || typeof p8 === "string" && pattern6$(p8) && isUriReference$(p8))) && stop$(fail, "previouspageuri")) return false;
  const p9 = record.nextpageuri;
  if (p9 !== undefined && !((p9 === null || typeof p9 === "string" && pattern6$(p9) && isUriReference$(p9))) && stop$(fail, "nextpageuri")) return false;
  const p10 = record.lastpageuri;
  if (p10 !== undefined && !(typeof p10 === "string" && pattern6$(p10) && isUriReference$(p10)) && stop$(fail, "lastpageuri")) return false;
  const p11 = record.ShortCode;
  if (!(Array.isArray(p11) && items2$(p11)) && stop$(fail, "ShortCode")) return false;
  return true;
}

function fields4$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.ShortCodes;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields3$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "ShortCodes")) return false;
  return true;
}

function fields5$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.ShortCode;
  if (!(isShortCode(p0)) && stop$(fail, "ShortCode")) return false;
  return true;
}

function items6$(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (!(typeof item === "object" && item !== null && !Array.isArray(item) && fields5$(item as { readonly [key: string]: unknown }))) return false;
  }
  return true;
}

function fields7$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.ShortCodes;
  if (!(Array.isArray(p0) && items6$(p0)) && stop$(fail, "ShortCodes")) return false;
  return true;
}

function fields8$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields7$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "TwilioResponse")) return false;
  return true;
}

function fields9$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.Sid;
  if (!(typeof p0 === "string" && pattern2$(p0)) && stop$(fail, "Sid")) return false;
  const p1 = record.AccountSid;
  if (!(typeof p1 === "string" && pattern1$(p1)) && stop$(fail, "AccountSid")) return false;
  const p2 = record.FriendlyName;
  if (!(typeof p2 === "string" && isShort$(p2, 64)) && stop$(fail, "FriendlyName")) return false;
  const p3 = record.ShortCode;
  if (!(typeof p3 === "string" && pattern4$(p3)) && stop$(fail, "ShortCode")) return false;
  const p4 = record.DateCreated;
  if (!(typeof p4 === "string" && pattern7$(p4) && isRfc2822$(p4)) && stop$(fail, "DateCreated")) return false;
  const p5 = record.DateUpdated;
  if (!(typeof p5 === "string" && pattern7$(p5) && isRfc2822$(p5)) && stop$(fail, "DateUpdated")) return false;
  const p6 = record.ApiVersion;
  if (p6 !== undefined && !((p6 === "2010-04-01" || p6 === "2008-08-01")) && stop$(fail, "ApiVersion")) return false;
  const p7 = record.SmsUrl;
  if (!((p7 === null || typeof p7 === "string" && pattern8$(p7) && isUri$(p7))) && stop$(fail, "SmsUrl")) return false;
  const p8 = record.SmsMethod;
  if (!((p8 === "GET" || p8 === "POST" || p8 === null)) && stop$(fail, "SmsMethod")) return false;
  const p9 = record.SmsFallbackUrl;
  if (!((p9 === null || typeof p9 === "string" && pattern8$(p9) && isUri$(p9))) && stop$(fail, "SmsFallbackUrl")) return false;
  const p10 = record.SmsFallbackMethod;
  if (!((p10 === "GET" || p10 === "POST" || p10 === null)) && stop$(fail, "SmsFallbackMethod")) return false;
  return true;
}

function fields10$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields5$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "TwilioResponse")) return false;
  return true;
}

function fits11$(value: unknown): boolean {
  return typeof value === "string" && pattern8$(value) && isUri$(value);
}

function fits12$(value: unknown): boolean {
  return value === "";
}

function fields13$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.FriendlyName;
  if (p0 !== undefined && !(typeof p0 === "string" && p0.length > 0 && isShort$(p0, 64)) && stop$(fail, "FriendlyName")) return false;
  const p1 = record.ApiVersion;
  if (p1 !== undefined && !((p1 === "2010-04-01" || p1 === "2008-08-01")) && stop$(fail, "ApiVersion")) return false;
  const p2 = record.SmsUrl;
  if (p2 !== undefined && !((fits11$(p2) || fits12$(p2))) && stop$(fail, "SmsUrl")) return false;
  const p3 = record.SmsMethod;
  if (p3 !== undefined && !((p3 === "GET" || p3 === "POST")) && stop$(fail, "SmsMethod")) return false;
  const p4 = record.SmsFallbackUrl;
  if (p4 !== undefined && !((fits11$(p4) || fits12$(p4))) && stop$(fail, "SmsFallbackUrl")) return false;
  const p5 = record.SmsFallbackMethod;
  if (p5 !== undefined && !((p5 === "GET" || p5 === "POST")) && stop$(fail, "SmsFallbackMethod")) return false;
  return true;
}

function guard1$<T>(values1: readonly unknown[], values2: readonly unknown[]): (value: unknown) => value is T {
  function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.Status;
    if (!(values1.includes(p0)) && stop$(fail, "Status")) return false;
    const p1 = record.Message;
    if (!(typeof p1 === "string") && stop$(fail, "Message")) return false;
    const p2 = record.Code;
    if (p2 !== undefined && !(values2.includes(p2)) && stop$(fail, "Code")) return false;
    const p3 = record.MoreInfo;
    if (p3 !== undefined && !(typeof p3 === "string") && stop$(fail, "MoreInfo")) return false;
    const p4 = record.Detail;
    if (p4 !== undefined && !(typeof p4 === "string") && stop$(fail, "Detail")) return false;
    return true;
  }

  function fields2$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.RestException;
    if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields1$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "RestException")) return false;
    return true;
  }

  return (value: unknown): value is T => {
    return typeof value === "object" && value !== null && !Array.isArray(value) && fields2$(value as { readonly [key: string]: unknown });
  }
}

function family1$<T>(name: string, is: (value: unknown) => value is T, values1: readonly unknown[], values2: readonly unknown[]): Schema$<T> {
  function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.Status;
    if (!(values1.includes(p0)) && stop$(fail, "Status")) return false;
    const p1 = record.Message;
    if (!(typeof p1 === "string") && stop$(fail, "Message")) return false;
    const p2 = record.Code;
    if (p2 !== undefined && !(values2.includes(p2)) && stop$(fail, "Code")) return false;
    const p3 = record.MoreInfo;
    if (p3 !== undefined && !(typeof p3 === "string") && stop$(fail, "MoreInfo")) return false;
    const p4 = record.Detail;
    if (p4 !== undefined && !(typeof p4 === "string") && stop$(fail, "Detail")) return false;
    return true;
  }

  function fields2$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.RestException;
    if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields1$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "RestException")) return false;
    return true;
  }

  return schema$(name, is, {
    type: "object",
    required: ["RestException"],
    properties: {
      RestException: {
        type: "object",
        required: ["Status","Message"],
        properties: {
          Status: { type: "integer", enum: values1 },
          Message: { type: "string" },
          Code: { type: "integer", enum: values2 },
          MoreInfo: { type: "string" },
          Detail: { type: "string" },
        },
        $fields: fields1$,
      },
    },
    $fields: fields2$,
  });
}

function guard2$<T>(): (value: unknown) => value is T {
  return (value: unknown): value is T => {
    return typeof value === "string";
  }
}

function family2$<T>(name: string, is: (value: unknown) => value is T): Schema$<T> {
  return schema$(name, is, { type: "string" });
}

function guard3$<T>(values1: readonly unknown[], values2: readonly unknown[]): (value: unknown) => value is T {
  function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.Status;
    if (!(values1.includes(p0)) && stop$(fail, "Status")) return false;
    const p1 = record.Message;
    if (!(typeof p1 === "string") && stop$(fail, "Message")) return false;
    const p2 = record.Code;
    if (p2 !== undefined && !(values2.includes(p2)) && stop$(fail, "Code")) return false;
    const p3 = record.MoreInfo;
    if (p3 !== undefined && !(typeof p3 === "string") && stop$(fail, "MoreInfo")) return false;
    const p4 = record.Detail;
    if (p4 !== undefined && !(typeof p4 === "string") && stop$(fail, "Detail")) return false;
    return true;
  }

  function fields2$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.RestException;
    if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields1$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "RestException")) return false;
    return true;
  }

  function fields3$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.TwilioResponse;
    if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields2$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "TwilioResponse")) return false;
    return true;
  }

  return (value: unknown): value is T => {
    return typeof value === "object" && value !== null && !Array.isArray(value) && fields3$(value as { readonly [key: string]: unknown });
  }
}

function family3$<T>(name: string, is: (value: unknown) => value is T, values1: readonly unknown[], values2: readonly unknown[]): Schema$<T> {
  function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.Status;
    if (!(values1.includes(p0)) && stop$(fail, "Status")) return false;
    const p1 = record.Message;
    if (!(typeof p1 === "string") && stop$(fail, "Message")) return false;
    const p2 = record.Code;
    if (p2 !== undefined && !(values2.includes(p2)) && stop$(fail, "Code")) return false;
    const p3 = record.MoreInfo;
    if (p3 !== undefined && !(typeof p3 === "string") && stop$(fail, "MoreInfo")) return false;
    const p4 = record.Detail;
    if (p4 !== undefined && !(typeof p4 === "string") && stop$(fail, "Detail")) return false;
    return true;
  }

  function fields2$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.RestException;
    if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields1$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "RestException")) return false;
    return true;
  }

  function fields3$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
    const p0 = record.TwilioResponse;
    if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields2$(p0 as { readonly [key: string]: unknown })) && stop$(fail, "TwilioResponse")) return false;
    return true;
  }

  return schema$(name, is, {
    type: "object",
    required: ["TwilioResponse"],
    properties: {
      TwilioResponse: {
        type: "object",
        required: ["RestException"],
        properties: {
          RestException: {
            type: "object",
            required: ["Status","Message"],
            properties: {
              Status: { type: "string", enum: values1 },
              Message: { type: "string" },
              Code: { type: "string", enum: values2 },
              MoreInfo: { type: "string" },
              Detail: { type: "string" },
            },
            $fields: fields1$,
          },
        },
        $fields: fields2$,
      },
    },
    $fields: fields3$,
  });
}

export type Forbidden = {
  RestException: {
    Status: 403;
    Message: string;
    Code?: 20008 | 20403;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isForbidden: (value: unknown) => value is Forbidden = /* @__PURE__ */ guard1$([403], [20008,20403]);

export function validateForbidden(value: unknown): Result$<Forbidden> {
  return Forbidden.validate(value);
}

export const Forbidden: Schema$<Forbidden> = /* @__PURE__ */ family1$("Forbidden", isForbidden, [403], [20008,20403]);

export type ForbiddenCsv = string;

export const isForbiddenCsv: (value: unknown) => value is ForbiddenCsv = /* @__PURE__ */ guard2$();

export function validateForbiddenCsv(value: unknown): Result$<ForbiddenCsv> {
  return ForbiddenCsv.validate(value);
}

export const ForbiddenCsv: Schema$<ForbiddenCsv> = /* @__PURE__ */ family2$("ForbiddenCsv", isForbiddenCsv);

export type ForbiddenHtml = string;

export const isForbiddenHtml: (value: unknown) => value is ForbiddenHtml = /* @__PURE__ */ guard2$();

export function validateForbiddenHtml(value: unknown): Result$<ForbiddenHtml> {
  return ForbiddenHtml.validate(value);
}

export const ForbiddenHtml: Schema$<ForbiddenHtml> = /* @__PURE__ */ family2$("ForbiddenHtml", isForbiddenHtml);

export type ForbiddenJson = {
  TwilioResponse: {
    RestException: {
      Status: "403";
      Message: string;
      Code?: "20008" | "20403";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isForbiddenJson: (value: unknown) => value is ForbiddenJson = /* @__PURE__ */ guard3$(["403"], ["20008","20403"]);

export function validateForbiddenJson(value: unknown): Result$<ForbiddenJson> {
  return ForbiddenJson.validate(value);
}

export const ForbiddenJson: Schema$<ForbiddenJson> = /* @__PURE__ */ family3$("ForbiddenJson", isForbiddenJson, ["403"], ["20008","20403"]);

export type InboundSms = {
  SmsSid: string;
  SmsMessageSid?: string;
  AccountSid: string;
  From: string;
  To: string;
  Body: string;
  SmsStatus?: "received";
  ApiVersion?: "2008-08-01";
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

export function isInboundSms(value: unknown): value is InboundSms {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
}

export function validateInboundSms(value: unknown): Result$<InboundSms> {
  return InboundSms.validate(value);
}

export const InboundSms: Schema$<InboundSms> = /* @__PURE__ */ schema$("InboundSms", isInboundSms, {
  type: "object",
  required: ["SmsSid","AccountSid","From","To","Body"],
  properties: {
    SmsSid: { type: "string", pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" },
    SmsMessageSid: { type: "string", pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" },
    AccountSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^AC[0-9a-fA-F]{32}$" },
    From: { type: "string" },
    To: { type: "string", pattern: "^[0-9]{5,6}$" },
    Body: { type: "string", maxLength: 160 },
    SmsStatus: { type: "string", enum: ["received"] },
    ApiVersion: { type: "string", enum: ["2008-08-01"] },
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
  RestException: {
    Status: 500;
    Message: string;
    Code?: 20500;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isInternalServerError: (value: unknown) => value is InternalServerError = /* @__PURE__ */ guard1$([500], [20500]);

export function validateInternalServerError(value: unknown): Result$<InternalServerError> {
  return InternalServerError.validate(value);
}

export const InternalServerError: Schema$<InternalServerError> = /* @__PURE__ */ family1$("InternalServerError", isInternalServerError, [500], [20500]);

export type InternalServerErrorCsv = string;

export const isInternalServerErrorCsv: (value: unknown) => value is InternalServerErrorCsv = /* @__PURE__ */ guard2$();

export function validateInternalServerErrorCsv(value: unknown): Result$<InternalServerErrorCsv> {
  return InternalServerErrorCsv.validate(value);
}

export const InternalServerErrorCsv: Schema$<InternalServerErrorCsv> = /* @__PURE__ */ family2$("InternalServerErrorCsv", isInternalServerErrorCsv);

export type InternalServerErrorHtml = string;

export const isInternalServerErrorHtml: (value: unknown) => value is InternalServerErrorHtml = /* @__PURE__ */ guard2$();

export function validateInternalServerErrorHtml(value: unknown): Result$<InternalServerErrorHtml> {
  return InternalServerErrorHtml.validate(value);
}

export const InternalServerErrorHtml: Schema$<InternalServerErrorHtml> = /* @__PURE__ */ family2$("InternalServerErrorHtml", isInternalServerErrorHtml);

export type InternalServerErrorJson = {
  TwilioResponse: {
    RestException: {
      Status: "500";
      Message: string;
      Code?: "20500";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isInternalServerErrorJson: (value: unknown) => value is InternalServerErrorJson = /* @__PURE__ */ guard3$(["500"], ["20500"]);

export function validateInternalServerErrorJson(value: unknown): Result$<InternalServerErrorJson> {
  return InternalServerErrorJson.validate(value);
}

export const InternalServerErrorJson: Schema$<InternalServerErrorJson> = /* @__PURE__ */ family3$("InternalServerErrorJson", isInternalServerErrorJson, ["500"], ["20500"]);

export type ListBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20007 | 21481;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isListBadRequest: (value: unknown) => value is ListBadRequest = /* @__PURE__ */ guard1$([400], [20001,20007,21481]);

export function validateListBadRequest(value: unknown): Result$<ListBadRequest> {
  return ListBadRequest.validate(value);
}

export const ListBadRequest: Schema$<ListBadRequest> = /* @__PURE__ */ family1$("ListBadRequest", isListBadRequest, [400], [20001,20007,21481]);

export type ListBadRequestCsv = string;

export const isListBadRequestCsv: (value: unknown) => value is ListBadRequestCsv = /* @__PURE__ */ guard2$();

export function validateListBadRequestCsv(value: unknown): Result$<ListBadRequestCsv> {
  return ListBadRequestCsv.validate(value);
}

export const ListBadRequestCsv: Schema$<ListBadRequestCsv> = /* @__PURE__ */ family2$("ListBadRequestCsv", isListBadRequestCsv);

export type ListBadRequestHtml = string;

export const isListBadRequestHtml: (value: unknown) => value is ListBadRequestHtml = /* @__PURE__ */ guard2$();

export function validateListBadRequestHtml(value: unknown): Result$<ListBadRequestHtml> {
  return ListBadRequestHtml.validate(value);
}

export const ListBadRequestHtml: Schema$<ListBadRequestHtml> = /* @__PURE__ */ family2$("ListBadRequestHtml", isListBadRequestHtml);

export type ListBadRequestJson = {
  TwilioResponse: {
    RestException: {
      Status: "400";
      Message: string;
      Code?: "20001" | "20007" | "21481";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isListBadRequestJson: (value: unknown) => value is ListBadRequestJson = /* @__PURE__ */ guard3$(["400"], ["20001","20007","21481"]);

export function validateListBadRequestJson(value: unknown): Result$<ListBadRequestJson> {
  return ListBadRequestJson.validate(value);
}

export const ListBadRequestJson: Schema$<ListBadRequestJson> = /* @__PURE__ */ family3$("ListBadRequestJson", isListBadRequestJson, ["400"], ["20001","20007","21481"]);

export type ListShortCodeResponse = {
  ShortCodes: {
    page: number;
    numpages: number;
    pagesize: number;
    total: number;
    start: number;
    end: number;
    uri?: string;
    firstpageuri?: string;
    previouspageuri?: null | string;
    nextpageuri?: null | string;
    lastpageuri?: string;
    ShortCode: ShortCode[];
  };
};

export function isListShortCodeResponse(value: unknown): value is ListShortCodeResponse {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields4$(value as { readonly [key: string]: unknown });
}

export function validateListShortCodeResponse(value: unknown): Result$<ListShortCodeResponse> {
  return ListShortCodeResponse.validate(value);
}

export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$("ListShortCodeResponse", isListShortCodeResponse, {
  type: "object",
  required: ["ShortCodes"],
  properties: {
    ShortCodes: {
      type: "object",
      required: ["page","numpages","pagesize","total","start","end","ShortCode"],
      properties: {
        page: { type: "integer", minimum: 0 },
        numpages: { type: "integer", minimum: 0 },
        pagesize: { type: "integer", minimum: 1, maximum: 1000 },
        total: { type: "integer", minimum: 0 },
        start: { type: "integer", minimum: 0 },
        end: { type: "integer", minimum: 0 },
        uri: {
          type: "string",
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        firstpageuri: {
          type: "string",
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        previouspageuri: {
          type: ["string","null"],
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        nextpageuri: {
          type: ["string","null"],
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        lastpageuri: {
          type: "string",
          pattern: "^/[A-Za-z0-9][^#]*$",
          format: "uri-reference",
          $format: isUriReference$,
        },
        ShortCode: { type: "array", items: { $ref: "#/$defs/ShortCode", $target: () => ShortCode } },
      },
      $fields: fields3$,
    },
  },
  $fields: fields4$,
});

export type ListShortCodeResponseJson = {
  TwilioResponse: {
    ShortCodes: {
      ShortCode: ShortCode;
    }[];
  };
};

export function isListShortCodeResponseJson(value: unknown): value is ListShortCodeResponseJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields8$(value as { readonly [key: string]: unknown });
}

export function validateListShortCodeResponseJson(value: unknown): Result$<ListShortCodeResponseJson> {
  return ListShortCodeResponseJson.validate(value);
}

export const ListShortCodeResponseJson: Schema$<ListShortCodeResponseJson> = /* @__PURE__ */ schema$("ListShortCodeResponseJson", isListShortCodeResponseJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["ShortCodes"],
      properties: {
        ShortCodes: {
          type: "array",
          items: {
            type: "object",
            required: ["ShortCode"],
            properties: { ShortCode: { $ref: "#/$defs/ShortCode", $target: () => ShortCode } },
            $fields: fields5$,
          },
        },
      },
      $fields: fields7$,
    },
  },
  $fields: fields8$,
});

export type MethodNotAllowed = {
  RestException: {
    Status: 405;
    Message: string;
    Code?: 20004;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isMethodNotAllowed: (value: unknown) => value is MethodNotAllowed = /* @__PURE__ */ guard1$([405], [20004]);

export function validateMethodNotAllowed(value: unknown): Result$<MethodNotAllowed> {
  return MethodNotAllowed.validate(value);
}

export const MethodNotAllowed: Schema$<MethodNotAllowed> = /* @__PURE__ */ family1$("MethodNotAllowed", isMethodNotAllowed, [405], [20004]);

export type MethodNotAllowedCsv = string;

export const isMethodNotAllowedCsv: (value: unknown) => value is MethodNotAllowedCsv = /* @__PURE__ */ guard2$();

export function validateMethodNotAllowedCsv(value: unknown): Result$<MethodNotAllowedCsv> {
  return MethodNotAllowedCsv.validate(value);
}

export const MethodNotAllowedCsv: Schema$<MethodNotAllowedCsv> = /* @__PURE__ */ family2$("MethodNotAllowedCsv", isMethodNotAllowedCsv);

export type MethodNotAllowedHtml = string;

export const isMethodNotAllowedHtml: (value: unknown) => value is MethodNotAllowedHtml = /* @__PURE__ */ guard2$();

export function validateMethodNotAllowedHtml(value: unknown): Result$<MethodNotAllowedHtml> {
  return MethodNotAllowedHtml.validate(value);
}

export const MethodNotAllowedHtml: Schema$<MethodNotAllowedHtml> = /* @__PURE__ */ family2$("MethodNotAllowedHtml", isMethodNotAllowedHtml);

export type MethodNotAllowedJson = {
  TwilioResponse: {
    RestException: {
      Status: "405";
      Message: string;
      Code?: "20004";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isMethodNotAllowedJson: (value: unknown) => value is MethodNotAllowedJson = /* @__PURE__ */ guard3$(["405"], ["20004"]);

export function validateMethodNotAllowedJson(value: unknown): Result$<MethodNotAllowedJson> {
  return MethodNotAllowedJson.validate(value);
}

export const MethodNotAllowedJson: Schema$<MethodNotAllowedJson> = /* @__PURE__ */ family3$("MethodNotAllowedJson", isMethodNotAllowedJson, ["405"], ["20004"]);

export type NotFound = {
  RestException: {
    Status: 404;
    Message: string;
    Code?: 20404;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isNotFound: (value: unknown) => value is NotFound = /* @__PURE__ */ guard1$([404], [20404]);

export function validateNotFound(value: unknown): Result$<NotFound> {
  return NotFound.validate(value);
}

export const NotFound: Schema$<NotFound> = /* @__PURE__ */ family1$("NotFound", isNotFound, [404], [20404]);

export type NotFoundCsv = string;

export const isNotFoundCsv: (value: unknown) => value is NotFoundCsv = /* @__PURE__ */ guard2$();

export function validateNotFoundCsv(value: unknown): Result$<NotFoundCsv> {
  return NotFoundCsv.validate(value);
}

export const NotFoundCsv: Schema$<NotFoundCsv> = /* @__PURE__ */ family2$("NotFoundCsv", isNotFoundCsv);

export type NotFoundHtml = string;

export const isNotFoundHtml: (value: unknown) => value is NotFoundHtml = /* @__PURE__ */ guard2$();

export function validateNotFoundHtml(value: unknown): Result$<NotFoundHtml> {
  return NotFoundHtml.validate(value);
}

export const NotFoundHtml: Schema$<NotFoundHtml> = /* @__PURE__ */ family2$("NotFoundHtml", isNotFoundHtml);

export type NotFoundJson = {
  TwilioResponse: {
    RestException: {
      Status: "404";
      Message: string;
      Code?: "20404";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isNotFoundJson: (value: unknown) => value is NotFoundJson = /* @__PURE__ */ guard3$(["404"], ["20404"]);

export function validateNotFoundJson(value: unknown): Result$<NotFoundJson> {
  return NotFoundJson.validate(value);
}

export const NotFoundJson: Schema$<NotFoundJson> = /* @__PURE__ */ family3$("NotFoundJson", isNotFoundJson, ["404"], ["20404"]);

export type PayloadTooLarge = {
  RestException: {
    Status: 413;
    Message: string;
    Code?: 20413;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isPayloadTooLarge: (value: unknown) => value is PayloadTooLarge = /* @__PURE__ */ guard1$([413], [20413]);

export function validatePayloadTooLarge(value: unknown): Result$<PayloadTooLarge> {
  return PayloadTooLarge.validate(value);
}

export const PayloadTooLarge: Schema$<PayloadTooLarge> = /* @__PURE__ */ family1$("PayloadTooLarge", isPayloadTooLarge, [413], [20413]);

export type PayloadTooLargeCsv = string;

export const isPayloadTooLargeCsv: (value: unknown) => value is PayloadTooLargeCsv = /* @__PURE__ */ guard2$();

export function validatePayloadTooLargeCsv(value: unknown): Result$<PayloadTooLargeCsv> {
  return PayloadTooLargeCsv.validate(value);
}

export const PayloadTooLargeCsv: Schema$<PayloadTooLargeCsv> = /* @__PURE__ */ family2$("PayloadTooLargeCsv", isPayloadTooLargeCsv);

export type PayloadTooLargeHtml = string;

export const isPayloadTooLargeHtml: (value: unknown) => value is PayloadTooLargeHtml = /* @__PURE__ */ guard2$();

export function validatePayloadTooLargeHtml(value: unknown): Result$<PayloadTooLargeHtml> {
  return PayloadTooLargeHtml.validate(value);
}

export const PayloadTooLargeHtml: Schema$<PayloadTooLargeHtml> = /* @__PURE__ */ family2$("PayloadTooLargeHtml", isPayloadTooLargeHtml);

export type PayloadTooLargeJson = {
  TwilioResponse: {
    RestException: {
      Status: "413";
      Message: string;
      Code?: "20413";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isPayloadTooLargeJson: (value: unknown) => value is PayloadTooLargeJson = /* @__PURE__ */ guard3$(["413"], ["20413"]);

export function validatePayloadTooLargeJson(value: unknown): Result$<PayloadTooLargeJson> {
  return PayloadTooLargeJson.validate(value);
}

export const PayloadTooLargeJson: Schema$<PayloadTooLargeJson> = /* @__PURE__ */ family3$("PayloadTooLargeJson", isPayloadTooLargeJson, ["413"], ["20413"]);

export type ServiceUnavailable = {
  RestException: {
    Status: 503;
    Message: string;
    Code?: 20503;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isServiceUnavailable: (value: unknown) => value is ServiceUnavailable = /* @__PURE__ */ guard1$([503], [20503]);

export function validateServiceUnavailable(value: unknown): Result$<ServiceUnavailable> {
  return ServiceUnavailable.validate(value);
}

export const ServiceUnavailable: Schema$<ServiceUnavailable> = /* @__PURE__ */ family1$("ServiceUnavailable", isServiceUnavailable, [503], [20503]);

export type ServiceUnavailableCsv = string;

export const isServiceUnavailableCsv: (value: unknown) => value is ServiceUnavailableCsv = /* @__PURE__ */ guard2$();

export function validateServiceUnavailableCsv(value: unknown): Result$<ServiceUnavailableCsv> {
  return ServiceUnavailableCsv.validate(value);
}

export const ServiceUnavailableCsv: Schema$<ServiceUnavailableCsv> = /* @__PURE__ */ family2$("ServiceUnavailableCsv", isServiceUnavailableCsv);

export type ServiceUnavailableHtml = string;

export const isServiceUnavailableHtml: (value: unknown) => value is ServiceUnavailableHtml = /* @__PURE__ */ guard2$();

export function validateServiceUnavailableHtml(value: unknown): Result$<ServiceUnavailableHtml> {
  return ServiceUnavailableHtml.validate(value);
}

export const ServiceUnavailableHtml: Schema$<ServiceUnavailableHtml> = /* @__PURE__ */ family2$("ServiceUnavailableHtml", isServiceUnavailableHtml);

export type ServiceUnavailableJson = {
  TwilioResponse: {
    RestException: {
      Status: "503";
      Message: string;
      Code?: "20503";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isServiceUnavailableJson: (value: unknown) => value is ServiceUnavailableJson = /* @__PURE__ */ guard3$(["503"], ["20503"]);

export function validateServiceUnavailableJson(value: unknown): Result$<ServiceUnavailableJson> {
  return ServiceUnavailableJson.validate(value);
}

export const ServiceUnavailableJson: Schema$<ServiceUnavailableJson> = /* @__PURE__ */ family3$("ServiceUnavailableJson", isServiceUnavailableJson, ["503"], ["20503"]);

export type ShortCode = {
  Sid: string;
  AccountSid: string;
  FriendlyName: string;
  ShortCode: string;
  DateCreated: string;
  DateUpdated: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl: null | string;
  SmsMethod: "GET" | "POST" | null;
  SmsFallbackUrl: null | string;
  SmsFallbackMethod: "GET" | "POST" | null;
};

export function isShortCode(value: unknown): value is ShortCode {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields9$(value as { readonly [key: string]: unknown });
}

export function validateShortCode(value: unknown): Result$<ShortCode> {
  return ShortCode.validate(value);
}

export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$("ShortCode", isShortCode, {
  type: "object",
  required: ["Sid","AccountSid","FriendlyName","ShortCode","DateCreated","DateUpdated","SmsUrl","SmsMethod","SmsFallbackUrl","SmsFallbackMethod"],
  properties: {
    Sid: { type: "string", minLength: 34, maxLength: 34, pattern: "^SC[0-9a-fA-F]{32}$" },
    AccountSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^AC[0-9a-fA-F]{32}$" },
    FriendlyName: { type: "string", maxLength: 64 },
    ShortCode: { type: "string", pattern: "^[0-9]{5,6}$" },
    DateCreated: {
      type: "string",
      pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$",
      format: "date-time-rfc-2822",
      $format: isRfc2822$,
    },
    DateUpdated: {
      type: "string",
      pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$",
      format: "date-time-rfc-2822",
      $format: isRfc2822$,
    },
    ApiVersion: { type: "string", enum: ["2010-04-01","2008-08-01"] },
    SmsUrl: {
      type: ["string","null"],
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
    SmsMethod: { type: ["string","null"], enum: ["GET","POST",null], format: "http-method" },
    SmsFallbackUrl: {
      type: ["string","null"],
      pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
      format: "uri",
      $format: isUri$,
    },
    SmsFallbackMethod: { type: ["string","null"], enum: ["GET","POST",null], format: "http-method" },
  },
  $fields: fields9$,
});

export type ShortCodeResponse = {
  ShortCode: ShortCode;
};

export function isShortCodeResponse(value: unknown): value is ShortCodeResponse {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields5$(value as { readonly [key: string]: unknown });
}

export function validateShortCodeResponse(value: unknown): Result$<ShortCodeResponse> {
  return ShortCodeResponse.validate(value);
}

export const ShortCodeResponse: Schema$<ShortCodeResponse> = /* @__PURE__ */ schema$("ShortCodeResponse", isShortCodeResponse, {
  type: "object",
  required: ["ShortCode"],
  properties: { ShortCode: { $ref: "#/$defs/ShortCode", $target: () => ShortCode } },
  $fields: fields5$,
});

export type ShortCodeResponseJson = {
  TwilioResponse: {
    ShortCode: ShortCode;
  };
};

export function isShortCodeResponseJson(value: unknown): value is ShortCodeResponseJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields10$(value as { readonly [key: string]: unknown });
}

export function validateShortCodeResponseJson(value: unknown): Result$<ShortCodeResponseJson> {
  return ShortCodeResponseJson.validate(value);
}

export const ShortCodeResponseJson: Schema$<ShortCodeResponseJson> = /* @__PURE__ */ schema$("ShortCodeResponseJson", isShortCodeResponseJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["ShortCode"],
      properties: { ShortCode: { $ref: "#/$defs/ShortCode", $target: () => ShortCode } },
      $fields: fields5$,
    },
  },
  $fields: fields10$,
});

export type TooManyRequests = {
  RestException: {
    Status: 429;
    Message: string;
    Code?: 20429;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isTooManyRequests: (value: unknown) => value is TooManyRequests = /* @__PURE__ */ guard1$([429], [20429]);

export function validateTooManyRequests(value: unknown): Result$<TooManyRequests> {
  return TooManyRequests.validate(value);
}

export const TooManyRequests: Schema$<TooManyRequests> = /* @__PURE__ */ family1$("TooManyRequests", isTooManyRequests, [429], [20429]);

export type TooManyRequestsCsv = string;

export const isTooManyRequestsCsv: (value: unknown) => value is TooManyRequestsCsv = /* @__PURE__ */ guard2$();

export function validateTooManyRequestsCsv(value: unknown): Result$<TooManyRequestsCsv> {
  return TooManyRequestsCsv.validate(value);
}

export const TooManyRequestsCsv: Schema$<TooManyRequestsCsv> = /* @__PURE__ */ family2$("TooManyRequestsCsv", isTooManyRequestsCsv);

export type TooManyRequestsHtml = string;

export const isTooManyRequestsHtml: (value: unknown) => value is TooManyRequestsHtml = /* @__PURE__ */ guard2$();

export function validateTooManyRequestsHtml(value: unknown): Result$<TooManyRequestsHtml> {
  return TooManyRequestsHtml.validate(value);
}

export const TooManyRequestsHtml: Schema$<TooManyRequestsHtml> = /* @__PURE__ */ family2$("TooManyRequestsHtml", isTooManyRequestsHtml);

export type TooManyRequestsJson = {
  TwilioResponse: {
    RestException: {
      Status: "429";
      Message: string;
      Code?: "20429";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isTooManyRequestsJson: (value: unknown) => value is TooManyRequestsJson = /* @__PURE__ */ guard3$(["429"], ["20429"]);

export function validateTooManyRequestsJson(value: unknown): Result$<TooManyRequestsJson> {
  return TooManyRequestsJson.validate(value);
}

export const TooManyRequestsJson: Schema$<TooManyRequestsJson> = /* @__PURE__ */ family3$("TooManyRequestsJson", isTooManyRequestsJson, ["429"], ["20429"]);

export type Unauthorized = {
  RestException: {
    Status: 401;
    Message: string;
    Code?: 20003;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isUnauthorized: (value: unknown) => value is Unauthorized = /* @__PURE__ */ guard1$([401], [20003]);

export function validateUnauthorized(value: unknown): Result$<Unauthorized> {
  return Unauthorized.validate(value);
}

export const Unauthorized: Schema$<Unauthorized> = /* @__PURE__ */ family1$("Unauthorized", isUnauthorized, [401], [20003]);

export type UnauthorizedCsv = string;

export const isUnauthorizedCsv: (value: unknown) => value is UnauthorizedCsv = /* @__PURE__ */ guard2$();

export function validateUnauthorizedCsv(value: unknown): Result$<UnauthorizedCsv> {
  return UnauthorizedCsv.validate(value);
}

export const UnauthorizedCsv: Schema$<UnauthorizedCsv> = /* @__PURE__ */ family2$("UnauthorizedCsv", isUnauthorizedCsv);

export type UnauthorizedHtml = string;

export const isUnauthorizedHtml: (value: unknown) => value is UnauthorizedHtml = /* @__PURE__ */ guard2$();

export function validateUnauthorizedHtml(value: unknown): Result$<UnauthorizedHtml> {
  return UnauthorizedHtml.validate(value);
}

export const UnauthorizedHtml: Schema$<UnauthorizedHtml> = /* @__PURE__ */ family2$("UnauthorizedHtml", isUnauthorizedHtml);

export type UnauthorizedJson = {
  TwilioResponse: {
    RestException: {
      Status: "401";
      Message: string;
      Code?: "20003";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isUnauthorizedJson: (value: unknown) => value is UnauthorizedJson = /* @__PURE__ */ guard3$(["401"], ["20003"]);

export function validateUnauthorizedJson(value: unknown): Result$<UnauthorizedJson> {
  return UnauthorizedJson.validate(value);
}

export const UnauthorizedJson: Schema$<UnauthorizedJson> = /* @__PURE__ */ family3$("UnauthorizedJson", isUnauthorizedJson, ["401"], ["20003"]);

export type UnsupportedMediaType = {
  RestException: {
    Status: 415;
    Message: string;
    Code?: 19056;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isUnsupportedMediaType: (value: unknown) => value is UnsupportedMediaType = /* @__PURE__ */ guard1$([415], [19056]);

export function validateUnsupportedMediaType(value: unknown): Result$<UnsupportedMediaType> {
  return UnsupportedMediaType.validate(value);
}

export const UnsupportedMediaType: Schema$<UnsupportedMediaType> = /* @__PURE__ */ family1$("UnsupportedMediaType", isUnsupportedMediaType, [415], [19056]);

export type UnsupportedMediaTypeCsv = string;

export const isUnsupportedMediaTypeCsv: (value: unknown) => value is UnsupportedMediaTypeCsv = /* @__PURE__ */ guard2$();

export function validateUnsupportedMediaTypeCsv(value: unknown): Result$<UnsupportedMediaTypeCsv> {
  return UnsupportedMediaTypeCsv.validate(value);
}

export const UnsupportedMediaTypeCsv: Schema$<UnsupportedMediaTypeCsv> = /* @__PURE__ */ family2$("UnsupportedMediaTypeCsv", isUnsupportedMediaTypeCsv);

export type UnsupportedMediaTypeHtml = string;

export const isUnsupportedMediaTypeHtml: (value: unknown) => value is UnsupportedMediaTypeHtml = /* @__PURE__ */ guard2$();

export function validateUnsupportedMediaTypeHtml(value: unknown): Result$<UnsupportedMediaTypeHtml> {
  return UnsupportedMediaTypeHtml.validate(value);
}

export const UnsupportedMediaTypeHtml: Schema$<UnsupportedMediaTypeHtml> = /* @__PURE__ */ family2$("UnsupportedMediaTypeHtml", isUnsupportedMediaTypeHtml);

export type UnsupportedMediaTypeJson = {
  TwilioResponse: {
    RestException: {
      Status: "415";
      Message: string;
      Code?: "19056";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isUnsupportedMediaTypeJson: (value: unknown) => value is UnsupportedMediaTypeJson = /* @__PURE__ */ guard3$(["415"], ["19056"]);

export function validateUnsupportedMediaTypeJson(value: unknown): Result$<UnsupportedMediaTypeJson> {
  return UnsupportedMediaTypeJson.validate(value);
}

export const UnsupportedMediaTypeJson: Schema$<UnsupportedMediaTypeJson> = /* @__PURE__ */ family3$("UnsupportedMediaTypeJson", isUnsupportedMediaTypeJson, ["415"], ["19056"]);

export type UpdateBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20002 | 21402 | 21403 | 21406;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isUpdateBadRequest: (value: unknown) => value is UpdateBadRequest = /* @__PURE__ */ guard1$([400], [20001,20002,21402,21403,21406]);

export function validateUpdateBadRequest(value: unknown): Result$<UpdateBadRequest> {
  return UpdateBadRequest.validate(value);
}

export const UpdateBadRequest: Schema$<UpdateBadRequest> = /* @__PURE__ */ family1$("UpdateBadRequest", isUpdateBadRequest, [400], [20001,20002,21402,21403,21406]);

export type UpdateBadRequestCsv = string;

export const isUpdateBadRequestCsv: (value: unknown) => value is UpdateBadRequestCsv = /* @__PURE__ */ guard2$();

export function validateUpdateBadRequestCsv(value: unknown): Result$<UpdateBadRequestCsv> {
  return UpdateBadRequestCsv.validate(value);
}

export const UpdateBadRequestCsv: Schema$<UpdateBadRequestCsv> = /* @__PURE__ */ family2$("UpdateBadRequestCsv", isUpdateBadRequestCsv);

export type UpdateBadRequestHtml = string;

export const isUpdateBadRequestHtml: (value: unknown) => value is UpdateBadRequestHtml = /* @__PURE__ */ guard2$();

export function validateUpdateBadRequestHtml(value: unknown): Result$<UpdateBadRequestHtml> {
  return UpdateBadRequestHtml.validate(value);
}

export const UpdateBadRequestHtml: Schema$<UpdateBadRequestHtml> = /* @__PURE__ */ family2$("UpdateBadRequestHtml", isUpdateBadRequestHtml);

export type UpdateBadRequestJson = {
  TwilioResponse: {
    RestException: {
      Status: "400";
      Message: string;
      Code?: "20001" | "20002" | "21402" | "21403" | "21406";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isUpdateBadRequestJson: (value: unknown) => value is UpdateBadRequestJson = /* @__PURE__ */ guard3$(["400"], ["20001","20002","21402","21403","21406"]);

export function validateUpdateBadRequestJson(value: unknown): Result$<UpdateBadRequestJson> {
  return UpdateBadRequestJson.validate(value);
}

export const UpdateBadRequestJson: Schema$<UpdateBadRequestJson> = /* @__PURE__ */ family3$("UpdateBadRequestJson", isUpdateBadRequestJson, ["400"], ["20001","20002","21402","21403","21406"]);

export type UpdateShortCodeRequest = {
  FriendlyName?: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl?: string | "";
  SmsMethod?: "GET" | "POST";
  SmsFallbackUrl?: string | "";
  SmsFallbackMethod?: "GET" | "POST";
};

export function isUpdateShortCodeRequest(value: unknown): value is UpdateShortCodeRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields13$(value as { readonly [key: string]: unknown });
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
  $fields: fields13$,
});
