import { decode, XmlError, type Plan } from "@shortcodes/xml";
import type { WebhookAnswer } from "../webhooks/ask-webhook.ts";
import { WebhookFailure } from "../webhooks/webhook-failure.ts";

/** Only the root has to be known: verbs are not executed here. */
const RESPONSE: Plan<{ Response: object }> = {
  key: "Response",
  as: "element",
  fields: [],
  declaration: "",
};

/**
 * Twilio docs, "Twilio's request to your application": TwiML comes as `text/xml`, `application/xml` or `text/html`;
 * `text/plain` is the reply itself, and an empty answer none.
 *
 * @throws WebhookFailure 12300 for any other type, 12100 for what is not well-formed, 12102 for another root
 */
export function checkTwiml({ url, contentType = "", body }: WebhookAnswer): void {
  if (body === "") return;
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type === "text/plain") return;
  if (!["text/xml", "application/xml", "text/html"].includes(type))
    throw new WebhookFailure(12300, url, `answered with the type ${JSON.stringify(contentType)}`);
  try {
    decode(RESPONSE, body.trim());
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    const code = /<Response[\s/>]/.test(body) ? 12100 : 12102;
    throw new WebhookFailure(code, url, `answered no TwiML: ${cause.message}`, { cause });
  }
}
