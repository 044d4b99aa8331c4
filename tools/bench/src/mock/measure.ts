import { interleave } from "../rounds.ts";
import type { Case, Requests } from "./cases.ts";
import { ask, load, type Answer } from "./load.ts";
import type { Served } from "./served.ts";

/** Microseconds of one call: of the server's CPU, and of the clock while as many connections as the case has send calls. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/** Before anything counts: until then the compiler's threads take more than the requests. */
const WARM_UP_CALLS = 15_000;
const WARM_UP_MS = 1500;
/** What one measurement takes of the server, in microseconds of CPU, and how many calls are enough for it. */
const SLICE = 150_000;
const SLICE_CALLS = 1500;

/** The costs of every server, round by round: all of them in every round, in the other order in every other one. */
export async function measure(
  servers: readonly Served[],
  measured: Case,
  rounds: number,
): Promise<readonly (readonly Cost[])[]> {
  const calls: number[] = [];
  for (const server of servers) calls.push(await warmUp(server, measured));
  return interleave(servers, rounds, (server, round) =>
    costOfCall(server, measured, calls[servers.indexOf(server)] ?? 2, round),
  );
}

/** What a build answers to the requests of a case, by method: the bare server is to send the same bytes. */
export async function recordAnswers(
  server: Served,
  { requests, after }: Case,
): Promise<Readonly<Record<string, Answer>>> {
  const answers: Record<string, Answer> = {};
  for (const sent of [...(after?.(0) ?? []), ...requests(0).slice(0, 2)]) {
    const method = sent.bytes.toString("latin1").split(" ", 1)[0] ?? "";
    answers[method] = await ask(server.port, sent);
  }
  return answers;
}

/** Returns how many calls each connection makes from then on. */
async function warmUp(server: Served, measured: Case): Promise<number> {
  const start = performance.now();
  let each = 2;
  for (
    let done = 0;
    done < WARM_UP_CALLS && performance.now() < start + WARM_UP_MS;
    done += each * measured.connections
  ) {
    const { cpu } = await costOfCall(server, measured, each, 0);
    const calls = Math.min(SLICE_CALLS, SLICE / Math.max(1, cpu));
    // An even number, so that what one creates it deletes again.
    each = Math.max(2, Math.round(calls / measured.connections / 2) * 2);
  }
  return each;
}

/** The cost of a call; what is sent before each is measured with it and without it, and the difference taken. */
async function costOfCall(
  server: Served,
  { requests, after, connections }: Case,
  each: number,
  round: number,
): Promise<Cost> {
  const calls = each * connections;
  if (after === undefined) return perCall(await spent(server, requests, connections, each), calls);
  const both: Requests = (connection) =>
    after(connection).flatMap((before) => [before, ...requests(connection)]);
  const alone = () => spent(server, after, connections, each);
  const before = round % 2 === 0 ? await alone() : undefined;
  const together = await spent(server, both, connections, each * 2);
  const { cpu, wall } = before ?? (await alone());
  return perCall({ cpu: together.cpu - cpu, wall: together.wall - wall }, calls);
}

function perCall({ cpu, wall }: Cost, calls: number): Cost {
  return { cpu: cpu / calls, wall: wall / calls };
}

/** Microseconds of all the requests that the connections send, `each` of them. */
async function spent(
  server: Served,
  requests: Requests,
  connections: number,
  each: number,
): Promise<Cost> {
  const sequences = Array.from({ length: connections }, (_, connection) => requests(connection));
  const before = await server.usage();
  const sleep = stayAwake();
  const start = performance.now();
  await load(server.port, sequences, each);
  const wall = (performance.now() - start) * 1000;
  sleep();
  return { cpu: (await server.usage()).cpu - before.cpu, wall };
}

/**
 * Keeps this process from sleeping while it waits: waking it would be charged to the server, and more so to one that takes longer.
 * Returns what ends it.
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
