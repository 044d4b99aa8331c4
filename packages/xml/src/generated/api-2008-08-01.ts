// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (xml).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";

const $fields1: $Fields = [
  { key: "Status", as: "element", type: "integer" },
  { key: "Message", as: "element", type: "string" },
  { key: "Code", as: "element", type: "integer" },
  { key: "MoreInfo", as: "element", type: "string" },
  { key: "Detail", as: "element", type: "string" },
];

const $fields2: $Fields = [
  { key: "RestException", as: "element", fields: $fields1 },
];

const $fields3: $Fields = [
  { key: "Sid", as: "element", type: "string" },
  { key: "AccountSid", as: "element", type: "string" },
  { key: "FriendlyName", as: "element", type: "string" },
  { key: "ShortCode", as: "element", type: "string" },
  { key: "DateCreated", as: "element", type: "string" },
  { key: "DateUpdated", as: "element", type: "string" },
  { key: "ApiVersion", as: "element", type: "string" },
  { key: "SmsUrl", as: "element", type: "string", nullable: true },
  { key: "SmsMethod", as: "element", type: "string", nullable: true },
  { key: "SmsFallbackUrl", as: "element", type: "string", nullable: true },
  { key: "SmsFallbackMethod", as: "element", type: "string", nullable: true },
];

const $fields4: $Fields = [
  { key: "page", as: "attribute", type: "integer" },
  { key: "numpages", as: "attribute", type: "integer" },
  { key: "pagesize", as: "attribute", type: "integer" },
  { key: "total", as: "attribute", type: "integer" },
  { key: "start", as: "attribute", type: "integer" },
  { key: "end", as: "attribute", type: "integer" },
  { key: "uri", as: "attribute", type: "string" },
  { key: "firstpageuri", as: "attribute", type: "string" },
  { key: "previouspageuri", as: "attribute", type: "string", nullable: true },
  { key: "nextpageuri", as: "attribute", type: "string", nullable: true },
  { key: "lastpageuri", as: "attribute", type: "string" },
  { key: "ShortCode", as: "list", fields: $fields3 },
];

const $fields5: $Fields = [
  { key: "ShortCodes", as: "element", fields: $fields4 },
];

const $fields6: $Fields = [
  { key: "Sid", as: "element", type: "string" },
  { key: "DateCreated", as: "element", type: "string" },
  { key: "DateUpdated", as: "element", type: "string" },
  { key: "DateSent", as: "element", type: "string", nullable: true },
  { key: "AccountSid", as: "element", type: "string" },
  { key: "To", as: "element", type: "string" },
  { key: "From", as: "element", type: "string", nullable: true },
  { key: "Body", as: "element", type: "string" },
  { key: "Status", as: "element", type: "string" },
  { key: "Flags", as: "element", type: "integer" },
  { key: "Price", as: "element", type: "string", nullable: true },
];

const $fields7: $Fields = [
  { key: "page", as: "attribute", type: "integer" },
  { key: "numpages", as: "attribute", type: "integer" },
  { key: "pagesize", as: "attribute", type: "integer" },
  { key: "total", as: "attribute", type: "integer" },
  { key: "start", as: "attribute", type: "integer" },
  { key: "end", as: "attribute", type: "integer" },
  { key: "uri", as: "attribute", type: "string" },
  { key: "firstpageuri", as: "attribute", type: "string" },
  { key: "previouspageuri", as: "attribute", type: "string", nullable: true },
  { key: "nextpageuri", as: "attribute", type: "string", nullable: true },
  { key: "lastpageuri", as: "attribute", type: "string" },
  { key: "SMSMessage", as: "list", fields: $fields6 },
];

const $fields8: $Fields = [
  { key: "SMSMessages", as: "element", fields: $fields7 },
];

const $fields9: $Fields = [
  { key: "ShortCode", as: "element", fields: $fields3 },
];

const $fields10: $Fields = [
  { key: "SMSMessage", as: "element", fields: $fields6 },
];

