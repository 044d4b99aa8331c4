// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (xml).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";

const $declaration = "<?xml version='1.0' encoding='UTF-8'?>\n";

const $fields1: $Fields = [
  { key: "code", as: "element", type: "integer", name: "Code" },
  { key: "detail", as: "element", type: "string", name: "Detail" },
  { key: "message", as: "element", type: "string", name: "Message" },
  { key: "more_info", as: "element", type: "string", name: "MoreInfo" },
  { key: "status", as: "element", type: "integer", name: "Status" },
];

const $fields2: $Fields = [
  { key: "rest_exception", as: "element", fields: $fields1, name: "RestException" },
];

const $fields3: $Fields = [
  { key: "sid", as: "element", type: "string", name: "Sid", nullable: true },
  { key: "account_sid", as: "element", type: "string", name: "AccountSid", nullable: true },
  { key: "friendly_name", as: "element", type: "string", name: "FriendlyName", nullable: true },
  { key: "short_code", as: "element", type: "string", name: "ShortCode", nullable: true },
  { key: "date_created", as: "element", type: "string", name: "DateCreated", nullable: true },
  { key: "date_updated", as: "element", type: "string", name: "DateUpdated", nullable: true },
  { key: "sms_url", as: "element", type: "string", name: "SmsUrl", nullable: true },
  { key: "sms_method", as: "element", type: "string", name: "SmsMethod", nullable: true },
  { key: "sms_fallback_url", as: "element", type: "string", name: "SmsFallbackUrl", nullable: true },
  { key: "sms_fallback_method", as: "element", type: "string", name: "SmsFallbackMethod", nullable: true },
  { key: "api_version", as: "element", type: "string", name: "ApiVersion", nullable: true },
  { key: "uri", as: "element", type: "string", name: "Uri", nullable: true },
];

const $fields4: $Fields = [
  { key: "page", as: "attribute", type: "integer" },
  { key: "page_size", as: "attribute", type: "integer", name: "pagesize" },
  { key: "start", as: "attribute", type: "integer" },
  { key: "end", as: "attribute", type: "integer" },
  { key: "uri", as: "attribute", type: "string" },
  { key: "first_page_uri", as: "attribute", type: "string", name: "firstpageuri" },
  { key: "previous_page_uri", as: "attribute", type: "string", name: "previouspageuri", nullable: true },
  { key: "next_page_uri", as: "attribute", type: "string", name: "nextpageuri", nullable: true },
  { key: "short_codes", as: "list", fields: $fields3, name: "ShortCode" },
];

const $fields5: $Fields = [
  { key: "short_codes", as: "element", fields: $fields4, name: "ShortCodes" },
];

const $fields6: $Fields = [
  { key: "short_code", as: "element", fields: $fields3, name: "ShortCode" },
];

export type ShortCode = {
  /** Unique identifier of the short code. */
  sid: null | string;
  /** Identifier of the account that owns the short code. */
  account_sid: null | string;
  /** Text that tells people what the short code is for, at most 64 characters. Unless set, it is the short code. */
  friendly_name: null | string;
  /** The short code itself: five or six digits, without a plus sign. */
  short_code: null | string;
  /** When the short code was created: GMT, RFC 2822. */
  date_created: null | string;
  /** When it was last changed: GMT, RFC 2822. */
  date_updated: null | string;
  /** URL that is asked what to do when a message to this short code comes in. */
  sms_url: null | string;
  /** HTTP method of the request to the SmsUrl. */
  sms_method: "GET" | "POST" | null;
  /** URL that is asked instead when the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  sms_fallback_url: null | string;
  /** HTTP method of the request to the SmsFallbackUrl. */
  sms_fallback_method: "GET" | "POST" | null;
  /** Version of the API in which a message to this short code starts its TwiML session. */
  api_version: "2010-04-01" | "2008-08-01" | null;
  /** Path of this resource on the API's host. */
  uri: null | string;
};

