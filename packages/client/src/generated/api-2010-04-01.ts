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
    CreateMessageXmlDefault: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages",
      media: "application/xml",
      success: [201],
      xml: ["MessageXml", "ServiceUnavailableXml"],
      form: true,
    },
    ListMessageXmlDefault: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages",
      media: "application/xml",
      success: [200],
      xml: ["ListMessageXml", "ServiceUnavailableXml"],
      page: { items: ["messages", "messages"], next: ["messages", "next_page_uri"] },
    },
    FetchMessageXmlDefault: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}",
      media: "application/xml",
      success: [200],
      xml: ["MessageXml", "ServiceUnavailableXml"],
    },
    UpdateMessageXmlDefault: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}",
      media: "application/xml",
      success: [200],
      xml: ["MessageXml", "ServiceUnavailableXml"],
      form: true,
    },
    DeleteMessageXmlDefault: {
      method: "DELETE",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}",
      media: "application/xml",
      success: [204],
      empty: true,
      xml: ["", "ServiceUnavailableXml"],
    },
    CreateMessage: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages.json",
      media: "application/json",
      success: [201],
      form: true,
    },
    ListMessage: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages.json",
      media: "application/json",
      success: [200],
      page: { items: ["messages"], next: ["next_page_uri"] },
    },
    FetchMessage: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
      media: "application/json",
      success: [200],
    },
    UpdateMessage: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
      media: "application/json",
      success: [200],
      form: true,
    },
    DeleteMessage: {
      method: "DELETE",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
      media: "application/json",
      success: [204],
      empty: true,
    },
    CreateMessageXml: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages.xml",
      media: "application/xml",
      success: [201],
      xml: ["MessageXml", "ServiceUnavailableXml"],
      form: true,
    },
    ListMessageXml: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages.xml",
      media: "application/xml",
      success: [200],
      xml: ["ListMessageXml", "ServiceUnavailableXml"],
      page: { items: ["messages", "messages"], next: ["messages", "next_page_uri"] },
    },
    FetchMessageXml: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml",
      media: "application/xml",
      success: [200],
      xml: ["MessageXml", "ServiceUnavailableXml"],
    },
    UpdateMessageXml: {
      method: "POST",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml",
      media: "application/xml",
      success: [200],
      xml: ["MessageXml", "ServiceUnavailableXml"],
      form: true,
    },
    DeleteMessageXml: {
      method: "DELETE",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml",
      media: "application/xml",
      success: [204],
      empty: true,
      xml: ["", "ServiceUnavailableXml"],
    },
    ListMediaXmlDefault: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media",
      media: "application/xml",
      success: [200],
      xml: ["ListMediaXml", "ServiceUnavailableXml"],
      page: { items: ["media_list", "media_list"], next: ["media_list", "next_page_uri"] },
    },
    FetchMediaXmlDefault: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}",
      media: "application/xml",
      success: [200],
      xml: ["MediaXml", "ServiceUnavailableXml"],
    },
    DeleteMediaXmlDefault: {
      method: "DELETE",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}",
      media: "application/xml",
      success: [204],
      empty: true,
      xml: ["", "ServiceUnavailableXml"],
    },
    ListMedia: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
      media: "application/json",
      success: [200],
      page: { items: ["media_list"], next: ["next_page_uri"] },
    },
    FetchMedia: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
      media: "application/json",
      success: [200],
    },
    DeleteMedia: {
      method: "DELETE",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
      media: "application/json",
      success: [204],
      empty: true,
    },
    ListMediaXml: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml",
      media: "application/xml",
      success: [200],
      xml: ["ListMediaXml", "ServiceUnavailableXml"],
      page: { items: ["media_list", "media_list"], next: ["media_list", "next_page_uri"] },
    },
    FetchMediaXml: {
      method: "GET",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml",
      media: "application/xml",
      success: [200],
      xml: ["MediaXml", "ServiceUnavailableXml"],
    },
    DeleteMediaXml: {
      method: "DELETE",
      path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml",
      media: "application/xml",
      success: [204],
      empty: true,
      xml: ["", "ServiceUnavailableXml"],
    },
  },
} as const satisfies ApiDocument;

