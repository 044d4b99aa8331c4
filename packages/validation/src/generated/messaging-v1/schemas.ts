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

/** Response body for the status 409: 21710 AlreadyInService, 21712 InAnotherService */
export type Conflict = {
  /** Twilio's error code. */
  code: 21710 | 21712;
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
  status: 409;
};

/**
 * Whether a value fits `Conflict`.
 * Response body for the status 409: 21710 AlreadyInService, 21712 InAnotherService
 */
export const isConflict: Guard$<Conflict> = /* @__PURE__ */ guard$("Conflict", () => family1$([21710,21712], [409]));

/**
 * Gives a value that fits `Conflict`, or its issues.
 * Response body for the status 409: 21710 AlreadyInService, 21712 InAnotherService
 */
export const validateConflict: (value: unknown) => Result$<Conflict> = /* @__PURE__ */ validator$(isConflict);

/** Response body for the status 409: 21710 AlreadyInService, 21712 InAnotherService */
export const Conflict: Schema$<Conflict> = /* @__PURE__ */ schema$(isConflict);

/** Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidShortCodeSid, 21715 NoCapabilities */
export type CreateBadRequest = {
  /** Twilio's error code. */
  code: 20001 | 21421 | 21715;
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
 * Whether a value fits `CreateBadRequest`.
 * Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidShortCodeSid, 21715 NoCapabilities
 */
export const isCreateBadRequest: Guard$<CreateBadRequest> = /* @__PURE__ */ guard$("CreateBadRequest", () => family1$([20001,21421,21715], [400]));

/**
 * Gives a value that fits `CreateBadRequest`, or its issues.
 * Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidShortCodeSid, 21715 NoCapabilities
 */
export const validateCreateBadRequest: (value: unknown) => Result$<CreateBadRequest> = /* @__PURE__ */ validator$(isCreateBadRequest);

/** Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidShortCodeSid, 21715 NoCapabilities */
export const CreateBadRequest: Schema$<CreateBadRequest> = /* @__PURE__ */ schema$(isCreateBadRequest);

/** Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidPhoneNumberSid, 21715 NoCapabilities */
export type CreatePhoneNumberBadRequest = {
  /** Twilio's error code. */
  code: 20001 | 21421 | 21715;
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
 * Whether a value fits `CreatePhoneNumberBadRequest`.
 * Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidPhoneNumberSid, 21715 NoCapabilities
 */
export const isCreatePhoneNumberBadRequest: Guard$<CreatePhoneNumberBadRequest> = /* @__PURE__ */ guard$("CreatePhoneNumberBadRequest", () => family1$([20001,21421,21715], [400]));

/**
 * Gives a value that fits `CreatePhoneNumberBadRequest`, or its issues.
 * Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidPhoneNumberSid, 21715 NoCapabilities
 */
export const validateCreatePhoneNumberBadRequest: (value: unknown) => Result$<CreatePhoneNumberBadRequest> = /* @__PURE__ */ validator$(isCreatePhoneNumberBadRequest);

/** Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidPhoneNumberSid, 21715 NoCapabilities */
export const CreatePhoneNumberBadRequest: Schema$<CreatePhoneNumberBadRequest> = /* @__PURE__ */ schema$(isCreatePhoneNumberBadRequest);

/** Form of CreatePhoneNumber. */
export type CreatePhoneNumberRequest = {
  /** Sid of the phone number to add. */
  PhoneNumberSid: string;
};

/**
 * Whether a value fits `CreatePhoneNumberRequest`.
 * Form of CreatePhoneNumber.
 */
export const isCreatePhoneNumberRequest: Guard$<CreatePhoneNumberRequest> = /* @__PURE__ */ guard$("CreatePhoneNumberRequest", () => fields$({
  PhoneNumberSid: text$({ pattern: "^PN[0-9a-fA-F]{32}$", $length: 34 }),
}));

/**
 * Gives a value that fits `CreatePhoneNumberRequest`, or its issues.
 * Form of CreatePhoneNumber.
 */
export const validateCreatePhoneNumberRequest: (value: unknown) => Result$<CreatePhoneNumberRequest> = /* @__PURE__ */ validator$(isCreatePhoneNumberRequest);

/** Form of CreatePhoneNumber. */
export const CreatePhoneNumberRequest: Schema$<CreatePhoneNumberRequest> = /* @__PURE__ */ schema$(isCreatePhoneNumberRequest);

/** Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase */
export type CreateServiceBadRequest = {
  /** Twilio's error code. */
  code: 20001 | 20002 | 21402 | 21403 | 21713;
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
 * Whether a value fits `CreateServiceBadRequest`.
 * Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase
 */
export const isCreateServiceBadRequest: Guard$<CreateServiceBadRequest> = /* @__PURE__ */ guard$("CreateServiceBadRequest", () => family1$([20001,20002,21402,21403,21713], [400]));

/**
 * Gives a value that fits `CreateServiceBadRequest`, or its issues.
 * Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase
 */
export const validateCreateServiceBadRequest: (value: unknown) => Result$<CreateServiceBadRequest> = /* @__PURE__ */ validator$(isCreateServiceBadRequest);

/** Response body for the status 400: 20001 MissingParameter, 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase */
export const CreateServiceBadRequest: Schema$<CreateServiceBadRequest> = /* @__PURE__ */ schema$(isCreateServiceBadRequest);

/** Form of CreateService. */
export type CreateServiceRequest = {
  /** Text that describes the service, at most 64 characters. */
  FriendlyName: string;
  /** URL that receives messages sent to the service's senders. Without it, messages are dropped, unless the service uses the sender's own URL. */
  InboundRequestUrl?: string | "";
  /** HTTP method of the request to the inbound request URL. */
  InboundMethod?: "GET" | "POST";
  /** URL that is requested if the inbound request URL cannot be fetched or its TwiML cannot be executed. */
  FallbackUrl?: string | "";
  /** HTTP method of the request to the fallback URL. */
  FallbackMethod?: "GET" | "POST";
  /** URL that receives the delivery status of the service's messages. */
  StatusCallback?: string | "";
  /** Whether a recipient always receives messages from the same sender. */
  StickySender?: boolean;
  /** Whether an MMS is sent as an SMS with a link if the recipient cannot receive MMS. */
  MmsConverter?: boolean;
  /** Whether Unicode characters are replaced with similar GSM-7 characters. */
  SmartEncoding?: boolean;
  /** Obsolete. Has no effect. */
  FallbackToLongCode?: boolean;
  /** Whether a sender with the recipient's area code is preferred. */
  AreaCodeGeomatch?: boolean;
  /** How many seconds a message may wait to be sent, from 1 to 36000. */
  ValidityPeriod?: number;
  /** Reserved. */
  ScanMessageContent?: "inherit" | "enable" | "disable";
  /** Reserved. */
  SynchronousValidation?: boolean;
  /** Use case of the service. */
  Usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
  /** Whether inbound messages go to the URL of the sender instead of the URL of the service. */
  UseInboundWebhookOnNumber?: boolean;
};

/**
 * Whether a value fits `CreateServiceRequest`.
 * Form of CreateService.
 */
export const isCreateServiceRequest: Guard$<CreateServiceRequest> = /* @__PURE__ */ guard$("CreateServiceRequest", () => fields$({
  FriendlyName: text$({ minLength: 1, maxLength: 64 }),
  InboundRequestUrl: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  InboundMethod: values$(["GET","POST"], { format: "http-method" }),
  FallbackUrl: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  FallbackMethod: values$(["GET","POST"], { format: "http-method" }),
  StatusCallback: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
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

/**
 * Gives a value that fits `CreateServiceRequest`, or its issues.
 * Form of CreateService.
 */
export const validateCreateServiceRequest: (value: unknown) => Result$<CreateServiceRequest> = /* @__PURE__ */ validator$(isCreateServiceRequest);

/** Form of CreateService. */
export const CreateServiceRequest: Schema$<CreateServiceRequest> = /* @__PURE__ */ schema$(isCreateServiceRequest);

/** Form of CreateShortCode. */
export type CreateShortCodeRequest = {
  /** Sid of the short code to add. */
  ShortCodeSid: string;
};

/**
 * Whether a value fits `CreateShortCodeRequest`.
 * Form of CreateShortCode.
 */
export const isCreateShortCodeRequest: Guard$<CreateShortCodeRequest> = /* @__PURE__ */ guard$("CreateShortCodeRequest", () => fields$({
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
}));

/**
 * Gives a value that fits `CreateShortCodeRequest`, or its issues.
 * Form of CreateShortCode.
 */
export const validateCreateShortCodeRequest: (value: unknown) => Result$<CreateShortCodeRequest> = /* @__PURE__ */ validator$(isCreateShortCodeRequest);

/** Form of CreateShortCode. */
export const CreateShortCodeRequest: Schema$<CreateShortCodeRequest> = /* @__PURE__ */ schema$(isCreateShortCodeRequest);

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

/** A page of the phone numbers of a Messaging Service. */
export type ListPhoneNumberResponse = {
  meta: PhoneNumberMeta;
  phone_numbers: PhoneNumber[];
};

/**
 * Whether a value fits `ListPhoneNumberResponse`.
 * A page of the phone numbers of a Messaging Service.
 */
export const isListPhoneNumberResponse: Guard$<ListPhoneNumberResponse> = /* @__PURE__ */ guard$("ListPhoneNumberResponse", () => fields$({
  meta: reference$(isPhoneNumberMeta),
  phone_numbers: list$(reference$(isPhoneNumber)),
}));

/**
 * Gives a value that fits `ListPhoneNumberResponse`, or its issues.
 * A page of the phone numbers of a Messaging Service.
 */
export const validateListPhoneNumberResponse: (value: unknown) => Result$<ListPhoneNumberResponse> = /* @__PURE__ */ validator$(isListPhoneNumberResponse);

/** A page of the phone numbers of a Messaging Service. */
export const ListPhoneNumberResponse: Schema$<ListPhoneNumberResponse> = /* @__PURE__ */ schema$(isListPhoneNumberResponse);

/** A page of the Messaging Services of an account. */
export type ListServiceResponse = {
  meta: ServiceMeta;
  services: Service[];
};

/**
 * Whether a value fits `ListServiceResponse`.
 * A page of the Messaging Services of an account.
 */
export const isListServiceResponse: Guard$<ListServiceResponse> = /* @__PURE__ */ guard$("ListServiceResponse", () => fields$({
  meta: reference$(isServiceMeta),
  services: list$(reference$(isService)),
}));

/**
 * Gives a value that fits `ListServiceResponse`, or its issues.
 * A page of the Messaging Services of an account.
 */
export const validateListServiceResponse: (value: unknown) => Result$<ListServiceResponse> = /* @__PURE__ */ validator$(isListServiceResponse);

/** A page of the Messaging Services of an account. */
export const ListServiceResponse: Schema$<ListServiceResponse> = /* @__PURE__ */ schema$(isListServiceResponse);

/** A page of the short codes of a Messaging Service. */
export type ListShortCodeResponse = {
  meta: Meta;
  short_codes: ShortCode[];
};

/**
 * Whether a value fits `ListShortCodeResponse`.
 * A page of the short codes of a Messaging Service.
 */
export const isListShortCodeResponse: Guard$<ListShortCodeResponse> = /* @__PURE__ */ guard$("ListShortCodeResponse", () => fields$({
  meta: reference$(isMeta),
  short_codes: list$(reference$(isShortCode)),
}));

/**
 * Gives a value that fits `ListShortCodeResponse`, or its issues.
 * A page of the short codes of a Messaging Service.
 */
export const validateListShortCodeResponse: (value: unknown) => Result$<ListShortCodeResponse> = /* @__PURE__ */ validator$(isListShortCodeResponse);

/** A page of the short codes of a Messaging Service. */
export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$(isListShortCodeResponse);

/** Part of messaging-v1. */
export type Meta = {
  /** Index of this page, from 0. */
  page: number;
  /** Maximum number of resources in a page. */
  page_size: number;
  /** Absolute URL of the first page. */
  first_page_url: string;
  /** Absolute URL of the previous page. null on the first page. */
  previous_page_url: null | string;
  /** Absolute URL of the next page. null on the last page. */
  next_page_url: null | string;
  /** Name of the property that holds the resources. */
  key: "short_codes";
  /** Absolute URL of this page. */
  url: string;
};

/**
 * Whether a value fits `Meta`.
 * Part of messaging-v1.
 */
export const isMeta: Guard$<Meta> = /* @__PURE__ */ guard$("Meta", () => family2$(["short_codes"]));

/**
 * Gives a value that fits `Meta`, or its issues.
 * Part of messaging-v1.
 */
export const validateMeta: (value: unknown) => Result$<Meta> = /* @__PURE__ */ validator$(isMeta);

/** Part of messaging-v1. */
export const Meta: Schema$<Meta> = /* @__PURE__ */ schema$(isMeta);

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

/** A phone number that belongs to a Messaging Service. */
export type PhoneNumber = {
  /** Unique identifier of the phone number. */
  sid: null | string;
  /** Identifier of the account that owns the number. */
  account_sid: null | string;
  /** Identifier of the Messaging Service that holds the number. */
  service_sid: null | string;
  /** When the number was added to the service, in GMT, ISO 8601 format. */
  date_created: null | string;
  /** When it was last updated in the service, in GMT, ISO 8601 format. */
  date_updated: null | string;
  /** A phone number, in E.164 format. */
  phone_number: null | string;
  /** Country of the number, as an ISO 3166-1 code of two letters. */
  country_code: null | string;
  /** Types of calls and messages that the phone number can receive and send. */
  capabilities: null | ("MMS" | "SMS" | "Voice")[];
  /** Absolute URL of this resource. */
  url: null | string;
};

/**
 * Whether a value fits `PhoneNumber`.
 * A phone number that belongs to a Messaging Service.
 */
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

/**
 * Gives a value that fits `PhoneNumber`, or its issues.
 * A phone number that belongs to a Messaging Service.
 */
export const validatePhoneNumber: (value: unknown) => Result$<PhoneNumber> = /* @__PURE__ */ validator$(isPhoneNumber);

/** A phone number that belongs to a Messaging Service. */
export const PhoneNumber: Schema$<PhoneNumber> = /* @__PURE__ */ schema$(isPhoneNumber);

/** Part of messaging-v1. */
export type PhoneNumberMeta = {
  /** Index of this page, from 0. */
  page: number;
  /** Maximum number of resources in a page. */
  page_size: number;
  /** Absolute URL of the first page. */
  first_page_url: string;
  /** Absolute URL of the previous page. null on the first page. */
  previous_page_url: null | string;
  /** Absolute URL of the next page. null on the last page. */
  next_page_url: null | string;
  /** Name of the property that holds the resources. */
  key: "phone_numbers";
  /** Absolute URL of this page. */
  url: string;
};

/**
 * Whether a value fits `PhoneNumberMeta`.
 * Part of messaging-v1.
 */
export const isPhoneNumberMeta: Guard$<PhoneNumberMeta> = /* @__PURE__ */ guard$("PhoneNumberMeta", () => family2$(["phone_numbers"]));

/**
 * Gives a value that fits `PhoneNumberMeta`, or its issues.
 * Part of messaging-v1.
 */
export const validatePhoneNumberMeta: (value: unknown) => Result$<PhoneNumberMeta> = /* @__PURE__ */ validator$(isPhoneNumberMeta);

/** Part of messaging-v1. */
export const PhoneNumberMeta: Schema$<PhoneNumberMeta> = /* @__PURE__ */ schema$(isPhoneNumberMeta);

/** Response body for the status 412: 21714 NumberPoolFull */
export type PreconditionFailed = {
  /** Twilio's error code. */
  code: 21714;
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
  status: 412;
};

/**
 * Whether a value fits `PreconditionFailed`.
 * Response body for the status 412: 21714 NumberPoolFull
 */
export const isPreconditionFailed: Guard$<PreconditionFailed> = /* @__PURE__ */ guard$("PreconditionFailed", () => family1$([21714], [412]));

/**
 * Gives a value that fits `PreconditionFailed`, or its issues.
 * Response body for the status 412: 21714 NumberPoolFull
 */
export const validatePreconditionFailed: (value: unknown) => Result$<PreconditionFailed> = /* @__PURE__ */ validator$(isPreconditionFailed);

/** Response body for the status 412: 21714 NumberPoolFull */
export const PreconditionFailed: Schema$<PreconditionFailed> = /* @__PURE__ */ schema$(isPreconditionFailed);

/** A Messaging Service: a pool of senders, with settings for how they send and receive. */
export type Service = {
  /** Identifier of the account that owns the service. */
  account_sid: null | string;
  /** Unique identifier of the Messaging Service. */
  sid: null | string;
  /** When the service was created, in GMT, ISO 8601 format. */
  date_created: null | string;
  /** When it was last updated, in GMT, ISO 8601 format. */
  date_updated: null | string;
  /** Text that describes the service, at most 64 characters. */
  friendly_name: null | string;
  /** URL that receives messages sent to the service's senders. Without it, messages are dropped, unless the service uses the sender's own URL. */
  inbound_request_url: null | string;
  /** HTTP method of the request to the inbound request URL. */
  inbound_method: "GET" | "POST" | null;
  /** URL that is requested if the inbound request URL cannot be fetched or its TwiML cannot be executed. */
  fallback_url: null | string;
  /** HTTP method of the request to the fallback URL. */
  fallback_method: "GET" | "POST" | null;
  /** URL that receives the delivery status of the service's messages. */
  status_callback: null | string;
  /** Whether a recipient always receives messages from the same sender. */
  sticky_sender: null | boolean;
  /** Whether an MMS is sent as an SMS with a link if the recipient cannot receive MMS. */
  mms_converter: null | boolean;
  /** Whether Unicode characters are replaced with similar GSM-7 characters. */
  smart_encoding: null | boolean;
  /** Obsolete. Has no effect. */
  fallback_to_long_code: null | boolean;
  /** Whether a sender with the recipient's area code is preferred. */
  area_code_geomatch: null | boolean;
  /** How many seconds a message may wait to be sent, from 1 to 36000. */
  validity_period: null | number;
  /** Reserved. */
  scan_message_content: "inherit" | "enable" | "disable" | null;
  /** Reserved. */
  synchronous_validation: null | boolean;
  /** Use case of the service. */
  usecase: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared" | null;
  /** Whether the service is registered for A2P 10DLC in the USA. */
  us_app_to_person_registered: null | boolean;
  /** Whether inbound messages go to the URL of the sender instead of the URL of the service. */
  use_inbound_webhook_on_number: null | boolean;
  /** Absolute URLs of the service's subresources. */
  links: null | {
    /** Absolute URL of the service's phone numbers. */
    phone_numbers: string;
    /** Absolute URL of the service's short codes. */
    short_codes: string;
    /** Absolute URL of the service's alpha senders. */
    alpha_senders: string;
    /** Absolute URL of the service's messages. */
    messages: string;
    /** Absolute URL of the service's us app to person. */
    us_app_to_person: string;
    /** Absolute URL of the service's us app to person usecases. */
    us_app_to_person_usecases: string;
    /** Absolute URL of the service's channel senders. */
    channel_senders: string;
    /** Absolute URL of the service's destination alpha senders. */
    destination_alpha_senders: string;
  };
  /** Absolute URL of this resource. */
  url: null | string;
};

/**
 * Whether a value fits `Service`.
 * A Messaging Service: a pool of senders, with settings for how they send and receive.
 */
export const isService: Guard$<Service> = /* @__PURE__ */ guard$("Service", () => fields$({
  account_sid: text$({ type: ["string","null"], pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  date_created: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  friendly_name: text$({ type: ["string","null"], maxLength: 64 }),
  inbound_request_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  inbound_method: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  fallback_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  fallback_method: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  status_callback: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
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

/**
 * Gives a value that fits `Service`, or its issues.
 * A Messaging Service: a pool of senders, with settings for how they send and receive.
 */
export const validateService: (value: unknown) => Result$<Service> = /* @__PURE__ */ validator$(isService);

/** A Messaging Service: a pool of senders, with settings for how they send and receive. */
export const Service: Schema$<Service> = /* @__PURE__ */ schema$(isService);

/** Part of messaging-v1. */
export type ServiceMeta = {
  /** Index of this page, from 0. */
  page: number;
  /** Maximum number of resources in a page. */
  page_size: number;
  /** Absolute URL of the first page. */
  first_page_url: string;
  /** Absolute URL of the previous page. null on the first page. */
  previous_page_url: null | string;
  /** Absolute URL of the next page. null on the last page. */
  next_page_url: null | string;
  /** Name of the property that holds the resources. */
  key: "services";
  /** Absolute URL of this page. */
  url: string;
};

/**
 * Whether a value fits `ServiceMeta`.
 * Part of messaging-v1.
 */
export const isServiceMeta: Guard$<ServiceMeta> = /* @__PURE__ */ guard$("ServiceMeta", () => family2$(["services"]));

/**
 * Gives a value that fits `ServiceMeta`, or its issues.
 * Part of messaging-v1.
 */
export const validateServiceMeta: (value: unknown) => Result$<ServiceMeta> = /* @__PURE__ */ validator$(isServiceMeta);

/** Part of messaging-v1. */
export const ServiceMeta: Schema$<ServiceMeta> = /* @__PURE__ */ schema$(isServiceMeta);

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

/** A short code that belongs to a Messaging Service. */
export type ShortCode = {
  /** Unique identifier of the short code. */
  sid: null | string;
  /** Identifier of the account that owns the short code. */
  account_sid: null | string;
  /** Identifier of the Messaging Service that holds the short code. */
  service_sid: null | string;
  /** When the short code was added to the service, in GMT, ISO 8601 format. */
  date_created: null | string;
  /** When it was last updated in the service, in GMT, ISO 8601 format. */
  date_updated: null | string;
  /** The short code itself: five or six digits, without a plus sign. */
  short_code: null | string;
  /** Country in which the short code works, as an ISO 3166-1 code of two letters. */
  country_code: null | string;
  /** Types of messages that the short code can receive and send. */
  capabilities: null | ("SMS" | "MMS")[];
  /** Absolute URL of this resource. */
  url: null | string;
};

/**
 * Whether a value fits `ShortCode`.
 * A short code that belongs to a Messaging Service.
 */
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

/**
 * Gives a value that fits `ShortCode`, or its issues.
 * A short code that belongs to a Messaging Service.
 */
export const validateShortCode: (value: unknown) => Result$<ShortCode> = /* @__PURE__ */ validator$(isShortCode);

/** A short code that belongs to a Messaging Service. */
export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$(isShortCode);

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

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase */
export type UpdateServiceBadRequest = {
  /** Twilio's error code. */
  code: 20001 | 20002 | 21402 | 21403 | 21713;
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
 * Whether a value fits `UpdateServiceBadRequest`.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase
 */
export const isUpdateServiceBadRequest: Guard$<UpdateServiceBadRequest> = /* @__PURE__ */ guard$("UpdateServiceBadRequest", () => family1$([20001,20002,21402,21403,21713], [400]));

/**
 * Gives a value that fits `UpdateServiceBadRequest`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase
 */
export const validateUpdateServiceBadRequest: (value: unknown) => Result$<UpdateServiceBadRequest> = /* @__PURE__ */ validator$(isUpdateServiceBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase */
export const UpdateServiceBadRequest: Schema$<UpdateServiceBadRequest> = /* @__PURE__ */ schema$(isUpdateServiceBadRequest);

/** Form of UpdateService. */
export type UpdateServiceRequest = {
  /** Text that describes the service, at most 64 characters. */
  FriendlyName?: string;
  /** URL that receives messages sent to the service's senders. Without it, messages are dropped, unless the service uses the sender's own URL. */
  InboundRequestUrl?: string | "";
  /** HTTP method of the request to the inbound request URL. */
  InboundMethod?: "GET" | "POST";
  /** URL that is requested if the inbound request URL cannot be fetched or its TwiML cannot be executed. */
  FallbackUrl?: string | "";
  /** HTTP method of the request to the fallback URL. */
  FallbackMethod?: "GET" | "POST";
  /** URL that receives the delivery status of the service's messages. */
  StatusCallback?: string | "";
  /** Whether a recipient always receives messages from the same sender. */
  StickySender?: boolean;
  /** Whether an MMS is sent as an SMS with a link if the recipient cannot receive MMS. */
  MmsConverter?: boolean;
  /** Whether Unicode characters are replaced with similar GSM-7 characters. */
  SmartEncoding?: boolean;
  /** Obsolete. Has no effect. */
  FallbackToLongCode?: boolean;
  /** Whether a sender with the recipient's area code is preferred. */
  AreaCodeGeomatch?: boolean;
  /** How many seconds a message may wait to be sent, from 1 to 36000. */
  ValidityPeriod?: number;
  /** Reserved. */
  ScanMessageContent?: "inherit" | "enable" | "disable";
  /** Reserved. */
  SynchronousValidation?: boolean;
  /** Use case of the service. */
  Usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
  /** Whether inbound messages go to the URL of the sender instead of the URL of the service. */
  UseInboundWebhookOnNumber?: boolean;
};

/**
 * Whether a value fits `UpdateServiceRequest`.
 * Form of UpdateService.
 */
export const isUpdateServiceRequest: Guard$<UpdateServiceRequest> = /* @__PURE__ */ guard$("UpdateServiceRequest", () => fields$({
  FriendlyName: text$({ minLength: 1, maxLength: 64 }),
  InboundRequestUrl: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  InboundMethod: values$(["GET","POST"], { format: "http-method" }),
  FallbackUrl: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  FallbackMethod: values$(["GET","POST"], { format: "http-method" }),
  StatusCallback: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
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

/**
 * Gives a value that fits `UpdateServiceRequest`, or its issues.
 * Form of UpdateService.
 */
export const validateUpdateServiceRequest: (value: unknown) => Result$<UpdateServiceRequest> = /* @__PURE__ */ validator$(isUpdateServiceRequest);

/** Form of UpdateService. */
export const UpdateServiceRequest: Schema$<UpdateServiceRequest> = /* @__PURE__ */ schema$(isUpdateServiceRequest);
