// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern2$ } from "./patterns.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, ServiceUnavailable as $ServiceUnavailable, ShortCodeResponse as $ShortCodeResponse, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType, UpdateBadRequest as $UpdateBadRequest, UpdateShortCodeRequest as $UpdateShortCodeRequest } from "./schemas.ts";

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

export const operationId: "UpdateShortCode" = "UpdateShortCode";

export type Path = {
  AccountSid: string;
  ShortCodeSid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("UpdateShortCodePath", is2$, {
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
