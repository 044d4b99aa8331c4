import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitting, type JsonSchema } from "./fitting.ts";
import { mutated } from "./mutated.ts";

const schema: JsonSchema = {
  type: "object",
  required: ["sid", "dates"],
  properties: {
    sid: { type: "string", minLength: 34, maxLength: 34, pattern: "^SC[0-9a-fA-F]{32}$" },
    url: { type: ["string", "null"], format: "uri", pattern: "^https?://" },
    dates: { type: "array", maxItems: 2, items: { type: "string", format: "date-time" } },
    count: { type: "integer", minimum: 1, maximum: 3 },
    rate: { type: "number" },
    kind: { anyOf: [{ enum: ["a", null] }, { const: 7 }, { type: "boolean" }] },
    text: { type: "string", maxLength: 5 },
  },
};

describe("fitting", () => {
  const ajv = new Ajv2020({ strict: false });
  ajvFormats.default(ajv);
  const validate = ajv.compile(schema);

  it("makes values that Ajv accepts", () => {
    fc.assert(
      fc.property(fitting(schema), (value) => validate(value)),
      { numRuns: 500 },
    );
  });

  it("follows $ref into the root", () => {
    const root = { components: { schemas: { A: { const: 1 } } } };
    expect(fc.sample(fitting({ $ref: "#/components/schemas/A" }, root), 1)).toEqual([1]);
  });

  it("refuses a $ref that leads nowhere, and an unknown type", () => {
    expect(() => fitting({ $ref: "#/a/b" }, {})).toThrow("#/a/b does not exist");
    expect(() => fitting({ type: "file" })).toThrow("no values for a schema of type file");
  });
});

describe("mutated", () => {
  it("breaks many values, and leaves the original alone", () => {
    const ajv = new Ajv2020({ strict: false });
    ajvFormats.default(ajv);
    const validate = ajv.compile(schema);
    const refused = fc
      .sample(mutated(fitting(schema)), { numRuns: 500, seed: 1 })
      .filter((value) => !validate(value)).length;
    expect(refused).toBeGreaterThan(150);
    expect(refused).toBeLessThan(500);
    const original = { a: { b: "c" } };
    fc.sample(mutated(fc.constant(original)), 50);
    expect(original).toEqual({ a: { b: "c" } });
  });
});
