// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { operation as ListShortCodeXmlDefault$ } from "./api-2010-04-01/list-short-code-xml-default.ts";
import { operation as FetchShortCodeXmlDefault$ } from "./api-2010-04-01/fetch-short-code-xml-default.ts";
import { operation as UpdateShortCodeXmlDefault$ } from "./api-2010-04-01/update-short-code-xml-default.ts";
import { operation as ListShortCode$ } from "./api-2010-04-01/list-short-code.ts";
import { operation as FetchShortCode$ } from "./api-2010-04-01/fetch-short-code.ts";
import { operation as UpdateShortCode$ } from "./api-2010-04-01/update-short-code.ts";
import { operation as ListShortCodeXml$ } from "./api-2010-04-01/list-short-code-xml.ts";
import { operation as FetchShortCodeXml$ } from "./api-2010-04-01/fetch-short-code-xml.ts";
import { operation as UpdateShortCodeXml$ } from "./api-2010-04-01/update-short-code-xml.ts";
import { operation as CreateMessageXmlDefault$ } from "./api-2010-04-01/create-message-xml-default.ts";
import { operation as ListMessageXmlDefault$ } from "./api-2010-04-01/list-message-xml-default.ts";
import { operation as FetchMessageXmlDefault$ } from "./api-2010-04-01/fetch-message-xml-default.ts";
import { operation as UpdateMessageXmlDefault$ } from "./api-2010-04-01/update-message-xml-default.ts";
import { operation as DeleteMessageXmlDefault$ } from "./api-2010-04-01/delete-message-xml-default.ts";
import { operation as CreateMessage$ } from "./api-2010-04-01/create-message.ts";
import { operation as ListMessage$ } from "./api-2010-04-01/list-message.ts";
import { operation as FetchMessage$ } from "./api-2010-04-01/fetch-message.ts";
import { operation as UpdateMessage$ } from "./api-2010-04-01/update-message.ts";
import { operation as DeleteMessage$ } from "./api-2010-04-01/delete-message.ts";
import { operation as CreateMessageXml$ } from "./api-2010-04-01/create-message-xml.ts";
import { operation as ListMessageXml$ } from "./api-2010-04-01/list-message-xml.ts";
import { operation as FetchMessageXml$ } from "./api-2010-04-01/fetch-message-xml.ts";
import { operation as UpdateMessageXml$ } from "./api-2010-04-01/update-message-xml.ts";
import { operation as DeleteMessageXml$ } from "./api-2010-04-01/delete-message-xml.ts";
import { operation as ListMediaXmlDefault$ } from "./api-2010-04-01/list-media-xml-default.ts";
import { operation as FetchMediaXmlDefault$ } from "./api-2010-04-01/fetch-media-xml-default.ts";
import { operation as DeleteMediaXmlDefault$ } from "./api-2010-04-01/delete-media-xml-default.ts";
import { operation as ListMedia$ } from "./api-2010-04-01/list-media.ts";
import { operation as FetchMedia$ } from "./api-2010-04-01/fetch-media.ts";
import { operation as DeleteMedia$ } from "./api-2010-04-01/delete-media.ts";
import { operation as ListMediaXml$ } from "./api-2010-04-01/list-media-xml.ts";
import { operation as FetchMediaXml$ } from "./api-2010-04-01/fetch-media-xml.ts";
import { operation as DeleteMediaXml$ } from "./api-2010-04-01/delete-media-xml.ts";
import { operation as inboundMessage$ } from "./api-2010-04-01/inbound-message.ts";
import { operation as messageStatus$ } from "./api-2010-04-01/message-status.ts";

