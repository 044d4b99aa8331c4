// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, dateTimeRfc2822 as dateTimeRfc2822$, fields as fields$, guard as guard$, list as list$, number as number$, reference as reference$, schema as schema$, text as text$, type Definition as Definition$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, validator as validator$, values as values$ } from "../../runtime.ts";

function family1$(values1: readonly unknown[], values2: readonly unknown[]): Definition$ {
  return fields$({
  RestException: fields$({
    Status: values$(values1, { type: "integer" }),
    Message: text$(),
    Code: values$(values2, { type: "integer" }),
    MoreInfo: text$(),
    Detail: text$(),
  }, ["Code","MoreInfo","Detail"]),
});
}

function family2$(): Definition$ {
  return text$();
}

function family3$(values1: readonly unknown[], values2: readonly unknown[]): Definition$ {
  return fields$({
  TwilioResponse: fields$({
    RestException: fields$({
      Status: values$(values1),
      Message: text$(),
      Code: values$(values2),
      MoreInfo: text$(),
      Detail: text$(),
    }, ["Code","MoreInfo","Detail"]),
  }),
});
}

/** Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21603 MissingSender, 21604 MissingTo, 21605 SmsTooLong, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21619 MissingContent, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable */
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

/**
 * Whether a value fits `CreateSmsMessageBadRequest`.
 * Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21603 MissingSender, 21604 MissingTo, 21605 SmsTooLong, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21619 MissingContent, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable
 */
export const isCreateSmsMessageBadRequest: Guard$<CreateSmsMessageBadRequest> = /* @__PURE__ */ guard$("CreateSmsMessageBadRequest", () => family1$([400], [20001,21211,21212,21265,21266,21603,21604,21605,21609,21610,21612,21619,21659,21660,21661]));

/**
 * Gives a value that fits `CreateSmsMessageBadRequest`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21603 MissingSender, 21604 MissingTo, 21605 SmsTooLong, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21619 MissingContent, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable
 */
