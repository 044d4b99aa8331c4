// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { operation as ListShortCode$ } from "./api-2008-08-01/list-short-code.ts";
import { operation as FetchShortCode$ } from "./api-2008-08-01/fetch-short-code.ts";
import { operation as UpdateShortCode$ } from "./api-2008-08-01/update-short-code.ts";
import { operation as ListShortCodeJson$ } from "./api-2008-08-01/list-short-code-json.ts";
import { operation as FetchShortCodeJson$ } from "./api-2008-08-01/fetch-short-code-json.ts";
import { operation as UpdateShortCodeJson$ } from "./api-2008-08-01/update-short-code-json.ts";
import { operation as ListShortCodeCsv$ } from "./api-2008-08-01/list-short-code-csv.ts";
import { operation as FetchShortCodeCsv$ } from "./api-2008-08-01/fetch-short-code-csv.ts";
import { operation as UpdateShortCodeCsv$ } from "./api-2008-08-01/update-short-code-csv.ts";
import { operation as ListShortCodeHtml$ } from "./api-2008-08-01/list-short-code-html.ts";
import { operation as FetchShortCodeHtml$ } from "./api-2008-08-01/fetch-short-code-html.ts";
import { operation as UpdateShortCodeHtml$ } from "./api-2008-08-01/update-short-code-html.ts";
import { operation as CreateSmsMessage$ } from "./api-2008-08-01/create-sms-message.ts";
import { operation as ListSmsMessage$ } from "./api-2008-08-01/list-sms-message.ts";
import { operation as FetchSmsMessage$ } from "./api-2008-08-01/fetch-sms-message.ts";
import { operation as inboundSms$ } from "./api-2008-08-01/inbound-sms.ts";
import { operation as smsStatus$ } from "./api-2008-08-01/sms-status.ts";

