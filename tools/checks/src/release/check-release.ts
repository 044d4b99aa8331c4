import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { publicPackages, readWorkspace } from "../workspace.ts";
import { createFreshProject, probeProject } from "./fresh-project.ts";
import { installFromRegistry } from "./install-from-registry.ts";
import { startLocalRegistry } from "./local-registry.ts";
import { fetchNode, NODES } from "./node-versions.ts";
import { publishCopy } from "./publish-copy.ts";

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
    const names = published.map((one) => one.slice(0, one.lastIndexOf("@")));
    const problems: string[] = [];
    for (const { version, peers } of NODES) {
      const bin = fetchNode(version, join(folder, `node-${version}`));
      const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
      const wanted = [...published, ...peersFor(root, peers)];
      for (const installer of ["npm", "pnpm"] as const) {
        const project = join(folder, `${installer}-${version}`);
        try {
          createFreshProject(project);
          installFromRegistry(installer, registry.url, project, wanted, env);
          probeProject(project, names, env);
          report(`Node ${version}, ${installer}: works`);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          problems.push(`Node ${version}, ${installer}: ${message}`);
        }
      }
    }
    return problems;
  } finally {
    await registry.close();
    rmSync(folder, { recursive: true });
  }
}

/** Peers, in the versions that this repository is tested with, or in those given: `vitest@5.1.1`. */
function peersFor(root: string, given: Readonly<Record<string, string>> = {}): readonly string[] {
  const workspace = readWorkspace(root);
  const names = publicPackages(workspace).flatMap(({ manifest }) =>
    Object.keys(manifest.peerDependencies ?? {}),
  );
  return [...new Set(names)].map(
    (name) => `${name}@${given[name] ?? workspace.catalog[name] ?? "latest"}`,
  );
}
