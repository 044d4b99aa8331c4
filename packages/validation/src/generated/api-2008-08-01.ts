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
import { operation as inboundSms$ } from "./api-2008-08-01/inbound-sms.ts";

export {
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
  readonly ListShortCode: typeof ListShortCode$;
  readonly FetchShortCode: typeof FetchShortCode$;
  readonly UpdateShortCode: typeof UpdateShortCode$;
  readonly ListShortCodeJson: typeof ListShortCodeJson$;
  readonly FetchShortCodeJson: typeof FetchShortCodeJson$;
  readonly UpdateShortCodeJson: typeof UpdateShortCodeJson$;
  readonly ListShortCodeCsv: typeof ListShortCodeCsv$;
  readonly FetchShortCodeCsv: typeof FetchShortCodeCsv$;
  readonly UpdateShortCodeCsv: typeof UpdateShortCodeCsv$;
  readonly ListShortCodeHtml: typeof ListShortCodeHtml$;
  readonly FetchShortCodeHtml: typeof FetchShortCodeHtml$;
  readonly UpdateShortCodeHtml: typeof UpdateShortCodeHtml$;
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
};

/** By operationId. */
export const webhooks: {
  readonly inboundSms: typeof inboundSms$;
} = {
  inboundSms: inboundSms$,
};
