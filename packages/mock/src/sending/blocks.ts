import type { Reader } from "../store/store.ts";

/** More blocks than senders that anybody has. */
const MAX_BLOCKS = 10_000;

/** Whether somebody said STOP to a sender, or to the service that it is in: then to all senders of that. */
export function isBlocked(
  blocks: ReadonlySet<string>,
  number: string,
  service: string | null,
): boolean {
  return blocks.has(number) || (service !== null && blocks.has(service));
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
