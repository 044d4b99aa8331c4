import type { OpenApiDocument } from "@shortcodes/openapi-reader/openapi-document";
import fc from "fast-check";

/** A JSON Schema of dialect 2020-12. */
export interface AnySchema {
  readonly [keyword: string]: unknown;
}

/** A document nobody here wrote, and its component schemas. */
export interface ForeignDocument {
  readonly document: OpenApiDocument;
  readonly schemas: Readonly<Record<string, AnySchema>>;
}

const COMPONENTS = [
  "Error",
  "Number",
  "Pet",
  "pet",
  "foo.bar",
  "class",
  "is-Pet",
  "Schema",
  "Node",
  "String1",
  "404",
  "operations",
];
// Names on which Ajv 8.20 errs are tested by hand: it calls `valueOf` of values, and misses that "" is missing.
const NAMES = ["id", "name", "a-b", "a/b", "~", "p0", "$ref", "$checks", "not", "record"];
const PATTERNS = [
  "^[a-z]+$",
  "^A[0-9a-f]{4}$",
  "^[0-9]{2,3}$",
  "b",
  "^(?:ab|cd)x$",
  "^(?:a|bc)+$",
  "\\d+",
  "^\\w{1,3}-[xyz]?$",
  "^[^#]*$",
  "^a.*z$",
  "^[0-9]+\\.[0-9]{2}$",
  "^\\p{L}+$",
  "^x*y$",
  "^(?:0[1-9]|1[0-2])/[0-9]{2}$",
  "^a{2}[a-c]{3,}$",
  "^$",
  "^[\\w.-]+$",
  "^é$",
];
const FORMATS = ["date-time", "uri"];

/** A document that uses every keyword that codegen knows. */
export function foreignDocument(): fc.Arbitrary<ForeignDocument> {
  return fc
    .record({
      // A schema refers to those behind it: none may contain itself.
      schemas: fc.tuple(...COMPONENTS.map((_, index) => schema(3, COMPONENTS.slice(index + 1)))),
      description: fc.string(),
    })
    .map(({ schemas, description }) => {
      const named = Object.fromEntries(schemas.map((one, index) => [COMPONENTS[index] ?? "", one]));
      return { schemas: named, document: documentAround(named, description) };
    });
}

/** Operations that use the components in bodies and answers. */
export function documentAround(
  schemas: Record<string, AnySchema>,
  description = "",
): OpenApiDocument {
  const body = (name: string) => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const paths = Object.fromEntries(
    Object.keys(schemas).map((name, index) => [
      `/things/${index}/{id}`,
      {
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", maxLength: 8 } },
        ],
        post: {
          operationId: `post-things-${index}-id`,
          description,
          parameters: [
            { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
            { name: "tag", in: "query", schema: { type: "string", maxLength: 3 } },
            { name: "flag", in: "query", schema: { type: "boolean" } },
          ],
          requestBody: body(name),
          responses: {
            200: { description: "fine", ...body(name) },
            default: { description: "*/" },
          },
        },
      },
    ]),
  );
  return {
    openapi: "3.1.0",
    info: { title: "foreign", version: "1" },
    paths,
    components: { schemas },
  } as unknown as OpenApiDocument;
}

function schema(depth: number, others: readonly string[]): fc.Arbitrary<AnySchema> {
  const leaf = fc.oneof(
    strings(),
    numbers(),
    values(),
    fc.constantFrom({ type: "boolean" }, { type: "null" }, {}),
    ...(others.length > 0 ? [references(others)] : []),
  );
  if (depth === 0) return leaf;
  const inner = schema(depth - 1, others);
  return fc.oneof(
    { arbitrary: leaf, weight: 2 },
    { arbitrary: objects(inner), weight: 3 },
    { arbitrary: arrays(inner), weight: 2 },
    fc.record({ anyOf: fc.array(inner, { minLength: 1, maxLength: 3 }) }),
  );
}

function references(names: readonly string[]): fc.Arbitrary<AnySchema> {
  return fc.constantFrom(...names).map((name) => ({ $ref: `#/components/schemas/${name}` }));
}

function optional<T extends Record<string, unknown>>(model: {
  [K in keyof T]: fc.Arbitrary<T[K]>;
}) {
  return fc.record(model, { requiredKeys: [], noNullPrototype: true });
}

/** The type alone, or with others of which the other keywords say nothing. */
function typed(type: string, rest: fc.Arbitrary<object>): fc.Arbitrary<AnySchema> {
  const types = fc.constantFrom<unknown>(type, [type], [type, "null"], ["boolean", type, "null"]);
  return fc.tuple(types, rest).map(([own, keywords]) => ({ type: own, ...keywords }));
}

function strings(): fc.Arbitrary<AnySchema> {
  const limits = optional({
    minLength: fc.nat(4),
    maxLength: fc.integer({ min: 2, max: 9 }),
    pattern: fc.constantFrom(...PATTERNS),
    title: fc.string(),
    format: fc.constantFrom(...FORMATS),
  });
  const lengths = fc
    .nat(5)
    .map((length) => ({ pattern: "^A[0-9a-f]{4}$", minLength: length, maxLength: 5 }));
  const formats = fc.constantFrom(...FORMATS).map((format) => ({ format }));
  return typed("string", fc.oneof(limits, lengths, formats));
}

function numbers(): fc.Arbitrary<AnySchema> {
  const limits = optional({
    minimum: fc.integer({ min: -5, max: 3 }),
    maximum: fc.integer({ min: 2, max: 9 }),
    "x-unit": fc.constant("ms"),
  });
  return fc.oneof(typed("integer", limits), typed("number", limits));
}

function values(): fc.Arbitrary<AnySchema> {
  const value = fc.constantFrom<unknown>("a", "b", 1, 1.5, true, null);
  const all = fc.uniqueArray(value, { minLength: 1, maxLength: 4 }).map((list) => ({ enum: list }));
  const texts = fc.constant({ type: "string", enum: ["a", "b"], format: "http-method" });
  return fc.oneof(all, texts, fc.record({ const: value }));
}

function arrays(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<AnySchema> {
  return typed("array", optional({ items: inner, maxItems: fc.nat(4) }));
}

function objects(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<AnySchema> {
  const properties = fc.dictionary(fc.constantFrom(...NAMES), inner, {
    maxKeys: 5,
    noNullPrototype: true,
  });
  const described = properties.chain((named) =>
    optional({
      properties: fc.constant(named),
      required: fc.subarray(Object.keys(named)),
      additionalProperties: fc.constantFrom<unknown>(true, false, {}),
    }).map(({ required, ...rest }) =>
      rest.properties === undefined || required === undefined ? rest : { ...rest, required },
    ),
  );
  return typed("object", described);
}
