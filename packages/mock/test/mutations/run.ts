#!/usr/bin/env node
import { spawn, type ChildProcess } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMutations, type Mutation } from "./_mutations.ts";

/** Mutations that have to be caught, of each hundred. */
const WANTED_PERCENT = 90;
/** Milliseconds after which a run of tests is ended: what a mutation holds up for ever is caught as well. */
const TIMEOUT_MS = 180_000;
/** Faults in stores are found at random: with more runs than usual none is missed. */
const ENVIRONMENT = { ...process.env, STORE_RUNS: "300" };

/** What a run of tests told. */
interface Run {
  /** The first test that failed. */
  readonly failure: string | undefined;
  /** What went wrong outside of any test. */
  readonly trouble: string | undefined;
}

interface Outcome extends Run {
  readonly mutation: Mutation;
  readonly seconds: number;
}

/**
 * Puts one fault after the other into copies of the package, and tries whether its tests notice: those that are named first,
 * then all. Words on the command line choose mutations by description or file.
 */
const packageFolder = new URL("../../", import.meta.url);
const words = process.argv.slice(2);
const mutations = readMutations(packageFolder).filter(
  ({ description, file }) =>
    words.length === 0 || words.some((word) => `${file} ${description}`.includes(word)),
);
if (mutations.length === 0) throw new Error(`no mutation has ${words.join(" or ")}`);
const FILE_WIDTH = Math.max(...mutations.map(({ file }) => file.length));
const folder = mkdtempSync(join(tmpdir(), "shortcodes-mutations-"));
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) end(child);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

const began = performance.now();
const left = mutations.values();
const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, (_, index) => work(index)));
report();

/** Takes mutations until there are none. */
async function work(index: number): Promise<void> {
  const copy = join(folder, String(index));
  for (const name of ["src", "test", "package.json", "vitest.config.ts"])
    cpSync(new URL(name, packageFolder), join(copy, name), { recursive: true, filter: isNeeded });
  linkModules(join(copy, "node_modules"));
  if (index === 0) await tryUnchanged(copy);
  for (const mutation of left) {
    const start = performance.now();
    const run = await tryMutation(copy, mutation);
    const seconds = (performance.now() - start) / 1000;
    outcomes.push({ mutation, seconds, ...run });
    const verdict = run.trouble !== undefined ? "did not run" : run.failure ? "caught" : "SURVIVED";
    say(row(verdict, `${seconds.toFixed(1)} s`, mutation.file, mutation.description));
  }
}

/** A copy does not look at what is planted in it. */
function isNeeded(source: string): boolean {
  return !source.endsWith("mutations");
}

/** Each copy has the same modules, and a cache of vitest's of its own. */
function linkModules(target: string): void {
  const modules = new URL("node_modules/", packageFolder);
  mkdirSync(target);
  for (const name of readdirSync(modules))
    if (name !== ".vite") symlinkSync(fileURLToPath(new URL(name, modules)), join(target, name));
}

/** Tests that fail anyway would catch everything. @throws Error when there are some */
async function tryUnchanged(copy: string): Promise<void> {
  const files = [...new Set(mutations.flatMap(({ tests }) => tests))];
  const { failure, trouble } = await runTests(copy, files, undefined);
  if (failure !== undefined || trouble !== undefined)
    throw new Error(`without any mutation: ${failure ?? trouble}`);
}

async function tryMutation(copy: string, mutation: Mutation): Promise<Run> {
  const file = join(copy, mutation.file);
  const source = readFileSync(file, "utf8");
  writeFileSync(
    file,
    source.replace(mutation.text, () => mutation.replacement),
  );
  try {
    const first = await runTests(copy, mutation.tests, mutation.named);
    return first.failure === undefined && first.trouble === undefined
      ? await runTests(copy, [], undefined)
      : first;
  } finally {
    writeFileSync(file, source);
  }
}

async function runTests(
  copy: string,
  files: readonly string[],
  named: string | undefined,
): Promise<Run> {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const args = ["run", "--project=compiled", "--bail=1", "--reporter=json", "--silent"];
  if (named !== undefined) args.push("--testNamePattern", named);
  const child = spawn(
    process.execPath,
    [join(copy, "node_modules/vitest/vitest.mjs"), ...args, `--outputFile=${report}`, ...files],
    { cwd: copy, env: ENVIRONMENT, stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end(child);
  }, TIMEOUT_MS);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearTimeout(timer);
  running.delete(child);
  if (isLate) return { failure: "all of them, as it never ends", trouble: undefined };
  const failure = firstFailure(report);
  return { failure, trouble: code === 0 || failure !== undefined ? undefined : said };
}

/** vitest, and what its tests have started. */
function end({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, "SIGKILL");
}

function firstFailure(report: string): string | undefined {
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === "failed")?.fullName;
}

function report(): void {
  const survivors = outcomes.filter(({ failure, trouble }) => !failure && trouble === undefined);
  const broken = outcomes.filter(({ trouble }) => trouble !== undefined);
  const caught = outcomes.length - survivors.length - broken.length;
  const percent = (100 * caught) / outcomes.length;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  say(`\n${caught} of ${outcomes.length} caught: ${percent.toFixed(1)} %, in ${seconds} s`);
  for (const { mutation } of survivors)
    say(
      `\nsurvived: ${mutation.description}\n${mutation.file}\n- ${mutation.text}\n+ ${mutation.replacement}`,
    );
  for (const { mutation, trouble } of broken)
    say(`\ndid not run: ${mutation.description}\n${mutation.file}\n${trouble}`);
  if (broken.length > 0 || percent < WANTED_PERCENT) process.exitCode = 1;
}

function row(verdict: string, seconds: string, file: string, description: string): string {
  return `${verdict.padEnd(11)} ${seconds.padStart(7)}  ${file.padEnd(FILE_WIDTH)}  ${description}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
