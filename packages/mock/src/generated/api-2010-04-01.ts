// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import { operations, ShortCode } from "@shortcodes/validation/api-2010-04-01";
import type { HandlersOf, RepresentationsOf } from "../api/handler.ts";
import type { ErrorKind, Route } from "../api/route.ts";

/** Host names the document's servers have. */
export const hosts: readonly string[] = ["api.twilio.com"];

/** Operations, without the other representations of one. */
export type HandlerId =
  | "ListShortCode"
  | "FetchShortCode"
  | "UpdateShortCode";

/** What has to handle each of them. */
export type Handlers = HandlersOf<typeof operations, HandlerId>;

const representations = {
  "ListShortCodeXmlDefault": "ListShortCode",
  "FetchShortCodeXmlDefault": "FetchShortCode",
  "UpdateShortCodeXmlDefault": "UpdateShortCode",
  "ListShortCodeXml": "ListShortCode",
  "FetchShortCodeXml": "FetchShortCode",
  "UpdateShortCodeXml": "UpdateShortCode",
} as const;

/** What makes the other representations of an operation's answer. */
export type Representations = RepresentationsOf<typeof operations, typeof representations>;

export { operations };

/** Schemas of the items of lists, by component. */
export const items = { ShortCode };

export const routes: readonly Route[] = [
  {
    "method": "GET",
    "path": ["2010-04-01","Accounts",{"parameter":"AccountSid","suffix":""},"SMS","ShortCodes"],
    "operation": "ListShortCodeXmlDefault",
    "handler": "ListShortCode",
    "form": false,
    "mediaType": "application/xml",
    "bodies": {
      "200": "ListShortCodeXml",
      "400": "ListBadRequestXml",
      "401": "UnauthorizedXml",
      "403": "ForbiddenXml",
      "404": "NotFoundXml",
      "405": "MethodNotAllowedXml",
      "429": "TooManyRequestsXml",
      "500": "InternalServerErrorXml",
      "503": "ServiceUnavailableXml",
    },
    "parameters": {
      "PageSize": {"type":"integer","default":50,"clamp":1000},
      "Page": {"type":"integer"},
      "PageToken": {"error":"InvalidPageToken"},
    },
    "items": {"at":["short_codes","short_codes"],"component":"ShortCode"},
  },
  {
    "method": "GET",
    "path": [
      "2010-04-01",
      "Accounts",
      {"parameter":"AccountSid","suffix":""},
      "SMS",
      "ShortCodes",
      {"parameter":"Sid","suffix":""},
    ],
    "operation": "FetchShortCodeXmlDefault",
    "handler": "FetchShortCode",
    "form": false,
    "mediaType": "application/xml",
    "bodies": {
      "200": "ShortCodeXml",
      "401": "UnauthorizedXml",
      "403": "ForbiddenXml",
      "404": "NotFoundXml",
      "405": "MethodNotAllowedXml",
      "429": "TooManyRequestsXml",
      "500": "InternalServerErrorXml",
      "503": "ServiceUnavailableXml",
    },
    "parameters": {},
  },
  {
    "method": "POST",
    "path": [
      "2010-04-01",
      "Accounts",
      {"parameter":"AccountSid","suffix":""},
      "SMS",
      "ShortCodes",
      {"parameter":"Sid","suffix":""},
    ],
    "operation": "UpdateShortCodeXmlDefault",
    "handler": "UpdateShortCode",
    "form": true,
    "mediaType": "application/xml",
    "bodies": {
      "200": "ShortCodeXml",
      "400": "UpdateBadRequestXml",
      "401": "UnauthorizedXml",
      "403": "ForbiddenXml",
      "404": "NotFoundXml",
      "405": "MethodNotAllowedXml",
      "413": "PayloadTooLargeXml",
      "415": "UnsupportedMediaTypeXml",
      "429": "TooManyRequestsXml",
      "500": "InternalServerErrorXml",
      "503": "ServiceUnavailableXml",
    },
    "parameters": {
      "FriendlyName": {"error":"InvalidFriendlyName"},
      "SmsUrl": {"error":"InvalidUrl"},
      "SmsMethod": {"error":"InvalidMethod"},
      "SmsFallbackUrl": {"error":"InvalidUrl"},
      "SmsFallbackMethod": {"error":"InvalidMethod"},
    },
  },
  {
    "method": "GET",
    "path": ["2010-04-01","Accounts",{"parameter":"AccountSid","suffix":""},"SMS","ShortCodes.json"],
    "operation": "ListShortCode",
    "handler": "ListShortCode",
    "form": false,
    "mediaType": "application/json",
    "bodies": {
      "200": "ListShortCodeResponse",
      "400": "ListBadRequest",
      "401": "Unauthorized",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "MethodNotAllowed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable",
    },
    "parameters": {
      "PageSize": {"type":"integer","default":50,"clamp":1000},
      "Page": {"type":"integer"},
      "PageToken": {"error":"InvalidPageToken"},
    },
    "items": {"at":["short_codes"],"component":"ShortCode"},
  },
  {
    "method": "GET",
    "path": [
      "2010-04-01",
      "Accounts",
      {"parameter":"AccountSid","suffix":""},
      "SMS",
      "ShortCodes",
      {"parameter":"Sid","suffix":".json"},
    ],
    "operation": "FetchShortCode",
    "handler": "FetchShortCode",
    "form": false,
    "mediaType": "application/json",
    "bodies": {
      "200": "ShortCode",
      "401": "Unauthorized",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "MethodNotAllowed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable",
    },
    "parameters": {},
  },
  {
    "method": "POST",
    "path": [
      "2010-04-01",
      "Accounts",
      {"parameter":"AccountSid","suffix":""},
      "SMS",
      "ShortCodes",
      {"parameter":"Sid","suffix":".json"},
    ],
    "operation": "UpdateShortCode",
    "handler": "UpdateShortCode",
    "form": true,
    "mediaType": "application/json",
    "bodies": {
      "200": "ShortCode",
      "400": "UpdateBadRequest",
      "401": "Unauthorized",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "MethodNotAllowed",
      "413": "PayloadTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable",
    },
    "parameters": {
      "FriendlyName": {"error":"InvalidFriendlyName"},
      "SmsUrl": {"error":"InvalidUrl"},
      "SmsMethod": {"error":"InvalidMethod"},
      "SmsFallbackUrl": {"error":"InvalidUrl"},
      "SmsFallbackMethod": {"error":"InvalidMethod"},
    },
  },
  {
    "method": "GET",
    "path": ["2010-04-01","Accounts",{"parameter":"AccountSid","suffix":""},"SMS","ShortCodes.xml"],
    "operation": "ListShortCodeXml",
    "handler": "ListShortCode",
    "form": false,
    "mediaType": "application/xml",
    "bodies": {
      "200": "ListShortCodeXml",
      "400": "ListBadRequestXml",
      "401": "UnauthorizedXml",
      "403": "ForbiddenXml",
      "404": "NotFoundXml",
      "405": "MethodNotAllowedXml",
      "429": "TooManyRequestsXml",
      "500": "InternalServerErrorXml",
      "503": "ServiceUnavailableXml",
    },
    "parameters": {
      "PageSize": {"type":"integer","default":50,"clamp":1000},
      "Page": {"type":"integer"},
      "PageToken": {"error":"InvalidPageToken"},
    },
    "items": {"at":["short_codes","short_codes"],"component":"ShortCode"},
  },
  {
    "method": "GET",
    "path": [
      "2010-04-01",
      "Accounts",
      {"parameter":"AccountSid","suffix":""},
      "SMS",
      "ShortCodes",
      {"parameter":"Sid","suffix":".xml"},
    ],
    "operation": "FetchShortCodeXml",
    "handler": "FetchShortCode",
    "form": false,
    "mediaType": "application/xml",
    "bodies": {
      "200": "ShortCodeXml",
      "401": "UnauthorizedXml",
      "403": "ForbiddenXml",
      "404": "NotFoundXml",
      "405": "MethodNotAllowedXml",
      "429": "TooManyRequestsXml",
      "500": "InternalServerErrorXml",
      "503": "ServiceUnavailableXml",
    },
    "parameters": {},
  },
  {
    "method": "POST",
    "path": [
      "2010-04-01",
      "Accounts",
      {"parameter":"AccountSid","suffix":""},
      "SMS",
      "ShortCodes",
      {"parameter":"Sid","suffix":".xml"},
    ],
    "operation": "UpdateShortCodeXml",
    "handler": "UpdateShortCode",
    "form": true,
    "mediaType": "application/xml",
    "bodies": {
      "200": "ShortCodeXml",
      "400": "UpdateBadRequestXml",
      "401": "UnauthorizedXml",
      "403": "ForbiddenXml",
      "404": "NotFoundXml",
      "405": "MethodNotAllowedXml",
      "413": "PayloadTooLargeXml",
      "415": "UnsupportedMediaTypeXml",
      "429": "TooManyRequestsXml",
      "500": "InternalServerErrorXml",
      "503": "ServiceUnavailableXml",
    },
    "parameters": {
      "FriendlyName": {"error":"InvalidFriendlyName"},
      "SmsUrl": {"error":"InvalidUrl"},
      "SmsMethod": {"error":"InvalidMethod"},
      "SmsFallbackUrl": {"error":"InvalidUrl"},
      "SmsFallbackMethod": {"error":"InvalidMethod"},
    },
  },
];

