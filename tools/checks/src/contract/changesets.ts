import { parse } from "yaml";
import { type Bump, type ContractChange, formatChange, highestBump } from "./contract-change.ts";

/** More lines than this nobody reads; the documents themselves have the rest. */
const MAX_LINES = 30;

/** A changeset that announces what changed, the heaviest first. */
export function contractChangeset(
  changes: readonly ContractChange[],
  packages: readonly string[],
): string {
  const bump = highestBump(changes.map((change) => change.bump));
  const lines = (["major", "minor", "patch"] as const).flatMap((level) =>
    changes.filter((change) => change.bump === level).map(formatChange),
  );
  const rest = lines.length - MAX_LINES;
  return [
    "---",
    ...packages.map((name) => `"${name}": ${bump}`),
    "---",
    "",
    "Change the contract:",
    "",
    ...lines.slice(0, MAX_LINES),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    "",
  ].join("\n");
}

/**
 * The bump that the changesets give to the packages that carry the contract.
 * One for all of them, because they are one `fixed` group: the highest anywhere counts.
 *
 * @param changesets text of each `.changeset/*.md`, README left out.
 */
export function plannedBump(changesets: readonly string[], fixed: readonly string[]): Bump {
  return highestBump(
    changesets.flatMap((text) =>
      Object.entries(frontMatter(text))
        .filter(([name]) => fixed.includes(name))
        .map(([, bump]) => bump),
    ),
  );
}

function frontMatter(changeset: string): Readonly<Record<string, Bump>> {
  const [, yaml] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(changeset) ?? [];
  if (yaml === undefined) throw new Error(`not a changeset: ${changeset.slice(0, 80)}`);
  return (parse(yaml) as Record<string, Bump> | null) ?? {};
}
