// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { clamped as clamped$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, text as text$, type Decoder as Decoder$ } from "../../runtime.ts";
import { ForbiddenXml as $ForbiddenXml, InternalServerErrorXml as $InternalServerErrorXml, ListBadRequestXml as $ListBadRequestXml, ListMediaXml as $ListMediaXml, MethodNotAllowedXml as $MethodNotAllowedXml, NotFoundXml as $NotFoundXml, ServiceUnavailableXml as $ServiceUnavailableXml, TooManyRequestsXml as $TooManyRequestsXml, UnauthorizedXml as $UnauthorizedXml } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ListMediaXml" = "ListMediaXml";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  MessageSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListMediaXmlPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  MessageSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
})));

/** The query parameters, decoded. */
export type Query = {
  /** Returns only files created on this day in GMT. A date, or a date and time, in GMT. */
  DateCreated?: string;
  /** Returns only files created on or before this moment. A date, or a date and time, in GMT. */
  "DateCreated<"?: string;
  /** Returns only files created on or after this moment. A date, or a date and time, in GMT. */
  "DateCreated>"?: string;
  /** Maximum number of resources in a page. The default is 50, the maximum 1000. */
  PageSize?: number;
  /** Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
  Page?: number;
  /** Token that determines where the page begins. Take it from the link to the next or previous page. */
  PageToken?: string;
};

/** Decodes the query parameters. */
export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListMediaXmlQuery", () => fields$({
  DateCreated: text$(),
  "DateCreated<": text$(),
  "DateCreated>": text$(),
  PageSize: number$({ minimum: 1, maximum: 1000 }),
  Page: number$({ minimum: 0 }),
  PageToken: text$(),
}, ["DateCreated","DateCreated<","DateCreated>","PageSize","Page","PageToken"])), { PageSize: clamped$(1000), Page: integer$ });

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** A page of the list. */
  readonly 200: {
    /** A page of the files of a message, in XML. */
    readonly "application/xml": typeof $ListMediaXml;
  };
  /** 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
  readonly 400: {
    readonly "application/xml": typeof $ListBadRequestXml;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    readonly "application/xml": typeof $UnauthorizedXml;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    readonly "application/xml": typeof $ForbiddenXml;
  };
  /** 20404 NotFound */
  readonly 404: {
    readonly "application/xml": typeof $NotFoundXml;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    readonly "application/xml": typeof $MethodNotAllowedXml;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    readonly "application/xml": typeof $TooManyRequestsXml;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    readonly "application/xml": typeof $InternalServerErrorXml;
  };
  /** 20503 ServiceUnavailable */
  readonly 503: {
    readonly "application/xml": typeof $ServiceUnavailableXml;
  };
} = {
  200: {
    "application/xml": $ListMediaXml,
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

/**
 * List the files of a message, XML
 *
 * Returns one page of the message's files.
 *
 * ListMediaXml (GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml)
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
