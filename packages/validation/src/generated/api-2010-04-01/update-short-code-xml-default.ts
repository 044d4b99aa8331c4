// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { ForbiddenXml as $ForbiddenXml, InternalServerErrorXml as $InternalServerErrorXml, MethodNotAllowedXml as $MethodNotAllowedXml, NotFoundXml as $NotFoundXml, PayloadTooLargeXml as $PayloadTooLargeXml, ServiceUnavailableXml as $ServiceUnavailableXml, ShortCodeXml as $ShortCodeXml, TooManyRequestsXml as $TooManyRequestsXml, UnauthorizedXml as $UnauthorizedXml, UnsupportedMediaTypeXml as $UnsupportedMediaTypeXml, UpdateBadRequestXml as $UpdateBadRequestXml, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "UpdateShortCodeXmlDefault" = "UpdateShortCodeXmlDefault";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Unique identifier of the short code. */
  Sid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodeXmlDefaultPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  Sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $UpdateShortCodeRequest;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The updated short code. */
  readonly 200: {
    /** A short code, in XML. */
    readonly "application/xml": typeof $ShortCodeXml;
  };
  /** 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
  readonly 400: {
    readonly "application/xml": typeof $UpdateBadRequestXml;
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
  /** 20413 PayloadTooLarge */
  readonly 413: {
    readonly "application/xml": typeof $PayloadTooLargeXml;
  };
  /** 19056 UnsupportedMediaType */
  readonly 415: {
    readonly "application/xml": typeof $UnsupportedMediaTypeXml;
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
    "application/xml": $ShortCodeXml,
  },
  400: {
    "application/xml": $UpdateBadRequestXml,
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
  413: {
    "application/xml": $PayloadTooLargeXml,
  },
  415: {
    "application/xml": $UnsupportedMediaTypeXml,
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
 * Update a short code, XML without a suffix
 *
 * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
 *
 * UpdateShortCodeXmlDefault (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid})
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
