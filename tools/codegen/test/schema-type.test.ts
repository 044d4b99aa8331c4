import { describe, expect, it } from "vitest";
import type { Json } from "@shortcodes/openapi-reader/openapi-document";
import { createSchemaReader } from "../src/schema-reader.ts";
import { schemaType } from "../src/schema-type.ts";
import { documentOf } from "./_small-document.ts";

const ref = "#/components/schemas/Pet";
const reader = createSchemaReader(
  documentOf({
    Pet: { type: "object", properties: { name: { type: "string" } } },
    Alias: { $ref: ref },
  }),
);

describe("schemaType", () => {
  it.each<[given: Json, want: string]>([
    [{}, "unknown"],
    [{ type: "string", minLength: 3 }, "string"],
    [{ type: "integer" }, "number"],
    [{ type: ["integer", "number"] }, "number"],
    [{ type: ["string", "null"] }, "null | string"],
    [{ const: "a" }, '"a"'],
    [{ enum: ["a", 1, null] }, '"a" | 1 | null'],
    [{ type: "array" }, "unknown[]"],
    [{ type: "array", items: { type: "string" } }, "string[]"],
    [{ type: "array", items: { enum: ["SMS", "MMS"] } }, '("SMS" | "MMS")[]'],
    [{ type: "array", items: { $ref: ref } }, "Pet[]"],
    [
      { type: "object", required: ["a"], properties: { a: { type: "string" }, "b-c": {} } },
      '{ a: string; "b-c"?: unknown; }',
    ],
    [{ type: "object" }, "{ [key: string]: unknown; }"],
    [{ type: "object", additionalProperties: {} }, "{ [key: string]: unknown; }"],
    [
      { type: "object", properties: { a: { type: "null" } }, additionalProperties: true },
      "{ a?: null; [key: string]: unknown; }",
    ],
    [{ type: "object", additionalProperties: false }, "{}"],
    [{ anyOf: [{ $ref: ref }, { type: "null" }] }, "Pet | null"],
    [
      { anyOf: [{ $ref: "#/components/schemas/Alias", description: "" }, { enum: [""] }] },
      'Pet | ""',
    ],
    [{ anyOf: [{ type: "string" }, {}] }, "unknown"],
  ])("%j", (given, want) => {
    const text = schemaType(reader.read(given, `#/given/${want}`), ({ pointer }) =>
      pointer === ref ? "Pet" : "another",
    );
    expect(text.replaceAll(/\s+/g, " ")).toBe(want);
  });
});
