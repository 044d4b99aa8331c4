import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readRecipe } from "@shortcodes/reference/recipe";
import { run } from "../run.ts";
import { registrySettings } from "./publish-copy.ts";

/**
 * Follows every recipe page of `docs/recipes` as a reader does, each in an empty folder: installs what the page says from a registry that
 * has our packages, writes its files, runs its commands. Returns the problems.
 */
export function tryRecipes(
  root: string,
  registry: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  const home = join(root, "docs/recipes");
  return globSync("*.md", { cwd: home }).flatMap((page) => {
    const { packages, files, commands } = readRecipe(readFileSync(join(home, page), "utf8"));
    const cwd = join(folder, page.replace(".md", ""));
    mkdirSync(cwd, { recursive: true });
    writeFileSync(join(cwd, ".npmrc"), registrySettings(registry));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    try {
      const options = ["--no-audit", "--no-fund", "--prefer-offline", "--save-dev"];
      run("npm", ["install", ...options, ...packages], { cwd, env });
      for (const command of commands) run("sh", ["-ec", command], { cwd, env, timeout: 120_000 });
      return [];
    } catch (error) {
      return [`docs/recipes/${page}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}
