import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { publicPackages, readWorkspace } from "../workspace.ts";
import { contractChangeset, plannedBump } from "./changesets.ts";
import { compareContract, documentFiles } from "./compare-contract.ts";
import { formatChange, highestBump, isHigher } from "./contract-change.ts";

/** The documents as the last release had them. Kept as files, because a shallow clone has no tags. */
const RELEASED = "tools/checks/released";

/** Complains when the changesets give the contract less than its changes ask for. */
export function checkContract(root: string): readonly string[] {
  const apart = publicPackages(readWorkspace(root))
    .map(({ manifest }) => manifest.name)
    .filter((name) => !fixedPackages(root).includes(name));
  if (apart.length > 0)
    return [`.changeset/config.json: add ${apart.join(", ")} to the fixed group`];

  const { changes, needed, planned } = weigh(root);
  if (!isHigher(needed, planned)) return [];
  return [
    ...changes.filter(({ bump }) => isHigher(bump, planned)).map(formatChange),
    `The change of the contract requires a ${needed} release, but the changesets announce ${planned}. Run \`pnpm changeset:contract\` and edit the changeset it writes.`,
  ];
}

/** Writes the changeset that is missing. Returns its path, or `undefined` if none is. */
export function writeContractChangeset(root: string): string | undefined {
  const { changes, needed, planned } = weigh(root);
  if (!isHigher(needed, planned)) return undefined;
  const file = join(".changeset", "contract.md");
  writeFileSync(join(root, file), contractChangeset(changes, fixedPackages(root)));
  return file;
}

/** Remembers the documents as released; part of `pnpm release:version`. */
export function keepReleased(root: string): void {
  const folder = join(root, RELEASED);
  rmSync(folder, { recursive: true, force: true });
  for (const file of documentFiles(join(root, "specs")))
    cpSync(join(root, "specs", file), join(folder, file));
}

function weigh(root: string) {
  const changes = compareContract(join(root, RELEASED), join(root, "specs"));
  const changesets = globSync(".changeset/*.md", { cwd: root })
    .filter((file) => basename(file) !== "README.md")
    .map((file) => readFileSync(join(root, file), "utf8"));
  return {
    changes,
    needed: highestBump(changes.map(({ bump }) => bump)),
    planned: plannedBump(changesets, fixedPackages(root)),
  };
}

function fixedPackages(root: string): readonly string[] {
  const config = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8")) as {
    fixed: string[][];
  };
  return config.fixed.flat();
}
