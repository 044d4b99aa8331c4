import { describe, expect, test } from "vitest";
import { fillBlocks } from "../src/fill-blocks.ts";

const sources = {
  file: (path: string) => {
    if (path !== "examples/one/a.ts") throw new Error(`no ${path}`);
    return "const a = 1;\n";
  },
  lists: { inferences: () => "- one\n" },
};

describe("fillBlocks", () => {
  test("puts the text of the file between the marks, whatever stood there", () => {
    const given = "Before.\n\n<!-- file: examples/one/a.ts -->\nold\n<!-- end -->\n\nAfter.\n";
    const want =
      "Before.\n\n<!-- file: examples/one/a.ts -->\n\n**`a.ts`**\n\n```ts\nconst a = 1;\n```\n\n<!-- end -->\n\nAfter.\n";
    expect(fillBlocks("a.md", given, sources)).toBe(want);
    expect(fillBlocks("a.md", want, sources)).toBe(want);
  });

  test("fills lists, and several blocks of one page", () => {
    const given =
      "<!-- list: inferences -->\n<!-- end -->\n<!-- file: examples/one/a.ts -->\n<!-- end -->\n";
    expect(fillBlocks("a.md", given, sources)).toBe(
      "<!-- list: inferences -->\n\n- one\n\n<!-- end -->\n<!-- file: examples/one/a.ts -->\n\n**`a.ts`**\n\n```ts\nconst a = 1;\n```\n\n<!-- end -->\n",
    );
  });

  test.each([
    ["a block without its end", "<!-- file: examples/one/a.ts -->\n"],
    ["an end without a block", "<!-- end -->\n"],
    [
      "a block inside a block",
      "<!-- file: examples/one/a.ts -->\n<!-- list: inferences -->\n<!-- end -->\n",
    ],
  ])("refuses %s", (_, given) => {
    expect(() => fillBlocks("a.md", given, sources)).toThrow(
      "a.md: expected exactly one <!-- end -->",
    );
  });

  test("refuses a list nobody makes, and a file that is not there", () => {
    expect(() => fillBlocks("a.md", "<!-- list: all -->\n<!-- end -->\n", sources)).toThrow(
      'a.md: unknown list "all", expected inferences',
    );
    expect(() => fillBlocks("a.md", "<!-- file: b.ts -->\n<!-- end -->\n", sources)).toThrow(
      "no b.ts",
    );
  });
});
