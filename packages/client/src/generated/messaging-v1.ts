// @generated from specs/messaging-v1.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { ApiDocument } from "../api-document.ts";
import type { OperationFunction, PagedOperation } from "../document-client.ts";

export const server = "https://messaging.twilio.com";

export const document = {
  server,
  operations: {
    CreateShortCode: {
      method: "POST",
      path: "/v1/Services/{ServiceSid}/ShortCodes",
      media: "application/json",
      success: [200, 201],
      form: true,
    },
    ListShortCode: {
      method: "GET",
      path: "/v1/Services/{ServiceSid}/ShortCodes",
      media: "application/json",
      success: [200],
      page: { items: ["short_codes"], next: ["meta", "next_page_url"] },
    },
    FetchShortCode: {
      method: "GET",
      path: "/v1/Services/{ServiceSid}/ShortCodes/{Sid}",
      media: "application/json",
      success: [200],
    },
    DeleteShortCode: {
      method: "DELETE",
      path: "/v1/Services/{ServiceSid}/ShortCodes/{Sid}",
      media: "application/json",
      success: [204],
      empty: true,
    },
    CreateService: { method: "POST", path: "/v1/Services", media: "application/json", success: [201], form: true },
    ListService: {
      method: "GET",
      path: "/v1/Services",
      media: "application/json",
      success: [200],
      page: { items: ["services"], next: ["meta", "next_page_url"] },
    },
    FetchService: { method: "GET", path: "/v1/Services/{Sid}", media: "application/json", success: [200] },
    UpdateService: {
      method: "POST",
      path: "/v1/Services/{Sid}",
      media: "application/json",
      success: [200],
      form: true,
    },
    DeleteService: {
      method: "DELETE",
      path: "/v1/Services/{Sid}",
      media: "application/json",
      success: [204],
      empty: true,
    },
  },
} as const satisfies ApiDocument;

/** Messaging Services and their short codes */
export interface MessagingV1 {
  /**
   * Add a short code to a Messaging Service
   *
   * The short code must belong to the service's account and to no other service. Twilio then prefers it as sender wherever it can reach the recipient, and hands what people send to it to the service's inbound request URL.
   */
  readonly createShortCode: OperationFunction<operations["CreateShortCode"]>;
  /**
   * List the short codes of a Messaging Service
   *
   * One page of the service's short codes. Follow meta.next_page_url as it stands until it is null.
   */
  readonly listShortCode: PagedOperation<operations["ListShortCode"], ["short_codes"]>;
  /**
   * Fetch a short code of a Messaging Service
   *
   * A short code that is not in this service is not found, even when the account owns it.
   */
  readonly fetchShortCode: OperationFunction<operations["FetchShortCode"]>;
  /**
   * Remove a short code from a Messaging Service
   *
   * The short code leaves the service; the account keeps it.
   */
  readonly deleteShortCode: OperationFunction<operations["DeleteShortCode"]>;
  /**
   * Create a Messaging Service
   *
   * Makes a service without senders. What is not given has its default.
   */
  readonly createService: OperationFunction<operations["CreateService"]>;
  /**
   * List the Messaging Services of an account
   *
   * One page of the account's services. Follow meta.next_page_url as it stands until it is null.
   */
  readonly listService: PagedOperation<operations["ListService"], ["services"]>;
  /**
   * Fetch a Messaging Service
   *
   * One service of the account.
   */
  readonly fetchService: OperationFunction<operations["FetchService"]>;
  /**
   * Update a Messaging Service
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch.
   */
  readonly updateService: OperationFunction<operations["UpdateService"]>;
  /**
   * Delete a Messaging Service
   *
   * The service is gone; its senders stay with the account and are free again.
   */
  readonly deleteService: OperationFunction<operations["DeleteService"]>;
}

/** One page of the Messaging Services of an account. */
export type ListServiceResponse = components["schemas"]["ListServiceResponse"];

/** One page of the short codes of a Messaging Service. */
export type ListShortCodeResponse = components["schemas"]["ListShortCodeResponse"];

/** A Messaging Service: a pool of senders and how they send and receive. */
export type Service = components["schemas"]["Service"];

/** A short code that belongs to a Messaging Service. */
export type ShortCode = components["schemas"]["ShortCode"];

