// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { OperationFunction, PagedOperation } from "../document-client.ts";

/** Account short codes and messages 2008-08-01 */
export interface Api20080801 {
  /**
   * List the short codes of an account, XML
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCode: PagedOperation<operations["ListShortCode"], ["ShortCodes","ShortCode"]>;
  /**
   * Fetch a short code, XML
   *
   * Returns one short code of the account.
   */
  readonly fetchShortCode: OperationFunction<operations["FetchShortCode"]>;
  /**
   * Update a short code, XML
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   */
  readonly updateShortCode: OperationFunction<operations["UpdateShortCode"]>;
  /**
   * List the short codes of an account, JSON
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeJson: OperationFunction<operations["ListShortCodeJson"]>;
  /**
   * Fetch a short code, JSON
   *
   * Returns one short code of the account.
   */
  readonly fetchShortCodeJson: OperationFunction<operations["FetchShortCodeJson"]>;
  /**
   * Update a short code, JSON
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   */
  readonly updateShortCodeJson: OperationFunction<operations["UpdateShortCodeJson"]>;
  /**
   * List the short codes of an account, CSV
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeCsv: OperationFunction<operations["ListShortCodeCsv"]>;
  /**
   * Fetch a short code, CSV
   *
   * Returns one short code of the account.
   */
  readonly fetchShortCodeCsv: OperationFunction<operations["FetchShortCodeCsv"]>;
  /**
   * Update a short code, CSV
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   */
  readonly updateShortCodeCsv: OperationFunction<operations["UpdateShortCodeCsv"]>;
  /**
   * List the short codes of an account, HTML
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeHtml: OperationFunction<operations["ListShortCodeHtml"]>;
  /**
   * Fetch a short code, HTML
   *
   * Returns one short code of the account.
   */
  readonly fetchShortCodeHtml: OperationFunction<operations["FetchShortCodeHtml"]>;
  /**
   * Update a short code, HTML
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   */
  readonly updateShortCodeHtml: OperationFunction<operations["UpdateShortCodeHtml"]>;
  /**
   * Send a message
   *
   * Sends a message from a short code or a phone number of the account.
   */
  readonly createSmsMessage: OperationFunction<operations["CreateSmsMessage"]>;
  /**
   * List the messages of an account
   *
   * Returns one page of the account's messages, newest first.
   */
  readonly listSmsMessage: PagedOperation<operations["ListSmsMessage"], ["SMSMessages","SMSMessage"]>;
  /**
   * Fetch a message
   *
   * Returns one message of the account. Other methods are not supported.
   */
  readonly fetchSmsMessage: OperationFunction<operations["FetchSmsMessage"]>;
}

/** A page of the short codes of an account, in XML. */
export type ListShortCodeResponse = components["schemas"]["ListShortCodeResponse"];

/** A page of the short codes of an account, in JSON. In this version, JSON lists have no paging information. */
export type ListShortCodeResponseJson = components["schemas"]["ListShortCodeResponseJson"];

/** A page of the messages of an account, in XML. */
export type ListSmsMessageResponse = components["schemas"]["ListSmsMessageResponse"];

/** A short code in XML. */
export type ShortCodeResponse = components["schemas"]["ShortCodeResponse"];

/** A short code in JSON. */
export type ShortCodeResponseJson = components["schemas"]["ShortCodeResponseJson"];

/** A message in XML. */
export type SmsMessageResponse = components["schemas"]["SmsMessageResponse"];

