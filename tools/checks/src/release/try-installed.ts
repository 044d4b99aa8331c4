import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Packed } from "../check-packages.ts";
import { run } from "../run.ts";
import { publicPackages, type Workspace } from "../workspace.ts";
import { createFreshProject, probeProject } from "./fresh-project.ts";
import { runExamples } from "./readme-examples.ts";

/** Uses the packed packages from a folder outside the workspace, under the Node that runs this. */
export function tryInstalled(
  workspace: Workspace,
  packed: readonly Packed[],
  folder: string,
): readonly string[] {
  createFreshProject(folder);
  installOffline(workspace, packed, folder);
  const packages = packed.map(({ name }) => name);
  probeProject(folder, packages, process.env);
  const readme = readFileSync(join(workspace.root, "README.md"), "utf8");
  return runExamples("README.md", readme, folder, process.env);
}

/**
 * Lays packed packages out as an installer would, without network: the tarballs unpacked side by side, and what they
 * depend on, peers included, linked from this workspace's own installation.
 */
function installOffline(workspace: Workspace, packed: readonly Packed[], folder: string): void {
  const modules = join(folder, "node_modules");
  for (const { name, file } of packed) {
    mkdirSync(join(modules, name), { recursive: true });
    run("tar", ["-xzf", file, "-C", join(modules, name), "--strip-components=1"]);
  }
  for (const { folder: home, manifest } of publicPackages(workspace)) {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      const place = join(modules, name);
      if (existsSync(place)) continue;
      mkdirSync(dirname(place), { recursive: true });
      const installed = join(workspace.root, home, "node_modules", name);
      symlinkSync(realpathSync(installed), place, "junction");
    }
  }
}
