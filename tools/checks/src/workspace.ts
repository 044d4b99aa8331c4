import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/** The fields of a `package.json` that rules look at. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly files?: readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly typesVersions?: object;
}

export interface WorkspacePackage {
  /** Relative to the root: `packages/xml`, or `.` for the root itself. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export interface Workspace {
  readonly root: string;
  readonly catalog: Readonly<Record<string, string>>;
  readonly packages: readonly WorkspacePackage[];
}

/** Reads `pnpm-workspace.yaml` and every `package.json` it names, the root's first, the others by folder. */
export function readWorkspace(root: string): Workspace {
  const settings = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as {
    packages: string[];
    catalog?: Record<string, string>;
  };
  const manifests = globSync(
    settings.packages.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  );
  const folders = [".", ...manifests.map((file) => dirname(file)).sort()];
  return {
    root,
    catalog: settings.catalog ?? {},
    packages: folders.map((folder) => {
      const manifest = readFileSync(join(root, folder, "package.json"), "utf8");
      return { folder, manifest: JSON.parse(manifest) as Manifest };
    }),
  };
}

/** What npm gets: everything that is not marked `private`. */
export function publicPackages(workspace: Workspace): readonly WorkspacePackage[] {
  return workspace.packages.filter(({ manifest }) => manifest.private !== true);
}
