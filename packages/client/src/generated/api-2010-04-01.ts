// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (client).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { OperationFunction, PagedOperation } from "../document-client.ts";

/** Account short codes and messages 2010-04-01 */
export interface Api20100401 {
  /**
   * List the short codes of an account, XML without a suffix
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeXmlDefault: PagedOperation<operations["ListShortCodeXmlDefault"], ["short_codes","short_codes"]>;
  /**
   * Fetch a short code, XML without a suffix
   *
   * Returns one short code of the account.
   */
  readonly fetchShortCodeXmlDefault: OperationFunction<operations["FetchShortCodeXmlDefault"]>;
  /**
   * Update a short code, XML without a suffix
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   */
  readonly updateShortCodeXmlDefault: OperationFunction<operations["UpdateShortCodeXmlDefault"]>;
  /**
   * List the short codes of an account, JSON
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCode: PagedOperation<operations["ListShortCode"], ["short_codes"]>;
  /**
   * Fetch a short code, JSON
   *
   * Returns one short code of the account.
   */
  readonly fetchShortCode: OperationFunction<operations["FetchShortCode"]>;
  /**
   * Update a short code, JSON
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   */
  readonly updateShortCode: OperationFunction<operations["UpdateShortCode"]>;
  /**
   * List the short codes of an account, XML
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   */
  readonly listShortCodeXml: PagedOperation<operations["ListShortCodeXml"], ["short_codes","short_codes"]>;
  /**
   * Fetch a short code, XML
   *
   * Returns one short code of the account.
   */
  readonly fetchShortCodeXml: OperationFunction<operations["FetchShortCodeXml"]>;
  /**
   * Update a short code, XML
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   */
  readonly updateShortCodeXml: OperationFunction<operations["UpdateShortCodeXml"]>;
  /**
   * Send a message, XML without a suffix
   *
   * Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
   */
  readonly createMessageXmlDefault: OperationFunction<operations["CreateMessageXmlDefault"]>;
  /**
   * List the messages of an account, XML without a suffix
   *
   * Returns one page of the account's messages, newest first.
   */
  readonly listMessageXmlDefault: PagedOperation<operations["ListMessageXmlDefault"], ["messages","messages"]>;
  /**
   * Fetch a message, XML without a suffix
   *
   * Returns one message of the account.
   */
  readonly fetchMessageXmlDefault: OperationFunction<operations["FetchMessageXmlDefault"]>;
  /**
   * Redact or cancel a message, XML without a suffix
   *
   * An empty Body removes the text. Status=canceled cancels a scheduled message.
   */
  readonly updateMessageXmlDefault: OperationFunction<operations["UpdateMessageXmlDefault"]>;
  /**
   * Delete a message, XML without a suffix
   *
   * Deletes the message and its media. The message must have reached its final status.
   */
  readonly deleteMessageXmlDefault: OperationFunction<operations["DeleteMessageXmlDefault"]>;
  /**
   * Send a message, JSON
   *
   * Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
   */
  readonly createMessage: OperationFunction<operations["CreateMessage"]>;
  /**
   * List the messages of an account, JSON
   *
   * Returns one page of the account's messages, newest first.
   */
  readonly listMessage: PagedOperation<operations["ListMessage"], ["messages"]>;
  /**
   * Fetch a message, JSON
   *
   * Returns one message of the account.
   */
  readonly fetchMessage: OperationFunction<operations["FetchMessage"]>;
  /**
   * Redact or cancel a message, JSON
   *
   * An empty Body removes the text. Status=canceled cancels a scheduled message.
   */
  readonly updateMessage: OperationFunction<operations["UpdateMessage"]>;
  /**
   * Delete a message, JSON
   *
   * Deletes the message and its media. The message must have reached its final status.
   */
  readonly deleteMessage: OperationFunction<operations["DeleteMessage"]>;
  /**
   * Send a message, XML
   *
   * Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
   */
  readonly createMessageXml: OperationFunction<operations["CreateMessageXml"]>;
  /**
   * List the messages of an account, XML
   *
   * Returns one page of the account's messages, newest first.
   */
  readonly listMessageXml: PagedOperation<operations["ListMessageXml"], ["messages","messages"]>;
  /**
   * Fetch a message, XML
   *
   * Returns one message of the account.
   */
  readonly fetchMessageXml: OperationFunction<operations["FetchMessageXml"]>;
  /**
   * Redact or cancel a message, XML
   *
   * An empty Body removes the text. Status=canceled cancels a scheduled message.
   */
  readonly updateMessageXml: OperationFunction<operations["UpdateMessageXml"]>;
  /**
   * Delete a message, XML
   *
   * Deletes the message and its media. The message must have reached its final status.
   */
  readonly deleteMessageXml: OperationFunction<operations["DeleteMessageXml"]>;
  /**
   * List the files of a message, XML without a suffix
   *
   * Returns one page of the message's files.
   */
  readonly listMediaXmlDefault: PagedOperation<operations["ListMediaXmlDefault"], ["media_list","media_list"]>;
  /**
   * Fetch a file of a message, XML without a suffix
   *
   * Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
   */
  readonly fetchMediaXmlDefault: OperationFunction<operations["FetchMediaXmlDefault"]>;
  /**
   * Delete a file of a message, XML without a suffix
   *
   * Removes the file from the message.
   */
  readonly deleteMediaXmlDefault: OperationFunction<operations["DeleteMediaXmlDefault"]>;
  /**
   * List the files of a message, JSON
   *
   * Returns one page of the message's files.
   */
  readonly listMedia: PagedOperation<operations["ListMedia"], ["media_list"]>;
  /**
   * Fetch a file of a message, JSON
   *
   * Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
   */
  readonly fetchMedia: OperationFunction<operations["FetchMedia"]>;
  /**
   * Delete a file of a message, JSON
   *
   * Removes the file from the message.
   */
  readonly deleteMedia: OperationFunction<operations["DeleteMedia"]>;
  /**
   * List the files of a message, XML
   *
   * Returns one page of the message's files.
   */
  readonly listMediaXml: PagedOperation<operations["ListMediaXml"], ["media_list","media_list"]>;
  /**
   * Fetch a file of a message, XML
   *
   * Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
   */
  readonly fetchMediaXml: OperationFunction<operations["FetchMediaXml"]>;
  /**
   * Delete a file of a message, XML
   *
   * Removes the file from the message.
   */
  readonly deleteMediaXml: OperationFunction<operations["DeleteMediaXml"]>;
}

