// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, text as text$, type Decoder as Decoder$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, ListBadRequest as $ListBadRequest, ListShortCodeResponse as $ListShortCodeResponse, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ListShortCode" = "ListShortCode";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the Messaging Service. */
  ServiceSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodePath", () => fields$({
  ServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = {
  /** Maximum number of resources in a page. The default is 50, the maximum 1000. */
  PageSize?: number;
  /** Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
  Page?: number;
  /** Token that determines where the page begins. Take it from the link to the next or previous page. */
  PageToken?: string;
};

/** Decodes the query parameters. */
export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeQuery", () => fields$({
  PageSize: number$({ minimum: 1, maximum: 1000 }),
  Page: number$({ minimum: 0 }),
  PageToken: text$(),
}, ["PageSize","Page","PageToken"])), { PageSize: clamped$(1000), Page: integer$ });

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** A page of the list. */
  readonly 200: {
    /** A page of the short codes of a Messaging Service. */
    readonly "application/json": typeof $ListShortCodeResponse;
  };
  /** 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
  readonly 400: {
    readonly "application/json": typeof $ListBadRequest;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    readonly "application/json": typeof $Unauthorized;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    readonly "application/json": typeof $Forbidden;
  };
  /** 20404 NotFound */
  readonly 404: {
    readonly "application/json": typeof $NotFound;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    readonly "application/json": typeof $MethodNotAllowed;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    readonly "application/json": typeof $TooManyRequests;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    readonly "application/json": typeof $InternalServerError;
  };
  /** 20503 ServiceUnavailable */
  readonly 503: {
    readonly "application/json": typeof $ServiceUnavailable;
  };
} = {
  200: {
    "application/json": $ListShortCodeResponse,
  },
  400: {
    "application/json": $ListBadRequest,
  },
  401: {
    "application/json": $Unauthorized,
  },
  403: {
    "application/json": $Forbidden,
  },
  404: {
    "application/json": $NotFound,
  },
  405: {
    "application/json": $MethodNotAllowed,
  },
  429: {
    "application/json": $TooManyRequests,
  },
  500: {
    "application/json": $InternalServerError,
  },
  503: {
    "application/json": $ServiceUnavailable,
  },
};

/**
 * List the short codes of a Messaging Service
 *
 * Returns one page of the service's short codes. For the next page, request meta.next_page_url unchanged, until it is null.
 *
 * ListShortCode (GET /v1/Services/{ServiceSid}/ShortCodes)
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