export {
  CreateSmsMessageBadRequest,
  CreateSmsMessageRequest,
  Forbidden,
  ForbiddenCsv,
  ForbiddenHtml,
  ForbiddenJson,
  InboundSms,
  InternalServerError,
  InternalServerErrorCsv,
  InternalServerErrorHtml,
  InternalServerErrorJson,
  ListBadRequest,
  ListBadRequestCsv,
  ListBadRequestHtml,
  ListBadRequestJson,
  ListShortCodeResponse,
  ListShortCodeResponseJson,
  ListSmsMessageResponse,
  MethodNotAllowed,
  MethodNotAllowedCsv,
  MethodNotAllowedHtml,
  MethodNotAllowedJson,
  NotFound,
  NotFoundCsv,
  NotFoundHtml,
  NotFoundJson,
  PayloadTooLarge,
  PayloadTooLargeCsv,
  PayloadTooLargeHtml,
  PayloadTooLargeJson,
  ServiceUnavailable,
  ServiceUnavailableCsv,
  ServiceUnavailableHtml,
  ServiceUnavailableJson,
  ShortCode,
  ShortCodeResponse,
  ShortCodeResponseJson,
  SmsMessage,
  SmsMessageResponse,
  SmsStatusCallback,
  TooManyRequests,
  TooManyRequestsCsv,
  TooManyRequestsHtml,
  TooManyRequestsJson,
  Unauthorized,
  UnauthorizedCsv,
  UnauthorizedHtml,
  UnauthorizedJson,
  UnsupportedMediaType,
  UnsupportedMediaTypeCsv,
  UnsupportedMediaTypeHtml,
  UnsupportedMediaTypeJson,
  UpdateBadRequest,
  UpdateBadRequestCsv,
  UpdateBadRequestHtml,
  UpdateBadRequestJson,
  UpdateShortCodeRequest,
  isCreateSmsMessageBadRequest,
  isCreateSmsMessageRequest,
  isForbidden,
  isForbiddenCsv,
  isForbiddenHtml,
  isForbiddenJson,
  isInboundSms,
  isInternalServerError,
  isInternalServerErrorCsv,
  isInternalServerErrorHtml,
  isInternalServerErrorJson,
  isListBadRequest,
  isListBadRequestCsv,
  isListBadRequestHtml,
  isListBadRequestJson,
  isListShortCodeResponse,
  isListShortCodeResponseJson,
  isListSmsMessageResponse,
  isMethodNotAllowed,
  isMethodNotAllowedCsv,
  isMethodNotAllowedHtml,
  isMethodNotAllowedJson,
  isNotFound,
  isNotFoundCsv,
  isNotFoundHtml,
  isNotFoundJson,
  isPayloadTooLarge,
  isPayloadTooLargeCsv,
  isPayloadTooLargeHtml,
  isPayloadTooLargeJson,
  isServiceUnavailable,
  isServiceUnavailableCsv,
  isServiceUnavailableHtml,
  isServiceUnavailableJson,
  isShortCode,
  isShortCodeResponse,
  isShortCodeResponseJson,
  isSmsMessage,
  isSmsMessageResponse,
  isSmsStatusCallback,
  isTooManyRequests,
  isTooManyRequestsCsv,
  isTooManyRequestsHtml,
  isTooManyRequestsJson,
  isUnauthorized,
  isUnauthorizedCsv,
  isUnauthorizedHtml,
  isUnauthorizedJson,
  isUnsupportedMediaType,
  isUnsupportedMediaTypeCsv,
  isUnsupportedMediaTypeHtml,
  isUnsupportedMediaTypeJson,
  isUpdateBadRequest,
  isUpdateBadRequestCsv,
  isUpdateBadRequestHtml,
  isUpdateBadRequestJson,
  isUpdateShortCodeRequest,
  validateCreateSmsMessageBadRequest,
  validateCreateSmsMessageRequest,
  validateForbidden,
  validateForbiddenCsv,
  validateForbiddenHtml,
  validateForbiddenJson,
  validateInboundSms,
  validateInternalServerError,
  validateInternalServerErrorCsv,
  validateInternalServerErrorHtml,
  validateInternalServerErrorJson,
  validateListBadRequest,
  validateListBadRequestCsv,
  validateListBadRequestHtml,
  validateListBadRequestJson,
  validateListShortCodeResponse,
  validateListShortCodeResponseJson,
  validateListSmsMessageResponse,
  validateMethodNotAllowed,
  validateMethodNotAllowedCsv,
  validateMethodNotAllowedHtml,
  validateMethodNotAllowedJson,
  validateNotFound,
  validateNotFoundCsv,
  validateNotFoundHtml,
  validateNotFoundJson,
  validatePayloadTooLarge,
  validatePayloadTooLargeCsv,
  validatePayloadTooLargeHtml,
  validatePayloadTooLargeJson,
  validateServiceUnavailable,
  validateServiceUnavailableCsv,
  validateServiceUnavailableHtml,
  validateServiceUnavailableJson,
  validateShortCode,
  validateShortCodeResponse,
  validateShortCodeResponseJson,
  validateSmsMessage,
  validateSmsMessageResponse,
  validateSmsStatusCallback,
  validateTooManyRequests,
  validateTooManyRequestsCsv,
  validateTooManyRequestsHtml,
  validateTooManyRequestsJson,
  validateUnauthorized,
  validateUnauthorizedCsv,
  validateUnauthorizedHtml,
  validateUnauthorizedJson,
  validateUnsupportedMediaType,
  validateUnsupportedMediaTypeCsv,
  validateUnsupportedMediaTypeHtml,
  validateUnsupportedMediaTypeJson,
  validateUpdateBadRequest,
  validateUpdateBadRequestCsv,
  validateUpdateBadRequestHtml,
  validateUpdateBadRequestJson,
  validateUpdateShortCodeRequest,
} from "./api-2008-08-01/schemas.ts";

/** Name of an operation. */
export type OperationId = keyof typeof operations;