export type ShortCode = {
  /** Unique identifier of the short code. */
  Sid: string;
  /** Identifier of the account that owns the short code. */
  AccountSid: string;
  /** Descriptive text for the short code, at most 64 characters. Defaults to the short code. */
  FriendlyName: string;
  /** The short code itself: five or six digits, without a plus sign. */
  ShortCode: string;
  /** When the short code was created, in GMT, RFC 2822 format. */
  DateCreated: string;
  /** When it was last updated, in GMT, RFC 2822 format. */
  DateUpdated: string;
  /** Version of the API that starts a TwiML session when this short code receives a message. */
  ApiVersion?: "2010-04-01" | "2008-08-01";
  /** URL that is requested when this short code receives a message. */
  SmsUrl: null | string;
  /** HTTP method of the request to the SmsUrl. */
  SmsMethod: "GET" | "POST" | null;
  /** URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  SmsFallbackUrl: null | string;
  /** HTTP method of the request to the SmsFallbackUrl. */
  SmsFallbackMethod: "GET" | "POST" | null;
};

export type SmsMessage = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  Sid: string;
  /** When the message was created, in Pacific time, RFC 2822 format. */
  DateCreated: string;
  /** When it was last updated, in Pacific time, RFC 2822 format. */
  DateUpdated: string;
  /** When the message was sent. Empty while it is queued. */
  DateSent: null | string;
  /** Identifier of the account that owns the message. */
  AccountSid: string;
  /** The recipient: ten digits, or a short code. */
  To: string;
  /** The sender: ten digits, or a short code. */
  From: null | string;
  /** Text of the message. */
  Body: string;
  /** Status of the message. */
  Status: "queued" | "sending" | "sent" | "failed" | "received";
  /** 1: inbound; 2: a reply to an inbound message; 4: sent through the REST API. */
  Flags: number;
  /** Price of the message. Empty until it is known. */
  Price: null | string;
};

