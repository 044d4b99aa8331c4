// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, ServiceUnavailable as $ServiceUnavailable, ShortCodeResponse as $ShortCodeResponse, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, UpdateBadRequest as $UpdateBadRequest, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

export const operationId: "UpdateShortCode" = "UpdateShortCode";

export type Path = {
  AccountSid: string;
  ShortCodeSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodePath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

export const responses: {
  readonly 200: {
    readonly "application/xml": typeof $ShortCodeResponse;
  };
  readonly 400: {
    readonly "application/xml": typeof $UpdateBadRequest;
  };
  readonly 401: {
    readonly "application/xml": typeof $Unauthorized;
  };
  readonly 403: {
    readonly "application/xml": typeof $Forbidden;
  };
  readonly 404: {
    readonly "application/xml": typeof $NotFound;
  };
  readonly 405: {
    readonly "application/xml": typeof $MethodNotAllowed;
  };
  readonly 413: {
    readonly "application/xml": typeof $PayloadTooLarge;
  };
  readonly 415: {
    readonly "application/xml": typeof $UnsupportedMediaType;
  };
  readonly 429: {
    readonly "application/xml": typeof $TooManyRequests;
  };
  readonly 500: {
    readonly "application/xml": typeof $InternalServerError;
  };
  readonly 503: {
    readonly "application/xml": typeof $ServiceUnavailable;
  };
} = {
  200: {
    "application/xml": $ShortCodeResponse,
  },
  400: {
    "application/xml": $UpdateBadRequest,
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

/** UpdateShortCode (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}) */
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