export type ForbiddenXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20008 | 20403;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 403;
  };
};
export const ForbiddenXml: $Plan<ForbiddenXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type InternalServerErrorXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20500;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 500;
  };
};
export const InternalServerErrorXml: $Plan<InternalServerErrorXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ListBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 20007 | 21481;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 400;
  };
};
export const ListBadRequestXml: $Plan<ListBadRequestXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ListShortCodeXml = {
  short_codes: {
    /** Index of this page, from 0. */
    page: number;
    /** How many resources a page holds. */
    page_size: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri: string;
    /** Path of the first page. */
    first_page_uri: string;
    /** Path of the page before, null on the first. */
    previous_page_uri: null | string;
    /** Path of the page after, null on the last. */
    next_page_uri: null | string;
    short_codes: ShortCode[];
  };
};
export const ListShortCodeXml: $Plan<ListShortCodeXml> = { key: "TwilioResponse", as: "element", fields: $fields5, declaration: $declaration };

export type MethodNotAllowedXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20004;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 405;
  };
};
export const MethodNotAllowedXml: $Plan<MethodNotAllowedXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type NotFoundXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20404;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 404;
  };
};
export const NotFoundXml: $Plan<NotFoundXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type PayloadTooLargeXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20413;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 413;
  };
};
export const PayloadTooLargeXml: $Plan<PayloadTooLargeXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ServiceUnavailableXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20503;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 503;
  };
};
export const ServiceUnavailableXml: $Plan<ServiceUnavailableXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ShortCodeXml = {
  /** A short code that belongs to an account. */
  short_code: ShortCode;
};
export const ShortCodeXml: $Plan<ShortCodeXml> = { key: "TwilioResponse", as: "element", fields: $fields6, declaration: $declaration };

export type TooManyRequestsXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20429;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 429;
  };
};
export const TooManyRequestsXml: $Plan<TooManyRequestsXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UnauthorizedXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20003;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 401;
  };
};
export const UnauthorizedXml: $Plan<UnauthorizedXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UnsupportedMediaTypeXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 19056;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 415;
  };
};
export const UnsupportedMediaTypeXml: $Plan<UnsupportedMediaTypeXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UpdateBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 20002 | 21402 | 21403 | 21406;
    /** A second sentence, for people. */
    detail?: string;
    /** What is wrong, for people. */
    message: string;
    /** Page of the error dictionary about the code. */
    more_info: string;
    /** HTTP status of the answer. */
    status: 400;
  };
};
export const UpdateBadRequestXml: $Plan<UpdateBadRequestXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

/** Every plan of the document, by the name of its schema. */
export const plans: {
  readonly ForbiddenXml: $Plan<ForbiddenXml>;
  readonly InternalServerErrorXml: $Plan<InternalServerErrorXml>;
  readonly ListBadRequestXml: $Plan<ListBadRequestXml>;
  readonly ListShortCodeXml: $Plan<ListShortCodeXml>;
  readonly MethodNotAllowedXml: $Plan<MethodNotAllowedXml>;
  readonly NotFoundXml: $Plan<NotFoundXml>;
  readonly PayloadTooLargeXml: $Plan<PayloadTooLargeXml>;
  readonly ServiceUnavailableXml: $Plan<ServiceUnavailableXml>;
  readonly ShortCodeXml: $Plan<ShortCodeXml>;
  readonly TooManyRequestsXml: $Plan<TooManyRequestsXml>;
  readonly UnauthorizedXml: $Plan<UnauthorizedXml>;
  readonly UnsupportedMediaTypeXml: $Plan<UnsupportedMediaTypeXml>;
  readonly UpdateBadRequestXml: $Plan<UpdateBadRequestXml>;
} = {
  ForbiddenXml,
  InternalServerErrorXml,
  ListBadRequestXml,
  ListShortCodeXml,
  MethodNotAllowedXml,
  NotFoundXml,
  PayloadTooLargeXml,
  ServiceUnavailableXml,
  ShortCodeXml,
  TooManyRequestsXml,
  UnauthorizedXml,
  UnsupportedMediaTypeXml,
  UpdateBadRequestXml,
};
