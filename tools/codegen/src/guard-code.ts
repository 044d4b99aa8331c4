import type { GuardContext } from "./guard-context.ts";
import { arrayBody } from "./guard-array.ts";
import { fieldsBody, objectBody } from "./guard-object.ts";
import type { Json } from "./openapi-document.ts";
import { patternLength } from "./pattern-code.ts";
import type { JsonType, SchemaNode } from "./schema-node.ts";
import { possibleTypes, typeOfValue } from "./schema-type.ts";

/** Completes what `base` has with the code of guards. */
export function createGuards(
  base: Omit<GuardContext, "expression" | "call" | "fields">,
): GuardContext {
  const context: GuardContext = {
    ...base,
    expression: (schema, v) => expression(context, schema, v),
    call: (schema, v) => call(context, schema, v),
    fields: (schema) => fieldsFunction(context, schema),
  };
  return context;
}

/** A function that says whether a value fits. `signature` is what stands before its body. */
export function guardFunction(
  context: GuardContext,
  schema: SchemaNode,
  signature: (name: string) => string,
): (name: string) => string {
  const test = expression(context, schema, "value");
  return (name) => `${signature(name)} {\n  return ${test};\n}\n`;
}

/** An expression that is true if the variable `v`, of type `unknown`, fits. */
function expression(context: GuardContext, schema: SchemaNode, v: string): string {
  const groups: string[] = [];
  if (schema.never) return "false";
  if (schema.ref !== undefined) groups.push(`${context.guard(schema.ref)}(${v})`);
  const own = ownExpression(context, schema, v);
  // After the guard of a reference TypeScript takes `v` to be of its type, and finds fault with further tests.
  if (own !== undefined) groups.push(schema.ref === undefined ? own : ownCall(context, schema, v));
  const { allOf = [], anyOf, oneOf, not } = schema;
  // A plain test alone may stand as it is. Beside others, what TypeScript concludes about `v` would get in its way.
  const alone =
    groups.length +
      allOf.length +
      [anyOf, oneOf, not, schema.if].filter((one) => one !== undefined).length ===
    1;
  const apart = alone && areDisjoint(context, anyOf ?? oneOf ?? []);
  const part = (node: SchemaNode) =>
    apart && isPlain(node) ? expression(context, node, v) : call(context, node, v);
  for (const node of allOf) groups.push(part(node));
  if (anyOf !== undefined) groups.push(any(anyOf.map(part)));
  if (oneOf !== undefined) groups.push(exactlyOne(context, oneOf, v, part));
  if (not !== undefined) groups.push(`!${call(context, not, v)}`);
  if (schema.if !== undefined) {
    const [yes, no] = [schema.then, schema.else].map((node) =>
      node === undefined ? "true" : call(context, node, v),
    );
    groups.push(`(${call(context, schema.if, v)} ? ${yes} : ${no})`);
  }
  return groups.length === 0
    ? "true"
    : groups.length === 1
      ? (groups[0] ?? "true")
      : groups.map((group) => `(${group})`).join(" && ");
}

/** The same as a call of a function, whatever `v` is known to be. */
function call(context: GuardContext, schema: SchemaNode, v: string): string {
  if (isOnlyRef(schema)) return `${context.guard(schema.ref)}(${v})`;
  const write = guardFunction(
    context,
    schema,
    (name) => `function ${name}(value: unknown): boolean`,
  );
  return `${context.module.helper("fits", write)}(${v})`;
}

function isOnlyRef(schema: SchemaNode): schema is SchemaNode & { ref: string } {
  return (
    schema.ref !== undefined &&
    Object.keys(schema).every((key) => ["pointer", "ref", "xml"].includes(key))
  );
}

function any(tests: readonly string[]): string {
  return `(${tests.join(" || ")})`;
}

function exactlyOne(
  context: GuardContext,
  branches: readonly SchemaNode[],
  v: string,
  part: (node: SchemaNode) => string,
): string {
  if (areDisjoint(context, branches)) return any(branches.map(part));
  return `${branches.map((branch) => `Number(${call(context, branch, v)})`).join(" + ")} === 1`;
}

