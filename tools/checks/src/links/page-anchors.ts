/** The anchors of a Markdown page as GitHub makes them: of its headings, and those it sets itself. */
export function pageAnchors(page: string): ReadonlySet<string> {
  const text = page
    .replaceAll("\r\n", "\n")
    .replaceAll(/^( {0,3})(`{3,}|~{3,})[\s\S]*?^ {0,3}\2[`~]*$/gm, "");
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  for (const [, heading = ""] of text.matchAll(/^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/gm)) {
    const name = slug(heading);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    anchors.add(count === 0 ? name : `${name}-${count}`);
  }
  for (const [, name = ""] of text.matchAll(/<a\s[^>]*?(?:id|name)="([^"]+)"/g)) anchors.add(name);
  return anchors;
}

function slug(heading: string): string {
  return heading
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, "$1")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}
