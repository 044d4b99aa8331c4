// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$ } from "./patterns.ts";
import { Conflict as $Conflict, CreateBadRequest as $CreateBadRequest, CreateShortCodeRequest as $CreateShortCodeRequest, Forbidden as $Forbidden, InternalServerError as $InternalServerError, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, PayloadTooLarge as $PayloadTooLarge, PreconditionFailed as $PreconditionFailed, ServiceUnavailable as $ServiceUnavailable, ShortCode as $ShortCode, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized, UnsupportedMediaType as $UnsupportedMediaType } from "./schemas.ts";

function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.ServiceSid;
  if (!(typeof p0 === "string" && pattern1$(p0)) && stop$(fail, "ServiceSid")) return false;
  return true;
}

function is2$(value: unknown): value is Path {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
}

export const operationId: "CreateShortCode" = "CreateShortCode";

export type Path = {
  ServiceSid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("CreateShortCodePath", is2$, {
  type: "object",
  required: ["ServiceSid"],
  properties: { ServiceSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^MG[0-9a-fA-F]{32}$" } },
  $fields: fields1$,
});

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(PathSchema$, {
  ServiceSid: {},
});

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $CreateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($CreateShortCodeRequest, {
  ShortCodeSid: {},
});

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
