// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Conflict as $Conflict, CreateBadRequest as $CreateBadRequest, CreateShortCodeRequest as $CreateShortCodeRequest, Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, PreconditionFailed as $PreconditionFailed, ServiceUnavailable as $ServiceUnavailable, ShortCode as $ShortCode, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, isCreateShortCodeRequest as $isCreateShortCodeRequest } from "./schemas.ts";

export const operationId: "CreateShortCode" = "CreateShortCode";

export type Path = {
  ServiceSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("CreateShortCodePath", () => fields$({
  ServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $CreateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isCreateShortCodeRequest);

export const responses: {
  readonly 201: {
    readonly "application/json": typeof $ShortCode;
  };
  readonly 400: {
    readonly "application/json": typeof $CreateBadRequest;
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
  readonly 409: {
    readonly "application/json": typeof $Conflict;
  };
  readonly 412: {
    readonly "application/json": typeof $PreconditionFailed;
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

/** CreateShortCode (POST /v1/Services/{ServiceSid}/ShortCodes) */
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
