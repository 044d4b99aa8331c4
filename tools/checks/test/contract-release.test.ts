import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  checkContract,
  keepReleased,
  writeContractChangeset,
} from "../src/contract/check-contract.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "contract-release-"));
  write("pnpm-workspace.yaml", "packages: [packages/*]");
  write("package.json", '{ "name": "root", "private": true }');
  write("packages/client/package.json", '{ "name": "client" }');
  write("packages/mock/package.json", '{ "name": "mock" }');
  write(".changeset/config.json", '{ "fixed": [["client", "mock"]] }');
  write(".changeset/README.md", "no changeset");
  writeDocument(["GET", "POST"]);
  keepReleased(root);
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** A document that accepts these methods for a callback. */
function writeDocument(methods: readonly string[]): void {
  const schema = { type: "string", enum: methods };
  const parameters = [{ name: "SmsMethod", in: "query", required: false, schema }];
  const operation = { operationId: "ListShortCode", parameters, responses: {} };
  const paths = { "/ShortCodes": { get: operation } };
  const info = { title: "Short codes", version: "1.0.0" };
  write("specs/a.openapi.json", JSON.stringify({ openapi: "3.1.0", info, servers: [], paths }));
}

function plan(bump: string, name = "client"): void {
  write(".changeset/some.md", `---\n"${name}": ${bump}\n---\n\nSay so.\n`);
}

test("no change asks for nothing", () => {
  expect(checkContract(root)).toEqual([]);
  expect(writeContractChangeset(root)).toBeUndefined();
});

test("refuses a breaking change that is planned as less, and names it", () => {
  writeDocument(["GET"]);
  plan("minor");
  expect(checkContract(root)).toEqual([
    '- major: `a.openapi.json#/paths/~1ShortCodes/get/parameters/0/schema` enum ["GET","POST"] → ["GET"]',
    "The change of the contract requires a major release, but the changesets announce minor. Run `pnpm changeset:contract` and edit the changeset it writes.",
  ]);
});

test("refuses a change that nobody planned", () => {
  writeDocument(["GET", "POST", "PUT"]);
  expect(checkContract(root).at(-1)).toContain(
    "requires a minor release, but the changesets announce none",
  );
});

test("does not count a changeset of a package outside the group", () => {
  writeDocument(["GET"]);
  plan("major", "tools");
  expect(checkContract(root)).toHaveLength(2);
});

test.each(["client", "mock"])("accepts the right bump of %s: all share it", (name) => {
  writeDocument(["GET"]);
  plan("major", name);
  expect(checkContract(root)).toEqual([]);
});

test("writes the changeset that is missing, and accepts it then", () => {
  writeDocument(["GET"]);
  expect(writeContractChangeset(root)).toBe(".changeset/contract.md");
  expect(readFileSync(join(root, ".changeset/contract.md"), "utf8")).toBe(
    `---
"client": major
"mock": major
---

Change the contract:

- major: \`a.openapi.json#/paths/~1ShortCodes/get/parameters/0/schema\` enum ["GET","POST"] → ["GET"]
`,
  );
  expect(checkContract(root)).toEqual([]);
});

test("a release starts the comparison afresh", () => {
  writeDocument(["GET"]);
  keepReleased(root);
  expect(checkContract(root)).toEqual([]);
});

test("a document that is gone is breaking, a new one is not", () => {
  write("specs/b.openapi.json", "{}");
  expect(checkContract(root).at(-1)).toContain("requires a minor release");
  rmSync(join(root, "specs/a.openapi.json"));
  expect(checkContract(root).at(-1)).toContain("requires a major release");
});

test("refuses a public package outside the fixed group", () => {
  write("packages/xml/package.json", '{ "name": "xml" }');
  expect(checkContract(root)).toEqual([".changeset/config.json: add xml to the fixed group"]);
});

test("refuses a file that is not a changeset", () => {
  write(".changeset/notes.md", "Remember the milk.");
  expect(() => checkContract(root)).toThrow("not a changeset: Remember the milk.");
});
