import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createFreshProject, probeProject } from "./fresh-project.ts";
import { installFromRegistry, INSTALLERS, type Installer } from "./install-from-registry.ts";
import { startLocalRegistry } from "./local-registry.ts";
import { fetchNodeVersions, type NodeVersion } from "./node-versions.ts";
import { publishCopy } from "./publish-copy.ts";
import { publicPackages, readWorkspace, type Workspace } from "../workspace.ts";

/**
 * Versions, builds and publishes a copy of this repository to a registry of its own, and uses what it published as a
 * stranger would: with npm and with pnpm, under every Node we speak of. Nothing outside temporary folders changes.
 *
 * @param report hears of every step that went well.
 */
export async function checkRelease(
  root: string,
  report: (line: string) => void,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "shortcodes-release-"));
  const registry = await startLocalRegistry();
  try {
    const published = publishCopy(root, join(folder, "repository"), registry.url);
    report(`published ${published.join(" ")}`);
    const workspace = readWorkspace(root);
    const problems: string[] = [];
    for (const node of fetchNodeVersions(folder)) {
      for (const installer of INSTALLERS) {
        const started = performance.now();
        const name = `Node ${node.version}, ${installer}`;
        try {
          const peers = peersFor(workspace, node);
          tryPackages(folder, node, installer, registry.url, published, peers);
          const seconds = ((performance.now() - started) / 1000).toFixed(1);
          report(`${name}: works (${seconds} s)`);
        } catch (error) {
          problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
    return problems;
  } finally {
    await registry.close();
    rmSync(folder, { recursive: true });
  }
}

function tryPackages(
  parent: string,
  node: NodeVersion,
  installer: Installer,
  registry: string,
  published: readonly string[],
  peers: readonly string[],
): void {
  const folder = join(parent, `${installer}-${node.version}`);
  const env = { ...process.env, PATH: `${node.bin}${delimiter}${process.env["PATH"] ?? ""}` };
  const packages = published.map((one) => one.slice(0, one.lastIndexOf("@")));
  createFreshProject(folder);
  installFromRegistry(installer, registry, folder, [...published, ...peers], env);
  probeProject({ folder, packages, env });
}

/** Peers, in the versions that this repository is tested with, or that this Node needs: `vitest@5.1.1`. */
function peersFor(workspace: Workspace, node: NodeVersion): readonly string[] {
  const names = publicPackages(workspace).flatMap(({ manifest }) =>
    Object.keys(manifest.peerDependencies ?? {}),
  );
  return [...new Set(names)].map(
    (name) => `${name}@${node.peers?.[name] ?? workspace.catalog[name] ?? "latest"}`,
  );
}
