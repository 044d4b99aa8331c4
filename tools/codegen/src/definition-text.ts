import type { GuardContext } from "./guard-context.ts";
import { propertyKey } from "./identifiers.ts";
import type { Json } from "./openapi-document.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Keywords that the runtime hands back to generated code, each with what belongs to it. */
const RARE: readonly (readonly [keyword: keyof SchemaNode, ...partners: (keyof SchemaNode)[]])[] = [
  ["multipleOf"],
  ["uniqueItems"],
  ["contains", "minContains", "maxContains"],
  ["minProperties"],
  ["maxProperties"],
  ["propertyNames"],
  ["dependentRequired"],
  ["dependentSchemas"],
  ["not"],
  ["if", "then", "else"],
];

const PLAIN = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
] as const;
const NUMBERS = [
  "multipleOf",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
] as const;

/** A schema as the literal of a `Definition` (packages/validation/src/definition.ts). */
export function definitionText(context: GuardContext, schema: SchemaNode, indent = ""): string {
  const inner = `${indent}  `;
  const nested = (node: SchemaNode) => definitionText(context, node, inner);
  const list = (nodes: readonly SchemaNode[]) => `[${nodes.map(nested).join(", ")}]`;
  const entries: [keyword: string, text: string][] = [];
  const add = (keyword: string, text: string | undefined) =>
    text !== undefined && entries.push([keyword, text]);
  const each = (keyword: keyof SchemaNode, write: (value: never) => string) => {
    const value = schema[keyword];
    if (value !== undefined) add(keyword, write(value as never));
  };

  if (schema.never) return `{ not: {}, $checks: () => ({ not: () => false }) }`;
  if (schema.ref !== undefined) {
    const name = context.schema(schema.ref);
    add("$ref", JSON.stringify(`#/$defs/${name.replace("$", "")}`));
    add("$target", `() => ${name}`);
  }
  if (schema.types !== undefined)
    add("type", JSON.stringify(schema.types.length === 1 ? schema.types[0] : schema.types));
  const checks = valuesText(context, schema, add);
  for (const keyword of PLAIN) each(keyword, String);
  each("pattern", (pattern: string) => JSON.stringify(pattern));
  each("format", (name: string) => JSON.stringify(name));
  add("$format", context.format(schema));
  each("prefixItems", list);
  each("items", nested);
  each("required", (names: readonly string[]) => JSON.stringify(names));
  each("properties", (properties: SchemaNode["properties"] & object) =>
    mapText(context, properties, inner),
  );
  add("$fields", context.fields(schema));
  each("patternProperties", (properties: SchemaNode["properties"] & object) =>
    mapText(context, properties, inner),
  );
  each("additionalProperties", (node: SchemaNode) => (node.never ? "false" : nested(node)));
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) each(keyword, list);
  for (const keyword of NUMBERS) each(keyword, String);
  each("uniqueItems", String);
  for (const keyword of ["contains", "propertyNames", "not", "if", "then", "else"] as const)
    each(keyword, nested);
  each("dependentRequired", (pairs: SchemaNode["dependentRequired"] & object) =>
    JSON.stringify(Object.fromEntries(pairs)),
  );
  each("dependentSchemas", (schemas: SchemaNode["properties"] & object) =>
    mapText(context, schemas, inner),
  );
  checks.push(...rareChecks(context, schema));
  if (checks.length > 0) add("$checks", `() => ({ ${checks.join(", ")} })`);
  return objectText(entries, indent);
}

/** Values that `===` cannot compare become a check. */
function valuesText(
  context: GuardContext,
  schema: SchemaNode,
  add: (keyword: string, text: string) => unknown,
): string[] {
  if (schema.enumName !== undefined) add("enum", schema.enumName);
  if (schema.enum === undefined) return [];
  add("enum", JSON.stringify(schema.enum));
  if (schema.enum.every((value: Json) => typeof value !== "object" || value === null)) return [];
  return [check(context, "enum", { pointer: schema.pointer, enum: schema.enum })];
}

function rareChecks(context: GuardContext, schema: SchemaNode): string[] {
  return RARE.filter(([keyword]) => schema[keyword] !== undefined).map(([keyword, ...partners]) => {
    const only = Object.fromEntries(
      [keyword, ...partners]
        .map((one) => [one, schema[one]])
        .filter(([, value]) => value !== undefined),
    );
    return check(context, keyword, { ...only, pointer: schema.pointer });
  });
}

function check(context: GuardContext, keyword: string, schema: SchemaNode): string {
  return `${keyword}: ${context.call(schema, "").replace(/\(\)$/, "")}`;
}

function mapText(
  context: GuardContext,
  properties: readonly (readonly [string, SchemaNode])[],
  indent: string,
): string {
  return objectText(
    properties.map(([name, node]) => {
      const text = definitionText(context, node, `${indent}  `);
      // A property called `toString` takes its expected type from Object, unless told.
      const inherited =
        name in {} ? ` satisfies ${context.module.runtime("Definition", true)}` : "";
      return [name, text + inherited];
    }),
    indent,
  );
}

function objectText(
  entries: readonly (readonly [key: string, text: string])[],
  indent: string,
): string {
  if (entries.length === 0) return "{}";
  const line = `{ ${entries.map(([key, text]) => `${propertyKey(key)}: ${text}`).join(", ")} }`;
  if (line.length < 100 && !line.includes("\n")) return line;
  return `{\n${entries.map(([key, text]) => `${indent}  ${propertyKey(key)}: ${text},\n`).join("")}${indent}}`;
}
