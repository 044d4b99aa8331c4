import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "../pack-packages.ts";
import type { Workspace } from "../workspace.ts";
import { createFreshProject, probeProject } from "./fresh-project.ts";
import { installOffline } from "./install-offline.ts";
import { runExamples } from "./run-examples.ts";

/** Uses the packed packages from a folder outside the workspace, under the Node that runs this. */
export function tryInstalled(
  workspace: Workspace,
  packed: readonly Packed[],
  folder: string,
): readonly string[] {
  createFreshProject(folder);
  installOffline(workspace, packed, folder);
  const packages = packed.map(({ name }) => name);
  try {
    probeProject({ folder, packages, env: process.env });
    const readme = readFileSync(join(workspace.root, "README.md"), "utf8");
    return runExamples("README.md", readme, folder, process.env);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
