import type { DocumentDefinition } from "../document.ts";
import { inboundMessage } from "../inbound-message.ts";
import { jsonError } from "../json-error.ts";
import { phoneNumbers } from "./phone-number.ts";
import { services, serviceSamples } from "./service.ts";
import { shortCodes } from "./short-code.ts";

/** Messaging Services and the short codes in them (seed 001). */
export const messagingV1: DocumentDefinition = {
  name: "messaging-v1",
  title: "Messaging Services and their senders",
  version: "1.0.0",
  description:
    "Create, list, fetch, update and delete Messaging Services; add, list, fetch and remove the short codes and phone numbers they send from. Adding a short code makes it the preferred sender of the service and routes its inbound messages to the service. Removing a short code does not release it from the account.",
  server: "https://messaging.twilio.com",
  errorEnvelopes: [jsonError],
  samples: serviceSamples,
  resources: [shortCodes, services, phoneNumbers],
  webhooks: [inboundMessage],
};
