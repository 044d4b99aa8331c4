// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, dateTimeRfc2822 as dateTimeRfc2822$, fields as fields$, guard as guard$, list as list$, maxItems as maxItems$, number as number$, reference as reference$, schema as schema$, text as text$, type Definition as Definition$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, validator as validator$, values as values$ } from "../../runtime.ts";

function family1$(values1: readonly unknown[], values2: readonly unknown[]): Definition$ {
  return fields$({
  code: values$(values1, { type: "integer" }),
  detail: text$(),
  details: any$({ type: "object" }),
  message: text$(),
  more_info: text$(),
  status: values$(values2, { type: "integer" }),
}, ["detail","details"]);
}

function family2$(values1: readonly unknown[], values2: readonly unknown[]): Definition$ {
  return fields$({
  rest_exception: fields$({
    code: values$(values1, { type: "integer" }),
    detail: text$(),
    message: text$(),
    more_info: text$(),
    status: values$(values2, { type: "integer" }),
  }, ["detail"]),
});
}

/** Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
export type CreateMessageBadRequest = {
  /** Twilio's error code. */
  code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21627 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 400;
};

/**
 * Whether a value fits `CreateMessageBadRequest`.
 * Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType
 */
export const isCreateMessageBadRequest: Guard$<CreateMessageBadRequest> = /* @__PURE__ */ guard$("CreateMessageBadRequest", () => family1$([20001,21211,21212,21265,21266,21408,21603,21604,21606,21609,21610,21612,21614,21617,21619,21620,21623,21624,21627,21654,21655,21659,21660,21661,21703,21704,21705,21711,30029,30030,35111,35114,35118,35119,35126], [400]));

/**
 * Gives a value that fits `CreateMessageBadRequest`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType
 */
export const validateCreateMessageBadRequest: (value: unknown) => Result$<CreateMessageBadRequest> = /* @__PURE__ */ validator$(isCreateMessageBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
export const CreateMessageBadRequest: Schema$<CreateMessageBadRequest> = /* @__PURE__ */ schema$(isCreateMessageBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
export type CreateMessageBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21627 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};

/**
 * Whether a value fits `CreateMessageBadRequestXml`.
 * Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType
 */
export const isCreateMessageBadRequestXml: Guard$<CreateMessageBadRequestXml> = /* @__PURE__ */ guard$("CreateMessageBadRequestXml", () => family2$([20001,21211,21212,21265,21266,21408,21603,21604,21606,21609,21610,21612,21614,21617,21619,21620,21623,21624,21627,21654,21655,21659,21660,21661,21703,21704,21705,21711,30029,30030,35111,35114,35118,35119,35126], [400]));

/**
 * Gives a value that fits `CreateMessageBadRequestXml`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType
 */
export const validateCreateMessageBadRequestXml: (value: unknown) => Result$<CreateMessageBadRequestXml> = /* @__PURE__ */ validator$(isCreateMessageBadRequestXml);

/** Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
export const CreateMessageBadRequestXml: Schema$<CreateMessageBadRequestXml> = /* @__PURE__ */ schema$(isCreateMessageBadRequestXml);

/** Response body for the status 404: 20404 NotFound, 21701 ServiceNotFound */
export type CreateMessageNotFound = {
  /** Twilio's error code. */
  code: 20404 | 21701;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 404;
};

/**
 * Whether a value fits `CreateMessageNotFound`.
 * Response body for the status 404: 20404 NotFound, 21701 ServiceNotFound
 */
export const isCreateMessageNotFound: Guard$<CreateMessageNotFound> = /* @__PURE__ */ guard$("CreateMessageNotFound", () => family1$([20404,21701], [404]));

/**
 * Gives a value that fits `CreateMessageNotFound`, or its issues.
 * Response body for the status 404: 20404 NotFound, 21701 ServiceNotFound
 */
export const validateCreateMessageNotFound: (value: unknown) => Result$<CreateMessageNotFound> = /* @__PURE__ */ validator$(isCreateMessageNotFound);

/** Response body for the status 404: 20404 NotFound, 21701 ServiceNotFound */
export const CreateMessageNotFound: Schema$<CreateMessageNotFound> = /* @__PURE__ */ schema$(isCreateMessageNotFound);

/** Response body for the status 404: 20404 NotFound, 21701 ServiceNotFound */
export type CreateMessageNotFoundXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20404 | 21701;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 404;
  };
};

/**
 * Whether a value fits `CreateMessageNotFoundXml`.
 * Response body for the status 404: 20404 NotFound, 21701 ServiceNotFound
 */
export const isCreateMessageNotFoundXml: Guard$<CreateMessageNotFoundXml> = /* @__PURE__ */ guard$("CreateMessageNotFoundXml", () => family2$([20404,21701], [404]));

/**
 * Gives a value that fits `CreateMessageNotFoundXml`, or its issues.
 * Response body for the status 404: 20404 NotFound, 21701 ServiceNotFound
 */
export const validateCreateMessageNotFoundXml: (value: unknown) => Result$<CreateMessageNotFoundXml> = /* @__PURE__ */ validator$(isCreateMessageNotFoundXml);

/** Response body for the status 404: 20404 NotFound, 21701 ServiceNotFound */
export const CreateMessageNotFoundXml: Schema$<CreateMessageNotFoundXml> = /* @__PURE__ */ schema$(isCreateMessageNotFoundXml);

/** Form of CreateMessageXmlDefault. */
export type CreateMessageRequest = {
  /** The recipient, in E.164 format. Short codes are refused. */
  To: string;
  /** URL that receives the delivery status. It overrides the one of the service. */
  StatusCallback?: string;
  /** Accepted by the mock, but has no effect. */
  ApplicationSid?: string;
  /** Has no effect since June 2024. */
  MaxPrice?: string;
  /** Accepted by the mock, but has no effect. */
  ProvideFeedback?: boolean;
  /** Number of attempts to send this message so far, for your own records. */
  Attempt?: number;
  /** How many seconds the message may wait to be sent, from 1 to 36000. */
  ValidityPeriod?: number;
  /** Reserved. */
  ForceDelivery?: boolean;
  /** Accepted by the mock, but has no effect. */
  ContentRetention?: "retain" | "discard";
  /** Accepted by the mock, but has no effect. */
  AddressRetention?: "retain" | "obfuscate";
  /** Whether characters that are not in GSM-7 are replaced with similar characters that are. */
  SmartEncoded?: boolean;
  /** Used by other channels only. */
  PersistentAction?: string[];
  /** Used by other channels only. */
  TrafficType?: "free";
  /** Accepted by the mock, but has no effect. */
  ShortenUrls?: boolean;
  /** fixed: the message is sent at SendAt. Scheduling requires a Messaging Service. */
  ScheduleType?: "fixed";
  /** When to send a scheduled message, in ISO 8601 format (in GMT unless it says otherwise), between 15 minutes and 35 days from now. */
  SendAt?: string;
  /** Accepted by the mock, but has no effect. */
  SendAsMms?: boolean;
  /** Sid of a content template. The mock has no content templates. */
  ContentSid?: string;
  /** Values for the content template, as JSON. */
  ContentVariables?: string;
  /** Accepted by the mock, but has no effect. */
  RiskCheck?: "enable" | "disable";
  /** The sender: a short code or a phone number of the account. */
  From?: string;
  /** Used by other channels only. */
  FallbackFrom?: string;
  /** The Messaging Service that chooses the sender, unless From is one of its senders. */
  MessagingServiceSid?: string;
  /** Text of the message, at most 1600 characters. */
  Body?: string;
  /** URLs of the media to send with the message, at most 10. */
  MediaUrl?: string[];
};

/**
 * Whether a value fits `CreateMessageRequest`.
 * Form of CreateMessageXmlDefault.
 */
