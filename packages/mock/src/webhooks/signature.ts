import { createHmac } from "node:crypto";

/**
 * What X-Twilio-Signature is made of. Twilio docs, "Webhooks security": the whole URL followed by each form parameter's name
 * and value, sorted by name. The parameters of a GET are in its URL already: pass none.
 */
export function textToSign(url: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.keys(parameters)
    .toSorted()
    .map((name) => `${name}${parameters[name]}`);
  return url + pairs.join("");
}

/** The value of X-Twilio-Signature: HMAC-SHA1, keyed by the auth token, in base64. */
export function signatureOf(authToken: string, signed: string): string {
  return createHmac("sha1", authToken).update(signed).digest("base64");
}
