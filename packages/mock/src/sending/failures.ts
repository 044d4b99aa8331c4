import { errors } from "../generated/api-2010-04-01.ts";

/** Titles of what carriers do with a message. Twilio docs, "Error and Warning Dictionary". */
const TITLES: Readonly<Record<number, string>> = {
  30001: "Queue overflow",
  30002: "Account suspended",
  30003: "Unreachable destination handset",
  30004: "Message blocked",
  30005: "Unknown destination handset",
  30006: "Landline or unreachable carrier",
  30007: "Message filtered",
  30008: "Unknown error",
  30011: "MMS not supported by the receiving phone number in this region",
  30022: "US A2P 10DLC - Rate Limits Exceeded",
  30023: "US A2P 10DLC - Daily Message Cap Reached",
  30034: "US A2P 10DLC - Message from an Unregistered Number",
  30450: "Message delivery blocked",
};

/** What `error_message` says; null where the dictionary's title is not known. */
export function failureTitle(code: number | null): string | null {
  if (code === null) return null;
  const { message } = Object.values(errors).find((kind) => kind.code === code) ?? {};
  // A sentence with places for values is what a request is answered with, and no title.
  const title = message?.includes("{") === true ? undefined : message;
  return TITLES[code] ?? title ?? null;
}