export const isCreateMessageRequest: Guard$<CreateMessageRequest> = /* @__PURE__ */ guard$("CreateMessageRequest", () => fields$({
  To: text$(),
  StatusCallback: text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  ApplicationSid: text$({ pattern: "^AP[0-9a-fA-F]{32}$", $length: 34 }),
  MaxPrice: text$({ pattern: "^[0-9]+(?:\\.[0-9]+)?$" }),
  ProvideFeedback: any$({ type: "boolean" }),
  Attempt: number$({ minimum: 1 }),
  ValidityPeriod: number$({ minimum: 1, maximum: 36000 }),
  ForceDelivery: any$({ type: "boolean" }),
  ContentRetention: values$(["retain","discard"]),
  AddressRetention: values$(["retain","obfuscate"]),
  SmartEncoded: any$({ type: "boolean" }),
  PersistentAction: list$(text$()),
  TrafficType: values$(["free"]),
  ShortenUrls: any$({ type: "boolean" }),
  ScheduleType: values$(["fixed"]),
  SendAt: text$(),
  SendAsMms: any$({ type: "boolean" }),
  ContentSid: text$(),
  ContentVariables: text$(),
  RiskCheck: values$(["enable","disable"]),
  From: text$(),
  FallbackFrom: text$(),
  MessagingServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  Body: text$({ maxLength: 1600 }),
  MediaUrl: maxItems$(10, list$(text$())),
}, ["StatusCallback","ApplicationSid","MaxPrice","ProvideFeedback","Attempt","ValidityPeriod","ForceDelivery","ContentRetention","AddressRetention","SmartEncoded","PersistentAction","TrafficType","ShortenUrls","ScheduleType","SendAt","SendAsMms","ContentSid","ContentVariables","RiskCheck","From","FallbackFrom","MessagingServiceSid","Body","MediaUrl"]));

/**
 * Gives a value that fits `CreateMessageRequest`, or its issues.
 * Form of CreateMessageXmlDefault.
 */
export const validateCreateMessageRequest: (value: unknown) => Result$<CreateMessageRequest> = /* @__PURE__ */ validator$(isCreateMessageRequest);

/** Form of CreateMessageXmlDefault. */
export const CreateMessageRequest: Schema$<CreateMessageRequest> = /* @__PURE__ */ schema$(isCreateMessageRequest);

/** Response body for the status 429: 20429 TooManyRequests, 21611 QueueFull */
export type CreateMessageTooManyRequests = {
  /** Twilio's error code. */
  code: 20429 | 21611;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 429;
};

/**
 * Whether a value fits `CreateMessageTooManyRequests`.
 * Response body for the status 429: 20429 TooManyRequests, 21611 QueueFull
 */
export const isCreateMessageTooManyRequests: Guard$<CreateMessageTooManyRequests> = /* @__PURE__ */ guard$("CreateMessageTooManyRequests", () => family1$([20429,21611], [429]));

/**
 * Gives a value that fits `CreateMessageTooManyRequests`, or its issues.
 * Response body for the status 429: 20429 TooManyRequests, 21611 QueueFull
 */
export const validateCreateMessageTooManyRequests: (value: unknown) => Result$<CreateMessageTooManyRequests> = /* @__PURE__ */ validator$(isCreateMessageTooManyRequests);

/** Response body for the status 429: 20429 TooManyRequests, 21611 QueueFull */
export const CreateMessageTooManyRequests: Schema$<CreateMessageTooManyRequests> = /* @__PURE__ */ schema$(isCreateMessageTooManyRequests);

/** Response body for the status 429: 20429 TooManyRequests, 21611 QueueFull */
export type CreateMessageTooManyRequestsXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20429 | 21611;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 429;
  };
};

/**
 * Whether a value fits `CreateMessageTooManyRequestsXml`.
 * Response body for the status 429: 20429 TooManyRequests, 21611 QueueFull
 */
export const isCreateMessageTooManyRequestsXml: Guard$<CreateMessageTooManyRequestsXml> = /* @__PURE__ */ guard$("CreateMessageTooManyRequestsXml", () => family2$([20429,21611], [429]));

/**
 * Gives a value that fits `CreateMessageTooManyRequestsXml`, or its issues.
 * Response body for the status 429: 20429 TooManyRequests, 21611 QueueFull
 */
export const validateCreateMessageTooManyRequestsXml: (value: unknown) => Result$<CreateMessageTooManyRequestsXml> = /* @__PURE__ */ validator$(isCreateMessageTooManyRequestsXml);

/** Response body for the status 429: 20429 TooManyRequests, 21611 QueueFull */
export const CreateMessageTooManyRequestsXml: Schema$<CreateMessageTooManyRequestsXml> = /* @__PURE__ */ schema$(isCreateMessageTooManyRequestsXml);

/** Response body for the status 400: 20009 NotComplete */
export type DeleteMessageBadRequest = {
  /** Twilio's error code. */
  code: 20009;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 400;
};

/**
 * Whether a value fits `DeleteMessageBadRequest`.
 * Response body for the status 400: 20009 NotComplete
 */
export const isDeleteMessageBadRequest: Guard$<DeleteMessageBadRequest> = /* @__PURE__ */ guard$("DeleteMessageBadRequest", () => family1$([20009], [400]));

/**
 * Gives a value that fits `DeleteMessageBadRequest`, or its issues.
 * Response body for the status 400: 20009 NotComplete
 */
export const validateDeleteMessageBadRequest: (value: unknown) => Result$<DeleteMessageBadRequest> = /* @__PURE__ */ validator$(isDeleteMessageBadRequest);

/** Response body for the status 400: 20009 NotComplete */
export const DeleteMessageBadRequest: Schema$<DeleteMessageBadRequest> = /* @__PURE__ */ schema$(isDeleteMessageBadRequest);

/** Response body for the status 400: 20009 NotComplete */
export type DeleteMessageBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20009;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};

/**
 * Whether a value fits `DeleteMessageBadRequestXml`.
 * Response body for the status 400: 20009 NotComplete
 */
export const isDeleteMessageBadRequestXml: Guard$<DeleteMessageBadRequestXml> = /* @__PURE__ */ guard$("DeleteMessageBadRequestXml", () => family2$([20009], [400]));

/**
 * Gives a value that fits `DeleteMessageBadRequestXml`, or its issues.
 * Response body for the status 400: 20009 NotComplete
 */
export const validateDeleteMessageBadRequestXml: (value: unknown) => Result$<DeleteMessageBadRequestXml> = /* @__PURE__ */ validator$(isDeleteMessageBadRequestXml);

/** Response body for the status 400: 20009 NotComplete */
export const DeleteMessageBadRequestXml: Schema$<DeleteMessageBadRequestXml> = /* @__PURE__ */ schema$(isDeleteMessageBadRequestXml);

/** Response body for the status 403: 20008 TestCredentials, 20403 Forbidden */
export type Forbidden = {
  /** Twilio's error code. */
  code: 20008 | 20403;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 403;
};

/**
 * Whether a value fits `Forbidden`.
 * Response body for the status 403: 20008 TestCredentials, 20403 Forbidden
 */
export const isForbidden: Guard$<Forbidden> = /* @__PURE__ */ guard$("Forbidden", () => family1$([20008,20403], [403]));

/**
 * Gives a value that fits `Forbidden`, or its issues.
 * Response body for the status 403: 20008 TestCredentials, 20403 Forbidden
 */
export const validateForbidden: (value: unknown) => Result$<Forbidden> = /* @__PURE__ */ validator$(isForbidden);

/** Response body for the status 403: 20008 TestCredentials, 20403 Forbidden */
export const Forbidden: Schema$<Forbidden> = /* @__PURE__ */ schema$(isForbidden);

/** Response body for the status 403: 20008 TestCredentials, 20403 Forbidden */
export type ForbiddenXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20008 | 20403;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 403;
  };
};

/**
 * Whether a value fits `ForbiddenXml`.
 * Response body for the status 403: 20008 TestCredentials, 20403 Forbidden
 */
