import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checksTable, faultsTable } from "./_readme-tables.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("README.md lists every check with its rule", () => {
  expect(readme).toContain(`\n${checksTable}\n`);
});

it("README.md lists every seeded fault with the check that catches it", () => {
  expect(readme).toContain(`\n${faultsTable}\n`);
});
