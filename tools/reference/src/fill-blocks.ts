import { codeBlock } from "./markdown.ts";
import { printedPath } from "./recipe.ts";

/** What a block of a page may ask for: the text of a file, or a list made from the documents. */
export interface BlockSources {
  /** Text of a file by its path from the root of the repository; throws if there is none. */
  readonly file: (path: string) => string;
  readonly lists: Readonly<Record<string, () => string>>;
}

const BLOCK = /^<!-- (file|list): (\S+) -->\n(?:(?!<!-- (?:file|list): )[\s\S])*?^<!-- end -->$/gm;
const MARK = /^<!-- (?:(?:file|list): .*|end) -->$/gm;

/**
 * Fills every block of a hand-written page anew: what stands between `<!-- file: path -->` or `<!-- list: name -->`
 * and `<!-- end -->`.
 *
 * @throws Error that names the page when a mark is alone or asks for something unknown
 */
export function fillBlocks(page: string, text: string, sources: BlockSources): string {
  let marks = 0;
  const filled = text.replaceAll(BLOCK, (_, kind: string, argument: string) => {
    marks += 2;
    const content =
      kind === "file"
        ? `**\`${printedPath(argument)}\`**\n\n${codeBlock(language(argument), sources.file(argument))}`
        : list(page, argument, sources);
    return `<!-- ${kind}: ${argument} -->\n\n${content.trimEnd()}\n\n<!-- end -->`;
  });
  if ([...text.matchAll(MARK)].length !== marks)
    throw new Error(
      `${page}: expected exactly one <!-- end --> for every <!-- file: … --> and <!-- list: … -->`,
    );
  return filled;
}

function list(page: string, name: string, { lists }: BlockSources): string {
  const make = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (make === undefined)
    throw new Error(`${page}: unknown list "${name}", expected ${Object.keys(lists).join(" or ")}`);
  return make();
}

function language(path: string): string {
  const [, extension = "text"] = /\.([a-z]+)$/.exec(path) ?? [];
  return { py: "python", mjs: "js", yml: "yaml" }[extension] ?? extension;
}
