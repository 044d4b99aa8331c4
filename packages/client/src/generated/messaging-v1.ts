// @generated from specs/messaging-v1.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { OperationFunction, PagedOperation } from "../document-client.ts";

/** Messaging Services and their senders */
export interface MessagingV1 {
  /**
   * Add a short code to a Messaging Service
   *
   * The short code must belong to the service's account and to no other service. Twilio then prefers it as the sender whenever it can reach the recipient, and sends inbound messages to the service's inbound request URL.
   */
  readonly createShortCode: OperationFunction<operations["CreateShortCode"]>;
  /**
   * List the short codes of a Messaging Service
   *
   * Returns one page of the service's short codes. For the next page, request meta.next_page_url unchanged, until it is null.
   */
  readonly listShortCode: PagedOperation<operations["ListShortCode"], ["short_codes"]>;
  /**
   * Fetch a short code of a Messaging Service
   *
   * Returns a short code of this service. Any other short code answers 404, even if the account owns it.
   */
  readonly fetchShortCode: OperationFunction<operations["FetchShortCode"]>;
  /**
   * Remove a short code from a Messaging Service
   *
   * Removes the short code from the service. The account keeps it.
   */
  readonly deleteShortCode: OperationFunction<operations["DeleteShortCode"]>;
  /**
   * Create a Messaging Service
   *
   * Creates a service without senders. Omitted parameters have their defaults.
   */
  readonly createService: OperationFunction<operations["CreateService"]>;
  /**
   * List the Messaging Services of an account
   *
   * Returns one page of the account's services. For the next page, request meta.next_page_url unchanged, until it is null.
   */
  readonly listService: PagedOperation<operations["ListService"], ["services"]>;
  /**
   * Fetch a Messaging Service
   *
   * Returns one service of the account.
   */
  readonly fetchService: OperationFunction<operations["FetchService"]>;
  /**
   * Update a Messaging Service
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does.
   */
  readonly updateService: OperationFunction<operations["UpdateService"]>;
  /**
   * Delete a Messaging Service
   *
   * Deletes the service. Its senders stay in the account and can be added to another service.
   */
  readonly deleteService: OperationFunction<operations["DeleteService"]>;
  /**
   * Add a phone number to a Messaging Service
   *
   * The phone number must belong to the service's account and to no other service. The service sends from it where no short code can reach the recipient.
   */
  readonly createPhoneNumber: OperationFunction<operations["CreatePhoneNumber"]>;
  /**
   * List the phone numbers of a Messaging Service
   *
   * Returns one page of the service's phone numbers. For the next page, request meta.next_page_url unchanged, until it is null.
   */
  readonly listPhoneNumber: PagedOperation<operations["ListPhoneNumber"], ["phone_numbers"]>;
  /**
   * Fetch a phone number of a Messaging Service
   *
   * Returns a phone number of this service. Any other phone number answers 404, even if the account owns it.
   */
  readonly fetchPhoneNumber: OperationFunction<operations["FetchPhoneNumber"]>;
  /**
   * Remove a phone number from a Messaging Service
   *
   * Removes the phone number from the service. The account keeps it.
   */
  readonly deletePhoneNumber: OperationFunction<operations["DeletePhoneNumber"]>;
}

/** A page of the phone numbers of a Messaging Service. */
export type ListPhoneNumberResponse = components["schemas"]["ListPhoneNumberResponse"];

/** A page of the Messaging Services of an account. */
export type ListServiceResponse = components["schemas"]["ListServiceResponse"];

/** A page of the short codes of a Messaging Service. */
export type ListShortCodeResponse = components["schemas"]["ListShortCodeResponse"];

/** A phone number that belongs to a Messaging Service. */
export type PhoneNumber = components["schemas"]["PhoneNumber"];

