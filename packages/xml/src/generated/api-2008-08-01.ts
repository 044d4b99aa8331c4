// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (xml).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";

const $declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

const $fields1: $Fields = () => [
  { key: "Status", content: "integer" },
  { key: "Message" },
  { key: "Code", content: "integer" },
  { key: "MoreInfo" },
  { key: "Detail" },
];

const $fields2: $Fields = () => [
  { key: "RestException", content: $fields1 },
];

const $fields3: $Fields = () => [
  { key: "Sid" },
  { key: "AccountSid" },
  { key: "FriendlyName" },
  { key: "ShortCode" },
  { key: "DateCreated" },
  { key: "DateUpdated" },
  { key: "ApiVersion" },
  { key: "SmsUrl", nullable: true },
  { key: "SmsMethod", nullable: true },
  { key: "SmsFallbackUrl", nullable: true },
  { key: "SmsFallbackMethod", nullable: true },
];

const $fields4: $Fields = () => [
  { key: "page", as: "attribute", content: "integer" },
  { key: "numpages", as: "attribute", content: "integer" },
  { key: "pagesize", as: "attribute", content: "integer" },
  { key: "total", as: "attribute", content: "integer" },
  { key: "start", as: "attribute", content: "integer" },
  { key: "end", as: "attribute", content: "integer" },
  { key: "uri", as: "attribute" },
  { key: "firstpageuri", as: "attribute" },
  { key: "previouspageuri", as: "attribute", nullable: true },
  { key: "nextpageuri", as: "attribute", nullable: true },
  { key: "lastpageuri", as: "attribute" },
  { key: "ShortCode", as: "list", content: $fields3, required: true },
];

const $fields5: $Fields = () => [
  { key: "ShortCodes", content: $fields4 },
];

const $fields6: $Fields = () => [
  { key: "ShortCode", content: $fields3 },
];

export type ShortCode = {
  Sid: string;
  AccountSid: string;
  FriendlyName: string;
  ShortCode: string;
  DateCreated: string;
  DateUpdated: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl: null | string;
  SmsMethod: "GET" | "POST" | null;
  SmsFallbackUrl: null | string;
  SmsFallbackMethod: "GET" | "POST" | null;
};

export type Forbidden = {
  RestException: {
    Status: 403;
    Message: string;
    Code?: 20008 | 20403;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const Forbidden: $Plan<Forbidden> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type InternalServerError = {
  RestException: {
    Status: 500;
    Message: string;
    Code?: 20500;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const InternalServerError: $Plan<InternalServerError> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type ListBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20007 | 21481;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const ListBadRequest: $Plan<ListBadRequest> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type ListShortCodeResponse = {
  ShortCodes: {
    page: number;
    numpages: number;
    pagesize: number;
    total: number;
    start: number;
    end: number;
    uri?: string;
    firstpageuri?: string;
    previouspageuri?: null | string;
    nextpageuri?: null | string;
    lastpageuri?: string;
    ShortCode: ShortCode[];
  };
};
export const ListShortCodeResponse: $Plan<ListShortCodeResponse> = { root: "TwilioResponse", declaration: $declaration, content: $fields5 };

export type MethodNotAllowed = {
  RestException: {
    Status: 405;
    Message: string;
    Code?: 20004;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const MethodNotAllowed: $Plan<MethodNotAllowed> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type NotFound = {
  RestException: {
    Status: 404;
    Message: string;
    Code?: 20404;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const NotFound: $Plan<NotFound> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type PayloadTooLarge = {
  RestException: {
    Status: 413;
    Message: string;
    Code?: 20413;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const PayloadTooLarge: $Plan<PayloadTooLarge> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type ServiceUnavailable = {
  RestException: {
    Status: 503;
    Message: string;
    Code?: 20503;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const ServiceUnavailable: $Plan<ServiceUnavailable> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type ShortCodeResponse = {
  ShortCode: ShortCode;
};
export const ShortCodeResponse: $Plan<ShortCodeResponse> = { root: "TwilioResponse", declaration: $declaration, content: $fields6 };

export type TooManyRequests = {
  RestException: {
    Status: 429;
    Message: string;
    Code?: 20429;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const TooManyRequests: $Plan<TooManyRequests> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type Unauthorized = {
  RestException: {
    Status: 401;
    Message: string;
    Code?: 20003;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const Unauthorized: $Plan<Unauthorized> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type UnsupportedMediaType = {
  RestException: {
    Status: 415;
    Message: string;
    Code?: 19056;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const UnsupportedMediaType: $Plan<UnsupportedMediaType> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

export type UpdateBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20002 | 21402 | 21403 | 21406;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const UpdateBadRequest: $Plan<UpdateBadRequest> = { root: "TwilioResponse", declaration: $declaration, content: $fields2 };

/** Every plan of the document, by the name of its schema. */
export const plans: {
  readonly Forbidden: $Plan<Forbidden>;
  readonly InternalServerError: $Plan<InternalServerError>;
  readonly ListBadRequest: $Plan<ListBadRequest>;
  readonly ListShortCodeResponse: $Plan<ListShortCodeResponse>;
  readonly MethodNotAllowed: $Plan<MethodNotAllowed>;
  readonly NotFound: $Plan<NotFound>;
  readonly PayloadTooLarge: $Plan<PayloadTooLarge>;
  readonly ServiceUnavailable: $Plan<ServiceUnavailable>;
  readonly ShortCodeResponse: $Plan<ShortCodeResponse>;
  readonly TooManyRequests: $Plan<TooManyRequests>;
  readonly Unauthorized: $Plan<Unauthorized>;
  readonly UnsupportedMediaType: $Plan<UnsupportedMediaType>;
  readonly UpdateBadRequest: $Plan<UpdateBadRequest>;
} = {
  Forbidden,
  InternalServerError,
  ListBadRequest,
  ListShortCodeResponse,
  MethodNotAllowed,
  NotFound,
  PayloadTooLarge,
  ServiceUnavailable,
  ShortCodeResponse,
  TooManyRequests,
  Unauthorized,
  UnsupportedMediaType,
  UpdateBadRequest,
};