export const isForbiddenXml: Guard$<ForbiddenXml> = /* @__PURE__ */ guard$("ForbiddenXml", () => family2$([20008,20403], [403]));

/**
 * Gives a value that fits `ForbiddenXml`, or its issues.
 * Response body for the status 403: 20008 TestCredentials, 20403 Forbidden
 */
export const validateForbiddenXml: (value: unknown) => Result$<ForbiddenXml> = /* @__PURE__ */ validator$(isForbiddenXml);

/** Response body for the status 403: 20008 TestCredentials, 20403 Forbidden */
export const ForbiddenXml: Schema$<ForbiddenXml> = /* @__PURE__ */ schema$(isForbiddenXml);

/** Form of inboundMessage. */
export type InboundMessage = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  MessageSid: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  SmsSid: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  SmsMessageSid: string;
  /** Identifier of the account. */
  AccountSid: string;
  /** Identifier of the Messaging Service. */
  MessagingServiceSid?: string;
  /** Number of the sender, in E.164 format. */
  From: string;
  /** The short code or the phone number. */
  To: string;
  /** Text of the message. */
  Body: string;
  /** Number of media files in the message. */
  NumMedia: string;
  /** Number of segments of the text. */
  NumSegments: string;
  SmsStatus?: "received";
  ApiVersion?: "2010-04-01";
  /** With Advanced Opt-Out only: how the text was interpreted. */
  OptOutType?: "STOP" | "START" | "HELP";
  /** City of the sender, or empty. */
  FromCity?: string;
  /** State of the sender, or empty. */
  FromState?: string;
  /** Zip of the sender, or empty. */
  FromZip?: string;
  /** Country of the sender, or empty. */
  FromCountry?: string;
  /** City of the short code, or empty. */
  ToCity?: string;
  /** State of the short code, or empty. */
  ToState?: string;
  /** Zip of the short code, or empty. */
  ToZip?: string;
  /** Country of the short code, or empty. */
  ToCountry?: string;
  /** Sent to the fallback URL only: the error code of the first URL's failure. */
  ErrorCode?: string;
  /** Sent to the fallback URL only: the URL that failed. */
  ErrorUrl?: string;
};

/**
 * Whether a value fits `InboundMessage`.
 * Form of inboundMessage.
 */
export const isInboundMessage: Guard$<InboundMessage> = /* @__PURE__ */ guard$("InboundMessage", () => fields$({
  MessageSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  SmsSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  SmsMessageSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  MessagingServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  From: text$(),
  To: text$(),
  Body: text$({ maxLength: 1600 }),
  NumMedia: text$({ pattern: "^[0-9]+$" }),
  NumSegments: text$({ pattern: "^[0-9]+$" }),
  SmsStatus: values$(["received"]),
  ApiVersion: values$(["2010-04-01"]),
  OptOutType: values$(["STOP","START","HELP"]),
  FromCity: text$(),
  FromState: text$(),
  FromZip: text$(),
  FromCountry: text$(),
  ToCity: text$(),
  ToState: text$(),
  ToZip: text$(),
  ToCountry: text$(),
  ErrorCode: text$({ pattern: "^[0-9]{5}$" }),
  ErrorUrl: text$(),
}, ["MessagingServiceSid","SmsStatus","ApiVersion","OptOutType","FromCity","FromState","FromZip","FromCountry","ToCity","ToState","ToZip","ToCountry","ErrorCode","ErrorUrl"]));

/**
 * Gives a value that fits `InboundMessage`, or its issues.
 * Form of inboundMessage.
 */
export const validateInboundMessage: (value: unknown) => Result$<InboundMessage> = /* @__PURE__ */ validator$(isInboundMessage);

/** Form of inboundMessage. */
export const InboundMessage: Schema$<InboundMessage> = /* @__PURE__ */ schema$(isInboundMessage);

/** Response body for the status 500: 20500 InternalServerError */
export type InternalServerError = {
  /** Twilio's error code. */
  code: 20500;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 500;
};

/**
 * Whether a value fits `InternalServerError`.
 * Response body for the status 500: 20500 InternalServerError
 */
export const isInternalServerError: Guard$<InternalServerError> = /* @__PURE__ */ guard$("InternalServerError", () => family1$([20500], [500]));

/**
 * Gives a value that fits `InternalServerError`, or its issues.
 * Response body for the status 500: 20500 InternalServerError
 */
export const validateInternalServerError: (value: unknown) => Result$<InternalServerError> = /* @__PURE__ */ validator$(isInternalServerError);

/** Response body for the status 500: 20500 InternalServerError */
export const InternalServerError: Schema$<InternalServerError> = /* @__PURE__ */ schema$(isInternalServerError);

/** Response body for the status 500: 20500 InternalServerError */
export type InternalServerErrorXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20500;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 500;
  };
};

/**
 * Whether a value fits `InternalServerErrorXml`.
 * Response body for the status 500: 20500 InternalServerError
 */
export const isInternalServerErrorXml: Guard$<InternalServerErrorXml> = /* @__PURE__ */ guard$("InternalServerErrorXml", () => family2$([20500], [500]));

/**
 * Gives a value that fits `InternalServerErrorXml`, or its issues.
 * Response body for the status 500: 20500 InternalServerError
 */
export const validateInternalServerErrorXml: (value: unknown) => Result$<InternalServerErrorXml> = /* @__PURE__ */ validator$(isInternalServerErrorXml);

/** Response body for the status 500: 20500 InternalServerError */
export const InternalServerErrorXml: Schema$<InternalServerErrorXml> = /* @__PURE__ */ schema$(isInternalServerErrorXml);

/** Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
export type ListBadRequest = {
  /** Twilio's error code. */
  code: 20001 | 20007 | 21481;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 400;
};

/**
 * Whether a value fits `ListBadRequest`.
 * Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken
 */
export const isListBadRequest: Guard$<ListBadRequest> = /* @__PURE__ */ guard$("ListBadRequest", () => family1$([20001,20007,21481], [400]));

/**
 * Gives a value that fits `ListBadRequest`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken
 */
