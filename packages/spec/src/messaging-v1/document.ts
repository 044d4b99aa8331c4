import type { DocumentDefinition } from "../document.ts";
import { commonErrors, formErrors } from "../error-responses.ts";
import { inboundMessage } from "../inbound-message.ts";
import { jsonError } from "../json-error.ts";
import { operations } from "./operations.ts";

/** The ShortCodes subresource of a Messaging Service (seed 001). */
export const messagingV1: DocumentDefinition = {
  name: "messaging-v1",
  title: "Messaging Service short codes",
  version: "1.0.0",
  description:
    "Short codes as senders of a Messaging Service: add, list, fetch and remove them. Adding one makes it the preferred sender of the service and routes its inbound messages to the service; removing one does not release it from the account.",
  server: "https://messaging.twilio.com",
  tag: { name: "MessagingV1ShortCode", description: "Short codes of a Messaging Service." },
  errors: {
    ...commonErrors,
    ...formErrors,
    ListBadRequest: ["InvalidParameter", "PageSizeTooLarge", "InvalidPageToken"],
    CreateBadRequest: [
      "MissingParameter",
      "InvalidParameter",
      "InvalidShortCodeSid",
      "NoCapabilities",
    ],
    Conflict: ["AlreadyInService", "InAnotherService"],
    PreconditionFailed: ["NumberPoolFull"],
  },
  errorEnvelopes: [jsonError],
  operations,
  webhooks: [inboundMessage],
};
