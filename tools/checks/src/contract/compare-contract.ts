import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContractChange } from "./contract-change.ts";
import { rateChange } from "./rate-change.ts";
import { redoclyDiff, type RedoclyChange } from "./redocly-diff.ts";
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
    ...redoclyDiff(released, current).map((change) => ({
      pointer: change.path,
      bump: rateChange(change),
      text: describeChange(change),
    })),
    ...unseenChanges(JSON.parse(before), JSON.parse(after)),
  ].map((change) => ({ file, ...change }));
  if (changes.length > 0) return changes;
  return [{ file, pointer: "#", bump: "patch", text: "changed in words or order only" }];
}

function describeChange({ kind, typeName, property, base, revision }: RedoclyChange): string {
  if (property === undefined) return `${typeName} ${kind}`;
  return `${property} ${shorten(base?.value)} → ${shorten(revision?.value)}`;
}

function shorten(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
