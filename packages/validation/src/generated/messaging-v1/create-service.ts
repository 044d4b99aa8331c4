// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { boolean as boolean$, decodeNothing as decodeNothing$, decoder as decoder$, integer as integer$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { CreateServiceBadRequest as $CreateServiceBadRequest, CreateServiceRequest as $CreateServiceRequest, Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, PayloadTooLarge as $PayloadTooLarge, Service as $Service, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, isCreateServiceRequest as $isCreateServiceRequest } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "CreateService" = "CreateService";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $CreateServiceRequest;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isCreateServiceRequest, { StickySender: boolean$, MmsConverter: boolean$, SmartEncoding: boolean$, FallbackToLongCode: boolean$, AreaCodeGeomatch: boolean$, ValidityPeriod: integer$, SynchronousValidation: boolean$, UseInboundWebhookOnNumber: boolean$ });

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The service has been created. */
  readonly 201: {
    /** A Messaging Service: a pool of senders, with settings for how they send and receive. */
    readonly "application/json": typeof $Service;
  };
  /** 20001 MissingParameter, 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase */
  readonly 400: {
    readonly "application/json": typeof $CreateServiceBadRequest;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    readonly "application/json": typeof $Unauthorized;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    readonly "application/json": typeof $Forbidden;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    readonly "application/json": typeof $MethodNotAllowed;
  };
  /** 20413 PayloadTooLarge */
  readonly 413: {
    readonly "application/json": typeof $PayloadTooLarge;
  };
  /** 19056 UnsupportedMediaType */
  readonly 415: {
    readonly "application/json": typeof $UnsupportedMediaType;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    readonly "application/json": typeof $TooManyRequests;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    readonly "application/json": typeof $InternalServerError;
  };
  /** 20503 ServiceUnavailable */
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

/**
 * Create a Messaging Service
 *
 * Creates a service without senders. Omitted parameters have their defaults.
 *
 * CreateService (POST /v1/Services)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Decodes the form. */
  readonly form: typeof form;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  form,
  responses,
};
