import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Outcomes } from "./suite.ts";

/** Milliseconds that a runtime may take, start included: twenty times what the slowest takes. */
export const LONGEST_RUN_MS = 120_000;

/** The mock is on this machine, whatever proxy leads to others. Nothing is reported to anybody, or updated. */
export const environment = {
  ...process.env,
  NO_PROXY: "127.0.0.1",
  no_proxy: "127.0.0.1",
  DO_NOT_TRACK: "1",
  DENO_NO_UPDATE_CHECK: "1",
};

/** Runs a program that prints the outcomes as its last line. */
export async function runProgram(file: string, args: readonly string[]): Promise<Outcomes> {
  const child = spawn(file, args, {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LONGEST_RUN_MS,
    killSignal: "SIGKILL",
  });
  const [out, err, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null, string | null]>,
  ]);
  if (code !== 0) throw new Error(`${file} ended with ${String(code ?? signal)}: ${err || out}`);
  return JSON.parse(out.trim().split("\n").at(-1) ?? "") as Outcomes;
}
