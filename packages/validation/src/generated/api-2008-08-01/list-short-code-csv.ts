// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, schema as schema$, text as text$, type Decoder as Decoder$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenCsv as $ForbiddenCsv, InternalServerErrorCsv as $InternalServerErrorCsv, ListBadRequestCsv as $ListBadRequestCsv, MethodNotAllowedCsv as $MethodNotAllowedCsv, NotFoundCsv as $NotFoundCsv, ServiceUnavailableCsv as $ServiceUnavailableCsv, TooManyRequestsCsv as $TooManyRequestsCsv, UnauthorizedCsv as $UnauthorizedCsv } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ListShortCodeCsv" = "ListShortCodeCsv";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeCsvPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = {
  /** Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
  ShortCode?: string;
  /** Returns only short codes with exactly this FriendlyName. */
  FriendlyName?: string;
  /** Maximum number of resources in a page. The default is 50, the maximum 1000. */
  num?: number;
  /** Maximum number of resources in a page. The default is 50, the maximum 1000. */
  PageSize?: number;
  /** Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
  Page?: number;
  /** The page begins after the short code with this Sid. */
  AfterSid?: string;
};

/** Decodes the query parameters. */
export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeCsvQuery", () => fields$({
  ShortCode: text$(),
  FriendlyName: text$(),
  num: number$({ minimum: 1, maximum: 1000 }),
  PageSize: number$({ minimum: 1, maximum: 1000 }),
  Page: number$({ minimum: 0 }),
  AfterSid: text$(),
}, ["ShortCode","FriendlyName","num","PageSize","Page","AfterSid"])), { num: clamped$(1000), PageSize: clamped$(1000), Page: integer$ });

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("ListShortCodeCsvResponse200", () => text$()));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** A page of the list. */
  readonly 200: {
    /** A header row of element names, then one row for each short code. */
    readonly "text/csv": typeof response200Schema$;
  };
  /** 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
  readonly 400: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $ListBadRequestCsv;
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
  400: {
    "text/csv": $ListBadRequestCsv,
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
 * List the short codes of an account, CSV
 *
 * Returns one page of the account's short codes, with paging information. Other methods are not supported.
 *
 * ListShortCodeCsv (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.csv)
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
