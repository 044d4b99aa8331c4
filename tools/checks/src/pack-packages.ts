import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";
import { publicPackages, type Workspace } from "./workspace.ts";

export interface Packed {
  readonly name: string;
  /** Absolute path of the `.tgz`. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Packs every public package as pnpm publishes it: `publishConfig` applied, `workspace:` and `catalog:` resolved. */
export function packPackages(workspace: Workspace, destination: string): readonly Packed[] {
  return publicPackages(workspace).map(({ folder, manifest }) => {
    const printed = run("pnpm", ["pack", "--json", "--pack-destination", destination], {
      cwd: join(workspace.root, folder),
    });
    const { filename } = JSON.parse(printed) as { filename: string };
    return { name: manifest.name, file: filename, bytes: new Uint8Array(readFileSync(filename)) };
  });
}
