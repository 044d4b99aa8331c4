// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { CreateSmsMessageBadRequest as $CreateSmsMessageBadRequest, CreateSmsMessageRequest as $CreateSmsMessageRequest, Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, ServiceUnavailable as $ServiceUnavailable, SmsMessageResponse as $SmsMessageResponse, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, isCreateSmsMessageRequest as $isCreateSmsMessageRequest } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "CreateSmsMessage" = "CreateSmsMessage";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("CreateSmsMessagePath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $CreateSmsMessageRequest;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isCreateSmsMessageRequest);

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The message, not yet sent. */
  readonly 201: {
    /** A message in XML. */
    readonly "application/xml": typeof $SmsMessageResponse;
  };
  /** 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21603 MissingSender, 21604 MissingTo, 21605 SmsTooLong, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21619 MissingContent, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable */
  readonly 400: {
    readonly "application/xml": typeof $CreateSmsMessageBadRequest;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    readonly "application/xml": typeof $Unauthorized;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    readonly "application/xml": typeof $Forbidden;
  };
  /** 20404 NotFound */
  readonly 404: {
    readonly "application/xml": typeof $NotFound;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    readonly "application/xml": typeof $MethodNotAllowed;
  };
  /** 20413 PayloadTooLarge */
  readonly 413: {
    readonly "application/xml": typeof $PayloadTooLarge;
  };
  /** 19056 UnsupportedMediaType */
  readonly 415: {
    readonly "application/xml": typeof $UnsupportedMediaType;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    readonly "application/xml": typeof $TooManyRequests;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    readonly "application/xml": typeof $InternalServerError;
  };
  /** 20503 ServiceUnavailable */
  readonly 503: {
    readonly "application/xml": typeof $ServiceUnavailable;
  };
} = {
  201: {
    "application/xml": $SmsMessageResponse,
  },
  400: {
    "application/xml": $CreateSmsMessageBadRequest,
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
  413: {
    "application/xml": $PayloadTooLarge,
  },
  415: {
    "application/xml": $UnsupportedMediaType,
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

/**
 * Send a message
 *
 * Sends a message from a short code or a phone number of the account.
 *
 * CreateSmsMessage (POST /2008-08-01/Accounts/{AccountSid}/SMS/Messages)
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
