import type { Rows } from "../generated/kinds.ts";
import { errors } from "../generated/messaging-v1.ts";
import type { Reader } from "../store/store.ts";
import type { Sender } from "./choose-sender.ts";

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
