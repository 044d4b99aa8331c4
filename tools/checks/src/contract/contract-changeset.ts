import { highestBump } from "./bump.ts";
import type { ContractChange } from "./contract-change.ts";

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

export function formatChange({ file, pointer, bump, text }: ContractChange): string {
  return `- ${bump}: \`${file}${pointer}\` ${text}`;
}
