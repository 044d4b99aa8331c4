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
import { operation as inboundMessage$ } from "./api-2010-04-01/inbound-message.ts";

export {
  Forbidden,
  ForbiddenXml,
  InboundMessage,
  InternalServerError,
  InternalServerErrorXml,
  ListBadRequest,
  ListBadRequestXml,
  ListShortCodeResponse,
  ListShortCodeXml,
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
  UpdateShortCodeRequest,
  isForbidden,
  isForbiddenXml,
  isInboundMessage,
  isInternalServerError,
  isInternalServerErrorXml,
  isListBadRequest,
  isListBadRequestXml,
  isListShortCodeResponse,
  isListShortCodeXml,
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
  isUpdateShortCodeRequest,
  validateForbidden,
  validateForbiddenXml,
  validateInboundMessage,
  validateInternalServerError,
  validateInternalServerErrorXml,
  validateListBadRequest,
  validateListBadRequestXml,
  validateListShortCodeResponse,
  validateListShortCodeXml,
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
  validateUpdateShortCodeRequest,
} from "./api-2010-04-01/schemas.ts";

/** Name of an operation. */
export type OperationId = keyof typeof operations;

/** By operationId. */
export const operations: {
  /**
   * List the short codes of an account, XML without a suffix
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCodeXmlDefault (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes)
   */
  readonly ListShortCodeXmlDefault: typeof ListShortCodeXmlDefault$;
  /**
   * Fetch a short code, XML without a suffix
   *
   * One short code of the account.
   *
   * FetchShortCodeXmlDefault (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid})
   */
  readonly FetchShortCodeXmlDefault: typeof FetchShortCodeXmlDefault$;
  /**
   * Update a short code, XML without a suffix
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   *
   * UpdateShortCodeXmlDefault (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid})
   */
  readonly UpdateShortCodeXmlDefault: typeof UpdateShortCodeXmlDefault$;
  /**
   * List the short codes of an account, JSON
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCode (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json)
   */
  readonly ListShortCode: typeof ListShortCode$;
  /**
   * Fetch a short code, JSON
   *
   * One short code of the account.
   *
   * FetchShortCode (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json)
   */
  readonly FetchShortCode: typeof FetchShortCode$;
  /**
   * Update a short code, JSON
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   *
   * UpdateShortCode (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json)
   */
  readonly UpdateShortCode: typeof UpdateShortCode$;
  /**
   * List the short codes of an account, XML
   *
   * One page of the account's short codes, with paging information. Other methods are not supported.
   *
   * ListShortCodeXml (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.xml)
   */
  readonly ListShortCodeXml: typeof ListShortCodeXml$;
  /**
   * Fetch a short code, XML
   *
   * One short code of the account.
   *
   * FetchShortCodeXml (GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml)
   */
  readonly FetchShortCodeXml: typeof FetchShortCodeXml$;
  /**
   * Update a short code, XML
   *
   * Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.
   *
   * UpdateShortCodeXml (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.xml)
   */
  readonly UpdateShortCodeXml: typeof UpdateShortCodeXml$;
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
};

/** By operationId. */
export const webhooks: {
  /**
   * A message to the short code came in
   *
   * Sent to the URL that is configured for the short code or for its Messaging Service, signed in X-Twilio-Signature. With GET the same parameters stand in the query.
   *
   * inboundMessage (webhook inboundMessage)
   */
  readonly inboundMessage: typeof inboundMessage$;
} = {
  inboundMessage: inboundMessage$,
};