export const validateCreateSmsMessageBadRequest: (value: unknown) => Result$<CreateSmsMessageBadRequest> = /* @__PURE__ */ validator$(isCreateSmsMessageBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21603 MissingSender, 21604 MissingTo, 21605 SmsTooLong, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21619 MissingContent, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable */
export const CreateSmsMessageBadRequest: Schema$<CreateSmsMessageBadRequest> = /* @__PURE__ */ schema$(isCreateSmsMessageBadRequest);

/** Form of CreateSmsMessage. */
export type CreateSmsMessageRequest = {
  /** The sender: a short code or a phone number of the account. */
  From: string;
  /** The recipient, in any common phone number format. */
  To: string;
  /** Text of the message, at most 160 characters. */
  Body: string;
  /** URL that receives one request with SmsSid and SmsStatus, which is sent or failed. */
  StatusCallback?: string;
};

/**
 * Whether a value fits `CreateSmsMessageRequest`.
 * Form of CreateSmsMessage.
 */
export const isCreateSmsMessageRequest: Guard$<CreateSmsMessageRequest> = /* @__PURE__ */ guard$("CreateSmsMessageRequest", () => fields$({
  From: text$(),
  To: text$(),
  Body: text$({ maxLength: 160 }),
  StatusCallback: text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
}, ["StatusCallback"]));

/**
 * Gives a value that fits `CreateSmsMessageRequest`, or its issues.
 * Form of CreateSmsMessage.
 */
export const validateCreateSmsMessageRequest: (value: unknown) => Result$<CreateSmsMessageRequest> = /* @__PURE__ */ validator$(isCreateSmsMessageRequest);

/** Form of CreateSmsMessage. */
export const CreateSmsMessageRequest: Schema$<CreateSmsMessageRequest> = /* @__PURE__ */ schema$(isCreateSmsMessageRequest);

/** Response body for the status 403: 20008 TestCredentials, 20403 Forbidden */
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

/**
 * Whether a value fits `Forbidden`.
 * Response body for the status 403: 20008 TestCredentials, 20403 Forbidden
 */
export const isForbidden: Guard$<Forbidden> = /* @__PURE__ */ guard$("Forbidden", () => family1$([403], [20008,20403]));

/**
 * Gives a value that fits `Forbidden`, or its issues.
 * Response body for the status 403: 20008 TestCredentials, 20403 Forbidden
 */
export const validateForbidden: (value: unknown) => Result$<Forbidden> = /* @__PURE__ */ validator$(isForbidden);

/** Response body for the status 403: 20008 TestCredentials, 20403 Forbidden */
export const Forbidden: Schema$<Forbidden> = /* @__PURE__ */ schema$(isForbidden);

/** A header row and one row of values. */
export type ForbiddenCsv = string;

/**
 * Whether a value fits `ForbiddenCsv`.
 * A header row and one row of values.
 */
export const isForbiddenCsv: Guard$<ForbiddenCsv> = /* @__PURE__ */ guard$("ForbiddenCsv", () => family2$());

/**
 * Gives a value that fits `ForbiddenCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateForbiddenCsv: (value: unknown) => Result$<ForbiddenCsv> = /* @__PURE__ */ validator$(isForbiddenCsv);

/** A header row and one row of values. */
export const ForbiddenCsv: Schema$<ForbiddenCsv> = /* @__PURE__ */ schema$(isForbiddenCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type ForbiddenHtml = string;

/**
 * Whether a value fits `ForbiddenHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isForbiddenHtml: Guard$<ForbiddenHtml> = /* @__PURE__ */ guard$("ForbiddenHtml", () => family2$());

/**
 * Gives a value that fits `ForbiddenHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateForbiddenHtml: (value: unknown) => Result$<ForbiddenHtml> = /* @__PURE__ */ validator$(isForbiddenHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const ForbiddenHtml: Schema$<ForbiddenHtml> = /* @__PURE__ */ schema$(isForbiddenHtml);

/** Response body for the status 403: 20008 TestCredentials, 20403 Forbidden */
export type ForbiddenJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "403";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20008" | "20403";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `ForbiddenJson`.
 * Response body for the status 403: 20008 TestCredentials, 20403 Forbidden
 */
export const isForbiddenJson: Guard$<ForbiddenJson> = /* @__PURE__ */ guard$("ForbiddenJson", () => family3$(["403"], ["20008","20403"]));

/**
 * Gives a value that fits `ForbiddenJson`, or its issues.
 * Response body for the status 403: 20008 TestCredentials, 20403 Forbidden
 */
export const validateForbiddenJson: (value: unknown) => Result$<ForbiddenJson> = /* @__PURE__ */ validator$(isForbiddenJson);

/** Response body for the status 403: 20008 TestCredentials, 20403 Forbidden */
export const ForbiddenJson: Schema$<ForbiddenJson> = /* @__PURE__ */ schema$(isForbiddenJson);

/** Form of inboundSms. */
export type InboundSms = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  SmsSid: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  SmsMessageSid?: string;
  /** Identifier of the account. */
  AccountSid: string;
  /** Number of the sender: ten digits, without separators. */
  From: string;
  /** The short code or the phone number. */
  To: string;
  /** Text of the message. */
  Body: string;
  SmsStatus?: "received";
  ApiVersion?: "2008-08-01";
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
 * Whether a value fits `InboundSms`.
 * Form of inboundSms.
 */
export const isInboundSms: Guard$<InboundSms> = /* @__PURE__ */ guard$("InboundSms", () => fields$({
  SmsSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  SmsMessageSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  From: text$(),
  To: text$(),
  Body: text$({ maxLength: 160 }),
  SmsStatus: values$(["received"]),
  ApiVersion: values$(["2008-08-01"]),
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
}, ["SmsMessageSid","SmsStatus","ApiVersion","FromCity","FromState","FromZip","FromCountry","ToCity","ToState","ToZip","ToCountry","ErrorCode","ErrorUrl"]));

/**
 * Gives a value that fits `InboundSms`, or its issues.
 * Form of inboundSms.
 */
export const validateInboundSms: (value: unknown) => Result$<InboundSms> = /* @__PURE__ */ validator$(isInboundSms);

/** Form of inboundSms. */
export const InboundSms: Schema$<InboundSms> = /* @__PURE__ */ schema$(isInboundSms);

/** Response body for the status 500: 20500 InternalServerError */
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

/**
 * Whether a value fits `InternalServerError`.
 * Response body for the status 500: 20500 InternalServerError
 */
export const isInternalServerError: Guard$<InternalServerError> = /* @__PURE__ */ guard$("InternalServerError", () => family1$([500], [20500]));

/**
 * Gives a value that fits `InternalServerError`, or its issues.
 * Response body for the status 500: 20500 InternalServerError
 */
export const validateInternalServerError: (value: unknown) => Result$<InternalServerError> = /* @__PURE__ */ validator$(isInternalServerError);

/** Response body for the status 500: 20500 InternalServerError */
export const InternalServerError: Schema$<InternalServerError> = /* @__PURE__ */ schema$(isInternalServerError);

/** A header row and one row of values. */
export type InternalServerErrorCsv = string;

/**
 * Whether a value fits `InternalServerErrorCsv`.
 * A header row and one row of values.
 */
export const isInternalServerErrorCsv: Guard$<InternalServerErrorCsv> = /* @__PURE__ */ guard$("InternalServerErrorCsv", () => family2$());

/**
 * Gives a value that fits `InternalServerErrorCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateInternalServerErrorCsv: (value: unknown) => Result$<InternalServerErrorCsv> = /* @__PURE__ */ validator$(isInternalServerErrorCsv);

/** A header row and one row of values. */
export const InternalServerErrorCsv: Schema$<InternalServerErrorCsv> = /* @__PURE__ */ schema$(isInternalServerErrorCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type InternalServerErrorHtml = string;

/**
 * Whether a value fits `InternalServerErrorHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isInternalServerErrorHtml: Guard$<InternalServerErrorHtml> = /* @__PURE__ */ guard$("InternalServerErrorHtml", () => family2$());

/**
 * Gives a value that fits `InternalServerErrorHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateInternalServerErrorHtml: (value: unknown) => Result$<InternalServerErrorHtml> = /* @__PURE__ */ validator$(isInternalServerErrorHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const InternalServerErrorHtml: Schema$<InternalServerErrorHtml> = /* @__PURE__ */ schema$(isInternalServerErrorHtml);

/** Response body for the status 500: 20500 InternalServerError */
export type InternalServerErrorJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "500";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20500";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `InternalServerErrorJson`.
 * Response body for the status 500: 20500 InternalServerError
 */
export const isInternalServerErrorJson: Guard$<InternalServerErrorJson> = /* @__PURE__ */ guard$("InternalServerErrorJson", () => family3$(["500"], ["20500"]));

/**
 * Gives a value that fits `InternalServerErrorJson`, or its issues.
 * Response body for the status 500: 20500 InternalServerError
 */
export const validateInternalServerErrorJson: (value: unknown) => Result$<InternalServerErrorJson> = /* @__PURE__ */ validator$(isInternalServerErrorJson);

/** Response body for the status 500: 20500 InternalServerError */
export const InternalServerErrorJson: Schema$<InternalServerErrorJson> = /* @__PURE__ */ schema$(isInternalServerErrorJson);

/** Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
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

/**
 * Whether a value fits `ListBadRequest`.
 * Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken
 */
export const isListBadRequest: Guard$<ListBadRequest> = /* @__PURE__ */ guard$("ListBadRequest", () => family1$([400], [20001,20007,21481]));

/**
 * Gives a value that fits `ListBadRequest`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken
 */
export const validateListBadRequest: (value: unknown) => Result$<ListBadRequest> = /* @__PURE__ */ validator$(isListBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
export const ListBadRequest: Schema$<ListBadRequest> = /* @__PURE__ */ schema$(isListBadRequest);

/** A header row and one row of values. */
export type ListBadRequestCsv = string;

/**
 * Whether a value fits `ListBadRequestCsv`.
 * A header row and one row of values.
 */
export const isListBadRequestCsv: Guard$<ListBadRequestCsv> = /* @__PURE__ */ guard$("ListBadRequestCsv", () => family2$());

/**
 * Gives a value that fits `ListBadRequestCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateListBadRequestCsv: (value: unknown) => Result$<ListBadRequestCsv> = /* @__PURE__ */ validator$(isListBadRequestCsv);

/** A header row and one row of values. */
export const ListBadRequestCsv: Schema$<ListBadRequestCsv> = /* @__PURE__ */ schema$(isListBadRequestCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type ListBadRequestHtml = string;

/**
 * Whether a value fits `ListBadRequestHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isListBadRequestHtml: Guard$<ListBadRequestHtml> = /* @__PURE__ */ guard$("ListBadRequestHtml", () => family2$());

/**
 * Gives a value that fits `ListBadRequestHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateListBadRequestHtml: (value: unknown) => Result$<ListBadRequestHtml> = /* @__PURE__ */ validator$(isListBadRequestHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const ListBadRequestHtml: Schema$<ListBadRequestHtml> = /* @__PURE__ */ schema$(isListBadRequestHtml);

/** Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
export type ListBadRequestJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "400";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20001" | "20007" | "21481";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `ListBadRequestJson`.
 * Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken
 */
export const isListBadRequestJson: Guard$<ListBadRequestJson> = /* @__PURE__ */ guard$("ListBadRequestJson", () => family3$(["400"], ["20001","20007","21481"]));

/**
 * Gives a value that fits `ListBadRequestJson`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken
 */
export const validateListBadRequestJson: (value: unknown) => Result$<ListBadRequestJson> = /* @__PURE__ */ validator$(isListBadRequestJson);

/** Response body for the status 400: 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
export const ListBadRequestJson: Schema$<ListBadRequestJson> = /* @__PURE__ */ schema$(isListBadRequestJson);

/** A page of the short codes of an account, in XML. */
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

/**
 * Whether a value fits `ListShortCodeResponse`.
 * A page of the short codes of an account, in XML.
 */
export const isListShortCodeResponse: Guard$<ListShortCodeResponse> = /* @__PURE__ */ guard$("ListShortCodeResponse", () => fields$({
  ShortCodes: fields$({
    page: number$({ minimum: 0 }),
    numpages: number$({ minimum: 0 }),
    pagesize: number$({ minimum: 1, maximum: 1000 }),
    total: number$({ minimum: 0 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    firstpageuri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    previouspageuri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    nextpageuri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    lastpageuri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    ShortCode: list$(reference$(isShortCode)),
  }, ["uri","firstpageuri","previouspageuri","nextpageuri","lastpageuri"]),
}));

/**
 * Gives a value that fits `ListShortCodeResponse`, or its issues.
 * A page of the short codes of an account, in XML.
 */
export const validateListShortCodeResponse: (value: unknown) => Result$<ListShortCodeResponse> = /* @__PURE__ */ validator$(isListShortCodeResponse);

/** A page of the short codes of an account, in XML. */
export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$(isListShortCodeResponse);

/** A page of the short codes of an account, in JSON. In this version, JSON lists have no paging information. */
export type ListShortCodeResponseJson = {
  TwilioResponse: {
    ShortCodes: {
      /** A short code that belongs to an account. */
      ShortCode: ShortCode;
    }[];
  };
};

/**
 * Whether a value fits `ListShortCodeResponseJson`.
 * A page of the short codes of an account, in JSON. In this version, JSON lists have no paging information.
 */
export const isListShortCodeResponseJson: Guard$<ListShortCodeResponseJson> = /* @__PURE__ */ guard$("ListShortCodeResponseJson", () => fields$({
  TwilioResponse: fields$({
    ShortCodes: list$(fields$({
      ShortCode: reference$(isShortCode),
    }, [], {}, (value) => [value.ShortCode])),
  }),
}));

/**
 * Gives a value that fits `ListShortCodeResponseJson`, or its issues.
 * A page of the short codes of an account, in JSON. In this version, JSON lists have no paging information.
 */
export const validateListShortCodeResponseJson: (value: unknown) => Result$<ListShortCodeResponseJson> = /* @__PURE__ */ validator$(isListShortCodeResponseJson);

/** A page of the short codes of an account, in JSON. In this version, JSON lists have no paging information. */
export const ListShortCodeResponseJson: Schema$<ListShortCodeResponseJson> = /* @__PURE__ */ schema$(isListShortCodeResponseJson);

/** A page of the messages of an account, in XML. */
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

/**
 * Whether a value fits `ListSmsMessageResponse`.
 * A page of the messages of an account, in XML.
 */
export const isListSmsMessageResponse: Guard$<ListSmsMessageResponse> = /* @__PURE__ */ guard$("ListSmsMessageResponse", () => fields$({
  SMSMessages: fields$({
    page: number$({ minimum: 0 }),
    numpages: number$({ minimum: 0 }),
    pagesize: number$({ minimum: 1, maximum: 1000 }),
    total: number$({ minimum: 0 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    firstpageuri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    previouspageuri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    nextpageuri: text$({ type: ["string","null"], pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    lastpageuri: text$({ pattern: "^\\/[A-Za-z0-9][A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*)*$" }),
    SMSMessage: list$(reference$(isSmsMessage)),
  }, ["uri","firstpageuri","previouspageuri","nextpageuri","lastpageuri"]),
}));

/**
 * Gives a value that fits `ListSmsMessageResponse`, or its issues.
 * A page of the messages of an account, in XML.
 */
export const validateListSmsMessageResponse: (value: unknown) => Result$<ListSmsMessageResponse> = /* @__PURE__ */ validator$(isListSmsMessageResponse);

/** A page of the messages of an account, in XML. */
export const ListSmsMessageResponse: Schema$<ListSmsMessageResponse> = /* @__PURE__ */ schema$(isListSmsMessageResponse);

/** Response body for the status 405: 20004 MethodNotAllowed */
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

/**
 * Whether a value fits `MethodNotAllowed`.
 * Response body for the status 405: 20004 MethodNotAllowed
 */
export const isMethodNotAllowed: Guard$<MethodNotAllowed> = /* @__PURE__ */ guard$("MethodNotAllowed", () => family1$([405], [20004]));

/**
 * Gives a value that fits `MethodNotAllowed`, or its issues.
 * Response body for the status 405: 20004 MethodNotAllowed
 */
export const validateMethodNotAllowed: (value: unknown) => Result$<MethodNotAllowed> = /* @__PURE__ */ validator$(isMethodNotAllowed);

/** Response body for the status 405: 20004 MethodNotAllowed */
export const MethodNotAllowed: Schema$<MethodNotAllowed> = /* @__PURE__ */ schema$(isMethodNotAllowed);

/** A header row and one row of values. */
export type MethodNotAllowedCsv = string;

/**
 * Whether a value fits `MethodNotAllowedCsv`.
 * A header row and one row of values.
 */
export const isMethodNotAllowedCsv: Guard$<MethodNotAllowedCsv> = /* @__PURE__ */ guard$("MethodNotAllowedCsv", () => family2$());

/**
 * Gives a value that fits `MethodNotAllowedCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateMethodNotAllowedCsv: (value: unknown) => Result$<MethodNotAllowedCsv> = /* @__PURE__ */ validator$(isMethodNotAllowedCsv);

/** A header row and one row of values. */
export const MethodNotAllowedCsv: Schema$<MethodNotAllowedCsv> = /* @__PURE__ */ schema$(isMethodNotAllowedCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type MethodNotAllowedHtml = string;

/**
 * Whether a value fits `MethodNotAllowedHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isMethodNotAllowedHtml: Guard$<MethodNotAllowedHtml> = /* @__PURE__ */ guard$("MethodNotAllowedHtml", () => family2$());

/**
 * Gives a value that fits `MethodNotAllowedHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateMethodNotAllowedHtml: (value: unknown) => Result$<MethodNotAllowedHtml> = /* @__PURE__ */ validator$(isMethodNotAllowedHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const MethodNotAllowedHtml: Schema$<MethodNotAllowedHtml> = /* @__PURE__ */ schema$(isMethodNotAllowedHtml);

/** Response body for the status 405: 20004 MethodNotAllowed */
export type MethodNotAllowedJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "405";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20004";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `MethodNotAllowedJson`.
 * Response body for the status 405: 20004 MethodNotAllowed
 */
export const isMethodNotAllowedJson: Guard$<MethodNotAllowedJson> = /* @__PURE__ */ guard$("MethodNotAllowedJson", () => family3$(["405"], ["20004"]));

/**
 * Gives a value that fits `MethodNotAllowedJson`, or its issues.
 * Response body for the status 405: 20004 MethodNotAllowed
 */
export const validateMethodNotAllowedJson: (value: unknown) => Result$<MethodNotAllowedJson> = /* @__PURE__ */ validator$(isMethodNotAllowedJson);

/** Response body for the status 405: 20004 MethodNotAllowed */
export const MethodNotAllowedJson: Schema$<MethodNotAllowedJson> = /* @__PURE__ */ schema$(isMethodNotAllowedJson);

/** Response body for the status 404: 20404 NotFound */
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

/**
 * Whether a value fits `NotFound`.
 * Response body for the status 404: 20404 NotFound
 */
export const isNotFound: Guard$<NotFound> = /* @__PURE__ */ guard$("NotFound", () => family1$([404], [20404]));

/**
 * Gives a value that fits `NotFound`, or its issues.
 * Response body for the status 404: 20404 NotFound
 */
export const validateNotFound: (value: unknown) => Result$<NotFound> = /* @__PURE__ */ validator$(isNotFound);

/** Response body for the status 404: 20404 NotFound */
export const NotFound: Schema$<NotFound> = /* @__PURE__ */ schema$(isNotFound);

/** A header row and one row of values. */
export type NotFoundCsv = string;

/**
 * Whether a value fits `NotFoundCsv`.
 * A header row and one row of values.
 */
export const isNotFoundCsv: Guard$<NotFoundCsv> = /* @__PURE__ */ guard$("NotFoundCsv", () => family2$());

/**
 * Gives a value that fits `NotFoundCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateNotFoundCsv: (value: unknown) => Result$<NotFoundCsv> = /* @__PURE__ */ validator$(isNotFoundCsv);

/** A header row and one row of values. */
export const NotFoundCsv: Schema$<NotFoundCsv> = /* @__PURE__ */ schema$(isNotFoundCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type NotFoundHtml = string;

/**
 * Whether a value fits `NotFoundHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isNotFoundHtml: Guard$<NotFoundHtml> = /* @__PURE__ */ guard$("NotFoundHtml", () => family2$());

/**
 * Gives a value that fits `NotFoundHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateNotFoundHtml: (value: unknown) => Result$<NotFoundHtml> = /* @__PURE__ */ validator$(isNotFoundHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const NotFoundHtml: Schema$<NotFoundHtml> = /* @__PURE__ */ schema$(isNotFoundHtml);

/** Response body for the status 404: 20404 NotFound */
export type NotFoundJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "404";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20404";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `NotFoundJson`.
 * Response body for the status 404: 20404 NotFound
 */
export const isNotFoundJson: Guard$<NotFoundJson> = /* @__PURE__ */ guard$("NotFoundJson", () => family3$(["404"], ["20404"]));

/**
 * Gives a value that fits `NotFoundJson`, or its issues.
 * Response body for the status 404: 20404 NotFound
 */
export const validateNotFoundJson: (value: unknown) => Result$<NotFoundJson> = /* @__PURE__ */ validator$(isNotFoundJson);

/** Response body for the status 404: 20404 NotFound */
export const NotFoundJson: Schema$<NotFoundJson> = /* @__PURE__ */ schema$(isNotFoundJson);

/** Response body for the status 413: 20413 PayloadTooLarge */
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

/**
 * Whether a value fits `PayloadTooLarge`.
 * Response body for the status 413: 20413 PayloadTooLarge
 */
export const isPayloadTooLarge: Guard$<PayloadTooLarge> = /* @__PURE__ */ guard$("PayloadTooLarge", () => family1$([413], [20413]));

/**
 * Gives a value that fits `PayloadTooLarge`, or its issues.
 * Response body for the status 413: 20413 PayloadTooLarge
 */
export const validatePayloadTooLarge: (value: unknown) => Result$<PayloadTooLarge> = /* @__PURE__ */ validator$(isPayloadTooLarge);

/** Response body for the status 413: 20413 PayloadTooLarge */
export const PayloadTooLarge: Schema$<PayloadTooLarge> = /* @__PURE__ */ schema$(isPayloadTooLarge);

/** A header row and one row of values. */
export type PayloadTooLargeCsv = string;

/**
 * Whether a value fits `PayloadTooLargeCsv`.
 * A header row and one row of values.
 */
export const isPayloadTooLargeCsv: Guard$<PayloadTooLargeCsv> = /* @__PURE__ */ guard$("PayloadTooLargeCsv", () => family2$());

/**
 * Gives a value that fits `PayloadTooLargeCsv`, or its issues.
 * A header row and one row of values.
 */
export const validatePayloadTooLargeCsv: (value: unknown) => Result$<PayloadTooLargeCsv> = /* @__PURE__ */ validator$(isPayloadTooLargeCsv);

/** A header row and one row of values. */
export const PayloadTooLargeCsv: Schema$<PayloadTooLargeCsv> = /* @__PURE__ */ schema$(isPayloadTooLargeCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type PayloadTooLargeHtml = string;

/**
 * Whether a value fits `PayloadTooLargeHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isPayloadTooLargeHtml: Guard$<PayloadTooLargeHtml> = /* @__PURE__ */ guard$("PayloadTooLargeHtml", () => family2$());

/**
 * Gives a value that fits `PayloadTooLargeHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validatePayloadTooLargeHtml: (value: unknown) => Result$<PayloadTooLargeHtml> = /* @__PURE__ */ validator$(isPayloadTooLargeHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const PayloadTooLargeHtml: Schema$<PayloadTooLargeHtml> = /* @__PURE__ */ schema$(isPayloadTooLargeHtml);

/** Response body for the status 413: 20413 PayloadTooLarge */
export type PayloadTooLargeJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "413";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20413";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `PayloadTooLargeJson`.
 * Response body for the status 413: 20413 PayloadTooLarge
 */
export const isPayloadTooLargeJson: Guard$<PayloadTooLargeJson> = /* @__PURE__ */ guard$("PayloadTooLargeJson", () => family3$(["413"], ["20413"]));

/**
 * Gives a value that fits `PayloadTooLargeJson`, or its issues.
 * Response body for the status 413: 20413 PayloadTooLarge
 */
export const validatePayloadTooLargeJson: (value: unknown) => Result$<PayloadTooLargeJson> = /* @__PURE__ */ validator$(isPayloadTooLargeJson);

/** Response body for the status 413: 20413 PayloadTooLarge */
export const PayloadTooLargeJson: Schema$<PayloadTooLargeJson> = /* @__PURE__ */ schema$(isPayloadTooLargeJson);

/** Response body for the status 503: 20503 ServiceUnavailable */
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

/**
 * Whether a value fits `ServiceUnavailable`.
 * Response body for the status 503: 20503 ServiceUnavailable
 */
export const isServiceUnavailable: Guard$<ServiceUnavailable> = /* @__PURE__ */ guard$("ServiceUnavailable", () => family1$([503], [20503]));

/**
 * Gives a value that fits `ServiceUnavailable`, or its issues.
 * Response body for the status 503: 20503 ServiceUnavailable
 */
export const validateServiceUnavailable: (value: unknown) => Result$<ServiceUnavailable> = /* @__PURE__ */ validator$(isServiceUnavailable);

/** Response body for the status 503: 20503 ServiceUnavailable */
export const ServiceUnavailable: Schema$<ServiceUnavailable> = /* @__PURE__ */ schema$(isServiceUnavailable);

/** A header row and one row of values. */
export type ServiceUnavailableCsv = string;

/**
 * Whether a value fits `ServiceUnavailableCsv`.
 * A header row and one row of values.
 */
export const isServiceUnavailableCsv: Guard$<ServiceUnavailableCsv> = /* @__PURE__ */ guard$("ServiceUnavailableCsv", () => family2$());

/**
 * Gives a value that fits `ServiceUnavailableCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateServiceUnavailableCsv: (value: unknown) => Result$<ServiceUnavailableCsv> = /* @__PURE__ */ validator$(isServiceUnavailableCsv);

/** A header row and one row of values. */
export const ServiceUnavailableCsv: Schema$<ServiceUnavailableCsv> = /* @__PURE__ */ schema$(isServiceUnavailableCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type ServiceUnavailableHtml = string;

/**
 * Whether a value fits `ServiceUnavailableHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isServiceUnavailableHtml: Guard$<ServiceUnavailableHtml> = /* @__PURE__ */ guard$("ServiceUnavailableHtml", () => family2$());

/**
 * Gives a value that fits `ServiceUnavailableHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateServiceUnavailableHtml: (value: unknown) => Result$<ServiceUnavailableHtml> = /* @__PURE__ */ validator$(isServiceUnavailableHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const ServiceUnavailableHtml: Schema$<ServiceUnavailableHtml> = /* @__PURE__ */ schema$(isServiceUnavailableHtml);

/** Response body for the status 503: 20503 ServiceUnavailable */
export type ServiceUnavailableJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "503";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20503";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `ServiceUnavailableJson`.
 * Response body for the status 503: 20503 ServiceUnavailable
 */
export const isServiceUnavailableJson: Guard$<ServiceUnavailableJson> = /* @__PURE__ */ guard$("ServiceUnavailableJson", () => family3$(["503"], ["20503"]));

/**
 * Gives a value that fits `ServiceUnavailableJson`, or its issues.
 * Response body for the status 503: 20503 ServiceUnavailable
 */
export const validateServiceUnavailableJson: (value: unknown) => Result$<ServiceUnavailableJson> = /* @__PURE__ */ validator$(isServiceUnavailableJson);

/** Response body for the status 503: 20503 ServiceUnavailable */
export const ServiceUnavailableJson: Schema$<ServiceUnavailableJson> = /* @__PURE__ */ schema$(isServiceUnavailableJson);

/** A short code that belongs to an account. */
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

/**
 * Whether a value fits `ShortCode`.
 * A short code that belongs to an account.
 */
export const isShortCode: Guard$<ShortCode> = /* @__PURE__ */ guard$("ShortCode", () => fields$({
  Sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  FriendlyName: text$({ maxLength: 64 }),
  ShortCode: text$({ pattern: "^[0-9]{5,6}$" }),
  DateCreated: text$({ pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  DateUpdated: text$({ pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  ApiVersion: values$(["2010-04-01","2008-08-01"]),
  SmsUrl: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  SmsMethod: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  SmsFallbackUrl: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  SmsFallbackMethod: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
}, ["ApiVersion"], {}, (value) => [value.Sid, value.AccountSid, value.FriendlyName, value.ShortCode, value.DateCreated, value.DateUpdated, value.ApiVersion, value.SmsUrl, value.SmsMethod, value.SmsFallbackUrl, value.SmsFallbackMethod]));

/**
 * Gives a value that fits `ShortCode`, or its issues.
 * A short code that belongs to an account.
 */
export const validateShortCode: (value: unknown) => Result$<ShortCode> = /* @__PURE__ */ validator$(isShortCode);

/** A short code that belongs to an account. */
export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$(isShortCode);

/** A short code in XML. */
export type ShortCodeResponse = {
  /** A short code that belongs to an account. */
  ShortCode: ShortCode;
};

/**
 * Whether a value fits `ShortCodeResponse`.
 * A short code in XML.
 */
export const isShortCodeResponse: Guard$<ShortCodeResponse> = /* @__PURE__ */ guard$("ShortCodeResponse", () => fields$({
  ShortCode: reference$(isShortCode),
}));

/**
 * Gives a value that fits `ShortCodeResponse`, or its issues.
 * A short code in XML.
 */
export const validateShortCodeResponse: (value: unknown) => Result$<ShortCodeResponse> = /* @__PURE__ */ validator$(isShortCodeResponse);

/** A short code in XML. */
export const ShortCodeResponse: Schema$<ShortCodeResponse> = /* @__PURE__ */ schema$(isShortCodeResponse);

/** A short code in JSON. */
export type ShortCodeResponseJson = {
  TwilioResponse: {
    /** A short code that belongs to an account. */
    ShortCode: ShortCode;
  };
};

/**
 * Whether a value fits `ShortCodeResponseJson`.
 * A short code in JSON.
 */
export const isShortCodeResponseJson: Guard$<ShortCodeResponseJson> = /* @__PURE__ */ guard$("ShortCodeResponseJson", () => fields$({
  TwilioResponse: fields$({
    ShortCode: reference$(isShortCode),
  }),
}));

/**
 * Gives a value that fits `ShortCodeResponseJson`, or its issues.
 * A short code in JSON.
 */
export const validateShortCodeResponseJson: (value: unknown) => Result$<ShortCodeResponseJson> = /* @__PURE__ */ validator$(isShortCodeResponseJson);

/** A short code in JSON. */
export const ShortCodeResponseJson: Schema$<ShortCodeResponseJson> = /* @__PURE__ */ schema$(isShortCodeResponseJson);

/** A message that a short code or a phone number sent or received. */
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

/**
 * Whether a value fits `SmsMessage`.
 * A message that a short code or a phone number sent or received.
 */
export const isSmsMessage: Guard$<SmsMessage> = /* @__PURE__ */ guard$("SmsMessage", () => fields$({
  Sid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  DateCreated: text$({ pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] -0[78]00$" }),
  DateUpdated: text$({ pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] -0[78]00$" }),
  DateSent: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] -0[78]00$" }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  To: text$(),
  From: any$({ type: ["string","null"] }),
  Body: text$(),
  Status: values$(["queued","sending","sent","failed","received"]),
  Flags: number$({ minimum: 0, maximum: 7 }),
  Price: any$({ type: ["string","null"] }),
}, [], {}, (value) => [value.Sid, value.DateCreated, value.DateUpdated, value.DateSent, value.AccountSid, value.To, value.From, value.Body, value.Status, value.Flags, value.Price]));

/**
 * Gives a value that fits `SmsMessage`, or its issues.
 * A message that a short code or a phone number sent or received.
 */
export const validateSmsMessage: (value: unknown) => Result$<SmsMessage> = /* @__PURE__ */ validator$(isSmsMessage);

/** A message that a short code or a phone number sent or received. */
export const SmsMessage: Schema$<SmsMessage> = /* @__PURE__ */ schema$(isSmsMessage);

/** A message in XML. */
export type SmsMessageResponse = {
  /** A message that a short code or a phone number sent or received. */
  SMSMessage: SmsMessage;
};

/**
 * Whether a value fits `SmsMessageResponse`.
 * A message in XML.
 */
export const isSmsMessageResponse: Guard$<SmsMessageResponse> = /* @__PURE__ */ guard$("SmsMessageResponse", () => fields$({
  SMSMessage: reference$(isSmsMessage),
}));

/**
 * Gives a value that fits `SmsMessageResponse`, or its issues.
 * A message in XML.
 */
export const validateSmsMessageResponse: (value: unknown) => Result$<SmsMessageResponse> = /* @__PURE__ */ validator$(isSmsMessageResponse);

/** A message in XML. */
export const SmsMessageResponse: Schema$<SmsMessageResponse> = /* @__PURE__ */ schema$(isSmsMessageResponse);

/** Form of smsStatus. */
export type SmsStatusCallback = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  SmsSid: string;
  SmsStatus: "sent" | "failed";
};

/**
 * Whether a value fits `SmsStatusCallback`.
 * Form of smsStatus.
 */
export const isSmsStatusCallback: Guard$<SmsStatusCallback> = /* @__PURE__ */ guard$("SmsStatusCallback", () => fields$({
  SmsSid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  SmsStatus: values$(["sent","failed"]),
}));

/**
 * Gives a value that fits `SmsStatusCallback`, or its issues.
 * Form of smsStatus.
 */
export const validateSmsStatusCallback: (value: unknown) => Result$<SmsStatusCallback> = /* @__PURE__ */ validator$(isSmsStatusCallback);

/** Form of smsStatus. */
export const SmsStatusCallback: Schema$<SmsStatusCallback> = /* @__PURE__ */ schema$(isSmsStatusCallback);

/** Response body for the status 429: 20429 TooManyRequests */
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

/**
 * Whether a value fits `TooManyRequests`.
 * Response body for the status 429: 20429 TooManyRequests
 */
export const isTooManyRequests: Guard$<TooManyRequests> = /* @__PURE__ */ guard$("TooManyRequests", () => family1$([429], [20429]));

/**
 * Gives a value that fits `TooManyRequests`, or its issues.
 * Response body for the status 429: 20429 TooManyRequests
 */
export const validateTooManyRequests: (value: unknown) => Result$<TooManyRequests> = /* @__PURE__ */ validator$(isTooManyRequests);

/** Response body for the status 429: 20429 TooManyRequests */
export const TooManyRequests: Schema$<TooManyRequests> = /* @__PURE__ */ schema$(isTooManyRequests);

/** A header row and one row of values. */
export type TooManyRequestsCsv = string;

/**
 * Whether a value fits `TooManyRequestsCsv`.
 * A header row and one row of values.
 */
export const isTooManyRequestsCsv: Guard$<TooManyRequestsCsv> = /* @__PURE__ */ guard$("TooManyRequestsCsv", () => family2$());

/**
 * Gives a value that fits `TooManyRequestsCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateTooManyRequestsCsv: (value: unknown) => Result$<TooManyRequestsCsv> = /* @__PURE__ */ validator$(isTooManyRequestsCsv);

/** A header row and one row of values. */
export const TooManyRequestsCsv: Schema$<TooManyRequestsCsv> = /* @__PURE__ */ schema$(isTooManyRequestsCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type TooManyRequestsHtml = string;

/**
 * Whether a value fits `TooManyRequestsHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isTooManyRequestsHtml: Guard$<TooManyRequestsHtml> = /* @__PURE__ */ guard$("TooManyRequestsHtml", () => family2$());

/**
 * Gives a value that fits `TooManyRequestsHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateTooManyRequestsHtml: (value: unknown) => Result$<TooManyRequestsHtml> = /* @__PURE__ */ validator$(isTooManyRequestsHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const TooManyRequestsHtml: Schema$<TooManyRequestsHtml> = /* @__PURE__ */ schema$(isTooManyRequestsHtml);

/** Response body for the status 429: 20429 TooManyRequests */
export type TooManyRequestsJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "429";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20429";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `TooManyRequestsJson`.
 * Response body for the status 429: 20429 TooManyRequests
 */
export const isTooManyRequestsJson: Guard$<TooManyRequestsJson> = /* @__PURE__ */ guard$("TooManyRequestsJson", () => family3$(["429"], ["20429"]));

/**
 * Gives a value that fits `TooManyRequestsJson`, or its issues.
 * Response body for the status 429: 20429 TooManyRequests
 */
export const validateTooManyRequestsJson: (value: unknown) => Result$<TooManyRequestsJson> = /* @__PURE__ */ validator$(isTooManyRequestsJson);

/** Response body for the status 429: 20429 TooManyRequests */
export const TooManyRequestsJson: Schema$<TooManyRequestsJson> = /* @__PURE__ */ schema$(isTooManyRequestsJson);

/** Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
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

/**
 * Whether a value fits `Unauthorized`.
 * Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials
 */
export const isUnauthorized: Guard$<Unauthorized> = /* @__PURE__ */ guard$("Unauthorized", () => family1$([401], [20003]));

/**
 * Gives a value that fits `Unauthorized`, or its issues.
 * Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials
 */
export const validateUnauthorized: (value: unknown) => Result$<Unauthorized> = /* @__PURE__ */ validator$(isUnauthorized);

/** Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
export const Unauthorized: Schema$<Unauthorized> = /* @__PURE__ */ schema$(isUnauthorized);

/** A header row and one row of values. */
export type UnauthorizedCsv = string;

/**
 * Whether a value fits `UnauthorizedCsv`.
 * A header row and one row of values.
 */
export const isUnauthorizedCsv: Guard$<UnauthorizedCsv> = /* @__PURE__ */ guard$("UnauthorizedCsv", () => family2$());

/**
 * Gives a value that fits `UnauthorizedCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateUnauthorizedCsv: (value: unknown) => Result$<UnauthorizedCsv> = /* @__PURE__ */ validator$(isUnauthorizedCsv);

/** A header row and one row of values. */
export const UnauthorizedCsv: Schema$<UnauthorizedCsv> = /* @__PURE__ */ schema$(isUnauthorizedCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type UnauthorizedHtml = string;

/**
 * Whether a value fits `UnauthorizedHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isUnauthorizedHtml: Guard$<UnauthorizedHtml> = /* @__PURE__ */ guard$("UnauthorizedHtml", () => family2$());

/**
 * Gives a value that fits `UnauthorizedHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateUnauthorizedHtml: (value: unknown) => Result$<UnauthorizedHtml> = /* @__PURE__ */ validator$(isUnauthorizedHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const UnauthorizedHtml: Schema$<UnauthorizedHtml> = /* @__PURE__ */ schema$(isUnauthorizedHtml);

/** Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
export type UnauthorizedJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "401";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20003";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `UnauthorizedJson`.
 * Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials
 */
export const isUnauthorizedJson: Guard$<UnauthorizedJson> = /* @__PURE__ */ guard$("UnauthorizedJson", () => family3$(["401"], ["20003"]));

/**
 * Gives a value that fits `UnauthorizedJson`, or its issues.
 * Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials
 */
export const validateUnauthorizedJson: (value: unknown) => Result$<UnauthorizedJson> = /* @__PURE__ */ validator$(isUnauthorizedJson);

/** Response body for the status 401: 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
export const UnauthorizedJson: Schema$<UnauthorizedJson> = /* @__PURE__ */ schema$(isUnauthorizedJson);

/** Response body for the status 415: 19056 UnsupportedMediaType */
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

/**
 * Whether a value fits `UnsupportedMediaType`.
 * Response body for the status 415: 19056 UnsupportedMediaType
 */
export const isUnsupportedMediaType: Guard$<UnsupportedMediaType> = /* @__PURE__ */ guard$("UnsupportedMediaType", () => family1$([415], [19056]));

/**
 * Gives a value that fits `UnsupportedMediaType`, or its issues.
 * Response body for the status 415: 19056 UnsupportedMediaType
 */
export const validateUnsupportedMediaType: (value: unknown) => Result$<UnsupportedMediaType> = /* @__PURE__ */ validator$(isUnsupportedMediaType);

/** Response body for the status 415: 19056 UnsupportedMediaType */
export const UnsupportedMediaType: Schema$<UnsupportedMediaType> = /* @__PURE__ */ schema$(isUnsupportedMediaType);

/** A header row and one row of values. */
export type UnsupportedMediaTypeCsv = string;

/**
 * Whether a value fits `UnsupportedMediaTypeCsv`.
 * A header row and one row of values.
 */
export const isUnsupportedMediaTypeCsv: Guard$<UnsupportedMediaTypeCsv> = /* @__PURE__ */ guard$("UnsupportedMediaTypeCsv", () => family2$());

/**
 * Gives a value that fits `UnsupportedMediaTypeCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateUnsupportedMediaTypeCsv: (value: unknown) => Result$<UnsupportedMediaTypeCsv> = /* @__PURE__ */ validator$(isUnsupportedMediaTypeCsv);

/** A header row and one row of values. */
export const UnsupportedMediaTypeCsv: Schema$<UnsupportedMediaTypeCsv> = /* @__PURE__ */ schema$(isUnsupportedMediaTypeCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type UnsupportedMediaTypeHtml = string;

/**
 * Whether a value fits `UnsupportedMediaTypeHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isUnsupportedMediaTypeHtml: Guard$<UnsupportedMediaTypeHtml> = /* @__PURE__ */ guard$("UnsupportedMediaTypeHtml", () => family2$());

/**
 * Gives a value that fits `UnsupportedMediaTypeHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateUnsupportedMediaTypeHtml: (value: unknown) => Result$<UnsupportedMediaTypeHtml> = /* @__PURE__ */ validator$(isUnsupportedMediaTypeHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const UnsupportedMediaTypeHtml: Schema$<UnsupportedMediaTypeHtml> = /* @__PURE__ */ schema$(isUnsupportedMediaTypeHtml);

/** Response body for the status 415: 19056 UnsupportedMediaType */
export type UnsupportedMediaTypeJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "415";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "19056";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `UnsupportedMediaTypeJson`.
 * Response body for the status 415: 19056 UnsupportedMediaType
 */
export const isUnsupportedMediaTypeJson: Guard$<UnsupportedMediaTypeJson> = /* @__PURE__ */ guard$("UnsupportedMediaTypeJson", () => family3$(["415"], ["19056"]));

/**
 * Gives a value that fits `UnsupportedMediaTypeJson`, or its issues.
 * Response body for the status 415: 19056 UnsupportedMediaType
 */
export const validateUnsupportedMediaTypeJson: (value: unknown) => Result$<UnsupportedMediaTypeJson> = /* @__PURE__ */ validator$(isUnsupportedMediaTypeJson);

/** Response body for the status 415: 19056 UnsupportedMediaType */
export const UnsupportedMediaTypeJson: Schema$<UnsupportedMediaTypeJson> = /* @__PURE__ */ schema$(isUnsupportedMediaTypeJson);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
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

/**
 * Whether a value fits `UpdateBadRequest`.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl
 */
export const isUpdateBadRequest: Guard$<UpdateBadRequest> = /* @__PURE__ */ guard$("UpdateBadRequest", () => family1$([400], [20001,20002,21402,21403,21406]));

/**
 * Gives a value that fits `UpdateBadRequest`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl
 */
export const validateUpdateBadRequest: (value: unknown) => Result$<UpdateBadRequest> = /* @__PURE__ */ validator$(isUpdateBadRequest);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
export const UpdateBadRequest: Schema$<UpdateBadRequest> = /* @__PURE__ */ schema$(isUpdateBadRequest);

/** A header row and one row of values. */
export type UpdateBadRequestCsv = string;

/**
 * Whether a value fits `UpdateBadRequestCsv`.
 * A header row and one row of values.
 */
export const isUpdateBadRequestCsv: Guard$<UpdateBadRequestCsv> = /* @__PURE__ */ guard$("UpdateBadRequestCsv", () => family2$());

/**
 * Gives a value that fits `UpdateBadRequestCsv`, or its issues.
 * A header row and one row of values.
 */
export const validateUpdateBadRequestCsv: (value: unknown) => Result$<UpdateBadRequestCsv> = /* @__PURE__ */ validator$(isUpdateBadRequestCsv);

/** A header row and one row of values. */
export const UpdateBadRequestCsv: Schema$<UpdateBadRequestCsv> = /* @__PURE__ */ schema$(isUpdateBadRequestCsv);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export type UpdateBadRequestHtml = string;

/**
 * Whether a value fits `UpdateBadRequestHtml`.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const isUpdateBadRequestHtml: Guard$<UpdateBadRequestHtml> = /* @__PURE__ */ guard$("UpdateBadRequestHtml", () => family2$());

/**
 * Gives a value that fits `UpdateBadRequestHtml`, or its issues.
 * An HTML page. The class of each element is the name of the corresponding XML element.
 */
export const validateUpdateBadRequestHtml: (value: unknown) => Result$<UpdateBadRequestHtml> = /* @__PURE__ */ validator$(isUpdateBadRequestHtml);

/** An HTML page. The class of each element is the name of the corresponding XML element. */
export const UpdateBadRequestHtml: Schema$<UpdateBadRequestHtml> = /* @__PURE__ */ schema$(isUpdateBadRequestHtml);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
export type UpdateBadRequestJson = {
  TwilioResponse: {
    RestException: {
      /** HTTP status of the response. */
      Status: "400";
      /** Human-readable description of the error. */
      Message: string;
      /** Twilio's error code. */
      Code?: "20001" | "20002" | "21402" | "21403" | "21406";
      /** URL of the page about this code in Twilio's error dictionary. */
      MoreInfo?: string;
      /** Further human-readable detail. */
      Detail?: string;
    };
  };
};

/**
 * Whether a value fits `UpdateBadRequestJson`.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl
 */
export const isUpdateBadRequestJson: Guard$<UpdateBadRequestJson> = /* @__PURE__ */ guard$("UpdateBadRequestJson", () => family3$(["400"], ["20001","20002","21402","21403","21406"]));

/**
 * Gives a value that fits `UpdateBadRequestJson`, or its issues.
 * Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl
 */
export const validateUpdateBadRequestJson: (value: unknown) => Result$<UpdateBadRequestJson> = /* @__PURE__ */ validator$(isUpdateBadRequestJson);

/** Response body for the status 400: 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
export const UpdateBadRequestJson: Schema$<UpdateBadRequestJson> = /* @__PURE__ */ schema$(isUpdateBadRequestJson);

/** Changes to the short code. Omitted parameters keep their values. */
export type UpdateShortCodeRequest = {
  /** Descriptive text for the short code, at most 64 characters. Defaults to the short code. */
  FriendlyName?: string;
  /** Version of the API that starts a TwiML session when this short code receives a message. */
  ApiVersion?: "2010-04-01" | "2008-08-01";
  /** URL that is requested when this short code receives a message. */
  SmsUrl?: string | "";
  /** HTTP method of the request to the SmsUrl. */
  SmsMethod?: "GET" | "POST";
  /** URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  SmsFallbackUrl?: string | "";
  /** HTTP method of the request to the SmsFallbackUrl. */
  SmsFallbackMethod?: "GET" | "POST";
};

/**
 * Whether a value fits `UpdateShortCodeRequest`.
 * Changes to the short code. Omitted parameters keep their values.
 */
export const isUpdateShortCodeRequest: Guard$<UpdateShortCodeRequest> = /* @__PURE__ */ guard$("UpdateShortCodeRequest", () => fields$({
  FriendlyName: text$({ minLength: 1, maxLength: 64 }),
  ApiVersion: values$(["2010-04-01","2008-08-01"]),
  SmsUrl: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  SmsMethod: values$(["GET","POST"], { format: "http-method" }),
  SmsFallbackUrl: anyOf$(text$({ maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  SmsFallbackMethod: values$(["GET","POST"], { format: "http-method" }),
}, ["FriendlyName","ApiVersion","SmsUrl","SmsMethod","SmsFallbackUrl","SmsFallbackMethod"]));

/**
 * Gives a value that fits `UpdateShortCodeRequest`, or its issues.
 * Changes to the short code. Omitted parameters keep their values.
 */
export const validateUpdateShortCodeRequest: (value: unknown) => Result$<UpdateShortCodeRequest> = /* @__PURE__ */ validator$(isUpdateShortCodeRequest);

/** Changes to the short code. Omitted parameters keep their values. */
export const UpdateShortCodeRequest: Schema$<UpdateShortCodeRequest> = /* @__PURE__ */ schema$(isUpdateShortCodeRequest);
