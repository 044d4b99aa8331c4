import type { Reader } from "../store/store.ts";
import { poolOf, type AccountSender } from "./account-senders.ts";

/** More blocks than senders that anybody has. */
export const MAX_BLOCKS = 10_000;

/** Whether a recipient said STOP to a sender, to the service that it is in, or to one of the other senders of that. */
export async function isBlocked(
  rows: Reader,
  account: string,
  recipient: string,
  { number, service_sid: service }: Pick<AccountSender, "number" | "service_sid">,
): Promise<boolean> {
  const blocks = await blocksOf(rows, account, recipient);
  if (blocks.size === 0) return false;
  if (blocks.has(number) || (service !== null && blocks.has(service))) return true;
  const pool = service === null ? [] : await poolOf(rows, account, service);
  return pool.some((member) => blocks.has(member.number));
}

/** Whom a recipient has told to STOP: numbers, and Sids of services, all of whose senders are meant. */
export async function blocksOf(
  rows: Reader,
  account: string,
  recipient: string,
): Promise<ReadonlySet<string>> {
  const found = await rows.page("block", account, { where: { recipient }, limit: MAX_BLOCKS });
  return new Set(found.map(({ sender }) => sender));
}