/** A page of the files of a message. */
export type ListMediaResponse = components["schemas"]["ListMediaResponse"];

/** A page of the files of a message, in XML. */
export type ListMediaXml = components["schemas"]["ListMediaXml"];

/** A page of the messages of an account. */
export type ListMessageResponse = components["schemas"]["ListMessageResponse"];

/** A page of the messages of an account, in XML. */
export type ListMessageXml = components["schemas"]["ListMessageXml"];

/** A page of the short codes of an account. */
export type ListShortCodeResponse = components["schemas"]["ListShortCodeResponse"];

/** A page of the short codes of an account, in XML. */
export type ListShortCodeXml = components["schemas"]["ListShortCodeXml"];

/** A file that belongs to a message. */
export type Media = components["schemas"]["Media"];

/** A file of a message, in XML. */
export type MediaXml = components["schemas"]["MediaXml"];

/** A message that a short code or a phone number sent or received. */
export type Message = components["schemas"]["Message"];

/** A message, in XML. */
export type MessageXml = components["schemas"]["MessageXml"];

/** A short code that belongs to an account. */
export type ShortCode = components["schemas"]["ShortCode"];

/** A short code, in XML. */
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
         * @description Returns one page of the account's short codes, with paging information. Other methods are not supported.
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
         * @description Returns one short code of the account.
         */
        get: operations["FetchShortCodeXmlDefault"];
        put?: never;
        /**
         * Update a short code, XML without a suffix
         * @description Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
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
    "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json": {
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
        get: operations["FetchShortCode"];
        put?: never;
        /**
         * Update a short code, JSON
         * @description Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
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
         * @description Returns one page of the account's short codes, with paging information. Other methods are not supported.
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
         * @description Returns one short code of the account.
         */
        get: operations["FetchShortCodeXml"];
        put?: never;
        /**
         * Update a short code, XML
         * @description Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
         */
        post: operations["UpdateShortCodeXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of an account, XML without a suffix
         * @description Returns one page of the account's messages, newest first.
         */
        get: operations["ListMessageXmlDefault"];
        put?: never;
        /**
         * Send a message, XML without a suffix
         * @description Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
         */
        post: operations["CreateMessageXmlDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a message, XML without a suffix
         * @description Returns one message of the account.
         */
        get: operations["FetchMessageXmlDefault"];
        put?: never;
        /**
         * Redact or cancel a message, XML without a suffix
         * @description An empty Body removes the text. Status=canceled cancels a scheduled message.
         */
        post: operations["UpdateMessageXmlDefault"];
        /**
         * Delete a message, XML without a suffix
         * @description Deletes the message and its media. The message must have reached its final status.
         */
        delete: operations["DeleteMessageXmlDefault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of an account, JSON
         * @description Returns one page of the account's messages, newest first.
         */
        get: operations["ListMessage"];
        put?: never;
        /**
         * Send a message, JSON
         * @description Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
         */
        post: operations["CreateMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a message, JSON
         * @description Returns one message of the account.
         */
        get: operations["FetchMessage"];
        put?: never;
        /**
         * Redact or cancel a message, JSON
         * @description An empty Body removes the text. Status=canceled cancels a scheduled message.
         */
        post: operations["UpdateMessage"];
        /**
         * Delete a message, JSON
         * @description Deletes the message and its media. The message must have reached its final status.
         */
        delete: operations["DeleteMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of an account, XML
         * @description Returns one page of the account's messages, newest first.
         */
        get: operations["ListMessageXml"];
        put?: never;
        /**
         * Send a message, XML
         * @description Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
         */
        post: operations["CreateMessageXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a message, XML
         * @description Returns one message of the account.
         */
        get: operations["FetchMessageXml"];
        put?: never;
        /**
         * Redact or cancel a message, XML
         * @description An empty Body removes the text. Status=canceled cancels a scheduled message.
         */
        post: operations["UpdateMessageXml"];
        /**
         * Delete a message, XML
         * @description Deletes the message and its media. The message must have reached its final status.
         */
        delete: operations["DeleteMessageXml"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a message, XML without a suffix
         * @description Returns one page of the message's files.
         */
        get: operations["ListMediaXmlDefault"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a file of a message, XML without a suffix
         * @description Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
         */
        get: operations["FetchMediaXmlDefault"];
        put?: never;
        post?: never;
        /**
         * Delete a file of a message, XML without a suffix
         * @description Removes the file from the message.
         */
        delete: operations["DeleteMediaXmlDefault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a message, JSON
         * @description Returns one page of the message's files.
         */
        get: operations["ListMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a file of a message, JSON
         * @description Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
         */
        get: operations["FetchMedia"];
        put?: never;
        post?: never;
        /**
         * Delete a file of a message, JSON
         * @description Removes the file from the message.
         */
        delete: operations["DeleteMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a message, XML
         * @description Returns one page of the message's files.
         */
        get: operations["ListMediaXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a file of a message, XML
         * @description Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
         */
        get: operations["FetchMediaXml"];
        put?: never;
        post?: never;
        /**
         * Delete a file of a message, XML
         * @description Removes the file from the message.
         */
        delete: operations["DeleteMediaXml"];
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
    messageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of a message changes
         * @description Twilio sends this request to the StatusCallback of the message or of its Messaging Service, signed in X-Twilio-Signature. Twilio guarantees neither the order nor the number of these requests.
         */
        post: operations["messageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        CreateMessageBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21627 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
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
        CreateMessageBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21627 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
                /** @description Further human-readable detail. */
                detail?: string;
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
        };
        CreateMessageNotFound: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20404 | 21701;
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
        CreateMessageNotFoundXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20404 | 21701;
                /** @description Further human-readable detail. */
                detail?: string;
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
        };
        CreateMessageRequest: {
            /** @description The recipient, in E.164 format. Short codes are refused. */
            To: string;
            /**
             * Format: uri
             * @description URL that receives the delivery status. It overrides the one of the service.
             */
            StatusCallback?: string;
            /** @description Accepted by the mock, but has no effect. */
            ApplicationSid?: string;
            /** @description Has no effect since June 2024. */
            MaxPrice?: string;
            /** @description Accepted by the mock, but has no effect. */
            ProvideFeedback?: boolean;
            /** @description Number of attempts to send this message so far, for your own records. */
            Attempt?: number;
            /** @description How many seconds the message may wait to be sent, from 1 to 36000. */
            ValidityPeriod?: number;
            /** @description Reserved. */
            ForceDelivery?: boolean;
            /**
             * @description Accepted by the mock, but has no effect.
             * @enum {string}
             */
            ContentRetention?: "retain" | "discard";
            /**
             * @description Accepted by the mock, but has no effect.
             * @enum {string}
             */
            AddressRetention?: "retain" | "obfuscate";
            /** @description Whether characters that are not in GSM-7 are replaced with similar characters that are. */
            SmartEncoded?: boolean;
            /** @description Used by other channels only. */
            PersistentAction?: string[];
            /**
             * @description Used by other channels only.
             * @enum {string}
             */
            TrafficType?: "free";
            /** @description Accepted by the mock, but has no effect. */
            ShortenUrls?: boolean;
            /**
             * @description fixed: the message is sent at SendAt. Scheduling requires a Messaging Service.
             * @enum {string}
             */
            ScheduleType?: "fixed";
            /** @description When to send a scheduled message, in ISO 8601 format (in GMT unless it says otherwise), between 15 minutes and 35 days from now. */
            SendAt?: string;
            /** @description Accepted by the mock, but has no effect. */
            SendAsMms?: boolean;
            /** @description Sid of a content template. The mock has no content templates. */
            ContentSid?: string;
            /** @description Values for the content template, as JSON. */
            ContentVariables?: string;
            /**
             * @description Accepted by the mock, but has no effect.
             * @enum {string}
             */
            RiskCheck?: "enable" | "disable";
            /** @description The sender: a short code or a phone number of the account. */
            From?: string;
            /** @description Used by other channels only. */
            FallbackFrom?: string;
            /** @description The Messaging Service that chooses the sender, unless From is one of its senders. */
            MessagingServiceSid?: string;
            /** @description Text of the message, at most 1600 characters. */
            Body?: string;
            /** @description URLs of the media to send with the message, at most 10. */
            MediaUrl?: string[];
        };
        CreateMessageTooManyRequests: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20429 | 21611;
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
        CreateMessageTooManyRequestsXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20429 | 21611;
                /** @description Further human-readable detail. */
                detail?: string;
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
        };
        DeleteMessageBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20009;
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
        DeleteMessageBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20009;
                /** @description Further human-readable detail. */
                detail?: string;
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
        ForbiddenXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20008 | 20403;
                /** @description Further human-readable detail. */
                detail?: string;
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
        InternalServerErrorXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20500;
                /** @description Further human-readable detail. */
                detail?: string;
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
        ListBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20001 | 20007 | 21481;
                /** @description Further human-readable detail. */
                detail?: string;
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
        };
        /** @description A page of the files of a message. */
        ListMediaResponse: {
            /** @description Index of this page, from 0. */
            page: number;
            /** @description Maximum number of resources in a page. */
            page_size: number;
            /** @description Index of the first resource of this page. */
            start: number;
            /** @description Index of the last resource of this page. */
            end: number;
            /** @description Path of this page. */
            uri: string;
            /** @description Path of the first page. */
            first_page_uri: string;
            /** @description Path of the previous page. null on the first page. */
            previous_page_uri: string | null;
            /** @description Path of the next page. null on the last page. */
            next_page_uri: string | null;
            media_list: components["schemas"]["Media"][];
        };
        /** @description A page of the files of a message, in XML. */
        ListMediaXml: {
            media_list: {
                /** @description Index of this page, from 0. */
                page: number;
                /** @description Maximum number of resources in a page. */
                page_size: number;
                /** @description Index of the first resource of this page. */
                start: number;
                /** @description Index of the last resource of this page. */
                end: number;
                /** @description Path of this page. */
                uri: string;
                /** @description Path of the first page. */
                first_page_uri: string;
                /** @description Path of the previous page. null on the first page. */
                previous_page_uri: string | null;
                /** @description Path of the next page. null on the last page. */
                next_page_uri: string | null;
                media_list: components["schemas"]["Media"][];
            };
        };
        /** @description A page of the messages of an account. */
        ListMessageResponse: {
            /** @description Index of this page, from 0. */
            page: number;
            /** @description Maximum number of resources in a page. */
            page_size: number;
            /** @description Index of the first resource of this page. */
            start: number;
            /** @description Index of the last resource of this page. */
            end: number;
            /** @description Path of this page. */
            uri: string;
            /** @description Path of the first page. */
            first_page_uri: string;
            /** @description Path of the previous page. null on the first page. */
            previous_page_uri: string | null;
            /** @description Path of the next page. null on the last page. */
            next_page_uri: string | null;
            messages: components["schemas"]["Message"][];
        };
        /** @description A page of the messages of an account, in XML. */
        ListMessageXml: {
            messages: {
                /** @description Index of this page, from 0. */
                page: number;
                /** @description Maximum number of resources in a page. */
                page_size: number;
                /** @description Index of the first resource of this page. */
                start: number;
                /** @description Index of the last resource of this page. */
                end: number;
                /** @description Path of this page. */
                uri: string;
                /** @description Path of the first page. */
                first_page_uri: string;
                /** @description Path of the previous page. null on the first page. */
                previous_page_uri: string | null;
                /** @description Path of the next page. null on the last page. */
                next_page_uri: string | null;
                messages: components["schemas"]["Message"][];
            };
        };
        /** @description A page of the short codes of an account. */
        ListShortCodeResponse: {
            /** @description Index of this page, from 0. */
            page: number;
            /** @description Maximum number of resources in a page. */
            page_size: number;
            /** @description Index of the first resource of this page. */
            start: number;
            /** @description Index of the last resource of this page. */
            end: number;
            /** @description Path of this page. */
            uri: string;
            /** @description Path of the first page. */
            first_page_uri: string;
            /** @description Path of the previous page. null on the first page. */
            previous_page_uri: string | null;
            /** @description Path of the next page. null on the last page. */
            next_page_uri: string | null;
            short_codes: components["schemas"]["ShortCode"][];
        };
        /** @description A page of the short codes of an account, in XML. */
        ListShortCodeXml: {
            short_codes: {
                /** @description Index of this page, from 0. */
                page: number;
                /** @description Maximum number of resources in a page. */
                page_size: number;
                /** @description Index of the first resource of this page. */
                start: number;
                /** @description Index of the last resource of this page. */
                end: number;
                /** @description Path of this page. */
                uri: string;
                /** @description Path of the first page. */
                first_page_uri: string;
                /** @description Path of the previous page. null on the first page. */
                previous_page_uri: string | null;
                /** @description Path of the next page. null on the last page. */
                next_page_uri: string | null;
                short_codes: components["schemas"]["ShortCode"][];
            };
        };
        /** @description A file that belongs to a message. */
        Media: {
            /** @description Unique identifier of the file. */
            sid: string | null;
            /** @description Identifier of the account that owns the file. */
            account_sid: string | null;
            /** @description Identifier of the message that the file belongs to. */
            parent_sid: string | null;
            /** @description Media type of the file. */
            content_type: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was created, in GMT, RFC 2822 format.
             */
            date_created: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was last updated, in GMT, RFC 2822 format.
             */
            date_updated: string | null;
            /** @description Path of this resource. Without .json, it is the path of the file itself. */
            uri: string | null;
        };
        /** @description A file of a message, in XML. */
        MediaXml: {
            media: components["schemas"]["Media"];
        };
        /** @description A message that a short code or a phone number sent or received. */
        Message: {
            /** @description Identifier of the message. It begins with SM, or with MM if the message has media. */
            sid: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When the message was created, in GMT, RFC 2822 format.
             */
            date_created: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was last updated, in GMT, RFC 2822 format.
             */
            date_updated: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When the message was sent, or when its webhook was requested, in GMT, RFC 2822 format.
             */
            date_sent: string | null;
            /** @description Identifier of the account that owns the message. */
            account_sid: string | null;
            /** @description The recipient. */
            to: string | null;
            /** @description The sender. null until the Messaging Service has chosen one. */
            from: string | null;
            /** @description Identifier of the Messaging Service that sent the message. */
            messaging_service_sid: string | null;
            /** @description Text of the message. Empty after the message has been redacted. */
            body: string | null;
            /**
             * @description Status of the message.
             * @enum {string|null}
             */
            status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | "read" | "partially_delivered" | null;
            /** @description Number of segments of the text. "0" until the sender is known. */
            num_segments: string | null;
            /** @description Number of media files. */
            num_media: string | null;
            /**
             * @description inbound: from a phone; outbound-api: sent by a request; outbound-reply: by TwiML; outbound-call: during a call.
             * @enum {string|null}
             */
            direction: "inbound" | "outbound-api" | "outbound-reply" | "outbound-call" | null;
            /**
             * @description Version of the API that processed the message.
             * @enum {string|null}
             */
            api_version: "2010-04-01" | "2008-08-01" | null;
            /** @description Price of the message. null until it is known. */
            price: string | null;
            /** @description Currency of the price, ISO 4217. */
            price_unit: string | null;
            /** @description Twilio's error code. */
            error_code: number | null;
            /** @description Human-readable description of the error. */
            error_message: string | null;
            /** @description Path of this resource on the API's host. */
            uri: string | null;
            /** @description Paths of the message's subresources. */
            subresource_uris: {
                /** @description Path of the message's media. */
                media: string;
            } | null;
        };
        MessageStatusCallback: {
            /** @description When the carrier finished processing the message, as YYMMDDhhmm in the carrier's time zone. */
            RawDlrDoneDate?: string;
            /** @description Error code. Sent with the statuses failed and undelivered. */
            ErrorCode?: string;
            /**
             * @deprecated
             * @description Identifier of the message. It begins with SM, or with MM if the message has media.
             */
            SmsSid: string;
            /**
             * @deprecated
             * @description Status of the message. SMS and MMS report queued, sent, delivered, undelivered, failed and canceled; read is reported by other channels.
             * @enum {string}
             */
            SmsStatus: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | "read";
            /**
             * @description Status of the message. SMS and MMS report queued, sent, delivered, undelivered, failed and canceled; read is reported by other channels.
             * @enum {string}
             */
            MessageStatus: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | "read";
            /** @description The recipient. */
            To: string;
            /** @description The Messaging Service that sent the message. */
            MessagingServiceSid?: string;
            /** @description Identifier of the message. It begins with SM, or with MM if the message has media. */
            MessageSid: string;
            /** @description Identifier of the account that owns the message. */
            AccountSid: string;
            /** @description The sender. */
            From?: string;
            /** @enum {string} */
            ApiVersion: "2010-04-01";
        };
        /** @description A message, in XML. */
        MessageXml: {
            message: components["schemas"]["Message"];
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
        MethodNotAllowedXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20004;
                /** @description Further human-readable detail. */
                detail?: string;
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
        NotFoundXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20404;
                /** @description Further human-readable detail. */
                detail?: string;
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
        PayloadTooLargeXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20413;
                /** @description Further human-readable detail. */
                detail?: string;
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
        ServiceUnavailableXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20503;
                /** @description Further human-readable detail. */
                detail?: string;
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
        };
        /** @description A short code that belongs to an account. */
        ShortCode: {
            /** @description Unique identifier of the short code. */
            sid: string | null;
            /** @description Identifier of the account that owns the short code. */
            account_sid: string | null;
            /** @description Descriptive text for the short code, at most 64 characters. Defaults to the short code. */
            friendly_name: string | null;
            /** @description The short code itself: five or six digits, without a plus sign. */
            short_code: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When the short code was created, in GMT, RFC 2822 format.
             */
            date_created: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was last updated, in GMT, RFC 2822 format.
             */
            date_updated: string | null;
            /**
             * Format: uri
             * @description URL that is requested when this short code receives a message.
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
             * @description URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed.
             */
            sms_fallback_url: string | null;
            /**
             * Format: http-method
             * @description HTTP method of the request to the SmsFallbackUrl.
             * @enum {string|null}
             */
            sms_fallback_method: "GET" | "POST" | null;
            /**
             * @description Version of the API that starts a TwiML session when this short code receives a message.
             * @enum {string|null}
             */
            api_version: "2010-04-01" | "2008-08-01" | null;
            /** @description Path of this resource on the API's host. */
            uri: string | null;
        };
        /** @description A short code, in XML. */
        ShortCodeXml: {
            short_code: components["schemas"]["ShortCode"];
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
        TooManyRequestsXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20429;
                /** @description Further human-readable detail. */
                detail?: string;
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
        UnauthorizedXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20003;
                /** @description Further human-readable detail. */
                detail?: string;
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
        UnsupportedMediaTypeXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 19056;
                /** @description Further human-readable detail. */
                detail?: string;
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
        };
        UpdateBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 20002 | 21402 | 21403 | 21406;
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
        UpdateBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20001 | 20002 | 21402 | 21403 | 21406;
                /** @description Further human-readable detail. */
                detail?: string;
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
        };
        UpdateMessageBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 20009 | 30409;
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
        UpdateMessageBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20001 | 20009 | 30409;
                /** @description Further human-readable detail. */
                detail?: string;
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
        };
        UpdateMessageRequest: {
            /** @description An empty value removes the text from the message. */
            Body?: string;
            /**
             * @description canceled: cancels a scheduled message.
             * @enum {string}
             */
            Status?: "canceled";
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
        /** @description 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
        CreateMessageBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateMessageBadRequest"];
            };
        };
        /** @description 20404 NotFound, 21701 ServiceNotFound */
        CreateMessageNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateMessageNotFound"];
            };
        };
        /** @description 20429 TooManyRequests, 21611 QueueFull */
        CreateMessageTooManyRequests: {
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
                "application/json": components["schemas"]["CreateMessageTooManyRequests"];
            };
        };
        /** @description 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable */
        UpdateMessageBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateMessageBadRequest"];
            };
        };
        /** @description 20009 NotComplete */
        DeleteMessageBadRequest: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeleteMessageBadRequest"];
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
                 * @description The required authentication scheme.
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
                 * @description The methods that this path supports.
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
                 * @description Seconds to wait before retrying.
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
                 * @description Seconds to wait before retrying.
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
        /** @description 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21627 InvalidMaxPrice, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
        CreateMessageBadRequestXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CreateMessageBadRequestXml"];
            };
        };
        /** @description 20404 NotFound, 21701 ServiceNotFound */
        CreateMessageNotFoundXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CreateMessageNotFoundXml"];
            };
        };
        /** @description 20429 TooManyRequests, 21611 QueueFull */
        CreateMessageTooManyRequestsXml: {
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
                "application/xml": components["schemas"]["CreateMessageTooManyRequestsXml"];
            };
        };
        /** @description 20001 InvalidParameter, 20009 NotComplete, 30409 NotCancelable */
        UpdateMessageBadRequestXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["UpdateMessageBadRequestXml"];
            };
        };
        /** @description 20009 NotComplete */
        DeleteMessageBadRequestXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["Twilio-Request-Id"];
                "Twilio-Request-Duration": components["headers"]["Twilio-Request-Duration"];
                "Twilio-Concurrent-Requests": components["headers"]["Twilio-Concurrent-Requests"];
                "X-Home-Region": components["headers"]["X-Home-Region"];
                "X-API-Domain": components["headers"]["X-API-Domain"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["DeleteMessageBadRequestXml"];
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
    ListShortCodeXmlDefault: {
        parameters: {
            query?: {
                /** @description Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
                ShortCode?: string;
                /** @description Returns only short codes with exactly this FriendlyName. */
                FriendlyName?: string;
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
                 * @description Identifier of the account.
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
                 * @description Identifier of the account.
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
                /** @description Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
                ShortCode?: string;
                /** @description Returns only short codes with exactly this FriendlyName. */
                FriendlyName?: string;
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
                 * @description Identifier of the account.
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
                 * @description Identifier of the account.
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
                /** @description Returns only short codes that contain this pattern of digits, where '*' stands for any one digit. */
                ShortCode?: string;
                /** @description Returns only short codes with exactly this FriendlyName. */
                FriendlyName?: string;
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
                 * @description Identifier of the account.
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
                 * @description Identifier of the account.
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
    ListMessageXmlDefault: {
        parameters: {
            query?: {
                /** @description Returns only messages to this number or short code. */
                To?: string;
                /** @description Returns only messages from this number or short code. */
                From?: string;
                /** @description Returns only messages sent on this day in GMT. A date, or a date and time, in GMT. */
                DateSent?: string;
                /** @description Returns only messages sent on or before this moment. A date, or a date and time, in GMT. */
                "DateSent<"?: string;
                /** @description Returns only messages sent on or after this moment. A date, or a date and time, in GMT. */
                "DateSent>"?: string;
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
                    "application/xml": components["schemas"]["ListMessageXml"];
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
    CreateMessageXmlDefault: {
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
                "application/x-www-form-urlencoded": components["schemas"]["CreateMessageRequest"];
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
                    "application/xml": components["schemas"]["MessageXml"];
                };
            };
            400: components["responses"]["CreateMessageBadRequestXml"];
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["CreateMessageNotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            413: components["responses"]["PayloadTooLargeXml"];
            415: components["responses"]["UnsupportedMediaTypeXml"];
            429: components["responses"]["CreateMessageTooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    FetchMessageXmlDefault: {
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
                Sid: string;
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
                    "application/xml": components["schemas"]["MessageXml"];
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
    UpdateMessageXmlDefault: {
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
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateMessageRequest"];
            };
        };
        responses: {
            /** @description The updated message. */
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
                    "application/xml": components["schemas"]["MessageXml"];
                };
            };
            400: components["responses"]["UpdateMessageBadRequestXml"];
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
    DeleteMessageXmlDefault: {
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
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message no longer exists. */
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
            400: components["responses"]["DeleteMessageBadRequestXml"];
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    ListMessage: {
        parameters: {
            query?: {
                /** @description Returns only messages to this number or short code. */
                To?: string;
                /** @description Returns only messages from this number or short code. */
                From?: string;
                /** @description Returns only messages sent on this day in GMT. A date, or a date and time, in GMT. */
                DateSent?: string;
                /** @description Returns only messages sent on or before this moment. A date, or a date and time, in GMT. */
                "DateSent<"?: string;
                /** @description Returns only messages sent on or after this moment. A date, or a date and time, in GMT. */
                "DateSent>"?: string;
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
                    "application/json": components["schemas"]["ListMessageResponse"];
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
    CreateMessage: {
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
                "application/x-www-form-urlencoded": components["schemas"]["CreateMessageRequest"];
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["CreateMessageBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreateMessageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["CreateMessageTooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    FetchMessage: {
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
                Sid: string;
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
                    "application/json": components["schemas"]["Message"];
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
    UpdateMessage: {
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
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateMessageRequest"];
            };
        };
        responses: {
            /** @description The updated message. */
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["UpdateMessageBadRequest"];
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
    DeleteMessage: {
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
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message no longer exists. */
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
            400: components["responses"]["DeleteMessageBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ListMessageXml: {
        parameters: {
            query?: {
                /** @description Returns only messages to this number or short code. */
                To?: string;
                /** @description Returns only messages from this number or short code. */
                From?: string;
                /** @description Returns only messages sent on this day in GMT. A date, or a date and time, in GMT. */
                DateSent?: string;
                /** @description Returns only messages sent on or before this moment. A date, or a date and time, in GMT. */
                "DateSent<"?: string;
                /** @description Returns only messages sent on or after this moment. A date, or a date and time, in GMT. */
                "DateSent>"?: string;
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
                    "application/xml": components["schemas"]["ListMessageXml"];
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
    CreateMessageXml: {
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
                "application/x-www-form-urlencoded": components["schemas"]["CreateMessageRequest"];
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
                    "application/xml": components["schemas"]["MessageXml"];
                };
            };
            400: components["responses"]["CreateMessageBadRequestXml"];
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["CreateMessageNotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            413: components["responses"]["PayloadTooLargeXml"];
            415: components["responses"]["UnsupportedMediaTypeXml"];
            429: components["responses"]["CreateMessageTooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    FetchMessageXml: {
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
                Sid: string;
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
                    "application/xml": components["schemas"]["MessageXml"];
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
    UpdateMessageXml: {
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
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateMessageRequest"];
            };
        };
        responses: {
            /** @description The updated message. */
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
                    "application/xml": components["schemas"]["MessageXml"];
                };
            };
            400: components["responses"]["UpdateMessageBadRequestXml"];
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
    DeleteMessageXml: {
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
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message no longer exists. */
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
            400: components["responses"]["DeleteMessageBadRequestXml"];
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    ListMediaXmlDefault: {
        parameters: {
            query?: {
                /** @description Returns only files created on this day in GMT. A date, or a date and time, in GMT. */
                DateCreated?: string;
                /** @description Returns only files created on or before this moment. A date, or a date and time, in GMT. */
                "DateCreated<"?: string;
                /** @description Returns only files created on or after this moment. A date, or a date and time, in GMT. */
                "DateCreated>"?: string;
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
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message. It begins with SM, or with MM if the message has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
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
                    "application/xml": components["schemas"]["ListMediaXml"];
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
    FetchMediaXmlDefault: {
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
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the file.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata of the file. */
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
                    "application/xml": components["schemas"]["MediaXml"];
                };
            };
            /** @description The file is at the URL in Location. */
            307: {
                headers: {
                    /** @description URL of the file. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
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
    DeleteMediaXmlDefault: {
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
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the file.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file no longer exists. */
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
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
            429: components["responses"]["TooManyRequestsXml"];
            500: components["responses"]["InternalServerErrorXml"];
            503: components["responses"]["ServiceUnavailableXml"];
        };
    };
    ListMedia: {
        parameters: {
            query?: {
                /** @description Returns only files created on this day in GMT. A date, or a date and time, in GMT. */
                DateCreated?: string;
                /** @description Returns only files created on or before this moment. A date, or a date and time, in GMT. */
                "DateCreated<"?: string;
                /** @description Returns only files created on or after this moment. A date, or a date and time, in GMT. */
                "DateCreated>"?: string;
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
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message. It begins with SM, or with MM if the message has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
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
                    "application/json": components["schemas"]["ListMediaResponse"];
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
    FetchMedia: {
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
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the file.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata of the file. */
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
                    "application/json": components["schemas"]["Media"];
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
    DeleteMedia: {
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
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the file.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file no longer exists. */
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
    ListMediaXml: {
        parameters: {
            query?: {
                /** @description Returns only files created on this day in GMT. A date, or a date and time, in GMT. */
                DateCreated?: string;
                /** @description Returns only files created on or before this moment. A date, or a date and time, in GMT. */
                "DateCreated<"?: string;
                /** @description Returns only files created on or after this moment. A date, or a date and time, in GMT. */
                "DateCreated>"?: string;
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
                 * @description Identifier of the account.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message. It begins with SM, or with MM if the message has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
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
                    "application/xml": components["schemas"]["ListMediaXml"];
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
    FetchMediaXml: {
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
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the file.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata of the file. */
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
                    "application/xml": components["schemas"]["MediaXml"];
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
    DeleteMediaXml: {
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
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the file.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file no longer exists. */
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
            401: components["responses"]["UnauthorizedXml"];
            403: components["responses"]["ForbiddenXml"];
            404: components["responses"]["NotFoundXml"];
            405: components["responses"]["MethodNotAllowedXml"];
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
    messageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["MessageStatusCallback"];
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
