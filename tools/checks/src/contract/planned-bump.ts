import { parse } from "yaml";
import { highestBump, type Bump } from "./bump.ts";

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
