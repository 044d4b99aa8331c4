// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenCsv as $ForbiddenCsv, InternalServerErrorCsv as $InternalServerErrorCsv, MethodNotAllowedCsv as $MethodNotAllowedCsv, NotFoundCsv as $NotFoundCsv, ServiceUnavailableCsv as $ServiceUnavailableCsv, TooManyRequestsCsv as $TooManyRequestsCsv, UnauthorizedCsv as $UnauthorizedCsv } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "FetchShortCodeCsv" = "FetchShortCodeCsv";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Unique identifier of the short code. */
  ShortCodeSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("FetchShortCodeCsvPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("FetchShortCodeCsvResponse200", () => text$()));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The short code. */
  readonly 200: {
    /** A header row of element names, then one row for each short code. */
    readonly "text/csv": typeof response200Schema$;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $UnauthorizedCsv;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $ForbiddenCsv;
  };
  /** 20404 NotFound */
  readonly 404: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $NotFoundCsv;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $MethodNotAllowedCsv;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $TooManyRequestsCsv;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $InternalServerErrorCsv;
  };
  /** 20503 ServiceUnavailable */
  readonly 503: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $ServiceUnavailableCsv;
  };
} = {
  200: {
    "text/csv": response200Schema$,
  },
  401: {
    "text/csv": $UnauthorizedCsv,
  },
  403: {
    "text/csv": $ForbiddenCsv,
  },
  404: {
    "text/csv": $NotFoundCsv,
  },
  405: {
    "text/csv": $MethodNotAllowedCsv,
  },
  429: {
    "text/csv": $TooManyRequestsCsv,
  },
  500: {
    "text/csv": $InternalServerErrorCsv,
  },
  503: {
    "text/csv": $ServiceUnavailableCsv,
  },
};

/**
 * Fetch a short code, CSV
 *
 * Returns one short code of the account.
 *
 * FetchShortCodeCsv (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv)
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
