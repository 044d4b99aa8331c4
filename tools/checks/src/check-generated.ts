import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Text of files by path, relative to the root. */
type FileTexts = ReadonlyMap<string, string>;

const GENERATED = [
  "specs/*.openapi.*",
  "packages/*/src/generated/**/*",
  // Their text is by hand, but the code in them is filled in.
  "docs/*.md",
  "docs/{recipes,reference}/**/*.md",
];

/**
 * Runs every generator again and says which files were not what it writes.
 *
 * The files are compared with what stood there before the run, not with the commit: a developer who has just generated
 * has a dirty tree that is right, and in CI, where the tree is the commit, the two are the same. The tree is left as it
 * was found, so a red check stays red until somebody repairs it.
 *
 * @param regenerate must ignore every cache; what it throws is thrown on.
 */
export function checkGenerated(root: string, regenerate: () => void): readonly string[] {
  const before = readGeneratedFiles(root);
  try {
    regenerate();
    return compareGenerated(before, readGeneratedFiles(root));
  } finally {
    restoreFiles(root, before, readGeneratedFiles(root));
  }
}

/**
 * One sentence per file that differs; the last says how to repair them.
 * `--force`, because turbo's cache restores what it knows but does not see a file too many.
 */
export function compareGenerated(before: FileTexts, after: FileTexts): readonly string[] {
  const problems: string[] = [];
  for (const [file, text] of before) {
    if (!after.has(file)) problems.push(`${file}: not written by any tool: delete it`);
    else if (after.get(file) !== text) problems.push(`${file}: out of date, or edited by hand`);
  }
  for (const file of after.keys()) if (!before.has(file)) problems.push(`${file}: missing`);
  if (problems.length === 0) return problems;
  return [
    ...problems,
    "Run `pnpm generate --force`, review the diff of specs/, and commit everything. Make changes in packages/spec or tools/.",
  ];
}

/** Every file in the places where only tools write, tracked by git or not. */
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
function restoreFiles(root: string, before: FileTexts, after: FileTexts): void {
  for (const [file, text] of before) {
    if (after.get(file) === text) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const file of after.keys()) if (!before.has(file)) rmSync(join(root, file));
}