export interface paths {
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the short codes of an account, XML
         * @description Returns one page of the account's short codes, with paging information. Other methods are not supported.
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
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a short code, XML
         * @description Returns one short code of the account.
         */
        get: operations["FetchShortCode"];
        put?: never;
        /**
         * Update a short code, XML
         * @description Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
         */
        post: operations["UpdateShortCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the short codes of an account, JSON
         * @description Returns one page of the account's short codes, with paging information. Other methods are not supported.
         */
        get: operations["ListShortCodeJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a short code, JSON
         * @description Returns one short code of the account.
         */
        get: operations["FetchShortCodeJson"];
        put?: never;
        /**
         * Update a short code, JSON
         * @description Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
         */
        post: operations["UpdateShortCodeJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the short codes of an account, CSV
         * @description Returns one page of the account's short codes, with paging information. Other methods are not supported.
         */
        get: operations["ListShortCodeCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a short code, CSV
         * @description Returns one short code of the account.
         */
        get: operations["FetchShortCodeCsv"];
        put?: never;
        /**
         * Update a short code, CSV
         * @description Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
         */
        post: operations["UpdateShortCodeCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the short codes of an account, HTML
         * @description Returns one page of the account's short codes, with paging information. Other methods are not supported.
         */
        get: operations["ListShortCodeHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a short code, HTML
         * @description Returns one short code of the account.
         */
        get: operations["FetchShortCodeHtml"];
        put?: never;
        /**
         * Update a short code, HTML
         * @description Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
         */
        post: operations["UpdateShortCodeHtml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2008-08-01/Accounts/{AccountSid}/SMS/Messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of an account
         * @description Returns one page of the account's messages, newest first.
         */
        get: operations["ListSmsMessage"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message from a short code or a phone number of the account.
         */
        post: operations["CreateSmsMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2008-08-01/Accounts/{AccountSid}/SMS/Messages/{SmsMessageSid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a message
         * @description Returns one message of the account. Other methods are not supported.
         */
        get: operations["FetchSmsMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    inboundSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A short code receives a message
         * @description Twilio sends this request to the SmsUrl of the short code, signed in X-Twilio-Signature. With GET, the same parameters are in the query string.
         */
        post: operations["inboundSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    smsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message is sent, or fails
         * @description Twilio sends this request once to the StatusCallback of the message, signed in X-Twilio-Signature.
         */
        post: operations["smsStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        CreateSmsMessageBadRequest: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 400;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20001 | 21211 | 21212 | 21265 | 21266 | 21603 | 21604 | 21605 | 21609 | 21610 | 21612 | 21619 | 21659 | 21660 | 21661;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        CreateSmsMessageRequest: {
            /** @description The sender: a short code or a phone number of the account. */
            From: string;
            /** @description The recipient, in any common phone number format. */
            To: string;
            /** @description Text of the message, at most 160 characters. */
            Body: string;
            /**
             * Format: uri
             * @description URL that receives one request with SmsSid and SmsStatus, which is sent or failed.
             */
            StatusCallback?: string;
        };
        Forbidden: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 403;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20008 | 20403;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        ForbiddenCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        ForbiddenHtml: string;
        ForbiddenJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "403";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20008" | "20403";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        InboundSms: {
            /** @description Identifier of the message. It begins with SM, or with MM if the message has media. */
            SmsSid: string;
            /** @description Identifier of the message. It begins with SM, or with MM if the message has media. */
            SmsMessageSid?: string;
            /** @description Identifier of the account. */
            AccountSid: string;
            /** @description Number of the sender: ten digits, without separators. */
            From: string;
            /** @description The short code or the phone number. */
            To: string;
            /** @description Text of the message. */
            Body: string;
            /** @enum {string} */
            SmsStatus?: "received";
            /** @enum {string} */
            ApiVersion?: "2008-08-01";
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
            /** @description Sent to the fallback URL only: the error code of the first URL's failure. */
            ErrorCode?: string;
            /** @description Sent to the fallback URL only: the URL that failed. */
            ErrorUrl?: string;
        };
        InternalServerError: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 500;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20500;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        InternalServerErrorCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        InternalServerErrorHtml: string;
        InternalServerErrorJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "500";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20500";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        ListBadRequest: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 400;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20001 | 20007 | 21481;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        ListBadRequestCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        ListBadRequestHtml: string;
        ListBadRequestJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "400";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20001" | "20007" | "21481";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        /** @description A page of the short codes of an account, in XML. */
        ListShortCodeResponse: {
            ShortCodes: {
                /** @description Index of this page, from 0. */
                page: number;
                /** @description Total number of pages. */
                numpages: number;
                /** @description Maximum number of resources in a page. */
                pagesize: number;
                /** @description Total number of resources. */
                total: number;
                /** @description Index of the first resource of this page. */
                start: number;
                /** @description Index of the last resource of this page. */
                end: number;
                /** @description Path of this page. */
                uri?: string;
                /** @description Path of the first page. */
                firstpageuri?: string;
                /** @description Path of the previous page. Empty on the first page. */
                previouspageuri?: string | null;
                /** @description Path of the next page. Empty on the last page. */
                nextpageuri?: string | null;
                /** @description Path of the last page. */
                lastpageuri?: string;
                ShortCode: components["schemas"]["ShortCode"][];
            };
        };
        /** @description A page of the short codes of an account, in JSON. In this version, JSON lists have no paging information. */
        ListShortCodeResponseJson: {
            TwilioResponse: {
                ShortCodes: {
                    ShortCode: components["schemas"]["ShortCode"];
                }[];
            };
        };
        /** @description A page of the messages of an account, in XML. */
        ListSmsMessageResponse: {
            SMSMessages: {
                /** @description Index of this page, from 0. */
                page: number;
                /** @description Total number of pages. */
                numpages: number;
                /** @description Maximum number of resources in a page. */
                pagesize: number;
                /** @description Total number of resources. */
                total: number;
                /** @description Index of the first resource of this page. */
                start: number;
                /** @description Index of the last resource of this page. */
                end: number;
                /** @description Path of this page. */
                uri?: string;
                /** @description Path of the first page. */
                firstpageuri?: string;
                /** @description Path of the previous page. Empty on the first page. */
                previouspageuri?: string | null;
                /** @description Path of the next page. Empty on the last page. */
                nextpageuri?: string | null;
                /** @description Path of the last page. */
                lastpageuri?: string;
                SMSMessage: components["schemas"]["SmsMessage"][];
            };
        };
        MethodNotAllowed: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 405;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20004;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        MethodNotAllowedCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        MethodNotAllowedHtml: string;
        MethodNotAllowedJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "405";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20004";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        NotFound: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 404;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20404;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        NotFoundCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        NotFoundHtml: string;
        NotFoundJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "404";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20404";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        PayloadTooLarge: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 413;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20413;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        PayloadTooLargeCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        PayloadTooLargeHtml: string;
        PayloadTooLargeJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "413";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20413";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        ServiceUnavailable: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 503;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20503;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        ServiceUnavailableCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        ServiceUnavailableHtml: string;
        ServiceUnavailableJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "503";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20503";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        /** @description A short code that belongs to an account. */
        ShortCode: {
            /** @description Unique identifier of the short code. */
            Sid: string;
            /** @description Identifier of the account that owns the short code. */
            AccountSid: string;
            /** @description Descriptive text for the short code, at most 64 characters. Defaults to the short code. */
            FriendlyName: string;
            /** @description The short code itself: five or six digits, without a plus sign. */
            ShortCode: string;
            /**
             * Format: date-time-rfc-2822
             * @description When the short code was created, in GMT, RFC 2822 format.
             */
            DateCreated: string;
            /**
             * Format: date-time-rfc-2822
             * @description When it was last updated, in GMT, RFC 2822 format.
             */
            DateUpdated: string;
            /**
             * @description Version of the API that starts a TwiML session when this short code receives a message.
             * @enum {string}
             */
            ApiVersion?: "2010-04-01" | "2008-08-01";
            /**
             * Format: uri
             * @description URL that is requested when this short code receives a message.
             */
            SmsUrl: string | null;
            /**
             * Format: http-method
             * @description HTTP method of the request to the SmsUrl.
             * @enum {string|null}
             */
            SmsMethod: "GET" | "POST" | null;
            /**
             * Format: uri
             * @description URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed.
             */
            SmsFallbackUrl: string | null;
            /**
             * Format: http-method
             * @description HTTP method of the request to the SmsFallbackUrl.
             * @enum {string|null}
             */
            SmsFallbackMethod: "GET" | "POST" | null;
        };
        /** @description A short code in XML. */
        ShortCodeResponse: {
            ShortCode: components["schemas"]["ShortCode"];
        };
        /** @description A short code in JSON. */
        ShortCodeResponseJson: {
            TwilioResponse: {
                ShortCode: components["schemas"]["ShortCode"];
            };
        };
        /** @description A message that a short code or a phone number sent or received. */
        SmsMessage: {
            /** @description Identifier of the message. It begins with SM, or with MM if the message has media. */
            Sid: string;
            /** @description When the message was created, in Pacific time, RFC 2822 format. */
            DateCreated: string;
            /** @description When it was last updated, in Pacific time, RFC 2822 format. */
            DateUpdated: string;
            /** @description When the message was sent. Empty while it is queued. */
            DateSent: string | null;
            /** @description Identifier of the account that owns the message. */
            AccountSid: string;
            /** @description The recipient: ten digits, or a short code. */
            To: string;
            /** @description The sender: ten digits, or a short code. */
            From: string | null;
            /** @description Text of the message. */
            Body: string;
            /**
             * @description Status of the message.
             * @enum {string}
             */
            Status: "queued" | "sending" | "sent" | "failed" | "received";
            /** @description 1: inbound; 2: a reply to an inbound message; 4: sent through the REST API. */
            Flags: number;
            /** @description Price of the message. Empty until it is known. */
            Price: string | null;
        };
        /** @description A message in XML. */
        SmsMessageResponse: {
            SMSMessage: components["schemas"]["SmsMessage"];
        };
        SmsStatusCallback: {
            /** @description Identifier of the message. It begins with SM, or with MM if the message has media. */
            SmsSid: string;
            /** @enum {string} */
            SmsStatus: "sent" | "failed";
        };
        TooManyRequests: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 429;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20429;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        TooManyRequestsCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        TooManyRequestsHtml: string;
        TooManyRequestsJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "429";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20429";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        Unauthorized: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 401;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20003;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        UnauthorizedCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        UnauthorizedHtml: string;
        UnauthorizedJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "401";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20003";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        UnsupportedMediaType: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 415;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 19056;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        UnsupportedMediaTypeCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        UnsupportedMediaTypeHtml: string;
        UnsupportedMediaTypeJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "415";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "19056";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        UpdateBadRequest: {
            RestException: {
                /**
                 * @description HTTP status of the response.
                 * @enum {integer}
                 */
                Status: 400;
                /** @description Human-readable description of the error. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20001 | 20002 | 21402 | 21403 | 21406;
                /** @description URL of the page about this code in Twilio's error dictionary. */
                MoreInfo?: string;
                /** @description Further human-readable detail. */
                Detail?: string;
            };
        };
        /** @description A header row and one row of values. */
        UpdateBadRequestCsv: string;
        /** @description An HTML page. The class of each element is the name of the corresponding XML element. */
        UpdateBadRequestHtml: string;
        UpdateBadRequestJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the response.
                     * @enum {string}
                     */
                    Status: "400";
                    /** @description Human-readable description of the error. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20001" | "20002" | "21402" | "21403" | "21406";
                    /** @description URL of the page about this code in Twilio's error dictionary. */
                    MoreInfo?: string;
                    /** @description Further human-readable detail. */
                    Detail?: string;
                };
            };
        };
        /** @description Changes to the short code. Omitted parameters keep their values. */
        UpdateShortCodeRequest: {
            /** @description Descriptive text for the short code, at most 64 characters. Defaults to the short code. */
            FriendlyName?: string;
            /**
             * @description Version of the API that starts a TwiML session when this short code receives a message.
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
                 * @description The required authentication scheme.
                 * @example Basic realm="Twilio API"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Unauthorized"];
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
                "application/xml": components["schemas"]["Forbidden"];
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
                "application/xml": components["schemas"]["NotFound"];
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
                 * @description The methods that this path supports.
                 * @example GET, POST
                 */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["MethodNotAllowed"];
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
                 * @description Seconds to wait before retrying.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["TooManyRequests"];
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
                "application/xml": components["schemas"]["InternalServerError"];
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
                 * @description Seconds to wait before retrying.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ServiceUnavailable"];
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
                "application/xml": components["schemas"]["PayloadTooLarge"];
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
                "application/xml": components["schemas"]["UnsupportedMediaType"];
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
                "application/xml": components["schemas"]["ListBadRequest"];
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
                "application/xml": components["schemas"]["UpdateBadRequest"];
            };
        };
        /** @description 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21603 MissingSender, 21604 MissingTo, 21605 SmsTooLong, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21619 MissingContent, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable */
        CreateSmsMessageBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CreateSmsMessageBadRequest"];
            };
        };
        /** @description 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
        UnauthorizedJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The required authentication scheme.
                 * @example Basic realm="Twilio API"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedJson"];
            };
        };
        /** @description 20008 TestCredentials, 20403 Forbidden */
        ForbiddenJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenJson"];
            };
        };
        /** @description 20404 NotFound */
        NotFoundJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundJson"];
            };
        };
        /** @description 20004 MethodNotAllowed */
        MethodNotAllowedJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The methods that this path supports.
                 * @example GET, POST
                 */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowedJson"];
            };
        };
        /** @description 20429 TooManyRequests */
        TooManyRequestsJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before retrying.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequestsJson"];
            };
        };
        /** @description 20500 InternalServerError */
        InternalServerErrorJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerErrorJson"];
            };
        };
        /** @description 20503 ServiceUnavailable */
        ServiceUnavailableJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before retrying.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableJson"];
            };
        };
        /** @description 20413 PayloadTooLarge */
        PayloadTooLargeJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadTooLargeJson"];
            };
        };
        /** @description 19056 UnsupportedMediaType */
        UnsupportedMediaTypeJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnsupportedMediaTypeJson"];
            };
        };
        /** @description 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
        ListBadRequestJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListBadRequestJson"];
            };
        };
        /** @description 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
        UpdateBadRequestJson: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateBadRequestJson"];
            };
        };
        /** @description 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
        UnauthorizedCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The required authentication scheme.
                 * @example Basic realm="Twilio API"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["UnauthorizedCsv"];
            };
        };
        /** @description 20008 TestCredentials, 20403 Forbidden */
        ForbiddenCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["ForbiddenCsv"];
            };
        };
        /** @description 20404 NotFound */
        NotFoundCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["NotFoundCsv"];
            };
        };
        /** @description 20004 MethodNotAllowed */
        MethodNotAllowedCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The methods that this path supports.
                 * @example GET, POST
                 */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["MethodNotAllowedCsv"];
            };
        };
        /** @description 20429 TooManyRequests */
        TooManyRequestsCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before retrying.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["TooManyRequestsCsv"];
            };
        };
        /** @description 20500 InternalServerError */
        InternalServerErrorCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["InternalServerErrorCsv"];
            };
        };
        /** @description 20503 ServiceUnavailable */
        ServiceUnavailableCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before retrying.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["ServiceUnavailableCsv"];
            };
        };
        /** @description 20413 PayloadTooLarge */
        PayloadTooLargeCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["PayloadTooLargeCsv"];
            };
        };
        /** @description 19056 UnsupportedMediaType */
        UnsupportedMediaTypeCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["UnsupportedMediaTypeCsv"];
            };
        };
        /** @description 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
        ListBadRequestCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["ListBadRequestCsv"];
            };
        };
        /** @description 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
        UpdateBadRequestCsv: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/csv": components["schemas"]["UpdateBadRequestCsv"];
            };
        };
        /** @description 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
        UnauthorizedHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The required authentication scheme.
                 * @example Basic realm="Twilio API"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["UnauthorizedHtml"];
            };
        };
        /** @description 20008 TestCredentials, 20403 Forbidden */
        ForbiddenHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["ForbiddenHtml"];
            };
        };
        /** @description 20404 NotFound */
        NotFoundHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["NotFoundHtml"];
            };
        };
        /** @description 20004 MethodNotAllowed */
        MethodNotAllowedHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description The methods that this path supports.
                 * @example GET, POST
                 */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["MethodNotAllowedHtml"];
            };
        };
        /** @description 20429 TooManyRequests */
        TooManyRequestsHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before retrying.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["TooManyRequestsHtml"];
            };
        };
        /** @description 20500 InternalServerError */
        InternalServerErrorHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["InternalServerErrorHtml"];
            };
        };
        /** @description 20503 ServiceUnavailable */
        ServiceUnavailableHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                /**
                 * @description Seconds to wait before retrying.
                 * @example 1
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["ServiceUnavailableHtml"];
            };
        };
        /** @description 20413 PayloadTooLarge */
        PayloadTooLargeHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["PayloadTooLargeHtml"];
            };
        };
        /** @description 19056 UnsupportedMediaType */
        UnsupportedMediaTypeHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["UnsupportedMediaTypeHtml"];
            };
        };
        /** @description 20001 InvalidParameter, 20007 PageSizeTooLarge, 21481 InvalidPageToken */
        ListBadRequestHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["ListBadRequestHtml"];
            };
        };
        /** @description 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
        UpdateBadRequestHtml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["UpdateBadRequestHtml"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Identifier of this request, to give to Twilio's support.
         * @example RQ828ac578b968017e03d166daf55fa680
         */
        "Twilio-Request-Id": string;
        /**
         * @description Processing time of the request in seconds, with three decimals.
         * @example 0.053
         */
        "Twilio-Request-Duration": string;
        /**
         * @description Number of concurrent requests of this account.
         * @example 1
         */
        "Twilio-Concurrent-Requests": number;
        /**
         * @description Home region of the account.
         * @example us1
         */
        "X-Home-Region": string;
        /**
         * @description Host name that the request was sent to.
         * @example api.twilio.com
         */
        "X-API-Domain": string;
    };
    pathItems: never;
}
export interface operations {
    ListShortCode: {
        parameters: {
            query?: {
                /** @description Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
                ShortCode?: string;
                /** @description Returns only short codes with exactly this FriendlyName. */
                FriendlyName?: string;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                num?: number;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
                Page?: number;
                /** @description The page begins after the short code with this Sid. */
                AfterSid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
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
                    "application/xml": components["schemas"]["ListShortCodeResponse"];
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
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                ShortCodeSid: string;
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
                    "application/xml": components["schemas"]["ShortCodeResponse"];
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
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                ShortCodeSid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The updated short code. */
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
                    "application/xml": components["schemas"]["ShortCodeResponse"];
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
    ListShortCodeJson: {
        parameters: {
            query?: {
                /** @description Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
                ShortCode?: string;
                /** @description Returns only short codes with exactly this FriendlyName. */
                FriendlyName?: string;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                num?: number;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
                Page?: number;
                /** @description The page begins after the short code with this Sid. */
                AfterSid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
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
                    "application/json": components["schemas"]["ListShortCodeResponseJson"];
                };
            };
            400: components["responses"]["ListBadRequestJson"];
            401: components["responses"]["UnauthorizedJson"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFoundJson"];
            405: components["responses"]["MethodNotAllowedJson"];
            429: components["responses"]["TooManyRequestsJson"];
            500: components["responses"]["InternalServerErrorJson"];
            503: components["responses"]["ServiceUnavailableJson"];
        };
    };
    FetchShortCodeJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                ShortCodeSid: string;
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
                    "application/json": components["schemas"]["ShortCodeResponseJson"];
                };
            };
            401: components["responses"]["UnauthorizedJson"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFoundJson"];
            405: components["responses"]["MethodNotAllowedJson"];
            429: components["responses"]["TooManyRequestsJson"];
            500: components["responses"]["InternalServerErrorJson"];
            503: components["responses"]["ServiceUnavailableJson"];
        };
    };
    UpdateShortCodeJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                ShortCodeSid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The updated short code. */
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
                    "application/json": components["schemas"]["ShortCodeResponseJson"];
                };
            };
            400: components["responses"]["UpdateBadRequestJson"];
            401: components["responses"]["UnauthorizedJson"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFoundJson"];
            405: components["responses"]["MethodNotAllowedJson"];
            413: components["responses"]["PayloadTooLargeJson"];
            415: components["responses"]["UnsupportedMediaTypeJson"];
            429: components["responses"]["TooManyRequestsJson"];
            500: components["responses"]["InternalServerErrorJson"];
            503: components["responses"]["ServiceUnavailableJson"];
        };
    };
    ListShortCodeCsv: {
        parameters: {
            query?: {
                /** @description Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
                ShortCode?: string;
                /** @description Returns only short codes with exactly this FriendlyName. */
                FriendlyName?: string;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                num?: number;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
                Page?: number;
                /** @description The page begins after the short code with this Sid. */
                AfterSid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["ListBadRequestCsv"];
            401: components["responses"]["UnauthorizedCsv"];
            403: components["responses"]["ForbiddenCsv"];
            404: components["responses"]["NotFoundCsv"];
            405: components["responses"]["MethodNotAllowedCsv"];
            429: components["responses"]["TooManyRequestsCsv"];
            500: components["responses"]["InternalServerErrorCsv"];
            503: components["responses"]["ServiceUnavailableCsv"];
        };
    };
    FetchShortCodeCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                ShortCodeSid: string;
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
                    "text/csv": string;
                };
            };
            401: components["responses"]["UnauthorizedCsv"];
            403: components["responses"]["ForbiddenCsv"];
            404: components["responses"]["NotFoundCsv"];
            405: components["responses"]["MethodNotAllowedCsv"];
            429: components["responses"]["TooManyRequestsCsv"];
            500: components["responses"]["InternalServerErrorCsv"];
            503: components["responses"]["ServiceUnavailableCsv"];
        };
    };
    UpdateShortCodeCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                ShortCodeSid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The updated short code. */
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["UpdateBadRequestCsv"];
            401: components["responses"]["UnauthorizedCsv"];
            403: components["responses"]["ForbiddenCsv"];
            404: components["responses"]["NotFoundCsv"];
            405: components["responses"]["MethodNotAllowedCsv"];
            413: components["responses"]["PayloadTooLargeCsv"];
            415: components["responses"]["UnsupportedMediaTypeCsv"];
            429: components["responses"]["TooManyRequestsCsv"];
            500: components["responses"]["InternalServerErrorCsv"];
            503: components["responses"]["ServiceUnavailableCsv"];
        };
    };
    ListShortCodeHtml: {
        parameters: {
            query?: {
                /** @description Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
                ShortCode?: string;
                /** @description Returns only short codes with exactly this FriendlyName. */
                FriendlyName?: string;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                num?: number;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
                Page?: number;
                /** @description The page begins after the short code with this Sid. */
                AfterSid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
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
                    "text/html": string;
                };
            };
            400: components["responses"]["ListBadRequestHtml"];
            401: components["responses"]["UnauthorizedHtml"];
            403: components["responses"]["ForbiddenHtml"];
            404: components["responses"]["NotFoundHtml"];
            405: components["responses"]["MethodNotAllowedHtml"];
            429: components["responses"]["TooManyRequestsHtml"];
            500: components["responses"]["InternalServerErrorHtml"];
            503: components["responses"]["ServiceUnavailableHtml"];
        };
    };
    FetchShortCodeHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                ShortCodeSid: string;
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
                    "text/html": string;
                };
            };
            401: components["responses"]["UnauthorizedHtml"];
            403: components["responses"]["ForbiddenHtml"];
            404: components["responses"]["NotFoundHtml"];
            405: components["responses"]["MethodNotAllowedHtml"];
            429: components["responses"]["TooManyRequestsHtml"];
            500: components["responses"]["InternalServerErrorHtml"];
            503: components["responses"]["ServiceUnavailableHtml"];
        };
    };
    UpdateShortCodeHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Unique identifier of the short code.
                 * @example SC6b20cb705c1e8f00210049b20b70fce2
                 */
                ShortCodeSid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The updated short code. */
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
                    "text/html": string;
                };
            };
            400: components["responses"]["UpdateBadRequestHtml"];
            401: components["responses"]["UnauthorizedHtml"];
            403: components["responses"]["ForbiddenHtml"];
            404: components["responses"]["NotFoundHtml"];
            405: components["responses"]["MethodNotAllowedHtml"];
            413: components["responses"]["PayloadTooLargeHtml"];
            415: components["responses"]["UnsupportedMediaTypeHtml"];
            429: components["responses"]["TooManyRequestsHtml"];
            500: components["responses"]["InternalServerErrorHtml"];
            503: components["responses"]["ServiceUnavailableHtml"];
        };
    };
    ListSmsMessage: {
        parameters: {
            query?: {
                /** @description Returns only messages to this number or short code. */
                To?: string;
                /** @description Returns only messages from this number or short code. */
                From?: string;
                /** @description Returns only messages sent on this day in GMT. A date in GMT: YYYY-MM-DD. */
                DateSent?: string;
                /** @description Returns only messages sent on or before this day. A date in GMT: YYYY-MM-DD. */
                "DateSent<"?: string;
                /** @description Returns only messages sent on or after this day. A date in GMT: YYYY-MM-DD. */
                "DateSent>"?: string;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                num?: number;
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
                Page?: number;
                /** @description The page begins after the message with this Sid. */
                AfterSid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
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
                    "application/xml": components["schemas"]["ListSmsMessageResponse"];
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
    CreateSmsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateSmsMessageRequest"];
            };
        };
        responses: {
            /** @description The message, not yet sent. */
            201: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": components["schemas"]["SmsMessageResponse"];
                };
            };
            400: components["responses"]["CreateSmsMessageBadRequest"];
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
    FetchSmsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message. It begins with SM, or with MM if the message has media.
                 * @example SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                SmsMessageSid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
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
                    "application/xml": components["schemas"]["SmsMessageResponse"];
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
    inboundSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["InboundSms"];
            };
        };
        responses: {
            /** @description TwiML to execute, or text to send as a reply. With an empty body, nothing is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                    "text/plain": string;
                };
            };
            /** @description Twilio requests the fallback URL, with the parameters ErrorCode and ErrorUrl added. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    smsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SmsStatusCallback"];
            };
        };
        responses: {
            /** @description Twilio has no use for the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Twilio reports the error, and requests no other URL. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
