// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { ApiDocument } from "../api-document.ts";
import type { OperationFunction, PagedOperation } from "../document-client.ts";

export const server = "https://api.twilio.com";

export const document = {
  server,
  operations: {
    ListShortCode: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes",
      media: "application/xml",
      success: [200],
      xml: ["ListShortCodeResponse", "ServiceUnavailable"],
      page: { items: ["ShortCodes", "ShortCode"], next: ["ShortCodes", "nextpageuri"] },
    },
    FetchShortCode: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}",
      media: "application/xml",
      success: [200],
      xml: ["ShortCodeResponse", "ServiceUnavailable"],
    },
    UpdateShortCode: {
      method: "POST",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}",
      media: "application/xml",
      success: [200],
      xml: ["ShortCodeResponse", "ServiceUnavailable"],
      form: true,
    },
    ListShortCodeJson: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.json",
      media: "application/json",
      success: [200],
    },
    FetchShortCodeJson: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json",
      media: "application/json",
      success: [200],
    },
    UpdateShortCodeJson: {
      method: "POST",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json",
      media: "application/json",
      success: [200],
      form: true,
    },
    ListShortCodeCsv: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.csv",
      media: "text/csv",
      success: [200],
    },
    FetchShortCodeCsv: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv",
      media: "text/csv",
      success: [200],
    },
    UpdateShortCodeCsv: {
      method: "POST",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv",
      media: "text/csv",
      success: [200],
      form: true,
    },
    ListShortCodeHtml: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.html",
      media: "text/html",
      success: [200],
    },
    FetchShortCodeHtml: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html",
      media: "text/html",
      success: [200],
    },
    UpdateShortCodeHtml: {
      method: "POST",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html",
      media: "text/html",
      success: [200],
      form: true,
    },
    CreateSmsMessage: {
      method: "POST",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/Messages",
      media: "application/xml",
      success: [201],
      xml: ["SmsMessageResponse", "ServiceUnavailable"],
      form: true,
    },
    ListSmsMessage: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/Messages",
      media: "application/xml",
      success: [200],
      xml: ["ListSmsMessageResponse", "ServiceUnavailable"],
      page: { items: ["SMSMessages", "SMSMessage"], next: ["SMSMessages", "nextpageuri"] },
    },
    FetchSmsMessage: {
      method: "GET",
      path: "/2008-08-01/Accounts/{AccountSid}/SMS/Messages/{SmsMessageSid}",
      media: "application/xml",
      success: [200],
      xml: ["SmsMessageResponse", "ServiceUnavailable"],
    },
  },
} as const satisfies ApiDocument;

/** Account short codes and messages 2008-08-01 */
export interface Api20080801 {
  /**
   * List the short codes of an account, XML
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCode: PagedOperation<operations["ListShortCode"], ["ShortCodes","ShortCode"]>;
  /**
   * Fetch a short code, XML
   *
   * One short code of the account.
   */
  readonly fetchShortCode: OperationFunction<operations["FetchShortCode"]>;
  /**
   * Update a short code, XML
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   */
  readonly updateShortCode: OperationFunction<operations["UpdateShortCode"]>;
  /**
   * List the short codes of an account, JSON
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeJson: OperationFunction<operations["ListShortCodeJson"]>;
  /**
   * Fetch a short code, JSON
   *
   * One short code of the account.
   */
  readonly fetchShortCodeJson: OperationFunction<operations["FetchShortCodeJson"]>;
  /**
   * Update a short code, JSON
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   */
  readonly updateShortCodeJson: OperationFunction<operations["UpdateShortCodeJson"]>;
  /**
   * List the short codes of an account, CSV
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeCsv: OperationFunction<operations["ListShortCodeCsv"]>;
  /**
   * Fetch a short code, CSV
   *
   * One short code of the account.
   */
  readonly fetchShortCodeCsv: OperationFunction<operations["FetchShortCodeCsv"]>;
  /**
   * Update a short code, CSV
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   */
  readonly updateShortCodeCsv: OperationFunction<operations["UpdateShortCodeCsv"]>;
  /**
   * List the short codes of an account, HTML
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeHtml: OperationFunction<operations["ListShortCodeHtml"]>;
  /**
   * Fetch a short code, HTML
   *
   * One short code of the account.
   */
  readonly fetchShortCodeHtml: OperationFunction<operations["FetchShortCodeHtml"]>;
  /**
   * Update a short code, HTML
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   */
  readonly updateShortCodeHtml: OperationFunction<operations["UpdateShortCodeHtml"]>;
  /**
   * Send a message
   *
   * From a short code or a phone number of the account.
   */
  readonly createSmsMessage: OperationFunction<operations["CreateSmsMessage"]>;
  /**
   * List the messages of an account
   *
   * One page of the account's messages, the newest first.
   */
  readonly listSmsMessage: PagedOperation<operations["ListSmsMessage"], ["SMSMessages","SMSMessage"]>;
  /**
   * Fetch a message
   *
   * One message of the account. Other methods are not supported.
   */
  readonly fetchSmsMessage: OperationFunction<operations["FetchSmsMessage"]>;
}

