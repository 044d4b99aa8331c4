// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { DeleteMessageBadRequestXml as $DeleteMessageBadRequestXml, ForbiddenXml as $ForbiddenXml, InternalServerErrorXml as $InternalServerErrorXml, MethodNotAllowedXml as $MethodNotAllowedXml, NotFoundXml as $NotFoundXml, ServiceUnavailableXml as $ServiceUnavailableXml, TooManyRequestsXml as $TooManyRequestsXml, UnauthorizedXml as $UnauthorizedXml } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "DeleteMessageXml" = "DeleteMessageXml";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  Sid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("DeleteMessageXmlPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  Sid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The message no longer exists. */
  readonly 204: {};
  /** 20009 NotComplete */
  readonly 400: {
    readonly "application/xml": typeof $DeleteMessageBadRequestXml;
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
  204: {},
  400: {
    "application/xml": $DeleteMessageBadRequestXml,
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
 * Delete a message, XML
 *
 * Deletes the message and its media. The message must have reached its final status.
 *
 * DeleteMessageXml (DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml)
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