/** Account short codes and messages 2010-04-01 */
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
  /**
   * Send a message, XML without a suffix
   *
   * From a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From the answer is queued, with a service accepted; errors that depend on the sender then come later, on the message.
   */
  readonly createMessageXmlDefault: OperationFunction<operations["CreateMessageXmlDefault"]>;
  /**
   * List the messages of an account, XML without a suffix
   *
   * One page of the account's messages, the newest first.
   */
  readonly listMessageXmlDefault: PagedOperation<operations["ListMessageXmlDefault"], ["messages","messages"]>;
  /**
   * Fetch a message, XML without a suffix
   *
   * One message of the account.
   */
  readonly fetchMessageXmlDefault: OperationFunction<operations["FetchMessageXmlDefault"]>;
  /**
   * Redact or cancel a message, XML without a suffix
   *
   * An empty Body takes the text out; Status=canceled cancels a scheduled message.
   */
  readonly updateMessageXmlDefault: OperationFunction<operations["UpdateMessageXmlDefault"]>;
  /**
   * Delete a message, XML without a suffix
   *
   * The message is gone, with its media. It must have reached its last status.
   */
  readonly deleteMessageXmlDefault: OperationFunction<operations["DeleteMessageXmlDefault"]>;
  /**
   * Send a message, JSON
   *
   * From a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From the answer is queued, with a service accepted; errors that depend on the sender then come later, on the message.
   */
  readonly createMessage: OperationFunction<operations["CreateMessage"]>;
  /**
   * List the messages of an account, JSON
   *
   * One page of the account's messages, the newest first.
   */
  readonly listMessage: PagedOperation<operations["ListMessage"], ["messages"]>;
  /**
   * Fetch a message, JSON
   *
   * One message of the account.
   */
  readonly fetchMessage: OperationFunction<operations["FetchMessage"]>;
  /**
   * Redact or cancel a message, JSON
   *
   * An empty Body takes the text out; Status=canceled cancels a scheduled message.
   */
  readonly updateMessage: OperationFunction<operations["UpdateMessage"]>;
  /**
   * Delete a message, JSON
   *
   * The message is gone, with its media. It must have reached its last status.
   */
  readonly deleteMessage: OperationFunction<operations["DeleteMessage"]>;
  /**
   * Send a message, XML
   *
   * From a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From the answer is queued, with a service accepted; errors that depend on the sender then come later, on the message.
   */
  readonly createMessageXml: OperationFunction<operations["CreateMessageXml"]>;
  /**
   * List the messages of an account, XML
   *
   * One page of the account's messages, the newest first.
   */
  readonly listMessageXml: PagedOperation<operations["ListMessageXml"], ["messages","messages"]>;
  /**
   * Fetch a message, XML
   *
   * One message of the account.
   */
  readonly fetchMessageXml: OperationFunction<operations["FetchMessageXml"]>;
  /**
   * Redact or cancel a message, XML
   *
   * An empty Body takes the text out; Status=canceled cancels a scheduled message.
   */
  readonly updateMessageXml: OperationFunction<operations["UpdateMessageXml"]>;
  /**
   * Delete a message, XML
   *
   * The message is gone, with its media. It must have reached its last status.
   */
  readonly deleteMessageXml: OperationFunction<operations["DeleteMessageXml"]>;
  /**
   * List the files of a message, XML without a suffix
   *
   * One page of the message's files.
   */
  readonly listMediaXmlDefault: PagedOperation<operations["ListMediaXmlDefault"], ["media_list","media_list"]>;
  /**
   * Fetch a file of a message, XML without a suffix
   *
   * What is known about the file. Without a suffix, Twilio redirects to the file itself.
   */
  readonly fetchMediaXmlDefault: OperationFunction<operations["FetchMediaXmlDefault"]>;
  /**
   * Delete a file of a message, XML without a suffix
   *
   * The file no longer belongs to the message.
   */
  readonly deleteMediaXmlDefault: OperationFunction<operations["DeleteMediaXmlDefault"]>;
  /**
   * List the files of a message, JSON
   *
   * One page of the message's files.
   */
  readonly listMedia: PagedOperation<operations["ListMedia"], ["media_list"]>;
  /**
   * Fetch a file of a message, JSON
   *
   * What is known about the file. Without a suffix, Twilio redirects to the file itself.
   */
  readonly fetchMedia: OperationFunction<operations["FetchMedia"]>;
  /**
   * Delete a file of a message, JSON
   *
   * The file no longer belongs to the message.
   */
  readonly deleteMedia: OperationFunction<operations["DeleteMedia"]>;
  /**
   * List the files of a message, XML
   *
   * One page of the message's files.
   */
  readonly listMediaXml: PagedOperation<operations["ListMediaXml"], ["media_list","media_list"]>;
  /**
   * Fetch a file of a message, XML
   *
   * What is known about the file. Without a suffix, Twilio redirects to the file itself.
   */
  readonly fetchMediaXml: OperationFunction<operations["FetchMediaXml"]>;
  /**
   * Delete a file of a message, XML
   *
   * The file no longer belongs to the message.
   */
  readonly deleteMediaXml: OperationFunction<operations["DeleteMediaXml"]>;
}

