import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.ts";
import { probeTypes } from "./fresh-project.ts";

/** A program from a README and the lines it says it prints. */
interface Example {
  /** Line of the README where the program begins, from 1. */
  readonly line: number;
  readonly code: string;
  readonly printed: readonly string[];
}

/** Type-checks and runs every program of the README in a project that has the packages, as pasted. Returns what failed or printed something else. */
export function runExamples(readme: string, folder: string): readonly string[] {
  return readmeExamples(readme).flatMap(({ line, code, printed }) => {
    const file = `example-${line}.mts`;
    writeFileSync(join(folder, file), code);
    try {
      probeTypes(folder, file, "--skipLibCheck");
      const output = run("node", [file], { cwd: folder, timeout: 30_000 }).trimEnd();
      const expected = printed.join("\n");
      if (output === expected) return [];
      return [`README.md:${line}: expected the output\n${expected}\nfound\n${output}`];
    } catch (error) {
      return [`README.md:${line}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/**
 * The `ts` blocks of a Markdown text. What follows `//` on a line with `console.log` is what it prints; if it prints more
 * than once, the lines stand one after another: `// 1 // 2`.
 */
export function readmeExamples(markdown: string): readonly Example[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ index, 1: code = "" }) => ({
    line: markdown.slice(0, index).split("\n").length + 1,
    code,
    printed: code
      .split("\n")
      .filter((line) => line.includes("console.log("))
      .flatMap((line) => /;\s+\/\/ (.*)$/.exec(line)?.[1]?.split(" // ") ?? []),
  }));
}
