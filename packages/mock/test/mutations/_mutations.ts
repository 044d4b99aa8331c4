import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A fault put into the source on purpose. */
export interface Mutation {
  /** What goes wrong, for people. */
  readonly description: string;
  /** Of the package: `src/memo.ts`. */
  readonly file: string;
  /** Stands once in the file. */
  readonly text: string;
  readonly replacement: string;
  /** Tests that should catch it; those beside the file unless others are named. */
  readonly tests: readonly string[];
  /** Only the tests with this in their names. */
  readonly named: string | undefined;
}

/**
 * Reads the mutations beside this file: blocks of a description, a file, perhaps `by TEST FILES of "NAME"`, and the text
 * before and after, marked as in a diff.
 *
 * @throws Error that names every mutation that no longer fits its file
 */
export function readMutations(packageFolder: URL): Mutation[] {
  const folder = new URL(".", import.meta.url);
  const mutations = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split(/\n\n+/))
    .map(parseMutation);
  const stale = mutations.flatMap((mutation) => complaints(mutation, packageFolder));
  if (stale.length > 0)
    throw new Error(`mutations that do not fit the source:\n  ${stale.join("\n  ")}`);
  return mutations;
}

function parseMutation(block: string): Mutation {
  const [description = "", file = "", ...rest] = block.split("\n");
  const [by] = rest.filter((line) => line.startsWith("by "));
  const [, tests = "", named] = /^by (.+?)(?: of "(.+)")?$/.exec(by ?? "") ?? [];
  const marked = (mark: string) =>
    rest.flatMap((line) => (line.startsWith(mark) ? [line.slice(2)] : [])).join("\n");
  return {
    description,
    file,
    text: marked("-"),
    replacement: marked("+"),
    tests: by === undefined ? [file.replace(/\.ts$/, ".test.ts")] : tests.split(" "),
    named,
  };
}

function complaints({ description, file, text, tests }: Mutation, packageFolder: URL): string[] {
  const found: string[] = [];
  for (const one of [file, ...tests])
    if (!existsSync(new URL(one, packageFolder))) found.push(`${description}: there is no ${one}`);
  const times = readFileSync(new URL(file, packageFolder), "utf8").split(text).length - 1;
  if (text === "" || times !== 1)
    found.push(`${description}: ${file} has the text ${times} times: ${text}`);
  return found;
}
