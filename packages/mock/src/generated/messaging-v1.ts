// @generated from specs/messaging-v1.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { ErrorKind, Limit, Route } from "../route.ts";

export const title = "Messaging Service short codes";

/** Host names the document's servers have. */
export const hosts: readonly string[] = ["messaging.twilio.com"];

export type OperationId =
  | "ListShortCode"
  | "CreateShortCode"
  | "FetchShortCode"
  | "DeleteShortCode";

/** Operations, not counting the representations of one apart. */
export type HandlerId =
  | "ListShortCode"
  | "CreateShortCode"
  | "FetchShortCode"
  | "DeleteShortCode";

export const routes: readonly Route<OperationId, HandlerId>[] = [
  {
    "method": "GET",
    "path": ["v1","Services",{"parameter":"ServiceSid","suffix":""},"ShortCodes"],
    "operation": "ListShortCode",
    "handler": "ListShortCode",
    "form": false,
    "success": 200,
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
  },
  {
    "method": "POST",
    "path": ["v1","Services",{"parameter":"ServiceSid","suffix":""},"ShortCodes"],
    "operation": "CreateShortCode",
    "handler": "CreateShortCode",
    "form": true,
    "success": 201,
    "mediaType": "application/json",
    "bodies": {
      "201": "ShortCode",
      "400": "CreateBadRequest",
      "401": "Unauthorized",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "MethodNotAllowed",
      "409": "Conflict",
      "412": "PreconditionFailed",
      "413": "PayloadTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable",
    },
  },
  {
    "method": "GET",
    "path": [
      "v1",
      "Services",
      {"parameter":"ServiceSid","suffix":""},
      "ShortCodes",
      {"parameter":"Sid","suffix":""},
    ],
    "operation": "FetchShortCode",
    "handler": "FetchShortCode",
    "form": false,
    "success": 200,
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
  },
  {
    "method": "DELETE",
    "path": [
      "v1",
      "Services",
      {"parameter":"ServiceSid","suffix":""},
      "ShortCodes",
      {"parameter":"Sid","suffix":""},
    ],
    "operation": "DeleteShortCode",
    "handler": "DeleteShortCode",
    "form": false,
    "success": 204,
    "mediaType": "application/json",
    "bodies": {
      "401": "Unauthorized",
      "403": "Forbidden",
      "404": "NotFound",
      "405": "MethodNotAllowed",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable",
    },
  },
];

export const errors = {
  "AlreadyInService": {
    "code": 21710,
    "status": 409,
    "message": "Phone Number or Short Code is already in the Messaging Service.",
    "more_info": "https://www.twilio.com/docs/errors/21710",
  },
  "AuthenticationFailed": {
    "code": 20003,
    "status": 401,
    "message": "Authenticate",
    "more_info": "https://www.twilio.com/docs/errors/20003",
    "detail": "Your AccountSid or AuthToken was incorrect.",
  },
  "Forbidden": {
    "code": 20403,
    "status": 403,
    "message": "Forbidden: {reason}",
    "more_info": "https://www.twilio.com/docs/errors/20403",
  },
  "InAnotherService": {
    "code": 21712,
    "status": 409,
    "message": "Phone Number or Short Code is associated with another Messaging Service.",
    "more_info": "https://www.twilio.com/docs/errors/21712",
  },
  "InternalServerError": {
    "code": 20500,
    "status": 500,
    "message": "An internal server error has occurred",
    "more_info": "https://www.twilio.com/docs/errors/20500",
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
  "InvalidShortCodeSid": {
    "code": 21421,
    "status": 400,
    "message": "Phone Number is invalid: '{value}' is not the Sid of a short code of this account",
    "more_info": "https://www.twilio.com/docs/errors/21421",
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
  "MissingParameter": {
    "code": 20001,
    "status": 400,
    "message": "Missing required parameter {parameter} in the post body",
    "more_info": "https://www.twilio.com/docs/errors/20001",
  },
  "NoCapabilities": {
    "code": 21715,
    "status": 400,
    "message": "Phone Number Does Not Have Correct Messaging Service Capabilities",
    "more_info": "https://www.twilio.com/docs/errors/21715",
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
  "NumberPoolFull": {
    "code": 21714,
    "status": 412,
    "message": "Number Pool size limit reached",
    "more_info": "https://www.twilio.com/docs/errors/21714",
    "limit": 400,
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
    "message": "Input request content type is invalid: '{value}' is not application/x-www-form-urlencoded",
    "more_info": "https://www.twilio.com/docs/errors/19056",
  },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export const limits = {"PageSize":{"default":50,"maximum":1000}} as const satisfies Readonly<Record<string, Limit>>;
