// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { boolean as boolean$, decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, Service as $Service, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, UpdateServiceBadRequest as $UpdateServiceBadRequest, UpdateServiceRequest as $UpdateServiceRequest, isUpdateServiceRequest as $isUpdateServiceRequest } from "./schemas.ts";

export const operationId: "UpdateService" = "UpdateService";

export type Path = {
  Sid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateServicePath", () => fields$({
  Sid: text$(),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateServiceRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateServiceRequest, { StickySender: boolean$, MmsConverter: boolean$, SmartEncoding: boolean$, FallbackToLongCode: boolean$, AreaCodeGeomatch: boolean$, ValidityPeriod: integer$, SynchronousValidation: boolean$, UseInboundWebhookOnNumber: boolean$ });

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $Service;
  };
  readonly 400: {
    readonly "application/json": typeof $UpdateServiceBadRequest;
  };
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
  readonly 413: {
    readonly "application/json": typeof $PayloadTooLarge;
  };
  readonly 415: {
    readonly "application/json": typeof $UnsupportedMediaType;
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
    "application/json": $Service,
  },
  400: {
    "application/json": $UpdateServiceBadRequest,
  },
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
  413: {
    "application/json": $PayloadTooLarge,
  },
  415: {
    "application/json": $UnsupportedMediaType,
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

/** UpdateService (POST /v1/Services/{Sid}) */
export const operation: {
  readonly operationId: typeof operationId;
  readonly path: typeof path;
  readonly query: typeof query;
  readonly form: typeof form;
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  form,
  responses,
};
