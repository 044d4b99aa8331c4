// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "DeletePhoneNumber" = "DeletePhoneNumber";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the Messaging Service. */
  ServiceSid: string;
  /** Sid of the phone number. */
  Sid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("DeletePhoneNumberPath", () => fields$({
  ServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  Sid: text$(),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The phone number is no longer in the service. */
  readonly 204: {};
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    readonly "application/json": typeof $Unauthorized;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    readonly "application/json": typeof $Forbidden;
  };
  /** 20404 NotFound */
  readonly 404: {
    readonly "application/json": typeof $NotFound;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    readonly "application/json": typeof $MethodNotAllowed;
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

/**
 * Remove a phone number from a Messaging Service
 *
 * Removes the phone number from the service. The account keeps it.
 *
 * DeletePhoneNumber (DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid})
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
