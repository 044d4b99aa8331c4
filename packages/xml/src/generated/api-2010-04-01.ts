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
  { key: "parent_sid", as: "element", type: "string", name: "ParentSid", nullable: true },
  { key: "content_type", as: "element", type: "string", name: "ContentType", nullable: true },
  { key: "date_created", as: "element", type: "string", name: "DateCreated", nullable: true },
  { key: "date_updated", as: "element", type: "string", name: "DateUpdated", nullable: true },
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
  { key: "media_list", as: "list", fields: $fields3, name: "Media" },
];

const $fields5: $Fields = [
  { key: "media_list", as: "element", fields: $fields4, name: "MediaList" },
];

const $fields6: $Fields = [
  { key: "media", as: "element", type: "string", name: "Media" },
];

const $fields7: $Fields = [
  { key: "sid", as: "element", type: "string", name: "Sid", nullable: true },
  { key: "date_created", as: "element", type: "string", name: "DateCreated", nullable: true },
  { key: "date_updated", as: "element", type: "string", name: "DateUpdated", nullable: true },
  { key: "date_sent", as: "element", type: "string", name: "DateSent", nullable: true },
  { key: "account_sid", as: "element", type: "string", name: "AccountSid", nullable: true },
  { key: "to", as: "element", type: "string", name: "To", nullable: true },
  { key: "from", as: "element", type: "string", name: "From", nullable: true },
  { key: "messaging_service_sid", as: "element", type: "string", name: "MessagingServiceSid", nullable: true },
  { key: "body", as: "element", type: "string", name: "Body", nullable: true },
  { key: "status", as: "element", type: "string", name: "Status", nullable: true },
  { key: "num_segments", as: "element", type: "string", name: "NumSegments", nullable: true },
  { key: "num_media", as: "element", type: "string", name: "NumMedia", nullable: true },
  { key: "direction", as: "element", type: "string", name: "Direction", nullable: true },
  { key: "api_version", as: "element", type: "string", name: "ApiVersion", nullable: true },
  { key: "price", as: "element", type: "string", name: "Price", nullable: true },
  { key: "price_unit", as: "element", type: "string", name: "PriceUnit", nullable: true },
  { key: "error_code", as: "element", type: "integer", name: "ErrorCode", nullable: true },
  { key: "error_message", as: "element", type: "string", name: "ErrorMessage", nullable: true },
  { key: "uri", as: "element", type: "string", name: "Uri", nullable: true },
  { key: "subresource_uris", as: "element", fields: $fields6, name: "SubresourceUris", nullable: true },
];

const $fields8: $Fields = [
  { key: "page", as: "attribute", type: "integer" },
  { key: "page_size", as: "attribute", type: "integer", name: "pagesize" },
  { key: "start", as: "attribute", type: "integer" },
  { key: "end", as: "attribute", type: "integer" },
  { key: "uri", as: "attribute", type: "string" },
  { key: "first_page_uri", as: "attribute", type: "string", name: "firstpageuri" },
  { key: "previous_page_uri", as: "attribute", type: "string", name: "previouspageuri", nullable: true },
  { key: "next_page_uri", as: "attribute", type: "string", name: "nextpageuri", nullable: true },
  { key: "messages", as: "list", fields: $fields7, name: "Message" },
];

const $fields9: $Fields = [
  { key: "messages", as: "element", fields: $fields8, name: "Messages" },
];

