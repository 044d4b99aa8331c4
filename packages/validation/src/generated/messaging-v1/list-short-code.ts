// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$ } from "./patterns.ts";
import { Forbidden as $Forbidden, InternalServerError as $InternalServerError, ListBadRequest as $ListBadRequest, ListShortCodeResponse as $ListShortCodeResponse, MethodNotAllowed as $MethodNotAllowed, NotFound as $NotFound, ServiceUnavailable as $ServiceUnavailable, TooManyRequests as $TooManyRequests, Unauthorized as $Unauthorized } from "./schemas.ts";

function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.ServiceSid;
  if (!(typeof p0 === "string" && pattern1$(p0)) && stop$(fail, "ServiceSid")) return false;
  return true;
}

function is2$(value: unknown): value is Path {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
}

function fields3$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.PageSize;
  if (p0 !== undefined && !(typeof p0 === "number" && Number.isInteger(p0) && p0 >= 1 && p0 <= 1000) && stop$(fail, "PageSize")) return false;
  const p1 = record.Page;
  if (p1 !== undefined && !(typeof p1 === "number" && Number.isInteger(p1) && p1 >= 0) && stop$(fail, "Page")) return false;
  const p2 = record.PageToken;
  if (p2 !== undefined && !(typeof p2 === "string") && stop$(fail, "PageToken")) return false;
  return true;
}

function is4$(value: unknown): value is Query {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields3$(value as { readonly [key: string]: unknown });
}

export const operationId: "ListShortCode" = "ListShortCode";

export type Path = {
  ServiceSid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("ListShortCodePath", is2$, {
  type: "object",
  required: ["ServiceSid"],
  properties: { ServiceSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^MG[0-9a-fA-F]{32}$" } },
  $fields: fields1$,
});

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(PathSchema$, {
  ServiceSid: {},
});

export type Query = {
  PageSize?: number;
  Page?: number;
  PageToken?: string;
};

const QuerySchema$: Schema$<Query> = /* @__PURE__ */ schema$("ListShortCodeQuery", is4$, {
  type: "object",
  properties: {
    PageSize: { type: "integer", minimum: 1, maximum: 1000, format: "int64" },
    Page: { type: "integer", minimum: 0 },
    PageToken: { type: "string" },
  },
  $fields: fields3$,
});

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(QuerySchema$, {
  PageSize: { types: ["integer"], clamp: 1000 },
  Page: { types: ["integer"] },
  PageToken: {},
});

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $ListShortCodeResponse;
  };
  readonly 400: {
    readonly "application/json": typeof $ListBadRequest;
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
    "application/json": $ListShortCodeResponse,
  },
  400: {
    "application/json": $ListBadRequest,
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

/** ListShortCode (GET /v1/Services/{ServiceSid}/ShortCodes) */
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
