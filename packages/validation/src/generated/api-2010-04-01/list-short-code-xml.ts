// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, text as text$, type Decoder as Decoder$ } from "../../runtime.ts";
import { ForbiddenXml as $ForbiddenXml, InternalServerErrorXml as $InternalServerErrorXml, ListBadRequestXml as $ListBadRequestXml, ListShortCodeXml as $ListShortCodeXml, MethodNotAllowedXml as $MethodNotAllowedXml, NotFoundXml as $NotFoundXml, ServiceUnavailableXml as $ServiceUnavailableXml, TooManyRequestsXml as $TooManyRequestsXml, UnauthorizedXml as $UnauthorizedXml } from "./schemas.ts";

export const operationId: "ListShortCodeXml" = "ListShortCodeXml";

export type Path = {
  AccountSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeXmlPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = {
  ShortCode?: string;
  FriendlyName?: string;
  PageSize?: number;
  Page?: number;
  PageToken?: string;
};

export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeXmlQuery", () => fields$({
  ShortCode: text$(),
  FriendlyName: text$(),
  PageSize: number$({ minimum: 1, maximum: 1000, format: "int64" }),
  Page: number$({ minimum: 0 }),
  PageToken: text$(),
}, ["ShortCode","FriendlyName","PageSize","Page","PageToken"])), { PageSize: clamped$(1000), Page: integer$ });

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
