import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { readdirSync, readlinkSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Recipe } from "@shortcodes/reference/recipe";

const ROOT = join(import.meta.dirname, "../..");
/** The mock's first: its vitest fixture has to find the vitest that runs the tests. */
const HOMES = ["packages/mock", ...globSync("{packages,examples}/*", { cwd: ROOT })];

/** Where this workspace has a package installed: its own ones, and those of the examples. */
export function installed(name: string): string | undefined {
  const home = HOMES.find((one) => existsSync(join(ROOT, one, "node_modules", name)));
  if (home !== undefined) return realpathSync(join(ROOT, home, "node_modules", name));
  const own = join(ROOT, "packages", name.replace("@shortcodes/", ""));
  return name.startsWith("@shortcodes/") && existsSync(own) ? own : undefined;
}

/** An empty folder with the files of a recipe and with the packages that it installs, linked from this workspace, and no other. */
export function recipeFolder({ files, packages }: Recipe): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "shortcodes-recipe-")));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const name of packages) link(folder, name);
  return folder;
}

function link(folder: string, name: string): void {
  const home = installed(name);
  if (home === undefined) throw new Error(`${name} is not installed in this workspace`);
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(home, place, "junction");
  const { bin = {} } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    bin?: string | Readonly<Record<string, string>>;
  };
  const bins = join(folder, "node_modules/.bin");
  mkdirSync(bins, { recursive: true });
  const short = name.slice(name.lastIndexOf("/") + 1);
  for (const [program, file] of Object.entries(typeof bin === "string" ? { [short]: bin } : bin)) {
    symlinkSync(join(home, file), join(bins, program));
  }
}

/** Processes that run in a folder. Only Linux tells; elsewhere there are none to see. */
export function processesIn(folder: string): readonly string[] {
  if (!existsSync("/proc/self/cwd")) return [];
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
    } catch {
      // It has ended meanwhile, or belongs to somebody else.
      return false;
    }
  });
}
