import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Contender, createContenders } from "./contenders.ts";
import { median } from "../median.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: { readonly type: "minor" }) => void;
const ROUNDS = 50;
const WARM_UP_ROUNDS = 3;

/** Calls that are made together: what is asked for, how many at a time, how many in a turn. */
const loads = [
  { kind: "object", inFlight: 1, calls: 300 },
  { kind: "object", inFlight: 16, calls: 800 },
  { kind: "page", inFlight: 1, calls: 200 },
  { kind: "page", inFlight: 16, calls: 400 },
] as const;

type Load = (typeof loads)[number];

/** One contender against raw `fetch`: medians of the rounds' ratios, one after another and 16 at a time. */
export interface CallRow {
  readonly name: string;
  /** Calls per second, as a part of raw `fetch`'s. The server and the kernel take their share of every call. */
  readonly throughput: readonly number[];
  /** CPU time of the client's process for a call, in raw `fetch`'s. */
  readonly cpu: readonly number[];
}

/** Names of the columns. */
export const callColumns = [
  "one object",
  "object, 16 at a time",
  "50-item page",
  "page, 16 at a time",
];

/** Every contender against the same constant server, in turn, round by round. */
export async function measureCalls(): Promise<CallRow[]> {
  const server = fork(fileURLToPath(new URL("constant-server.ts", import.meta.url)));
  const [port] = (await once(server, "message")) as [number];
  try {
    const contenders = await createContenders(`http://127.0.0.1:${port}`);
    const rows = contenders.map(({ name }) => ({
      name,
      throughput: [] as number[],
      cpu: [] as number[],
    }));
    for (const load of loads)
      for (const [index, { wall, cpu }] of (await compare(contenders, load)).entries()) {
        rows[index]?.throughput.push(1 / wall);
        rows[index]?.cpu.push(cpu);
      }
    return rows;
  } finally {
    server.kill();
  }
}

interface Cost {
  /** Milliseconds, or what they are of the first contender's. */
  readonly wall: number;
  readonly cpu: number;
}

async function compare(contenders: readonly Contender[], load: Load): Promise<Cost[]> {
  const ratios = contenders.map((): Cost[] => []);
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const costs: Cost[] = [];
    // Another order every time: nobody shall always be the one to clear up after the same other.
    for (const index of shuffled(contenders.length)) {
      const contender = contenders[index] as Contender;
      costs[index] = await turn(contender[load.kind], load);
    }
    const [first] = costs;
    if (round < 0 || first === undefined) continue;
    for (const [index, { wall, cpu }] of costs.entries())
      ratios[index]?.push({ wall: wall / first.wall, cpu: cpu / first.cpu });
  }
  return ratios.map((own) => ({
    wall: median(own.map(({ wall }) => wall)),
    cpu: median(own.map(({ cpu }) => cpu)),
  }));
}

async function turn(call: () => Promise<string>, { calls, inFlight }: Load): Promise<Cost> {
  // So that nobody pays for what another left behind.
  collectGarbage({ type: "minor" });
  let left = calls;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  const before = process.cpuUsage();
  const began = performance.now();
  await Promise.all(Array.from({ length: inFlight }, work));
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 };
}

function shuffled(length: number): number[] {
  const keys = Array.from({ length }, () => Math.random());
  return [...keys.keys()].toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}
