// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$ } from "./patterns.ts";
import { ForbiddenXml as $ForbiddenXml, InternalServerErrorXml as $InternalServerErrorXml, ListBadRequestXml as $ListBadRequestXml, ListShortCodeXml as $ListShortCodeXml, MethodNotAllowedXml as $MethodNotAllowedXml, NotFoundXml as $NotFoundXml, ServiceUnavailableXml as $ServiceUnavailableXml, TooManyRequestsXml as $TooManyRequestsXml, UnauthorizedXml as $UnauthorizedXml } from "./schemas.ts";

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
  const p2 = record.PageSize;
  if (p2 !== undefined && !(typeof p2 === "number" && Number.isInteger(p2) && p2 >= 1 && p2 <= 1000) && stop$(fail, "PageSize")) return false;
  const p3 = record.Page;
  if (p3 !== undefined && !(typeof p3 === "number" && Number.isInteger(p3) && p3 >= 0) && stop$(fail, "Page")) return false;
  const p4 = record.PageToken;
  if (p4 !== undefined && !(typeof p4 === "string") && stop$(fail, "PageToken")) return false;
  return true;
}

function is4$(value: unknown): value is Query {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields3$(value as { readonly [key: string]: unknown });
}

export const operationId: "ListShortCodeXml" = "ListShortCodeXml";

export type Path = {
  AccountSid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("ListShortCodeXmlPath", is2$, {
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
  PageSize?: number;
  Page?: number;
  PageToken?: string;
};

const QuerySchema$: Schema$<Query> = /* @__PURE__ */ schema$("ListShortCodeXmlQuery", is4$, {
  type: "object",
  properties: {
    ShortCode: { type: "string" },
    FriendlyName: { type: "string" },
    PageSize: { type: "integer", minimum: 1, maximum: 1000, format: "int64" },
    Page: { type: "integer", minimum: 0 },
    PageToken: { type: "string" },
  },
  $fields: fields3$,
});

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(QuerySchema$, {
  ShortCode: {},
  FriendlyName: {},
  PageSize: { types: ["integer"], clamp: 1000 },
  Page: { types: ["integer"] },
  PageToken: {},
});

export const responses: {
  readonly 200: {
    readonly "application/xml": typeof $ListShortCodeXml;
  };
  readonly 400: {
    readonly "application/xml": typeof $ListBadRequestXml;
  };
  readonly 401: {
    readonly "application/xml": typeof $UnauthorizedXml;
  };
  readonly 403: {
    readonly "application/xml": typeof $ForbiddenXml;
  };
  readonly 404: {
    readonly "application/xml": typeof $NotFoundXml;
  };
  readonly 405: {
    readonly "application/xml": typeof $MethodNotAllowedXml;
  };
  readonly 429: {
    readonly "application/xml": typeof $TooManyRequestsXml;
  };
  readonly 500: {
    readonly "application/xml": typeof $InternalServerErrorXml;
  };
  readonly 503: {
    readonly "application/xml": typeof $ServiceUnavailableXml;
  };
} = {
  200: {
    "application/xml": $ListShortCodeXml,
  },
  400: {
    "application/xml": $ListBadRequestXml,
  },
  401: {
    "application/xml": $UnauthorizedXml,
  },
  403: {
    "application/xml": $ForbiddenXml,
  },
  404: {
    "application/xml": $NotFoundXml,
  },
  405: {
    "application/xml": $MethodNotAllowedXml,
  },
  429: {
    "application/xml": $TooManyRequestsXml,
  },
  500: {
    "application/xml": $InternalServerErrorXml,
  },
  503: {
    "application/xml": $ServiceUnavailableXml,
  },
};

/** ListShortCodeXml (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.xml) */
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