/** By operationId. */
export const operations: {
  /**
   * List the short codes of an account, XML
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCode (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes)
   */
  readonly ListShortCode: typeof ListShortCode$;
  /**
   * Fetch a short code, XML
   *
   * Returns one short code of the account.
   *
   * FetchShortCode (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid})
   */
  readonly FetchShortCode: typeof FetchShortCode$;
  /**
   * Update a short code, XML
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   *
   * UpdateShortCode (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid})
   */
  readonly UpdateShortCode: typeof UpdateShortCode$;
  /**
   * List the short codes of an account, JSON
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCodeJson (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.json)
   */
  readonly ListShortCodeJson: typeof ListShortCodeJson$;
  /**
   * Fetch a short code, JSON
   *
   * Returns one short code of the account.
   *
   * FetchShortCodeJson (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json)
   */
  readonly FetchShortCodeJson: typeof FetchShortCodeJson$;
  /**
   * Update a short code, JSON
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   *
   * UpdateShortCodeJson (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.json)
   */
  readonly UpdateShortCodeJson: typeof UpdateShortCodeJson$;
  /**
   * List the short codes of an account, CSV
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCodeCsv (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.csv)
   */
  readonly ListShortCodeCsv: typeof ListShortCodeCsv$;
  /**
   * Fetch a short code, CSV
   *
   * Returns one short code of the account.
   *
   * FetchShortCodeCsv (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv)
   */
  readonly FetchShortCodeCsv: typeof FetchShortCodeCsv$;
  /**
   * Update a short code, CSV
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   *
   * UpdateShortCodeCsv (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv)
   */
  readonly UpdateShortCodeCsv: typeof UpdateShortCodeCsv$;
  /**
   * List the short codes of an account, HTML
   *
   * Returns one page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCodeHtml (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes.html)
   */
  readonly ListShortCodeHtml: typeof ListShortCodeHtml$;
  /**
   * Fetch a short code, HTML
   *
   * Returns one short code of the account.
   *
   * FetchShortCodeHtml (GET /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html)
   */
  readonly FetchShortCodeHtml: typeof FetchShortCodeHtml$;
  /**
   * Update a short code, HTML
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
   *
   * UpdateShortCodeHtml (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.html)
   */
  readonly UpdateShortCodeHtml: typeof UpdateShortCodeHtml$;
  /**
   * Send a message
   *
   * Sends a message from a short code or a phone number of the account.
   *
   * CreateSmsMessage (POST /2008-08-01/Accounts/{AccountSid}/SMS/Messages)
   */
  readonly CreateSmsMessage: typeof CreateSmsMessage$;
  /**
   * List the messages of an account
   *
   * Returns one page of the account's messages, newest first.
   *
   * ListSmsMessage (GET /2008-08-01/Accounts/{AccountSid}/SMS/Messages)
   */
  readonly ListSmsMessage: typeof ListSmsMessage$;
  /**
   * Fetch a message
   *
   * Returns one message of the account. Other methods are not supported.
   *
   * FetchSmsMessage (GET /2008-08-01/Accounts/{AccountSid}/SMS/Messages/{SmsMessageSid})
   */
  readonly FetchSmsMessage: typeof FetchSmsMessage$;
} = {
  ListShortCode: ListShortCode$,
  FetchShortCode: FetchShortCode$,
  UpdateShortCode: UpdateShortCode$,
  ListShortCodeJson: ListShortCodeJson$,
  FetchShortCodeJson: FetchShortCodeJson$,
  UpdateShortCodeJson: UpdateShortCodeJson$,
  ListShortCodeCsv: ListShortCodeCsv$,
  FetchShortCodeCsv: FetchShortCodeCsv$,
  UpdateShortCodeCsv: UpdateShortCodeCsv$,
  ListShortCodeHtml: ListShortCodeHtml$,
  FetchShortCodeHtml: FetchShortCodeHtml$,
  UpdateShortCodeHtml: UpdateShortCodeHtml$,
  CreateSmsMessage: CreateSmsMessage$,
  ListSmsMessage: ListSmsMessage$,
  FetchSmsMessage: FetchSmsMessage$,
};

/** By operationId. */
export const webhooks: {
  /**
   * A short code receives a message
   *
   * Twilio sends this request to the SmsUrl of the short code, signed in X-Twilio-Signature. With GET, the same parameters are in the query string.
   *
   * inboundSms (webhook inboundSms)
   */
  readonly inboundSms: typeof inboundSms$;
  /**
   * A message is sent, or fails
   *
   * Twilio sends this request once to the StatusCallback of the message, signed in X-Twilio-Signature.
   *
   * smsStatus (webhook smsStatus)
   */
  readonly smsStatus: typeof smsStatus$;
} = {
  inboundSms: inboundSms$,
  smsStatus: smsStatus$,
};
