import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { interleave } from "../rounds.ts";
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
export async function starts(
  programs: readonly (readonly string[])[],
  rounds: number,
): Promise<readonly (readonly Start[])[]> {
  // Until then their files are not in the system's memory.
  for (const program of programs) await startOnce(program);
  return interleave(programs, rounds, startOnce);
}

async function startOnce(args: readonly string[]): Promise<Start> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await fetch(`http://127.0.0.1:${await printedPort(child)}/`);
  const wall = (performance.now() - started) * 1000;
  const rss = residentMegabytes(child.pid);
  child.kill("SIGKILL");
  await once(child, "exit");
  return { wall, rss };
}

/** As the system counts them; macOS has no `/proc`. */
function residentMegabytes(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(kilobytes) / 1024;
}
