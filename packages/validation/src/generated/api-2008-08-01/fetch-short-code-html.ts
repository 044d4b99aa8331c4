// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenHtml as $ForbiddenHtml, InternalServerErrorHtml as $InternalServerErrorHtml, MethodNotAllowedHtml as $MethodNotAllowedHtml, NotFoundHtml as $NotFoundHtml, ServiceUnavailableHtml as $ServiceUnavailableHtml, TooManyRequestsHtml as $TooManyRequestsHtml, UnauthorizedHtml as $UnauthorizedHtml } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "FetchShortCodeHtml" = "FetchShortCodeHtml";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Unique identifier of the short code. */
  ShortCodeSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("FetchShortCodeHtmlPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("FetchShortCodeHtmlResponse200", () => text$()));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The short code. */
  readonly 200: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof response200Schema$;
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
 * Fetch a short code, HTML
 *
 * Returns one short code of the account.
 *
 * FetchShortCodeHtml (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html)
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
