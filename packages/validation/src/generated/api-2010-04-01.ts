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
  readonly ListShortCodeXmlDefault: typeof ListShortCodeXmlDefault$;
  readonly FetchShortCodeXmlDefault: typeof FetchShortCodeXmlDefault$;
  readonly UpdateShortCodeXmlDefault: typeof UpdateShortCodeXmlDefault$;
  readonly ListShortCode: typeof ListShortCode$;
  readonly FetchShortCode: typeof FetchShortCode$;
  readonly UpdateShortCode: typeof UpdateShortCode$;
  readonly ListShortCodeXml: typeof ListShortCodeXml$;
  readonly FetchShortCodeXml: typeof FetchShortCodeXml$;
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
  readonly inboundMessage: typeof inboundMessage$;
} = {
  inboundMessage: inboundMessage$,
};
