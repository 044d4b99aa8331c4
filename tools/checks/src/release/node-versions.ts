import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.ts";

interface Supported {
  readonly version: string;
  /** Peers that this Node needs in another version than the catalog's. */
  readonly peers?: Readonly<Record<string, string>>;
}

/** The Nodes that users may have: the last of each line that npm's registry carries as a package. */
const SUPPORTED: readonly Supported[] = [
  { version: "20.20.2", peers: { vitest: "4.1.12" } },
  { version: "22.23.3" },
  { version: "24.21.0" },
];

export interface NodeVersion extends Supported {
  /** Folder to put first on PATH. */
  readonly bin: string;
}

/** Fetches each Node as an npm package of this platform. Throws where the registry has none, as on most but Linux. */
export function fetchNodeVersions(folder: string): readonly NodeVersion[] {
  const name = `node-${process.platform}-${process.arch}`;
  return SUPPORTED.map(({ version, peers }) => {
    const home = join(folder, `node-${version}`);
    mkdirSync(home);
    writeFileSync(join(home, "package.json"), "{}");
    run("npm", ["install", "--no-save", "--prefer-offline", `${name}@${version}`], { cwd: home });
    return { version, ...(peers && { peers }), bin: join(home, "node_modules", name, "bin") };
  });
}
