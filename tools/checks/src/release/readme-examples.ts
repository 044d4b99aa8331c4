/** A program from a README and the lines it says it prints. */
export interface Example {
  /** Line of the README where the program begins, from 1. */
  readonly line: number;
  readonly code: string;
  readonly printed: readonly string[];
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
