import { type Api20080801, createApi20080801 } from "./api-2008-08-01.ts";
import { type Api20100401, createApi20100401 } from "./api-2010-04-01.ts";
import { checkOptions, clientRules } from "./check-options.ts";
import type { ConnectionOptions, Validation } from "./client-options.ts";
import { createMessagingV1, type MessagingV1 } from "./messaging-v1.ts";

export interface ClientOptions extends ConnectionOptions {
  /** For the documents whose requests and answers are to be checked: `validateWith` of `@shortcodes/client/validation`. */
  readonly validation?: { readonly [Name in keyof Client]?: Validation | undefined } | undefined;
}

export interface Client {
  readonly api20080801: Api20080801;
  readonly api20100401: Api20100401;
  readonly messagingV1: MessagingV1;
}

/**
 * Clients of all three documents with the same options. Throws `ArgumentError` that names the option which is missing or
 * cannot be used.
 *
 * @example
 * const { messagingV1 } = createClient(); // TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN
 * const { data, error } = await messagingV1.fetchShortCode({ ServiceSid, Sid });
 */
export function createClient(options: ClientOptions = {}): Client {
  const { validation = {}, ...shared } = checkOptions(options, clientRules);
  checkOptions<object>(validation, validationRules);
  return {
    api20080801: createApi20080801({ ...shared, validation: validation.api20080801 }),
    api20100401: createApi20100401({ ...shared, validation: validation.api20100401 }),
    messagingV1: createMessagingV1({ ...shared, validation: validation.messagingV1 }),
  };
}

const { validation } = clientRules;
const validationRules: Readonly<Record<keyof Client, typeof validation>> = {
  api20080801: validation,
  api20100401: validation,
  messagingV1: validation,
};
