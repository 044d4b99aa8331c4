// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { boolean as boolean$, decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { CreateMessageBadRequestXml as $CreateMessageBadRequestXml, CreateMessageNotFoundXml as $CreateMessageNotFoundXml, CreateMessageRequest as $CreateMessageRequest, CreateMessageTooManyRequestsXml as $CreateMessageTooManyRequestsXml, ForbiddenXml as $ForbiddenXml, InternalServerErrorXml as $InternalServerErrorXml, MessageXml as $MessageXml, MethodNotAllowedXml as $MethodNotAllowedXml, PayloadTooLargeXml as $PayloadTooLargeXml, ServiceUnavailableXml as $ServiceUnavailableXml, UnauthorizedXml as $UnauthorizedXml, UnsupportedMediaTypeXml as $UnsupportedMediaTypeXml, isCreateMessageRequest as $isCreateMessageRequest } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "CreateMessageXmlDefault" = "CreateMessageXmlDefault";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("CreateMessageXmlDefaultPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $CreateMessageRequest;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isCreateMessageRequest, { ProvideFeedback: boolean$, Attempt: integer$, ValidityPeriod: integer$, ForceDelivery: boolean$, SmartEncoded: boolean$, ShortenUrls: boolean$, SendAsMms: boolean$ });

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The message, not yet sent. */
  readonly 201: {
    /** A message, in XML. */
    readonly "application/xml": typeof $MessageXml;
  };
  /** 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
  readonly 400: {
    readonly "application/xml": typeof $CreateMessageBadRequestXml;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    readonly "application/xml": typeof $UnauthorizedXml;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    readonly "application/xml": typeof $ForbiddenXml;
  };
  /** 20404 NotFound, 21701 ServiceNotFound */
  readonly 404: {
    readonly "application/xml": typeof $CreateMessageNotFoundXml;
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
  /** 20429 TooManyRequests, 21611 QueueFull */
  readonly 429: {
    readonly "application/xml": typeof $CreateMessageTooManyRequestsXml;
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
  201: {
    "application/xml": $MessageXml,
  },
  400: {
    "application/xml": $CreateMessageBadRequestXml,
  },
  401: {
    "application/xml": $UnauthorizedXml,
  },
  403: {
    "application/xml": $ForbiddenXml,
  },
  404: {
    "application/xml": $CreateMessageNotFoundXml,
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
    "application/xml": $CreateMessageTooManyRequestsXml,
  },
  500: {
    "application/xml": $InternalServerErrorXml,
  },
  503: {
    "application/xml": $ServiceUnavailableXml,
  },
};

/**
 * Send a message, XML without a suffix
 *
 * Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
 *
 * CreateMessageXmlDefault (POST /2010-04-01/Accounts/{AccountSid}/Messages)
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