/** Whether no value can fit two of the schemas, because they take different types. */
function areDisjoint({ reader }: GuardContext, schemas: readonly SchemaNode[]): boolean {
  const types = schemas.flatMap((schema) => [...possibleTypes(reader, schema)]);
  return new Set(types).size === types.length;
}

/** Everything but references and combinations: type, values, and the keywords of each type. */
function ownExpression(context: GuardContext, schema: SchemaNode, v: string): string | undefined {
  const { types } = schema;
  if (schema.enum !== undefined) return enumExpression(context, schema, schema.enum, v);
  if (schema.enumName !== undefined) {
    const { enumName, types: _types, ...others } = schema;
    return withOthers(context, others, v, `${enumName}.includes(${v})`);
  }
  const tests = new Map<JsonType, string>();
  const add = (type: JsonType, found: string | undefined) =>
    found !== undefined && tests.set(type, found);
  add("string", stringTests(context, schema, v));
  add("number", numberTests(schema, v));
  add("array", arrayTests(context, schema, v));
  add("object", objectTests(context, schema, v));
  if (types === undefined) {
    if (tests.size === 0) return undefined;
    if (tests.size === 1) return untyped(tests, v);
    return all([...tests.keys()].map((type) => ownCall(context, only(schema, type), v)));
  }
  const alternatives = (
    types.includes("number") ? types.filter((type) => type !== "integer") : types
  ).map((type) =>
    all([
      typeTest(type, v),
      ...[tests.get(type === "integer" ? "number" : type)].filter((test) => test !== undefined),
    ]),
  );
  return alternatives.length === 1
    ? alternatives[0]
    : any(alternatives.toSorted((left, right) => left.length - right.length));
}

function untyped(tests: ReadonlyMap<JsonType, string>, v: string): string {
  return all([...tests].map(([type, test]) => `(!(${typeTest(type, v)}) || ${test})`));
}

/** The tests of `ownExpression` in a function of their own. */
function ownCall(context: GuardContext, schema: SchemaNode, v: string): string {
  const test = ownExpression(context, schema, "value") ?? "true";
  const write = (name: string) =>
    `function ${name}(value: unknown): boolean {\n  return ${test};\n}\n`;
  return `${context.module.helper("fits", write)}(${v})`;
}

/** The schema without the keywords of other types. */
function only(schema: SchemaNode, type: JsonType): SchemaNode {
  const entries = Object.entries(schema).filter(([keyword]) => KEYWORDS_OF[type]?.has(keyword));
  return { ...Object.fromEntries(entries), pointer: schema.pointer };
}

const KEYWORDS_OF: Partial<Record<JsonType, ReadonlySet<string>>> = {
  string: new Set(["minLength", "maxLength", "pattern", "format"]),
  number: new Set(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
  array: new Set([
    "minItems",
    "maxItems",
    "uniqueItems",
    "prefixItems",
    "items",
    "contains",
    "minContains",
    "maxContains",
  ]),
  object: new Set([
    "minProperties",
    "maxProperties",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
  ]),
};

function isPlain(schema: SchemaNode): boolean {
  const { ref, allOf, anyOf, oneOf, not } = schema;
  const combined = [ref, allOf, anyOf, oneOf, not, schema.if].some((one) => one !== undefined);
  return !combined && (schema.types !== undefined || schema.enum !== undefined);
}

function typeTest(type: JsonType, v: string): string {
  switch (type) {
    case "null":
      return `${v} === null`;
    case "array":
      return `Array.isArray(${v})`;
    case "object":
      return `typeof ${v} === "object" && ${v} !== null && !Array.isArray(${v})`;
    case "integer":
      return `typeof ${v} === "number" && Number.isInteger(${v})`;
    case "number":
      return `typeof ${v} === "number" && Number.isFinite(${v})`;
    case "boolean":
    case "string":
      return `typeof ${v} === "${type}"`;
  }
}

/** Values that the other keywords refuse are left out here, so that only those that fit are compared. */
function enumExpression(
  context: GuardContext,
  schema: SchemaNode,
  values: readonly Json[],
  v: string,
): string {
  const { enum: _values, types: _types, ...others } = schema;
  const allowed = values.filter(
    (value) => schema.types === undefined || schema.types.some((type) => hasType(type, value)),
  );
  if (allowed.length === 0) return "false";
  const simple = allowed.filter(isSimple);
  const tests =
    simple.length > MANY
      ? [
          `${context.module.helper("values", (name) => `const ${name}: ReadonlySet<unknown> = /* @__PURE__ */ new Set(${JSON.stringify(simple)});\n`)}.has(${v})`,
        ]
      : simple.map((value) => `${v} === ${JSON.stringify(value)}`);
  for (const value of allowed) {
    if (!isSimple(value))
      tests.push(`${context.module.runtime("isEqual")}(${v}, ${JSON.stringify(value)})`);
  }
  const test = tests.length === 1 ? (tests[0] ?? "false") : any(tests);
  return withOthers(context, others, v, test);
}

/** A test of values, and of what other keywords ask of them. */
function withOthers(context: GuardContext, others: SchemaNode, v: string, test: string): string {
  if (ownExpression(context, others, "value") === undefined) return test;
  return `${test} && ${ownCall(context, others, v)}`;
}

const MANY = 12;

function isSimple(value: Json): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
}

