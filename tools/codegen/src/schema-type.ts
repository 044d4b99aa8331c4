import type { Json } from "@shortcodes/openapi-reader/openapi-document";
import { propertyKey } from "./identifiers.ts";
import { type SchemaReader, resolveAliases } from "./schema-reader.ts";
import { JSON_TYPES, type JsonType, type SchemaNode } from "./schema-node.ts";

/** Name of the type at a pointer, where it has one. */
export type TypeName = (pointer: string) => string | undefined;

type Types = ReadonlySet<JsonType>;

const ALL: Types = new Set(JSON_TYPES.filter((type) => type !== "integer"));

/**
 * The TypeScript type of what a schema accepts, as text. It may be wider than the schema, never narrower,
 * so that a type guard does not lie: without `type`, `properties` says nothing about a string.
 */
export function schemaType(
  reader: SchemaReader,
  schema: SchemaNode,
  typeName: TypeName,
  indent = "",
): string {
  return typeText({ reader, typeName }, schema, ALL, indent);
}

interface Printer {
  readonly reader: SchemaReader;
  readonly typeName: TypeName;
}

/** JSON types a schema can accept; integers count as numbers. */
export function possibleTypes(
  reader: SchemaReader,
  schema: SchemaNode,
  seen: readonly string[] = [],
): Types {
  if (schema.never) return new Set();
  const sets: Types[] = [];
  if (schema.ref !== undefined && !seen.includes(schema.ref)) {
    sets.push(possibleTypes(reader, reader.target(schema.ref), [...seen, schema.ref]));
  }
  if (schema.types !== undefined) sets.push(new Set(schema.types.map(widen)));
  if (schema.enum !== undefined) sets.push(new Set(schema.enum.map(typeOfValue)));
  for (const part of schema.allOf ?? []) sets.push(possibleTypes(reader, part, seen));
  for (const branches of [schema.anyOf, schema.oneOf]) {
    if (branches !== undefined)
      sets.push(new Set(branches.flatMap((branch) => [...possibleTypes(reader, branch, seen)])));
  }
  return sets.reduce(intersect, ALL);
}

function typeText(printer: Printer, schema: SchemaNode, outer: Types, indent: string): string {
  const own = possibleTypes(printer.reader, schema);
  const allowed = intersect(own, outer);
  if (allowed.size === 0) return "never";
  const parts: string[] = [];
  if (schema.ref !== undefined) parts.push(reference(printer, schema.ref, allowed, indent));
  if (schema.enum !== undefined) {
    parts.push(union(schema.enum.filter((value) => allowed.has(typeOfValue(value))).map(literal)));
  } else if (schema.types !== undefined || hasStructure(schema)) {
    const text = structure(printer, schema, allowed, indent);
    if (text !== "unknown") parts.push(text);
  }
  for (const part of schema.allOf ?? []) parts.push(typeText(printer, part, allowed, indent));
  for (const branches of [schema.anyOf, schema.oneOf]) {
    if (branches !== undefined)
      parts.push(union(branches.map((branch) => typeText(printer, branch, allowed, indent))));
  }
  const said = [...new Set(parts)].filter((part) => part !== "unknown");
  if (said.length === 0)
    return allowed.size === ALL.size
      ? "unknown"
      : structure(printer, { pointer: schema.pointer }, allowed, indent);
  if (said.includes("never")) return "never";
  return said.length === 1 ? (said[0] ?? "unknown") : said.map(parenthesise).join(" & ");
}

function reference(printer: Printer, ref: string, allowed: Types, indent: string): string {
  const target = resolveAliases(printer.reader, { pointer: ref, ref });
  const name = printer.typeName(ref) ?? printer.typeName(target.pointer);
  return name ?? typeText(printer, target, allowed, indent);
}

function structure(printer: Printer, schema: SchemaNode, allowed: Types, indent: string): string {
  if (allowed.size === ALL.size && !hasStructure(schema)) return "unknown";
  return union(
    [...ALL]
      .filter((type) => allowed.has(type))
      .map((type) => {
        if (type === "array") return array(printer, schema, indent);
        return type === "object" ? object(printer, schema, indent) : type;
      }),
  );
}

function array(printer: Printer, schema: SchemaNode, indent: string): string {
  const rest =
    schema.items === undefined ? "unknown" : typeText(printer, schema.items, ALL, indent);
  const list = `${parenthesise(rest)}[]`;
  if (schema.prefixItems === undefined) return list;
  const first = schema.prefixItems.map((item, index) => {
    const text = typeText(printer, item, ALL, indent);
    return index < (schema.minItems ?? 0) ? text : `${parenthesise(text)}?`;
  });
  return `[${[...first, ...(rest === "never" ? [] : [`...${list}`])].join(", ")}]`;
}

function object(printer: Printer, schema: SchemaNode, indent: string): string {
  const properties = schema.properties ?? [];
  const required = new Set(schema.required);
  const inner = `${indent}  `;
  const lines = properties.map(([name, property]) => {
    const mark = required.has(name) ? "" : "?";
    return `${inner}${propertyKey(name)}${mark}: ${typeText(printer, property, ALL, inner)};`;
  });
  for (const name of required) {
    if (!properties.some(([own]) => own === name))
      lines.push(`${inner}${propertyKey(name)}: unknown;`);
  }
  const rest = indexType(printer, schema, lines.length > 0, inner);
  if (rest !== undefined) lines.push(`${inner}[key: string]: ${rest};`);
  return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n${indent}}`;
}

/** An index signature must cover the named properties too, so beside them it can only say `unknown`. */
function indexType(
  printer: Printer,
  schema: SchemaNode,
  named: boolean,
  indent: string,
): string | undefined {
  const rest = schema.additionalProperties;
  if (rest?.never) return schema.patternProperties === undefined ? undefined : "unknown";
  if (named)
    return rest === undefined && schema.patternProperties === undefined ? undefined : "unknown";
  if (rest === undefined || schema.patternProperties !== undefined) return "unknown";
  return typeText(printer, rest, ALL, indent);
}

function hasStructure(schema: SchemaNode): boolean {
  return [
    schema.properties,
    schema.required,
    schema.additionalProperties,
    schema.items,
    schema.prefixItems,
  ].some((keyword) => keyword !== undefined);
}

function intersect(left: Types, right: Types): Types {
  return new Set([...left].filter((type) => right.has(type)));
}

function widen(type: JsonType): JsonType {
  return type === "integer" ? "number" : type;
}

export function typeOfValue(value: Json): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "string" | "object";
}

function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${propertyKey(key)}: ${literal(one)}`)
    .join("; ")} }`;
}

function union(types: readonly string[]): string {
  const distinct = [...new Set(types)].filter((type) => type !== "never");
  if (distinct.includes("unknown")) return "unknown";
  return distinct.length === 0
    ? "never"
    : distinct
        .map((type) => (distinct.length > 1 && type.includes(" & ") ? `(${type})` : type))
        .join(" | ");
}

/** Around a union or an intersection that stands in a larger type. */
function parenthesise(type: string): string {
  return /^(?:\{[^{}]*\}|[\w$."[\]]+)$/s.test(type) ? type : `(${type})`;
}
