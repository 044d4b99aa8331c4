import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Packed } from "../check-packages.ts";
import { run } from "../run.ts";
import { publicPackages, type Workspace } from "../workspace.ts";
import { createFreshProject, probeProject, probeTypes } from "./fresh-project.ts";
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
  probeConsumers(workspace, folder);
  const readme = readFileSync(join(workspace.root, "README.md"), "utf8");
  return runExamples(readme, folder);
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
    const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    linkInstalled(join(workspace.root, home), names, folder);
  }
}

/** Type-checks the consumers of Standard Schemas, which the tests of the validators call, against the packed declarations. */
function probeConsumers({ root, packages }: Workspace, folder: string): void {
  const validation = packages.find(({ manifest }) => manifest.name === "@shortcodes/validation");
  const home = join(root, validation?.folder ?? "");
  linkInstalled(home, Object.keys(validation?.manifest.devDependencies ?? {}), folder);
  copyFileSync(join(home, "test/consumers.test.ts"), join(folder, "consumers.mts"));
  // Their own declarations name what is not installed here.
  probeTypes(folder, "consumers.mts", "--skipLibCheck");
}

/** Links what a package of this workspace has installed, unless it is there already. */
function linkInstalled(home: string, names: readonly string[], folder: string): void {
  for (const name of names) {
    const place = join(folder, "node_modules", name);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(realpathSync(join(home, "node_modules", name)), place, "junction");
  }
}
