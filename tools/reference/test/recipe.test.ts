import { describe, expect, test } from "vitest";
import { missingImports, printedPath, readRecipe } from "../src/recipe.ts";

const PAGE = `# Page

\`\`\`sh
npm install --save-dev @shortcodes/mock twilio    # for the tests
\`\`\`

**\`src/app.ts\`**

\`\`\`ts
import twilio from "twilio";
\`\`\`

\`\`\`ts
a fragment
\`\`\`

<!-- run -->

\`\`\`sh
npx vitest run
\`\`\`

\`\`\`sh
npx vitest --watch
\`\`\`
`;

test("readRecipe: takes the packages, the files with a name, and the commands that are marked", () => {
  expect(readRecipe(PAGE)).toEqual({
    packages: ["@shortcodes/mock", "twilio"],
    files: new Map([["src/app.ts", 'import twilio from "twilio";\n']]),
    commands: ["npx vitest run"],
  });
});

describe("missingImports", () => {
  const importing = (text: string) =>
    missingImports({ packages: ["@a/b"], files: new Map([["test/a.ts", text]]), commands: [] });

  test.each([
    ['import { b } from "../src/b.ts";', ["test/a.ts: the page does not print src/b.ts"]],
    ['export * from "./c.ts";', ["test/a.ts: the page does not print test/c.ts"]],
    ['const c = require("c/d");', ["test/a.ts: nothing installs c"]],
    ['await import("@a/c");', ["test/a.ts: nothing installs @a/c"]],
    ['import "c";', ["test/a.ts: nothing installs c"]],
    ['import { a } from "./a.ts"; import { b } from "@a/b/vitest";', []],
    ['import { once } from "node:events";', []],
  ])("%s", (text, problems) => {
    expect(importing(text)).toEqual(problems);
  });
});

test("printedPath: is the path in the reader's folder", () => {
  expect(printedPath("examples/playwright/test/serve.ts")).toBe("test/serve.ts");
  expect(printedPath("tools/checks/probes/a.test.cjs")).toBe("a.test.cjs");
});