function hasType(type: JsonType, value: Json): boolean {
  return type === "integer" ? Number.isInteger(value) : typeOfValue(value) === type;
}

function stringTests(context: GuardContext, schema: SchemaNode, v: string): string | undefined {
  const tests: string[] = [];
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  // A pattern that fixes the length makes the limits needless.
  const fits = pattern === undefined ? undefined : patternLength(pattern);
  if (minLength > (fits?.min ?? 0)) {
    tests.push(
      minLength === 1
        ? `${v}.length > 0`
        : `${context.module.runtime("isLong")}(${v}, ${minLength})`,
    );
  }
  if (maxLength < (fits?.max ?? Infinity))
    tests.push(`${context.module.runtime("isShort")}(${v}, ${maxLength})`);
  if (pattern !== undefined) tests.push(`${context.pattern({ ...schema, pattern })}(${v})`);
  const format = context.format(schema);
  if (format !== undefined) tests.push(`${format}(${v})`);
  return tests.length === 0 ? undefined : all(tests);
}

function numberTests(schema: SchemaNode, v: string): string | undefined {
  const tests: string[] = [];
  if (schema.minimum !== undefined) tests.push(`${v} >= ${schema.minimum}`);
  if (schema.maximum !== undefined) tests.push(`${v} <= ${schema.maximum}`);
  if (schema.exclusiveMinimum !== undefined) tests.push(`${v} > ${schema.exclusiveMinimum}`);
  if (schema.exclusiveMaximum !== undefined) tests.push(`${v} < ${schema.exclusiveMaximum}`);
  if (schema.multipleOf !== undefined) tests.push(`Number.isInteger(${v} / ${schema.multipleOf})`);
  return tests.length === 0 ? undefined : all(tests);
}

function arrayTests(context: GuardContext, schema: SchemaNode, v: string): string | undefined {
  const body = arrayBody(context, schema);
  if (body === undefined) return undefined;
  return `${context.module.helper("items", (name) => `function ${name}(list: readonly unknown[]): boolean {\n${body}}\n`)}(${v})`;
}

function objectTests(context: GuardContext, schema: SchemaNode, v: string): string | undefined {
  const body = objectBody(context, schema);
  const others =
    body === undefined
      ? undefined
      : context.module.helper(
          "object",
          (own) => `function ${own}(${RECORD}): boolean {\n${body}}\n`,
        );
  const names = [fieldsFunction(context, schema), others].filter((name) => name !== undefined);
  if (names.length === 0) return undefined;
  return all(names.map((name) => `${name}(${v} as { readonly [key: string]: unknown })`));
}

/** Name of the function that tests the named properties of an object, `undefined` if there is nothing to test. */
function fieldsFunction(context: GuardContext, schema: SchemaNode): string | undefined {
  const body = fieldsBody(context, schema);
  if (body === undefined) return undefined;
  const parameters = `${RECORD}, fail?: (name: string) => void`;
  return context.module.helper(
    "fields",
    (own) => `function ${own}(${parameters}): boolean {\n${body}}\n`,
  );
}

const RECORD = "record: { readonly [key: string]: unknown }";

function all(tests: readonly string[]): string {
  return tests.length === 0 ? "true" : tests.join(" && ");
}
