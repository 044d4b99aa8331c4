// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, text as text$, type Decoder as Decoder$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, ListBadRequest as $ListBadRequest, ListSmsMessageResponse as $ListSmsMessageResponse, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ListSmsMessage" = "ListSmsMessage";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListSmsMessagePath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = {
  /** Returns only messages to this number or short code. */
  To?: string;
  /** Returns only messages from this number or short code. */
  From?: string;
  /** Returns only messages sent on this day in GMT. A date in GMT: YYYY-MM-DD. */
  DateSent?: string;
  /** Returns only messages sent on or before this day. A date in GMT: YYYY-MM-DD. */
  "DateSent<"?: string;
  /** Returns only messages sent on or after this day. A date in GMT: YYYY-MM-DD. */
  "DateSent>"?: string;
  /** Maximum number of resources in a page. The default is 50, the maximum 1000. */
  num?: number;
  /** Maximum number of resources in a page. The default is 50, the maximum 1000. */
  PageSize?: number;
  /** Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
  Page?: number;
  /** The page begins after the message with this Sid. */
  AfterSid?: string;
};

/** Decodes the query parameters. */
export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListSmsMessageQuery", () => fields$({
  To: text$(),
  From: text$(),
  DateSent: text$(),
  "DateSent<": text$(),
  "DateSent>": text$(),
  num: number$({ minimum: 1, maximum: 1000 }),
  PageSize: number$({ minimum: 1, maximum: 1000 }),
  Page: number$({ minimum: 0 }),
  AfterSid: text$(),
}, ["To","From","DateSent","DateSent<","DateSent>","num","PageSize","Page","AfterSid"])), { num: clamped$(1000), PageSize: clamped$(1000), Page: integer$ });

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** A page of the list. */
  readonly 200: {
    /** A page of the messages of an account, in XML. */
    readonly "application/xml": typeof $ListSmsMessageResponse;
  };
  /** 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
  readonly 400: {
    readonly "application/xml": typeof $ListBadRequest;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    readonly "application/xml": typeof $Unauthorized;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    readonly "application/xml": typeof $Forbidden;
  };
  /** 20404 NotFound */
  readonly 404: {
    readonly "application/xml": typeof $NotFound;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    readonly "application/xml": typeof $MethodNotAllowed;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    readonly "application/xml": typeof $TooManyRequests;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    readonly "application/xml": typeof $InternalServerError;
  };
  /** 20503 ServiceUnavailable */
  readonly 503: {
    readonly "application/xml": typeof $ServiceUnavailable;
  };
} = {
  200: {
    "application/xml": $ListSmsMessageResponse,
  },
  400: {
    "application/xml": $ListBadRequest,
  },
  401: {
    "application/xml": $Unauthorized,
  },
  403: {
    "application/xml": $Forbidden,
  },
  404: {
    "application/xml": $NotFound,
  },
  405: {
    "application/xml": $MethodNotAllowed,
  },
  429: {
    "application/xml": $TooManyRequests,
  },
  500: {
    "application/xml": $InternalServerError,
  },
  503: {
    "application/xml": $ServiceUnavailable,
  },
};

/**
 * List the messages of an account
 *
 * Returns one page of the account's messages, newest first.
 *
 * ListSmsMessage (GET /2008-08-01/Accounts/{AccountSid}/SMS/Messages)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  responses,
};
