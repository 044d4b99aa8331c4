// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, text as text$, type Decoder as Decoder$ } from "../../runtime.ts";
import { ForbiddenJson as $ForbiddenJson, InternalServerErrorJson as $InternalServerErrorJson, ListBadRequestJson as $ListBadRequestJson, ListShortCodeResponseJson as $ListShortCodeResponseJson, MethodNotAllowedJson as $MethodNotAllowedJson, NotFoundJson as $NotFoundJson, ServiceUnavailableJson as $ServiceUnavailableJson, TooManyRequestsJson as $TooManyRequestsJson, UnauthorizedJson as $UnauthorizedJson } from "./schemas.ts";

export const operationId: "ListShortCodeJson" = "ListShortCodeJson";

export type Path = {
  AccountSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeJsonPath", () => fields$({
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

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeJsonQuery", () => fields$({
  ShortCode: text$(),
  FriendlyName: text$(),
  num: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  PageSize: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  Page: number$({ minimum: 0 }),
  AfterSid: text$(),
}, ["ShortCode","FriendlyName","num","PageSize","Page","AfterSid"])), { num: clamped$(1000), PageSize: clamped$(1000), Page: integer$ });

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $ListShortCodeResponseJson;
  };
  readonly 400: {
    readonly "application/json": typeof $ListBadRequestJson;
  };
  readonly 401: {
    readonly "application/json": typeof $UnauthorizedJson;
  };
  readonly 403: {
    readonly "application/json": typeof $ForbiddenJson;
  };
  readonly 404: {
    readonly "application/json": typeof $NotFoundJson;
  };
  readonly 405: {
    readonly "application/json": typeof $MethodNotAllowedJson;
  };
  readonly 429: {
    readonly "application/json": typeof $TooManyRequestsJson;
  };
  readonly 500: {
    readonly "application/json": typeof $InternalServerErrorJson;
  };
  readonly 503: {
    readonly "application/json": typeof $ServiceUnavailableJson;
  };
} = {
  200: {
    "application/json": $ListShortCodeResponseJson,
  },
  400: {
    "application/json": $ListBadRequestJson,
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

/** ListShortCodeJson (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.json) */
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
