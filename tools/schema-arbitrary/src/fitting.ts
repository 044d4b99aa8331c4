import fc from "fast-check";

/** The keywords of a JSON Schema that `fitting` understands. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
}

const DEFAULT_MAX_ITEMS = 3;
const DEFAULT_MAX_LENGTH = 80;

const LABEL = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const HOST = fc.array(LABEL, { minLength: 1, maxLength: 3 }).map((labels) => labels.join("."));
const PORT = fc.oneof(
  fc.constant(""),
  fc.nat(65_535).map((port) => `:${port}`),
);
const SEGMENT = fc.stringMatching(/^\/[A-Za-z0-9._~-]{0,6}$|^\/%[0-9A-F]{2}$/);
const PATH = fc.array(SEGMENT, { maxLength: 3 }).map((segments) => segments.join(""));
const QUERY = fc.stringMatching(/^(\?[A-Za-z0-9=&+*/?-]{0,12})?$/);
const SECONDS = fc.date({
  min: new Date("1970-01-01T00:00:00Z"),
  max: new Date("2099-12-31T23:59:59Z"),
  noInvalidDate: true,
});

/** A format that is not here restricts nothing. */
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uri: fc
    .tuple(fc.constantFrom("http://", "https://"), HOST, PORT, PATH, QUERY)
    .map((parts) => parts.join("")),
  "date-time": fc
    .tuple(SECONDS, fc.constantFrom("Z", ".000Z"))
    .map(([date, end]) => date.toISOString().slice(0, 19) + end),
  "date-time-rfc-2822": SECONDS.map((date) => date.toUTCString().replace("GMT", "+0000")),
};

/**
 * Values that fit a schema. `root` is the document that `$ref` points into.
 *
 * @throws Error for a `$ref` without a target and for an unknown type
 */
export function fitting(schema: JsonSchema, root: object = {}): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return fitting(resolve(schema.$ref, root), root);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined)
    return fc.oneof(...schema.anyOf.map((option) => fitting(option, root)));
  if (typeof schema.type === "object")
    return fc.oneof(...schema.type.map((type) => fitting({ ...schema, type }, root)));
  switch (schema.type) {
    case "string":
      return strings(schema);
    case "integer":
      return fc.integer({
        min: schema.minimum ?? -1000,
        max: schema.maximum ?? (schema.minimum ?? 0) + 1000,
      });
    case "number":
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(fitting(schema.items ?? {}, root), {
        maxLength: Math.min(schema.maxItems ?? Infinity, DEFAULT_MAX_ITEMS),
      });
    case "object":
      return objects(schema, root);
    case undefined:
      return schema.properties === undefined
        ? fc.jsonValue({ maxDepth: 1 })
        : objects(schema, root);
    default:
      throw new Error(`no values for a schema of type ${schema.type}`);
  }
}

function strings({ pattern = "", format = "", ...schema }: JsonSchema): fc.Arbitrary<string> {
  const { minLength = 0 } = schema;
  const maxLength = Math.max(schema.maxLength ?? DEFAULT_MAX_LENGTH, minLength);
  const anything = fc.string({ minLength, maxLength, unit: "grapheme" });
  const made = FORMATS[format] ?? (pattern === "" ? anything : matching(pattern));
  const expected = new RegExp(pattern);
  return made.filter(
    (text) => text.length >= minLength && text.length <= maxLength && expected.test(text),
  );
}

// Building one takes fast-check milliseconds: it tries every string that is dangerous in JavaScript on each character.
const built = new Map<string, fc.Arbitrary<string>>();

function matching(pattern: string): fc.Arbitrary<string> {
  const strings = built.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  built.set(pattern, strings);
  return strings;
}

function objects(schema: JsonSchema, root: object): fc.Arbitrary<unknown> {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, part]) => [name, fitting(part, root)]),
  );
  const required = (schema.required ?? []).filter((name) => name in properties);
  // Plain prototypes: a value stands for parsed JSON.
  return fc.record(properties, { requiredKeys: required, noNullPrototype: true });
}

function resolve(reference: string, root: object): JsonSchema {
  const found = reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], root);
  if (found === undefined) throw new Error(`${reference} does not exist`);
  return found as JsonSchema;
}
