// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, dateTimeRfc2822 as dateTimeRfc2822$, fields as fields$, guard as guard$, list as list$, maxItems as maxItems$, number as number$, reference as reference$, schema as schema$, text as text$, type Definition as Definition$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, uriReference as uriReference$, validator as validator$, values as values$ } from "../../runtime.ts";

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

export type CreateMessageBadRequest = {
  code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isCreateMessageBadRequest: Guard$<CreateMessageBadRequest> = /* @__PURE__ */ guard$("CreateMessageBadRequest", () => family1$([20001,21211,21212,21265,21266,21408,21603,21604,21606,21609,21610,21612,21614,21617,21619,21620,21623,21624,21654,21655,21659,21660,21661,21703,21704,21705,21711,30029,30030,35111,35114,35118,35119,35126], [400]));

export const validateCreateMessageBadRequest: (value: unknown) => Result$<CreateMessageBadRequest> = /* @__PURE__ */ validator$(isCreateMessageBadRequest);

export const CreateMessageBadRequest: Schema$<CreateMessageBadRequest> = /* @__PURE__ */ schema$(isCreateMessageBadRequest);

export type CreateMessageBadRequestXml = {
  rest_exception: {
    code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};

export const isCreateMessageBadRequestXml: Guard$<CreateMessageBadRequestXml> = /* @__PURE__ */ guard$("CreateMessageBadRequestXml", () => family2$([20001,21211,21212,21265,21266,21408,21603,21604,21606,21609,21610,21612,21614,21617,21619,21620,21623,21624,21654,21655,21659,21660,21661,21703,21704,21705,21711,30029,30030,35111,35114,35118,35119,35126], [400]));

export const validateCreateMessageBadRequestXml: (value: unknown) => Result$<CreateMessageBadRequestXml> = /* @__PURE__ */ validator$(isCreateMessageBadRequestXml);

export const CreateMessageBadRequestXml: Schema$<CreateMessageBadRequestXml> = /* @__PURE__ */ schema$(isCreateMessageBadRequestXml);

export type CreateMessageNotFound = {
  code: 20404 | 21701;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 404;
};

export const isCreateMessageNotFound: Guard$<CreateMessageNotFound> = /* @__PURE__ */ guard$("CreateMessageNotFound", () => family1$([20404,21701], [404]));

export const validateCreateMessageNotFound: (value: unknown) => Result$<CreateMessageNotFound> = /* @__PURE__ */ validator$(isCreateMessageNotFound);

export const CreateMessageNotFound: Schema$<CreateMessageNotFound> = /* @__PURE__ */ schema$(isCreateMessageNotFound);

export type CreateMessageNotFoundXml = {
  rest_exception: {
    code: 20404 | 21701;
    detail?: string;
    message: string;
    more_info: string;
    status: 404;
  };
};

export const isCreateMessageNotFoundXml: Guard$<CreateMessageNotFoundXml> = /* @__PURE__ */ guard$("CreateMessageNotFoundXml", () => family2$([20404,21701], [404]));

export const validateCreateMessageNotFoundXml: (value: unknown) => Result$<CreateMessageNotFoundXml> = /* @__PURE__ */ validator$(isCreateMessageNotFoundXml);

export const CreateMessageNotFoundXml: Schema$<CreateMessageNotFoundXml> = /* @__PURE__ */ schema$(isCreateMessageNotFoundXml);

export type CreateMessageRequest = {
  To: string;
  StatusCallback?: string;
  ApplicationSid?: string;
  MaxPrice?: string;
  ProvideFeedback?: boolean;
  Attempt?: number;
  ValidityPeriod?: number;
  ForceDelivery?: boolean;
  ContentRetention?: "retain" | "discard";
  AddressRetention?: "retain" | "obfuscate";
  SmartEncoded?: boolean;
  PersistentAction?: string[];
  TrafficType?: "free";
  ShortenUrls?: boolean;
  ScheduleType?: "fixed";
  SendAt?: string;
  SendAsMms?: boolean;
  ContentSid?: string;
  ContentVariables?: string;
  RiskCheck?: "enable" | "disable";
  From?: string;
  FallbackFrom?: string;
  MessagingServiceSid?: string;
  Body?: string;
  MediaUrl?: string[];
};

export const isCreateMessageRequest: Guard$<CreateMessageRequest> = /* @__PURE__ */ guard$("CreateMessageRequest", () => fields$({
  To: text$(),
  StatusCallback: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
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

export const validateCreateMessageRequest: (value: unknown) => Result$<CreateMessageRequest> = /* @__PURE__ */ validator$(isCreateMessageRequest);

export const CreateMessageRequest: Schema$<CreateMessageRequest> = /* @__PURE__ */ schema$(isCreateMessageRequest);

export type CreateMessageTooManyRequests = {
  code: 20429 | 21611;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 429;
};

export const isCreateMessageTooManyRequests: Guard$<CreateMessageTooManyRequests> = /* @__PURE__ */ guard$("CreateMessageTooManyRequests", () => family1$([20429,21611], [429]));

export const validateCreateMessageTooManyRequests: (value: unknown) => Result$<CreateMessageTooManyRequests> = /* @__PURE__ */ validator$(isCreateMessageTooManyRequests);

export const CreateMessageTooManyRequests: Schema$<CreateMessageTooManyRequests> = /* @__PURE__ */ schema$(isCreateMessageTooManyRequests);

export type CreateMessageTooManyRequestsXml = {
  rest_exception: {
    code: 20429 | 21611;
    detail?: string;
    message: string;
    more_info: string;
    status: 429;
  };
};

export const isCreateMessageTooManyRequestsXml: Guard$<CreateMessageTooManyRequestsXml> = /* @__PURE__ */ guard$("CreateMessageTooManyRequestsXml", () => family2$([20429,21611], [429]));

export const validateCreateMessageTooManyRequestsXml: (value: unknown) => Result$<CreateMessageTooManyRequestsXml> = /* @__PURE__ */ validator$(isCreateMessageTooManyRequestsXml);

export const CreateMessageTooManyRequestsXml: Schema$<CreateMessageTooManyRequestsXml> = /* @__PURE__ */ schema$(isCreateMessageTooManyRequestsXml);

export type DeleteMessageBadRequest = {
  code: 20009;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isDeleteMessageBadRequest: Guard$<DeleteMessageBadRequest> = /* @__PURE__ */ guard$("DeleteMessageBadRequest", () => family1$([20009], [400]));

export const validateDeleteMessageBadRequest: (value: unknown) => Result$<DeleteMessageBadRequest> = /* @__PURE__ */ validator$(isDeleteMessageBadRequest);

export const DeleteMessageBadRequest: Schema$<DeleteMessageBadRequest> = /* @__PURE__ */ schema$(isDeleteMessageBadRequest);

export type DeleteMessageBadRequestXml = {
  rest_exception: {
    code: 20009;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};

export const isDeleteMessageBadRequestXml: Guard$<DeleteMessageBadRequestXml> = /* @__PURE__ */ guard$("DeleteMessageBadRequestXml", () => family2$([20009], [400]));

export const validateDeleteMessageBadRequestXml: (value: unknown) => Result$<DeleteMessageBadRequestXml> = /* @__PURE__ */ validator$(isDeleteMessageBadRequestXml);

export const DeleteMessageBadRequestXml: Schema$<DeleteMessageBadRequestXml> = /* @__PURE__ */ schema$(isDeleteMessageBadRequestXml);

export type Forbidden = {
  code: 20008 | 20403;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 403;
};

export const isForbidden: Guard$<Forbidden> = /* @__PURE__ */ guard$("Forbidden", () => family1$([20008,20403], [403]));

export const validateForbidden: (value: unknown) => Result$<Forbidden> = /* @__PURE__ */ validator$(isForbidden);

export const Forbidden: Schema$<Forbidden> = /* @__PURE__ */ schema$(isForbidden);

export type ForbiddenXml = {
  rest_exception: {
    code: 20008 | 20403;
    detail?: string;
    message: string;
    more_info: string;
    status: 403;
  };
};

export const isForbiddenXml: Guard$<ForbiddenXml> = /* @__PURE__ */ guard$("ForbiddenXml", () => family2$([20008,20403], [403]));

export const validateForbiddenXml: (value: unknown) => Result$<ForbiddenXml> = /* @__PURE__ */ validator$(isForbiddenXml);

export const ForbiddenXml: Schema$<ForbiddenXml> = /* @__PURE__ */ schema$(isForbiddenXml);

export type InboundMessage = {
  MessageSid: string;
  SmsSid: string;
  SmsMessageSid: string;
  AccountSid: string;
  MessagingServiceSid?: string;
  From: string;
  To: string;
  Body: string;
  NumMedia: string;
  NumSegments: string;
  SmsStatus?: "received";
  ApiVersion?: "2010-04-01";
  OptOutType?: "STOP" | "START" | "HELP";
  FromCity?: string;
  FromState?: string;
  FromZip?: string;
  FromCountry?: string;
  ToCity?: string;
  ToState?: string;
  ToZip?: string;
  ToCountry?: string;
  ErrorCode?: string;
  ErrorUrl?: string;
};

export const isInboundMessage: Guard$<InboundMessage> = /* @__PURE__ */ guard$("InboundMessage", () => fields$({
  MessageSid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  SmsSid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  SmsMessageSid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
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

export const validateInboundMessage: (value: unknown) => Result$<InboundMessage> = /* @__PURE__ */ validator$(isInboundMessage);

export const InboundMessage: Schema$<InboundMessage> = /* @__PURE__ */ schema$(isInboundMessage);

export type InternalServerError = {
  code: 20500;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 500;
};

export const isInternalServerError: Guard$<InternalServerError> = /* @__PURE__ */ guard$("InternalServerError", () => family1$([20500], [500]));

export const validateInternalServerError: (value: unknown) => Result$<InternalServerError> = /* @__PURE__ */ validator$(isInternalServerError);

export const InternalServerError: Schema$<InternalServerError> = /* @__PURE__ */ schema$(isInternalServerError);

export type InternalServerErrorXml = {
  rest_exception: {
    code: 20500;
    detail?: string;
    message: string;
    more_info: string;
    status: 500;
  };
};

export const isInternalServerErrorXml: Guard$<InternalServerErrorXml> = /* @__PURE__ */ guard$("InternalServerErrorXml", () => family2$([20500], [500]));

export const validateInternalServerErrorXml: (value: unknown) => Result$<InternalServerErrorXml> = /* @__PURE__ */ validator$(isInternalServerErrorXml);

export const InternalServerErrorXml: Schema$<InternalServerErrorXml> = /* @__PURE__ */ schema$(isInternalServerErrorXml);

export type ListBadRequest = {
  code: 20001 | 20007 | 21481;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isListBadRequest: Guard$<ListBadRequest> = /* @__PURE__ */ guard$("ListBadRequest", () => family1$([20001,20007,21481], [400]));

export const validateListBadRequest: (value: unknown) => Result$<ListBadRequest> = /* @__PURE__ */ validator$(isListBadRequest);

export const ListBadRequest: Schema$<ListBadRequest> = /* @__PURE__ */ schema$(isListBadRequest);

export type ListBadRequestXml = {
  rest_exception: {
    code: 20001 | 20007 | 21481;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};

export const isListBadRequestXml: Guard$<ListBadRequestXml> = /* @__PURE__ */ guard$("ListBadRequestXml", () => family2$([20001,20007,21481], [400]));

export const validateListBadRequestXml: (value: unknown) => Result$<ListBadRequestXml> = /* @__PURE__ */ validator$(isListBadRequestXml);

export const ListBadRequestXml: Schema$<ListBadRequestXml> = /* @__PURE__ */ schema$(isListBadRequestXml);

export type ListMediaResponse = {
  page: number;
  page_size: number;
  start: number;
  end: number;
  uri: string;
  first_page_uri: string;
  previous_page_uri: null | string;
  next_page_uri: null | string;
  media_list: Media[];
};

export const isListMediaResponse: Guard$<ListMediaResponse> = /* @__PURE__ */ guard$("ListMediaResponse", () => fields$({
  page: number$({ minimum: 0 }),
  page_size: number$({ minimum: 1 }),
  start: number$({ minimum: 0 }),
  end: number$({ minimum: 0 }),
  uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  first_page_uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  previous_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  next_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  media_list: list$(reference$(isMedia)),
}));

export const validateListMediaResponse: (value: unknown) => Result$<ListMediaResponse> = /* @__PURE__ */ validator$(isListMediaResponse);

export const ListMediaResponse: Schema$<ListMediaResponse> = /* @__PURE__ */ schema$(isListMediaResponse);

export type ListMediaXml = {
  media_list: {
    page: number;
    page_size: number;
    start: number;
    end: number;
    uri: string;
    first_page_uri: string;
    previous_page_uri: null | string;
    next_page_uri: null | string;
    media_list: Media[];
  };
};

export const isListMediaXml: Guard$<ListMediaXml> = /* @__PURE__ */ guard$("ListMediaXml", () => fields$({
  media_list: fields$({
    page: number$({ minimum: 0 }),
    page_size: number$({ minimum: 1 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    first_page_uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    previous_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    next_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    media_list: list$(reference$(isMedia)),
  }),
}));

export const validateListMediaXml: (value: unknown) => Result$<ListMediaXml> = /* @__PURE__ */ validator$(isListMediaXml);

export const ListMediaXml: Schema$<ListMediaXml> = /* @__PURE__ */ schema$(isListMediaXml);

export type ListMessageResponse = {
  page: number;
  page_size: number;
  start: number;
  end: number;
  uri: string;
  first_page_uri: string;
  previous_page_uri: null | string;
  next_page_uri: null | string;
  messages: Message[];
};

export const isListMessageResponse: Guard$<ListMessageResponse> = /* @__PURE__ */ guard$("ListMessageResponse", () => fields$({
  page: number$({ minimum: 0 }),
  page_size: number$({ minimum: 1 }),
  start: number$({ minimum: 0 }),
  end: number$({ minimum: 0 }),
  uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  first_page_uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  previous_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  next_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  messages: list$(reference$(isMessage)),
}));

export const validateListMessageResponse: (value: unknown) => Result$<ListMessageResponse> = /* @__PURE__ */ validator$(isListMessageResponse);

export const ListMessageResponse: Schema$<ListMessageResponse> = /* @__PURE__ */ schema$(isListMessageResponse);

export type ListMessageXml = {
  messages: {
    page: number;
    page_size: number;
    start: number;
    end: number;
    uri: string;
    first_page_uri: string;
    previous_page_uri: null | string;
    next_page_uri: null | string;
    messages: Message[];
  };
};

export const isListMessageXml: Guard$<ListMessageXml> = /* @__PURE__ */ guard$("ListMessageXml", () => fields$({
  messages: fields$({
    page: number$({ minimum: 0 }),
    page_size: number$({ minimum: 1 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    first_page_uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    previous_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    next_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    messages: list$(reference$(isMessage)),
  }),
}));

export const validateListMessageXml: (value: unknown) => Result$<ListMessageXml> = /* @__PURE__ */ validator$(isListMessageXml);

export const ListMessageXml: Schema$<ListMessageXml> = /* @__PURE__ */ schema$(isListMessageXml);

export type ListShortCodeResponse = {
  page: number;
  page_size: number;
  start: number;
  end: number;
  uri: string;
  first_page_uri: string;
  previous_page_uri: null | string;
  next_page_uri: null | string;
  short_codes: ShortCode[];
};

export const isListShortCodeResponse: Guard$<ListShortCodeResponse> = /* @__PURE__ */ guard$("ListShortCodeResponse", () => fields$({
  page: number$({ minimum: 0 }),
  page_size: number$({ minimum: 1 }),
  start: number$({ minimum: 0 }),
  end: number$({ minimum: 0 }),
  uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  first_page_uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  previous_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  next_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  short_codes: list$(reference$(isShortCode)),
}));

export const validateListShortCodeResponse: (value: unknown) => Result$<ListShortCodeResponse> = /* @__PURE__ */ validator$(isListShortCodeResponse);

export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$(isListShortCodeResponse);

export type ListShortCodeXml = {
  short_codes: {
    page: number;
    page_size: number;
    start: number;
    end: number;
    uri: string;
    first_page_uri: string;
    previous_page_uri: null | string;
    next_page_uri: null | string;
    short_codes: ShortCode[];
  };
};

export const isListShortCodeXml: Guard$<ListShortCodeXml> = /* @__PURE__ */ guard$("ListShortCodeXml", () => fields$({
  short_codes: fields$({
    page: number$({ minimum: 0 }),
    page_size: number$({ minimum: 1 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    first_page_uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    previous_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    next_page_uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    short_codes: list$(reference$(isShortCode)),
  }),
}));

export const validateListShortCodeXml: (value: unknown) => Result$<ListShortCodeXml> = /* @__PURE__ */ validator$(isListShortCodeXml);

export const ListShortCodeXml: Schema$<ListShortCodeXml> = /* @__PURE__ */ schema$(isListShortCodeXml);

export type Media = {
  sid: null | string;
  account_sid: null | string;
  parent_sid: null | string;
  content_type: null | string;
  date_created: null | string;
  date_updated: null | string;
  uri: null | string;
};

export const isMedia: Guard$<Media> = /* @__PURE__ */ guard$("Media", () => fields$({
  sid: text$({ type: ["string","null"], pattern: "^ME[0-9a-fA-F]{32}$", $length: 34 }),
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  parent_sid: text$({ type: ["string","null"], pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  content_type: any$({ type: ["string","null"] }),
  date_created: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
}, [], {}, (value) => [value.sid, value.account_sid, value.parent_sid, value.content_type, value.date_created, value.date_updated, value.uri]));

export const validateMedia: (value: unknown) => Result$<Media> = /* @__PURE__ */ validator$(isMedia);

export const Media: Schema$<Media> = /* @__PURE__ */ schema$(isMedia);

export type MediaXml = {
  media: Media;
};

export const isMediaXml: Guard$<MediaXml> = /* @__PURE__ */ guard$("MediaXml", () => fields$({
  media: reference$(isMedia),
}));

export const validateMediaXml: (value: unknown) => Result$<MediaXml> = /* @__PURE__ */ validator$(isMediaXml);

export const MediaXml: Schema$<MediaXml> = /* @__PURE__ */ schema$(isMediaXml);

export type Message = {
  sid: null | string;
  date_created: null | string;
  date_updated: null | string;
  date_sent: null | string;
  account_sid: null | string;
  to: null | string;
  from: null | string;
  messaging_service_sid: null | string;
  body: null | string;
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | null;
  num_segments: null | string;
  num_media: null | string;
  direction: "inbound" | "outbound-api" | "outbound-reply" | null;
  api_version: "2010-04-01" | "2008-08-01" | null;
  price: null | string;
  price_unit: null | string;
  error_code: null | number;
  error_message: null | string;
  uri: null | string;
  subresource_uris: null | {
    media: string;
  };
};

export const isMessage: Guard$<Message> = /* @__PURE__ */ guard$("Message", () => fields$({
  sid: text$({ type: ["string","null"], pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  date_created: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  date_sent: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  to: any$({ type: ["string","null"] }),
  from: any$({ type: ["string","null"] }),
  messaging_service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  body: any$({ type: ["string","null"] }),
  status: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received",null], { type: ["string","null"] }),
  num_segments: text$({ type: ["string","null"], pattern: "^[0-9]+$" }),
  num_media: text$({ type: ["string","null"], pattern: "^[0-9]+$" }),
  direction: values$(["inbound","outbound-api","outbound-reply",null], { type: ["string","null"] }),
  api_version: values$(["2010-04-01","2008-08-01",null], { type: ["string","null"] }),
  price: text$({ type: ["string","null"], pattern: "^-?[0-9]+\\.[0-9]+$" }),
  price_unit: text$({ type: ["string","null"], pattern: "^[A-Z]{3}$" }),
  error_code: any$({ type: ["integer","null"] }),
  error_message: any$({ type: ["string","null"] }),
  uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  subresource_uris: fields$({
    media: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
  }, [], { type: ["object","null"] }),
}, [], {}, (value) => [value.sid, value.date_created, value.date_updated, value.date_sent, value.account_sid, value.to, value.from, value.messaging_service_sid, value.body, value.status, value.num_segments, value.num_media, value.direction, value.api_version, value.price, value.price_unit, value.error_code, value.error_message, value.uri, value.subresource_uris]));

export const validateMessage: (value: unknown) => Result$<Message> = /* @__PURE__ */ validator$(isMessage);

export const Message: Schema$<Message> = /* @__PURE__ */ schema$(isMessage);

export type MessageStatusCallback = {
  RawDlrDoneDate?: string;
  ErrorCode?: string;
  SmsSid: string;
  SmsStatus: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  MessageStatus: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  To: string;
  MessagingServiceSid?: string;
  MessageSid: string;
  AccountSid: string;
  From?: string;
  ApiVersion: "2010-04-01";
};

export const isMessageStatusCallback: Guard$<MessageStatusCallback> = /* @__PURE__ */ guard$("MessageStatusCallback", () => fields$({
  RawDlrDoneDate: text$({ pattern: "^[0-9]{10}$" }),
  ErrorCode: text$({ pattern: "^[0-9]+$" }),
  SmsSid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  SmsStatus: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received"]),
  MessageStatus: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received"]),
  To: text$(),
  MessagingServiceSid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  MessageSid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  From: text$(),
  ApiVersion: values$(["2010-04-01"]),
}, ["RawDlrDoneDate","ErrorCode","MessagingServiceSid","From"]));

export const validateMessageStatusCallback: (value: unknown) => Result$<MessageStatusCallback> = /* @__PURE__ */ validator$(isMessageStatusCallback);

export const MessageStatusCallback: Schema$<MessageStatusCallback> = /* @__PURE__ */ schema$(isMessageStatusCallback);

export type MessageXml = {
  message: Message;
};

export const isMessageXml: Guard$<MessageXml> = /* @__PURE__ */ guard$("MessageXml", () => fields$({
  message: reference$(isMessage),
}));

export const validateMessageXml: (value: unknown) => Result$<MessageXml> = /* @__PURE__ */ validator$(isMessageXml);

export const MessageXml: Schema$<MessageXml> = /* @__PURE__ */ schema$(isMessageXml);

export type MethodNotAllowed = {
  code: 20004;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 405;
};

export const isMethodNotAllowed: Guard$<MethodNotAllowed> = /* @__PURE__ */ guard$("MethodNotAllowed", () => family1$([20004], [405]));

export const validateMethodNotAllowed: (value: unknown) => Result$<MethodNotAllowed> = /* @__PURE__ */ validator$(isMethodNotAllowed);

export const MethodNotAllowed: Schema$<MethodNotAllowed> = /* @__PURE__ */ schema$(isMethodNotAllowed);

export type MethodNotAllowedXml = {
  rest_exception: {
    code: 20004;
    detail?: string;
    message: string;
    more_info: string;
    status: 405;
  };
};

export const isMethodNotAllowedXml: Guard$<MethodNotAllowedXml> = /* @__PURE__ */ guard$("MethodNotAllowedXml", () => family2$([20004], [405]));

export const validateMethodNotAllowedXml: (value: unknown) => Result$<MethodNotAllowedXml> = /* @__PURE__ */ validator$(isMethodNotAllowedXml);

export const MethodNotAllowedXml: Schema$<MethodNotAllowedXml> = /* @__PURE__ */ schema$(isMethodNotAllowedXml);

export type NotFound = {
  code: 20404;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 404;
};

export const isNotFound: Guard$<NotFound> = /* @__PURE__ */ guard$("NotFound", () => family1$([20404], [404]));

export const validateNotFound: (value: unknown) => Result$<NotFound> = /* @__PURE__ */ validator$(isNotFound);

export const NotFound: Schema$<NotFound> = /* @__PURE__ */ schema$(isNotFound);

export type NotFoundXml = {
  rest_exception: {
    code: 20404;
    detail?: string;
    message: string;
    more_info: string;
    status: 404;
  };
};

export const isNotFoundXml: Guard$<NotFoundXml> = /* @__PURE__ */ guard$("NotFoundXml", () => family2$([20404], [404]));

export const validateNotFoundXml: (value: unknown) => Result$<NotFoundXml> = /* @__PURE__ */ validator$(isNotFoundXml);

export const NotFoundXml: Schema$<NotFoundXml> = /* @__PURE__ */ schema$(isNotFoundXml);

export type PayloadTooLarge = {
  code: 20413;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 413;
};

export const isPayloadTooLarge: Guard$<PayloadTooLarge> = /* @__PURE__ */ guard$("PayloadTooLarge", () => family1$([20413], [413]));

export const validatePayloadTooLarge: (value: unknown) => Result$<PayloadTooLarge> = /* @__PURE__ */ validator$(isPayloadTooLarge);

export const PayloadTooLarge: Schema$<PayloadTooLarge> = /* @__PURE__ */ schema$(isPayloadTooLarge);

export type PayloadTooLargeXml = {
  rest_exception: {
    code: 20413;
    detail?: string;
    message: string;
    more_info: string;
    status: 413;
  };
};

export const isPayloadTooLargeXml: Guard$<PayloadTooLargeXml> = /* @__PURE__ */ guard$("PayloadTooLargeXml", () => family2$([20413], [413]));

export const validatePayloadTooLargeXml: (value: unknown) => Result$<PayloadTooLargeXml> = /* @__PURE__ */ validator$(isPayloadTooLargeXml);

export const PayloadTooLargeXml: Schema$<PayloadTooLargeXml> = /* @__PURE__ */ schema$(isPayloadTooLargeXml);

export type ServiceUnavailable = {
  code: 20503;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 503;
};

export const isServiceUnavailable: Guard$<ServiceUnavailable> = /* @__PURE__ */ guard$("ServiceUnavailable", () => family1$([20503], [503]));

export const validateServiceUnavailable: (value: unknown) => Result$<ServiceUnavailable> = /* @__PURE__ */ validator$(isServiceUnavailable);

export const ServiceUnavailable: Schema$<ServiceUnavailable> = /* @__PURE__ */ schema$(isServiceUnavailable);

export type ServiceUnavailableXml = {
  rest_exception: {
    code: 20503;
    detail?: string;
    message: string;
    more_info: string;
    status: 503;
  };
};

export const isServiceUnavailableXml: Guard$<ServiceUnavailableXml> = /* @__PURE__ */ guard$("ServiceUnavailableXml", () => family2$([20503], [503]));

export const validateServiceUnavailableXml: (value: unknown) => Result$<ServiceUnavailableXml> = /* @__PURE__ */ validator$(isServiceUnavailableXml);

export const ServiceUnavailableXml: Schema$<ServiceUnavailableXml> = /* @__PURE__ */ schema$(isServiceUnavailableXml);

export type ShortCode = {
  sid: null | string;
  account_sid: null | string;
  friendly_name: null | string;
  short_code: null | string;
  date_created: null | string;
  date_updated: null | string;
  sms_url: null | string;
  sms_method: "GET" | "POST" | null;
  sms_fallback_url: null | string;
  sms_fallback_method: "GET" | "POST" | null;
  api_version: "2010-04-01" | "2008-08-01" | null;
  uri: null | string;
};

export const isShortCode: Guard$<ShortCode> = /* @__PURE__ */ guard$("ShortCode", () => fields$({
  sid: text$({ type: ["string","null"], pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  friendly_name: text$({ type: ["string","null"], maxLength: 64 }),
  short_code: text$({ type: ["string","null"], pattern: "^[0-9]{5,6}$" }),
  date_created: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  sms_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_method: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  sms_fallback_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_fallback_method: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  api_version: values$(["2010-04-01","2008-08-01",null], { type: ["string","null"] }),
  uri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
}, [], {}, (value) => [value.sid, value.account_sid, value.friendly_name, value.short_code, value.date_created, value.date_updated, value.sms_url, value.sms_method, value.sms_fallback_url, value.sms_fallback_method, value.api_version, value.uri]));

export const validateShortCode: (value: unknown) => Result$<ShortCode> = /* @__PURE__ */ validator$(isShortCode);

export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$(isShortCode);

export type ShortCodeXml = {
  short_code: ShortCode;
};

export const isShortCodeXml: Guard$<ShortCodeXml> = /* @__PURE__ */ guard$("ShortCodeXml", () => fields$({
  short_code: reference$(isShortCode),
}));

export const validateShortCodeXml: (value: unknown) => Result$<ShortCodeXml> = /* @__PURE__ */ validator$(isShortCodeXml);

export const ShortCodeXml: Schema$<ShortCodeXml> = /* @__PURE__ */ schema$(isShortCodeXml);

export type TooManyRequests = {
  code: 20429;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 429;
};

export const isTooManyRequests: Guard$<TooManyRequests> = /* @__PURE__ */ guard$("TooManyRequests", () => family1$([20429], [429]));

export const validateTooManyRequests: (value: unknown) => Result$<TooManyRequests> = /* @__PURE__ */ validator$(isTooManyRequests);

export const TooManyRequests: Schema$<TooManyRequests> = /* @__PURE__ */ schema$(isTooManyRequests);

export type TooManyRequestsXml = {
  rest_exception: {
    code: 20429;
    detail?: string;
    message: string;
    more_info: string;
    status: 429;
  };
};

export const isTooManyRequestsXml: Guard$<TooManyRequestsXml> = /* @__PURE__ */ guard$("TooManyRequestsXml", () => family2$([20429], [429]));

export const validateTooManyRequestsXml: (value: unknown) => Result$<TooManyRequestsXml> = /* @__PURE__ */ validator$(isTooManyRequestsXml);

export const TooManyRequestsXml: Schema$<TooManyRequestsXml> = /* @__PURE__ */ schema$(isTooManyRequestsXml);

export type Unauthorized = {
  code: 20003;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 401;
};

export const isUnauthorized: Guard$<Unauthorized> = /* @__PURE__ */ guard$("Unauthorized", () => family1$([20003], [401]));

export const validateUnauthorized: (value: unknown) => Result$<Unauthorized> = /* @__PURE__ */ validator$(isUnauthorized);

export const Unauthorized: Schema$<Unauthorized> = /* @__PURE__ */ schema$(isUnauthorized);

export type UnauthorizedXml = {
  rest_exception: {
    code: 20003;
    detail?: string;
    message: string;
    more_info: string;
    status: 401;
  };
};

export const isUnauthorizedXml: Guard$<UnauthorizedXml> = /* @__PURE__ */ guard$("UnauthorizedXml", () => family2$([20003], [401]));

export const validateUnauthorizedXml: (value: unknown) => Result$<UnauthorizedXml> = /* @__PURE__ */ validator$(isUnauthorizedXml);

export const UnauthorizedXml: Schema$<UnauthorizedXml> = /* @__PURE__ */ schema$(isUnauthorizedXml);

export type UnsupportedMediaType = {
  code: 19056;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 415;
};

export const isUnsupportedMediaType: Guard$<UnsupportedMediaType> = /* @__PURE__ */ guard$("UnsupportedMediaType", () => family1$([19056], [415]));

export const validateUnsupportedMediaType: (value: unknown) => Result$<UnsupportedMediaType> = /* @__PURE__ */ validator$(isUnsupportedMediaType);

export const UnsupportedMediaType: Schema$<UnsupportedMediaType> = /* @__PURE__ */ schema$(isUnsupportedMediaType);

export type UnsupportedMediaTypeXml = {
  rest_exception: {
    code: 19056;
    detail?: string;
    message: string;
    more_info: string;
    status: 415;
  };
};

export const isUnsupportedMediaTypeXml: Guard$<UnsupportedMediaTypeXml> = /* @__PURE__ */ guard$("UnsupportedMediaTypeXml", () => family2$([19056], [415]));

export const validateUnsupportedMediaTypeXml: (value: unknown) => Result$<UnsupportedMediaTypeXml> = /* @__PURE__ */ validator$(isUnsupportedMediaTypeXml);

export const UnsupportedMediaTypeXml: Schema$<UnsupportedMediaTypeXml> = /* @__PURE__ */ schema$(isUnsupportedMediaTypeXml);

export type UpdateBadRequest = {
  code: 20001 | 20002 | 21402 | 21403 | 21406;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isUpdateBadRequest: Guard$<UpdateBadRequest> = /* @__PURE__ */ guard$("UpdateBadRequest", () => family1$([20001,20002,21402,21403,21406], [400]));

export const validateUpdateBadRequest: (value: unknown) => Result$<UpdateBadRequest> = /* @__PURE__ */ validator$(isUpdateBadRequest);

export const UpdateBadRequest: Schema$<UpdateBadRequest> = /* @__PURE__ */ schema$(isUpdateBadRequest);

export type UpdateBadRequestXml = {
  rest_exception: {
    code: 20001 | 20002 | 21402 | 21403 | 21406;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};

export const isUpdateBadRequestXml: Guard$<UpdateBadRequestXml> = /* @__PURE__ */ guard$("UpdateBadRequestXml", () => family2$([20001,20002,21402,21403,21406], [400]));

export const validateUpdateBadRequestXml: (value: unknown) => Result$<UpdateBadRequestXml> = /* @__PURE__ */ validator$(isUpdateBadRequestXml);

export const UpdateBadRequestXml: Schema$<UpdateBadRequestXml> = /* @__PURE__ */ schema$(isUpdateBadRequestXml);

export type UpdateMessageBadRequest = {
  code: 20001 | 20009 | 30409;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isUpdateMessageBadRequest: Guard$<UpdateMessageBadRequest> = /* @__PURE__ */ guard$("UpdateMessageBadRequest", () => family1$([20001,20009,30409], [400]));

export const validateUpdateMessageBadRequest: (value: unknown) => Result$<UpdateMessageBadRequest> = /* @__PURE__ */ validator$(isUpdateMessageBadRequest);

export const UpdateMessageBadRequest: Schema$<UpdateMessageBadRequest> = /* @__PURE__ */ schema$(isUpdateMessageBadRequest);

export type UpdateMessageBadRequestXml = {
  rest_exception: {
    code: 20001 | 20009 | 30409;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};

export const isUpdateMessageBadRequestXml: Guard$<UpdateMessageBadRequestXml> = /* @__PURE__ */ guard$("UpdateMessageBadRequestXml", () => family2$([20001,20009,30409], [400]));

export const validateUpdateMessageBadRequestXml: (value: unknown) => Result$<UpdateMessageBadRequestXml> = /* @__PURE__ */ validator$(isUpdateMessageBadRequestXml);

export const UpdateMessageBadRequestXml: Schema$<UpdateMessageBadRequestXml> = /* @__PURE__ */ schema$(isUpdateMessageBadRequestXml);

export type UpdateMessageRequest = {
  Body?: "";
  Status?: "canceled";
};

export const isUpdateMessageRequest: Guard$<UpdateMessageRequest> = /* @__PURE__ */ guard$("UpdateMessageRequest", () => fields$({
  Body: values$([""]),
  Status: values$(["canceled"]),
}, ["Body","Status"]));

export const validateUpdateMessageRequest: (value: unknown) => Result$<UpdateMessageRequest> = /* @__PURE__ */ validator$(isUpdateMessageRequest);

export const UpdateMessageRequest: Schema$<UpdateMessageRequest> = /* @__PURE__ */ schema$(isUpdateMessageRequest);

export type UpdateShortCodeRequest = {
  FriendlyName?: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl?: string | "";
  SmsMethod?: "GET" | "POST";
  SmsFallbackUrl?: string | "";
  SmsFallbackMethod?: "GET" | "POST";
};

export const isUpdateShortCodeRequest: Guard$<UpdateShortCodeRequest> = /* @__PURE__ */ guard$("UpdateShortCodeRequest", () => fields$({
  FriendlyName: text$({ minLength: 1, maxLength: 64 }),
  ApiVersion: values$(["2010-04-01","2008-08-01"]),
  SmsUrl: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  SmsMethod: values$(["GET","POST"], { format: "http-method" }),
  SmsFallbackUrl: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  SmsFallbackMethod: values$(["GET","POST"], { format: "http-method" }),
}, ["FriendlyName","ApiVersion","SmsUrl","SmsMethod","SmsFallbackUrl","SmsFallbackMethod"]));

export const validateUpdateShortCodeRequest: (value: unknown) => Result$<UpdateShortCodeRequest> = /* @__PURE__ */ validator$(isUpdateShortCodeRequest);

export const UpdateShortCodeRequest: Schema$<UpdateShortCodeRequest> = /* @__PURE__ */ schema$(isUpdateShortCodeRequest);
