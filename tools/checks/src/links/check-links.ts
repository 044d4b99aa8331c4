import { existsSync, globSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { unescape } from "node:querystring";
import { pageAnchors, type PageLink, pageLinks, undefinedLabels } from "./markdown-page.ts";

/** Text of the Markdown pages by path from the root, and what else there is. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>;
  /** Whether there is a file or folder at a path from the root. */
  readonly has: (path: string) => boolean;
}

/** The folder whose pages must all be reachable. */
const DOCS = "docs/";
/** Packages that a page may run: ours, and others that exist. Whoever registers another name would be run by every reader. */
const RUNNABLE =
  /^(@shortcodes\/(mock|contract)|@redocly\/cli|jest|playwright|pnpm@[\d.]+|vitest)$/;
const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".turbo", ".git"]);

/**
 * One sentence per link between the repository's Markdown pages that is broken: it refers to a file, folder or heading that is
 * not there; and one per program that a page runs under a name that is not ours. Addresses of other sites are left alone: a check that needs the network is red for reasons that are not ours.
 */
export function checkLinks({ pages, has }: Site): readonly string[] {
  const problems: string[] = [];
  const linked = new Set([`${DOCS}README.md`]);
  for (const [page, text] of pages) {
    for (const [, name = ""] of text.matchAll(/\bnpx (?:-y |--yes )?([@\w./-]+)/g))
      if (!RUNNABLE.test(name))
        problems.push(`${page}: npx ${name} runs a package that is not known`);
    for (const { target, line } of undefinedLabels(text))
      problems.push(`${page}:${line}: [${target}]: the label is not defined on this page`);
    for (const link of pageLinks(text)) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link.target)) continue;
      const { path, anchor } = resolveLink(page, link);
      if (path !== page) linked.add(path);
      const problem = checkTarget(link.target, path, anchor);
      if (problem !== undefined) problems.push(`${page}:${link.line}: ${link.target}: ${problem}`);
    }
  }
  for (const page of pages.keys())
    if (page.startsWith(DOCS) && !linked.has(page))
      problems.push(`${page}: no page links to this one: add it to ${DOCS}README.md`);
  return problems;

  function checkTarget(target: string, path: string, anchor: string | undefined) {
    if (target.startsWith("/")) return "write the path from this page's folder";
    if (path.startsWith("..")) return "points outside the repository";
    if (!has(path) || path.split("/").some((part) => NOT_OURS.has(part)))
      return "the file does not exist";
    if (anchor === undefined) return undefined;
    const text = pages.get(path);
    if (text === undefined) return "only Markdown pages have headings to link to";
    return pageAnchors(text).has(anchor) ? undefined : `${path} has no heading for #${anchor}`;
  }
}

/** Reads every Markdown page below the root that is ours. */
export function readSite(root: string): Site {
  const files = globSync("**/*.md", {
    cwd: root,
    exclude: (entry) => NOT_OURS.has(entry),
  });
  const paths = files.map((file) => file.split(sep).join("/")).sort();
  return {
    pages: new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")])),
    has: (path) => existsSync(join(root, path)),
  };
}

/** Percent escapes are undone; a malformed one stays, and is then not found. */
function resolveLink(page: string, { target }: PageLink) {
  const [path = "", anchor] = target.split("#", 2);
  const [file = ""] = path.split("?", 1);
  const resolved = posix.join(posix.dirname(page), unescape(file)).replace(/(?<=.)\/$/, "");
  return {
    path: file === "" ? page : resolved,
    anchor: anchor === undefined ? undefined : unescape(anchor),
  };
}
