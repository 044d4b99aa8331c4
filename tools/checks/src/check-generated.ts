import { readGeneratedFiles, restoreFiles, type FileTexts } from "./generated-files.ts";

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
    if (!after.has(file)) problems.push(`${file}: orphaned, no tool writes it`);
    else if (after.get(file) !== text) problems.push(`${file}: stale, or edited by hand`);
  }
  for (const file of after.keys()) if (!before.has(file)) problems.push(`${file}: missing`);
  if (problems.length === 0) return problems;
  return [
    ...problems,
    "Run `pnpm generate --force`, read the difference in specs/, and commit all of it. Changes belong into packages/spec or tools/.",
  ];
}
