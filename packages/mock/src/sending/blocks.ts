import type { Reader } from "../store/store.ts";

/** More blocks than senders that anybody has. */
const MAX_BLOCKS = 10_000;

/** Whether somebody said STOP to a sender, to the service that it is in, or to one of its other senders in the pool. */
export function isBlocked(
  blocks: ReadonlySet<string>,
  number: string,
  service: string | null,
  pool: readonly { readonly number: string }[] = [],
): boolean {
  return (
    blocks.has(number) ||
    (service !== null && blocks.has(service)) ||
    pool.some((member) => blocks.has(member.number))
  );
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
