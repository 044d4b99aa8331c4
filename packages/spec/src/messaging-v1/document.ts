import type { DocumentDefinition } from "../document.ts";
import { inboundMessage } from "../inbound-message.ts";
import { jsonError } from "../json-error.ts";
import { services, serviceSamples } from "./service.ts";
import { shortCodes } from "./short-code.ts";

/** Messaging Services and the short codes in them (seed 001). */
export const messagingV1: DocumentDefinition = {
  name: "messaging-v1",
  title: "Messaging Services and their short codes",
  version: "1.0.0",
  description:
    "Messaging Services, and short codes as their senders: add, list, fetch and remove them. Adding a short code makes it the preferred sender of the service and routes its inbound messages to the service; removing one does not release it from the account.",
  server: "https://messaging.twilio.com",
  errorEnvelopes: [jsonError],
  samples: serviceSamples,
  resources: [shortCodes, services],
  webhooks: [inboundMessage],
};
