import { describe, expect, test } from "vitest";
import { checkLinks, readSite } from "./check-links.ts";

function given(pages: Record<string, string>, files: readonly string[] = []) {
  const paths = [...Object.keys(pages), ...files];
  return {
    pages: new Map(Object.entries(pages)),
    has: (path: string) => paths.some((one) => `${one}/`.startsWith(`${path}/`)),
  };
}

describe("checkLinks refuses", () => {
  const cases: readonly [string, string, string][] = [
    ["a file that is not there", "[a](gone.md)", "gone.md: the file does not exist"],
    ["a file that is elsewhere", "[a](docs/b.md)", "docs/b.md: the file does not exist"],
    ["an image that is not there", "![a](a.png)", "a.png: the file does not exist"],
    ["a definition that does not exist", "[a]\n\n[a]: gone.md", "gone.md: the file does not exist"],
    ["a label without a definition", "[a][b]", "[b]: the label is not defined on this page"],
    ["an HTML reference", '<a href="gone.md">a</a>', "gone.md: the file does not exist"],
    [
      "a heading of its own that is not there",
      "[a](#gone)",
      "#gone: docs/a.md has no heading for #gone",
    ],
    [
      "a heading of another page",
      "[a](b.md#gone)",
      "b.md#gone: docs/b.md has no heading for #gone",
    ],
    [
      "a heading that stands in code",
      "[a](b.md#in-code)",
      "b.md#in-code: docs/b.md has no heading for #in-code",
    ],
    [
      "a line of code",
      "[a](../src/a.ts#L4)",
      "../src/a.ts#L4: only Markdown pages have headings to link to",
    ],
    [
      "a path from the root",
      "[a](/docs/b.md)",
      "/docs/b.md: write the path from this page's folder",
    ],
    ["a way out", "[a](../../other.md)", "../../other.md: points outside the repository"],
    ["built files", "[a](../dist/a.md)", "../dist/a.md: the file does not exist"],
    ["another case", "[a](B.md)", "B.md: the file does not exist"],
    ["a second link of a line", "[b](b.md) and [a](gone.md)", "gone.md: the file does not exist"],
  ];
  test.each(cases)("%s", (_, text, problem) => {
    const site = given(
      {
        "docs/README.md": "[a](a.md) [b](b.md)",
        "docs/a.md": text,
        "docs/b.md": "# Head\n\n```md\n# In code\n```\n",
        "dist/a.md": "",
      },
      ["src/a.ts"],
    );
    const [first, ...rest] = checkLinks(site);
    expect(first).toBe(`docs/a.md:${text.startsWith("[a]\n") ? 3 : 1}: ${problem}`);
    expect(rest).toEqual([]);
  });

  test("a program whose name nobody vouches for", () => {
    const text = "npx @shortcodes/mock, `npx -y pnpm@12.21.0 test`, `npx shortcodes-mock`";
    expect(checkLinks(given({ "README.md": text }))).toEqual([
      "README.md: npx shortcodes-mock runs a package that is not known",
    ]);
  });

  test("a page of docs that no other page leads to", () => {
    expect(checkLinks(given({ "docs/README.md": "", "docs/a.md": "[me](a.md)" }))).toEqual([
      "docs/a.md: no page links to this one: add it to docs/README.md",
    ]);
  });
});

test("checkLinks accepts files, folders, headings, other sites, and whatever stands in code", () => {
  const page = `# A \`code\` heading: two_words & more

## Twice
## Twice
### [Linked](b.md) _it_

[1](b.md) [2](../src/) [3](../src/a.ts) [4](#a-code-heading-two_words--more) [5](#twice-1) [6](#linked-it)
[7](https://example.com/gone) [8](mailto:a@example.com) [9](b.md#set) [10](<b.md> "title") [11](../docs) [12][B]

[b]: b.md "title"

\`[a](gone.md)\` and \`\`[a](\`gone.md)\`\`

\`\`\`md
[a](gone.md)
\`\`\`

<!-- [a](gone.md) -->
`;
  const site = given({ "docs/README.md": page, "docs/b.md": '<a id="set"></a>' }, ["src/a.ts"]);
  expect(checkLinks(site)).toEqual([]);
});

test("readSite finds this repository's pages and nothing of node_modules", () => {
  const { pages, has } = readSite(`${import.meta.dirname}/../../../..`);
  expect([...pages.keys()]).toContain("specs/README.md");
  expect([...pages.keys()].filter((path) => path.includes("node_modules"))).toEqual([]);
  expect([has("specs"), has("specs/README.md"), has("specs/gone")]).toEqual([true, true, false]);
});
