// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern2$ } from "./patterns.ts";
import { ForbiddenJson as $ForbiddenJson, InternalServerErrorJson as $InternalServerErrorJson, MethodNotAllowedJson as $MethodNotAllowedJson, NotFoundJson as $NotFoundJson, ServiceUnavailableJson as $ServiceUnavailableJson, ShortCodeResponseJson as $ShortCodeResponseJson, TooManyRequestsJson as $TooManyRequestsJson, UnauthorizedJson as $UnauthorizedJson } from "./schemas.ts";

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

export const operationId: "FetchShortCodeJson" = "FetchShortCodeJson";

export type Path = {
  AccountSid: string;
  ShortCodeSid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("FetchShortCodeJsonPath", is2$, {
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

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $ShortCodeResponseJson;
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

/** FetchShortCodeJson (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json) */
export const operation: {
  readonly operationId: typeof operationId;
  readonly path: typeof path;
  readonly query: typeof query;
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  responses,
};
