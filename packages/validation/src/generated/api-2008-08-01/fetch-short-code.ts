// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, ServiceUnavailable as $ServiceUnavailable, ShortCodeResponse as $ShortCodeResponse, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "FetchShortCode" = "FetchShortCode";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Unique identifier of the short code. */
  ShortCodeSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("FetchShortCodePath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The short code. */
  readonly 200: {
    /** A short code in XML. */
    readonly "application/xml": typeof $ShortCodeResponse;
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
    "application/xml": $ShortCodeResponse,
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
 * Fetch a short code, XML
 *
 * Returns one short code of the account.
 *
 * FetchShortCode (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid})
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
