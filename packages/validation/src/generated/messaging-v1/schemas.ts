// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, dateTime as dateTime$, fields as fields$, guard as guard$, list as list$, number as number$, reference as reference$, schema as schema$, text as text$, type Definition as Definition$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, validator as validator$, values as values$ } from "../../runtime.ts";

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

function family2$(values1: readonly unknown[]): Definition$ {
  return fields$({
  page: number$({ minimum: 0 }),
  page_size: number$({ minimum: 1 }),
  first_page_url: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  previous_page_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  next_page_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  key: values$(values1),
  url: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
});
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

export type CreatePhoneNumberBadRequest = {
  code: 20001 | 21421 | 21715;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isCreatePhoneNumberBadRequest: Guard$<CreatePhoneNumberBadRequest> = /* @__PURE__ */ guard$("CreatePhoneNumberBadRequest", () => family1$([20001,21421,21715], [400]));

export const validateCreatePhoneNumberBadRequest: (value: unknown) => Result$<CreatePhoneNumberBadRequest> = /* @__PURE__ */ validator$(isCreatePhoneNumberBadRequest);

export const CreatePhoneNumberBadRequest: Schema$<CreatePhoneNumberBadRequest> = /* @__PURE__ */ schema$(isCreatePhoneNumberBadRequest);

export type CreatePhoneNumberRequest = {
  PhoneNumberSid: string;
};

export const isCreatePhoneNumberRequest: Guard$<CreatePhoneNumberRequest> = /* @__PURE__ */ guard$("CreatePhoneNumberRequest", () => fields$({
  PhoneNumberSid: text$({ pattern: "^PN[0-9a-fA-F]{32}$", $length: 34 }),
}));

export const validateCreatePhoneNumberRequest: (value: unknown) => Result$<CreatePhoneNumberRequest> = /* @__PURE__ */ validator$(isCreatePhoneNumberRequest);

export const CreatePhoneNumberRequest: Schema$<CreatePhoneNumberRequest> = /* @__PURE__ */ schema$(isCreatePhoneNumberRequest);

export type CreateServiceBadRequest = {
  code: 20001 | 20002 | 21402 | 21403 | 21713;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isCreateServiceBadRequest: Guard$<CreateServiceBadRequest> = /* @__PURE__ */ guard$("CreateServiceBadRequest", () => family1$([20001,20002,21402,21403,21713], [400]));

export const validateCreateServiceBadRequest: (value: unknown) => Result$<CreateServiceBadRequest> = /* @__PURE__ */ validator$(isCreateServiceBadRequest);

export const CreateServiceBadRequest: Schema$<CreateServiceBadRequest> = /* @__PURE__ */ schema$(isCreateServiceBadRequest);

export type CreateServiceRequest = {
  FriendlyName: string;
  InboundRequestUrl?: string | "";
  InboundMethod?: "GET" | "POST";
  FallbackUrl?: string | "";
  FallbackMethod?: "GET" | "POST";
  StatusCallback?: string | "";
  StickySender?: boolean;
  MmsConverter?: boolean;
  SmartEncoding?: boolean;
  FallbackToLongCode?: boolean;
  AreaCodeGeomatch?: boolean;
  ValidityPeriod?: number;
  ScanMessageContent?: "inherit" | "enable" | "disable";
  SynchronousValidation?: boolean;
  Usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
  UseInboundWebhookOnNumber?: boolean;
};

export const isCreateServiceRequest: Guard$<CreateServiceRequest> = /* @__PURE__ */ guard$("CreateServiceRequest", () => fields$({
  FriendlyName: text$({ minLength: 1, maxLength: 64 }),
  InboundRequestUrl: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  InboundMethod: values$(["GET","POST"], { format: "http-method" }),
  FallbackUrl: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  FallbackMethod: values$(["GET","POST"], { format: "http-method" }),
  StatusCallback: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  StickySender: any$({ type: "boolean" }),
  MmsConverter: any$({ type: "boolean" }),
  SmartEncoding: any$({ type: "boolean" }),
  FallbackToLongCode: any$({ type: "boolean" }),
  AreaCodeGeomatch: any$({ type: "boolean" }),
  ValidityPeriod: number$({ minimum: 1, maximum: 36000 }),
  ScanMessageContent: values$(["inherit","enable","disable"]),
  SynchronousValidation: any$({ type: "boolean" }),
  Usecase: values$(["notifications","marketing","verification","discussion","poll","undeclared"]),
  UseInboundWebhookOnNumber: any$({ type: "boolean" }),
}, ["InboundRequestUrl","InboundMethod","FallbackUrl","FallbackMethod","StatusCallback","StickySender","MmsConverter","SmartEncoding","FallbackToLongCode","AreaCodeGeomatch","ValidityPeriod","ScanMessageContent","SynchronousValidation","Usecase","UseInboundWebhookOnNumber"]));

export const validateCreateServiceRequest: (value: unknown) => Result$<CreateServiceRequest> = /* @__PURE__ */ validator$(isCreateServiceRequest);

export const CreateServiceRequest: Schema$<CreateServiceRequest> = /* @__PURE__ */ schema$(isCreateServiceRequest);

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

export type ListPhoneNumberResponse = {
  meta: PhoneNumberMeta;
  phone_numbers: PhoneNumber[];
};

export const isListPhoneNumberResponse: Guard$<ListPhoneNumberResponse> = /* @__PURE__ */ guard$("ListPhoneNumberResponse", () => fields$({
  meta: reference$(isPhoneNumberMeta),
  phone_numbers: list$(reference$(isPhoneNumber)),
}));

export const validateListPhoneNumberResponse: (value: unknown) => Result$<ListPhoneNumberResponse> = /* @__PURE__ */ validator$(isListPhoneNumberResponse);

export const ListPhoneNumberResponse: Schema$<ListPhoneNumberResponse> = /* @__PURE__ */ schema$(isListPhoneNumberResponse);

export type ListServiceResponse = {
  meta: ServiceMeta;
  services: Service[];
};

export const isListServiceResponse: Guard$<ListServiceResponse> = /* @__PURE__ */ guard$("ListServiceResponse", () => fields$({
  meta: reference$(isServiceMeta),
  services: list$(reference$(isService)),
}));

export const validateListServiceResponse: (value: unknown) => Result$<ListServiceResponse> = /* @__PURE__ */ validator$(isListServiceResponse);

export const ListServiceResponse: Schema$<ListServiceResponse> = /* @__PURE__ */ schema$(isListServiceResponse);

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

export const isMeta: Guard$<Meta> = /* @__PURE__ */ guard$("Meta", () => family2$(["short_codes"]));

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

export type PhoneNumber = {
  sid: null | string;
  account_sid: null | string;
  service_sid: null | string;
  date_created: null | string;
  date_updated: null | string;
  phone_number: null | string;
  country_code: null | string;
  capabilities: null | ("MMS" | "SMS" | "Voice")[];
  url: null | string;
};

export const isPhoneNumber: Guard$<PhoneNumber> = /* @__PURE__ */ guard$("PhoneNumber", () => fields$({
  sid: text$({ type: ["string","null"], pattern: "^PN[0-9a-fA-F]{32}$", $length: 34 }),
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  date_created: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  phone_number: text$({ type: ["string","null"], pattern: "^\\+[1-9][0-9]{1,14}$" }),
  country_code: text$({ type: ["string","null"], pattern: "^[A-Z]{2}$" }),
  capabilities: list$(values$(["MMS","SMS","Voice"]), { type: ["array","null"] }),
  url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
}, [], {}, (value) => [value.sid, value.account_sid, value.service_sid, value.date_created, value.date_updated, value.phone_number, value.country_code, value.capabilities, value.url]));

export const validatePhoneNumber: (value: unknown) => Result$<PhoneNumber> = /* @__PURE__ */ validator$(isPhoneNumber);

export const PhoneNumber: Schema$<PhoneNumber> = /* @__PURE__ */ schema$(isPhoneNumber);

export type PhoneNumberMeta = {
  page: number;
  page_size: number;
  first_page_url: string;
  previous_page_url: null | string;
  next_page_url: null | string;
  key: "phone_numbers";
  url: string;
};

export const isPhoneNumberMeta: Guard$<PhoneNumberMeta> = /* @__PURE__ */ guard$("PhoneNumberMeta", () => family2$(["phone_numbers"]));

export const validatePhoneNumberMeta: (value: unknown) => Result$<PhoneNumberMeta> = /* @__PURE__ */ validator$(isPhoneNumberMeta);

export const PhoneNumberMeta: Schema$<PhoneNumberMeta> = /* @__PURE__ */ schema$(isPhoneNumberMeta);

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

export type Service = {
  account_sid: null | string;
  sid: null | string;
  date_created: null | string;
  date_updated: null | string;
  friendly_name: null | string;
  inbound_request_url: null | string;
  inbound_method: "GET" | "POST" | null;
  fallback_url: null | string;
  fallback_method: "GET" | "POST" | null;
  status_callback: null | string;
  sticky_sender: null | boolean;
  mms_converter: null | boolean;
  smart_encoding: null | boolean;
  fallback_to_long_code: null | boolean;
  area_code_geomatch: null | boolean;
  validity_period: null | number;
  scan_message_content: "inherit" | "enable" | "disable" | null;
  synchronous_validation: null | boolean;
  usecase: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared" | null;
  us_app_to_person_registered: null | boolean;
  use_inbound_webhook_on_number: null | boolean;
  links: null | {
    phone_numbers: string;
    short_codes: string;
    alpha_senders: string;
    messages: string;
    us_app_to_person: string;
    us_app_to_person_usecases: string;
    channel_senders: string;
    destination_alpha_senders: string;
  };
  url: null | string;
};

export const isService: Guard$<Service> = /* @__PURE__ */ guard$("Service", () => fields$({
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  date_created: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  friendly_name: text$({ type: ["string","null"], maxLength: 64 }),
  inbound_request_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  inbound_method: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  fallback_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  fallback_method: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  status_callback: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sticky_sender: any$({ type: ["boolean","null"] }),
  mms_converter: any$({ type: ["boolean","null"] }),
  smart_encoding: any$({ type: ["boolean","null"] }),
  fallback_to_long_code: any$({ type: ["boolean","null"] }),
  area_code_geomatch: any$({ type: ["boolean","null"] }),
  validity_period: number$({ type: ["integer","null"], minimum: 1, maximum: 36000 }),
  scan_message_content: values$(["inherit","enable","disable",null], { type: ["string","null"] }),
  synchronous_validation: any$({ type: ["boolean","null"] }),
  usecase: values$(["notifications","marketing","verification","discussion","poll","undeclared",null], { type: ["string","null"] }),
  us_app_to_person_registered: any$({ type: ["boolean","null"] }),
  use_inbound_webhook_on_number: any$({ type: ["boolean","null"] }),
  links: fields$({
    phone_numbers: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    short_codes: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    alpha_senders: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    messages: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    us_app_to_person: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    us_app_to_person_usecases: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    channel_senders: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    destination_alpha_senders: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  }, [], { type: ["object","null"] }),
  url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
}, [], {}, (value) => [value.account_sid, value.sid, value.date_created, value.date_updated, value.friendly_name, value.inbound_request_url, value.inbound_method, value.fallback_url, value.fallback_method, value.status_callback, value.sticky_sender, value.mms_converter, value.smart_encoding, value.fallback_to_long_code, value.area_code_geomatch, value.validity_period, value.scan_message_content, value.synchronous_validation, value.usecase, value.us_app_to_person_registered, value.use_inbound_webhook_on_number, value.links, value.url]));

export const validateService: (value: unknown) => Result$<Service> = /* @__PURE__ */ validator$(isService);

export const Service: Schema$<Service> = /* @__PURE__ */ schema$(isService);

export type ServiceMeta = {
  page: number;
  page_size: number;
  first_page_url: string;
  previous_page_url: null | string;
  next_page_url: null | string;
  key: "services";
  url: string;
};

export const isServiceMeta: Guard$<ServiceMeta> = /* @__PURE__ */ guard$("ServiceMeta", () => family2$(["services"]));

export const validateServiceMeta: (value: unknown) => Result$<ServiceMeta> = /* @__PURE__ */ validator$(isServiceMeta);

export const ServiceMeta: Schema$<ServiceMeta> = /* @__PURE__ */ schema$(isServiceMeta);

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

export type UpdateServiceBadRequest = {
  code: 20001 | 20002 | 21402 | 21403 | 21713;
  detail?: string;
  details?: {
    [key: string]: unknown;
  };
  message: string;
  more_info: string;
  status: 400;
};

export const isUpdateServiceBadRequest: Guard$<UpdateServiceBadRequest> = /* @__PURE__ */ guard$("UpdateServiceBadRequest", () => family1$([20001,20002,21402,21403,21713], [400]));

export const validateUpdateServiceBadRequest: (value: unknown) => Result$<UpdateServiceBadRequest> = /* @__PURE__ */ validator$(isUpdateServiceBadRequest);

export const UpdateServiceBadRequest: Schema$<UpdateServiceBadRequest> = /* @__PURE__ */ schema$(isUpdateServiceBadRequest);

export type UpdateServiceRequest = {
  FriendlyName?: string;
  InboundRequestUrl?: string | "";
  InboundMethod?: "GET" | "POST";
  FallbackUrl?: string | "";
  FallbackMethod?: "GET" | "POST";
  StatusCallback?: string | "";
  StickySender?: boolean;
  MmsConverter?: boolean;
  SmartEncoding?: boolean;
  FallbackToLongCode?: boolean;
  AreaCodeGeomatch?: boolean;
  ValidityPeriod?: number;
  ScanMessageContent?: "inherit" | "enable" | "disable";
  SynchronousValidation?: boolean;
  Usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
  UseInboundWebhookOnNumber?: boolean;
};

export const isUpdateServiceRequest: Guard$<UpdateServiceRequest> = /* @__PURE__ */ guard$("UpdateServiceRequest", () => fields$({
  FriendlyName: text$({ minLength: 1, maxLength: 64 }),
  InboundRequestUrl: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  InboundMethod: values$(["GET","POST"], { format: "http-method" }),
  FallbackUrl: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  FallbackMethod: values$(["GET","POST"], { format: "http-method" }),
  StatusCallback: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  StickySender: any$({ type: "boolean" }),
  MmsConverter: any$({ type: "boolean" }),
  SmartEncoding: any$({ type: "boolean" }),
  FallbackToLongCode: any$({ type: "boolean" }),
  AreaCodeGeomatch: any$({ type: "boolean" }),
  ValidityPeriod: number$({ minimum: 1, maximum: 36000 }),
  ScanMessageContent: values$(["inherit","enable","disable"]),
  SynchronousValidation: any$({ type: "boolean" }),
  Usecase: values$(["notifications","marketing","verification","discussion","poll","undeclared"]),
  UseInboundWebhookOnNumber: any$({ type: "boolean" }),
}, ["FriendlyName","InboundRequestUrl","InboundMethod","FallbackUrl","FallbackMethod","StatusCallback","StickySender","MmsConverter","SmartEncoding","FallbackToLongCode","AreaCodeGeomatch","ValidityPeriod","ScanMessageContent","SynchronousValidation","Usecase","UseInboundWebhookOnNumber"]));

export const validateUpdateServiceRequest: (value: unknown) => Result$<UpdateServiceRequest> = /* @__PURE__ */ validator$(isUpdateServiceRequest);

export const UpdateServiceRequest: Schema$<UpdateServiceRequest> = /* @__PURE__ */ schema$(isUpdateServiceRequest);
