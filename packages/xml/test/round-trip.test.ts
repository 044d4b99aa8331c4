import { readFileSync } from "node:fs";
import { fitting, type JsonSchema } from "@shortcodes/schema-arbitrary";
import { decode, encode, type Fields, type Plan } from "@shortcodes/xml";
import * as api20080801 from "@shortcodes/xml/api-2008-08-01";
import * as api20100401 from "@shortcodes/xml/api-2010-04-01";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Thing, thing } from "./_plans.ts";

/** Values sent through XML and back; `FUZZ_VALUES` asks for more, `FUZZ_SEED` for the same again. */
const VALUES = Number(process.env["FUZZ_VALUES"] ?? 4000);
const SEED = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

console.info(`round trips: ${VALUES}, FUZZ_SEED=${SEED}`);

const documents: Readonly<Record<string, Readonly<Record<string, Plan<unknown>>>>> = {
  "api-2008-08-01": api20080801.plans,
  "api-2010-04-01": api20100401.plans,
};
const planCount = Object.values(documents).flatMap((plans) => Object.keys(plans)).length;

describe.each(Object.entries(documents))("%s", (name, plans) => {
  const url = import.meta.resolve(`@shortcodes/openapi/${name}.openapi.json`);
  const document = JSON.parse(readFileSync(new URL(url), "utf8")) as object;

  it.each(Object.entries(plans))("%s: what is encoded is decoded", (component, plan) => {
    const schema: JsonSchema = { $ref: `#/components/schemas/${component}` };
    const numRuns = Math.ceil(VALUES / (planCount + 1));
    for (const value of fc.sample(fitting(schema, document), { numRuns, seed: SEED })) {
      const wire = JSON.parse(JSON.stringify(value), emptyIsNull(plan)) as unknown;
      const text = encode(plan, wire);
      expect(decode(plan, text)).toEqual(wire);
      expect(encode(plan, decode(plan, text))).toBe(text);
    }
  });
});

describe("a plan with every kind of field", () => {
  const text = fc
    .string({ unit: "binary" })
    .filter((one) => !/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(one));
  const part = (parts: fc.Arbitrary<Thing["parts"]>) =>
    fc.record({ code: text, parts }, { noNullPrototype: true });
  const parts = fc.array(part(fc.array(part(fc.constant([])), { maxLength: 2 })), { maxLength: 3 });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
  const things = fc.record(
    {
      id: fc.option(fc.maxSafeInteger()),
      page: text,
      name: text,
      note: fc.option(text.filter((one) => one !== "")),
      rate: number,
      live: fc.boolean(),
      tags: fc.array(text, { minLength: 1 }),
      parts,
      sizes: fc.option(fc.array(fc.option(fc.maxSafeInteger()), { minLength: 1 })),
    },
    { requiredKeys: ["parts"], noNullPrototype: true },
  ) as fc.Arbitrary<Thing>;

  it("gives back what it was given", () => {
    const same = (value: Thing) => {
      expect(decode(thing, encode(thing, value))).toEqual(value);
    };
    fc.assert(fc.property(things, same), { numRuns: 1000, seed: SEED });
  });

  it("reads a document that is indented and commented like the one that is not", () => {
    const spaced = (value: Thing) => {
      const plain = encode(thing, { ...value, name: "x", tags: ["y"] });
      const indented = plain.replace(/><(?!\/Name|\/Tag|\/Note|\/Code)/g, ">\r\n\t<!-- - --><");
      expect(decode(thing, indented)).toEqual(decode(thing, plain));
    };
    const bare = things.map(({ note: _note, parts: _parts, page: _page, ...rest }) => ({
      ...rest,
      parts: [],
    }));
    fc.assert(fc.property(bare, spaced), { numRuns: 300, seed: SEED });
  });
});

/** On the wire `null` and `""` are one; where a value may be `null`, an empty text comes back so. */
function emptyIsNull(plan: Plan<unknown>) {
  const nullable = new Set<string>();
  const collect = (fields: Fields) => {
    for (const field of fields) {
      if (field.nullable) nullable.add(field.key);
      if (field.fields) collect(field.fields);
    }
  };
  collect(plan.fields ?? []);
  return (key: string, value: unknown) => (value === "" && nullable.has(key) ? null : value);
}
