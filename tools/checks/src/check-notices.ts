/** rolldown marks where each module of a bundle came from. */
const ORIGIN = /^\/\/(?:#region)? .*node_modules\/((?:@[^/\s]+\/)?[^/.\s][^/\s]*)\//gm;

/** Our own bundles are `.mjs` and `.cjs`: a plain `.js`, compressed or not, was copied from somewhere. */
const COPIED = /^dist\/.*\.js(?:\.gz)?$/;

/**
 * Whoever ships somebody else's code has to ship its licence: `THIRD-PARTY-NOTICES.md` names every package that was bundled
 * and every file that was copied.
 *
 * @param files text of the tarball's files by path.
 */
export function checkNotices(files: ReadonlyMap<string, string>): readonly string[] {
  const notices = files.get("THIRD-PARTY-NOTICES.md") ?? "";
  const named = new Set([...notices.matchAll(/^## (\S+)/gm)].map(([, name]) => name));
  const bundled = new Set<string>();
  for (const text of files.values())
    for (const [, name] of text.matchAll(ORIGIN)) if (name !== undefined) bundled.add(name);
  return [
    ...[...bundled]
      .filter((name) => !named.has(name))
      .map(
        (name) =>
          `contains code of ${name}: add "## ${name}" and its licence to THIRD-PARTY-NOTICES.md`,
      ),
    ...[...files.keys()]
      .filter((file) => COPIED.test(file) && !notices.includes(`\`${file}\``))
      .map((file) => `contains ${file}: name its owner in THIRD-PARTY-NOTICES.md`),
  ];
}