/** What is known about the parameters of each operation, by its name. */
export const parameters = {
  "ListShortCode": {
    "PageSize": {"type":"integer","default":50,"clamp":1000},
    "Page": {"type":"integer"},
    "PageToken": {"error":"InvalidPageToken"},
  },
  "FetchShortCode": {},
  "UpdateShortCode": {
    "FriendlyName": {"error":"InvalidFriendlyName"},
    "SmsUrl": {"error":"InvalidUrl"},
    "SmsMethod": {"error":"InvalidMethod"},
    "SmsFallbackUrl": {"error":"InvalidUrl"},
    "SmsFallbackMethod": {"error":"InvalidMethod"},
  },
} as const;

export const errors = {
  "AuthenticationFailed": {
    "code": 20003,
    "status": 401,
    "message": "Authenticate",
    "more_info": "https://www.twilio.com/docs/errors/20003",
    "detail": "Your AccountSid or AuthToken was incorrect.",
  },
  "FallbackWithoutUrl": {
    "code": 21406,
    "status": 400,
    "message": "Cannot set SmsFallbackUrl without setting SmsUrl",
    "more_info": "https://www.twilio.com/docs/errors/21406",
  },
  "Forbidden": {
    "code": 20403,
    "status": 403,
    "message": "Forbidden: {reason}",
    "more_info": "https://www.twilio.com/docs/errors/20403",
  },
  "InternalServerError": {
    "code": 20500,
    "status": 500,
    "message": "An internal server error has occurred",
    "more_info": "https://www.twilio.com/docs/errors/20500",
  },
  "InvalidFriendlyName": {
    "code": 20002,
    "status": 400,
    "message": "Invalid FriendlyName '{value}': must be between 1 and 64 characters long",
    "more_info": "https://www.twilio.com/docs/errors/20002",
  },
  "InvalidMethod": {
    "code": 21403,
    "status": 400,
    "message": "Invalid Method: {parameter} '{value}' is not GET or POST",
    "more_info": "https://www.twilio.com/docs/errors/21403",
  },
  "InvalidPageToken": {
    "code": 21481,
    "status": 400,
    "message": "Invalid PageToken '{value}'",
    "more_info": "https://www.twilio.com/docs/errors/21481",
  },
  "InvalidParameter": {
    "code": 20001,
    "status": 400,
    "message": "Invalid value '{value}' for parameter {parameter}: {rule}",
    "more_info": "https://www.twilio.com/docs/errors/20001",
  },
  "InvalidUrl": {
    "code": 21402,
    "status": 400,
    "message": "Invalid Url: {parameter} '{value}' is not an absolute http or https URL",
    "more_info": "https://www.twilio.com/docs/errors/21402",
  },
  "InvalidUsername": {
    "code": 20003,
    "status": 401,
    "message": "Authentication Error - invalid username",
    "more_info": "https://www.twilio.com/docs/errors/20003",
    "detail": "Your AccountSid or AuthToken was incorrect.",
  },
  "MethodNotAllowed": {
    "code": 20004,
    "status": 405,
    "message": "Method not allowed: {method}",
    "more_info": "https://www.twilio.com/docs/errors/20004",
  },
  "NoCredentials": {
    "code": 20003,
    "status": 401,
    "message": "Authentication Error - No credentials provided",
    "more_info": "https://www.twilio.com/docs/errors/20003",
    "detail": "Your AccountSid or AuthToken was incorrect.",
  },
  "NotFound": {
    "code": 20404,
    "status": 404,
    "message": "The requested resource {path} was not found",
    "more_info": "https://www.twilio.com/docs/errors/20404",
  },
  "PageSizeTooLarge": {
    "code": 20007,
    "status": 400,
    "message": "Page size too large: {value} is over the maximum of {maximum}",
    "more_info": "https://www.twilio.com/docs/errors/20007",
  },
  "PayloadTooLarge": {
    "code": 20413,
    "status": 413,
    "message": "Request Entity Too Large: the body may have {maximum} bytes",
    "more_info": "https://www.twilio.com/docs/errors/20413",
  },
  "ServiceUnavailable": {
    "code": 20503,
    "status": 503,
    "message": "Service unavailable",
    "more_info": "https://www.twilio.com/docs/errors/20503",
  },
  "TestCredentials": {
    "code": 20008,
    "status": 403,
    "message": "Resource not accessible with Test Account Credentials",
    "more_info": "https://www.twilio.com/docs/errors/20008",
  },
  "TooManyRequests": {
    "code": 20429,
    "status": 429,
    "message": "Too Many Requests",
    "more_info": "https://www.twilio.com/docs/errors/20429",
  },
  "UnsupportedMediaType": {
    "code": 19056,
    "status": 415,
    "message": "Input request content type is invalid: {reason}",
    "more_info": "https://www.twilio.com/docs/errors/19056",
  },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export const maxBodyBytes = 65536;
