import { describe, expect, test } from "vitest";
import { entryPoints, offersCommonJs } from "./check-types.ts";

const files = ["dist/index.mjs", "dist/generated/a.mjs", "dist/generated/a/b.mjs", "a.json"];
const target = {
  import: { types: "./dist/generated/*.d.mts", default: "./dist/generated/*.mjs" },
  require: { types: "./dist/generated/*.d.cts", default: "./dist/generated/*.cjs" },
};

describe("entryPoints", () => {
  test("a plain subpath is one", () => {
    expect(entryPoints(".", "./dist/index.mjs", files)).toEqual(["."]);
  });

  test("a wildcard is one per file that fits, folders deep", () => {
    expect(entryPoints("./*", target, files)).toEqual(["./a", "./a/b"]);
  });

  test("a wildcard with a suffix keeps it", () => {
    expect(entryPoints("./*.json", "./*.json", files)).toEqual(["./a.json"]);
  });

  test("a wildcard that fits nothing is none", () => {
    expect(entryPoints("./*.yaml", "./*.yaml", files)).toEqual([]);
  });
});

test.each([
  [{ ".": { import: "./a.mjs", require: "./a.cjs" } }, true],
  [{ ".": { types: "./a.d.mts", default: "./a.mjs" } }, false],
  [{ "./*.json": "./*.json" }, false],
])("offersCommonJs: %j is %s", (exports, expected) => {
  expect(offersCommonJs(exports)).toBe(expected);
});
