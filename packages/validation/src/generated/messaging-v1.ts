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
import { operation as CreatePhoneNumber$ } from "./messaging-v1/create-phone-number.ts";
import { operation as ListPhoneNumber$ } from "./messaging-v1/list-phone-number.ts";
import { operation as FetchPhoneNumber$ } from "./messaging-v1/fetch-phone-number.ts";
import { operation as DeletePhoneNumber$ } from "./messaging-v1/delete-phone-number.ts";
import { operation as inboundMessage$ } from "./messaging-v1/inbound-message.ts";

export {
  Conflict,
  CreateBadRequest,
  CreatePhoneNumberBadRequest,
  CreatePhoneNumberRequest,
  CreateServiceBadRequest,
  CreateServiceRequest,
  CreateShortCodeRequest,
  Forbidden,
  InboundMessage,
  InternalServerError,
  ListBadRequest,
  ListPhoneNumberResponse,
  ListServiceResponse,
  ListShortCodeResponse,
  Meta,
  MethodNotAllowed,
  NotFound,
  PayloadTooLarge,
  PhoneNumber,
  PhoneNumberMeta,
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
  isCreatePhoneNumberBadRequest,
  isCreatePhoneNumberRequest,
  isCreateServiceBadRequest,
  isCreateServiceRequest,
  isCreateShortCodeRequest,
  isForbidden,
  isInboundMessage,
  isInternalServerError,
  isListBadRequest,
  isListPhoneNumberResponse,
  isListServiceResponse,
  isListShortCodeResponse,
  isMeta,
  isMethodNotAllowed,
  isNotFound,
  isPayloadTooLarge,
  isPhoneNumber,
  isPhoneNumberMeta,
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
  validateCreatePhoneNumberBadRequest,
  validateCreatePhoneNumberRequest,
  validateCreateServiceBadRequest,
  validateCreateServiceRequest,
  validateCreateShortCodeRequest,
  validateForbidden,
  validateInboundMessage,
  validateInternalServerError,
  validateListBadRequest,
  validateListPhoneNumberResponse,
  validateListServiceResponse,
  validateListShortCodeResponse,
  validateMeta,
  validateMethodNotAllowed,
  validateNotFound,
  validatePayloadTooLarge,
  validatePhoneNumber,
  validatePhoneNumberMeta,
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
  /**
   * Add a short code to a Messaging Service
   *
   * The short code must belong to the service's account and to no other service. Twilio then prefers it as the sender whenever it can reach the recipient, and sends inbound messages to the service's inbound request URL.
   *
   * CreateShortCode (POST /v1/Services/{ServiceSid}/ShortCodes)
   */
  readonly CreateShortCode: typeof CreateShortCode$;
  /**
   * List the short codes of a Messaging Service
   *
   * Returns one page of the service's short codes. For the next page, request meta.next_page_url unchanged, until it is null.
   *
   * ListShortCode (GET /v1/Services/{ServiceSid}/ShortCodes)
   */
  readonly ListShortCode: typeof ListShortCode$;
  /**
   * Fetch a short code of a Messaging Service
   *
   * Returns a short code of this service. Any other short code answers 404, even if the account owns it.
   *
   * FetchShortCode (GET /v1/Services/{ServiceSid}/ShortCodes/{Sid})
   */
  readonly FetchShortCode: typeof FetchShortCode$;
  /**
   * Remove a short code from a Messaging Service
   *
   * Removes the short code from the service. The account keeps it.
   *
   * DeleteShortCode (DELETE /v1/Services/{ServiceSid}/ShortCodes/{Sid})
   */
  readonly DeleteShortCode: typeof DeleteShortCode$;
  /**
   * Create a Messaging Service
   *
   * Creates a service without senders. Omitted parameters have their defaults.
   *
   * CreateService (POST /v1/Services)
   */
  readonly CreateService: typeof CreateService$;
  /**
   * List the Messaging Services of an account
   *
   * Returns one page of the account's services. For the next page, request meta.next_page_url unchanged, until it is null.
   *
   * ListService (GET /v1/Services)
   */
  readonly ListService: typeof ListService$;
  /**
   * Fetch a Messaging Service
   *
   * Returns one service of the account.
   *
   * FetchService (GET /v1/Services/{Sid})
   */
  readonly FetchService: typeof FetchService$;
  /**
   * Update a Messaging Service
   *
   * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does.
   *
   * UpdateService (POST /v1/Services/{Sid})
   */
  readonly UpdateService: typeof UpdateService$;
  /**
   * Delete a Messaging Service
   *
   * Deletes the service. Its senders stay in the account and can be added to another service.
   *
   * DeleteService (DELETE /v1/Services/{Sid})
   */
  readonly DeleteService: typeof DeleteService$;
  /**
   * Add a phone number to a Messaging Service
   *
   * The phone number must belong to the service's account and to no other service. The service sends from it where no short code can reach the recipient.
   *
   * CreatePhoneNumber (POST /v1/Services/{ServiceSid}/PhoneNumbers)
   */
  readonly CreatePhoneNumber: typeof CreatePhoneNumber$;
  /**
   * List the phone numbers of a Messaging Service
   *
   * Returns one page of the service's phone numbers. For the next page, request meta.next_page_url unchanged, until it is null.
   *
   * ListPhoneNumber (GET /v1/Services/{ServiceSid}/PhoneNumbers)
   */
  readonly ListPhoneNumber: typeof ListPhoneNumber$;
  /**
   * Fetch a phone number of a Messaging Service
   *
   * Returns a phone number of this service. Any other phone number answers 404, even if the account owns it.
   *
   * FetchPhoneNumber (GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid})
   */
  readonly FetchPhoneNumber: typeof FetchPhoneNumber$;
  /**
   * Remove a phone number from a Messaging Service
   *
   * Removes the phone number from the service. The account keeps it.
   *
   * DeletePhoneNumber (DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid})
   */
  readonly DeletePhoneNumber: typeof DeletePhoneNumber$;
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
  CreatePhoneNumber: CreatePhoneNumber$,
  ListPhoneNumber: ListPhoneNumber$,
  FetchPhoneNumber: FetchPhoneNumber$,
  DeletePhoneNumber: DeletePhoneNumber$,
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
} = {
  inboundMessage: inboundMessage$,
};
