// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$ } from "./patterns.ts";
import { ForbiddenJson as $ForbiddenJson, InternalServerErrorJson as $InternalServerErrorJson, ListBadRequestJson as $ListBadRequestJson, ListShortCodeResponseJson as $ListShortCodeResponseJson, MethodNotAllowedJson as $MethodNotAllowedJson, NotFoundJson as $NotFoundJson, ServiceUnavailableJson as $ServiceUnavailableJson, TooManyRequestsJson as $TooManyRequestsJson, UnauthorizedJson as $UnauthorizedJson } from "./schemas.ts";

function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.AccountSid;
  if (!(typeof p0 === "string" && pattern1$(p0)) && stop$(fail, "AccountSid")) return false;
  return true;
}

function is2$(value: unknown): value is Path {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
}

function fields3$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.ShortCode;
  if (p0 !== undefined && !(typeof p0 === "string") && stop$(fail, "ShortCode")) return false;
  const p1 = record.FriendlyName;
  if (p1 !== undefined && !(typeof p1 === "string") && stop$(fail, "FriendlyName")) return false;
  const p2 = record.num;
  if (p2 !== undefined && !(typeof p2 === "number" && Number.isInteger(p2) && p2 >= 1 && p2 <= 1000) && stop$(fail, "num")) return false;
  const p3 = record.PageSize;
  if (p3 !== undefined && !(typeof p3 === "number" && Number.isInteger(p3) && p3 >= 1 && p3 <= 1000) && stop$(fail, "PageSize")) return false;
  const p4 = record.Page;
  if (p4 !== undefined && !(typeof p4 === "number" && Number.isInteger(p4) && p4 >= 0) && stop$(fail, "Page")) return false;
  const p5 = record.AfterSid;
  if (p5 !== undefined && !(typeof p5 === "string") && stop$(fail, "AfterSid")) return false;
  return true;
}

function is4$(value: unknown): value is Query {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields3$(value as { readonly [key: string]: unknown });
}

export const operationId: "ListShortCodeJson" = "ListShortCodeJson";

export type Path = {
  AccountSid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("ListShortCodeJsonPath", is2$, {
  type: "object",
  required: ["AccountSid"],
  properties: { AccountSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^AC[0-9a-fA-F]{32}$" } },
  $fields: fields1$,
});

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(PathSchema$, {
  AccountSid: {},
});

export type Query = {
  ShortCode?: string;
  FriendlyName?: string;
  num?: number;
  PageSize?: number;
  Page?: number;
  AfterSid?: string;
};

const QuerySchema$: Schema$<Query> = /* @__PURE__ */ schema$("ListShortCodeJsonQuery", is4$, {
  type: "object",
  properties: {
    ShortCode: { type: "string" },
    FriendlyName: { type: "string" },
    num: { type: "integer", minimum: 1, maximum: 1000, format: "int64" },
    PageSize: { type: "integer", minimum: 1, maximum: 1000, format: "int64" },
    Page: { type: "integer", minimum: 0 },
    AfterSid: { type: "string" },
  },
  $fields: fields3$,
});

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(QuerySchema$, {
  ShortCode: {},
  FriendlyName: {},
  num: { types: ["integer"], clamp: 1000 },
  PageSize: { types: ["integer"], clamp: 1000 },
  Page: { types: ["integer"] },
  AfterSid: {},
});

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $ListShortCodeResponseJson;
  };
  readonly 400: {
    readonly "application/json": typeof $ListBadRequestJson;
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
    "application/json": $ListShortCodeResponseJson,
  },
  400: {
    "application/json": $ListBadRequestJson,
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

/** ListShortCodeJson (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.json) */
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