const $fields10: $Fields = [
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

const $fields11: $Fields = [
  { key: "page", as: "attribute", type: "integer" },
  { key: "page_size", as: "attribute", type: "integer", name: "pagesize" },
  { key: "start", as: "attribute", type: "integer" },
  { key: "end", as: "attribute", type: "integer" },
  { key: "uri", as: "attribute", type: "string" },
  { key: "first_page_uri", as: "attribute", type: "string", name: "firstpageuri" },
  { key: "previous_page_uri", as: "attribute", type: "string", name: "previouspageuri", nullable: true },
  { key: "next_page_uri", as: "attribute", type: "string", name: "nextpageuri", nullable: true },
  { key: "short_codes", as: "list", fields: $fields10, name: "ShortCode" },
];

const $fields12: $Fields = [
  { key: "short_codes", as: "element", fields: $fields11, name: "ShortCodes" },
];

const $fields13: $Fields = [
  { key: "media", as: "element", fields: $fields3, name: "Media" },
];

const $fields14: $Fields = [
  { key: "message", as: "element", fields: $fields7, name: "Message" },
];

const $fields15: $Fields = [
  { key: "short_code", as: "element", fields: $fields10, name: "ShortCode" },
];

export type Media = {
  /** Unique identifier of the file. */
  sid: null | string;
  /** Identifier of the account that owns the file. */
  account_sid: null | string;
  /** Identifier of the message that the file belongs to. */
  parent_sid: null | string;
  /** Media type of the file. */
  content_type: null | string;
  /** When it was created, in GMT, RFC 2822 format. */
  date_created: null | string;
  /** When it was last updated, in GMT, RFC 2822 format. */
  date_updated: null | string;
  /** Path of this resource. Without .json, it is the path of the file itself. */
  uri: null | string;
};

export type Message = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  sid: null | string;
  /** When the message was created, in GMT, RFC 2822 format. */
  date_created: null | string;
  /** When it was last updated, in GMT, RFC 2822 format. */
  date_updated: null | string;
  /** When the message was sent, or when its webhook was requested, in GMT, RFC 2822 format. */
  date_sent: null | string;
  /** Identifier of the account that owns the message. */
  account_sid: null | string;
  /** The recipient. */
  to: null | string;
  /** The sender. null until the Messaging Service has chosen one. */
  from: null | string;
  /** Identifier of the Messaging Service that sent the message. */
  messaging_service_sid: null | string;
  /** Text of the message. Empty after the message has been redacted. */
  body: null | string;
  /** Status of the message. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | "read" | "partially_delivered" | null;
  /** Number of segments of the text. "0" until the sender is known. */
  num_segments: null | string;
  /** Number of media files. */
  num_media: null | string;
  /** inbound: from a phone; outbound-api: sent by a request; outbound-reply: by TwiML; outbound-call: during a call. */
  direction: "inbound" | "outbound-api" | "outbound-reply" | "outbound-call" | null;
  /** Version of the API that processed the message. */
  api_version: "2010-04-01" | "2008-08-01" | null;
  /** Price of the message. null until it is known. */
  price: null | string;
  /** Currency of the price, ISO 4217. */
  price_unit: null | string;
  /** Twilio's error code. */
  error_code: null | number;
  /** Human-readable description of the error. */
  error_message: null | string;
  /** Path of this resource on the API's host. */
  uri: null | string;
  /** Paths of the message's subresources. */
  subresource_uris: null | {
    /** Path of the message's media. */
    media: string;
  };
};

export type ShortCode = {
  /** Unique identifier of the short code. */
  sid: null | string;
  /** Identifier of the account that owns the short code. */
  account_sid: null | string;
  /** Descriptive text for the short code, at most 64 characters. Defaults to the short code. */
  friendly_name: null | string;
  /** The short code itself: five or six digits, without a plus sign. */
  short_code: null | string;
  /** When the short code was created, in GMT, RFC 2822 format. */
  date_created: null | string;
  /** When it was last updated, in GMT, RFC 2822 format. */
  date_updated: null | string;
  /** URL that is requested when this short code receives a message. */
  sms_url: null | string;
  /** HTTP method of the request to the SmsUrl. */
  sms_method: "GET" | "POST" | null;
  /** URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  sms_fallback_url: null | string;
  /** HTTP method of the request to the SmsFallbackUrl. */
  sms_fallback_method: "GET" | "POST" | null;
  /** Version of the API that starts a TwiML session when this short code receives a message. */
  api_version: "2010-04-01" | "2008-08-01" | null;
  /** Path of this resource on the API's host. */
  uri: null | string;
};