export const validateListBadRequest: (value: unknown) => Result$<ListBadRequest> = /* @__PURE__ */ validator$(isListBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
export const ListBadRequest: Schema$<ListBadRequest> = /* @__PURE__ */ schema$(isListBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
export type ListBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 20007 | 21481;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};

/**
 * Whether a value fits `ListBadRequestXml`.
 * Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken
 */
export const isListBadRequestXml: Guard$<ListBadRequestXml> = /* @__PURE__ */ guard$("ListBadRequestXml", () => family2$([20001,20007,21481], [400]));

/**
 * Gives a value that fits `ListBadRequestXml`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken
 */
export const validateListBadRequestXml: (value: unknown) => Result$<ListBadRequestXml> = /* @__PURE__ */ validator$(isListBadRequestXml);

/** Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
export const ListBadRequestXml: Schema$<ListBadRequestXml> = /* @__PURE__ */ schema$(isListBadRequestXml);

/** A page of the files of a message. */
export type ListMediaResponse = {
  /** Index of this page, from 0. */
  page: number;
  /** Maximum number of resources in a page. */
  page_size: number;
  /** Index of the first resource of this page. */
  start: number;
  /** Index of the last resource of this page. */
  end: number;
  /** Path of this page. */
  uri: string;
  /** Path of the first page. */
  first_page_uri: string;
  /** Path of the previous page. null on the first page. */
  previous_page_uri: null | string;
  /** Path of the next page. null on the last page. */
  next_page_uri: null | string;
  media_list: Media[];
};

/**
 * Whether a value fits `ListMediaResponse`.
 * A page of the files of a message.
 */
export const isListMediaResponse: Guard$<ListMediaResponse> = /* @__PURE__ */ guard$("ListMediaResponse", () => fields$({
  page: number$({ minimum: 0 }),
  page_size: number$({ minimum: 1 }),
  start: number$({ minimum: 0 }),
  end: number$({ minimum: 0 }),
  uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  first_page_uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  previous_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  next_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  media_list: list$(reference$(isMedia)),
}));

/**
 * Gives a value that fits `ListMediaResponse`, or its issues.
 * A page of the files of a message.
 */
export const validateListMediaResponse: (value: unknown) => Result$<ListMediaResponse> = /* @__PURE__ */ validator$(isListMediaResponse);

/** A page of the files of a message. */
export const ListMediaResponse: Schema$<ListMediaResponse> = /* @__PURE__ */ schema$(isListMediaResponse);

/** A page of the files of a message, in XML. */
export type ListMediaXml = {
  media_list: {
    /** Index of this page, from 0. */
    page: number;
    /** Maximum number of resources in a page. */
    page_size: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri: string;
    /** Path of the first page. */
    first_page_uri: string;
    /** Path of the previous page. null on the first page. */
    previous_page_uri: null | string;
    /** Path of the next page. null on the last page. */
    next_page_uri: null | string;
    media_list: Media[];
  };
};

/**
 * Whether a value fits `ListMediaXml`.
 * A page of the files of a message, in XML.
 */
export const isListMediaXml: Guard$<ListMediaXml> = /* @__PURE__ */ guard$("ListMediaXml", () => fields$({
  media_list: fields$({
    page: number$({ minimum: 0 }),
    page_size: number$({ minimum: 1 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    first_page_uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    previous_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    next_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    media_list: list$(reference$(isMedia)),
  }),
}));

/**
 * Gives a value that fits `ListMediaXml`, or its issues.
 * A page of the files of a message, in XML.
 */
export const validateListMediaXml: (value: unknown) => Result$<ListMediaXml> = /* @__PURE__ */ validator$(isListMediaXml);

/** A page of the files of a message, in XML. */
export const ListMediaXml: Schema$<ListMediaXml> = /* @__PURE__ */ schema$(isListMediaXml);

/** A page of the messages of an account. */
export type ListMessageResponse = {
  /** Index of this page, from 0. */
  page: number;
  /** Maximum number of resources in a page. */
  page_size: number;
  /** Index of the first resource of this page. */
  start: number;
  /** Index of the last resource of this page. */
  end: number;
  /** Path of this page. */
  uri: string;
  /** Path of the first page. */
  first_page_uri: string;
  /** Path of the previous page. null on the first page. */
  previous_page_uri: null | string;
  /** Path of the next page. null on the last page. */
  next_page_uri: null | string;
  messages: Message[];
};

/**
 * Whether a value fits `ListMessageResponse`.
 * A page of the messages of an account.
 */
export const isListMessageResponse: Guard$<ListMessageResponse> = /* @__PURE__ */ guard$("ListMessageResponse", () => fields$({
  page: number$({ minimum: 0 }),
  page_size: number$({ minimum: 1 }),
  start: number$({ minimum: 0 }),
  end: number$({ minimum: 0 }),
  uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  first_page_uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  previous_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  next_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  messages: list$(reference$(isMessage)),
}));

/**
 * Gives a value that fits `ListMessageResponse`, or its issues.
 * A page of the messages of an account.
 */
export const validateListMessageResponse: (value: unknown) => Result$<ListMessageResponse> = /* @__PURE__ */ validator$(isListMessageResponse);

/** A page of the messages of an account. */
export const ListMessageResponse: Schema$<ListMessageResponse> = /* @__PURE__ */ schema$(isListMessageResponse);

/** A page of the messages of an account, in XML. */
export type ListMessageXml = {
  messages: {
    /** Index of this page, from 0. */
    page: number;
    /** Maximum number of resources in a page. */
    page_size: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri: string;
    /** Path of the first page. */
    first_page_uri: string;
    /** Path of the previous page. null on the first page. */
    previous_page_uri: null | string;
    /** Path of the next page. null on the last page. */
    next_page_uri: null | string;
    messages: Message[];
  };
};

/**
 * Whether a value fits `ListMessageXml`.
 * A page of the messages of an account, in XML.
 */
export const isListMessageXml: Guard$<ListMessageXml> = /* @__PURE__ */ guard$("ListMessageXml", () => fields$({
  messages: fields$({
    page: number$({ minimum: 0 }),
    page_size: number$({ minimum: 1 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    first_page_uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    previous_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    next_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    messages: list$(reference$(isMessage)),
  }),
}));

/**
 * Gives a value that fits `ListMessageXml`, or its issues.
 * A page of the messages of an account, in XML.
 */
export const validateListMessageXml: (value: unknown) => Result$<ListMessageXml> = /* @__PURE__ */ validator$(isListMessageXml);

/** A page of the messages of an account, in XML. */
export const ListMessageXml: Schema$<ListMessageXml> = /* @__PURE__ */ schema$(isListMessageXml);

/** A page of the short codes of an account. */
export type ListShortCodeResponse = {
  /** Index of this page, from 0. */
  page: number;
  /** Maximum number of resources in a page. */
  page_size: number;
  /** Index of the first resource of this page. */
  start: number;
  /** Index of the last resource of this page. */
  end: number;
  /** Path of this page. */
  uri: string;
  /** Path of the first page. */
  first_page_uri: string;
  /** Path of the previous page. null on the first page. */
  previous_page_uri: null | string;
  /** Path of the next page. null on the last page. */
  next_page_uri: null | string;
  short_codes: ShortCode[];
};

/**
 * Whether a value fits `ListShortCodeResponse`.
 * A page of the short codes of an account.
 */
export const isListShortCodeResponse: Guard$<ListShortCodeResponse> = /* @__PURE__ */ guard$("ListShortCodeResponse", () => fields$({
  page: number$({ minimum: 0 }),
  page_size: number$({ minimum: 1 }),
  start: number$({ minimum: 0 }),
  end: number$({ minimum: 0 }),
  uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  first_page_uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  previous_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  next_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  short_codes: list$(reference$(isShortCode)),
}));

/**
 * Gives a value that fits `ListShortCodeResponse`, or its issues.
 * A page of the short codes of an account.
 */
export const validateListShortCodeResponse: (value: unknown) => Result$<ListShortCodeResponse> = /* @__PURE__ */ validator$(isListShortCodeResponse);

/** A page of the short codes of an account. */
export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$(isListShortCodeResponse);

/** A page of the short codes of an account, in XML. */
export type ListShortCodeXml = {
  short_codes: {
    /** Index of this page, from 0. */
    page: number;
    /** Maximum number of resources in a page. */
    page_size: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri: string;
    /** Path of the first page. */
    first_page_uri: string;
    /** Path of the previous page. null on the first page. */
    previous_page_uri: null | string;
    /** Path of the next page. null on the last page. */
    next_page_uri: null | string;
    short_codes: ShortCode[];
  };
};

/**
 * Whether a value fits `ListShortCodeXml`.
 * A page of the short codes of an account, in XML.
 */
export const isListShortCodeXml: Guard$<ListShortCodeXml> = /* @__PURE__ */ guard$("ListShortCodeXml", () => fields$({
  short_codes: fields$({
    page: number$({ minimum: 0 }),
    page_size: number$({ minimum: 1 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    first_page_uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    previous_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    next_page_uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    short_codes: list$(reference$(isShortCode)),
  }),
}));

/**
 * Gives a value that fits `ListShortCodeXml`, or its issues.
 * A page of the short codes of an account, in XML.
 */
export const validateListShortCodeXml: (value: unknown) => Result$<ListShortCodeXml> = /* @__PURE__ */ validator$(isListShortCodeXml);

/** A page of the short codes of an account, in XML. */
export const ListShortCodeXml: Schema$<ListShortCodeXml> = /* @__PURE__ */ schema$(isListShortCodeXml);

/** A file that belongs to a message. */
export type Media = {
  /** Unique identifier of the file. */
  sid: null | string;
  /** Identifier of the account that owns the file. */
  account_sid: null | string;
  /** Identifier of the message that the file belongs to. */
  parent_sid: null | string;
  /** Media type of the file. */
  content_type: null | string;
  /** When it was created, in GMT, RFC 2822 format. */
  date_created: null | string;
  /** When it was last updated, in GMT, RFC 2822 format. */
  date_updated: null | string;
  /** Path of this resource. Without .json, it is the path of the file itself. */
  uri: null | string;
};

/**
 * Whether a value fits `Media`.
 * A file that belongs to a message.
 */
export const isMedia: Guard$<Media> = /* @__PURE__ */ guard$("Media", () => fields$({
  sid: text$({ type: ["string","null"], pattern: "^ME[0-9a-fA-F]{32}$", $length: 34 }),
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  parent_sid: text$({ type: ["string","null"], minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  content_type: any$({ type: ["string","null"] }),
  date_created: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
}, [], {}, (value) => [value.sid, value.account_sid, value.parent_sid, value.content_type, value.date_created, value.date_updated, value.uri]));

/**
 * Gives a value that fits `Media`, or its issues.
 * A file that belongs to a message.
 */
export const validateMedia: (value: unknown) => Result$<Media> = /* @__PURE__ */ validator$(isMedia);

/** A file that belongs to a message. */
export const Media: Schema$<Media> = /* @__PURE__ */ schema$(isMedia);

/** A file of a message, in XML. */
export type MediaXml = {
  /** A file that belongs to a message. */
  media: Media;
};

/**
 * Whether a value fits `MediaXml`.
 * A file of a message, in XML.
 */
export const isMediaXml: Guard$<MediaXml> = /* @__PURE__ */ guard$("MediaXml", () => fields$({
  media: reference$(isMedia),
}));

/**
 * Gives a value that fits `MediaXml`, or its issues.
 * A file of a message, in XML.
 */
export const validateMediaXml: (value: unknown) => Result$<MediaXml> = /* @__PURE__ */ validator$(isMediaXml);

/** A file of a message, in XML. */
export const MediaXml: Schema$<MediaXml> = /* @__PURE__ */ schema$(isMediaXml);

/** A message that a short code or a phone number sent or received. */
export type Message = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  sid: null | string;
  /** When the message was created, in GMT, RFC 2822 format. */
  date_created: null | string;
  /** When it was last updated, in GMT, RFC 2822 format. */
  date_updated: null | string;
  /** When the message was sent, or when its webhook was requested, in GMT, RFC 2822 format. */
  date_sent: null | string;
  /** Identifier of the account that owns the message. */
  account_sid: null | string;
  /** The recipient. */
  to: null | string;
  /** The sender. null until the Messaging Service has chosen one. */
  from: null | string;
  /** Identifier of the Messaging Service that sent the message. */
  messaging_service_sid: null | string;
  /** Text of the message. Empty after the message has been redacted. */
  body: null | string;
  /** Status of the message. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | "read" | "partially_delivered" | null;
  /** Number of segments of the text. "0" until the sender is known. */
  num_segments: null | string;
  /** Number of media files. */
  num_media: null | string;
  /** inbound: from a phone; outbound-api: sent by a request; outbound-reply: by TwiML; outbound-call: during a call. */
  direction: "inbound" | "outbound-api" | "outbound-reply" | "outbound-call" | null;
  /** Version of the API that processed the message. */
  api_version: "2010-04-01" | "2008-08-01" | null;
  /** Price of the message. null until it is known. */
  price: null | string;
  /** Currency of the price, ISO 4217. */
  price_unit: null | string;
  /** Twilio's error code. */
  error_code: null | number;
  /** Human-readable description of the error. */
  error_message: null | string;
  /** Path of this resource on the API's host. */
  uri: null | string;
  /** Paths of the message's subresources. */
  subresource_uris: null | {
    /** Path of the message's media. */
    media: string;
  };
};

/**
 * Whether a value fits `Message`.
 * A message that a short code or a phone number sent or received.
 */
export const isMessage: Guard$<Message> = /* @__PURE__ */ guard$("Message", () => fields$({
  sid: text$({ type: ["string","null"], minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  date_created: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  date_sent: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  to: any$({ type: ["string","null"] }),
  from: any$({ type: ["string","null"] }),
  messaging_service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  body: any$({ type: ["string","null"] }),
  status: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received","read","partially_delivered",null], { type: ["string","null"] }),
  num_segments: text$({ type: ["string","null"], pattern: "^[0-9]+$" }),
  num_media: text$({ type: ["string","null"], pattern: "^[0-9]+$" }),
  direction: values$(["inbound","outbound-api","outbound-reply","outbound-call",null], { type: ["string","null"] }),
  api_version: values$(["2010-04-01","2008-08-01",null], { type: ["string","null"] }),
  price: text$({ type: ["string","null"], pattern: "^-?[0-9]+\\.[0-9]+$" }),
  price_unit: text$({ type: ["string","null"], pattern: "^[A-Z]{3}$" }),
  error_code: any$({ type: ["integer","null"] }),
  error_message: any$({ type: ["string","null"] }),
  uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  subresource_uris: fields$({
    media: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
  }, [], { type: ["object","null"] }),
}, [], {}, (value) => [value.sid, value.date_created, value.date_updated, value.date_sent, value.account_sid, value.to, value.from, value.messaging_service_sid, value.body, value.status, value.num_segments, value.num_media, value.direction, value.api_version, value.price, value.price_unit, value.error_code, value.error_message, value.uri, value.subresource_uris]));

/**
 * Gives a value that fits `Message`, or its issues.
 * A message that a short code or a phone number sent or received.
 */
export const validateMessage: (value: unknown) => Result$<Message> = /* @__PURE__ */ validator$(isMessage);

/** A message that a short code or a phone number sent or received. */
export const Message: Schema$<Message> = /* @__PURE__ */ schema$(isMessage);

/** Form of messageStatus. */
export type MessageStatusCallback = {
  /** When the carrier finished processing the message, as YYMMDDhhmm in the carrier's time zone. */
  RawDlrDoneDate?: string;
  /** Error code. Sent with the statuses failed and undelivered. */
  ErrorCode?: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  SmsSid: string;
  /** Status of the message. SMS and MMS report queued, sent, delivered, undelivered, failed and canceled; read is reported by other channels. */
  SmsStatus: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | "read";
  /** Status of the message. SMS and MMS report queued, sent, delivered, undelivered, failed and canceled; read is reported by other channels. */
  MessageStatus: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | "read";
  /** The recipient. */
  To: string;
  /** The Messaging Service that sent the message. */
  MessagingServiceSid?: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  MessageSid: string;
  /** Identifier of the account that owns the message. */
  AccountSid: string;
  /** The sender. */
  From?: string;
  ApiVersion: "2010-04-01";
};

/**
 * Whether a value fits `MessageStatusCallback`.
 * Form of messageStatus.
 */
export const isMessageStatusCallback: Guard$<MessageStatusCallback> = /* @__PURE__ */ guard$("MessageStatusCallback", () => fields$({
  RawDlrDoneDate: text$({ pattern: "^[0-9]{10}$" }),
  ErrorCode: text$({ pattern: "^[0-9]+$" }),
  SmsSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  SmsStatus: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received","read"]),
  MessageStatus: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received","read"]),
  To: text$(),
  MessagingServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  MessageSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  From: text$(),
  ApiVersion: values$(["2010-04-01"]),
}, ["RawDlrDoneDate","ErrorCode","MessagingServiceSid","From"]));

/**
 * Gives a value that fits `MessageStatusCallback`, or its issues.
 * Form of messageStatus.
 */
export const validateMessageStatusCallback: (value: unknown) => Result$<MessageStatusCallback> = /* @__PURE__ */ validator$(isMessageStatusCallback);

/** Form of messageStatus. */
export const MessageStatusCallback: Schema$<MessageStatusCallback> = /* @__PURE__ */ schema$(isMessageStatusCallback);

/** A message, in XML. */
export type MessageXml = {
  /** A message that a short code or a phone number sent or received. */
  message: Message;
};

/**
 * Whether a value fits `MessageXml`.
 * A message, in XML.
 */
export const isMessageXml: Guard$<MessageXml> = /* @__PURE__ */ guard$("MessageXml", () => fields$({
  message: reference$(isMessage),
}));

/**
 * Gives a value that fits `MessageXml`, or its issues.
 * A message, in XML.
 */
export const validateMessageXml: (value: unknown) => Result$<MessageXml> = /* @__PURE__ */ validator$(isMessageXml);

/** A message, in XML. */
export const MessageXml: Schema$<MessageXml> = /* @__PURE__ */ schema$(isMessageXml);

/** Response body for the status 405: 20004 MethodNotAllowed */
export type MethodNotAllowed = {
  /** Twilio's error code. */
  code: 20004;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 405;
};

/**
 * Whether a value fits `MethodNotAllowed`.
 * Response body for the status 405: 20004 MethodNotAllowed
 */
export const isMethodNotAllowed: Guard$<MethodNotAllowed> = /* @__PURE__ */ guard$("MethodNotAllowed", () => family1$([20004], [405]));

/**
 * Gives a value that fits `MethodNotAllowed`, or its issues.
 * Response body for the status 405: 20004 MethodNotAllowed
 */
export const validateMethodNotAllowed: (value: unknown) => Result$<MethodNotAllowed> = /* @__PURE__ */ validator$(isMethodNotAllowed);

/** Response body for the status 405: 20004 MethodNotAllowed */
export const MethodNotAllowed: Schema$<MethodNotAllowed> = /* @__PURE__ */ schema$(isMethodNotAllowed);

/** Response body for the status 405: 20004 MethodNotAllowed */
export type MethodNotAllowedXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20004;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 405;
  };
};

/**
 * Whether a value fits `MethodNotAllowedXml`.
 * Response body for the status 405: 20004 MethodNotAllowed
 */
export const isMethodNotAllowedXml: Guard$<MethodNotAllowedXml> = /* @__PURE__ */ guard$("MethodNotAllowedXml", () => family2$([20004], [405]));

/**
 * Gives a value that fits `MethodNotAllowedXml`, or its issues.
 * Response body for the status 405: 20004 MethodNotAllowed
 */
export const validateMethodNotAllowedXml: (value: unknown) => Result$<MethodNotAllowedXml> = /* @__PURE__ */ validator$(isMethodNotAllowedXml);

/** Response body for the status 405: 20004 MethodNotAllowed */
export const MethodNotAllowedXml: Schema$<MethodNotAllowedXml> = /* @__PURE__ */ schema$(isMethodNotAllowedXml);

/** Response body for the status 404: 20404 NotFound */
export type NotFound = {
  /** Twilio's error code. */
  code: 20404;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 404;
};

/**
 * Whether a value fits `NotFound`.
 * Response body for the status 404: 20404 NotFound
 */
export const isNotFound: Guard$<NotFound> = /* @__PURE__ */ guard$("NotFound", () => family1$([20404], [404]));

/**
 * Gives a value that fits `NotFound`, or its issues.
 * Response body for the status 404: 20404 NotFound
 */
export const validateNotFound: (value: unknown) => Result$<NotFound> = /* @__PURE__ */ validator$(isNotFound);

/** Response body for the status 404: 20404 NotFound */
export const NotFound: Schema$<NotFound> = /* @__PURE__ */ schema$(isNotFound);

/** Response body for the status 404: 20404 NotFound */
export type NotFoundXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20404;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 404;
  };
};

/**
 * Whether a value fits `NotFoundXml`.
 * Response body for the status 404: 20404 NotFound
 */
export const isNotFoundXml: Guard$<NotFoundXml> = /* @__PURE__ */ guard$("NotFoundXml", () => family2$([20404], [404]));

/**
 * Gives a value that fits `NotFoundXml`, or its issues.
 * Response body for the status 404: 20404 NotFound
 */
export const validateNotFoundXml: (value: unknown) => Result$<NotFoundXml> = /* @__PURE__ */ validator$(isNotFoundXml);

/** Response body for the status 404: 20404 NotFound */
export const NotFoundXml: Schema$<NotFoundXml> = /* @__PURE__ */ schema$(isNotFoundXml);

/** Response body for the status 413: 20413 PayloadTooLarge */
export type PayloadTooLarge = {
  /** Twilio's error code. */
  code: 20413;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 413;
};

/**
 * Whether a value fits `PayloadTooLarge`.
 * Response body for the status 413: 20413 PayloadTooLarge
 */
export const isPayloadTooLarge: Guard$<PayloadTooLarge> = /* @__PURE__ */ guard$("PayloadTooLarge", () => family1$([20413], [413]));

/**
 * Gives a value that fits `PayloadTooLarge`, or its issues.
 * Response body for the status 413: 20413 PayloadTooLarge
 */
export const validatePayloadTooLarge: (value: unknown) => Result$<PayloadTooLarge> = /* @__PURE__ */ validator$(isPayloadTooLarge);

/** Response body for the status 413: 20413 PayloadTooLarge */
export const PayloadTooLarge: Schema$<PayloadTooLarge> = /* @__PURE__ */ schema$(isPayloadTooLarge);

/** Response body for the status 413: 20413 PayloadTooLarge */
export type PayloadTooLargeXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20413;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 413;
  };
};

/**
 * Whether a value fits `PayloadTooLargeXml`.
 * Response body for the status 413: 20413 PayloadTooLarge
 */
export const isPayloadTooLargeXml: Guard$<PayloadTooLargeXml> = /* @__PURE__ */ guard$("PayloadTooLargeXml", () => family2$([20413], [413]));

/**
 * Gives a value that fits `PayloadTooLargeXml`, or its issues.
 * Response body for the status 413: 20413 PayloadTooLarge
 */
export const validatePayloadTooLargeXml: (value: unknown) => Result$<PayloadTooLargeXml> = /* @__PURE__ */ validator$(isPayloadTooLargeXml);

/** Response body for the status 413: 20413 PayloadTooLarge */
export const PayloadTooLargeXml: Schema$<PayloadTooLargeXml> = /* @__PURE__ */ schema$(isPayloadTooLargeXml);

/** Response body for the status 503: 20503 ServiceUnavailable */
export type ServiceUnavailable = {
  /** Twilio's error code. */
  code: 20503;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 503;
};

/**
 * Whether a value fits `ServiceUnavailable`.
 * Response body for the status 503: 20503 ServiceUnavailable
 */
export const isServiceUnavailable: Guard$<ServiceUnavailable> = /* @__PURE__ */ guard$("ServiceUnavailable", () => family1$([20503], [503]));

/**
 * Gives a value that fits `ServiceUnavailable`, or its issues.
 * Response body for the status 503: 20503 ServiceUnavailable
 */
export const validateServiceUnavailable: (value: unknown) => Result$<ServiceUnavailable> = /* @__PURE__ */ validator$(isServiceUnavailable);

/** Response body for the status 503: 20503 ServiceUnavailable */
export const ServiceUnavailable: Schema$<ServiceUnavailable> = /* @__PURE__ */ schema$(isServiceUnavailable);

/** Response body for the status 503: 20503 ServiceUnavailable */
export type ServiceUnavailableXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20503;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 503;
  };
};

/**
 * Whether a value fits `ServiceUnavailableXml`.
 * Response body for the status 503: 20503 ServiceUnavailable
 */
export const isServiceUnavailableXml: Guard$<ServiceUnavailableXml> = /* @__PURE__ */ guard$("ServiceUnavailableXml", () => family2$([20503], [503]));

/**
 * Gives a value that fits `ServiceUnavailableXml`, or its issues.
 * Response body for the status 503: 20503 ServiceUnavailable
 */
export const validateServiceUnavailableXml: (value: unknown) => Result$<ServiceUnavailableXml> = /* @__PURE__ */ validator$(isServiceUnavailableXml);

/** Response body for the status 503: 20503 ServiceUnavailable */
export const ServiceUnavailableXml: Schema$<ServiceUnavailableXml> = /* @__PURE__ */ schema$(isServiceUnavailableXml);

/** A short code that belongs to an account. */
export type ShortCode = {
  /** Unique identifier of the short code. */
  sid: null | string;
  /** Identifier of the account that owns the short code. */
  account_sid: null | string;
  /** Descriptive text for the short code, at most 64 characters. Defaults to the short code. */
  friendly_name: null | string;
  /** The short code itself: five or six digits, without a plus sign. */
  short_code: null | string;
  /** When the short code was created, in GMT, RFC 2822 format. */
  date_created: null | string;
  /** When it was last updated, in GMT, RFC 2822 format. */
  date_updated: null | string;
  /** URL that is requested when this short code receives a message. */
  sms_url: null | string;
  /** HTTP method of the request to the SmsUrl. */
  sms_method: "GET" | "POST" | null;
  /** URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  sms_fallback_url: null | string;
  /** HTTP method of the request to the SmsFallbackUrl. */
  sms_fallback_method: "GET" | "POST" | null;
  /** Version of the API that starts a TwiML session when this short code receives a message. */
  api_version: "2010-04-01" | "2008-08-01" | null;
  /** Path of this resource on the API's host. */
  uri: null | string;
};

/**
 * Whether a value fits `ShortCode`.
 * A short code that belongs to an account.
 */
export const isShortCode: Guard$<ShortCode> = /* @__PURE__ */ guard$("ShortCode", () => fields$({
  sid: text$({ type: ["string","null"], pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  friendly_name: text$({ type: ["string","null"], maxLength: 64 }),
  short_code: text$({ type: ["string","null"], pattern: "^[0-9]{5,6}$" }),
  date_created: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  sms_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_method: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  sms_fallback_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_fallback_method: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  api_version: values$(["2010-04-01","2008-08-01",null], { type: ["string","null"] }),
  uri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
}, [], {}, (value) => [value.sid, value.account_sid, value.friendly_name, value.short_code, value.date_created, value.date_updated, value.sms_url, value.sms_method, value.sms_fallback_url, value.sms_fallback_method, value.api_version, value.uri]));

/**
 * Gives a value that fits `ShortCode`, or its issues.
 * A short code that belongs to an account.
 */
export const validateShortCode: (value: unknown) => Result$<ShortCode> = /* @__PURE__ */ validator$(isShortCode);

/** A short code that belongs to an account. */
export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$(isShortCode);

/** A short code, in XML. */
export type ShortCodeXml = {
  /** A short code that belongs to an account. */
  short_code: ShortCode;
};

/**
 * Whether a value fits `ShortCodeXml`.
 * A short code, in XML.
 */
export const isShortCodeXml: Guard$<ShortCodeXml> = /* @__PURE__ */ guard$("ShortCodeXml", () => fields$({
  short_code: reference$(isShortCode),
}));

/**
 * Gives a value that fits `ShortCodeXml`, or its issues.
 * A short code, in XML.
 */
export const validateShortCodeXml: (value: unknown) => Result$<ShortCodeXml> = /* @__PURE__ */ validator$(isShortCodeXml);

/** A short code, in XML. */
export const ShortCodeXml: Schema$<ShortCodeXml> = /* @__PURE__ */ schema$(isShortCodeXml);

/** Response body for the status 429: 20429 TooManyRequests */
export type TooManyRequests = {
  /** Twilio's error code. */
  code: 20429;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 429;
};

/**
 * Whether a value fits `TooManyRequests`.
 * Response body for the status 429: 20429 TooManyRequests
 */
export const isTooManyRequests: Guard$<TooManyRequests> = /* @__PURE__ */ guard$("TooManyRequests", () => family1$([20429], [429]));

/**
 * Gives a value that fits `TooManyRequests`, or its issues.
 * Response body for the status 429: 20429 TooManyRequests
 */
export const validateTooManyRequests: (value: unknown) => Result$<TooManyRequests> = /* @__PURE__ */ validator$(isTooManyRequests);

/** Response body for the status 429: 20429 TooManyRequests */
export const TooManyRequests: Schema$<TooManyRequests> = /* @__PURE__ */ schema$(isTooManyRequests);

/** Response body for the status 429: 20429 TooManyRequests */
export type TooManyRequestsXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20429;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 429;
  };
};

/**
 * Whether a value fits `TooManyRequestsXml`.
 * Response body for the status 429: 20429 TooManyRequests
 */
export const isTooManyRequestsXml: Guard$<TooManyRequestsXml> = /* @__PURE__ */ guard$("TooManyRequestsXml", () => family2$([20429], [429]));

/**
 * Gives a value that fits `TooManyRequestsXml`, or its issues.
 * Response body for the status 429: 20429 TooManyRequests
 */
export const validateTooManyRequestsXml: (value: unknown) => Result$<TooManyRequestsXml> = /* @__PURE__ */ validator$(isTooManyRequestsXml);

/** Response body for the status 429: 20429 TooManyRequests */
export const TooManyRequestsXml: Schema$<TooManyRequestsXml> = /* @__PURE__ */ schema$(isTooManyRequestsXml);

/** Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
export type Unauthorized = {
  /** Twilio's error code. */
  code: 20003;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 401;
};

/**
 * Whether a value fits `Unauthorized`.
 * Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials
 */
export const isUnauthorized: Guard$<Unauthorized> = /* @__PURE__ */ guard$("Unauthorized", () => family1$([20003], [401]));

/**
 * Gives a value that fits `Unauthorized`, or its issues.
 * Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials
 */
export const validateUnauthorized: (value: unknown) => Result$<Unauthorized> = /* @__PURE__ */ validator$(isUnauthorized);

/** Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
export const Unauthorized: Schema$<Unauthorized> = /* @__PURE__ */ schema$(isUnauthorized);

/** Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
export type UnauthorizedXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20003;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 401;
  };
};

/**
 * Whether a value fits `UnauthorizedXml`.
 * Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials
 */
export const isUnauthorizedXml: Guard$<UnauthorizedXml> = /* @__PURE__ */ guard$("UnauthorizedXml", () => family2$([20003], [401]));

/**
 * Gives a value that fits `UnauthorizedXml`, or its issues.
 * Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials
 */
export const validateUnauthorizedXml: (value: unknown) => Result$<UnauthorizedXml> = /* @__PURE__ */ validator$(isUnauthorizedXml);

/** Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
export const UnauthorizedXml: Schema$<UnauthorizedXml> = /* @__PURE__ */ schema$(isUnauthorizedXml);

/** Response body for the status 415: 19056 UnsupportedMediaType */
export type UnsupportedMediaType = {
  /** Twilio's error code. */
  code: 19056;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 415;
};

/**
 * Whether a value fits `UnsupportedMediaType`.
 * Response body for the status 415: 19056 UnsupportedMediaType
 */
export const isUnsupportedMediaType: Guard$<UnsupportedMediaType> = /* @__PURE__ */ guard$("UnsupportedMediaType", () => family1$([19056], [415]));

/**
 * Gives a value that fits `UnsupportedMediaType`, or its issues.
 * Response body for the status 415: 19056 UnsupportedMediaType
 */
export const validateUnsupportedMediaType: (value: unknown) => Result$<UnsupportedMediaType> = /* @__PURE__ */ validator$(isUnsupportedMediaType);

/** Response body for the status 415: 19056 UnsupportedMediaType */
export const UnsupportedMediaType: Schema$<UnsupportedMediaType> = /* @__PURE__ */ schema$(isUnsupportedMediaType);

/** Response body for the status 415: 19056 UnsupportedMediaType */
export type UnsupportedMediaTypeXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 19056;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 415;
  };
};

