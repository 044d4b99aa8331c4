import { mixed } from "./cases.ts";
import { load } from "./load.ts";
import { ACCOUNTS } from "./seeds.ts";
import type { Served } from "./served.ts";

/** Requests of each connection in one go. */
const BATCH = 120;

/**
 * Mixed requests, a connection for each account, for some time: how many, the megabytes of heap that a million of them leave behind after
 * collection, and the resident ones.
 *
 * @throws Error for an answer with another status than expected
 */
export async function held(mock: Served, seconds: number) {
  const sequences = Array.from({ length: ACCOUNTS }, (_, connection) => mixed(connection));
  const run = async (milliseconds: number): Promise<number> => {
    const end = performance.now() + milliseconds;
    let requests = 0;
    for (; performance.now() < end; requests += ACCOUNTS * BATCH)
      await load(mock.port, sequences, BATCH);
    return requests;
  };
  await run(Math.min(10_000, seconds * 250));
  const before = await mock.usage("collect");
  const requests = await run(seconds * 1000);
  const after = await mock.usage("collect");
  return {
    requests,
    growthPerMillion: (after.heap - before.heap) / requests,
    rss: after.rss / 1e6,
  };
}
