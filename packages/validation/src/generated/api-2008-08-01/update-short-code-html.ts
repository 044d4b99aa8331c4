// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern2$ } from "./patterns.ts";
import { ForbiddenHtml as $ForbiddenHtml, InternalServerErrorHtml as $InternalServerErrorHtml, MethodNotAllowedHtml as $MethodNotAllowedHtml, NotFoundHtml as $NotFoundHtml, PayloadTooLargeHtml as $PayloadTooLargeHtml, ServiceUnavailableHtml as $ServiceUnavailableHtml, TooManyRequestsHtml as $TooManyRequestsHtml, UnauthorizedHtml as $UnauthorizedHtml, UnsupportedMediaTypeHtml as $UnsupportedMediaTypeHtml, UpdateBadRequestHtml as $UpdateBadRequestHtml, UpdateShortCodeRequest as $UpdateShortCodeRequest } from "./schemas.ts";

function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.AccountSid;
  if (!(typeof p0 === "string" && pattern1$(p0)) && stop$(fail, "AccountSid")) return false;
  const p1 = record.ShortCodeSid;
  if (!(typeof p1 === "string" && pattern2$(p1)) && stop$(fail, "ShortCodeSid")) return false;
  return true;
}

function is2$(value: unknown): value is Path {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
}

function is3$(value: unknown): value is string {
  return typeof value === "string";
}

export const operationId: "UpdateShortCodeHtml" = "UpdateShortCodeHtml";

export type Path = {
  AccountSid: string;
  ShortCodeSid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("UpdateShortCodeHtmlPath", is2$, {
  type: "object",
  required: ["AccountSid","ShortCodeSid"],
  properties: {
    AccountSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^AC[0-9a-fA-F]{32}$" },
    ShortCodeSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^SC[0-9a-fA-F]{32}$" },
  },
  $fields: fields1$,
});

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(PathSchema$, {
  AccountSid: {},
  ShortCodeSid: {},
});

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($UpdateShortCodeRequest, {
  FriendlyName: {},
  ApiVersion: {},
  SmsUrl: {},
  SmsMethod: {},
  SmsFallbackUrl: {},
  SmsFallbackMethod: {},
});

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$("UpdateShortCodeHtmlResponse200", is3$, { type: "string" });

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
