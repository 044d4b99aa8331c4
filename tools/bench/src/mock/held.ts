import { mixed } from "./cases.ts";
import { load } from "./load.ts";
import { ACCOUNTS } from "./seeds.ts";
import type { Served } from "./served.ts";

/** Requests of each connection in one go. */
const BATCH = 120;

export interface Held {
  readonly requests: number;
  /** Megabytes of heap, after collection, that a million requests leave behind. */
  readonly growthPerMillion: number;
  readonly rss: number;
}

/** Mixed requests, a connection for each account, for some time; an answer with another status than expected ends it with an error. */
export async function held(mock: Served, seconds: number): Promise<Held> {
  const sequences = Array.from({ length: ACCOUNTS }, (_, connection) => mixed(connection));
  const run = async (end: number): Promise<number> => {
    let requests = 0;
    while (performance.now() < end) {
      await load(mock.port, ACCOUNTS, BATCH, (connection, index) => {
        const sequence = sequences[connection] ?? [];
        const request = sequence[index % sequence.length];
        if (request === undefined) throw new Error("a mix without requests");
        return request;
      });
      requests += ACCOUNTS * BATCH;
    }
    return requests;
  };
  await run(performance.now() + Math.min(10_000, seconds * 250));
  const before = await mock.usage("collect");
  const requests = await run(performance.now() + seconds * 1000);
  const after = await mock.usage("collect");
  return {
    requests,
    growthPerMillion: (after.heap - before.heap) / 1e6 / (requests / 1e6),
    rss: after.rss / 1e6,
  };
}
