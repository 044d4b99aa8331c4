import type { Reader } from "../store/store.ts";

/** More blocks than senders that anybody has. */
const MAX_BLOCKS = 10_000;

/** Whom a recipient has told to STOP: numbers, and Sids of services, all of whose senders are meant. */
export async function blocksOf(
  rows: Reader,
  account: string,
  recipient: string,
): Promise<ReadonlySet<string>> {
  const found = await rows.page("block", account, { where: { recipient }, limit: MAX_BLOCKS });
  return new Set(found.map(({ sender }) => sender));
}
