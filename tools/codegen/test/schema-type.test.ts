import { describe, expect, it } from "vitest";
import type { Json } from "@shortcodes/openapi-reader/openapi-document";
import { createSchemaReader } from "../src/schema-reader.ts";
import { schemaType } from "../src/schema-type.ts";
import { documentOf } from "./_small-document.ts";

const components = {
  Pet: { type: "object", properties: { name: { type: "string" } } },
  Alias: { $ref: "#/components/schemas/Pet" },
};

function typeOf(schema: Json, openapi = "3.1.0"): string {
  const reader = createSchemaReader(documentOf(components, { openapi }));
  const node = reader.read(schema, "#/given");
  return schemaType(reader, node, (pointer) =>
    pointer === "#/components/schemas/Pet" ? "Pet" : undefined,
  ).replaceAll(/\s+/g, " ");
}

const ref = "#/components/schemas/Pet";

describe("schemaType", () => {
  it.each<[given: Json, want: string]>([
    [true, "unknown"],
    [{}, "unknown"],
    [false, "never"],
    [{ type: "string", minLength: 3 }, "string"],
    [{ type: "integer" }, "number"],
    [{ type: ["string", "null"] }, "null | string"],
    [{ const: "a" }, '"a"'],
    [{ enum: ["a", 1, null, { b: [] }] }, '"a" | 1 | null | { b: [] }'],
    [{ type: "string", enum: ["a", 1] }, '"a"'],
    [{ type: "array", items: { type: "string" } }, "string[]"],
    [{ type: "array", items: { enum: ["SMS", "MMS"] } }, '("SMS" | "MMS")[]'],
    [
      { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], minItems: 1 },
      "[string, number?, ...unknown[]]",
    ],
    [{ type: "array", prefixItems: [{ type: "string" }], items: false }, "[string?]"],
    [
      { type: "object", required: ["a"], properties: { a: { type: "string" }, "b-c": {} } },
      '{ a: string; "b-c"?: unknown; }',
    ],
    [{ type: "object", required: ["z"] }, "{ z: unknown; }"],
    [{ type: "object" }, "{ [key: string]: unknown; }"],
    [{ type: "object", additionalProperties: { type: "number" } }, "{ [key: string]: number; }"],
    [{ type: "object", additionalProperties: false }, "{}"],
    [{ $ref: ref }, "Pet"],
    [{ $ref: "#/components/schemas/Alias" }, "Pet"],
    [{ anyOf: [{ $ref: ref }, { type: "null" }] }, "Pet | null"],
    [
      { allOf: [{ $ref: ref }, { properties: { age: { type: "integer" } }, required: ["age"] }] },
      "Pet & { age: number; }",
    ],
    [{ allOf: [{ type: "string" }, { type: "number" }] }, "never"],
    [{ oneOf: [{ type: "string" }, {}] }, "unknown"],
    // Without `type`, a string fits too: the type must not say otherwise.
    [
      { properties: { a: { type: "string" } } },
      "null | boolean | number | string | unknown[] | { a?: string; }",
    ],
  ])("%j", (given, want) => {
    expect(typeOf(given)).toBe(want);
  });

  it("reads the dialect of OpenAPI 3.0", () => {
    expect(typeOf({ type: "string", nullable: true }, "3.0.3")).toBe("null | string");
    expect(typeOf({ nullable: true, enum: ["a"] }, "3.0.3")).toBe('"a"');
    expect(typeOf({ $ref: ref, type: "string" }, "3.0.3")).toBe("Pet");
  });
});
