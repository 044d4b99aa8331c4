import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Outcomes } from "./suite.ts";

/** Runs a program that prints the outcomes as its last line. */
export async function runProgram(file: string, args: readonly string[]): Promise<Outcomes> {
  const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"], timeout: 120_000 });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}: ${err || out}`);
  return JSON.parse(out.trim().split("\n").at(-1) ?? "") as Outcomes;
}