/**
 * Whether a value fits `UnsupportedMediaTypeXml`.
 * Response body for the status 415: 19056 UnsupportedMediaType
 */
export const isUnsupportedMediaTypeXml: Guard$<UnsupportedMediaTypeXml> = /* @__PURE__ */ guard$("UnsupportedMediaTypeXml", () => family2$([19056], [415]));

/**
 * Gives a value that fits `UnsupportedMediaTypeXml`, or its issues.
 * Response body for the status 415: 19056 UnsupportedMediaType
 */
export const validateUnsupportedMediaTypeXml: (value: unknown) => Result$<UnsupportedMediaTypeXml> = /* @__PURE__ */ validator$(isUnsupportedMediaTypeXml);

/** Response body for the status 415: 19056 UnsupportedMediaType */
export const UnsupportedMediaTypeXml: Schema$<UnsupportedMediaTypeXml> = /* @__PURE__ */ schema$(isUnsupportedMediaTypeXml);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
export type UpdateBadRequest = {
  /** Twilio's error code. */
  code: 20001 | 20002 | 21402 | 21403 | 21406;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 400;
};

/**
 * Whether a value fits `UpdateBadRequest`.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl
 */
export const isUpdateBadRequest: Guard$<UpdateBadRequest> = /* @__PURE__ */ guard$("UpdateBadRequest", () => family1$([20001,20002,21402,21403,21406], [400]));