export interface paths {
    "/v1/Services/{ServiceSid}/ShortCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the short codes of a Messaging Service
         * @description One page of the service's short codes. Follow meta.next_page_url as it stands until it is null.
         */
        get: operations["ListShortCode"];
        put?: never;
        /**
         * Add a short code to a Messaging Service
         * @description The short code must belong to the service's account and to no other service. Twilio then prefers it as sender wherever it can reach the recipient, and hands what people send to it to the service's inbound request URL.
         */
        post: operations["CreateShortCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ServiceSid}/ShortCodes/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a short code of a Messaging Service
         * @description A short code that is not in this service is not found, even when the account owns it.
         */
        get: operations["FetchShortCode"];
        put?: never;
        post?: never;
        /**
         * Remove a short code from a Messaging Service
         * @description The short code leaves the service; the account keeps it.
         */
        delete: operations["DeleteShortCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the Messaging Services of an account
         * @description One page of the account's services. Follow meta.next_page_url as it stands until it is null.
         */
        get: operations["ListService"];
        put?: never;
        /**
         * Create a Messaging Service
         * @description Makes a service without senders. What is not given has its default.
         */
        post: operations["CreateService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a Messaging Service
         * @description One service of the account.
         */
        get: operations["FetchService"];
        put?: never;
        /**
         * Update a Messaging Service
         * @description Changes the properties that are given, moves the date of the last update and answers like a fetch.
         */
        post: operations["UpdateService"];
        /**
         * Delete a Messaging Service
         * @description The service is gone; its senders stay with the account and are free again.
         */
        delete: operations["DeleteService"];
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
        Conflict: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 21710 | 21712;
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
            status: 409;
        };
        CreateBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 21421 | 21715;
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
        CreateServiceBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 20002 | 21402 | 21403 | 21713;
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
        CreateServiceRequest: {
            /** @description Text that describes the service, at most 64 characters. */
            FriendlyName: string;
            InboundRequestUrl?: string | "";
            /**
             * Format: http-method
             * @description HTTP method of the request to the inbound request URL.
             * @enum {string}
             */
            InboundMethod?: "GET" | "POST";
            FallbackUrl?: string | "";
            /**
             * Format: http-method
             * @description HTTP method of the request to the fallback URL.
             * @enum {string}
             */
            FallbackMethod?: "GET" | "POST";
            StatusCallback?: string | "";
            /** @description Whether a recipient always gets messages from the same sender. */
            StickySender?: boolean;
            /** @description Whether an MMS becomes an SMS with a link where MMS cannot be received. */
            MmsConverter?: boolean;
            /** @description Whether Unicode characters are replaced by similar GSM-7 ones. */
            SmartEncoding?: boolean;
            /** @description Obsolete, without effect. */
            FallbackToLongCode?: boolean;
            /** @description Whether a sender with the recipient's area code is preferred. */
            AreaCodeGeomatch?: boolean;
            /** @description Seconds a message may wait to be sent, from 1 to 36000. */
            ValidityPeriod?: number;
            /**
             * @description Reserved.
             * @enum {string}
             */
            ScanMessageContent?: "inherit" | "enable" | "disable";
            /** @description Reserved. */
            SynchronousValidation?: boolean;
            /**
             * @description What the service sends messages for.
             * @enum {string}
             */
            Usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
            /** @description Whether messages to a sender go to the sender's own URL. */
            UseInboundWebhookOnNumber?: boolean;
        };
        CreateShortCodeRequest: {
            /** @description Sid of the short code to add. */
            ShortCodeSid: string;
        };
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
        /** @description One page of the Messaging Services of an account. */
        ListServiceResponse: {
            meta: components["schemas"]["ServiceMeta"];
            services: components["schemas"]["Service"][];
        };
        /** @description One page of the short codes of a Messaging Service. */
        ListShortCodeResponse: {
            meta: components["schemas"]["Meta"];
            short_codes: components["schemas"]["ShortCode"][];
        };
        Meta: {
            /** @description Index of this page, from 0. */
            page: number;
            /** @description How many resources a page holds. */
            page_size: number;
            /**
             * Format: uri
             * @description Absolute URL of the first page.
             */
            first_page_url: string;
            /**
             * Format: uri
             * @description Absolute URL of the page before, null on the first.
             */
            previous_page_url: string | null;
            /**
             * Format: uri
             * @description Absolute URL of the page after, null on the last.
             */
            next_page_url: string | null;
            /**
             * @description Name of the property that holds the resources.
             * @enum {string}
             */
            key: "short_codes";
            /**
             * Format: uri
             * @description Absolute URL of this page.
             */
            url: string;
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
        PreconditionFailed: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 21714;
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
            status: 412;
        };
        /** @description A Messaging Service: a pool of senders and how they send and receive. */
        Service: {
            /** @description Identifier of the account that owns the service. */
            account_sid: string | null;
            /** @description Unique identifier of the Messaging Service. */
            sid: string | null;
            /**
             * Format: date-time
             * @description When the service was created: GMT, ISO 8601.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When it was last changed: GMT, ISO 8601.
             */
            date_updated: string | null;
            /** @description Text that describes the service, at most 64 characters. */
            friendly_name: string | null;
            /**
             * Format: uri
             * @description URL that receives the messages to the service's senders. Without one they are dropped, unless the service defers to the sender's own URL.
             */
            inbound_request_url: string | null;
            /**
             * Format: http-method
             * @description HTTP method of the request to the inbound request URL.
             * @enum {string|null}
             */
            inbound_method: "GET" | "POST" | null;
            /**
             * Format: uri
             * @description URL that is requested instead when the inbound request URL cannot be fetched or its TwiML cannot be executed.
             */
            fallback_url: string | null;
            /**
             * Format: http-method
             * @description HTTP method of the request to the fallback URL.
             * @enum {string|null}
             */
            fallback_method: "GET" | "POST" | null;
            /**
             * Format: uri
             * @description URL that receives the delivery status of the service's messages.
             */
            status_callback: string | null;
            /** @description Whether a recipient always gets messages from the same sender. */
            sticky_sender: boolean | null;
            /** @description Whether an MMS becomes an SMS with a link where MMS cannot be received. */
            mms_converter: boolean | null;
            /** @description Whether Unicode characters are replaced by similar GSM-7 ones. */
            smart_encoding: boolean | null;
            /** @description Obsolete, without effect. */
            fallback_to_long_code: boolean | null;
            /** @description Whether a sender with the recipient's area code is preferred. */
            area_code_geomatch: boolean | null;
            /** @description Seconds a message may wait to be sent, from 1 to 36000. */
            validity_period: number | null;
            /**
             * @description Reserved.
             * @enum {string|null}
             */
            scan_message_content: "inherit" | "enable" | "disable" | null;
            /** @description Reserved. */
            synchronous_validation: boolean | null;
            /**
             * @description What the service sends messages for.
             * @enum {string|null}
             */
            usecase: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared" | null;
            /** @description Whether the service is registered for A2P 10DLC in the USA. */
            us_app_to_person_registered: boolean | null;
            /** @description Whether messages to a sender go to the sender's own URL. */
            use_inbound_webhook_on_number: boolean | null;
            /** @description Absolute URLs of the service's subresources. */
            links: {
                /**
                 * Format: uri
                 * @description Absolute URL of the service's phone numbers.
                 */
                phone_numbers: string;
                /**
                 * Format: uri
                 * @description Absolute URL of the service's short codes.
                 */
                short_codes: string;
                /**
                 * Format: uri
                 * @description Absolute URL of the service's alpha senders.
                 */
                alpha_senders: string;
                /**
                 * Format: uri
                 * @description Absolute URL of the service's messages.
                 */
                messages: string;
                /**
                 * Format: uri
                 * @description Absolute URL of the service's us app to person.
                 */
                us_app_to_person: string;
                /**
                 * Format: uri
                 * @description Absolute URL of the service's us app to person usecases.
                 */
                us_app_to_person_usecases: string;
                /**
                 * Format: uri
                 * @description Absolute URL of the service's channel senders.
                 */
                channel_senders: string;
                /**
                 * Format: uri
                 * @description Absolute URL of the service's destination alpha senders.
                 */
                destination_alpha_senders: string;
            } | null;
            /**
             * Format: uri
             * @description Absolute URL of this resource.
             */
            url: string | null;
        };
        ServiceMeta: {
            /** @description Index of this page, from 0. */
            page: number;
            /** @description How many resources a page holds. */
            page_size: number;
            /**
             * Format: uri
             * @description Absolute URL of the first page.
             */
            first_page_url: string;
            /**
             * Format: uri
             * @description Absolute URL of the page before, null on the first.
             */
            previous_page_url: string | null;
            /**
             * Format: uri
             * @description Absolute URL of the page after, null on the last.
             */
            next_page_url: string | null;
            /**
             * @description Name of the property that holds the resources.
             * @enum {string}
             */
            key: "services";
            /**
             * Format: uri
             * @description Absolute URL of this page.
             */
            url: string;
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
        /** @description A short code that belongs to a Messaging Service. */
        ShortCode: {
            /** @description Unique identifier of the short code. */
            sid: string | null;
            /** @description Identifier of the account that owns the short code. */
            account_sid: string | null;
            /** @description Identifier of the Messaging Service that holds the short code. */
            service_sid: string | null;
            /**
             * Format: date-time
             * @description When the short code was added to the service: GMT, ISO 8601.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When this was last changed: GMT, ISO 8601.
             */
            date_updated: string | null;
            /** @description The short code itself: five or six digits, without a plus sign. */
            short_code: string | null;
            /** @description Country in which the short code works: two letters, ISO 3166-1. */
            country_code: string | null;
            /** @description What the short code can receive and send. */
            capabilities: ("SMS" | "MMS")[] | null;
            /**
             * Format: uri
             * @description Absolute URL of this resource.
             */
            url: string | null;
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
        UpdateServiceBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 20002 | 21402 | 21403 | 21713;
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
        UpdateServiceRequest: {
            /** @description Text that describes the service, at most 64 characters. */
            FriendlyName?: string;
            InboundRequestUrl?: string | "";
            /**
             * Format: http-method
             * @description HTTP method of the request to the inbound request URL.
             * @enum {string}
             */
            InboundMethod?: "GET" | "POST";
            FallbackUrl?: string | "";
            /**
             * Format: http-method
             * @description HTTP method of the request to the fallback URL.
             * @enum {string}
             */
            FallbackMethod?: "GET" | "POST";
            StatusCallback?: string | "";
            /** @description Whether a recipient always gets messages from the same sender. */
            StickySender?: boolean;
            /** @description Whether an MMS becomes an SMS with a link where MMS cannot be received. */
            MmsConverter?: boolean;
            /** @description Whether Unicode characters are replaced by similar GSM-7 ones. */
            SmartEncoding?: boolean;
            /** @description Obsolete, without effect. */
            FallbackToLongCode?: boolean;
            /** @description Whether a sender with the recipient's area code is preferred. */
            AreaCodeGeomatch?: boolean;
            /** @description Seconds a message may wait to be sent, from 1 to 36000. */
            ValidityPeriod?: number;
            /**
             * @description Reserved.
             * @enum {string}
             */
            ScanMessageContent?: "inherit" | "enable" | "disable";
            /** @description Reserved. */
            SynchronousValidation?: boolean;
            /**
             * @description What the service sends messages for.
             * @enum {string}
             */
            Usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
            /** @description Whether messages to a sender go to the sender's own URL. */
            UseInboundWebhookOnNumber?: boolean;
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
        /** @description 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidShortCodeSid, 21715 NoCapabilities */
        CreateBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateBadRequest"];
            };
        };
        /** @description 21710 AlreadyInService, 21712 InAnotherService */
        Conflict: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Conflict"];
            };
        };
        /** @description 21714 NumberPoolFull */
        PreconditionFailed: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PreconditionFailed"];
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
        /** @description 20001 MissingParameter, 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase */
        CreateServiceBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateServiceBadRequest"];
            };
        };
        /** @description 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21713 InvalidUsecase */
        UpdateServiceBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateServiceBadRequest"];
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
         * @example messaging.twilio.com
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
                 * @description Identifier of the Messaging Service that holds the short code.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
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
    CreateShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the Messaging Service that holds the short code.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The short code is in the service now. Twilio documents this status beside 201 without saying when it is used: handle both alike. */
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
            /** @description The short code is in the service now. */
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
                    "application/json": components["schemas"]["ShortCode"];
                };
            };
            400: components["responses"]["CreateBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
                 * @description Identifier of the Messaging Service that holds the short code.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
                /**
                 * @description Sid of the short code.
                 * @example SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
    DeleteShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the Messaging Service that holds the short code.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
                /**
                 * @description Sid of the short code.
                 * @example SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The short code is no longer in the service. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content?: never;
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
    ListService: {
        parameters: {
            query?: {
                /** @description How many resources a page holds: 50 unless given, at most 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. It is the caller's own count; where a page begins is the token's say. */
                Page?: number;
                /** @description Where the page begins, as the API wrote it into the link of a neighbouring page. */
                PageToken?: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["ListServiceResponse"];
                };
            };
            400: components["responses"]["ListBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    CreateService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateServiceRequest"];
            };
        };
        responses: {
            /** @description The service exists now. */
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
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["CreateServiceBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    FetchService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sid of the Messaging Service.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
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
                    "application/json": components["schemas"]["Service"];
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
    UpdateService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sid of the Messaging Service.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateServiceRequest"];
            };
        };
        responses: {
            /** @description The service as it is now. */
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
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["UpdateServiceBadRequest"];
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
    DeleteService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sid of the Messaging Service.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service no longer exists. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                    "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                    "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                    "X-Home-Region": components["headers"]["X-Home-Region"];
                    "X-API-Domain": components["headers"]["X-API-Domain"];
                    [name: string]: unknown;
                };
                content?: never;
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
