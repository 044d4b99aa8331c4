// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { operation as CreateShortCode$ } from "./messaging-v1/create-short-code.ts";
import { operation as ListShortCode$ } from "./messaging-v1/list-short-code.ts";
import { operation as FetchShortCode$ } from "./messaging-v1/fetch-short-code.ts";
import { operation as DeleteShortCode$ } from "./messaging-v1/delete-short-code.ts";
import { operation as inboundMessage$ } from "./messaging-v1/inbound-message.ts";

export {
  Conflict,
  CreateBadRequest,
  CreateShortCodeRequest,
  Forbidden,
  InboundMessage,
  InternalServerError,
  ListBadRequest,
  ListShortCodeResponse,
  Meta,
  MethodNotAllowed,
  NotFound,
  PayloadTooLarge,
  PreconditionFailed,
  ServiceUnavailable,
  ShortCode,
  TooManyRequests,
  Unauthorized,
  UnsupportedMediaType,
  isConflict,
  isCreateBadRequest,
  isCreateShortCodeRequest,
  isForbidden,
  isInboundMessage,
  isInternalServerError,
  isListBadRequest,
  isListShortCodeResponse,
  isMeta,
  isMethodNotAllowed,
  isNotFound,
  isPayloadTooLarge,
  isPreconditionFailed,
  isServiceUnavailable,
  isShortCode,
  isTooManyRequests,
  isUnauthorized,
  isUnsupportedMediaType,
  validateConflict,
  validateCreateBadRequest,
  validateCreateShortCodeRequest,
  validateForbidden,
  validateInboundMessage,
  validateInternalServerError,
  validateListBadRequest,
  validateListShortCodeResponse,
  validateMeta,
  validateMethodNotAllowed,
  validateNotFound,
  validatePayloadTooLarge,
  validatePreconditionFailed,
  validateServiceUnavailable,
  validateShortCode,
  validateTooManyRequests,
  validateUnauthorized,
  validateUnsupportedMediaType,
} from "./messaging-v1/schemas.ts";

/** Name of an operation. */
export type OperationId = keyof typeof operations;

/** By operationId. */
export const operations: {
  readonly CreateShortCode: typeof CreateShortCode$;
  readonly ListShortCode: typeof ListShortCode$;
  readonly FetchShortCode: typeof FetchShortCode$;
  readonly DeleteShortCode: typeof DeleteShortCode$;
} = {
  CreateShortCode: CreateShortCode$,
  ListShortCode: ListShortCode$,
  FetchShortCode: FetchShortCode$,
  DeleteShortCode: DeleteShortCode$,
};

/** By operationId. */
export const webhooks: {
  readonly inboundMessage: typeof inboundMessage$;
} = {
  inboundMessage: inboundMessage$,
};
