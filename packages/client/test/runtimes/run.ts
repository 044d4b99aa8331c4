#!/usr/bin/env node
import { join } from "node:path";
import { createMock } from "@shortcodes/mock";
import { findChromium, runChromium } from "./chromium.ts";
import { runProgram } from "./command-line.ts";
import type { Outcomes } from "./suite.ts";
import { runWorkerd } from "./workerd.ts";

/** Runs the suite in every runtime, or in those named on the command line, against one mock. */
const here = import.meta.dirname;
const bin = (...path: string[]) => join(here, "node_modules", ...path);
const esm = join(here, "entries", "run-esm.mjs");
const cjs = join(here, "entries", "run-cjs.cjs");
const mock = await createMock();
const chromium = findChromium();

const runtimes: Record<string, (() => Promise<Outcomes>) | undefined> = {
  "node-20": () => runProgram(bin("node-20", "bin", "node"), [esm, mock.url]),
  "node-20-cjs": () => runProgram(bin("node-20", "bin", "node"), [cjs, mock.url]),
  "node-22": () => runProgram(bin("node-22", "bin", "node"), [esm, mock.url]),
  "node-22-cjs": () => runProgram(bin("node-22", "bin", "node"), [cjs, mock.url]),
  "node-24": () => runProgram(process.execPath, [esm, mock.url]),
  "node-24-cjs": () => runProgram(process.execPath, [cjs, mock.url]),
  bun: () => runProgram(bin("@oven", "bun-linux-x64", "bin", "bun"), [esm, mock.url]),
  deno: () =>
    runProgram(bin("@deno", "linux-x64-glibc", "deno"), [
      "run",
      "--allow-net",
      "--allow-read",
      esm,
      mock.url,
    ]),
  workerd: () =>
    runWorkerd(
      bin("@cloudflare", "workerd-linux-64", "bin", "workerd"),
      join(here, "worker.capnp"),
      mock.url,
    ),
  chromium: chromium
    ? () => runChromium(chromium, join(here, "dist", "page.mjs"), mock.url)
    : undefined,
};

try {
  const wanted = process.argv.slice(2);
  for (const [name, run] of Object.entries(runtimes)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (run === undefined) {
      say(`${name}: skipped, there is no browser on this machine (CHROMIUM names one)`);
      continue;
    }
    const began = performance.now();
    const outcomes = Object.entries(await run());
    const failed = outcomes.filter(([, error]) => error !== null);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`${name}: ${outcomes.length - failed.length} of ${outcomes.length} in ${seconds} s`);
    for (const [title, error] of failed) say(`  ${title}\n    ${String(error)}`);
    if (failed.length > 0 || outcomes.length === 0) process.exitCode = 1;
  }
} finally {
  await mock.close();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
