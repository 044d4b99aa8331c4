import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { breakingEdits, type BreakingEdit } from "./edits.ts";

const SPEC = "packages/spec/src";
/** What leads from the spec to the mock; the tools too, because they read what is beside them. */
const COPIED = [
  "tsconfig.base.json",
  "packages/mock",
  "packages/spec",
  "packages/validation",
  "packages/xml",
  "specs",
  "tools/codegen",
  "tools/emit-openapi",
  "tools/openapi-reader",
];
const LEFT_OUT = new Set([".bin", ".turbo", ".vite", ".vitest-cache", "coverage", "dist", "test"]);
/** Tests do not count, and the adapters would bring the types of vitest and twilio without using a generated one. */
const TSCONFIG = {
  extends: "./tsconfig.json",
  include: ["src"],
  exclude: ["src/**/*.test.ts", "src/vitest.ts", "src/twilio.ts"],
};

/** Compiles, or nothing is proved. */
const UNEDITED: BreakingEdit = { name: "nothing is edited", replacements: [] };

/**
 * Makes every breaking edit of the spec in a copy of the repository, generates, and compiles the mock, which has to fail.
 *
 * @param log is given a line per edit: the edit, and the first error of the compiler
 * @returns a sentence for each edit that compiles (and for the spec as it is, if it does not), that cannot be generated, or that no longer fits the spec
 */
export async function checkBreakingEdits(
  root: string,
  log: (line: string) => void,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const left = [UNEDITED, ...breakingEdits].values();
  const work = async () => {
    const copy = mkdtempSync(join(tmpdir(), "breaking-edits-"));
    try {
      copyTo(root, copy);
      for (const edit of left) {
        const problem = await tryEdit(root, copy, edit, log);
        if (problem !== undefined) problems.push(`${edit.name}: ${problem}`);
      }
    } finally {
      rmSync(copy, { recursive: true });
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return problems;
}

/** What is wrong with an edit. The copy is as it was afterwards. */
async function tryEdit(
  root: string,
  copy: string,
  { name, replacements }: BreakingEdit,
  log: (line: string) => void,
): Promise<string | undefined> {
  try {
    for (const { file, before, after } of replacements) {
      const path = join(copy, SPEC, file);
      const parts = readFileSync(path, "utf8").split(before);
      if (parts.length !== 2)
        return `${SPEC}/${file} has ${parts.length - 1} × ${JSON.stringify(before)} instead of one: adapt the edit`;
      writeFileSync(path, parts.join(after));
    }
    const error = await compileError(copy);
    log(`${name}: ${error ?? "compiles"}`);
    if (replacements.length === 0) return error;
    return error === undefined ? "the mock compiles all the same" : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    for (const { file } of replacements) cpSync(join(root, SPEC, file), join(copy, SPEC, file));
  }
}

/** Links between packages are relative, and so lead to the copies. */
function copyTo(root: string, copy: string): void {
  for (const path of COPIED)
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !LEFT_OUT.has(basename(source)),
    });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  writeFileSync(join(copy, "packages/mock/tsconfig.src.json"), JSON.stringify(TSCONFIG));
}

/** Generates everything from the copy's spec and compiles its mock; the first error of the compiler. */
async function compileError(copy: string): Promise<string | undefined> {
  await tool(copy, "emit-openapi", "specs");
  for (const target of ["validation", "xml", "mock"])
    await tool(copy, "codegen", `packages/${target}`, target);
  try {
    await start("tsc", ["--project", "tsconfig.src.json", "--pretty", "false"], {
      cwd: join(copy, "packages/mock"),
    });
    return undefined;
  } catch (error) {
    const { stdout = "" } = error as { readonly stdout?: string };
    const first = /^.*error TS\d+: .*$/m.exec(stdout)?.[0];
    if (first === undefined) throw error;
    return first;
  }
}

async function tool(copy: string, name: string, folder: string, ...args: string[]): Promise<void> {
  const program = join(copy, "tools", name, "src/cli.ts");
  await start(process.execPath, [program, ...args], { cwd: join(copy, folder) });
}

const start = promisify(execFile);