export type CreateSmsMessageBadRequest = {
  RestException: {
    /** HTTP status of the response. */
    Status: 400;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20001 | 21211 | 21212 | 21265 | 21266 | 21603 | 21604 | 21605 | 21609 | 21610 | 21612 | 21619 | 21659 | 21660 | 21661;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const CreateSmsMessageBadRequest: $Plan<CreateSmsMessageBadRequest> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type Forbidden = {
  RestException: {
    /** HTTP status of the response. */
    Status: 403;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20008 | 20403;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const Forbidden: $Plan<Forbidden> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type InternalServerError = {
  RestException: {
    /** HTTP status of the response. */
    Status: 500;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20500;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const InternalServerError: $Plan<InternalServerError> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type ListBadRequest = {
  RestException: {
    /** HTTP status of the response. */
    Status: 400;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20001 | 20007 | 21481;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const ListBadRequest: $Plan<ListBadRequest> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type ListShortCodeResponse = {
  ShortCodes: {
    /** Index of this page, from 0. */
    page: number;
    /** Total number of pages. */
    numpages: number;
    /** Maximum number of resources in a page. */
    pagesize: number;
    /** Total number of resources. */
    total: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri?: string;
    /** Path of the first page. */
    firstpageuri?: string;
    /** Path of the previous page. Empty on the first page. */
    previouspageuri?: null | string;
    /** Path of the next page. Empty on the last page. */
    nextpageuri?: null | string;
    /** Path of the last page. */
    lastpageuri?: string;
    ShortCode: ShortCode[];
  };
};
export const ListShortCodeResponse: $Plan<ListShortCodeResponse> = { key: "TwilioResponse", as: "element", fields: $fields5 };

export type ListSmsMessageResponse = {
  SMSMessages: {
    /** Index of this page, from 0. */
    page: number;
    /** Total number of pages. */
    numpages: number;
    /** Maximum number of resources in a page. */
    pagesize: number;
    /** Total number of resources. */
    total: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri?: string;
    /** Path of the first page. */
    firstpageuri?: string;
    /** Path of the previous page. Empty on the first page. */
    previouspageuri?: null | string;
    /** Path of the next page. Empty on the last page. */
    nextpageuri?: null | string;
    /** Path of the last page. */
    lastpageuri?: string;
    SMSMessage: SmsMessage[];
  };
};
export const ListSmsMessageResponse: $Plan<ListSmsMessageResponse> = { key: "TwilioResponse", as: "element", fields: $fields8 };

export type MethodNotAllowed = {
  RestException: {
    /** HTTP status of the response. */
    Status: 405;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20004;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const MethodNotAllowed: $Plan<MethodNotAllowed> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type NotFound = {
  RestException: {
    /** HTTP status of the response. */
    Status: 404;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20404;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const NotFound: $Plan<NotFound> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type PayloadTooLarge = {
  RestException: {
    /** HTTP status of the response. */
    Status: 413;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20413;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const PayloadTooLarge: $Plan<PayloadTooLarge> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type ServiceUnavailable = {
  RestException: {
    /** HTTP status of the response. */
    Status: 503;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20503;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const ServiceUnavailable: $Plan<ServiceUnavailable> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type ShortCodeResponse = {
  /** A short code that belongs to an account. */
  ShortCode: ShortCode;
};
export const ShortCodeResponse: $Plan<ShortCodeResponse> = { key: "TwilioResponse", as: "element", fields: $fields9 };

export type SmsMessageResponse = {
  /** A message that a short code or a phone number sent or received. */
  SMSMessage: SmsMessage;
};
export const SmsMessageResponse: $Plan<SmsMessageResponse> = { key: "TwilioResponse", as: "element", fields: $fields10 };

export type TooManyRequests = {
  RestException: {
    /** HTTP status of the response. */
    Status: 429;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20429;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const TooManyRequests: $Plan<TooManyRequests> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type Unauthorized = {
  RestException: {
    /** HTTP status of the response. */
    Status: 401;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20003;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const Unauthorized: $Plan<Unauthorized> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type UnsupportedMediaType = {
  RestException: {
    /** HTTP status of the response. */
    Status: 415;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 19056;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const UnsupportedMediaType: $Plan<UnsupportedMediaType> = { key: "TwilioResponse", as: "element", fields: $fields2 };

export type UpdateBadRequest = {
  RestException: {
    /** HTTP status of the response. */
    Status: 400;
    /** Human-readable description of the error. */
    Message: string;
    /** Twilio's error code. */
    Code?: 20001 | 20002 | 21402 | 21403 | 21406;
    /** URL of the page about this code in Twilio's error dictionary. */
    MoreInfo?: string;
    /** Further human-readable detail. */
    Detail?: string;
  };
};
export const UpdateBadRequest: $Plan<UpdateBadRequest> = { key: "TwilioResponse", as: "element", fields: $fields2 };

/** Every plan of the document, by the name of its schema. */
export const plans: {
  readonly CreateSmsMessageBadRequest: $Plan<CreateSmsMessageBadRequest>;
  readonly Forbidden: $Plan<Forbidden>;
  readonly InternalServerError: $Plan<InternalServerError>;
  readonly ListBadRequest: $Plan<ListBadRequest>;
  readonly ListShortCodeResponse: $Plan<ListShortCodeResponse>;
  readonly ListSmsMessageResponse: $Plan<ListSmsMessageResponse>;
  readonly MethodNotAllowed: $Plan<MethodNotAllowed>;
  readonly NotFound: $Plan<NotFound>;
  readonly PayloadTooLarge: $Plan<PayloadTooLarge>;
  readonly ServiceUnavailable: $Plan<ServiceUnavailable>;
  readonly ShortCodeResponse: $Plan<ShortCodeResponse>;
  readonly SmsMessageResponse: $Plan<SmsMessageResponse>;
  readonly TooManyRequests: $Plan<TooManyRequests>;
  readonly Unauthorized: $Plan<Unauthorized>;
  readonly UnsupportedMediaType: $Plan<UnsupportedMediaType>;
  readonly UpdateBadRequest: $Plan<UpdateBadRequest>;
} = {
  CreateSmsMessageBadRequest,
  Forbidden,
  InternalServerError,
  ListBadRequest,
  ListShortCodeResponse,
  ListSmsMessageResponse,
  MethodNotAllowed,
  NotFound,
  PayloadTooLarge,
  ServiceUnavailable,
  ShortCodeResponse,
  SmsMessageResponse,
  TooManyRequests,
  Unauthorized,
  UnsupportedMediaType,
  UpdateBadRequest,
};
