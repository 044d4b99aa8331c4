import { expect, test } from "vitest";
import { checkNotices } from "./check-notices.ts";

const OWN = "//#region src/index.ts\nexport {};\n";
const ZOD = "//#region ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/index.js\n";
const SCOPED = "//#region ../node_modules/@scalar/api-reference/dist/index.js\n";

function given(code: string, notices?: string) {
  const files = new Map([["dist/index.mjs", code]]);
  if (notices !== undefined) files.set("THIRD-PARTY-NOTICES.md", notices);
  return files;
}

test("accepts a bundle of its own code", () => {
  expect(checkNotices(given(OWN))).toEqual([]);
});

test.each([
  ["zod", ZOD],
  ["@scalar/api-reference", SCOPED],
  ["zod", ZOD.replace("#region", "")],
])("refuses the code of %s without a notice", (name, code) => {
  expect(checkNotices(given(OWN + code))).toEqual([
    `contains code of ${name}: add "## ${name}" and its licence to THIRD-PARTY-NOTICES.md`,
  ]);
});

test("accepts code with a notice", () => {
  expect(checkNotices(given(ZOD, "# Notices\n\n## zod\n\nMIT …"))).toEqual([]);
});

test.each(["dist/reference.js", "dist/reference.js.gz"])(
  "refuses the copied file %s that no notice names",
  (name) => {
    expect(checkNotices(given(OWN).set(name, ""))).toEqual([
      `contains ${name}: name its owner in THIRD-PARTY-NOTICES.md`,
    ]);
  },
);

test("accepts a copied file with a notice", () => {
  const files = given(OWN, "`dist/reference.js` is Scalar's.").set("dist/reference.js", "");
  expect(checkNotices(files)).toEqual([]);
});
