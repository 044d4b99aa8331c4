import type { OpenApiDocument } from "@shortcodes/openapi-reader/openapi-document";
import fc from "fast-check";

/** A JSON Schema of dialect 2020-12. */
export type AnySchema = boolean | { readonly [keyword: string]: unknown };

/** A document nobody here wrote, and its component schemas as plain JSON Schema, for judges that know no OpenAPI. */
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
const FORMATS = [
  "date-time",
  "date",
  "time",
  "uri",
  "uri-reference",
  "uuid",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "password",
  "binary",
  "json-pointer",
];

/** A document of OpenAPI 3.1, or the same in the dialect of 3.0. */
export function foreignDocument(): fc.Arbitrary<ForeignDocument> {
  return fc.constantFrom("3.0.3", "3.1.0").chain((version) =>
    fc
      .record({
        schemas: fc.tuple(...COMPONENTS.map(() => schema(3, version === "3.0.3", false))),
        descriptions: fc.string(),
      })
      .map(({ schemas, descriptions }) => {
        const named = Object.fromEntries(
          schemas.map((one, index) => [COMPONENTS[index] ?? "", one]),
        );
        const write = version === "3.0.3" ? toOpenApi30 : (one: AnySchema) => one;
        const components = Object.fromEntries(
          Object.entries(named).map(([name, one]) => [name, write(one)]),
        );
        return { schemas: named, document: documentAround(components, version, descriptions) };
      }),
  );
}