/**
 * Gives a value that fits `UpdateBadRequest`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl
 */
export const validateUpdateBadRequest: (value: unknown) => Result$<UpdateBadRequest> = /* @__PURE__ */ validator$(isUpdateBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
export const UpdateBadRequest: Schema$<UpdateBadRequest> = /* @__PURE__ */ schema$(isUpdateBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
export type UpdateBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 20002 | 21402 | 21403 | 21406;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};

/**
 * Whether a value fits `UpdateBadRequestXml`.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl
 */
export const isUpdateBadRequestXml: Guard$<UpdateBadRequestXml> = /* @__PURE__ */ guard$("UpdateBadRequestXml", () => family2$([20001,20002,21402,21403,21406], [400]));

/**
 * Gives a value that fits `UpdateBadRequestXml`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl
 */
export const validateUpdateBadRequestXml: (value: unknown) => Result$<UpdateBadRequestXml> = /* @__PURE__ */ validator$(isUpdateBadRequestXml);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
export const UpdateBadRequestXml: Schema$<UpdateBadRequestXml> = /* @__PURE__ */ schema$(isUpdateBadRequestXml);

/** Response body for the status 400: 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable */
export type UpdateMessageBadRequest = {
  /** Twilio's error code. */
  code: 20001 | 20009 | 30409;
  /** Further human-readable detail. */
  detail?: string;
  /** Additional information about the error, by name. */
  details?: {
    [key: string]: unknown;
  };
  /** Human-readable description of the error. */
  message: string;
  /** URL of the page about this code in Twilio's error dictionary. */
  more_info: string;
  /** HTTP status of the response. */
  status: 400;
};

/**
 * Whether a value fits `UpdateMessageBadRequest`.
 * Response body for the status 400: 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable
 */
export const isUpdateMessageBadRequest: Guard$<UpdateMessageBadRequest> = /* @__PURE__ */ guard$("UpdateMessageBadRequest", () => family1$([20001,20009,30409], [400]));

/**
 * Gives a value that fits `UpdateMessageBadRequest`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable
 */
export const validateUpdateMessageBadRequest: (value: unknown) => Result$<UpdateMessageBadRequest> = /* @__PURE__ */ validator$(isUpdateMessageBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable */
export const UpdateMessageBadRequest: Schema$<UpdateMessageBadRequest> = /* @__PURE__ */ schema$(isUpdateMessageBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable */
export type UpdateMessageBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 20009 | 30409;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};

/**
 * Whether a value fits `UpdateMessageBadRequestXml`.
 * Response body for the status 400: 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable
 */
export const isUpdateMessageBadRequestXml: Guard$<UpdateMessageBadRequestXml> = /* @__PURE__ */ guard$("UpdateMessageBadRequestXml", () => family2$([20001,20009,30409], [400]));

/**
 * Gives a value that fits `UpdateMessageBadRequestXml`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable
 */
export const validateUpdateMessageBadRequestXml: (value: unknown) => Result$<UpdateMessageBadRequestXml> = /* @__PURE__ */ validator$(isUpdateMessageBadRequestXml);

/** Response body for the status 400: 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable */
export const UpdateMessageBadRequestXml: Schema$<UpdateMessageBadRequestXml> = /* @__PURE__ */ schema$(isUpdateMessageBadRequestXml);

/** Form of UpdateMessageXmlDefault. */
export type UpdateMessageRequest = {
  /** An empty value removes the text from the message. */
  Body?: string;
  /** canceled: cancels a scheduled message. */
  Status?: "canceled";
};

/**
 * Whether a value fits `UpdateMessageRequest`.
 * Form of UpdateMessageXmlDefault.
 */
export const isUpdateMessageRequest: Guard$<UpdateMessageRequest> = /* @__PURE__ */ guard$("UpdateMessageRequest", () => fields$({
  Body: text$({ maxLength: 0 }),
  Status: values$(["canceled"]),
}, ["Body","Status"]));

/**
 * Gives a value that fits `UpdateMessageRequest`, or its issues.
 * Form of UpdateMessageXmlDefault.
 */
export const validateUpdateMessageRequest: (value: unknown) => Result$<UpdateMessageRequest> = /* @__PURE__ */ validator$(isUpdateMessageRequest);

/** Form of UpdateMessageXmlDefault. */
export const UpdateMessageRequest: Schema$<UpdateMessageRequest> = /* @__PURE__ */ schema$(isUpdateMessageRequest);

/** Changes to the short code. Omitted parameters keep their values. */
export type UpdateShortCodeRequest = {
  /** Descriptive text for the short code, at most 64 characters. Defaults to the short code. */
  FriendlyName?: string;
  /** Version of the API that starts a TwiML session when this short code receives a message. */
  ApiVersion?: "2010-04-01" | "2008-08-01";
  /** URL that is requested when this short code receives a message. */
  SmsUrl?: string | "";
  /** HTTP method of the request to the SmsUrl. */
  SmsMethod?: "GET" | "POST";
  /** URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  SmsFallbackUrl?: string | "";
  /** HTTP method of the request to the SmsFallbackUrl. */
  SmsFallbackMethod?: "GET" | "POST";
};

/**
 * Whether a value fits `UpdateShortCodeRequest`.
 * Changes to the short code. Omitted parameters keep their values.
 */
export const isUpdateShortCodeRequest: Guard$<UpdateShortCodeRequest> = /* @__PURE__ */ guard$("UpdateShortCodeRequest", () => fields$({
  FriendlyName: text$({ minLength: 1, maxLength: 64 }),
  ApiVersion: values$(["2010-04-01","2008-08-01"]),
  SmsUrl: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  SmsMethod: values$(["GET","POST"], { format: "http-method" }),
  SmsFallbackUrl: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  SmsFallbackMethod: values$(["GET","POST"], { format: "http-method" }),
}, ["FriendlyName","ApiVersion","SmsUrl","SmsMethod","SmsFallbackUrl","SmsFallbackMethod"]));

/**
 * Gives a value that fits `UpdateShortCodeRequest`, or its issues.
 * Changes to the short code. Omitted parameters keep their values.
 */
export const validateUpdateShortCodeRequest: (value: unknown) => Result$<UpdateShortCodeRequest> = /* @__PURE__ */ validator$(isUpdateShortCodeRequest);

/** Changes to the short code. Omitted parameters keep their values. */
export const UpdateShortCodeRequest: Schema$<UpdateShortCodeRequest> = /* @__PURE__ */ schema$(isUpdateShortCodeRequest);
