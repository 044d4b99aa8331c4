import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.ts";

/** The Nodes that users may have: the last of each line that npm's registry carries as a package. */
const VERSIONS = ["20.20.2", "22.23.3", "24.21.0"];

export interface NodeVersion {
  readonly version: string;
  /** Folder to put first on PATH. */
  readonly bin: string;
}

/** Fetches each Node as an npm package of this platform. Throws where the registry has none, as on most but Linux. */
export function fetchNodeVersions(folder: string): readonly NodeVersion[] {
  const name = `node-${process.platform}-${process.arch}`;
  return VERSIONS.map((version) => {
    const home = join(folder, `node-${version}`);
    mkdirSync(home);
    writeFileSync(join(home, "package.json"), "{}");
    run("npm", ["install", "--no-save", "--prefer-offline", `${name}@${version}`], { cwd: home });
    return { version, bin: join(home, "node_modules", name, "bin") };
  });
}
