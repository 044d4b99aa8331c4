import { describe, expect, it } from "vitest";
import { generateXml } from "../src/xml.ts";
import { documentOf } from "./_small-document.ts";

const answer = (name: string) => ({
  content: {
    "application/xml; charset=utf-8": { schema: { $ref: `#/components/schemas/${name}` } },
  },
});

const given = documentOf(
  {
    Page: {
      type: "object",
      required: ["items"],
      xml: { name: "Answer" },
      properties: {
        page: { type: "integer", xml: { attribute: true } },
        items: { type: "array", items: { $ref: "#/components/schemas/Item" } },
        tags: {
          type: "array",
          items: { type: ["string", "null"], xml: { name: "Tag" } },
          xml: { name: "Tags", wrapped: false },
        },
        first: { $ref: "#/components/schemas/Item" },
      },
    },
    Item: {
      type: "object",
      xml: { name: "Item" },
      properties: {
        note: { type: ["string", "null"] },
      },
    },
    Text: { type: "string" },
  },
  {
    "x-xml-declaration": "<?xml?>\n",
    paths: {
      "/a": { get: { operationId: "a", responses: { 200: answer("Page"), 400: answer("Text") } } },
    },
  },
);

const want = `// @generated from specs/small.openapi.json by tools/codegen (xml).
// Do not edit. Change packages/spec, then run \`pnpm generate\`.
import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";

const $declaration = "<?xml?>\\n";

const $fields1: $Fields = [
  { key: "note", as: "element", type: "string", nullable: true },
];

const $fields2: $Fields = [
  { key: "page", as: "attribute", type: "integer" },
  { key: "items", as: "list", fields: $fields1, name: "Item" },
  { key: "tags", as: "list", type: "string", name: "Tag", nullable: true, optional: true },
  { key: "first", as: "element", fields: $fields1, name: "Item" },
];

export type Item = {
  note?: null | string;
};

`;

describe("generateXml", () => {
  it("writes a plan for each object that is the root of an XML body", () => {
    const files = generateXml([given]);
    expect(Object.keys(files)).toEqual(["small.ts"]);
    expect(files["small.ts"]?.slice(0, want.length)).toBe(want);
    expect(files["small.ts"]).toContain(
      'export const Page: $Plan<Page> = { key: "Answer", as: "element", fields: $fields2, declaration: $declaration };',
    );
    expect(files["small.ts"]).not.toContain("Text");
  });

  it("gives the same bytes again, and no file where there is no XML", () => {
    expect(generateXml([given])).toEqual(generateXml([structuredClone(given)]));
    expect(generateXml([documentOf({})])).toEqual({});
  });
});
