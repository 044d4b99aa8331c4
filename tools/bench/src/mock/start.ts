import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { interleave } from "../rounds.ts";
import { ask, sent } from "./load.ts";
import { printedPort } from "./served.ts";

export interface Start {
  /** Microseconds from the start of the process to its first answer. */
  readonly wall: number;
  /** Megabytes of resident memory after it. */
  readonly rss: number;
}

const BARE = `import { createServer } from "node:http";
const server = createServer((request, response) => response.end("x")).listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));`;

/** What starts a bare server. */
export const bareScript = ["--input-type=module", "-e", BARE];

/** Start to first answer of several programs, given by Node's arguments. */
export function starts(
  programs: readonly (readonly string[])[],
  rounds: number,
): Promise<readonly (readonly Start[])[]> {
  return inFreshProcesses(programs, rounds, async (port, started, pid) => {
    await fetch(`http://127.0.0.1:${port}`);
    const wall = (performance.now() - started) * 1000;
    return { wall, rss: residentMegabytes(pid) };
  });
}

/** Milliseconds that the first `Prefer` takes, in mocks that have answered other requests. */
export function firstPrefers(
  programs: readonly (readonly string[])[],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  return inFreshProcesses(programs, rounds, async (port) => {
    const { body } = await ask(port, sent("GET", "/_mock/state", 200, {}));
    const { accounts } = JSON.parse(body) as {
      readonly accounts: readonly [{ readonly sid: string; readonly auth_token: string }];
    };
    const [{ sid, auth_token }] = accounts;
    const path = `/2010-04-01/Accounts/${sid}/SMS/ShortCodes.json`;
    const Authorization = `Basic ${btoa(`${sid}:${auth_token}`)}`;
    await ask(port, sent("GET", path, 200, { Authorization }));
    const preferring = sent("GET", path, 429, { Authorization, Prefer: "code=429" });
    const started = performance.now();
    await ask(port, preferring);
    return performance.now() - started;
  });
}

/** Starts each program anew for every figure. */
async function inFreshProcesses<Figure>(
  programs: readonly (readonly string[])[],
  rounds: number,
  measure: (port: number, started: number, pid: number | undefined) => Promise<Figure>,
): Promise<readonly (readonly Figure[])[]> {
  const once = async (args: readonly string[]) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    const exited = new Promise((resolve) => child.once("exit", resolve));
    try {
      return await measure(await printedPort(child), started, child.pid);
    } finally {
      child.kill("SIGKILL");
      await exited;
    }
  };
  // Until then their files are not in the system's memory.
  for (const program of programs) await once(program);
  return interleave(programs, rounds, once);
}

/** As the system counts them; macOS has no `/proc`. */
function residentMegabytes(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(kilobytes) / 1024;
}
