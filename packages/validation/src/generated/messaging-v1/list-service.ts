// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, ListBadRequest as $ListBadRequest, ListServiceResponse as $ListServiceResponse, MethodNotAllowed as $MethodNotAllowed, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized } from "./schemas.ts";

export const operationId: "ListService" = "ListService";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = {
  PageSize?: number;
  Page?: number;
  PageToken?: string;
};

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListServiceQuery", () => fields$({
  PageSize: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  Page: number$({ minimum: 0 }),
  PageToken: text$(),
}, ["PageSize","Page","PageToken"])), { PageSize: clamped$(1000), Page: integer$ });

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $ListServiceResponse;
  };
  readonly 400: {
    readonly "application/json": typeof $ListBadRequest;
  };
  readonly 401: {
    readonly "application/json": typeof $Unauthorized;
  };
  readonly 403: {
    readonly "application/json": typeof $Forbidden;
  };
  readonly 405: {
    readonly "application/json": typeof $MethodNotAllowed;
  };
  readonly 429: {
    readonly "application/json": typeof $TooManyRequests;
  };
  readonly 500: {
    readonly "application/json": typeof $InternalServerError;
  };
  readonly 503: {
    readonly "application/json": typeof $ServiceUnavailable;
  };
} = {
  200: {
    "application/json": $ListServiceResponse,
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

/** ListService (GET /v1/Services) */
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
