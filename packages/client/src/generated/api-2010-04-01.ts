// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { ApiDocument } from "../api-document.ts";
import type { OperationFunction, PagedOperation } from "../document-client.ts";

export const server = "https://api.twilio.com";

export const document = {
  server,
  operations: {
    ListShortCodeXmlDefault: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes",
      media: "application/xml",
      success: [200],
      xml: ["ListShortCodeXml", "ServiceUnavailableXml"],
      page: { items: ["short_codes", "short_codes"], next: ["short_codes", "next_page_uri"] },
    },
    FetchShortCodeXmlDefault: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}",
      media: "application/xml",
      success: [200],
      xml: ["ShortCodeXml", "ServiceUnavailableXml"],
    },
    UpdateShortCodeXmlDefault: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}",
      media: "application/xml",
      success: [200],
      xml: ["ShortCodeXml", "ServiceUnavailableXml"],
      form: true,
    },
    ListShortCode: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json",
      media: "application/json",
      success: [200],
      page: { items: ["short_codes"], next: ["next_page_uri"] },
    },
    FetchShortCode: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
      media: "application/json",
      success: [200],
    },
    UpdateShortCode: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
      media: "application/json",
      success: [200],
      form: true,
    },
    ListShortCodeXml: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.xml",
      media: "application/xml",
      success: [200],
      xml: ["ListShortCodeXml", "ServiceUnavailableXml"],
      page: { items: ["short_codes", "short_codes"], next: ["short_codes", "next_page_uri"] },
    },
    FetchShortCodeXml: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml",
      media: "application/xml",
      success: [200],
      xml: ["ShortCodeXml", "ServiceUnavailableXml"],
    },
    UpdateShortCodeXml: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml",
      media: "application/xml",
      success: [200],
      xml: ["ShortCodeXml", "ServiceUnavailableXml"],
      form: true,
    },
  },
} as const satisfies ApiDocument;

/** Account short codes 2010-04-01 */
export interface Api20100401 {
  /**
   * List the short codes of an account, XML without a suffix
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeXmlDefault: PagedOperation<operations["ListShortCodeXmlDefault"], ["short_codes","short_codes"]>;
  /**
   * Fetch a short code, XML without a suffix
   *
   * One short code of the account.
   */
  readonly fetchShortCodeXmlDefault: OperationFunction<operations["FetchShortCodeXmlDefault"]>;
  /**
   * Update a short code, XML without a suffix
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   */
  readonly updateShortCodeXmlDefault: OperationFunction<operations["UpdateShortCodeXmlDefault"]>;
  /**
   * List the short codes of an account, JSON
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCode: PagedOperation<operations["ListShortCode"], ["short_codes"]>;
  /**
   * Fetch a short code, JSON
   *
   * One short code of the account.
   */
  readonly fetchShortCode: OperationFunction<operations["FetchShortCode"]>;
  /**
   * Update a short code, JSON
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   */
  readonly updateShortCode: OperationFunction<operations["UpdateShortCode"]>;
  /**
   * List the short codes of an account, XML
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeXml: PagedOperation<operations["ListShortCodeXml"], ["short_codes","short_codes"]>;
  /**
   * Fetch a short code, XML
   *
   * One short code of the account.
   */
  readonly fetchShortCodeXml: OperationFunction<operations["FetchShortCodeXml"]>;
  /**
   * Update a short code, XML
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   */
  readonly updateShortCodeXml: OperationFunction<operations["UpdateShortCodeXml"]>;
}

/** One page of the short codes of an account. */
export type ListShortCodeResponse = components["schemas"]["ListShortCodeResponse"];

/** One page of the short codes of an account in XML. */
export type ListShortCodeXml = components["schemas"]["ListShortCodeXml"];

/** A short code that belongs to an account. */
export type ShortCode = components["schemas"]["ShortCode"];

/** A short code in XML. */
export type ShortCodeXml = components["schemas"]["ShortCodeXml"];

