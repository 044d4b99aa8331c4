// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenHtml as $ForbiddenHtml, InternalServerErrorHtml as $InternalServerErrorHtml, MethodNotAllowedHtml as $MethodNotAllowedHtml, NotFoundHtml as $NotFoundHtml, PayloadTooLargeHtml as $PayloadTooLargeHtml, ServiceUnavailableHtml as $ServiceUnavailableHtml, TooManyRequestsHtml as $TooManyRequestsHtml, UnauthorizedHtml as $UnauthorizedHtml, UnsupportedMediaTypeHtml as $UnsupportedMediaTypeHtml, UpdateBadRequestHtml as $UpdateBadRequestHtml, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "UpdateShortCodeHtml" = "UpdateShortCodeHtml";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Unique identifier of the short code. */
  ShortCodeSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodeHtmlPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $UpdateShortCodeRequest;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("UpdateShortCodeHtmlResponse200", () => text$()));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The updated short code. */
  readonly 200: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof response200Schema$;
  };
  /** 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
  readonly 400: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $UpdateBadRequestHtml;
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
  /** 20413 PayloadTooLarge */
  readonly 413: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $PayloadTooLargeHtml;
  };
  /** 19056 UnsupportedMediaType */
  readonly 415: {
    /** An HTML page. The class of each element is the name of the corresponding XML element. */
    readonly "text/html": typeof $UnsupportedMediaTypeHtml;
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
    "text/html": $UpdateBadRequestHtml,
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
  413: {
    "text/html": $PayloadTooLargeHtml,
  },
  415: {
    "text/html": $UnsupportedMediaTypeHtml,
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
 * Update a short code, HTML
 *
 * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
 *
 * UpdateShortCodeHtml (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Decodes the form. */
  readonly form: typeof form;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  form,
  responses,
};
