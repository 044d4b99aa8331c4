import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import type { BreakingEdit } from "./_edit.ts";
import { editsOfTheApis } from "./_edits-of-the-apis.ts";
import { editsOfTheMock } from "./_edits-of-the-mock.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");
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

/** Copies of the repository that no test has at the moment; each is as it was when it comes back. */
const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

// Generates everything from the edited spec of a copy and compiles the mock, which has to fail.
describe.concurrent("the mock does not compile when", () => {
  it.for([...editsOfTheApis, ...editsOfTheMock])("$name", async (edit, { annotate }) => {
    const error = await compileErrorAfter(edit);
    expect(error, "the mock compiles all the same").toBeDefined();
    await annotate(error ?? "");
  });
});

// Or nothing is proved.
it("the mock compiles when nothing is edited", async () => {
  expect(await compileErrorAfter({ name: "nothing", replacements: [] })).toBeUndefined();
});

/** The compiler's first error about the mock once the spec has these replacements. */
async function compileErrorAfter({ replacements }: BreakingEdit): Promise<string | undefined> {
  const copy = copies.pop() ?? makeCopy();
  try {
    for (const { file, before, after } of replacements) {
      const path = join(copy, SPEC, file);
      const parts = readFileSync(path, "utf8").split(before);
      expect(parts.length - 1, `adapt the edit: ${SPEC}/${file} has to have ${before} once`).toBe(
        1,
      );
      writeFileSync(path, parts.join(after));
    }
    return await compileError(copy);
  } finally {
    for (const { file } of replacements) cpSync(join(ROOT, SPEC, file), join(copy, SPEC, file));
    copies.push(copy);
  }
}

/** Links between packages are relative, and so lead to the copies. */
function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "breaking-edits-"));
  for (const path of COPIED)
    cpSync(join(ROOT, path), join(copy, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !LEFT_OUT.has(basename(source)),
    });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  writeFileSync(join(copy, "packages/mock/tsconfig.src.json"), JSON.stringify(TSCONFIG));
  return copy;
}

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
