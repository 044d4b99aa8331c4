import { child } from "@shortcodes/openapi-reader/json-pointer";
import { type Located, follow, isObject } from "@shortcodes/openapi-reader/located";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";
import { type SchemaReader, resolveAliases } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";
import { possibleTypes } from "./schema-type.ts";

const FORM = "application/x-www-form-urlencoded";
export const PLACES = ["path", "query", "header", "cookie"] as const;
export type ParameterPlace = (typeof PLACES)[number];

/** How a parameter is written, as the runtime's `Parameter` has it. */
export interface WireParameter {
  readonly types: readonly string[];
  readonly list?: string;
  readonly clamp?: number;
}

export interface ParameterSet {
  /** An object schema: a property for each parameter. */
  readonly schema: SchemaNode;
  readonly parameters: Readonly<Record<string, WireParameter>>;
}

/** The parameters of an operation that stand in one place; header names in lower case. */
export function parameterSet(
  reader: SchemaReader,
  operation: Operation,
  place: ParameterPlace,
): ParameterSet {
  const properties: [string, SchemaNode][] = [];
  const required: string[] = [];
  const parameters: Record<string, WireParameter> = {};
  for (const parameter of operation.parameters.filter(({ value }) => value.in === place)) {
    const name =
      place === "header"
        ? String(parameter.value.name).toLowerCase()
        : String(parameter.value.name);
    // OpenAPI, "Parameter Object": these three say nothing here.
    if (place === "header" && ["accept", "content-type", "authorization"].includes(name)) continue;
    const schema = parameterSchema(reader, parameter);
    properties.push([name, schema]);
    if (parameter.value.required === true) required.push(name);
    parameters[name] = wireParameter(
      reader,
      schema,
      parameter,
      parameter.value["x-clamp"] === true,
      separator(reader, parameter, place),
    );
  }
  const schema = {
    pointer: child(operation.pointer, "parameters"),
    types: ["object"] as const,
    properties,
    ...(required.length > 0 && { required }),
  };
  return { schema, parameters };
}

/** The form body of an operation, `undefined` if it takes none. */
export function formSet(reader: SchemaReader, operation: Operation): ParameterSet | undefined {
  const [form] = bodies(reader, operation).filter(([mediaType]) => isForm(mediaType));
  if (form === undefined) return undefined;
  const [, schema, mediaType] = form;
  const parameters: Record<string, WireParameter> = {};
  for (const [name, property] of formProperties(reader, schema)) {
    const encoding = isObject(mediaType.value.encoding)
      ? mediaType.value.encoding[name]
      : undefined;
    const place = { value: isObject(encoding) ? encoding : {}, pointer: property.pointer };
    parameters[name] = wireParameter(
      reader,
      property,
      place,
      false,
      separator(reader, place, "query"),
    );
  }
  return { schema, parameters };
}

/** Media type, schema and media type object of each request body that has a schema. */
export function bodies(
  { source, ...reader }: SchemaReader,
  operation: Operation,
): [string, SchemaNode, Located][] {
  if (operation.value.requestBody === undefined) return [];
  return contents(
    { source, ...reader },
    follow(source, operation.value.requestBody, child(operation.pointer, "requestBody")),
  );
}

export function contents(
  reader: SchemaReader,
  { value, pointer }: Located,
): [string, SchemaNode, Located][] {
  return Object.entries(isObject(value.content) ? value.content : {}).map(([mediaType, json]) => {
    const located = follow(reader.source, json, child(pointer, "content", mediaType));
    return [
      mediaType,
      reader.read(located.value.schema ?? true, child(located.pointer, "schema")),
      located,
    ];
  });
}

export function isForm(mediaType: string): boolean {
  return mediaType.toLowerCase().startsWith(FORM);
}

function parameterSchema(reader: SchemaReader, { value, pointer }: Located): SchemaNode {
  if (value.content !== undefined) {
    throw unsupported(
      { file: reader.source.file, pointer },
      "a parameter with content is not supported",
      "describe it with schema",
    );
  }
  return reader.read(value.schema ?? true, child(pointer, "schema"));
}

