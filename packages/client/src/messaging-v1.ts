import type { Client as RawClient } from "openapi-fetch";
import type { DocumentOptions } from "./client-options.ts";
import { createDocumentClient } from "./document-client.ts";
import { document, server } from "./generated/messaging-v1-document.ts";
import type { MessagingV1, paths } from "./generated/messaging-v1.ts";
import { createRawClient } from "./raw-client.ts";

export * from "./public-errors.ts";
export type * from "./generated/messaging-v1.ts";

/**
 * Messaging Services, their short codes and phone numbers: JSON, `https://messaging.twilio.com/v1`.
 * Throws `ArgumentError` that names the option which is missing or cannot be used.
 */
export function createMessagingV1(options: DocumentOptions = {}): MessagingV1 {
  return createDocumentClient(document, options);
}

/** openapi-fetch itself, with the same options. */
export function createRawMessagingV1(options: DocumentOptions = {}): RawClient<paths> {
  return createRawClient(server, options);
}
