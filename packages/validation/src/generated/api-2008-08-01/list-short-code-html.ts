// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, schema as schema$, text as text$, type Decoder as Decoder$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenHtml as $ForbiddenHtml, InternalServerErrorHtml as $InternalServerErrorHtml, ListBadRequestHtml as $ListBadRequestHtml, MethodNotAllowedHtml as $MethodNotAllowedHtml, NotFoundHtml as $NotFoundHtml, ServiceUnavailableHtml as $ServiceUnavailableHtml, TooManyRequestsHtml as $TooManyRequestsHtml, UnauthorizedHtml as $UnauthorizedHtml } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ListShortCodeHtml" = "ListShortCodeHtml";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeHtmlPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = {
  /** Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
  ShortCode?: string;
  /** Returns only short codes with exactly this FriendlyName. */
  FriendlyName?: string;
  /** Maximum number of resources in a page. The default is 50, the maximum 1000. */
  num?: number;
  /** Maximum number of resources in a page. The default is 50, the maximum 1000. */
  PageSize?: number;
  /** Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
  Page?: number;
  /** The page begins after the short code with this Sid. */
  AfterSid?: string;
};

/** Decodes the query parameters. */
export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListShortCodeHtmlQuery", () => fields$({
  ShortCode: text$(),
  FriendlyName: text$(),
  num: number$({ minimum: 1, maximum: 1000 }),
  PageSize: number$({ minimum: 1, maximum: 1000 }),
  Page: number$({ minimum: 0 }),
  AfterSid: text$(),
}, ["ShortCode","FriendlyName","num","PageSize","Page","AfterSid"])), { num: clamped$(1000), PageSize: clamped$(1000), Page: integer$ });

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("ListShortCodeHtmlResponse200", () => text$()));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** A page of the list. */
  readonly 200: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof response200Schema$;
  };
  /** 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
  readonly 400: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $ListBadRequestHtml;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $UnauthorizedHtml;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $ForbiddenHtml;
  };
  /** 20404 NotFound */
  readonly 404: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $NotFoundHtml;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $MethodNotAllowedHtml;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $TooManyRequestsHtml;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $InternalServerErrorHtml;
  };
  /** 20503 ServiceUnavailable */
  readonly 503: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
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

/**
 * List the short codes of an account, HTML
 *
 * Returns one page of the account's short codes, with paging information. Other methods are not supported.
 *
 * ListShortCodeHtml (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.html)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  responses,
};