export {
  CreateMessageBadRequest,
  CreateMessageBadRequestXml,
  CreateMessageNotFound,
  CreateMessageNotFoundXml,
  CreateMessageRequest,
  CreateMessageTooManyRequests,
  CreateMessageTooManyRequestsXml,
  DeleteMessageBadRequest,
  DeleteMessageBadRequestXml,
  Forbidden,
  ForbiddenXml,
  InboundMessage,
  InternalServerError,
  InternalServerErrorXml,
  ListBadRequest,
  ListBadRequestXml,
  ListMediaResponse,
  ListMediaXml,
  ListMessageResponse,
  ListMessageXml,
  ListShortCodeResponse,
  ListShortCodeXml,
  Media,
  MediaXml,
  Message,
  MessageStatusCallback,
  MessageXml,
  MethodNotAllowed,
  MethodNotAllowedXml,
  NotFound,
  NotFoundXml,
  PayloadTooLarge,
  PayloadTooLargeXml,
  ServiceUnavailable,
  ServiceUnavailableXml,
  ShortCode,
  ShortCodeXml,
  TooManyRequests,
  TooManyRequestsXml,
  Unauthorized,
  UnauthorizedXml,
  UnsupportedMediaType,
  UnsupportedMediaTypeXml,
  UpdateBadRequest,
  UpdateBadRequestXml,
  UpdateMessageBadRequest,
  UpdateMessageBadRequestXml,
  UpdateMessageRequest,
  UpdateShortCodeRequest,
  isCreateMessageBadRequest,
  isCreateMessageBadRequestXml,
  isCreateMessageNotFound,
  isCreateMessageNotFoundXml,
  isCreateMessageRequest,
  isCreateMessageTooManyRequests,
  isCreateMessageTooManyRequestsXml,
  isDeleteMessageBadRequest,
  isDeleteMessageBadRequestXml,
  isForbidden,
  isForbiddenXml,
  isInboundMessage,
  isInternalServerError,
  isInternalServerErrorXml,
  isListBadRequest,
  isListBadRequestXml,
  isListMediaResponse,
  isListMediaXml,
  isListMessageResponse,
  isListMessageXml,
  isListShortCodeResponse,
  isListShortCodeXml,
  isMedia,
  isMediaXml,
  isMessage,
  isMessageStatusCallback,
  isMessageXml,
  isMethodNotAllowed,
  isMethodNotAllowedXml,
  isNotFound,
  isNotFoundXml,
  isPayloadTooLarge,
  isPayloadTooLargeXml,
  isServiceUnavailable,
  isServiceUnavailableXml,
  isShortCode,
  isShortCodeXml,
  isTooManyRequests,
  isTooManyRequestsXml,
  isUnauthorized,
  isUnauthorizedXml,
  isUnsupportedMediaType,
  isUnsupportedMediaTypeXml,
  isUpdateBadRequest,
  isUpdateBadRequestXml,
  isUpdateMessageBadRequest,
  isUpdateMessageBadRequestXml,
  isUpdateMessageRequest,
  isUpdateShortCodeRequest,
  validateCreateMessageBadRequest,
  validateCreateMessageBadRequestXml,
  validateCreateMessageNotFound,
  validateCreateMessageNotFoundXml,
  validateCreateMessageRequest,
  validateCreateMessageTooManyRequests,
  validateCreateMessageTooManyRequestsXml,
  validateDeleteMessageBadRequest,
  validateDeleteMessageBadRequestXml,
  validateForbidden,
  validateForbiddenXml,
  validateInboundMessage,
  validateInternalServerError,
  validateInternalServerErrorXml,
  validateListBadRequest,
  validateListBadRequestXml,
  validateListMediaResponse,
  validateListMediaXml,
  validateListMessageResponse,
  validateListMessageXml,
  validateListShortCodeResponse,
  validateListShortCodeXml,
  validateMedia,
  validateMediaXml,
  validateMessage,
  validateMessageStatusCallback,
  validateMessageXml,
  validateMethodNotAllowed,
  validateMethodNotAllowedXml,
  validateNotFound,
  validateNotFoundXml,
  validatePayloadTooLarge,
  validatePayloadTooLargeXml,
  validateServiceUnavailable,
  validateServiceUnavailableXml,
  validateShortCode,
  validateShortCodeXml,
  validateTooManyRequests,
  validateTooManyRequestsXml,
  validateUnauthorized,
  validateUnauthorizedXml,
  validateUnsupportedMediaType,
  validateUnsupportedMediaTypeXml,
  validateUpdateBadRequest,
  validateUpdateBadRequestXml,
  validateUpdateMessageBadRequest,
  validateUpdateMessageBadRequestXml,
  validateUpdateMessageRequest,
  validateUpdateShortCodeRequest,
} from "./api-2010-04-01/schemas.ts";

/** Name of an operation. */
export type OperationId = keyof typeof operations;

