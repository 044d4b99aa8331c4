import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A commit in a folder of its own, installed. */
export interface CheckedOut {
  readonly commit: string;
  readonly folder: string;
}

/**
 * Checks a commit out as a git worktree in a temporary folder and installs it, from pnpm's store as far as that goes. The
 * worktree goes when this process ends, however it ends.
 *
 * @throws Error when there is no such commit, or it cannot be installed
 */
export async function checkOut(ref: string): Promise<CheckedOut> {
  const commit = git("rev-parse", "--short", "--verify", `${ref}^{commit}`).trim();
  const folder = join(temporaryFolder(), commit);
  atExit(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    git("worktree", "prune");
  });
  git("worktree", "add", "--detach", folder, commit);
  await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
  return { commit, folder };
}

/** An empty folder, which goes when this process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "shortcodes-bench-"));
  atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Runs a program to its end, which comes no later than this process' own.
 *
 * @throws Error with what it printed when it fails
 */
export async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<string> {
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const kill = () => child.kill();
  process.on("exit", kill);
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  process.off("exit", kill);
  if (code !== 0) throw new Error(`${[program, ...args].join(" ")} failed:\n${printed}`);
  return printed;
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What is to be undone at the end; the last first. */
const undo: (() => void)[] = [];

function atExit(act: () => void): void {
  if (undo.length === 0) {
    process.on("exit", () => {
      for (const one of undo.reverse()) one();
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => process.exit(1));
  }
  undo.push(act);
}
