/** A link of a page, and the line it stands in, from 1. */
export interface PageLink {
  readonly target: string;
  readonly line: number;
}

const INLINE = /!?\[[^\]]*\]\(\s*(?:<([^>]*)>|([^\s)]*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;
const REFERENCE = /\[[^\]]+\]\[([^\]]+)\]/g;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s+<?([^\s>]+)/g;
const ATTRIBUTE = /<[a-z][^>]*?\s(?:href|src)="([^"]*)"/gi;

/** Every link, image, link definition and HTML reference of a Markdown page; what stands in code is none. */
export function pageLinks(page: string): PageLink[] {
  return withoutCode(page)
    .split("\n")
    .flatMap((text, index) =>
      [INLINE, DEFINITION, ATTRIBUTE].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, first, second]) => ({
          target: first ?? second ?? "",
          line: index + 1,
        })),
      ),
    );
}

/** The labels of `[text][label]` that the page does not define. */
export function undefinedLabels(page: string): PageLink[] {
  const lines = withoutCode(page).split("\n");
  const defined = new Set(
    lines.map((text) => /^ {0,3}\[([^\]]+)\]:/.exec(text)?.[1]?.toLowerCase()),
  );
  return lines
    .flatMap((text, index) =>
      [...text.matchAll(REFERENCE)].map(([, target = ""]) => ({ target, line: index + 1 })),
    )
    .filter(({ target }) => !defined.has(target.toLowerCase()));
}

/** The page with code and comments blanked, its lines kept. */
function withoutCode(page: string): string {
  return page
    .replaceAll("\r\n", "\n")
    .replaceAll(/^( {0,3})(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^ {0,3}\2[`~]*[ \t]*$|[\s\S]*)/gm, blank)
    .replaceAll(/<!--[\s\S]*?-->/g, blank)
    .replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, blank);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, "");
}
