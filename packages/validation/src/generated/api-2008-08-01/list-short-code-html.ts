// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, schema as schema$, text as text$, type Decoder as Decoder$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenHtml as $ForbiddenHtml, InternalServerErrorHtml as $InternalServerErrorHtml, ListBadRequestHtml as $ListBadRequestHtml, MethodNotAllowedHtml as $MethodNotAllowedHtml, NotFoundHtml as $NotFoundHtml, ServiceUnavailableHtml as $ServiceUnavailableHtml, TooManyRequestsHtml as $TooManyRequestsHtml, UnauthorizedHtml as $UnauthorizedHtml } from "./schemas.ts";

export const operationId: "ListShortCodeHtml" = "ListShortCodeHtml";

export type Path = {
  AccountSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeHtmlPath", () => fields$({
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

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeHtmlQuery", () => fields$({
  ShortCode: text$(),
  FriendlyName: text$(),
  num: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  PageSize: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  Page: number$({ minimum: 0 }),
  AfterSid: text$(),
}, ["ShortCode","FriendlyName","num","PageSize","Page","AfterSid"])), { num: clamped$(1000), PageSize: clamped$(1000), Page: integer$ });

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("ListShortCodeHtmlResponse200", () => text$()));

export const responses: {
  readonly 200: {
    readonly "text/html": typeof response200Schema$;
  };
  readonly 400: {
    readonly "text/html": typeof $ListBadRequestHtml;
  };
  readonly 401: {
    readonly "text/html": typeof $UnauthorizedHtml;
  };
  readonly 403: {
    readonly "text/html": typeof $ForbiddenHtml;
  };
  readonly 404: {
    readonly "text/html": typeof $NotFoundHtml;
  };
  readonly 405: {
    readonly "text/html": typeof $MethodNotAllowedHtml;
  };
  readonly 429: {
    readonly "text/html": typeof $TooManyRequestsHtml;
  };
  readonly 500: {
    readonly "text/html": typeof $InternalServerErrorHtml;
  };
  readonly 503: {
    readonly "text/html": typeof $ServiceUnavailableHtml;
  };
} = {
  200: {
    "text/html": response200Schema$,
  },
  400: {
    "text/html": $ListBadRequestHtml,
  },
  401: {
    "text/html": $UnauthorizedHtml,
  },
  403: {
    "text/html": $ForbiddenHtml,
  },
  404: {
    "text/html": $NotFoundHtml,
  },
  405: {
    "text/html": $MethodNotAllowedHtml,
  },
  429: {
    "text/html": $TooManyRequestsHtml,
  },
  500: {
    "text/html": $InternalServerErrorHtml,
  },
  503: {
    "text/html": $ServiceUnavailableHtml,
  },
};

/** ListShortCodeHtml (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.html) */
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