export type CreateMessageBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21627 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};
export const CreateMessageBadRequestXml: $Plan<CreateMessageBadRequestXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type CreateMessageNotFoundXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20404 | 21701;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 404;
  };
};
export const CreateMessageNotFoundXml: $Plan<CreateMessageNotFoundXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type CreateMessageTooManyRequestsXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20429 | 21611;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 429;
  };
};
export const CreateMessageTooManyRequestsXml: $Plan<CreateMessageTooManyRequestsXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type DeleteMessageBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20009;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};
export const DeleteMessageBadRequestXml: $Plan<DeleteMessageBadRequestXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ForbiddenXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20008 | 20403;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 403;
  };
};
export const ForbiddenXml: $Plan<ForbiddenXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type InternalServerErrorXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20500;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 500;
  };
};
export const InternalServerErrorXml: $Plan<InternalServerErrorXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ListBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 20007 | 21481;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};
export const ListBadRequestXml: $Plan<ListBadRequestXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ListMediaXml = {
  media_list: {
    /** Index of this page, from 0. */
    page: number;
    /** Maximum number of resources in a page. */
    page_size: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri: string;
    /** Path of the first page. */
    first_page_uri: string;
    /** Path of the previous page. null on the first page. */
    previous_page_uri: null | string;
    /** Path of the next page. null on the last page. */
    next_page_uri: null | string;
    media_list: Media[];
  };
};
export const ListMediaXml: $Plan<ListMediaXml> = { key: "TwilioResponse", as: "element", fields: $fields5, declaration: $declaration };

export type ListMessageXml = {
  messages: {
    /** Index of this page, from 0. */
    page: number;
    /** Maximum number of resources in a page. */
    page_size: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri: string;
    /** Path of the first page. */
    first_page_uri: string;
    /** Path of the previous page. null on the first page. */
    previous_page_uri: null | string;
    /** Path of the next page. null on the last page. */
    next_page_uri: null | string;
    messages: Message[];
  };
};
export const ListMessageXml: $Plan<ListMessageXml> = { key: "TwilioResponse", as: "element", fields: $fields9, declaration: $declaration };

export type ListShortCodeXml = {
  short_codes: {
    /** Index of this page, from 0. */
    page: number;
    /** Maximum number of resources in a page. */
    page_size: number;
    /** Index of the first resource of this page. */
    start: number;
    /** Index of the last resource of this page. */
    end: number;
    /** Path of this page. */
    uri: string;
    /** Path of the first page. */
    first_page_uri: string;
    /** Path of the previous page. null on the first page. */
    previous_page_uri: null | string;
    /** Path of the next page. null on the last page. */
    next_page_uri: null | string;
    short_codes: ShortCode[];
  };
};
export const ListShortCodeXml: $Plan<ListShortCodeXml> = { key: "TwilioResponse", as: "element", fields: $fields12, declaration: $declaration };

export type MediaXml = {
  /** A file that belongs to a message. */
  media: Media;
};
export const MediaXml: $Plan<MediaXml> = { key: "TwilioResponse", as: "element", fields: $fields13, declaration: $declaration };

export type MessageXml = {
  /** A message that a short code or a phone number sent or received. */
  message: Message;
};
export const MessageXml: $Plan<MessageXml> = { key: "TwilioResponse", as: "element", fields: $fields14, declaration: $declaration };

export type MethodNotAllowedXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20004;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 405;
  };
};
export const MethodNotAllowedXml: $Plan<MethodNotAllowedXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type NotFoundXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20404;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 404;
  };
};
export const NotFoundXml: $Plan<NotFoundXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type PayloadTooLargeXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20413;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 413;
  };
};
export const PayloadTooLargeXml: $Plan<PayloadTooLargeXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ServiceUnavailableXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20503;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 503;
  };
};
export const ServiceUnavailableXml: $Plan<ServiceUnavailableXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type ShortCodeXml = {
  /** A short code that belongs to an account. */
  short_code: ShortCode;
};
export const ShortCodeXml: $Plan<ShortCodeXml> = { key: "TwilioResponse", as: "element", fields: $fields15, declaration: $declaration };