/** One page of the files of a message. */
export type ListMediaResponse = components["schemas"]["ListMediaResponse"];

/** One page of the files of a message in XML. */
export type ListMediaXml = components["schemas"]["ListMediaXml"];

/** One page of the messages of an account. */
export type ListMessageResponse = components["schemas"]["ListMessageResponse"];

/** One page of the messages of an account in XML. */
export type ListMessageXml = components["schemas"]["ListMessageXml"];

/** One page of the short codes of an account. */
export type ListShortCodeResponse = components["schemas"]["ListShortCodeResponse"];

/** One page of the short codes of an account in XML. */
export type ListShortCodeXml = components["schemas"]["ListShortCodeXml"];

/** A file that belongs to a message. */
export type Media = components["schemas"]["Media"];

/** A file of a message in XML. */
export type MediaXml = components["schemas"]["MediaXml"];

/** A message that a short code or a phone number sent or received. */
export type Message = components["schemas"]["Message"];

/** A message in XML. */
export type MessageXml = components["schemas"]["MessageXml"];

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
    "/2010-04-01/Accounts/{AccountSid}/Messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of an account, XML without a suffix
         * @description One page of the account's messages, the newest first.
         */
        get: operations["ListMessageXmlDefault"];
        put?: never;
        /**
         * Send a message, XML without a suffix
         * @description From a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From the answer is queued, with a service accepted; errors that depend on the sender then come later, on the message.
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
         * @description One message of the account.
         */
        get: operations["FetchMessageXmlDefault"];
        put?: never;
        /**
         * Redact or cancel a message, XML without a suffix
         * @description An empty Body takes the text out; Status=canceled cancels a scheduled message.
         */
        post: operations["UpdateMessageXmlDefault"];
        /**
         * Delete a message, XML without a suffix
         * @description The message is gone, with its media. It must have reached its last status.
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
         * @description One page of the account's messages, the newest first.
         */
        get: operations["ListMessage"];
        put?: never;
        /**
         * Send a message, JSON
         * @description From a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From the answer is queued, with a service accepted; errors that depend on the sender then come later, on the message.
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
         * @description One message of the account.
         */
        get: operations["FetchMessage"];
        put?: never;
        /**
         * Redact or cancel a message, JSON
         * @description An empty Body takes the text out; Status=canceled cancels a scheduled message.
         */
        post: operations["UpdateMessage"];
        /**
         * Delete a message, JSON
         * @description The message is gone, with its media. It must have reached its last status.
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
         * @description One page of the account's messages, the newest first.
         */
        get: operations["ListMessageXml"];
        put?: never;
        /**
         * Send a message, XML
         * @description From a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From the answer is queued, with a service accepted; errors that depend on the sender then come later, on the message.
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
         * @description One message of the account.
         */
        get: operations["FetchMessageXml"];
        put?: never;
        /**
         * Redact or cancel a message, XML
         * @description An empty Body takes the text out; Status=canceled cancels a scheduled message.
         */
        post: operations["UpdateMessageXml"];
        /**
         * Delete a message, XML
         * @description The message is gone, with its media. It must have reached its last status.
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
         * @description One page of the message's files.
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
         * @description What is known about the file. Without a suffix, Twilio redirects to the file itself.
         */
        get: operations["FetchMediaXmlDefault"];
        put?: never;
        post?: never;
        /**
         * Delete a file of a message, XML without a suffix
         * @description The file no longer belongs to the message.
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
         * @description One page of the message's files.
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
         * @description What is known about the file. Without a suffix, Twilio redirects to the file itself.
         */
        get: operations["FetchMedia"];
        put?: never;
        post?: never;
        /**
         * Delete a file of a message, JSON
         * @description The file no longer belongs to the message.
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
         * @description One page of the message's files.
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
         * @description What is known about the file. Without a suffix, Twilio redirects to the file itself.
         */
        get: operations["FetchMediaXml"];
        put?: never;
        post?: never;
        /**
         * Delete a file of a message, XML
         * @description The file no longer belongs to the message.
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
         * The status of a message changed
         * @description Sent to the StatusCallback of the message or of its Messaging Service, signed in X-Twilio-Signature. Neither the order nor the number of these requests is guaranteed.
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
            code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
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
        CreateMessageBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20001 | 21211 | 21212 | 21265 | 21266 | 21408 | 21603 | 21604 | 21606 | 21609 | 21610 | 21612 | 21614 | 21617 | 21619 | 21620 | 21623 | 21624 | 21654 | 21655 | 21659 | 21660 | 21661 | 21703 | 21704 | 21705 | 21711 | 30029 | 30030 | 35111 | 35114 | 35118 | 35119 | 35126;
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
        CreateMessageNotFound: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20404 | 21701;
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
        CreateMessageNotFoundXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20404 | 21701;
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
        CreateMessageRequest: {
            /** @description The recipient, E.164. A short code is refused. */
            To: string;
            /**
             * Format: uri
             * @description URL that receives the delivery status; it wins over the one of the service.
             */
            StatusCallback?: string;
            /** @description Accepted, without effect in the mock. */
            ApplicationSid?: string;
            /** @description Without effect since June 2024. */
            MaxPrice?: string;
            /** @description Accepted, without effect in the mock. */
            ProvideFeedback?: boolean;
            /** @description How many attempts were made, for your records. */
            Attempt?: number;
            /** @description Seconds the message may wait to be sent, from 1 to 36000. */
            ValidityPeriod?: number;
            /** @description Reserved. */
            ForceDelivery?: boolean;
            /**
             * @description Accepted, without effect in the mock.
             * @enum {string}
             */
            ContentRetention?: "retain" | "discard";
            /**
             * @description Accepted, without effect in the mock.
             * @enum {string}
             */
            AddressRetention?: "retain" | "obfuscate";
            /** @description Characters that GSM-7 lacks are replaced by similar ones. */
            SmartEncoded?: boolean;
            /** @description For other channels. */
            PersistentAction?: string[];
            /**
             * @description For other channels.
             * @enum {string}
             */
            TrafficType?: "free";
            /** @description Accepted, without effect in the mock. */
            ShortenUrls?: boolean;
            /**
             * @description The message is sent at SendAt; that takes a Messaging Service.
             * @enum {string}
             */
            ScheduleType?: "fixed";
            /** @description When to send a scheduled message, ISO 8601: 15 minutes to 35 days from now. */
            SendAt?: string;
            /** @description Accepted, without effect in the mock. */
            SendAsMms?: boolean;
            /** @description Sid of a content template. The mock holds none. */
            ContentSid?: string;
            /** @description Values for the content template, JSON. */
            ContentVariables?: string;
            /**
             * @description Accepted, without effect in the mock.
             * @enum {string}
             */
            RiskCheck?: "enable" | "disable";
            /** @description The sender: a short code or a phone number of the account. */
            From?: string;
            /** @description For other channels. */
            FallbackFrom?: string;
            /** @description The Messaging Service that chooses the sender, unless From names one of its own. */
            MessagingServiceSid?: string;
            /** @description Text of the message, at most 1600 characters. */
            Body?: string;
            /** @description URLs of media to send along, at most 10. */
            MediaUrl?: string[];
        };
        CreateMessageTooManyRequests: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20429 | 21611;
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
        CreateMessageTooManyRequestsXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20429 | 21611;
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
        DeleteMessageBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20009;
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
        DeleteMessageBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20009;
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
            /** @description Identifier of the message: SM, or MM when it has media. */
            MessageSid: string;
            /**
             * @deprecated
             * @description Identifier of the message: SM, or MM when it has media.
             */
            SmsSid: string;
            /**
             * @deprecated
             * @description Identifier of the message: SM, or MM when it has media.
             */
            SmsMessageSid: string;
            /** @description Identifier of the account that owns the short code. */
            AccountSid: string;
            /** @description Identifier of the Messaging Service that holds the short code. */
            MessagingServiceSid?: string;
            /** @description Number of the sender, E.164. */
            From: string;
            /** @description The short code or the phone number. */
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
            /**
             * @description Only with Advanced Opt-Out: what the text meant.
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
        /** @description One page of the files of a message. */
        ListMediaResponse: {
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
            media_list: components["schemas"]["Media"][];
        };
        /** @description One page of the files of a message in XML. */
        ListMediaXml: {
            media_list: {
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
                media_list: components["schemas"]["Media"][];
            };
        };
        /** @description One page of the messages of an account. */
        ListMessageResponse: {
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
            messages: components["schemas"]["Message"][];
        };
        /** @description One page of the messages of an account in XML. */
        ListMessageXml: {
            messages: {
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
                messages: components["schemas"]["Message"][];
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
        /** @description A file that belongs to a message. */
        Media: {
            /** @description Unique identifier of the media. */
            sid: string | null;
            /** @description Identifier of the account that owns it. */
            account_sid: string | null;
            /** @description Identifier of the message it belongs to. */
            parent_sid: string | null;
            /** @description Media type of the file. */
            content_type: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was created: GMT, RFC 2822.
             */
            date_created: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was last changed: GMT, RFC 2822.
             */
            date_updated: string | null;
            /** @description Path of this resource; without .json it leads to the file. */
            uri: string | null;
        };
        /** @description A file of a message in XML. */
        MediaXml: {
            media: components["schemas"]["Media"];
        };
        /** @description A message that a short code or a phone number sent or received. */
        Message: {
            /** @description Identifier of the message: SM, or MM when it has media. */
            sid: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When the message was created: GMT, RFC 2822.
             */
            date_created: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was last changed: GMT, RFC 2822.
             */
            date_updated: string | null;
            /**
             * Format: date-time-rfc-2822
             * @description When it was sent on, or when its webhook was requested: GMT, RFC 2822.
             */
            date_sent: string | null;
            /** @description Identifier of the account that owns the message. */
            account_sid: string | null;
            /** @description The recipient. */
            to: string | null;
            /** @description The sender; null until the Messaging Service has chosen one. */
            from: string | null;
            /** @description Identifier of the Messaging Service that sent it. */
            messaging_service_sid: string | null;
            /** @description Text of the message; empty once it is redacted. */
            body: string | null;
            /**
             * @description How far the message is.
             * @enum {string|null}
             */
            status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received" | "read" | "partially_delivered" | null;
            /** @description How many segments the text takes; "0" until the sender is known. */
            num_segments: string | null;
            /** @description How many media it has. */
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
            /** @description What it cost; null while that is not known. */
            price: string | null;
            /** @description Currency of the price, ISO 4217. */
            price_unit: string | null;
            /** @description Twilio's code of what went wrong. */
            error_code: number | null;
            /** @description What went wrong, for people. */
            error_message: string | null;
            /** @description Path of this resource on the API's host. */
            uri: string | null;
            /** @description Paths of what belongs to the message. */
            subresource_uris: {
                /** @description Path of the message's media. */
                media: string;
            } | null;
        };
        MessageStatusCallback: {
            /** @description When the carrier was done with it: YYMMDDhhmm, in the carrier's time zone. */
            RawDlrDoneDate?: string;
            /** @description What went wrong, with failed and undelivered. */
            ErrorCode?: string;
            /**
             * @deprecated
             * @description Identifier of the message: SM, or MM when it has media.
             */
            SmsSid: string;
            /**
             * @deprecated
             * @description How far the message is.
             * @enum {string}
             */
            SmsStatus: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
            /**
             * @description How far the message is.
             * @enum {string}
             */
            MessageStatus: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
            /** @description The recipient. */
            To: string;
            /** @description The Messaging Service that sent it. */
            MessagingServiceSid?: string;
            /** @description Identifier of the message: SM, or MM when it has media. */
            MessageSid: string;
            /** @description Identifier of the account that owns the message. */
            AccountSid: string;
            /** @description The sender. */
            From?: string;
            /** @enum {string} */
            ApiVersion: "2010-04-01";
        };
        /** @description A message in XML. */
        MessageXml: {
            message: components["schemas"]["Message"];
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
        UpdateMessageBadRequest: {
            /**
             * @description Twilio's error code.
             * @enum {integer}
             */
            code: 20001 | 20009 | 30409;
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
        UpdateMessageBadRequestXml: {
            rest_exception: {
                /**
                 * @description Twilio's error code.
                 * @enum {integer}
                 */
                code: 20001 | 20009 | 30409;
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
        UpdateMessageRequest: {
            /** @description Empty: the text is taken out of the message. */
            Body?: string;
            /**
             * @description Cancels a scheduled message.
             * @enum {string}
             */
            Status?: "canceled";
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
        /** @description 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
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
                 * @description Seconds to wait before the next try.
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
        /** @description 20001 InvalidParameter, 21211 InvalidTo, 21212 InvalidFrom, 21265 ToIsShortCode, 21266 ToIsFrom, 21408 RegionNotEnabled, 21603 MissingSender, 21604 MissingTo, 21606 FromNotUsable, 21609 InvalidStatusCallback, 21610 Unsubscribed, 21612 NoRoute, 21614 ToNotMobile, 21617 BodyTooLong, 21619 MissingContent, 21620 InvalidMediaUrl, 21623 TooManyMedia, 21624 InvalidValidityPeriod, 21654 VariablesWithoutContent, 21655 InvalidContentSid, 21659 FromNotOwned, 21660 FromOfAnotherAccount, 21661 FromNotSmsCapable, 21703 NoSuitableSender, 21704 EmptyPool, 21705 InvalidServiceSid, 21711 SenderNotInService, 30029 InvalidContentRetention, 30030 InvalidAddressRetention, 35111 MissingSendAt, 35114 SendAtOutOfRange, 35118 ScheduleWithoutService, 35119 SendAtWithoutSchedule, 35126 InvalidScheduleType */
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
                 * @description Seconds to wait before the next try.
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
    ListMessageXmlDefault: {
        parameters: {
            query?: {
                /** @description Only messages to this number or short code. */
                To?: string;
                /** @description Only messages from this number or short code. */
                From?: string;
                /** @description Only messages sent on this day, GMT: a date, or a date with a time, GMT. */
                DateSent?: string;
                /** @description Only messages sent on or before this moment: a date, or a date with a time, GMT. */
                "DateSent<"?: string;
                /** @description Only messages sent on or after this moment: a date, or a date with a time, GMT. */
                "DateSent>"?: string;
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
                 * @description Identifier of the account that owns the short code.
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
            /** @description The message as it is now. */
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
                /** @description Only messages to this number or short code. */
                To?: string;
                /** @description Only messages from this number or short code. */
                From?: string;
                /** @description Only messages sent on this day, GMT: a date, or a date with a time, GMT. */
                DateSent?: string;
                /** @description Only messages sent on or before this moment: a date, or a date with a time, GMT. */
                "DateSent<"?: string;
                /** @description Only messages sent on or after this moment: a date, or a date with a time, GMT. */
                "DateSent>"?: string;
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
                 * @description Identifier of the account that owns the short code.
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
            /** @description The message as it is now. */
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
                /** @description Only messages to this number or short code. */
                To?: string;
                /** @description Only messages from this number or short code. */
                From?: string;
                /** @description Only messages sent on this day, GMT: a date, or a date with a time, GMT. */
                DateSent?: string;
                /** @description Only messages sent on or before this moment: a date, or a date with a time, GMT. */
                "DateSent<"?: string;
                /** @description Only messages sent on or after this moment: a date, or a date with a time, GMT. */
                "DateSent>"?: string;
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
                 * @description Identifier of the account that owns the short code.
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
            /** @description The message as it is now. */
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
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
                /** @description Only files created on this day, GMT: a date, or a date with a time, GMT. */
                DateCreated?: string;
                /** @description Only files created on or before this moment: a date, or a date with a time, GMT. */
                "DateCreated<"?: string;
                /** @description Only files created on or after this moment: a date, or a date with a time, GMT. */
                "DateCreated>"?: string;
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
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the media.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known about the file. */
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
            /** @description The file itself is at the Location. */
            307: {
                headers: {
                    /** @description Where it is. */
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the media.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
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
                /** @description Only files created on this day, GMT: a date, or a date with a time, GMT. */
                DateCreated?: string;
                /** @description Only files created on or before this moment: a date, or a date with a time, GMT. */
                "DateCreated<"?: string;
                /** @description Only files created on or after this moment: a date, or a date with a time, GMT. */
                "DateCreated>"?: string;
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
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the media.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known about the file. */
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the media.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
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
                /** @description Only files created on this day, GMT: a date, or a date with a time, GMT. */
                DateCreated?: string;
                /** @description Only files created on or before this moment: a date, or a date with a time, GMT. */
                "DateCreated<"?: string;
                /** @description Only files created on or after this moment: a date, or a date with a time, GMT. */
                "DateCreated>"?: string;
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
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the media.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known about the file. */
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
                 * @description Identifier of the account that owns the short code.
                 * @example AC1c238e6f7a0441659833ca940b72503d
                 */
                AccountSid: string;
                /**
                 * @description Identifier of the message: SM, or MM when it has media.
                 * @example MMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                MessageSid: string;
                /**
                 * @description Unique identifier of the media.
                 * @example MEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                Sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
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
