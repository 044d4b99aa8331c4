// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized } from "./schemas.ts";

export const operationId: "DeleteService" = "DeleteService";

export type Path = {
  Sid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("DeleteServicePath", () => fields$({
  Sid: text$(),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export const responses: {
  readonly 204: {};
  readonly 401: {
    readonly "application/json": typeof $Unauthorized;
  };
  readonly 403: {
    readonly "application/json": typeof $Forbidden;
  };
  readonly 404: {
    readonly "application/json": typeof $NotFound;
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
  204: {},
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

/** DeleteService (DELETE /v1/Services/{Sid}) */
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
