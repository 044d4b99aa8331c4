#!/usr/bin/env node
import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { HELP, parseCli, UsageError } from "./cli-options.ts";
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

let status = 2;
try {
  status = await main();
} catch (error) {
  if (!(error instanceof Error) || !EXPECTED.has(error.name)) throw error;
  clearLine();
  console.error(`shortcodes-contract: ${printable(error.message)}`);
}
// On Node 20, fetch keeps the socket of a request that timed out: the process would stay for five minutes.
for (const stream of [process.stdout, process.stderr]) await flushed(stream);
process.exit(status);

async function main(): Promise<number> {
  const options = parseCli(process.argv.slice(2), process.env);
  if (options === "help") return print(HELP);
  if (options === "version") return print(`${version()}\n`);
  const { junit, json } = options;
  if (junit !== undefined) refuseUnwritable("--junit", junit);
  if (json !== undefined) refuseUnwritable("--json", json);
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
  if (junit !== undefined) write("--junit", junit, formatJunit(report));
  if (json !== undefined) write("--json", json, `${JSON.stringify(report, null, 2)}\n`);
  return good ? 0 : 1;
}

/** Before the run, which may take minutes. Creates nothing: the run may be refused as well. */
function refuseUnwritable(flag: string, path: string) {
  if (path === "") throw new UsageError(`${flag} is empty, expected the name of a file`);
  orUsageError(flag, path, () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) throw new Error("it is a directory");
    // What is missing is created in its directory: the dot refuses a file in the place of that.
    accessSync(found === undefined ? `${dirname(path)}/.` : path, constants.W_OK);
  });
}

function write(flag: string, path: string, text: string) {
  orUsageError(flag, path, () => writeFileSync(path, text));
}

function orUsageError(flag: string, path: string, work: () => void) {
  try {
    work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${flag} ${path} cannot be written: ${reason}`, { cause: error });
  }
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
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
