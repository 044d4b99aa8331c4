// @generated from specs/messaging-v1.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import { operations, Service, ShortCode } from "@shortcodes/validation/messaging-v1";
import type { HandlersOf, RepresentationsOf } from "../api/handler.ts";
import type { ErrorKind, Route } from "../api/route.ts";

/** Host names the document's servers have. */
export const hosts: readonly string[] = ["messaging.twilio.com"];

/** Operations, without the other representations of one. */
export type HandlerId =
  | "CreateShortCode"
  | "ListShortCode"
  | "FetchShortCode"
  | "DeleteShortCode"
  | "CreateService"
  | "ListService"
  | "FetchService"
  | "UpdateService"
  | "DeleteService";

/** What has to handle each of them. */
export type Handlers = HandlersOf<typeof operations, HandlerId>;

const representations = {} as const;

/** What makes the other representations of an operation's answer. */
export type Representations = RepresentationsOf<typeof operations, typeof representations>;

export { operations };

/** Schemas of the items of lists, by component. */
export const items = { Service, ShortCode };

export const routes: readonly Route[] = [
  {
    "method": "POST",
    "path": ["v1","Services",{"parameter":"ServiceSid","suffix":""},"ShortCodes"],
    "operation": "CreateShortCode",
    "handler": "CreateShortCode",
    "form": true,
    "mediaType": "application/json",
    "bodies": {
      "200": "ShortCode",
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
    "parameters": {"ShortCodeSid":{"error":"InvalidShortCodeSid"}},
  },
  {
    "method": "GET",
    "path": ["v1","Services",{"parameter":"ServiceSid","suffix":""},"ShortCodes"],
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
      "v1",
      "Services",
      {"parameter":"ServiceSid","suffix":""},
      "ShortCodes",
      {"parameter":"Sid","suffix":""},
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
    "parameters": {},
  },
  {
    "method": "POST",
    "path": ["v1","Services"],
    "operation": "CreateService",
    "handler": "CreateService",
    "form": true,
    "mediaType": "application/json",
    "bodies": {
      "201": "Service",
      "400": "CreateServiceBadRequest",
      "401": "Unauthorized",
      "403": "Forbidden",
      "405": "MethodNotAllowed",
      "413": "PayloadTooLarge",
      "415": "UnsupportedMediaType",
      "429": "TooManyRequests",
      "500": "InternalServerError",
      "503": "ServiceUnavailable",
    },
    "parameters": {
      "FriendlyName": {"error":"InvalidFriendlyName"},
      "InboundRequestUrl": {"error":"InvalidUrl"},
      "InboundMethod": {"error":"InvalidMethod"},
      "FallbackUrl": {"error":"InvalidUrl"},
      "FallbackMethod": {"error":"InvalidMethod"},
      "StatusCallback": {"error":"InvalidUrl"},
      "StickySender": {"type":"boolean","error":"InvalidParameter"},
      "MmsConverter": {"type":"boolean","error":"InvalidParameter"},
      "SmartEncoding": {"type":"boolean","error":"InvalidParameter"},
      "FallbackToLongCode": {"type":"boolean","error":"InvalidParameter"},
      "AreaCodeGeomatch": {"type":"boolean","error":"InvalidParameter"},
      "ValidityPeriod": {"type":"integer","error":"InvalidParameter"},
      "ScanMessageContent": {"error":"InvalidParameter"},
      "SynchronousValidation": {"type":"boolean","error":"InvalidParameter"},
      "Usecase": {"error":"InvalidUsecase"},
      "UseInboundWebhookOnNumber": {"type":"boolean","error":"InvalidParameter"},
    },
  },
  {
    "method": "GET",
    "path": ["v1","Services"],
    "operation": "ListService",
    "handler": "ListService",
    "form": false,
    "mediaType": "application/json",
    "bodies": {
      "200": "ListServiceResponse",
      "400": "ListBadRequest",
      "401": "Unauthorized",
      "403": "Forbidden",
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
    "items": {"at":["services"],"component":"Service"},
  },
  {
    "method": "GET",
    "path": ["v1","Services",{"parameter":"Sid","suffix":""}],
    "operation": "FetchService",
    "handler": "FetchService",
    "form": false,
    "mediaType": "application/json",
    "bodies": {
      "200": "Service",
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
    "path": ["v1","Services",{"parameter":"Sid","suffix":""}],
    "operation": "UpdateService",
    "handler": "UpdateService",
    "form": true,
    "mediaType": "application/json",
    "bodies": {
      "200": "Service",
      "400": "UpdateServiceBadRequest",
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
      "InboundRequestUrl": {"error":"InvalidUrl"},
      "InboundMethod": {"error":"InvalidMethod"},
      "FallbackUrl": {"error":"InvalidUrl"},
      "FallbackMethod": {"error":"InvalidMethod"},
      "StatusCallback": {"error":"InvalidUrl"},
      "StickySender": {"type":"boolean","error":"InvalidParameter"},
      "MmsConverter": {"type":"boolean","error":"InvalidParameter"},
      "SmartEncoding": {"type":"boolean","error":"InvalidParameter"},
      "FallbackToLongCode": {"type":"boolean","error":"InvalidParameter"},
      "AreaCodeGeomatch": {"type":"boolean","error":"InvalidParameter"},
      "ValidityPeriod": {"type":"integer","error":"InvalidParameter"},
      "ScanMessageContent": {"error":"InvalidParameter"},
      "SynchronousValidation": {"type":"boolean","error":"InvalidParameter"},
      "Usecase": {"error":"InvalidUsecase"},
      "UseInboundWebhookOnNumber": {"type":"boolean","error":"InvalidParameter"},
    },
  },
  {
    "method": "DELETE",
    "path": ["v1","Services",{"parameter":"Sid","suffix":""}],
    "operation": "DeleteService",
    "handler": "DeleteService",
    "form": false,
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
    "parameters": {},
  },
];

/** What is known about the parameters of each operation, by its name. */
export const parameters = {
  "CreateShortCode": {"ShortCodeSid":{"error":"InvalidShortCodeSid"}},
  "ListShortCode": {
    "PageSize": {"type":"integer","default":50,"clamp":1000},
    "Page": {"type":"integer"},
    "PageToken": {"error":"InvalidPageToken"},
  },
  "FetchShortCode": {},
  "DeleteShortCode": {},
  "CreateService": {
    "FriendlyName": {"error":"InvalidFriendlyName"},
    "InboundRequestUrl": {"error":"InvalidUrl"},
    "InboundMethod": {"error":"InvalidMethod"},
    "FallbackUrl": {"error":"InvalidUrl"},
    "FallbackMethod": {"error":"InvalidMethod"},
    "StatusCallback": {"error":"InvalidUrl"},
    "StickySender": {"type":"boolean","error":"InvalidParameter"},
    "MmsConverter": {"type":"boolean","error":"InvalidParameter"},
    "SmartEncoding": {"type":"boolean","error":"InvalidParameter"},
    "FallbackToLongCode": {"type":"boolean","error":"InvalidParameter"},
    "AreaCodeGeomatch": {"type":"boolean","error":"InvalidParameter"},
    "ValidityPeriod": {"type":"integer","error":"InvalidParameter"},
    "ScanMessageContent": {"error":"InvalidParameter"},
    "SynchronousValidation": {"type":"boolean","error":"InvalidParameter"},
    "Usecase": {"error":"InvalidUsecase"},
    "UseInboundWebhookOnNumber": {"type":"boolean","error":"InvalidParameter"},
  },
  "ListService": {
    "PageSize": {"type":"integer","default":50,"clamp":1000},
    "Page": {"type":"integer"},
    "PageToken": {"error":"InvalidPageToken"},
  },
  "FetchService": {},
  "UpdateService": {
    "FriendlyName": {"error":"InvalidFriendlyName"},
    "InboundRequestUrl": {"error":"InvalidUrl"},
    "InboundMethod": {"error":"InvalidMethod"},
    "FallbackUrl": {"error":"InvalidUrl"},
    "FallbackMethod": {"error":"InvalidMethod"},
    "StatusCallback": {"error":"InvalidUrl"},
    "StickySender": {"type":"boolean","error":"InvalidParameter"},
    "MmsConverter": {"type":"boolean","error":"InvalidParameter"},
    "SmartEncoding": {"type":"boolean","error":"InvalidParameter"},
    "FallbackToLongCode": {"type":"boolean","error":"InvalidParameter"},
    "AreaCodeGeomatch": {"type":"boolean","error":"InvalidParameter"},
    "ValidityPeriod": {"type":"integer","error":"InvalidParameter"},
    "ScanMessageContent": {"error":"InvalidParameter"},
    "SynchronousValidation": {"type":"boolean","error":"InvalidParameter"},
    "Usecase": {"error":"InvalidUsecase"},
    "UseInboundWebhookOnNumber": {"type":"boolean","error":"InvalidParameter"},
  },
  "DeleteService": {},
} as const;

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
  "InvalidShortCodeSid": {
    "code": 21421,
    "status": 400,
    "message": "Phone Number is invalid: '{value}' is not the Sid of a short code of this account",
    "more_info": "https://www.twilio.com/docs/errors/21421",
  },
  "InvalidUrl": {
    "code": 21402,
    "status": 400,
    "message": "Invalid Url: {parameter} '{value}' is not an absolute http or https URL",
    "more_info": "https://www.twilio.com/docs/errors/21402",
  },
  "InvalidUsecase": {
    "code": 21713,
    "status": 400,
    "message": "Invalid Usecase '{value}': {rule}",
    "more_info": "https://www.twilio.com/docs/errors/21713",
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
    "message": "Input request content type is invalid: {reason}",
    "more_info": "https://www.twilio.com/docs/errors/19056",
  },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export const maxBodyBytes = 65536;

/** Paths below their own that resources link to, by component. */
export const subresources = {
  "Service": {
    "phone_numbers": "/PhoneNumbers",
    "short_codes": "/ShortCodes",
    "alpha_senders": "/AlphaSenders",
    "messages": "/Messages",
    "us_app_to_person": "/Compliance/Usa2p",
    "us_app_to_person_usecases": "/Compliance/Usa2p/Usecases",
    "channel_senders": "/ChannelSenders",
    "destination_alpha_senders": "/DestinationAlphaSenders",
  },
} as const;
