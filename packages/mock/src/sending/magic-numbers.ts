/** What a sender means to test credentials: Twilio's error code, or "accepted". Twilio docs, "Test credentials". */
const FROM = new Map<string, number | "accepted">([
  ["+15005550001", 21212],
  ["+15005550006", "accepted"],
  ["+15005550007", 21606],
  ["+15005550008", 21611],
]);
const ANY_OTHER_FROM = 21606;

/** What a recipient means; every other one is accepted. Same page. */
const TO = new Map([
  ["+15005550001", 21211],
  ["+15005550002", 21612],
  ["+15005550003", 21408],
  ["+15005550004", 21610],
  ["+15005550009", 21614],
]);

/**
 * Twilio's error code for a message that test credentials send; `undefined` if it is accepted. Both numbers are in E.164; no short
 * code is among them. Inferred: where both are wrong, the recipient is judged first.
 */
export function magicErrorCode(from: string, to: string): number | undefined {
  const code = TO.get(to) ?? FROM.get(from) ?? ANY_OTHER_FROM;
  return code === "accepted" ? undefined : code;
}
