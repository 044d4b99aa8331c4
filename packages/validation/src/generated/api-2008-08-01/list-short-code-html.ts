// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$ } from "./patterns.ts";
import { ForbiddenHtml as $ForbiddenHtml, InternalServerErrorHtml as $InternalServerErrorHtml, ListBadRequestHtml as $ListBadRequestHtml, MethodNotAllowedHtml as $MethodNotAllowedHtml, NotFoundHtml as $NotFoundHtml, ServiceUnavailableHtml as $ServiceUnavailableHtml, TooManyRequestsHtml as $TooManyRequestsHtml, UnauthorizedHtml as $UnauthorizedHtml } from "./schemas.ts";

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

function is5$(value: unknown): value is string {
  return typeof value === "string";
}

export const operationId: "ListShortCodeHtml" = "ListShortCodeHtml";

export type Path = {
  AccountSid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("ListShortCodeHtmlPath", is2$, {
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

const QuerySchema$: Schema$<Query> = /* @__PURE__ */ schema$("ListShortCodeHtmlQuery", is4$, {
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

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$("ListShortCodeHtmlResponse200", is5$, { type: "string" });

export const responses: {
  readonly 200: {
    readonly "text/html": typeof response200Schema$;
  };
  readonly 400: {
    readonly "text/html": typeof $ListBadRequestHtml;
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
    "text/html": $ListBadRequestHtml,
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

/** ListShortCodeHtml (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.html) */
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
