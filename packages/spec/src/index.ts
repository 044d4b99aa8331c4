import { api20080801 } from "./api-2008-08-01/document.ts";
import { api20100401 } from "./api-2010-04-01/document.ts";
import type { DocumentDefinition } from "./document.ts";
import { messagingV1 } from "./messaging-v1/document.ts";
import { mockControl } from "./mock-control/document.ts";

export { createDocument } from "./document.ts";
export { assertKindsIn } from "./kind.ts";
export type { DocumentDefinition, DocumentSchemas, OpenApiDocument, Webhook } from "./document.ts";
export type { Operation } from "./operation.ts";
export type { Resource } from "./resource.ts";
export { FRIENDLY_NAME_MAX_LENGTH } from "./short-code.ts";
export { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "./paging.ts";
export { MAX_SERVICE_SENDERS, moreInfo, twilioErrors } from "./twilio-errors.ts";
export type { TwilioErrorKind, TwilioErrorName } from "./twilio-errors.ts";

/** Every document of the contract, by the name of its files. */
export const definitions: readonly DocumentDefinition[] = [
  api20080801,
  api20100401,
  messagingV1,
  mockControl,
];
