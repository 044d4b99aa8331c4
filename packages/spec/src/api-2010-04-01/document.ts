import { accountSamples } from "../account-short-code.ts";
import type { DocumentDefinition } from "../document.ts";
import { messageStatusCallback } from "../message-status.ts";
import { inboundMessage } from "../inbound-message.ts";
import { jsonError } from "../json-error.ts";
import { media } from "./media.ts";
import { messages, messageSamples } from "./message.ts";
import { shortCodes } from "./short-code.ts";
import { xmlError } from "./xml-error.ts";

/** The account resources in their current version: JSON, and XML where no suffix or `.xml` asks for it. */
export const api20100401: DocumentDefinition = {
  name: "api-2010-04-01",
  title: "Account short codes and messages 2010-04-01",
  version: "1.0.0",
  description:
    "List, fetch and update the short codes of an account; send, list, fetch, redact, cancel and delete its messages. The official SDKs use this version. It replaces 2008-08-01.",
  server: "https://api.twilio.com",
  // As observed in 2018: single quotes, and a line of its own.
  xmlDeclaration: "<?xml version='1.0' encoding='UTF-8'?>\n",
  errorEnvelopes: [jsonError, xmlError],
  samples: { ...accountSamples("2010-04-01", ".json"), ...messageSamples },
  resources: [shortCodes, messages, media],
  webhooks: [inboundMessage, messageStatusCallback],
};
