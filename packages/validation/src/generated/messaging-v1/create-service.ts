// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { boolean as boolean$, decodeNothing as decodeNothing$, decoder as decoder$, integer as integer$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { CreateServiceBadRequest as $CreateServiceBadRequest, CreateServiceRequest as $CreateServiceRequest, Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, PayloadTooLarge as $PayloadTooLarge, Service as $Service, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, isCreateServiceRequest as $isCreateServiceRequest } from "./schemas.ts";

export const operationId: "CreateService" = "CreateService";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $CreateServiceRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isCreateServiceRequest, { StickySender: boolean$, MmsConverter: boolean$, SmartEncoding: boolean$, FallbackToLongCode: boolean$, AreaCodeGeomatch: boolean$, ValidityPeriod: integer$, SynchronousValidation: boolean$, UseInboundWebhookOnNumber: boolean$ });

export const responses: {
  readonly 201: {
    readonly "application/json": typeof $Service;
  };
  readonly 400: {
    readonly "application/json": typeof $CreateServiceBadRequest;
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
  201: {
    "application/json": $Service,
  },
  400: {
    "application/json": $CreateServiceBadRequest,
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

/** CreateService (POST /v1/Services) */
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
