import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryPoints } from "../check-types.ts";
import { run } from "../run.ts";

/** A folder outside the workspace with the packages in its `node_modules`. */
export interface FreshProject {
  readonly folder: string;
  readonly packages: readonly string[];
  /** PATH decides which Node runs. */
  readonly env: NodeJS.ProcessEnv;
}

const PROBES = join(import.meta.dirname, "../../probes");

/** Makes the project's own files; installing is the caller's. */
export function createFreshProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(PROBES, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "fresh", private: true }));
}

/** Uses the installed packages in every way a stranger would. Throws at the first that fails. */
export function probeProject(project: FreshProject): void {
  probeImports(project);
  probeTypes(project);
  probeMockAndClient(project);
}

/** Loads every entry point as ES module, and as CommonJS where the package offers that. */
function probeImports({ folder, packages, env }: FreshProject): void {
  const esm: string[] = [];
  const cjs: string[] = [];
  for (const name of packages) {
    const home = join(folder, "node_modules", name);
    const files = globSync("**/*", { cwd: home, exclude: ["node_modules/**"] });
    const { exports } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    for (const [subpath, target] of Object.entries(exports)) {
      const entries = entryPoints(subpath, target, files)
        .map((entry) => join(name, entry))
        .filter((entry) => !/package\.json$|\.yaml$/.test(entry));
      esm.push(...entries);
      if (offersCommonJs(target)) cjs.push(...entries);
    }
  }
  run("node", ["imports.mjs", ...esm], { cwd: folder, env });
  run("node", ["requires.cjs", ...cjs], { cwd: folder, env });
}

/** Runs the installed mock, calls it through the installed client. */
function probeMockAndClient({ folder, env }: FreshProject): void {
  run("node", ["mock-and-client.mjs"], { cwd: folder, env, timeout: 30_000 });
}

/** Type-checks a program against the installed declarations, those of dependencies included. */
function probeTypes({ folder }: FreshProject): void {
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023"];
  run("tsc", [...options, "--skipLibCheck", "false", "types.mts"], { cwd: folder });
}

function offersCommonJs(target: unknown): boolean {
  if (typeof target === "string") return target.endsWith(".json");
  return Object.hasOwn(target as object, "require");
}
