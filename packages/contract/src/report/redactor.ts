import type { Credentials } from "../target/wire-request.ts";

/** Shorter ones would be found where they do not stand: Twilio's have 32 characters. */
const MIN_SECRET_LENGTH = 6;

/** Takes secrets out of text, as they are and as a login writes them; the longest first, so that none is left in half. */
export function createRedactor(logins: readonly Credentials[]): (text: string) => string {
  const secrets = logins
    .flatMap(({ user, password }) => [
      Buffer.from(`${user}:${password}`).toString("base64"),
      password,
    ])
    .filter(({ length }) => length >= MIN_SECRET_LENGTH)
    .toSorted((a, b) => b.length - a.length);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
