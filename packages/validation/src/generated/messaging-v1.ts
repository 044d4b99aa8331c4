// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { operation as CreateShortCode$ } from "./messaging-v1/create-short-code.ts";
import { operation as ListShortCode$ } from "./messaging-v1/list-short-code.ts";
import { operation as FetchShortCode$ } from "./messaging-v1/fetch-short-code.ts";
import { operation as DeleteShortCode$ } from "./messaging-v1/delete-short-code.ts";
import { operation as CreateService$ } from "./messaging-v1/create-service.ts";
import { operation as ListService$ } from "./messaging-v1/list-service.ts";
import { operation as FetchService$ } from "./messaging-v1/fetch-service.ts";
import { operation as UpdateService$ } from "./messaging-v1/update-service.ts";
import { operation as DeleteService$ } from "./messaging-v1/delete-service.ts";
import { operation as inboundMessage$ } from "./messaging-v1/inbound-message.ts";

export {
  Conflict,
  CreateBadRequest,
  CreateServiceBadRequest,
  CreateServiceRequest,
  CreateShortCodeRequest,
  Forbidden,
  InboundMessage,
  InternalServerError,
  ListBadRequest,
  ListServiceResponse,
  ListShortCodeResponse,
  Meta,
  MethodNotAllowed,
  NotFound,
  PayloadTooLarge,
  PreconditionFailed,
  Service,
  ServiceMeta,
  ServiceUnavailable,
  ShortCode,
  TooManyRequests,
  Unauthorized,
  UnsupportedMediaType,
  UpdateServiceBadRequest,
  UpdateServiceRequest,
  isConflict,
  isCreateBadRequest,
  isCreateServiceBadRequest,
  isCreateServiceRequest,
  isCreateShortCodeRequest,
  isForbidden,
  isInboundMessage,
  isInternalServerError,
  isListBadRequest,
  isListServiceResponse,
  isListShortCodeResponse,
  isMeta,
  isMethodNotAllowed,
  isNotFound,
  isPayloadTooLarge,
  isPreconditionFailed,
  isService,
  isServiceMeta,
  isServiceUnavailable,
  isShortCode,
  isTooManyRequests,
  isUnauthorized,
  isUnsupportedMediaType,
  isUpdateServiceBadRequest,
  isUpdateServiceRequest,
  validateConflict,
  validateCreateBadRequest,
  validateCreateServiceBadRequest,
  validateCreateServiceRequest,
  validateCreateShortCodeRequest,
  validateForbidden,
  validateInboundMessage,
  validateInternalServerError,
  validateListBadRequest,
  validateListServiceResponse,
  validateListShortCodeResponse,
  validateMeta,
  validateMethodNotAllowed,
  validateNotFound,
  validatePayloadTooLarge,
  validatePreconditionFailed,
  validateService,
  validateServiceMeta,
  validateServiceUnavailable,
  validateShortCode,
  validateTooManyRequests,
  validateUnauthorized,
  validateUnsupportedMediaType,
  validateUpdateServiceBadRequest,
  validateUpdateServiceRequest,
} from "./messaging-v1/schemas.ts";

/** Name of an operation. */
export type OperationId = keyof typeof operations;

/** By operationId. */
export const operations: {
  readonly CreateShortCode: typeof CreateShortCode$;
  readonly ListShortCode: typeof ListShortCode$;
  readonly FetchShortCode: typeof FetchShortCode$;
  readonly DeleteShortCode: typeof DeleteShortCode$;
  readonly CreateService: typeof CreateService$;
  readonly ListService: typeof ListService$;
  readonly FetchService: typeof FetchService$;
  readonly UpdateService: typeof UpdateService$;
  readonly DeleteService: typeof DeleteService$;
} = {
  CreateShortCode: CreateShortCode$,
  ListShortCode: ListShortCode$,
  FetchShortCode: FetchShortCode$,
  DeleteShortCode: DeleteShortCode$,
  CreateService: CreateService$,
  ListService: ListService$,
  FetchService: FetchService$,
  UpdateService: UpdateService$,
  DeleteService: DeleteService$,
};

/** By operationId. */
export const webhooks: {
  readonly inboundMessage: typeof inboundMessage$;
} = {
  inboundMessage: inboundMessage$,
};
