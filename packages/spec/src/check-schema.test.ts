import { describe, expect, it } from "vitest";
import { checkSchema } from "./check-schema.ts";
import { z } from "./zod.ts";

const Named = z.object({ a: z.string() }).openapi("Named");

const tree = z.object({
  get branches(): z.ZodType {
    return z.array(tree);
  },
});
const namedTree: z.ZodType = z
  .object({
    get branches() {
      return z.array(namedTree);
    },
  })
  .openapi("Tree");

const REFUSED: readonly [string, z.ZodType, string][] = [
  [
    "a nullable named schema",
    z.object({ x: Named.nullable() }),
    "place.x: the named schema Named is emitted as an allOf that rejects null. Write z.union([X, z.null()])",
  ],
  [
    "a named schema with a default",
    Named.default({ a: "b" }),
    "place: the named schema Named loses its default",
  ],
  ["coerce", z.object({ n: z.coerce.number() }), "place.n: z.coerce emits a nullable schema"],
  [
    "a literal of several values",
    z.literal(["GET", "POST"]),
    "place: z.literal with several values",
  ],
  [
    "regex flags",
    z.string().regex(/a/i),
    "place: the flags of /a/i become part of the emitted pattern",
  ],
  ["a second regex", z.string().regex(/a/).regex(/b/), "place: a second regex is dropped"],
  ["multipleOf", z.number().multipleOf(2), "place: the check multiple_of of z.number is dropped"],
  [
    "the length of an array",
    z.array(z.string()).length(2),
    "place: the check length_equals of z.array is dropped",
  ],
  ["startsWith", z.string().startsWith("a"), "place: the string format starts_with is dropped"],
  ["an int32", z.int32(), "place: the number format int32 is emitted with the wrong type"],
  ["a format of zod's", z.object({ e: z.array(z.email()) }), "place.e[]: the string format email"],
  ["a refinement", z.string().refine(() => true), "place: the check custom of z.string is dropped"],
  [
    "a transform",
    z.string().transform((text) => text.length),
    "place: z.pipe cannot be expressed in the document",
  ],
  ["a catch", z.string().catch(""), "place: z.catch cannot be expressed in the document"],
  [
    "a name that cannot be imported",
    z.object({ x: z.string().openapi("some.hat") }),
    "place.x: the schema name some.hat may hide",
  ],
  [
    "a name of the generators",
    z.string().openapi("paths"),
    "place: the schema name paths may hide",
  ],
  ...["constructor", "valueOf", "__proto__"].map((name): [string, z.ZodType, string] => [
    `a property called ${name}`,
    z.object({ [name]: z.string() }),
    `place.${name}: every object inherits this name`,
  ]),
  [
    "an extension that is misspelt",
    z.string().openapi({ "x-twilio-eror": "NotFound" }),
    "place: nothing reads x-twilio-eror. Write one of x-clamp,",
  ],
  ["a schema inside itself", tree, "place.branches[]: a schema inside itself"],
  ["a named one", namedTree, "place.branches[]: a schema inside itself"],
  [
    "a set",
    z.union([z.string(), z.set(z.string())]),
    "place|1: z.set cannot be expressed in the document",
  ],
  ["a lazy schema", z.lazy(() => z.string()), "place: z.lazy cannot be expressed in the document"],
  [
    "a record's stranger",
    z.looseObject({}).catchall(z.date()),
    "place.*: z.date cannot be expressed in the document",
  ],
];

describe("checkSchema", () => {
  it.each(REFUSED)("refuses %s", (_, schema, message) => {
    expect(() => checkSchema(schema, "place", new Map())).toThrow(message);
  });

  it("refuses a second schema of one name", () => {
    const named = new Map();
    checkSchema(Named, "first", named);
    expect(() => checkSchema(Named.describe("another"), "second", named)).toThrow(
      "second: duplicate schema name Named",
    );
  });

  it("accepts what the documents are made of, and collects the names", () => {
    const named = new Map();
    const schema = z
      .object({
        sid: z.string().length(34).regex(/^SC/).nullable(),
        date: z.iso.datetime({ precision: 0 }),
        page: z.int().min(0).max(9).default(1).optional(),
        kind: z.enum(["a"]).nullable(),
        code: z.literal([1, 2]).openapi({ enum: [1, 2] }),
        either: z.union([Named, z.null()]),
        list: z.array(Named).min(1),
        more: z.looseObject({}),
      })
      .openapi("Whole");
    checkSchema(schema, "place", named);
    expect([...named.keys()]).toEqual(["Whole", "Named"]);
  });
});
