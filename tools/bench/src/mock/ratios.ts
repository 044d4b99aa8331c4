import { cases, type Requests } from "./cases.ts";
import { load } from "./load.ts";
import { serve, type Served } from "./served.ts";

/** As many callers at once as the peers of the README's table were measured with. */
const CONNECTIONS = 10;
/** So many of each kind before anything counts: until then the compiler's threads take more than the requests. */
const WARM_UP = 30_000;

/** CPU microseconds per request. */
export async function cpuPerRequest(
  served: Served,
  requests: Requests,
  total: number,
): Promise<number> {
  const before = await served.usage();
  const sequences = Array.from({ length: CONNECTIONS }, (_, connection) => requests(connection));
  // An even share for each, so that what one creates it deletes again.
  const each = Math.ceil(total / CONNECTIONS / 2) * 2;
  const sleep = stayAwake();
  await load(served.port, CONNECTIONS, each, (connection, index) => {
    const sequence = sequences[connection] ?? [];
    const request = sequence[index % sequence.length];
    if (request === undefined) throw new Error("a case without requests");
    return request;
  });
  sleep();
  return ((await served.usage()).cpu - before.cpu) / (each * CONNECTIONS);
}

/**
 * Keeps this process from sleeping while it waits: waking it would be charged to the server, and more so to one that takes longer.
 * Gives what ends it.
 */
function stayAwake(): () => void {
  let isAwake = true;
  const turn = () => {
    if (isAwake) setImmediate(turn);
  };
  turn();
  return () => {
    isAwake = false;
  };
}

export interface Row {
  readonly name: string;
  readonly limit: number | undefined;
  readonly cpu: number;
  readonly ratio: number;
}

/** Every case against the bare server, which gets the same bytes, turn by turn in the same minute; the median of the rounds. */
export async function ratios(
  rounds: number,
  total: number,
): Promise<{ readonly bare: number; readonly rows: readonly Row[] }> {
  const bare = await serve(new URL("./bare-server.ts", import.meta.url));
  const mock = await serve(new URL("./mock-server.ts", import.meta.url), "100");
  const bares: number[] = [];
  const measured = cases.map((): { cpu: number; ratio: number }[] => []);
  for (const { requests } of cases) {
    await cpuPerRequest(bare, answered200(requests), WARM_UP);
    await cpuPerRequest(mock, requests, WARM_UP);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [index, { requests }] of cases.entries()) {
      const limit = await cpuPerRequest(bare, answered200(requests), total);
      const cpu = await cpuPerRequest(mock, requests, total);
      bares.push(limit);
      measured[index]?.push({ cpu, ratio: cpu / limit });
    }
  }
  await bare.stop();
  await mock.stop();
  return {
    bare: median(bares),
    rows: cases.map(({ name, limit }, index) => {
      const found = measured[index] ?? [];
      return {
        name,
        limit,
        cpu: median(found.map((one) => one.cpu)),
        ratio: median(found.map((one) => one.ratio)),
      };
    }),
  };
}

/** The bare server has one answer to everything. */
function answered200(requests: Requests): Requests {
  return (connection) => requests(connection).map(({ bytes }) => ({ bytes, status: 200 }));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
