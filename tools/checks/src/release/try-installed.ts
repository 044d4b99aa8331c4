import { mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
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
  try {
    probeProject(folder, packages, process.env);
    const readme = readFileSync(join(workspace.root, "README.md"), "utf8");
    return runExamples("README.md", readme, folder, process.env);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
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
  const own = new Set(packed.map(({ name }) => name));
  const linked = new Set<string>();
  for (const { folder: home, manifest } of publicPackages(workspace)) {
    const wanted = { ...manifest.dependencies, ...manifest.peerDependencies };
    for (const name of Object.keys(wanted)) {
      if (own.has(name) || linked.has(name)) continue;
      linked.add(name);
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(
        realpathSync(join(workspace.root, home, "node_modules", name)),
        join(modules, name),
        "junction",
      );
    }
  }
}