/** Operations that use the components in bodies and answers. */
export function documentAround(
  schemas: Record<string, AnySchema>,
  openapi = "3.1.0",
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
          description,
          parameters: [
            { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
            { name: "tag", in: "query", schema: { type: "array", items: { type: "string" } } },
            { name: "X-Flag", in: "header", schema: { type: "boolean" } },
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
    openapi,
    info: { title: "foreign", version: "1" },
    paths,
    components: { schemas },
  } as unknown as OpenApiDocument;
}

/** `within` a property or an item, references are safe: a schema must not be its own alternative. */
function schema(depth: number, old: boolean, within: boolean): fc.Arbitrary<AnySchema> {
  const leaf = fc.oneof(
    strings(),
    numbers(),
    values(),
    fc.constant({ type: "boolean" }),
    ...(within ? [references()] : []),
  );
  if (depth === 0) return leaf;
  const beside = schema(depth - 1, old, within);
  const inner = schema(depth - 1, old, true);
  const newer = old
    ? []
    : [tuples(inner), untyped(), conditions(beside), patterned(inner, beside), fc.boolean()];
  return fc.oneof(
    { arbitrary: leaf, weight: 2 },
    { arbitrary: objects(inner), weight: 3 },
    { arbitrary: arrays(inner), weight: 2 },
    fc.record({ allOf: fc.array(beside, { minLength: 1, maxLength: 2 }) }),
    fc.record({ anyOf: fc.array(beside, { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(beside, { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: beside }),
    nullable(beside),
    ...newer,
  );
}

function references(): fc.Arbitrary<AnySchema> {
  return fc.constantFrom(...COMPONENTS).map((name) => ({ $ref: `#/components/schemas/${name}` }));
}

function optional<T extends Record<string, unknown>>(model: {
  [K in keyof T]: fc.Arbitrary<T[K]>;
}) {
  return fc.record(model, { requiredKeys: [], noNullPrototype: true });
}

function strings(): fc.Arbitrary<AnySchema> {
  const limits = optional({
    minLength: fc.nat(4),
    maxLength: fc.integer({ min: 2, max: 9 }),
    pattern: fc.constantFrom(...PATTERNS),
    title: fc.string(),
  });
  const formats = fc.constantFrom(...FORMATS).map((format) => ({ format }));
  return fc.oneof(limits, formats).map((rest) => ({ type: "string", ...rest }));
}

function numbers(): fc.Arbitrary<AnySchema> {
  const limits = optional({
    minimum: fc.integer({ min: -5, max: 3 }),
    exclusiveMaximum: fc.integer({ min: 2, max: 9 }),
    multipleOf: fc.integer({ min: 1, max: 3 }),
    "x-unit": fc.constant("ms"),
  });
  return fc
    .tuple(fc.constantFrom("integer", "number"), limits)
    .map(([type, rest]) => ({ type, ...rest }));
}

function values(): fc.Arbitrary<AnySchema> {
  const value = fc.oneof(
    fc.constantFrom<unknown>("a", "b", 1, 1.5, true, null),
    fc.constantFrom<unknown>([1], { a: "x" }, []),
  );
  return fc
    .uniqueArray(value, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) })
    .map((all) => ({ enum: all }));
}

function arrays(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<AnySchema> {
  return optional({
    items: inner,
    minItems: fc.nat(2),
    maxItems: fc.integer({ min: 1, max: 4 }),
    uniqueItems: fc.boolean(),
  }).map((rest) => ({ type: "array", items: {}, ...rest }));
}

function objects(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<AnySchema> {
  return optional({
    properties: fc.dictionary(fc.constantFrom(...NAMES), inner, {
      maxKeys: 5,
      noNullPrototype: true,
    }),
    required: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
    additionalProperties: fc.oneof(fc.boolean(), inner),
    minProperties: fc.nat(2),
    maxProperties: fc.integer({ min: 1, max: 5 }),
  }).map((rest) => ({ type: "object", ...rest }));
}

function nullable(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<AnySchema> {
  return inner.map((one) =>
    typeof one === "object" && typeof one["type"] === "string" && one["enum"] === undefined
      ? { ...one, type: [one["type"], "null"] }
      : one,
  );
}

function tuples(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<AnySchema> {
  // Not together: Ajv 8.20 takes [] where both prefixItems and contains stand.
  return fc.oneof(
    fc
      .array(inner, { minLength: 1, maxLength: 2 })
      .map((prefixItems) => ({ type: "array", prefixItems })),
    fc.record({ type: fc.constant("array"), contains: inner, maxContains: fc.constant(2) }),
  );
}

function untyped(): fc.Arbitrary<AnySchema> {
  return optional({
    minLength: fc.nat(3),
    maximum: fc.nat(5),
    minItems: fc.nat(2),
    required: fc.constant(["id"]),
  });
}

function conditions(inner: fc.Arbitrary<AnySchema>): fc.Arbitrary<AnySchema> {
  return fc.record({ if: inner, then: inner, else: inner }, { requiredKeys: ["if"] });
}

function patterned(
  inner: fc.Arbitrary<AnySchema>,
  beside: fc.Arbitrary<AnySchema>,
): fc.Arbitrary<AnySchema> {
  return fc.record(
    {
      patternProperties: fc.record({ "^[a-z]": inner, o: inner }),
      properties: fc.record({ id: inner }),
      propertyNames: fc.constant({ maxLength: 8 }),
      dependentRequired: fc.constant({ id: ["name"] }),
      dependentSchemas: fc.record({ name: beside }),
      additionalProperties: fc.oneof(fc.boolean(), inner),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
}

/** The same schema in the words of OpenAPI 3.0. */
function toOpenApi30(one: unknown): AnySchema {
  if (typeof one !== "object" || one === null) return one as AnySchema;
  const { type, exclusiveMaximum, ...rest } = one as Record<string, unknown>;
  const written: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(rest)) {
    if (keyword === "enum" || keyword === "required") written[keyword] = value;
    else if (keyword === "properties") written[keyword] = mapValues(value as object, toOpenApi30);
    else written[keyword] = Array.isArray(value) ? value.map(toOpenApi30) : toOpenApi30(value);
  }
  if (exclusiveMaximum !== undefined)
    Object.assign(written, { maximum: exclusiveMaximum, exclusiveMaximum: true });
  if (!Array.isArray(type)) return type === undefined ? written : { ...written, type };
  const types = type.filter((each) => each !== "null");
  if (types.length === 1) return { ...written, type: types[0], nullable: true };
  // More than one type needs alternatives; all types need nothing.
  return written;
}

function mapValues(record: object, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