/** By operationId. */
export const operations: {
  /**
   * List the short codes of an account, XML without a suffix
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCodeXmlDefault (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes)
   */
  readonly ListShortCodeXmlDefault: typeof ListShortCodeXmlDefault$;
  /**
   * Fetch a short code, XML without a suffix
   *
   * Returns one short code of the account.
   *
   * FetchShortCodeXmlDefault (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid})
   */
  readonly FetchShortCodeXmlDefault: typeof FetchShortCodeXmlDefault$;
  /**
   * Update a short code, XML without a suffix
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   *
   * UpdateShortCodeXmlDefault (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid})
   */
  readonly UpdateShortCodeXmlDefault: typeof UpdateShortCodeXmlDefault$;
  /**
   * List the short codes of an account, JSON
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCode (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json)
   */
  readonly ListShortCode: typeof ListShortCode$;
  /**
   * Fetch a short code, JSON
   *
   * Returns one short code of the account.
   *
   * FetchShortCode (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json)
   */
  readonly FetchShortCode: typeof FetchShortCode$;
  /**
   * Update a short code, JSON
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   *
   * UpdateShortCode (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json)
   */
  readonly UpdateShortCode: typeof UpdateShortCode$;
  /**
   * List the short codes of an account, XML
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCodeXml (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.xml)
   */
  readonly ListShortCodeXml: typeof ListShortCodeXml$;
  /**
   * Fetch a short code, XML
   *
   * Returns one short code of the account.
   *
   * FetchShortCodeXml (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml)
   */
  readonly FetchShortCodeXml: typeof FetchShortCodeXml$;
  /**
   * Update a short code, XML
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   *
   * UpdateShortCodeXml (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml)
   */
  readonly UpdateShortCodeXml: typeof UpdateShortCodeXml$;
  /**
   * Send a message, XML without a suffix
   *
   * Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
   *
   * CreateMessageXmlDefault (POST /2010-04-01/Accounts/{AccountSid}/Messages)
   */
  readonly CreateMessageXmlDefault: typeof CreateMessageXmlDefault$;
  /**
   * List the messages of an account, XML without a suffix
   *
   * Returns one page of the account's messages, newest first.
   *
   * ListMessageXmlDefault (GET /2010-04-01/Accounts/{AccountSid}/Messages)
   */
  readonly ListMessageXmlDefault: typeof ListMessageXmlDefault$;
  /**
   * Fetch a message, XML without a suffix
   *
   * Returns one message of the account.
   *
   * FetchMessageXmlDefault (GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid})
   */
  readonly FetchMessageXmlDefault: typeof FetchMessageXmlDefault$;
  /**
   * Redact or cancel a message, XML without a suffix
   *
   * An empty Body removes the text. Status=canceled cancels a scheduled message.
   *
   * UpdateMessageXmlDefault (POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid})
   */
  readonly UpdateMessageXmlDefault: typeof UpdateMessageXmlDefault$;
  /**
   * Delete a message, XML without a suffix
   *
   * Deletes the message and its media. The message must have reached its final status.
   *
   * DeleteMessageXmlDefault (DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid})
   */
  readonly DeleteMessageXmlDefault: typeof DeleteMessageXmlDefault$;
  /**
   * Send a message, JSON
   *
   * Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
   *
   * CreateMessage (POST /2010-04-01/Accounts/{AccountSid}/Messages.json)
   */
  readonly CreateMessage: typeof CreateMessage$;
  /**
   * List the messages of an account, JSON
   *
   * Returns one page of the account's messages, newest first.
   *
   * ListMessage (GET /2010-04-01/Accounts/{AccountSid}/Messages.json)
   */
  readonly ListMessage: typeof ListMessage$;
  /**
   * Fetch a message, JSON
   *
   * Returns one message of the account.
   *
   * FetchMessage (GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json)
   */
  readonly FetchMessage: typeof FetchMessage$;
  /**
   * Redact or cancel a message, JSON
   *
   * An empty Body removes the text. Status=canceled cancels a scheduled message.
   *
   * UpdateMessage (POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json)
   */
  readonly UpdateMessage: typeof UpdateMessage$;
  /**
   * Delete a message, JSON
   *
   * Deletes the message and its media. The message must have reached its final status.
   *
   * DeleteMessage (DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json)
   */
  readonly DeleteMessage: typeof DeleteMessage$;
  /**
   * Send a message, XML
   *
   * Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.
   *
   * CreateMessageXml (POST /2010-04-01/Accounts/{AccountSid}/Messages.xml)
   */
  readonly CreateMessageXml: typeof CreateMessageXml$;
  /**
   * List the messages of an account, XML
   *
   * Returns one page of the account's messages, newest first.
   *
   * ListMessageXml (GET /2010-04-01/Accounts/{AccountSid}/Messages.xml)
   */
  readonly ListMessageXml: typeof ListMessageXml$;
  /**
   * Fetch a message, XML
   *
   * Returns one message of the account.
   *
   * FetchMessageXml (GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml)
   */
  readonly FetchMessageXml: typeof FetchMessageXml$;
  /**
   * Redact or cancel a message, XML
   *
   * An empty Body removes the text. Status=canceled cancels a scheduled message.
   *
   * UpdateMessageXml (POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml)
   */
  readonly UpdateMessageXml: typeof UpdateMessageXml$;
  /**
   * Delete a message, XML
   *
   * Deletes the message and its media. The message must have reached its final status.
   *
   * DeleteMessageXml (DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml)
   */
  readonly DeleteMessageXml: typeof DeleteMessageXml$;
  /**
   * List the files of a message, XML without a suffix
   *
   * Returns one page of the message's files.
   *
   * ListMediaXmlDefault (GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media)
   */
  readonly ListMediaXmlDefault: typeof ListMediaXmlDefault$;
  /**
   * Fetch a file of a message, XML without a suffix
   *
   * Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
   *
   * FetchMediaXmlDefault (GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid})
   */
  readonly FetchMediaXmlDefault: typeof FetchMediaXmlDefault$;
  /**
   * Delete a file of a message, XML without a suffix
   *
   * Removes the file from the message.
   *
   * DeleteMediaXmlDefault (DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid})
   */
  readonly DeleteMediaXmlDefault: typeof DeleteMediaXmlDefault$;
  /**
   * List the files of a message, JSON
   *
   * Returns one page of the message's files.
   *
   * ListMedia (GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json)
   */
  readonly ListMedia: typeof ListMedia$;
  /**
   * Fetch a file of a message, JSON
   *
   * Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
   *
   * FetchMedia (GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json)
   */
  readonly FetchMedia: typeof FetchMedia$;
  /**
   * Delete a file of a message, JSON
   *
   * Removes the file from the message.
   *
   * DeleteMedia (DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json)
   */
  readonly DeleteMedia: typeof DeleteMedia$;
  /**
   * List the files of a message, XML
   *
   * Returns one page of the message's files.
   *
   * ListMediaXml (GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml)
   */
  readonly ListMediaXml: typeof ListMediaXml$;
  /**
   * Fetch a file of a message, XML
   *
   * Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.
   *
   * FetchMediaXml (GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml)
   */
  readonly FetchMediaXml: typeof FetchMediaXml$;
  /**
   * Delete a file of a message, XML
   *
   * Removes the file from the message.
   *
   * DeleteMediaXml (DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml)
   */
  readonly DeleteMediaXml: typeof DeleteMediaXml$;
} = {
  ListShortCodeXmlDefault: ListShortCodeXmlDefault$,
  FetchShortCodeXmlDefault: FetchShortCodeXmlDefault$,
  UpdateShortCodeXmlDefault: UpdateShortCodeXmlDefault$,
  ListShortCode: ListShortCode$,
  FetchShortCode: FetchShortCode$,
  UpdateShortCode: UpdateShortCode$,
  ListShortCodeXml: ListShortCodeXml$,
  FetchShortCodeXml: FetchShortCodeXml$,
  UpdateShortCodeXml: UpdateShortCodeXml$,
  CreateMessageXmlDefault: CreateMessageXmlDefault$,
  ListMessageXmlDefault: ListMessageXmlDefault$,
  FetchMessageXmlDefault: FetchMessageXmlDefault$,
  UpdateMessageXmlDefault: UpdateMessageXmlDefault$,
  DeleteMessageXmlDefault: DeleteMessageXmlDefault$,
  CreateMessage: CreateMessage$,
  ListMessage: ListMessage$,
  FetchMessage: FetchMessage$,
  UpdateMessage: UpdateMessage$,
  DeleteMessage: DeleteMessage$,
  CreateMessageXml: CreateMessageXml$,
  ListMessageXml: ListMessageXml$,
  FetchMessageXml: FetchMessageXml$,
  UpdateMessageXml: UpdateMessageXml$,
  DeleteMessageXml: DeleteMessageXml$,
  ListMediaXmlDefault: ListMediaXmlDefault$,
  FetchMediaXmlDefault: FetchMediaXmlDefault$,
  DeleteMediaXmlDefault: DeleteMediaXmlDefault$,
  ListMedia: ListMedia$,
  FetchMedia: FetchMedia$,
  DeleteMedia: DeleteMedia$,
  ListMediaXml: ListMediaXml$,
  FetchMediaXml: FetchMediaXml$,
  DeleteMediaXml: DeleteMediaXml$,
};

/** By operationId. */
export const webhooks: {
  /**
   * A short code receives a message
   *
   * Twilio sends this request to the URL that is configured for the short code or for its Messaging Service, signed in X-Twilio-Signature. With GET, the same parameters are in the query string.
   *
   * inboundMessage (webhook inboundMessage)
   */
  readonly inboundMessage: typeof inboundMessage$;
  /**
   * The status of a message changes
   *
   * Twilio sends this request to the StatusCallback of the message or of its Messaging Service, signed in X-Twilio-Signature. Twilio guarantees neither the order nor the number of these requests.
   *
   * messageStatus (webhook messageStatus)
   */
  readonly messageStatus: typeof messageStatus$;
} = {
  inboundMessage: inboundMessage$,
  messageStatus: messageStatus$,
};
