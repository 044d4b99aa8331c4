#!/usr/bin/env node
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HELP, parseCli } from "./cli-options.ts";
import { formatJunit } from "./report/format-junit.ts";
import { formatReport } from "./report/format-report.ts";
import { printable } from "./report/printable.ts";
import { conforms, type Progress } from "./report/report.ts";

/** Mistakes of the caller, by name: what they are is loaded late. */
const EXPECTED: ReadonlySet<string> = new Set([
  "UsageError",
  "UnknownOperation",
  "NoAnswer",
  "Unauthorized",
]);

const terminal = process.stderr.isTTY === true;

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error) || !EXPECTED.has(error.name)) throw error;
  clearLine();
  console.error(`shortcodes-contract: ${printable(error.message)}`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const options = parseCli(process.argv.slice(2), process.env);
  if (options.kind === "help") return print(HELP);
  if (options.kind === "version") return print(`${version()}\n`);
  // Late, so that help and mistakes do not wait for the documents and their validators.
  const { runContract } = await import("./run-contract.ts");
  const report = await runContract({
    ...options.contract,
    ...(terminal && !options.quiet && { onProgress: showProgress }),
  });
  clearLine();
  const good = conforms(report);
  const color = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
  if (!options.quiet || !good) process.stdout.write(formatReport(report, { color }));
  if (options.junit !== undefined) writeFileSync(options.junit, formatJunit(report));
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  return good ? 0 : 1;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function version(): string {
  const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
  return version;
}

function showProgress({ document, operation, about, done, all }: Progress) {
  const percent = `${Math.floor((done / all) * 100)}%`.padStart(4);
  const line = `${percent} ${document} ${operation}: ${about}`;
  const width = process.stderr.columns || 80;
  process.stderr.write(`\r${line.slice(0, width - 1)}\u001B[K`);
}

function clearLine() {
  if (terminal) process.stderr.write("\r\u001B[K");
}
