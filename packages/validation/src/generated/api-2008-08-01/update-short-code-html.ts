// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenHtml as $ForbiddenHtml, InternalServerErrorHtml as $InternalServerErrorHtml, MethodNotAllowedHtml as $MethodNotAllowedHtml, NotFoundHtml as $NotFoundHtml, PayloadTooLargeHtml as $PayloadTooLargeHtml, ServiceUnavailableHtml as $ServiceUnavailableHtml, TooManyRequestsHtml as $TooManyRequestsHtml, UnauthorizedHtml as $UnauthorizedHtml, UnsupportedMediaTypeHtml as $UnsupportedMediaTypeHtml, UpdateBadRequestHtml as $UpdateBadRequestHtml, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

export const operationId: "UpdateShortCodeHtml" = "UpdateShortCodeHtml";

export type Path = {
  AccountSid: string;
  ShortCodeSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodeHtmlPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("UpdateShortCodeHtmlResponse200", () => text$()));

export const responses: {
  readonly 200: {
    readonly "text/html": typeof response200Schema$;
  };
  readonly 400: {
    readonly "text/html": typeof $UpdateBadRequestHtml;
  };
  readonly 401: {
    readonly "text/html": typeof $UnauthorizedHtml;
  };
  readonly 403: {
    readonly "text/html": typeof $ForbiddenHtml;
  };
  readonly 404: {
    readonly "text/html": typeof $NotFoundHtml;
  };
  readonly 405: {
    readonly "text/html": typeof $MethodNotAllowedHtml;
  };
  readonly 413: {
    readonly "text/html": typeof $PayloadTooLargeHtml;
  };
  readonly 415: {
    readonly "text/html": typeof $UnsupportedMediaTypeHtml;
  };
  readonly 429: {
    readonly "text/html": typeof $TooManyRequestsHtml;
  };
  readonly 500: {
    readonly "text/html": typeof $InternalServerErrorHtml;
  };
  readonly 503: {
    readonly "text/html": typeof $ServiceUnavailableHtml;
  };
} = {
  200: {
    "text/html": response200Schema$,
  },
  400: {
    "text/html": $UpdateBadRequestHtml,
  },
  401: {
    "text/html": $UnauthorizedHtml,
  },
  403: {
    "text/html": $ForbiddenHtml,
  },
  404: {
    "text/html": $NotFoundHtml,
  },
  405: {
    "text/html": $MethodNotAllowedHtml,
  },
  413: {
    "text/html": $PayloadTooLargeHtml,
  },
  415: {
    "text/html": $UnsupportedMediaTypeHtml,
  },
  429: {
    "text/html": $TooManyRequestsHtml,
  },
  500: {
    "text/html": $InternalServerErrorHtml,
  },
  503: {
    "text/html": $ServiceUnavailableHtml,
  },
};

/** UpdateShortCodeHtml (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html) */
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
