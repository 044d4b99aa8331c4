// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, schema as schema$, text as text$, type Decoder as Decoder$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenCsv as $ForbiddenCsv, InternalServerErrorCsv as $InternalServerErrorCsv, ListBadRequestCsv as $ListBadRequestCsv, MethodNotAllowedCsv as $MethodNotAllowedCsv, NotFoundCsv as $NotFoundCsv, ServiceUnavailableCsv as $ServiceUnavailableCsv, TooManyRequestsCsv as $TooManyRequestsCsv, UnauthorizedCsv as $UnauthorizedCsv } from "./schemas.ts";

export const operationId: "ListShortCodeCsv" = "ListShortCodeCsv";

export type Path = {
  AccountSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeCsvPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = {
  ShortCode?: string;
  FriendlyName?: string;
  num?: number;
  PageSize?: number;
  Page?: number;
  AfterSid?: string;
};

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeCsvQuery", () => fields$({
  ShortCode: text$(),
  FriendlyName: text$(),
  num: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  PageSize: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  Page: number$({ minimum: 0 }),
  AfterSid: text$(),
}, ["ShortCode","FriendlyName","num","PageSize","Page","AfterSid"])), { num: clamped$(1000), PageSize: clamped$(1000), Page: integer$ });

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("ListShortCodeCsvResponse200", () => text$()));

export const responses: {
  readonly 200: {
    readonly "text/csv": typeof response200Schema$;
  };
  readonly 400: {
    readonly "text/csv": typeof $ListBadRequestCsv;
  };
  readonly 401: {
    readonly "text/csv": typeof $UnauthorizedCsv;
  };
  readonly 403: {
    readonly "text/csv": typeof $ForbiddenCsv;
  };
  readonly 404: {
    readonly "text/csv": typeof $NotFoundCsv;
  };
  readonly 405: {
    readonly "text/csv": typeof $MethodNotAllowedCsv;
  };
  readonly 429: {
    readonly "text/csv": typeof $TooManyRequestsCsv;
  };
  readonly 500: {
    readonly "text/csv": typeof $InternalServerErrorCsv;
  };
  readonly 503: {
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

/** ListShortCodeCsv (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.csv) */
export const operation: {
  readonly operationId: typeof operationId;
  readonly path: typeof path;
  readonly query: typeof query;
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  responses,
};