/** One page of the short codes of an account in XML. */
export type ListShortCodeResponse = components["schemas"]["ListShortCodeResponse"];

/** One page of the short codes of an account in JSON, which has no paging information in this version. */
export type ListShortCodeResponseJson = components["schemas"]["ListShortCodeResponseJson"];

/** One page of the messages of an account in XML. */
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
    "/2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}": {
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
        get: operations["FetchShortCode"];
        put?: never;
        /**
         * Update a short code, XML
         * @description Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
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
         * @description One page of the account's short codes, with paging information. Other methods are not supported.
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
         * @description One short code of the account.
         */
        get: operations["FetchShortCodeJson"];
        put?: never;
        /**
         * Update a short code, JSON
         * @description Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
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
         * @description One page of the account's short codes, with paging information. Other methods are not supported.
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
         * @description One short code of the account.
         */
        get: operations["FetchShortCodeCsv"];
        put?: never;
        /**
         * Update a short code, CSV
         * @description Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
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
         * @description One page of the account's short codes, with paging information. Other methods are not supported.
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
         * @description One short code of the account.
         */
        get: operations["FetchShortCodeHtml"];
        put?: never;
        /**
         * Update a short code, HTML
         * @description Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
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
         * @description One page of the account's messages, the newest first.
         */
        get: operations["ListSmsMessage"];
        put?: never;
        /**
         * Send a message
         * @description From a short code or a phone number of the account.
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
         * @description One message of the account. Other methods are not supported.
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
         * A message to the short code came in
         * @description Sent to the SmsUrl of the short code, signed in X-Twilio-Signature. With GET the same parameters stand in the query.
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
         * A message was sent, or failed
         * @description Sent once to the StatusCallback of the message, signed in X-Twilio-Signature.
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
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 400;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20001 | 21211 | 21212 | 21265 | 21266 | 21603 | 21604 | 21605 | 21609 | 21610 | 21612 | 21619 | 21659 | 21660 | 21661;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        CreateSmsMessageRequest: {
            /** @description The sender: a short code or a phone number of the account. */
            From: string;
            /** @description The recipient, in any usual format. */
            To: string;
            /** @description Text of the message, at most 160 characters. */
            Body: string;
            /**
             * Format: uri
             * @description URL that receives SmsSid and SmsStatus, sent or failed, once.
             */
            StatusCallback?: string;
        };
        Forbidden: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 403;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20008 | 20403;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        ForbiddenCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        ForbiddenHtml: string;
        ForbiddenJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "403";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20008" | "20403";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        InboundSms: {
            /** @description Identifier of the message: SM, or MM when it has media. */
            SmsSid: string;
            /** @description Identifier of the message: SM, or MM when it has media. */
            SmsMessageSid?: string;
            /** @description Identifier of the account that owns the short code. */
            AccountSid: string;
            /** @description Number of the sender: ten digits, undecorated. */
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
            /** @description Only at the fallback URL: why the first URL failed. */
            ErrorCode?: string;
            /** @description Only at the fallback URL: the URL that failed. */
            ErrorUrl?: string;
        };
        InternalServerError: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 500;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20500;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        InternalServerErrorCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        InternalServerErrorHtml: string;
        InternalServerErrorJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "500";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20500";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        ListBadRequest: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 400;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20001 | 20007 | 21481;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        ListBadRequestCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        ListBadRequestHtml: string;
        ListBadRequestJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "400";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20001" | "20007" | "21481";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        /** @description One page of the short codes of an account in XML. */
        ListShortCodeResponse: {
            ShortCodes: {
                /** @description Index of this page, from 0. */
                page: number;
                /** @description How many pages there are. */
                numpages: number;
                /** @description How many resources a page holds. */
                pagesize: number;
                /** @description How many resources there are. */
                total: number;
                /** @description Index of the first resource of this page. */
                start: number;
                /** @description Index of the last resource of this page. */
                end: number;
                /** @description Path of this page. */
                uri?: string;
                /** @description Path of the first page. */
                firstpageuri?: string;
                /** @description Path of the page before, empty on the first. */
                previouspageuri?: string | null;
                /** @description Path of the page after, empty on the last. */
                nextpageuri?: string | null;
                /** @description Path of the last page. */
                lastpageuri?: string;
                ShortCode: components["schemas"]["ShortCode"][];
            };
        };
        /** @description One page of the short codes of an account in JSON, which has no paging information in this version. */
        ListShortCodeResponseJson: {
            TwilioResponse: {
                ShortCodes: {
                    ShortCode: components["schemas"]["ShortCode"];
                }[];
            };
        };
        /** @description One page of the messages of an account in XML. */
        ListSmsMessageResponse: {
            SMSMessages: {
                /** @description Index of this page, from 0. */
                page: number;
                /** @description How many pages there are. */
                numpages: number;
                /** @description How many resources a page holds. */
                pagesize: number;
                /** @description How many resources there are. */
                total: number;
                /** @description Index of the first resource of this page. */
                start: number;
                /** @description Index of the last resource of this page. */
                end: number;
                /** @description Path of this page. */
                uri?: string;
                /** @description Path of the first page. */
                firstpageuri?: string;
                /** @description Path of the page before, empty on the first. */
                previouspageuri?: string | null;
                /** @description Path of the page after, empty on the last. */
                nextpageuri?: string | null;
                /** @description Path of the last page. */
                lastpageuri?: string;
                SMSMessage: components["schemas"]["SmsMessage"][];
            };
        };
        MethodNotAllowed: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 405;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20004;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        MethodNotAllowedCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        MethodNotAllowedHtml: string;
        MethodNotAllowedJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "405";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20004";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        NotFound: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 404;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20404;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        NotFoundCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        NotFoundHtml: string;
        NotFoundJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "404";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20404";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        PayloadTooLarge: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 413;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20413;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        PayloadTooLargeCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        PayloadTooLargeHtml: string;
        PayloadTooLargeJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "413";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20413";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        ServiceUnavailable: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 503;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20503;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        ServiceUnavailableCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        ServiceUnavailableHtml: string;
        ServiceUnavailableJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "503";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20503";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
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
            /** @description Text that tells people what the short code is for, at most 64 characters. Unless set, it is the short code. */
            FriendlyName: string;
            /** @description The short code itself: five or six digits, without a plus sign. */
            ShortCode: string;
            /**
             * Format: date-time-rfc-2822
             * @description When the short code was created: GMT, RFC 2822.
             */
            DateCreated: string;
            /**
             * Format: date-time-rfc-2822
             * @description When it was last changed: GMT, RFC 2822.
             */
            DateUpdated: string;
            /**
             * @description Version of the API in which a message to this short code starts its TwiML session.
             * @enum {string}
             */
            ApiVersion?: "2010-04-01" | "2008-08-01";
            /**
             * Format: uri
             * @description URL that is asked what to do when a message to this short code comes in.
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
             * @description URL that is asked instead when the SmsUrl cannot be fetched or its TwiML cannot be executed.
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
            /** @description Identifier of the message: SM, or MM when it has media. */
            Sid: string;
            /** @description When the message was created: Pacific time, RFC 2822. */
            DateCreated: string;
            /** @description When it was last changed: Pacific time, RFC 2822. */
            DateUpdated: string;
            /** @description When it was sent; empty while it is queued. */
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
             * @description How far the message is.
             * @enum {string}
             */
            Status: "queued" | "sending" | "sent" | "failed" | "received";
            /** @description 1: inbound; 2: a reply to an inbound message; 4: sent through the REST API. */
            Flags: number;
            /** @description What it cost; empty while that is not known. */
            Price: string | null;
        };
        /** @description A message in XML. */
        SmsMessageResponse: {
            SMSMessage: components["schemas"]["SmsMessage"];
        };
        SmsStatusCallback: {
            /** @description Identifier of the message: SM, or MM when it has media. */
            SmsSid: string;
            /** @enum {string} */
            SmsStatus: "sent" | "failed";
        };
        TooManyRequests: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 429;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20429;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        TooManyRequestsCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        TooManyRequestsHtml: string;
        TooManyRequestsJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "429";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20429";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        Unauthorized: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 401;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20003;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        UnauthorizedCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        UnauthorizedHtml: string;
        UnauthorizedJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "401";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20003";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        UnsupportedMediaType: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 415;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 19056;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        UnsupportedMediaTypeCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        UnsupportedMediaTypeHtml: string;
        UnsupportedMediaTypeJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "415";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "19056";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
            };
        };
        UpdateBadRequest: {
            RestException: {
                /**
                 * @description HTTP status of the answer.
                 * @enum {integer}
                 */
                Status: 400;
                /** @description What is wrong, for people. */
                Message: string;
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                Code?: 20001 | 20002 | 21402 | 21403 | 21406;
                /** @description Page of the error dictionary about the code. */
                MoreInfo?: string;
                /** @description A second sentence, for people. */
                Detail?: string;
            };
        };
        /** @description A header row and one row. */
        UpdateBadRequestCsv: string;
        /** @description A page whose elements are classed like the XML elements. */
        UpdateBadRequestHtml: string;
        UpdateBadRequestJson: {
            TwilioResponse: {
                RestException: {
                    /**
                     * @description HTTP status of the answer.
                     * @enum {string}
                     */
                    Status: "400";
                    /** @description What is wrong, for people. */
                    Message: string;
                    /**
                     * @description Twilio's error code.
                     * @enum {string}
                     */
                    Code?: "20001" | "20002" | "21402" | "21403" | "21406";
                    /** @description Page of the error dictionary about the code. */
                    MoreInfo?: string;
                    /** @description A second sentence, for people. */
                    Detail?: string;
                };
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
                 * @description The methods this path answers.
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
                 * @description Seconds to wait before the next try.
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
                 * @description Seconds to wait before the next try.
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
                 * @description The authentication that is wanted.
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
                 * @description The methods this path answers.
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
                 * @description Seconds to wait before the next try.
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
                 * @description Seconds to wait before the next try.
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
                 * @description The authentication that is wanted.
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
                 * @description The methods this path answers.
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
                 * @description Seconds to wait before the next try.
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
                 * @description Seconds to wait before the next try.
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
                 * @description The authentication that is wanted.
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
                 * @description The methods this path answers.
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
                 * @description Seconds to wait before the next try.
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
                 * @description Seconds to wait before the next try.
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
    ListShortCode: {
        parameters: {
            query?: {
                /** @description Only short codes that contain this pattern: digits, and '*' for any one digit. */
                ShortCode?: string;
                /** @description Only short codes whose FriendlyName is exactly this. */
                FriendlyName?: string;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                num?: number;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins: after the short code with this Sid. */
                AfterSid?: string;
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
                 * @description Identifier of the account that owns the short code.
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
                 * @description Identifier of the account that owns the short code.
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
                /** @description Only short codes that contain this pattern: digits, and '*' for any one digit. */
                ShortCode?: string;
                /** @description Only short codes whose FriendlyName is exactly this. */
                FriendlyName?: string;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                num?: number;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins: after the short code with this Sid. */
                AfterSid?: string;
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
                 * @description Identifier of the account that owns the short code.
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
                 * @description Identifier of the account that owns the short code.
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
                /** @description Only short codes that contain this pattern: digits, and '*' for any one digit. */
                ShortCode?: string;
                /** @description Only short codes whose FriendlyName is exactly this. */
                FriendlyName?: string;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                num?: number;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins: after the short code with this Sid. */
                AfterSid?: string;
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
                 * @description Identifier of the account that owns the short code.
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
                 * @description Identifier of the account that owns the short code.
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
                /** @description Only short codes that contain this pattern: digits, and '*' for any one digit. */
                ShortCode?: string;
                /** @description Only short codes whose FriendlyName is exactly this. */
                FriendlyName?: string;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                num?: number;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins: after the short code with this Sid. */
                AfterSid?: string;
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
                 * @description Identifier of the account that owns the short code.
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
                 * @description Identifier of the account that owns the short code.
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
                /** @description Only messages to this number or short code. */
                To?: string;
                /** @description Only messages from this number or short code. */
                From?: string;
                /** @description Only messages sent on this day, GMT: a date, YYYY-MM-DD, GMT. */
                DateSent?: string;
                /** @description Only messages sent on or before this day: a date, YYYY-MM-DD, GMT. */
                "DateSent<"?: string;
                /** @description Only messages sent on or after this day: a date, YYYY-MM-DD, GMT. */
                "DateSent>"?: string;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                num?: number;
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins: after the message with this Sid. */
                AfterSid?: string;
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
                 * @description Identifier of the account that owns the short code.
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
            /** @description The message, before it is sent. */
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
