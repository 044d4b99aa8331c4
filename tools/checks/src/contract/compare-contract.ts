import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContractChange } from "./contract-change.ts";
import { redoclyChanges } from "./redocly-changes.ts";
import { unseenChanges } from "./unseen-changes.ts";

/** Every difference between the documents of two folders. The YAML files are the same documents and are not read. */
export function compareContract(released: string, current: string): readonly ContractChange[] {
  const before = documentFiles(released);
  const after = documentFiles(current);
  return [
    ...before
      .filter((file) => !after.includes(file))
      .map((file) => ({ file, pointer: "#", bump: "major" as const, text: "document removed" })),
    ...after.flatMap((file) =>
      before.includes(file)
        ? compareDocument(file, join(released, file), join(current, file))
        : [{ file, pointer: "#", bump: "minor" as const, text: "document added" }],
    ),
  ];
}

export function documentFiles(folder: string): readonly string[] {
  return globSync("*.openapi.json", { cwd: folder }).sort();
}

function compareDocument(
  file: string,
  released: string,
  current: string,
): readonly ContractChange[] {
  const before = readFileSync(released, "utf8");
  const after = readFileSync(current, "utf8");
  if (before === after) return [];
  const changes = [
    ...redoclyChanges(released, current),
    ...unseenChanges(JSON.parse(before), JSON.parse(after)),
  ].map((change) => ({ file, ...change }));
  if (changes.length > 0) return changes;
  return [{ file, pointer: "#", bump: "patch", text: "only wording or order changed" }];
}
