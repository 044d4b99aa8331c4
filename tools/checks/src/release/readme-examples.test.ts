import { expect, test } from "vitest";
import { readmeExamples } from "./readme-examples.ts";

test("takes the ts blocks, where they begin, and what they print", () => {
  const markdown = [
    "# Title",
    "```sh",
    "pnpm start",
    "```",
    "```ts",
    "const url = 1; // not printed",
    "console.log(url); // 1",
    "for (const one of [2, 3])",
    "  console.log(one); // 2 // 3",
    "console.log(`//`); // //",
    "```",
    "```ts",
    "console.log(0);",
    "```",
  ].join("\n");
  const [first, second] = readmeExamples(markdown);
  expect(first?.line).toBe(6);
  expect(first?.code).toContain("const url");
  expect(first?.printed).toEqual(["1", "2", "3", "//"]);
  expect(second).toEqual({ line: 13, code: "console.log(0);\n", printed: [] });
});

test("a text without programs has none", () => {
  expect(readmeExamples("```sh\nls\n```")).toEqual([]);
});
