import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryPoints, offersCommonJs } from "../check-types.ts";
import { run } from "../run.ts";

const PROBES = join(import.meta.dirname, "../../probes");

/** Makes a project outside the workspace; installing is the caller's. */
export function createFreshProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(PROBES, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "fresh", private: true }));
}

/**
 * Uses the installed packages in every way a stranger would: imports, types, the mock (ES module and CommonJS), the client, the contract tests,
 * the vitest fixture. Throws at the first that fails.
 */
export function probeProject(
  folder: string,
  packages: readonly string[],
  env: NodeJS.ProcessEnv,
): void {
  const node = (...args: string[]) => run("node", args, { cwd: folder, env, timeout: 60_000 });
  const { esm, cjs } = entriesOf(packages, join(folder, "node_modules"));
  node("imports.mjs", ...esm);
  node("requires.cjs", ...cjs);
  for (const program of ["types.mts", "types.cts"])
    probeTypes(folder, program, "--skipLibCheck", "false");
  node("mock-and-client.mjs");
  node("mock-commonjs.cjs");
  node("mock-file.mjs");
  node("mock-prism.mjs");
  node("contract.mjs");
  node("node_modules/vitest/vitest.mjs", "run", "--root", ".", "fixture.test.mjs");
}

/** Every entry point, as what imports it and, where the package offers CommonJS, as what requires it. */
function entriesOf(packages: readonly string[], modules: string) {
  const esm: string[] = [];
  const cjs: string[] = [];
  for (const name of packages) {
    const manifest = readFileSync(join(modules, name, "package.json"), "utf8");
    const { exports } = JSON.parse(manifest) as { exports: Readonly<Record<string, unknown>> };
    const files = globSync("**/*", { cwd: join(modules, name), exclude: ["node_modules/**"] });
    for (const [subpath, target] of Object.entries(exports)) {
      const entries = entryPoints(subpath, target, files)
        .map((entry) => join(name, entry))
        .filter((entry) => !/package\.json$|\.yaml$/.test(entry));
      esm.push(...entries);
      const common = offersCommonJs(target);
      cjs.push(...entries.filter((entry) => common || entry.endsWith(".json")));
    }
  }
  return { esm, cjs };
}

/** Type-checks a program against the installed declarations. */
export function probeTypes(folder: string, program: string, ...more: readonly string[]): void {
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", ...more];
  run("tsc", [...options, program], { cwd: folder });
}
