import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { printTable } from "../print-table.ts";
import { interleave, median, ratios } from "../rounds.ts";
import { createContenders } from "./contenders.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: { readonly type: "minor" }) => void;
const ROUNDS = 50;
const WARM_UP_ROUNDS = 3;

/** Calls that are made together: what is asked for, how many at a time, how many in a turn. */
const loads = [
  { name: "one object", kind: "object", inFlight: 1, calls: 300 },
  { name: "object, 16 at a time", kind: "object", inFlight: 16, calls: 800 },
  { name: "50-item page", kind: "page", inFlight: 1, calls: 200 },
  { name: "page, 16 at a time", kind: "page", inFlight: 16, calls: 400 },
] as const;

/**
 * Prints every contender against raw `fetch`, with the same constant server, in turn, round by round: its calls per second, of which
 * server and kernel take their share, and the CPU time of the client's process.
 */
export async function compareCalls(): Promise<void> {
  const server = fork(fileURLToPath(new URL("constant-server.ts", import.meta.url)));
  const [port] = (await once(server, "message")) as [number];
  try {
    const contenders = await createContenders(`http://127.0.0.1:${port}`);
    const throughput = contenders.map(({ name }) => [name]);
    const cpu = contenders.map(({ name }) => [name]);
    for (const { kind, inFlight, calls } of loads) {
      const rounds = (count: number) =>
        interleave(contenders, count, (contender) => turn(contender[kind], calls, inFlight));
      await rounds(WARM_UP_ROUNDS);
      const costs = await rounds(ROUNDS);
      const toFirst = (quantity: keyof Cost) => {
        const [first = [], ...others] = costs.map((own) => own.map((cost) => cost[quantity]));
        return [first, ...others].map((own) => median(ratios(own, first)));
      };
      for (const [index, times] of toFirst("wall").entries())
        throughput[index]?.push((1 / times).toFixed(2));
      for (const [index, times] of toFirst("cpu").entries()) cpu[index]?.push(times.toFixed(2));
    }
    const columns = loads.map(({ name }) => name);
    printTable(["throughput against raw `fetch`", ...columns], throughput);
    printTable(["CPU time of a call against raw `fetch`", ...columns], cpu);
  } finally {
    server.kill();
  }
}

/** Milliseconds. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

async function turn(call: () => Promise<string>, calls: number, inFlight: number): Promise<Cost> {
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
