import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Text of files by path, relative to the root. */
export type FileTexts = ReadonlyMap<string, string>;

const GENERATED = [
  "specs/*.openapi.*",
  "packages/*/src/generated/**/*",
  // Their text is by hand, but the code in them is filled in.
  "docs/*.md",
  "docs/{recipes,reference}/**/*.md",
];

/** Everything that stands where only tools write, tracked by git or not. */
export function readGeneratedFiles(root: string): FileTexts {
  const entries = GENERATED.flatMap((pattern) =>
    globSync(pattern, { cwd: root, withFileTypes: true }),
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

/** Puts back what differs between two readings. */
export function restoreFiles(root: string, before: FileTexts, after: FileTexts): void {
  for (const [file, text] of before) {
    if (after.get(file) === text) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const file of after.keys()) if (!before.has(file)) rmSync(join(root, file));
}