/** What stands between the items of an array (OpenAPI, "Style Values"). */
function separator(
  reader: SchemaReader,
  { value, pointer }: Located,
  place: ParameterPlace,
): string {
  const {
    style = place === "query" || place === "cookie" ? "form" : "simple",
    explode = style === "form",
  } = value;
  if (style === "simple") return ",";
  if (style === "form") return explode === true ? "repeat" : ",";
  if (style === "spaceDelimited" && explode !== true) return " ";
  if (style === "pipeDelimited" && explode !== true) return "|";
  const said = `style ${String(style)}${explode === true ? " with explode" : ""}`;
  throw unsupported(
    { file: reader.source.file, pointer },
    `${said} is not supported`,
    "use form or simple",
  );
}

function wireParameter(
  reader: SchemaReader,
  schema: SchemaNode,
  { pointer }: Located,
  clamped: boolean,
  list: string,
): WireParameter {
  const place = { file: reader.source.file, pointer };
  const possible = possibleTypes(reader, schema);
  if (possible.size === 1 && possible.has("array")) {
    const { items } = resolveAliases(reader, schema);
    const item =
      items === undefined
        ? { types: [] }
        : wireParameter(reader, items, { value: {}, pointer: items.pointer }, false, list);
    if ("list" in item)
      throw unsupported(
        place,
        "an array of arrays cannot be written here",
        "describe it with one array",
      );
    return { ...item, list };
  }
  const anything = possible.size > 4;
  if (!anything && (possible.has("object") || possible.has("array"))) {
    throw unsupported(
      place,
      "an object cannot be written here",
      "give its properties parameters of their own",
    );
  }
  const types = anything ? [] : scalarTypes(reader, schema, [...possible]);
  const { maximum, clamp } = resolveAliases(reader, schema);
  return { types, ...((clamped || clamp === true) && maximum !== undefined && { clamp: maximum }) };
}

function scalarTypes(
  reader: SchemaReader,
  schema: SchemaNode,
  possible: readonly string[],
): string[] {
  return possible.flatMap((type) => {
    if (type === "boolean") return ["boolean"];
    return type === "number" ? [takesFractions(reader, schema) ? "number" : "integer"] : [];
  });
}

/** Whether a number that is no integer can fit. */
function takesFractions(
  reader: SchemaReader,
  schema: SchemaNode,
  seen: readonly string[] = [],
): boolean {
  if (schema.types !== undefined && !schema.types.includes("number")) return false;
  if (schema.enum?.every((value) => typeof value !== "number" || Number.isInteger(value)))
    return false;
  if (
    schema.ref !== undefined &&
    !seen.includes(schema.ref) &&
    !takesFractions(reader, reader.target(schema.ref), [...seen, schema.ref])
  )
    return false;
  if (schema.allOf?.some((part) => !takesFractions(reader, part, seen))) return false;
  return [schema.anyOf, schema.oneOf].every(
    (branches) =>
      branches === undefined || branches.some((branch) => takesFractions(reader, branch, seen)),
  );
}

/** Properties of the schema and of whatever it is put together from. */
function formProperties(
  reader: SchemaReader,
  schema: SchemaNode,
  seen: readonly string[] = [],
): Map<string, SchemaNode> {
  const place = { file: reader.source.file, pointer: schema.pointer };
  if (
    schema.additionalProperties !== undefined &&
    Object.keys(schema.additionalProperties).length > 1 &&
    !schema.additionalProperties.never
  ) {
    throw unsupported(
      place,
      "a form with additionalProperties of a schema is not supported",
      "name its properties",
    );
  }
  const found = new Map<string, SchemaNode>();
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (schema.ref !== undefined && !seen.includes(schema.ref)) parts.push(reader.target(schema.ref));
  for (const part of parts) {
    for (const [name, property] of formProperties(reader, part, [...seen, schema.ref ?? ""]))
      found.set(name, property);
  }
  for (const [name, property] of schema.properties ?? []) found.set(name, property);
  return found;
}
