import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { findChromium, runChromium } from "./chromium.ts";
import { runProgram } from "./command-line.ts";
import type { Outcomes } from "./suite.ts";
import { runWorkerd } from "./workerd.ts";

/** Something that has a `fetch` of its own. */
export interface Runtime {
  readonly name: string;
  /** Its program; `undefined` if this machine has none. */
  readonly file: string | undefined;
  run(file: string, baseUrl: string): Promise<Outcomes>;
}

const here = import.meta.dirname;
const bin = (...path: string[]) => join(here, "node_modules", ...path);
const esm = join(here, "entries", "run-esm.mjs");
const cjs = join(here, "entries", "run-cjs.cjs");

export const runtimes: readonly Runtime[] = [
  ...node("node-20", bin("node-20", "bin", "node")),
  ...node("node-22", bin("node-22", "bin", "node")),
  // The one that runs this.
  ...node("node-24", process.execPath),
  {
    name: "bun",
    file: bin("@oven", "bun-linux-x64", "bin", "bun"),
    run: (file, baseUrl) => runProgram(file, [esm, baseUrl]),
  },
  {
    name: "deno",
    file: bin("@deno", "linux-x64-glibc", "deno"),
    run: (file, baseUrl) =>
      runProgram(file, ["run", "--no-prompt", "--allow-net", "--allow-read", esm, baseUrl]),
  },
  {
    name: "workerd",
    file: bin("@cloudflare", "workerd-linux-64", "bin", "workerd"),
    run: (file, baseUrl) => runWorkerd(file, join(here, "worker.capnp"), baseUrl),
  },
  {
    name: "chromium",
    file: findChromium(),
    run: (file, baseUrl) => runChromium(file, join(here, "dist", "page.mjs"), baseUrl),
  },
];

/** What the program calls itself: `v24.21.0`, `1.4.4`, `deno 2.9.4 (stable, …`. */
export function versionOf(file: string): string {
  const said = execFileSync(file, ["--version"], {
    encoding: "utf8",
    timeout: 30_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return /\d+([.-]\d+)+/.exec(said)?.[0] ?? said.trim();
}

function node(name: string, file: string): Runtime[] {
  return [
    { name, file, run: (program, baseUrl) => runProgram(program, [esm, baseUrl]) },
    { name: `${name}-cjs`, file, run: (program, baseUrl) => runProgram(program, [cjs, baseUrl]) },
  ];
}