export interface paths {
    "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the short codes of an account, XML without a suffix
         * @description One page of the account's short codes, with paging information. Other methods are not supported.
         */
        get: operations["ListShortCodeXmlDefault"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a short code, XML without a suffix
         * @description One short code of the account.
         */
        get: operations["FetchShortCodeXmlDefault"];
        put?: never;
        /**
         * Update a short code, XML without a suffix
         * @description Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
         */
        post: operations["UpdateShortCodeXmlDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the short codes of an account, JSON
         * @description One page of the account's short codes, with paging information. Other methods are not supported.
         */
        get: operations["ListShortCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a short code, JSON
         * @description One short code of the account.
         */
        get: operations["FetchShortCode"];
        put?: never;
        /**
         * Update a short code, JSON
         * @description Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
         */
        post: operations["UpdateShortCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the short codes of an account, XML
         * @description One page of the account's short codes, with paging information. Other methods are not supported.
         */
        get: operations["ListShortCodeXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a short code, XML
         * @description One short code of the account.
         */
        get: operations["FetchShortCodeXml"];
        put?: never;
        /**
         * Update a short code, XML
         * @description Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
         */
        post: operations["UpdateShortCodeXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    inboundMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message to the short code came in
         * @description Sent to the URL that is configured for the short code or for its Messaging Service, signed in X-Twilio-Signature. With GET the same parameters stand in the query.
         */
        post: operations["inboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Forbidden: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20008 | 20403;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 403;
        };
        ForbiddenXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20008 | 20403;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 403;
            };
        };
        InboundMessage: {
            /** @description Identifier of the message. */
            MessageSid: string;
            /**
             * @deprecated
             * @description Identifier of the message.
             */
            SmsSid: string;
            /**
             * @deprecated
             * @description Identifier of the message.
             */
            SmsMessageSid: string;
            /** @description Identifier of the account that owns the short code. */
            AccountSid: string;
            /** @description Identifier of the Messaging Service that holds the short code. */
            MessagingServiceSid?: string;
            /** @description Number of the sender, E.164. */
            From: string;
            /** @description The short code itself: five or six digits, without a plus sign. */
            To: string;
            /** @description Text of the message. */
            Body: string;
            /** @description How many media items came along. */
            NumMedia: string;
            /** @description How many segments the text took. */
            NumSegments: string;
            /** @enum {string} */
            SmsStatus?: "received";
            /** @enum {string} */
            ApiVersion?: "2010-04-01";
            /** @description City of the sender, or empty. */
            FromCity?: string;
            /** @description State of the sender, or empty. */
            FromState?: string;
            /** @description Zip of the sender, or empty. */
            FromZip?: string;
            /** @description Country of the sender, or empty. */
            FromCountry?: string;
            /** @description City of the short code, or empty. */
            ToCity?: string;
            /** @description State of the short code, or empty. */
            ToState?: string;
            /** @description Zip of the short code, or empty. */
            ToZip?: string;
            /** @description Country of the short code, or empty. */
            ToCountry?: string;
            /** @description Only at the fallback URL: why the first URL failed. */
            ErrorCode?: string;
            /** @description Only at the fallback URL: the URL that failed. */
            ErrorUrl?: string;
        };
        InternalServerError: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20500;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 500;
        };
        InternalServerErrorXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20500;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 500;
            };
        };
        ListBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 20007 | 21481;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 400;
        };
        ListBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20001 | 20007 | 21481;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 400;
            };
        };
        /** @description One page of the short codes of an account. */
        ListShortCodeResponse: {
            /** @description Index of this page, from 0. */
            page: number;
            /** @description How many resources a page holds. */
            page_size: number;
            /** @description Index of the first resource of this page. */
            start: number;
            /** @description Index of the last resource of this page. */
            end: number;
            /** @description Path of this page. */
            uri: string;
            /** @description Path of the first page. */
            first_page_uri: string;
            /** @description Path of the page before, null on the first. */
            previous_page_uri: string | null;
            /** @description Path of the page after, null on the last. */
            next_page_uri: string | null;
            short_codes: components["schemas"]["ShortCode"][];
        };
        /** @description One page of the short codes of an account in XML. */
        ListShortCodeXml: {
            short_codes: {
                /** @description Index of this page, from 0. */
                page: number;
                /** @description How many resources a page holds. */
                page_size: number;
                /** @description Index of the first resource of this page. */
                start: number;
                /** @description Index of the last resource of this page. */
                end: number;
                /** @description Path of this page. */
                uri: string;
                /** @description Path of the first page. */
                first_page_uri: string;
                /** @description Path of the page before, null on the first. */
                previous_page_uri: string | null;
                /** @description Path of the page after, null on the last. */
                next_page_uri: string | null;
                short_codes: components["schemas"]["ShortCode"][];
            };
        };
        MethodNotAllowed: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20004;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 405;
        };
        MethodNotAllowedXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20004;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 405;
            };
        };
        NotFound: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20404;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 404;
        };
        NotFoundXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20404;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 404;
            };
        };
        PayloadTooLarge: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20413;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 413;
        };
        PayloadTooLargeXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20413;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 413;
            };
        };
        ServiceUnavailable: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20503;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 503;
        };
        ServiceUnavailableXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20503;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 503;
            };
        };
        /** @description A short code that belongs to an account. */
        ShortCode: {
            /** @description Unique identifier of the short code. */
            sid: string | null;
            /** @description Identifier of the account that owns the short code. */
            account_sid: string | null;
            /** @description Text that tells people what the short code is for, at most 64 characters. Unless set, it is the short code. */
            friendly_name: string | null;
            /** @description The short code itself: five or six digits, without a plus sign. */
            short_code: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When the short code was created: GMT, RFC 2822.
             */
            date_created: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was last changed: GMT, RFC 2822.
             */
            date_updated: string | null;
            /**
             * Format: uri
             * @description URL that is asked what to do when a message to this short code comes in.
             */
            sms_url: string | null;
            /**
             * Format: http-method
             * @description HTTP method of the request to the SmsUrl.
             * @enum {string|null}
             */
            sms_method: "GET" | "POST" | null;
            /**
             * Format: uri
             * @description URL that is asked instead when the SmsUrl cannot be fetched or its TwiML cannot be executed.
             */
            sms_fallback_url: string | null;
            /**
             * Format: http-method
             * @description HTTP method of the request to the SmsFallbackUrl.
             * @enum {string|null}
             */
            sms_fallback_method: "GET" | "POST" | null;
            /**
             * @description Version of the API in which a message to this short code starts its TwiML session.
             * @enum {string|null}
             */
            api_version: "2010-04-01" | "2008-08-01" | null;
            /** @description Path of this resource on the API's host. */
            uri: string | null;
        };
        /** @description A short code in XML. */
        ShortCodeXml: {
            short_code: components["schemas"]["ShortCode"];
        };
        TooManyRequests: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20429;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 429;
        };
        TooManyRequestsXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20429;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 429;
            };
        };
        Unauthorized: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20003;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 401;
        };
        UnauthorizedXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20003;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 401;
            };
        };
        UnsupportedMediaType: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 19056;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 415;
        };
        UnsupportedMediaTypeXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 19056;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 415;
            };
        };
        UpdateBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 20002 | 21402 | 21403 | 21406;
            /** @description A second sentence, for people. */
            detail?: string;
            /** @description More about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description What is wrong, for people. */
            message: string;
            /** @description Page of the error dictionary about the code. */
            more_info: string;
            /**
             * @description HTTP status of the answer.
             * @enum {integer}
             */
            status: 400;
        };
        UpdateBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20001 | 20002 | 21402 | 21403 | 21406;
                /** @description A second sentence, for people. */
                detail?: string;
                /** @description What is wrong, for people. */
                message: string;
                /** @description Page of the error dictionary about the code. */
                more_info: string;
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                status: 400;
            };
        };
        /** @description What to change. A parameter that is not given stays as it is. */
        UpdateShortCodeRequest: {
            /** @description Text that tells people what the short code is for, at most 64 characters. Unless set, it is the short code. */
            FriendlyName?: string;
            /**
             * @description Version of the API in which a message to this short code starts its TwiML session.
             * @enum {string}
             */
            ApiVersion?: "2010-04-01" | "2008-08-01";
            SmsUrl?: string | "";
            /**
             * Format: http-method
             * @description HTTP method of the request to the SmsUrl.
             * @enum {string}
             */
            SmsMethod?: "GET" | "POST";
            SmsFallbackUrl?: string | "";
            /**
             * Format: http-method
             * @description HTTP method of the request to the SmsFallbackUrl.
             * @enum {string}
             */
            SmsFallbackMethod?: "GET" | "POST";
        };
    };
    responses: {
        /** @description 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
        Unauthorized: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The authentication that is wanted.
                 * @example Basic realm="Twilio API"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description 20008 TestCredentials, 20403 Forbidden */
        Forbidden: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description 20404 NotFound */
        NotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description 20004 MethodNotAllowed */
        MethodNotAllowed: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The methods this path answers.
                 * @example GET, POST
                 */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowed"];
            };
        };
        /** @description 20429 TooManyRequests */
        TooManyRequests: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before the next try.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequests"];
            };
        };
        /** @description 20500 InternalServerError */
        InternalServerError: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description 20503 ServiceUnavailable */
        ServiceUnavailable: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before the next try.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailable"];
            };
        };
        /** @description 20413 PayloadTooLarge */
        PayloadTooLarge: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadTooLarge"];
            };
        };
        /** @description 19056 UnsupportedMediaType */
        UnsupportedMediaType: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnsupportedMediaType"];
            };
        };
        /** @description 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
        ListBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListBadRequest"];
            };
        };
        /** @description 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
        UpdateBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateBadRequest"];
            };
        };
        /** @description 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
        UnauthorizedXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The authentication that is wanted.
                 * @example Basic realm="Twilio API"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["UnauthorizedXml"];
            };
        };
        /** @description 20008 TestCredentials, 20403 Forbidden */
        ForbiddenXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ForbiddenXml"];
            };
        };
        /** @description 20404 NotFound */
        NotFoundXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["NotFoundXml"];
            };
        };
        /** @description 20004 MethodNotAllowed */
        MethodNotAllowedXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The methods this path answers.
                 * @example GET, POST
                 */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["MethodNotAllowedXml"];
            };
        };
        /** @description 20429 TooManyRequests */
        TooManyRequestsXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before the next try.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["TooManyRequestsXml"];
            };
        };
        /** @description 20500 InternalServerError */
        InternalServerErrorXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["InternalServerErrorXml"];
            };
        };
        /** @description 20503 ServiceUnavailable */
        ServiceUnavailableXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before the next try.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ServiceUnavailableXml"];
            };
        };
        /** @description 20413 PayloadTooLarge */
        PayloadTooLargeXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["PayloadTooLargeXml"];
            };
        };
        /** @description 19056 UnsupportedMediaType */
        UnsupportedMediaTypeXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["UnsupportedMediaTypeXml"];
            };
        };
        /** @description 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
        ListBadRequestXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ListBadRequestXml"];
            };
        };
        /** @description 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
        UpdateBadRequestXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["UpdateBadRequestXml"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Identifier of this request, to quote to support.
         * @example RQ828ac578b968017e03d166daf55fa680
         */
        "Twilio-Request-Id": string;
        /**
         * @description Seconds the API worked on the request, three decimals.
         * @example 0.053
         */
        "Twilio-Request-Duration": string;
        /**
         * @description Requests of this account under way at that moment.
         * @example 1
         */
        "Twilio-Concurrent-Requests": number;
        /**
         * @description Region that holds the account.
         * @example us1
         */
        "X-Home-Region": string;
        /**
         * @description Host name the request was meant for.
         * @example api.twilio.com
         */
        "X-API-Domain": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListShortCodeXmlDefault: {
        parameters: {
            query?: {
                /** @description Only short codes that contain this pattern: digits, and '*' for any one digit. */
                ShortCode?: string;
                /** @description Only short codes whose FriendlyName is exactly this. */
                FriendlyName?: string;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins, as the API wrote it into the link of a neighbouring page. */
                PageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ListShortCodeXml"];
                };
            };
            400: components["responses"]["ListBadRequestXml"];
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    FetchShortCodeXmlDefault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The short code. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ShortCodeXml"];
                };
            };
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    UpdateShortCodeXmlDefault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The short code as it is now. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ShortCodeXml"];
                };
            };
            400: components["responses"]["UpdateBadRequestXml"];
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            413: components["responses"]["PayloadTooLargeXml"];
            415: components["responses"]["UnsupportedMediaTypeXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    ListShortCode: {
        parameters: {
            query?: {
                /** @description Only short codes that contain this pattern: digits, and '*' for any one digit. */
                ShortCode?: string;
                /** @description Only short codes whose FriendlyName is exactly this. */
                FriendlyName?: string;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins, as the API wrote it into the link of a neighbouring page. */
                PageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListShortCodeResponse"];
                };
            };
            400: components["responses"]["ListBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    FetchShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The short code. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    UpdateShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The short code as it is now. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortCode"];
                };
            };
            400: components["responses"]["UpdateBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ListShortCodeXml: {
        parameters: {
            query?: {
                /** @description Only short codes that contain this pattern: digits, and '*' for any one digit. */
                ShortCode?: string;
                /** @description Only short codes whose FriendlyName is exactly this. */
                FriendlyName?: string;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins, as the API wrote it into the link of a neighbouring page. */
                PageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ListShortCodeXml"];
                };
            };
            400: components["responses"]["ListBadRequestXml"];
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    FetchShortCodeXml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The short code. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ShortCodeXml"];
                };
            };
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    UpdateShortCodeXml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The short code as it is now. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["ShortCodeXml"];
                };
            };
            400: components["responses"]["UpdateBadRequestXml"];
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            413: components["responses"]["PayloadTooLargeXml"];
            415: components["responses"]["UnsupportedMediaTypeXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    inboundMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["InboundMessage"];
            };
        };
        responses: {
            /** @description TwiML to execute, or text to send back. An empty body sends nothing back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                    "text/plain": string;
                };
            };
            /** @description Twilio then requests the fallback URL, with ErrorCode and ErrorUrl added. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
