// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (xml).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";

const $declaration = "<?xml version='1.0' encoding='UTF-8'?>\n";

const $fields1: $Fields = () => [
  { key: "code", name: "Code", content: "integer" },
  { key: "detail", name: "Detail" },
  { key: "message", name: "Message" },
  { key: "more_info", name: "MoreInfo" },
  { key: "status", name: "Status", content: "integer" },
];

const $fields2: $Fields = () => [
  { key: "rest_exception", name: "RestException", content: $fields1 },
];

const $fields3: $Fields = () => [
  { key: "sid", name: "Sid", nullable: true },
  { key: "account_sid", name: "AccountSid", nullable: true },
  { key: "friendly_name", name: "FriendlyName", nullable: true },
  { key: "short_code", name: "ShortCode", nullable: true },
  { key: "date_created", name: "DateCreated", nullable: true },
  { key: "date_updated", name: "DateUpdated", nullable: true },
  { key: "sms_url", name: "SmsUrl", nullable: true },
  { key: "sms_method", name: "SmsMethod", nullable: true },
  { key: "sms_fallback_url", name: "SmsFallbackUrl", nullable: true },
  { key: "sms_fallback_method", name: "SmsFallbackMethod", nullable: true },
  { key: "api_version", name: "ApiVersion", nullable: true },
  { key: "uri", name: "Uri", nullable: true },
];

const $fields4: $Fields = () => [
  { key: "page", as: "attribute", content: "integer" },
  { key: "page_size", name: "pagesize", as: "attribute", content: "integer" },
  { key: "start", as: "attribute", content: "integer" },
  { key: "end", as: "attribute", content: "integer" },
  { key: "uri", as: "attribute" },
  { key: "first_page_uri", name: "firstpageuri", as: "attribute" },
  { key: "previous_page_uri", name: "previouspageuri", as: "attribute", nullable: true },
  { key: "next_page_uri", name: "nextpageuri", as: "attribute", nullable: true },
  { key: "short_codes", name: "ShortCode", as: "list", content: $fields3, required: true },
];

const $fields5: $Fields = () => [
  { key: "short_codes", name: "ShortCodes", content: $fields4 },
];

const $fields6: $Fields = () => [
  { key: "short_code", name: "ShortCode", content: $fields3 },
];

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

export type ForbiddenXml = {
  rest_exception: {
    code: 20008 | 20403;
    detail?: string;
    message: string;
    more_info: string;
    status: 403;
  };
};
export const ForbiddenXml: $Plan<ForbiddenXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type InternalServerErrorXml = {
  rest_exception: {
    code: 20500;
    detail?: string;
    message: string;
    more_info: string;
    status: 500;
  };
};
export const InternalServerErrorXml: $Plan<InternalServerErrorXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type ListBadRequestXml = {
  rest_exception: {
    code: 20001 | 20007 | 21481;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};
export const ListBadRequestXml: $Plan<ListBadRequestXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

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
export const ListShortCodeXml: $Plan<ListShortCodeXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields5 };

export type MethodNotAllowedXml = {
  rest_exception: {
    code: 20004;
    detail?: string;
    message: string;
    more_info: string;
    status: 405;
  };
};
export const MethodNotAllowedXml: $Plan<MethodNotAllowedXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type NotFoundXml = {
  rest_exception: {
    code: 20404;
    detail?: string;
    message: string;
    more_info: string;
    status: 404;
  };
};
export const NotFoundXml: $Plan<NotFoundXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type PayloadTooLargeXml = {
  rest_exception: {
    code: 20413;
    detail?: string;
    message: string;
    more_info: string;
    status: 413;
  };
};
export const PayloadTooLargeXml: $Plan<PayloadTooLargeXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type ServiceUnavailableXml = {
  rest_exception: {
    code: 20503;
    detail?: string;
    message: string;
    more_info: string;
    status: 503;
  };
};
export const ServiceUnavailableXml: $Plan<ServiceUnavailableXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type ShortCodeXml = {
  short_code: ShortCode;
};
export const ShortCodeXml: $Plan<ShortCodeXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields6 };

export type TooManyRequestsXml = {
  rest_exception: {
    code: 20429;
    detail?: string;
    message: string;
    more_info: string;
    status: 429;
  };
};
export const TooManyRequestsXml: $Plan<TooManyRequestsXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type UnauthorizedXml = {
  rest_exception: {
    code: 20003;
    detail?: string;
    message: string;
    more_info: string;
    status: 401;
  };
};
export const UnauthorizedXml: $Plan<UnauthorizedXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type UnsupportedMediaTypeXml = {
  rest_exception: {
    code: 19056;
    detail?: string;
    message: string;
    more_info: string;
    status: 415;
  };
};
export const UnsupportedMediaTypeXml: $Plan<UnsupportedMediaTypeXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type UpdateBadRequestXml = {
  rest_exception: {
    code: 20001 | 20002 | 21402 | 21403 | 21406;
    detail?: string;
    message: string;
    more_info: string;
    status: 400;
  };
};
export const UpdateBadRequestXml: $Plan<UpdateBadRequestXml> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

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