/** A Messaging Service: a pool of senders, with settings for how they send and receive. */
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
         * @description Returns one page of the service's short codes. For the next page, request meta.next_page_url unchanged, until it is null.
         */
        get: operations["ListShortCode"];
        put?: never;
        /**
         * Add a short code to a Messaging Service
         * @description The short code must belong to the service's account and to no other service. Twilio then prefers it as the sender whenever it can reach the recipient, and sends inbound messages to the service's inbound request URL.
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
         * @description Returns a short code of this service. Any other short code answers 404, even if the account owns it.
         */
        get: operations["FetchShortCode"];
        put?: never;
        post?: never;
        /**
         * Remove a short code from a Messaging Service
         * @description Removes the short code from the service. The account keeps it.
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
         * @description Returns one page of the account's services. For the next page, request meta.next_page_url unchanged, until it is null.
         */
        get: operations["ListService"];
        put?: never;
        /**
         * Create a Messaging Service
         * @description Creates a service without senders. Omitted parameters have their defaults.
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
         * @description Returns one service of the account.
         */
        get: operations["FetchService"];
        put?: never;
        /**
         * Update a Messaging Service
         * @description Changes the given properties, sets the date of the last update, and returns the resource as a fetch does.
         */
        post: operations["UpdateService"];
        /**
         * Delete a Messaging Service
         * @description Deletes the service. Its senders stay in the account and can be added to another service.
         */
        delete: operations["DeleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ServiceSid}/PhoneNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the phone numbers of a Messaging Service
         * @description Returns one page of the service's phone numbers. For the next page, request meta.next_page_url unchanged, until it is null.
         */
        get: operations["ListPhoneNumber"];
        put?: never;
        /**
         * Add a phone number to a Messaging Service
         * @description The phone number must belong to the service's account and to no other service. The service sends from it where no short code can reach the recipient.
         */
        post: operations["CreatePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a phone number of a Messaging Service
         * @description Returns a phone number of this service. Any other phone number answers 404, even if the account owns it.
         */
        get: operations["FetchPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Remove a phone number from a Messaging Service
         * @description Removes the phone number from the service. The account keeps it.
         */
        delete: operations["DeletePhoneNumber"];
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
         * A short code receives a message
         * @description Twilio sends this request to the URL that is configured for the short code or for its Messaging Service, signed in X-Twilio-Signature. With GET, the same parameters are in the query string.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
             * @enum {integer}
             */
            status: 400;
        };
        CreatePhoneNumberBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 21421 | 21715;
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
             * @enum {integer}
             */
            status: 400;
        };
        CreatePhoneNumberRequest: {
            /** @description Sid of the phone number to add. */
            PhoneNumberSid: string;
        };
        CreateServiceBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 20002 | 21402 | 21403 | 21713;
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Whether a recipient always receives messages from the same sender. */
            StickySender?: boolean;
            /** @description Whether an MMS is sent as an SMS with a link if the recipient cannot receive MMS. */
            MmsConverter?: boolean;
            /** @description Whether Unicode characters are replaced with similar GSM-7 characters. */
            SmartEncoding?: boolean;
            /** @description Obsolete. Has no effect. */
            FallbackToLongCode?: boolean;
            /** @description Whether a sender with the recipient's area code is preferred. */
            AreaCodeGeomatch?: boolean;
            /** @description How many seconds a message may wait to be sent, from 1 to 36000. */
            ValidityPeriod?: number;
            /**
             * @description Reserved.
             * @enum {string}
             */
            ScanMessageContent?: "inherit" | "enable" | "disable";
            /** @description Reserved. */
            SynchronousValidation?: boolean;
            /**
             * @description Use case of the service.
             * @enum {string}
             */
            Usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
            /** @description Whether inbound messages go to the URL of the sender instead of the URL of the service. */
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
             * @enum {integer}
             */
            status: 403;
        };
        InboundMessage: {
            /** @description Identifier of the message. It begins with SM, or with MM if the message has media. */
            MessageSid: string;
            /**
             * @deprecated
             * @description Identifier of the message. It begins with SM, or with MM if the message has media.
             */
            SmsSid: string;
            /**
             * @deprecated
             * @description Identifier of the message. It begins with SM, or with MM if the message has media.
             */
            SmsMessageSid: string;
            /** @description Identifier of the account. */
            AccountSid: string;
            /** @description Identifier of the Messaging Service. */
            MessagingServiceSid?: string;
            /** @description Number of the sender, in E.164 format. */
            From: string;
            /** @description The short code or the phone number. */
            To: string;
            /** @description Text of the message. */
            Body: string;
            /** @description Number of media files in the message. */
            NumMedia: string;
            /** @description Number of segments of the text. */
            NumSegments: string;
            /** @enum {string} */
            SmsStatus?: "received";
            /** @enum {string} */
            ApiVersion?: "2010-04-01";
            /**
             * @description With Advanced Opt-Out only: how the text was interpreted.
             * @enum {string}
             */
            OptOutType?: "STOP" | "START" | "HELP";
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
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20500;
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
             * @enum {integer}
             */
            status: 400;
        };
        /** @description A page of the phone numbers of a Messaging Service. */
        ListPhoneNumberResponse: {
            meta: components["schemas"]["PhoneNumberMeta"];
            phone_numbers: components["schemas"]["PhoneNumber"][];
        };
        /** @description A page of the Messaging Services of an account. */
        ListServiceResponse: {
            meta: components["schemas"]["ServiceMeta"];
            services: components["schemas"]["Service"][];
        };
        /** @description A page of the short codes of a Messaging Service. */
        ListShortCodeResponse: {
            meta: components["schemas"]["Meta"];
            short_codes: components["schemas"]["ShortCode"][];
        };
        Meta: {
            /** @description Index of this page, from 0. */
            page: number;
            /** @description Maximum number of resources in a page. */
            page_size: number;
            /**
             * Format: uri
             * @description Absolute URL of the first page.
             */
            first_page_url: string;
            /**
             * Format: uri
             * @description Absolute URL of the previous page. null on the first page.
             */
            previous_page_url: string | null;
            /**
             * Format: uri
             * @description Absolute URL of the next page. null on the last page.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
             * @enum {integer}
             */
            status: 413;
        };
        /** @description A phone number that belongs to a Messaging Service. */
        PhoneNumber: {
            /** @description Unique identifier of the phone number. */
            sid: string | null;
            /** @description Identifier of the account that owns the number. */
            account_sid: string | null;
            /** @description Identifier of the Messaging Service that holds the number. */
            service_sid: string | null;
            /**
             * Format: date-time
             * @description When the number was added to the service, in GMT, ISO 8601 format.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When it was last updated in the service, in GMT, ISO 8601 format.
             */
            date_updated: string | null;
            /** @description A phone number, in E.164 format. */
            phone_number: string | null;
            /** @description Country of the number, as an ISO 3166-1 code of two letters. */
            country_code: string | null;
            /** @description Types of calls and messages that the phone number can receive and send. */
            capabilities: ("MMS" | "SMS" | "Voice")[] | null;
            /**
             * Format: uri
             * @description Absolute URL of this resource.
             */
            url: string | null;
        };
        PhoneNumberMeta: {
            /** @description Index of this page, from 0. */
            page: number;
            /** @description Maximum number of resources in a page. */
            page_size: number;
            /**
             * Format: uri
             * @description Absolute URL of the first page.
             */
            first_page_url: string;
            /**
             * Format: uri
             * @description Absolute URL of the previous page. null on the first page.
             */
            previous_page_url: string | null;
            /**
             * Format: uri
             * @description Absolute URL of the next page. null on the last page.
             */
            next_page_url: string | null;
            /**
             * @description Name of the property that holds the resources.
             * @enum {string}
             */
            key: "phone_numbers";
            /**
             * Format: uri
             * @description Absolute URL of this page.
             */
            url: string;
        };
        PreconditionFailed: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 21714;
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
             * @enum {integer}
             */
            status: 412;
        };
        /** @description A Messaging Service: a pool of senders, with settings for how they send and receive. */
        Service: {
            /** @description Identifier of the account that owns the service. */
            account_sid: string | null;
            /** @description Unique identifier of the Messaging Service. */
            sid: string | null;
            /**
             * Format: date-time
             * @description When the service was created, in GMT, ISO 8601 format.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When it was last updated, in GMT, ISO 8601 format.
             */
            date_updated: string | null;
            /** @description Text that describes the service, at most 64 characters. */
            friendly_name: string | null;
            /**
             * Format: uri
             * @description URL that receives messages sent to the service's senders. Without it, messages are dropped, unless the service uses the sender's own URL.
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
             * @description URL that is requested if the inbound request URL cannot be fetched or its TwiML cannot be executed.
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
            /** @description Whether a recipient always receives messages from the same sender. */
            sticky_sender: boolean | null;
            /** @description Whether an MMS is sent as an SMS with a link if the recipient cannot receive MMS. */
            mms_converter: boolean | null;
            /** @description Whether Unicode characters are replaced with similar GSM-7 characters. */
            smart_encoding: boolean | null;
            /** @description Obsolete. Has no effect. */
            fallback_to_long_code: boolean | null;
            /** @description Whether a sender with the recipient's area code is preferred. */
            area_code_geomatch: boolean | null;
            /** @description How many seconds a message may wait to be sent, from 1 to 36000. */
            validity_period: number | null;
            /**
             * @description Reserved.
             * @enum {string|null}
             */
            scan_message_content: "inherit" | "enable" | "disable" | null;
            /** @description Reserved. */
            synchronous_validation: boolean | null;
            /**
             * @description Use case of the service.
             * @enum {string|null}
             */
            usecase: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared" | null;
            /** @description Whether the service is registered for A2P 10DLC in the USA. */
            us_app_to_person_registered: boolean | null;
            /** @description Whether inbound messages go to the URL of the sender instead of the URL of the service. */
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
            /** @description Maximum number of resources in a page. */
            page_size: number;
            /**
             * Format: uri
             * @description Absolute URL of the first page.
             */
            first_page_url: string;
            /**
             * Format: uri
             * @description Absolute URL of the previous page. null on the first page.
             */
            previous_page_url: string | null;
            /**
             * Format: uri
             * @description Absolute URL of the next page. null on the last page.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
             * @description When the short code was added to the service, in GMT, ISO 8601 format.
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When it was last updated in the service, in GMT, ISO 8601 format.
             */
            date_updated: string | null;
            /** @description The short code itself: five or six digits, without a plus sign. */
            short_code: string | null;
            /** @description Country in which the short code works, as an ISO 3166-1 code of two letters. */
            country_code: string | null;
            /** @description Types of messages that the short code can receive and send. */
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Further human-readable detail. */
            detail?: string;
            /** @description Additional information about the error, by name. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Human-readable description of the error. */
            message: string;
            /** @description URL of the page about this code in Twilio's error dictionary. */
            more_info: string;
            /**
             * @description HTTP status of the response.
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
            /** @description Whether a recipient always receives messages from the same sender. */
            StickySender?: boolean;
            /** @description Whether an MMS is sent as an SMS with a link if the recipient cannot receive MMS. */
            MmsConverter?: boolean;
            /** @description Whether Unicode characters are replaced with similar GSM-7 characters. */
            SmartEncoding?: boolean;
            /** @description Obsolete. Has no effect. */
            FallbackToLongCode?: boolean;
            /** @description Whether a sender with the recipient's area code is preferred. */
            AreaCodeGeomatch?: boolean;
            /** @description How many seconds a message may wait to be sent, from 1 to 36000. */
            ValidityPeriod?: number;
            /**
             * @description Reserved.
             * @enum {string}
             */
            ScanMessageContent?: "inherit" | "enable" | "disable";
            /** @description Reserved. */
            SynchronousValidation?: boolean;
            /**
             * @description Use case of the service.
             * @enum {string}
             */
            Usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
            /** @description Whether inbound messages go to the URL of the sender instead of the URL of the service. */
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
                 * @description The required authentication scheme.
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
                 * @description The methods that this path supports.
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
                 * @description Seconds to wait before retrying.
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
                 * @description Seconds to wait before retrying.
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
        /** @description 20001 MissingParameter, 20001 InvalidParameter, 21421 InvalidPhoneNumberSid, 21715 NoCapabilities */
        CreatePhoneNumberBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreatePhoneNumberBadRequest"];
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
         * @example messaging.twilio.com
         */
        "X-API-Domain": string;
    };
    pathItems: never;
}
export interface operations {
    ListShortCode: {
        parameters: {
            query?: {
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
                Page?: number;
                /** @description Token that determines where the page begins. Take it from the link to the next or previous page. */
                PageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the Messaging Service.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
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
                 * @description Identifier of the Messaging Service.
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
            /** @description The short code has been added to the service. Twilio documents this status in addition to 201 but does not say when it is used: handle both in the same way. */
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
            /** @description The short code has been added to the service. */
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
                 * @description Identifier of the Messaging Service.
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
                 * @description Identifier of the Messaging Service.
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
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
                Page?: number;
                /** @description Token that determines where the page begins. Take it from the link to the next or previous page. */
                PageToken?: string;
            };
            header?: never;
            path?: never;
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
            /** @description The service has been created. */
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
            /** @description The updated service. */
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
    ListPhoneNumber: {
        parameters: {
            query?: {
                /** @description Maximum number of resources in a page. The default is 50, the maximum 1000. */
                PageSize?: number;
                /** @description Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller. */
                Page?: number;
                /** @description Token that determines where the page begins. Take it from the link to the next or previous page. */
                PageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the Messaging Service.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
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
                    "application/json": components["schemas"]["ListPhoneNumberResponse"];
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
    CreatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the Messaging Service.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreatePhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The phone number has been added to the service. */
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
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            400: components["responses"]["CreatePhoneNumberBadRequest"];
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
    FetchPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the Messaging Service.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
                /**
                 * @description Sid of the phone number.
                 * @example PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number. */
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
                    "application/json": components["schemas"]["PhoneNumber"];
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
    DeletePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the Messaging Service.
                 * @example MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                ServiceSid: string;
                /**
                 * @description Sid of the phone number.
                 * @example PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number is no longer in the service. */
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
}
