import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.ts";

interface NodeVersion {
  readonly version: string;
  /** Peers that this Node needs in another version than the catalog's. */
  readonly peers?: Readonly<Record<string, string>>;
}

/** The Nodes that users may have: the last of each line that npm's registry carries as a package. */
export const NODES: readonly NodeVersion[] = [
  { version: "20.20.2", peers: { vitest: "4.1.12" } },
  { version: "22.23.3" },
  { version: "24.21.0" },
];

/**
 * Fetches a Node as an npm package of this platform. Returns the folder to put first on PATH. Throws where the registry has
 * none, as on most but Linux.
 */
export function fetchNode(version: string, folder: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  run("npm", ["install", "--no-save", "--prefer-offline", `${name}@${version}`], { cwd: folder });
  return join(folder, "node_modules", name, "bin");
}
