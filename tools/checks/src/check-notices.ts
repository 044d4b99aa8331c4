/** rolldown marks where each module of a bundle came from. */
const ORIGIN = /^\/\/#region .*node_modules\/((?:@[^/\s]+\/)?[^/.\s][^/\s]*)\//gm;

/**
 * Whoever ships somebody else's code has to ship its licence: every package that was bundled is named in
 * `THIRD-PARTY-NOTICES.md`, and nothing else is.
 *
 * @param files text of the tarball's files by path.
 */
export function checkNotices(files: ReadonlyMap<string, string>): readonly string[] {
  const bundled = new Set<string>();
  for (const text of files.values())
    for (const [, name] of text.matchAll(ORIGIN)) if (name !== undefined) bundled.add(name);

  const notices = files.get("THIRD-PARTY-NOTICES.md") ?? "";
  const named = new Set([...notices.matchAll(/^## (\S+)/gm)].map(([, name]) => name));
  return [
    ...[...bundled]
      .filter((name) => !named.has(name))
      .map(
        (name) =>
          `holds code of ${name}: add "## ${name}" and its licence to THIRD-PARTY-NOTICES.md`,
      ),
    ...[...named]
      .filter((name) => name !== undefined && !bundled.has(name))
      .map((name) => `THIRD-PARTY-NOTICES.md names ${name}, whose code is not there`),
  ];
}
