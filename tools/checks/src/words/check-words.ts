import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { patterns } from "./patterns.ts";

/** What users and contributors read. Add a glob to cover more. */
const COVERED = [
  "examples/**/*.{js,mjs,py,ts}",
  "packages/*/src/**/*.ts",
  "specs/*.openapi.json",
  "tools/*/src/**/*.ts",
  "{README,CONTRIBUTING}.md",
  "{docs,examples,packages,specs,tools}/**/*.md",
  ".changeset/*.md",
];

/** Written by tools from what is covered, or about words that may not appear. */
const NOT_COVERED = /\/(?:generated|node_modules|dist)\/|\.test\.ts$|^tools\/checks\/src\/words\//;

/** Text of the covered files by path from the root, comments included. */
export function readTexts(root: string): Map<string, string> {
  const files = globSync(COVERED, { cwd: root, exclude: (entry) => entry === "node_modules" });
  const paths = files
    .map((file) => file.split(sep).join("/"))
    .filter((path) => !NOT_COVERED.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** One line per place where words appear that slow a reader: file, line, the words, and better ones. */
export function checkWords(texts: ReadonlyMap<string, string>): readonly string[] {
  const compiled = patterns.map(({ words, better }) => ({ words: acrossLines(words), better }));
  return [...texts].flatMap(([path, text]) =>
    compiled
      .flatMap(({ words, better }) => [...text.matchAll(words)].map((match) => ({ match, better })))
      .toSorted((a, b) => a.match.index - b.match.index)
      .map(({ match, better }) => {
        const line = text.slice(0, match.index).split("\n").length;
        return `${path}:${line}: "${match[0].replaceAll(/\s+/g, " ")}": write ${better}`;
      }),
  );
}

/** A sentence may go on in the next line, also in a comment. */
function acrossLines({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll(" ", String.raw`\s+(?:(?:\*|\/\/)\s+)?`), `${flags}g`);
}
