// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { ForbiddenJson as $ForbiddenJson, InternalServerErrorJson as $InternalServerErrorJson, MethodNotAllowedJson as $MethodNotAllowedJson, NotFoundJson as $NotFoundJson, ServiceUnavailableJson as $ServiceUnavailableJson, ShortCodeResponseJson as $ShortCodeResponseJson, TooManyRequestsJson as $TooManyRequestsJson, UnauthorizedJson as $UnauthorizedJson } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "FetchShortCodeJson" = "FetchShortCodeJson";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Unique identifier of the short code. */
  ShortCodeSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("FetchShortCodeJsonPath", () => fields$({
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
    /** A short code in JSON. */
    readonly "application/json": typeof $ShortCodeResponseJson;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    readonly "application/json": typeof $UnauthorizedJson;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    readonly "application/json": typeof $ForbiddenJson;
  };
  /** 20404 NotFound */
  readonly 404: {
    readonly "application/json": typeof $NotFoundJson;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    readonly "application/json": typeof $MethodNotAllowedJson;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    readonly "application/json": typeof $TooManyRequestsJson;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    readonly "application/json": typeof $InternalServerErrorJson;
  };
  /** 20503 ServiceUnavailable */
  readonly 503: {
    readonly "application/json": typeof $ServiceUnavailableJson;
  };
} = {
  200: {
    "application/json": $ShortCodeResponseJson,
  },
  401: {
    "application/json": $UnauthorizedJson,
  },
  403: {
    "application/json": $ForbiddenJson,
  },
  404: {
    "application/json": $NotFoundJson,
  },
  405: {
    "application/json": $MethodNotAllowedJson,
  },
  429: {
    "application/json": $TooManyRequestsJson,
  },
  500: {
    "application/json": $InternalServerErrorJson,
  },
  503: {
    "application/json": $ServiceUnavailableJson,
  },
};

/**
 * Fetch a short code, JSON
 *
 * Returns one short code of the account.
 *
 * FetchShortCodeJson (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json)
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