export type TooManyRequestsXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20429;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 429;
  };
};
export const TooManyRequestsXml: $Plan<TooManyRequestsXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UnauthorizedXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20003;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 401;
  };
};
export const UnauthorizedXml: $Plan<UnauthorizedXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UnsupportedMediaTypeXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 19056;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 415;
  };
};
export const UnsupportedMediaTypeXml: $Plan<UnsupportedMediaTypeXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UpdateBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 20002 | 21402 | 21403 | 21406;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};
export const UpdateBadRequestXml: $Plan<UpdateBadRequestXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

export type UpdateMessageBadRequestXml = {
  rest_exception: {
    /** Twilio's error code. */
    code: 20001 | 20009 | 30409;
    /** Further human-readable detail. */
    detail?: string;
    /** Human-readable description of the error. */
    message: string;
    /** URL of the page about this code in Twilio's error dictionary. */
    more_info: string;
    /** HTTP status of the response. */
    status: 400;
  };
};
export const UpdateMessageBadRequestXml: $Plan<UpdateMessageBadRequestXml> = { key: "TwilioResponse", as: "element", fields: $fields2, declaration: $declaration };

/** Every plan of the document, by the name of its schema. */
export const plans: {
  readonly CreateMessageBadRequestXml: $Plan<CreateMessageBadRequestXml>;
  readonly CreateMessageNotFoundXml: $Plan<CreateMessageNotFoundXml>;
  readonly CreateMessageTooManyRequestsXml: $Plan<CreateMessageTooManyRequestsXml>;
  readonly DeleteMessageBadRequestXml: $Plan<DeleteMessageBadRequestXml>;
  readonly ForbiddenXml: $Plan<ForbiddenXml>;
  readonly InternalServerErrorXml: $Plan<InternalServerErrorXml>;
  readonly ListBadRequestXml: $Plan<ListBadRequestXml>;
  readonly ListMediaXml: $Plan<ListMediaXml>;
  readonly ListMessageXml: $Plan<ListMessageXml>;
  readonly ListShortCodeXml: $Plan<ListShortCodeXml>;
  readonly MediaXml: $Plan<MediaXml>;
  readonly MessageXml: $Plan<MessageXml>;
  readonly MethodNotAllowedXml: $Plan<MethodNotAllowedXml>;
  readonly NotFoundXml: $Plan<NotFoundXml>;
  readonly PayloadTooLargeXml: $Plan<PayloadTooLargeXml>;
  readonly ServiceUnavailableXml: $Plan<ServiceUnavailableXml>;
  readonly ShortCodeXml: $Plan<ShortCodeXml>;
  readonly TooManyRequestsXml: $Plan<TooManyRequestsXml>;
  readonly UnauthorizedXml: $Plan<UnauthorizedXml>;
  readonly UnsupportedMediaTypeXml: $Plan<UnsupportedMediaTypeXml>;
  readonly UpdateBadRequestXml: $Plan<UpdateBadRequestXml>;
  readonly UpdateMessageBadRequestXml: $Plan<UpdateMessageBadRequestXml>;
} = {
  CreateMessageBadRequestXml,
  CreateMessageNotFoundXml,
  CreateMessageTooManyRequestsXml,
  DeleteMessageBadRequestXml,
  ForbiddenXml,
  InternalServerErrorXml,
  ListBadRequestXml,
  ListMediaXml,
  ListMessageXml,
  ListShortCodeXml,
  MediaXml,
  MessageXml,
  MethodNotAllowedXml,
  NotFoundXml,
  PayloadTooLargeXml,
  ServiceUnavailableXml,
  ShortCodeXml,
  TooManyRequestsXml,
  UnauthorizedXml,
  UnsupportedMediaTypeXml,
  UpdateBadRequestXml,
  UpdateMessageBadRequestXml,
};
