import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editsOfTheApis } from "./breaking-edits/_edits-of-the-apis.ts";
import { editsOfTheMock } from "./breaking-edits/_edits-of-the-mock.ts";

const spec = new URL("../../../packages/spec/src/", import.meta.url);

// Whether the edits break the mock takes minutes, and is tried by `test:full`; that they fit the spec is seen at once.
test.each([...editsOfTheApis, ...editsOfTheMock])("$name: fits the spec", ({ replacements }) => {
  const sources = new Map<string, string>();
  for (const { file, before, after } of replacements) {
    const parts = (sources.get(file) ?? readFileSync(new URL(file, spec), "utf8")).split(before);
    expect([file, before, parts.length - 1]).toEqual([file, before, 1]);
    sources.set(file, parts.join(after));
  }
});
