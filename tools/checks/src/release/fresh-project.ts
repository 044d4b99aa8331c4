import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryPoints, offersCommonJs } from "../check-types.ts";
import { run } from "../run.ts";

/** A folder outside the workspace with the packages in its `node_modules`. */
export interface FreshProject {
  readonly folder: string;
  readonly packages: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

interface Installed {
  readonly name: string;
  readonly home: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const PROBES = join(import.meta.dirname, "../../probes");

/** Makes the project's own files; installing is the caller's. */
export function createFreshProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(PROBES, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "fresh", private: true }));
}

/**
 * Uses the installed packages in every way a stranger would: imports, types, the mock, the client, the contract tests,
 * the vitest fixture. Throws at the first that fails.
 */
export function probeProject({ folder, packages, env }: FreshProject): void {
  const node = (...args: string[]) => run("node", args, { cwd: folder, env, timeout: 60_000 });
  probeImports(
    node,
    packages.map((name) => readInstalled(folder, name)),
  );
  probeTypes(folder);
  node("mock-and-client.mjs");
  node("mock-file.mjs");
  node("contract.mjs");
  node("node_modules/vitest/vitest.mjs", "run", "--root", ".", "fixture.test.mjs");
}

function readInstalled(folder: string, name: string): Installed {
  const home = join(folder, "node_modules", name);
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as Installed;
  return { ...manifest, name, home };
}

/** Loads every entry point as ES module, and as CommonJS where the package offers that. */
function probeImports(node: (...args: string[]) => void, installed: readonly Installed[]): void {
  const esm: string[] = [];
  const cjs: string[] = [];
  for (const { name, home, exports } of installed) {
    const files = globSync("**/*", { cwd: home, exclude: ["node_modules/**"] });
    for (const [subpath, target] of Object.entries(exports)) {
      const entries = entryPoints(subpath, target, files)
        .map((entry) => join(name, entry))
        .filter((entry) => !/package\.json$|\.yaml$/.test(entry));
      esm.push(...entries);
      if (offersCommonJs(target)) cjs.push(...entries);
      else cjs.push(...entries.filter((entry) => entry.endsWith(".json")));
    }
  }
  node("imports.mjs", ...esm);
  node("requires.cjs", ...cjs);
}

/** Type-checks a program against the installed declarations, those of dependencies included. */
function probeTypes(folder: string): void {
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023"];
  run("tsc", [...options, "--skipLibCheck", "false", "types.mts"], { cwd: folder });
}
