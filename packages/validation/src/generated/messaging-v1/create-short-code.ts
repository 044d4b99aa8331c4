// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Conflict as $Conflict, CreateBadRequest as $CreateBadRequest, CreateShortCodeRequest as $CreateShortCodeRequest, Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, PreconditionFailed as $PreconditionFailed, ServiceUnavailable as $ServiceUnavailable, ShortCode as $ShortCode, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, isCreateShortCodeRequest as $isCreateShortCodeRequest } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "CreateShortCode" = "CreateShortCode";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the Messaging Service. */
  ServiceSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("CreateShortCodePath", () => fields$({
  ServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $CreateShortCodeRequest;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isCreateShortCodeRequest);

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The short code has been added to the service. Twilio documents this status in addition to 201 but does not say when it is used: handle both in the same way. */
  readonly 200: {
    /** A short code that belongs to a Messaging Service. */
    readonly "application/json": typeof $ShortCode;
  };
  /** The short code has been added to the service. */
  readonly 201: {
    /** A short code that belongs to a Messaging Service. */
    readonly "application/json": typeof $ShortCode;
  };
  /** 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidShortCodeSid, 21715 NoCapabilities */
  readonly 400: {
    readonly "application/json": typeof $CreateBadRequest;
  };
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
  /** 21710 AlreadyInService, 21712 InAnotherService */
  readonly 409: {
    readonly "application/json": typeof $Conflict;
  };
  /** 21714 NumberPoolFull */
  readonly 412: {
    readonly "application/json": typeof $PreconditionFailed;
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
  200: {
    "application/json": $ShortCode,
  },
  201: {
    "application/json": $ShortCode,
  },
  400: {
    "application/json": $CreateBadRequest,
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
  409: {
    "application/json": $Conflict,
  },
  412: {
    "application/json": $PreconditionFailed,
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
 * Add a short code to a Messaging Service
 *
 * The short code must belong to the service's account and to no other service. Twilio then prefers it as the sender whenever it can reach the recipient, and sends inbound messages to the service's inbound request URL.
 *
 * CreateShortCode (POST /v1/Services/{ServiceSid}/ShortCodes)
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
