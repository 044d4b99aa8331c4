#!/usr/bin/env node
import { parseArgs } from "node:util";
import { createMock } from "@shortcodes/mock";
import { type Runtime, runtimes, versionOf } from "./runtimes.ts";

interface Row {
  readonly name: string;
  readonly version: string;
  readonly cases: string;
  readonly seconds: string;
  /** Human-readable description of the error. */
  readonly failures: readonly string[];
}

/**
 * Runs the suite in every runtime, or in those named on the command line, against one mock, and prints a table.
 * A browser that is not there is skipped; with `--all` that is a failure.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean" } },
});
const unknown = positionals.find((name) => !runtimes.some((runtime) => runtime.name === name));
if (unknown !== undefined)
  throw new Error(`${unknown} is none of ${runtimes.map(({ name }) => name).join(", ")}`);
if (process.platform !== "linux" || process.arch !== "x64")
  throw new Error("The runtimes come as packages for Linux on x64: start this there");

const rows: Row[] = [];
const mock = await createMock();
try {
  for (const runtime of runtimes)
    if (positionals.length === 0 || positionals.includes(runtime.name))
      rows.push(await tryRuntime(runtime, mock.url));
} finally {
  await mock.close();
}
report(rows);
if (rows.some(({ failures }) => failures.length > 0)) process.exitCode = 1;

async function tryRuntime({ name, file, run }: Runtime, baseUrl: string): Promise<Row> {
  if (file === undefined) {
    const absent = "no such program on this machine; the variable CHROMIUM names one";
    const cases = values.all ? "missing" : "skipped";
    return {
      name,
      version: "",
      cases: `${cases}: ${absent}`,
      seconds: "",
      failures: values.all ? [absent] : [],
    };
  }
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  let version = "";
  try {
    version = versionOf(file);
    const outcomes = Object.entries(await run(file, baseUrl));
    const failures = outcomes.flatMap(([title, error]) =>
      error === null ? [] : [`${title}\n    ${error}`],
    );
    const cases = `${outcomes.length - failures.length} of ${outcomes.length}`;
    if (outcomes.length === 0) failures.push("it ran no case");
    return { name, version, cases, seconds: seconds(), failures };
  } catch (error) {
    const failures = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { name, version, cases: "did not run", seconds: seconds(), failures };
  }
}

function report(all: readonly Row[]): void {
  const cells = [
    ["runtime", "version", "cases passed", "seconds"],
    ...all.map(({ name, version, cases, seconds }) => [name, version, cases, seconds]),
  ];
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells)
    say(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 14))
        .join("  ")
        .trimEnd(),
    );
  for (const { name, failures } of all)
    for (const failure of failures) say(`\n${name}: ${failure}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
