import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mutations, sampleOperation, type Mutable } from "./_mutations.ts";
import { compareContract } from "../src/contract/compare-contract.ts";
import { type Bump, type ContractChange, highestBump } from "../src/contract/contract-change.ts";

let folder: string;
let changes: readonly ContractChange[];

/** One document with an operation per mutation, so that all of them cost one comparison. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mutations-"));
  const base: Mutable = { paths: {} };
  const revision: Mutable = { paths: {} };
  for (const [index, [, , mutate]] of mutations.entries()) {
    base.paths[path(index)] = numbered(index);
    revision.paths[path(index)] = numbered(index);
    mutate(revision.paths[path(index)].post);
  }
  changes = compare(base, revision);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** An operationId is one operation's. */
function numbered(index: number): Mutable {
  const item = sampleOperation();
  item.post.operationId += String(index);
  return item;
}

function path(index: number): string {
  return `/mutation-${index}/{Sid}`;
}

function compare(base: object, revision: object): readonly ContractChange[] {
  const root = {
    openapi: "3.1.0",
    info: { title: "Sample", version: "1.0.0" },
    servers: [{ url: "https://a.example" }, { url: "https://b.example" }],
    components: {
      securitySchemes: {
        basic: { type: "http", scheme: "basic" },
        key: { type: "apiKey", in: "header", name: "X-Key" },
      },
    },
    paths: {},
  };
  const released = mkdtempSync(join(folder, "released-"));
  const current = mkdtempSync(join(folder, "current-"));
  writeFileSync(join(released, "a.openapi.json"), JSON.stringify({ ...root, ...base }));
  writeFileSync(join(current, "a.openapi.json"), JSON.stringify({ ...root, ...revision }));
  return compareContract(released, current);
}

test.each(mutations.map(([sentence, bump], index) => [sentence, bump, index] as const))(
  "%s: %s",
  (_, bump, index) => {
    const pointer = `#/paths/${path(index).replaceAll("/", "~1")}/`;
    const own = changes.filter((change) => `${change.pointer}/`.startsWith(pointer));
    expect(highestBump(own.map((change) => change.bump))).toBe(bump);
  },
);

test("every change belongs to a mutation, and there are at least sixty", () => {
  expect(changes.filter(({ pointer }) => !pointer.startsWith("#/paths/~1mutation-"))).toEqual([]);
  expect(mutations.length).toBeGreaterThanOrEqual(60);
});

const roots: readonly (readonly [string, Bump, object, object])[] = [
  ["a server is removed", "major", {}, { servers: [{ url: "https://a.example" }] }],
  ["an operation is added", "minor", {}, { paths: { "/a/{Sid}": sampleOperation() } }],
  ["an operation is removed", "major", { paths: { "/a/{Sid}": sampleOperation() } }, {}],
  ["a webhook is removed", "major", { webhooks: { inbound: sampleOperation() } }, {}],
  [
    "the XML declaration changes",
    "major",
    { "x-xml-declaration": "a" },
    { "x-xml-declaration": "b" },
  ],
  ["only an example changes", "patch", errorExample(1), errorExample(2)],
  ["only the order changes", "patch", { tags: [], security: [] }, { security: [], tags: [] }],
];

function errorExample(value: number) {
  return {
    components: {
      responses: {
        NotFound: { description: "-", content: { "application/json": { example: value } } },
      },
    },
  };
}

test.each(roots)("%s: %s", (_, bump, base, revision) => {
  expect(highestBump(compare(base, revision).map((change) => change.bump))).toBe(bump);
});
