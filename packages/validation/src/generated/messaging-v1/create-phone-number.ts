// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Conflict as $Conflict, CreatePhoneNumberBadRequest as $CreatePhoneNumberBadRequest, CreatePhoneNumberRequest as $CreatePhoneNumberRequest, Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, PhoneNumber as $PhoneNumber, PreconditionFailed as $PreconditionFailed, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, isCreatePhoneNumberRequest as $isCreatePhoneNumberRequest } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "CreatePhoneNumber" = "CreatePhoneNumber";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the Messaging Service. */
  ServiceSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("CreatePhoneNumberPath", () => fields$({
  ServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $CreatePhoneNumberRequest;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isCreatePhoneNumberRequest);

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The phone number has been added to the service. */
  readonly 201: {
    /** A phone number that belongs to a Messaging Service. */
    readonly "application/json": typeof $PhoneNumber;
  };
  /** 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidPhoneNumberSid, 21715 NoCapabilities */
  readonly 400: {
    readonly "application/json": typeof $CreatePhoneNumberBadRequest;
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
  201: {
    "application/json": $PhoneNumber,
  },
  400: {
    "application/json": $CreatePhoneNumberBadRequest,
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
 * Add a phone number to a Messaging Service
 *
 * The phone number must belong to the service's account and to no other service. The service sends from it where no short code can reach the recipient.
 *
 * CreatePhoneNumber (POST /v1/Services/{ServiceSid}/PhoneNumbers)
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
