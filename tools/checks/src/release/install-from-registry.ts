import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.ts";
import { registrySettings } from "./publish-copy.ts";

/** Adds packages (`name@version`) to a project, as its user would type it. */
export function installFromRegistry(
  installer: "npm" | "pnpm",
  registry: string,
  folder: string,
  packages: readonly string[],
  env: NodeJS.ProcessEnv,
): void {
  writeFileSync(join(folder, ".npmrc"), registrySettings(registry));
  if (installer === "npm") {
    const options = ["--no-audit", "--no-fund", "--prefer-offline"];
    run("npm", ["install", ...options, ...packages], { cwd: folder, env });
    return;
  }
  const settings = [
    'packages: ["."]',
    // pnpm waits a day before it trusts a release; ours are a minute old.
    'minimumReleaseAgeExclude: ["@shortcodes/*"]',
    // Prism brings this; pnpm wants to be told that its install-time telemetry is not wanted.
    'allowBuilds: { "@scarf/scarf": false }',
  ].join("\n");
  writeFileSync(join(folder, "pnpm-workspace.yaml"), settings);
  run("pnpm", ["add", "--workspace-root", "--prefer-offline", ...packages], { cwd: folder, env });
}
