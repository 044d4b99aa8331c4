import { load, requestBytes } from "./load.ts";
import { serve, type Served } from "./served.ts";

const ACCOUNT = `AC${"1".repeat(32)}`;
const SERVICE = `MG${"1".repeat(32)}`;
const headers = { Authorization: `Basic ${btoa(`${ACCOUNT}:${"t".repeat(32)}`)}` };
const shortCode = (index: number) => `SC${String(index).padStart(32, "0")}`;

/** A kind of request, and how much more CPU than the bare server it may take. */
interface Case {
  readonly name: string;
  readonly limit: number;
  /** What one connection sends, in turn. */
  readonly requests: (
    connection: number,
  ) => readonly { readonly bytes: Buffer; readonly status: number }[];
}

/** As many callers at once as the peers of the README's table were measured with. */
const CONNECTIONS = 10;

const account = `/2010-04-01/Accounts/${ACCOUNT}/SMS/ShortCodes`;
const service = `/v1/Services/${SERVICE}/ShortCodes`;
const fetches = (path: (sid: string) => string) => () =>
  Array.from({ length: 50 }, (_, index) => ({
    bytes: requestBytes("GET", path(shortCode(index)), headers),
    status: 200,
  }));
const list = (path: string) => () => [{ bytes: requestBytes("GET", path, headers), status: 200 }];

export const cases: readonly Case[] = [
  {
    name: "fetch, 2010-04-01 JSON",
    limit: 1.8,
    requests: fetches((sid) => `${account}/${sid}.json`),
  },
  {
    name: "fetch, 2008-08-01 XML",
    limit: 1.8,
    requests: fetches((sid) => `/2008-08-01/Accounts/${ACCOUNT}/SMS/ShortCodes/${sid}`),
  },
  {
    name: "update, 2010-04-01 JSON",
    limit: 2.2,
    requests: (connection) =>
      Array.from({ length: 50 }, (_, index) => ({
        bytes: requestBytes(
          "POST",
          `${account}/${shortCode(connection)}.json`,
          headers,
          `SmsUrl=http%3A%2F%2Fmyapp.com%2F${index}`,
        ),
        status: 200,
      })),
  },
  {
    name: "create and delete, v1",
    limit: 2.2,
    requests: (connection) => [
      {
        bytes: requestBytes("POST", service, headers, `ShortCodeSid=${shortCode(connection)}`),
        status: 201,
      },
      {
        bytes: requestBytes("DELETE", `${service}/${shortCode(connection)}`, headers),
        status: 204,
      },
    ],
  },
  { name: "list of 50, 2010-04-01 JSON", limit: 5, requests: list(`${account}.json`) },
  {
    name: "list of 50, 2008-08-01 XML",
    limit: 5,
    requests: list(`/2008-08-01/Accounts/${ACCOUNT}/SMS/ShortCodes`),
  },
];

/** CPU microseconds per request. */
export async function cpuPerRequest(
  served: Served,
  requests: Case["requests"],
  total: number,
): Promise<number> {
  const before = await served.usage();
  const sequences = Array.from({ length: CONNECTIONS }, (_, connection) => requests(connection));
  // An even share for each, so that what one creates it deletes again.
  const even = Math.ceil(total / CONNECTIONS / 2) * 2;
  await load(served.port, CONNECTIONS, even, (connection, index) => {
    const sequence = sequences[connection] ?? [];
    const request = sequence[index % sequence.length];
    if (request === undefined) throw new Error("a case without requests");
    return request;
  });
  return ((await served.usage()).cpu - before.cpu) / (even * CONNECTIONS);
}

export interface Row {
  readonly name: string;
  readonly limit: number;
  readonly cpu: number;
  readonly ratio: number;
}

/** Every case against the bare server, turn by turn in the same minute; the median of the rounds. */
export async function ratios(
  rounds: number,
  total: number,
): Promise<{ readonly bare: number; readonly rows: readonly Row[] }> {
  const bare = await serve("bare-server.ts");
  const mock = await serve("mock-server.ts", "100");
  const plain = list("/");
  const bares: number[] = [];
  const costs = cases.map((): { cpu: number; ratio: number }[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, one] of cases.entries()) {
      const limit = await cpuPerRequest(bare, plain, total);
      const cpu = await cpuPerRequest(mock, one.requests, total);
      // The first round warms up.
      if (round < 0) continue;
      bares.push(limit);
      costs[index]?.push({ cpu, ratio: cpu / limit });
    }
  }
  await bare.stop();
  await mock.stop();
  return {
    bare: median(bares),
    rows: cases.map(({ name, limit }, index) => ({
      name,
      limit,
      cpu: median((costs[index] ?? []).map((one) => one.cpu)),
      ratio: median((costs[index] ?? []).map((one) => one.ratio)),
    })),
  };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
