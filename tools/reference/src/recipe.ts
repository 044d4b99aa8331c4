/** What a reader copies from a recipe page, in the order of the page. */
export interface Recipe {
  /** Names on the `npm install` lines, each once. */
  readonly packages: readonly string[];
  /** Text of every file that the page prints in full, by the path printed above it. */
  readonly files: ReadonlyMap<string, string>;
  /** The `sh` blocks marked with `<!-- run -->`. */
  readonly commands: readonly string[];
}

const INSTALL = /^npm (?:install|i) (?:--save-dev|-D) ([^#\n]+)/gm;
const FILE = /^\*\*`([^`]+)`\*\*\n\n```\w+\n([\s\S]*?)^```$/gm;
const COMMAND = /^<!-- run -->\n+```sh\n([\s\S]*?)^```$/gm;
/** `from "x"`, `require("x")`, `import("x")` and `import "x"`. */
const IMPORT = /(?:\bfrom |\brequire\(|\bimport\(|^import )"([^"]+)"/gm;

export function readRecipe(page: string): Recipe {
  return {
    packages: [
      ...new Set(
        [...page.matchAll(INSTALL)].flatMap(([, names = ""]) => names.trim().split(/\s+/)),
      ),
    ],
    files: new Map([...page.matchAll(FILE)].map(([, path = "", text = ""]) => [path, text])),
    commands: [...page.matchAll(COMMAND)].map(([, command = ""]) => command.trimEnd()),
  };
}

/** One sentence for each import in the files that names a file or package the page does not give to its reader. */
export function missingImports({ packages, files }: Recipe): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(IMPORT)].flatMap(([, target = ""]) => {
      if (target.startsWith("node:")) return [];
      if (!target.startsWith(".")) {
        const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(target) ?? [];
        return packages.includes(name ?? "") ? [] : [`${path}: nothing installs ${name}`];
      }
      const file = new URL(target, `file:///${path}`).pathname.slice(1);
      return files.has(file) ? [] : [`${path}: the page does not print ${file}`];
    }),
  );
}

/** How a page names a file of this repository to its reader: by its path in the reader's own folder. */
export function printedPath(path: string): string {
  return /^examples\/[^/]+\/(.+)$/.exec(path)?.[1] ?? path.slice(path.lastIndexOf("/") + 1);
}
