// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, ServiceUnavailable as $ServiceUnavailable, ShortCode as $ShortCode, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, UpdateBadRequest as $UpdateBadRequest, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

export const operationId: "UpdateShortCode" = "UpdateShortCode";

export type Path = {
  AccountSid: string;
  Sid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodePath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  Sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $ShortCode;
  };
  readonly 400: {
    readonly "application/json": typeof $UpdateBadRequest;
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
    "application/json": $ShortCode,
  },
  400: {
    "application/json": $UpdateBadRequest,
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

/** UpdateShortCode (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json) */
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
