import type { Rows } from "../generated/kinds.ts";
import { errors } from "../generated/messaging-v1.ts";
import type { Reader } from "../store/store.ts";
import type { Sender } from "./choose-sender.ts";
import { parsePhoneNumber } from "./phone-number.ts";

/** A short code or a phone number of an account, as what sends. */
export type AccountSender = Sender & {
  readonly service_sid: string | null;
  readonly added: string;
};

/** The senders of a service, in the order in which they were added. */
export async function poolOf(
  rows: Reader,
  account: string,
  service_sid: string,
): Promise<readonly AccountSender[]> {
  const page = { where: { service_sid }, limit: errors.NumberPoolFull.limit };
  const senders = [
    ...(await rows.page("short_code", account, page)).map(senderOf),
    ...(await rows.page("phone_number", account, page)).map(senderOf),
  ];
  return senders.sort((a, b) => (a.added + a.sid < b.added + b.sid ? -1 : 1));
}

/** The short codes and phone numbers of this number, of all accounts; a phone number is in any format that is understood. */
export async function sendersNamed(rows: Pick<Reader, "find">, text: string) {
  const { number } = parsePhoneNumber(text);
  return number === undefined
    ? await rows.find("short_code", "short_code", text)
    : await rows.find("phone_number", "phone_number", number);
}

export function senderOf(row: Rows["short_code"] | Rows["phone_number"]): AccountSender {
  const isShortCode = "short_code" in row;
  return {
    sid: row.sid,
    kind: isShortCode ? "short_code" : "phone_number",
    number: isShortCode ? row.short_code : row.phone_number,
    country_code: row.country_code,
    capabilities: row.capabilities,
    service_sid: row.service_sid,
    added: row.sender_created ?? "",
  };
}
