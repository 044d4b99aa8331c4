// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, text as text$, type Decoder as Decoder$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, ListBadRequest as $ListBadRequest, ListShortCodeResponse as $ListShortCodeResponse, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized } from "./schemas.ts";

export const operationId: "ListShortCode" = "ListShortCode";

export type Path = {
  AccountSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodePath", () => fields$({
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

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeQuery", () => fields$({
  ShortCode: text$(),
  FriendlyName: text$(),
  num: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  PageSize: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  Page: number$({ minimum: 0 }),
  AfterSid: text$(),
}, ["ShortCode","FriendlyName","num","PageSize","Page","AfterSid"])), { num: clamped$(1000), PageSize: clamped$(1000), Page: integer$ });

export const responses: {
  readonly 200: {
    readonly "application/xml": typeof $ListShortCodeResponse;
  };
  readonly 400: {
    readonly "application/xml": typeof $ListBadRequest;
  };
  readonly 401: {
    readonly "application/xml": typeof $Unauthorized;
  };
  readonly 403: {
    readonly "application/xml": typeof $Forbidden;
  };
  readonly 404: {
    readonly "application/xml": typeof $NotFound;
  };
  readonly 405: {
    readonly "application/xml": typeof $MethodNotAllowed;
  };
  readonly 429: {
    readonly "application/xml": typeof $TooManyRequests;
  };
  readonly 500: {
    readonly "application/xml": typeof $InternalServerError;
  };
  readonly 503: {
    readonly "application/xml": typeof $ServiceUnavailable;
  };
} = {
  200: {
    "application/xml": $ListShortCodeResponse,
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

/** ListShortCode (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes) */
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
