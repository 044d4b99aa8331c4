import { createHmac } from "node:crypto";

/**
 * The value of X-Twilio-Signature. Twilio docs, "Webhooks security": HMAC-SHA1, keyed by the auth token, of the whole
 * URL followed by each form parameter's name and value, sorted by name; in base64. The parameters of a GET stand in its
 * URL already: pass none.
 */
export function signature(
  authToken: string,
  url: string,
  parameters: Readonly<Record<string, string>>,
): string {
  const pairs = Object.keys(parameters)
    .toSorted()
    .map((name) => `${name}${parameters[name]}`);
  return createHmac("sha1", authToken)
    .update(url + pairs.join(""))
    .digest("base64");
}
