import { docComment } from "./doc-comment.ts";
import { propertyKey } from "./identifiers.ts";
import {
  JSON_TYPES,
  type JsonType,
  type SchemaNode,
  descriptionOf,
  isComponent,
} from "./schema-node.ts";

/** Name of the type of a component. */
export type TypeName = (component: SchemaNode) => string;

/**
 * The TypeScript type of what a schema accepts, as text. It may be wider than the schema, never narrower, so that a type guard
 * does not lie.
 */
export function schemaType(schema: SchemaNode, typeName: TypeName, indent = ""): string {
  if (schema.enum !== undefined) return union(schema.enum.map((value) => JSON.stringify(value)));
  if (schema.anyOf !== undefined)
    return union(schema.anyOf.map((branch) => partType(branch, typeName, indent)));
  const { types } = schema;
  if (types === undefined) return "unknown";
  const texts: Readonly<Partial<Record<JsonType, () => string>>> = {
    integer: () => "number",
    array: () => arrayType(schema, typeName, indent),
    object: () => objectType(schema, typeName, indent),
  };
  return union(
    JSON_TYPES.filter((type) => types.includes(type)).map((type) => texts[type]?.() ?? type),
  );
}

/** A schema within another: components go by their names. */
function partType(schema: SchemaNode, typeName: TypeName, indent: string): string {
  return isComponent(schema) ? typeName(schema) : schemaType(schema, typeName, indent);
}

function arrayType({ items }: SchemaNode, typeName: TypeName, indent: string): string {
  const text = items === undefined ? "unknown" : partType(items, typeName, indent);
  return /^(?:\{[^{}]*\}|[\w$."[\]]+)$/s.test(text) ? `${text}[]` : `(${text})[]`;
}

function objectType(schema: SchemaNode, typeName: TypeName, indent: string): string {
  const { properties = [], required = [], additionalProperties } = schema;
  const inner = `${indent}  `;
  const lines = properties.map(([name, property]) => {
    const mark = required.includes(name) ? "" : "?";
    const comment = docComment(descriptionOf(property), inner);
    return `${comment}${inner}${propertyKey(name)}${mark}: ${partType(property, typeName, inner)};\n`;
  });
  if (additionalProperties ?? properties.length === 0)
    lines.push(`${inner}[key: string]: unknown;\n`);
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}

function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.includes("unknown") ? "unknown" : distinct.join(" | ");
}
