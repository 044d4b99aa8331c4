/** A link of a page, and the number of its line, from 1. */
export interface PageLink {
  readonly target: string;
  readonly line: number;
}

const INLINE = /!?\[[^\]]*\]\(\s*(?:<([^>]*)>|([^\s)]*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;
const REFERENCE = /\[[^\]]+\]\[([^\]]+)\]/g;
const LABEL = /^ {0,3}\[([^\]]+)\]:/g;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s+<?([^\s>]+)/g;
const ATTRIBUTE = /<[a-z][^>]*?\s(?:href|src)="([^"]*)"/gi;

/** Every link, image, link definition and HTML reference of a Markdown page, except those in code. */
export function pageLinks(page: string): PageLink[] {
  return find(page, INLINE, DEFINITION, ATTRIBUTE);
}

/** The labels of `[text][label]` that the page does not define. */
export function undefinedLabels(page: string): PageLink[] {
  const defined = new Set(find(page, LABEL).map(({ target }) => target.toLowerCase()));
  return find(page, REFERENCE).filter(({ target }) => !defined.has(target.toLowerCase()));
}

/** The anchors of a Markdown page as GitHub makes them: of its headings, and those it sets itself. */
export function pageAnchors(page: string): ReadonlySet<string> {
  const text = withoutFences(page);
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

/** What the patterns take out of each line of a page. */
function find(page: string, ...patterns: readonly RegExp[]): PageLink[] {
  // Comments and code in a line are blanked, their lines kept.
  const lines = withoutFences(page)
    .replaceAll(/<!--[\s\S]*?-->/g, blank)
    .replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, blank)
    .split("\n");
  return lines.flatMap((text, index) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(([, first, second]) => ({ target: first ?? second ?? "", line: index + 1 })),
  );
}

function withoutFences(page: string): string {
  return page
    .replaceAll("\r\n", "\n")
    .replaceAll(/^( {0,3})(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^ {0,3}\2[`~]*[ \t]*$|[\s\S]*)/gm, blank);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, "");
}
