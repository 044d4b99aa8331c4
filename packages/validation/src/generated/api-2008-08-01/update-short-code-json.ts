// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { ForbiddenJson as $ForbiddenJson, InternalServerErrorJson as $InternalServerErrorJson, MethodNotAllowedJson as $MethodNotAllowedJson, NotFoundJson as $NotFoundJson, PayloadTooLargeJson as $PayloadTooLargeJson, ServiceUnavailableJson as $ServiceUnavailableJson, ShortCodeResponseJson as $ShortCodeResponseJson, TooManyRequestsJson as $TooManyRequestsJson, UnauthorizedJson as $UnauthorizedJson, UnsupportedMediaTypeJson as $UnsupportedMediaTypeJson, UpdateBadRequestJson as $UpdateBadRequestJson, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

export const operationId: "UpdateShortCodeJson" = "UpdateShortCodeJson";

export type Path = {
  AccountSid: string;
  ShortCodeSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodeJsonPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $ShortCodeResponseJson;
  };
  readonly 400: {
    readonly "application/json": typeof $UpdateBadRequestJson;
  };
  readonly 401: {
    readonly "application/json": typeof $UnauthorizedJson;
  };
  readonly 403: {
    readonly "application/json": typeof $ForbiddenJson;
  };
  readonly 404: {
    readonly "application/json": typeof $NotFoundJson;
  };
  readonly 405: {
    readonly "application/json": typeof $MethodNotAllowedJson;
  };
  readonly 413: {
    readonly "application/json": typeof $PayloadTooLargeJson;
  };
  readonly 415: {
    readonly "application/json": typeof $UnsupportedMediaTypeJson;
  };
  readonly 429: {
    readonly "application/json": typeof $TooManyRequestsJson;
  };
  readonly 500: {
    readonly "application/json": typeof $InternalServerErrorJson;
  };
  readonly 503: {
    readonly "application/json": typeof $ServiceUnavailableJson;
  };
} = {
  200: {
    "application/json": $ShortCodeResponseJson,
  },
  400: {
    "application/json": $UpdateBadRequestJson,
  },
  401: {
    "application/json": $UnauthorizedJson,
  },
  403: {
    "application/json": $ForbiddenJson,
  },
  404: {
    "application/json": $NotFoundJson,
  },
  405: {
    "application/json": $MethodNotAllowedJson,
  },
  413: {
    "application/json": $PayloadTooLargeJson,
  },
  415: {
    "application/json": $UnsupportedMediaTypeJson,
  },
  429: {
    "application/json": $TooManyRequestsJson,
  },
  500: {
    "application/json": $InternalServerErrorJson,
  },
  503: {
    "application/json": $ServiceUnavailableJson,
  },
};

/** UpdateShortCodeJson (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json) */
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
