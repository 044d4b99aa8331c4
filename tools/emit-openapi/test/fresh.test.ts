import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { emitDocuments } from "../src/emit-documents.ts";

const folder = new URL("../../../specs/", import.meta.url);
const files = emitDocuments();

it.each(Object.entries(files))("specs/%s is what the spec says now", (file, text) => {
  expect(
    readFileSync(new URL(file, folder), "utf8") === text,
    `specs/${file} is stale: run \`pnpm generate\``,
  ).toBe(true);
});

it("specs/ holds no document that nobody emits", () => {
  const documents = readdirSync(folder).filter((file) => file.includes(".openapi."));
  expect(documents.toSorted()).toEqual(Object.keys(files).toSorted());
});

it("redocly.yaml lists every document", () => {
  const text = readFileSync(new URL("../redocly.yaml", folder), "utf8");
  const listed = [...text.matchAll(/root: specs\/(\S+)/g)].map(([, file]) => file);
  expect(listed).toEqual(Object.keys(files).filter((file) => file.endsWith(".json")));
});
