// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (xml).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";

const $declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

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
  { key: "ShortCode", as: "element", fields: $fields3 },
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
export const Forbidden: $Plan<Forbidden> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type InternalServerError = {
  RestException: {
    Status: 500;
    Message: string;
    Code?: 20500;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const InternalServerError: $Plan<InternalServerError> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ListBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20007 | 21481;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const ListBadRequest: $Plan<ListBadRequest> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

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
export const ListShortCodeResponse: $Plan<ListShortCodeResponse> = { key: "TwilioResponse", as: "element", fields: $fields5, declaration: $declaration };

export type MethodNotAllowed = {
  RestException: {
    Status: 405;
    Message: string;
    Code?: 20004;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const MethodNotAllowed: $Plan<MethodNotAllowed> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type NotFound = {
  RestException: {
    Status: 404;
    Message: string;
    Code?: 20404;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const NotFound: $Plan<NotFound> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type PayloadTooLarge = {
  RestException: {
    Status: 413;
    Message: string;
    Code?: 20413;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const PayloadTooLarge: $Plan<PayloadTooLarge> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ServiceUnavailable = {
  RestException: {
    Status: 503;
    Message: string;
    Code?: 20503;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const ServiceUnavailable: $Plan<ServiceUnavailable> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ShortCodeResponse = {
  ShortCode: ShortCode;
};
export const ShortCodeResponse: $Plan<ShortCodeResponse> = { key: "TwilioResponse", as: "element", fields: $fields6, declaration: $declaration };

export type TooManyRequests = {
  RestException: {
    Status: 429;
    Message: string;
    Code?: 20429;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const TooManyRequests: $Plan<TooManyRequests> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type Unauthorized = {
  RestException: {
    Status: 401;
    Message: string;
    Code?: 20003;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const Unauthorized: $Plan<Unauthorized> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UnsupportedMediaType = {
  RestException: {
    Status: 415;
    Message: string;
    Code?: 19056;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const UnsupportedMediaType: $Plan<UnsupportedMediaType> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UpdateBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20002 | 21402 | 21403 | 21406;
    MoreInfo?: string;
    Detail?: string;
  };
};
export const UpdateBadRequest: $Plan<UpdateBadRequest> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

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
