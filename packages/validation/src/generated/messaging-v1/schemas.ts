// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, dateTime as dateTime$, fields as fields$, guard as guard$, list as list$, number as number$, reference as reference$, schema as schema$, text as text$, type Definition as Definition$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, validator as validator$, values as values$ } from "../../runtime.ts";

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

export type Conflict = {
  code: 21710 | 21712;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 409;
};

export const isConflict: Guard$<Conflict> = /* @__PURE__ */ guard$("Conflict", () => family1$([21710,21712], [409]));

export const validateConflict: (value: unknown) => Result$<Conflict> = /* @__PURE__ */ validator$(isConflict);

export const Conflict: Schema$<Conflict> = /* @__PURE__ */ schema$(isConflict);

export type CreateBadRequest = {
  code: 20001 | 21421 | 21715;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isCreateBadRequest: Guard$<CreateBadRequest> = /* @__PURE__ */ guard$("CreateBadRequest", () => family1$([20001,21421,21715], [400]));

export const validateCreateBadRequest: (value: unknown) => Result$<CreateBadRequest> = /* @__PURE__ */ validator$(isCreateBadRequest);

export const CreateBadRequest: Schema$<CreateBadRequest> = /* @__PURE__ */ schema$(isCreateBadRequest);

export type CreateShortCodeRequest = {
  ShortCodeSid: string;
};

export const isCreateShortCodeRequest: Guard$<CreateShortCodeRequest> = /* @__PURE__ */ guard$("CreateShortCodeRequest", () => fields$({
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
}));

export const validateCreateShortCodeRequest: (value: unknown) => Result$<CreateShortCodeRequest> = /* @__PURE__ */ validator$(isCreateShortCodeRequest);

export const CreateShortCodeRequest: Schema$<CreateShortCodeRequest> = /* @__PURE__ */ schema$(isCreateShortCodeRequest);

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
  To: text$({ pattern: "^[0-9]{5,6}$" }),
  Body: text$({ maxLength: 1600 }),
  NumMedia: text$({ pattern: "^[0-9]+$" }),
  NumSegments: text$({ pattern: "^[0-9]+$" }),
  SmsStatus: values$(["received"]),
  ApiVersion: values$(["2010-04-01"]),
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
}, ["MessagingServiceSid","SmsStatus","ApiVersion","FromCity","FromState","FromZip","FromCountry","ToCity","ToState","ToZip","ToCountry","ErrorCode","ErrorUrl"]));

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

export type ListShortCodeResponse = {
  meta: Meta;
  short_codes: ShortCode[];
};

export const isListShortCodeResponse: Guard$<ListShortCodeResponse> = /* @__PURE__ */ guard$("ListShortCodeResponse", () => fields$({
  meta: reference$(isMeta),
  short_codes: list$(reference$(isShortCode)),
}));

export const validateListShortCodeResponse: (value: unknown) => Result$<ListShortCodeResponse> = /* @__PURE__ */ validator$(isListShortCodeResponse);

export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$(isListShortCodeResponse);

export type Meta = {
  page: number;
  page_size: number;
  first_page_url: string;
  previous_page_url: null | string;
  next_page_url: null | string;
  key: "short_codes";
  url: string;
};

export const isMeta: Guard$<Meta> = /* @__PURE__ */ guard$("Meta", () => fields$({
  page: number$({ minimum: 0 }),
  page_size: number$({ minimum: 1 }),
  first_page_url: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  previous_page_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  next_page_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  key: values$(["short_codes"]),
  url: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
}));

export const validateMeta: (value: unknown) => Result$<Meta> = /* @__PURE__ */ validator$(isMeta);

export const Meta: Schema$<Meta> = /* @__PURE__ */ schema$(isMeta);

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

export type PreconditionFailed = {
  code: 21714;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 412;
};

export const isPreconditionFailed: Guard$<PreconditionFailed> = /* @__PURE__ */ guard$("PreconditionFailed", () => family1$([21714], [412]));

export const validatePreconditionFailed: (value: unknown) => Result$<PreconditionFailed> = /* @__PURE__ */ validator$(isPreconditionFailed);

export const PreconditionFailed: Schema$<PreconditionFailed> = /* @__PURE__ */ schema$(isPreconditionFailed);

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

export type ShortCode = {
  sid: null | string;
  account_sid: null | string;
  service_sid: null | string;
  date_created: null | string;
  date_updated: null | string;
  short_code: null | string;
  country_code: null | string;
  capabilities: null | ("SMS" | "MMS")[];
  url: null | string;
};

export const isShortCode: Guard$<ShortCode> = /* @__PURE__ */ guard$("ShortCode", () => fields$({
  sid: text$({ type: ["string","null"], pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  date_created: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  short_code: text$({ type: ["string","null"], pattern: "^[0-9]{5,6}$" }),
  country_code: text$({ type: ["string","null"], pattern: "^[A-Z]{2}$" }),
  capabilities: list$(values$(["SMS","MMS"]), { type: ["array","null"] }),
  url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
}, [], {}, (value) => [value.sid, value.account_sid, value.service_sid, value.date_created, value.date_updated, value.short_code, value.country_code, value.capabilities, value.url]));

export const validateShortCode: (value: unknown) => Result$<ShortCode> = /* @__PURE__ */ validator$(isShortCode);

export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$(isShortCode);

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
