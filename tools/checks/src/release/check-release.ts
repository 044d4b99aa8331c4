import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "../run.ts";
import { publicPackages, readWorkspace } from "../workspace.ts";
import { createFreshProject, probeProject } from "./fresh-project.ts";
import { startLocalRegistry } from "./local-registry.ts";
import { publishCopy, registrySettings } from "./publish-copy.ts";
import { tryRecipes } from "./try-recipes.ts";

interface NodeVersion {
  readonly version: string;
  /** Peers that this Node needs in another version than the catalog's. */
  readonly peers?: Readonly<Record<string, string>>;
}

/** The Nodes that users may have: the last of each line that npm's registry carries as a package. */
const NODES: readonly NodeVersion[] = [
  { version: "20.20.2", peers: { vitest: "4.1.12" } },
  { version: "22.23.3" },
  { version: "24.21.0" },
];

/**
 * Versions, builds and publishes a copy of this repository to a registry of its own, and uses what it published as a
 * stranger would: with npm and with pnpm, under every Node that we support. Nothing outside temporary folders changes.
 *
 * @param report hears of every step that went well.
 */
export async function checkRelease(
  root: string,
  report: (line: string) => void,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "shortcodes-release-"));
  const registry = await startLocalRegistry(join(folder, "registry"));
  try {
    const published = publishCopy(root, join(folder, "repository"), registry.url);
    report(`published ${published.join(" ")}`);
    const names = published.map((one) => one.slice(0, one.lastIndexOf("@")));
    const problems: string[] = [];
    let env = process.env;
    for (const { version, peers } of NODES) {
      const bin = fetchNode(version, join(folder, `node-${version}`));
      env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
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
    // With the newest Node, which runs the TypeScript of the recipes as it is.
    const failed = tryRecipes(root, registry.url, join(folder, "recipes"), env);
    if (failed.length === 0) report("every recipe works from its printed text");
    return [...problems, ...failed];
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

/**
 * Fetches a Node as an npm package of this platform. Returns the folder to put first on PATH. Throws where the registry has
 * none, as on most but Linux.
 */
function fetchNode(version: string, folder: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  run("npm", ["install", "--no-save", "--prefer-offline", `${name}@${version}`], { cwd: folder });
  return join(folder, "node_modules", name, "bin");
}

/** Adds packages (`name@version`) to a project, as its user would type it. */
function installFromRegistry(
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
  ].join("\n");
  writeFileSync(join(folder, "pnpm-workspace.yaml"), settings);
  run("pnpm", ["add", "--workspace-root", "--prefer-offline", ...packages], { cwd: folder, env });
}
