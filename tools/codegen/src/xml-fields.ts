import { type Place, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { type SchemaReader, resolveAliases } from "./schema-reader.ts";
import type { SchemaNode, XmlHints } from "./schema-node.ts";
import { possibleTypes } from "./schema-type.ts";

/** The `Fields` of one document's plans. Equal ones are written once. */
export function createContents(reader: SchemaReader) {
  const names = new Map<string, string>();
  const texts = new Map<string, string>();
  const recursive = new Set<string>();

  /** Text that stands for the content of an object schema: the name of a constant. */
  function of(schema: SchemaNode): string {
    const known = names.get(schema.pointer);
    if (known !== undefined) {
      recursive.add(known);
      return known;
    }
    const provisional = `$recursive${names.size}`;
    names.set(schema.pointer, provisional);
    const text = `[\n${objectFields(reader, schema, of)
      .map((field) => `  ${field},\n`)
      .join("")}]`;
    if (recursive.has(provisional)) {
      texts.set(`${text} // ${provisional}`, provisional);
      return provisional;
    }
    const twin = texts.get(text);
    const name = twin ?? `$fields${texts.size + 1}`;
    texts.set(text, name);
    names.delete(schema.pointer);
    return name;
  }

  function declarations(): string {
    return [...texts]
      .map(
        ([text, name]) =>
          `const ${name}: $Fields = ${text.replace(/ \/\/ \$recursive\d+$/, "")};\n\n`,
      )
      .join("");
  }

  return { of, declarations };
}

/** Name of the root element: the schema's own, else the component's. */
export function rootName(reader: SchemaReader, schema: SchemaNode, component: string): string {
  const name = hints(reader, schema).name;
  if (name !== undefined) return checkName(placeOf(reader, schema), name);
  if (schema.pointer.startsWith("#/components/schemas/"))
    return checkName(placeOf(reader, schema), component);
  throw unsupported(
    placeOf(reader, schema),
    "the root element of an inline schema has no name",
    "give the schema an xml.name",
  );
}

/** Attributes and elements of an object schema, `allOf` parts merged. */
function objectFields(
  reader: SchemaReader,
  schema: SchemaNode,
  content: (schema: SchemaNode) => string,
): string[] {
  const { properties, required } = merge(reader, schema);
  if (properties.size === 0) {
    throw unsupported(
      placeOf(reader, schema),
      "an object without properties has no form in XML",
      "name its properties",
    );
  }
  return [...properties].map(([key, property]) => {
    if (key in {})
      throw unsupported(
        placeOf(reader, property),
        `a property called ${key} is not supported in XML`,
        "give it another name",
      );
    return field(reader, key, property, required.has(key), content);
  });
}

function field(
  reader: SchemaReader,
  key: string,
  property: SchemaNode,
  required: boolean,
  content: (schema: SchemaNode) => string,
): string {
  const place = placeOf(reader, property);
  const { schema, nullable } = withoutNull(reader, property);
  const { name: ownName, attribute = false, wrapped = false } = hints(reader, property);
  const types = possibleTypes(reader, schema);
  const list = types.size === 1 && types.has("array");
  if (list && attribute)
    throw unsupported(place, "an array cannot be an attribute", "take xml.attribute out");
  const items = list ? onlyItems(reader, schema) : undefined;
  const itemName = items === undefined ? undefined : hints(reader, items).name;
  // OpenAPI, "XML Object": the name of an array counts only where the array is wrapped.
  const name = checkName(place, list && !wrapped ? (itemName ?? ownName ?? key) : (ownName ?? key));
  const item = items === undefined ? { schema, nullable } : withoutNull(reader, items);
  const inner = contentText(reader, item.schema, attribute, content);
  if (!list)
    return fieldText(key, name, attribute ? "attribute" : "element", inner, nullable, false);
  if (wrapped) {
    const element = checkName(place, itemName ?? name);
    const only = fieldText(key, element, "list", inner, item.nullable, false);
    return fieldText(key, name, "wrapped", `fields: [${only}]`, nullable, false);
  }
  if (nullable)
    throw unsupported(
      place,
      "an array that is not wrapped cannot be null",
      "set xml.wrapped or drop the null",
    );
  return fieldText(key, name, "list", inner, item.nullable, !required);
}

function fieldText(
  key: string,
  name: string,
  as: string,
  content: string,
  nullable: boolean,
  optional: boolean,
): string {
  const parts = [
    `key: ${JSON.stringify(key)}`,
    `as: ${JSON.stringify(as)}`,
    content,
    name !== key && `name: ${JSON.stringify(name)}`,
    nullable && "nullable: true",
    optional && "optional: true",
  ];
  return `{ ${parts.filter((part) => part !== false).join(", ")} }`;
}

/** `type: …` or `fields: …`. A schema that is not finished contains itself, and is read when it is. */
function contentText(
  reader: SchemaReader,
  schema: SchemaNode,
  attribute: boolean,
  content: (schema: SchemaNode) => string,
): string {
  const types = possibleTypes(reader, schema);
  const [type] = types;
  if (types.size === 1 && type === "object" && !attribute) {
    const name = content(resolveAliases(reader, schema));
    return name.startsWith("$recursive") ? `get fields() { return ${name}; }` : `fields: ${name}`;
  }
  if (types.size === 1 && type === "number")
    return `type: ${isInteger(reader, schema) ? '"integer"' : '"number"'}`;
  if (types.size === 1 && (type === "string" || type === "boolean")) return `type: "${type}"`;
  const said = [...types].join(" or ") || "nothing";
  throw unsupported(
    placeOf(reader, schema),
    `${said} has no single form in XML`,
    "give the schema one type: string, number, boolean or object",
  );
}

function isInteger(reader: SchemaReader, schema: SchemaNode): boolean {
  if (schema.types?.includes("integer") && !schema.types.includes("number")) return true;
  if (schema.enum?.every((value) => Number.isInteger(value))) return true;
  if (schema.ref !== undefined && isInteger(reader, reader.target(schema.ref))) return true;
  const branches = schema.anyOf ?? schema.oneOf;
  return [
    schema.allOf?.some((part) => isInteger(reader, part)),
    branches?.every((part) => isInteger(reader, part)),
  ].includes(true);
}

/** The schema and whether it takes `null` besides: `type: [x, "null"]`, an enum with null, or `anyOf: [x, { type: "null" }]`. */
function withoutNull(
  reader: SchemaReader,
  property: SchemaNode,
): { schema: SchemaNode; nullable: boolean } {
  const schema = resolveAliases(reader, property);
  const nullable = possibleTypes(reader, schema).has("null");
  if (!nullable) return { schema, nullable };
  const branches = (schema.anyOf ?? schema.oneOf)?.filter((branch) => !isNull(reader, branch));
  const [only, ...others] = branches ?? [];
  if (only !== undefined && others.length === 0)
    return { schema: resolveAliases(reader, only), nullable };
  const strip = {
    ...(schema.types !== undefined && { types: schema.types.filter((type) => type !== "null") }),
    ...(schema.enum !== undefined && { enum: schema.enum.filter((value) => value !== null) }),
    ...(branches !== undefined && { anyOf: branches }),
  };
  return { schema: { ...schema, ...strip }, nullable };
}

function isNull(reader: SchemaReader, schema: SchemaNode): boolean {
  const types = possibleTypes(reader, schema);
  return types.size === 1 && types.has("null");
}

function onlyItems(reader: SchemaReader, schema: SchemaNode): SchemaNode {
  if (schema.items !== undefined && schema.prefixItems === undefined) return schema.items;
  throw unsupported(
    placeOf(reader, schema),
    "an array in XML has items of one schema",
    "give it items, without prefixItems",
  );
}

function merge(reader: SchemaReader, schema: SchemaNode, seen: readonly string[] = []) {
  const properties = new Map(schema.properties);
  const required = new Set(schema.required);
  const parts = [
    ...(schema.ref !== undefined && !seen.includes(schema.ref) ? [reader.target(schema.ref)] : []),
    ...(schema.allOf ?? []),
  ];
  const merged = new Map<string, SchemaNode>();
  for (const part of parts) {
    const inner = merge(reader, part, [...seen, schema.ref ?? ""]);
    for (const [key, property] of inner.properties) merged.set(key, property);
    for (const name of inner.required) required.add(name);
  }
  for (const [key, property] of properties) {
    const before = merged.get(key);
    // A part that only sharpens a property (an enum of its codes, say) has nothing to say about XML.
    if (before === undefined || property.xml !== undefined) merged.set(key, property);
  }
  for (const branches of [schema.anyOf, schema.oneOf]) {
    const branch = branches?.find((one) => merge(reader, one, seen).properties.size > 0);
    if (branch !== undefined) {
      throw unsupported(
        placeOf(reader, branch),
        "alternatives of objects have no form in XML",
        "write the properties in one schema",
      );
    }
  }
  return { properties: merged, required };
}

/** `xml` of the schema, and what its `$ref` or `allOf` says beyond. */
function hints(reader: SchemaReader, schema: SchemaNode, seen: readonly string[] = []): XmlHints {
  const { xml } = schema;
  for (const word of ["namespace", "prefix"] as const) {
    if (xml !== undefined && word in xml)
      throw unsupported(placeOf(reader, schema), `xml.${word} is not supported`, "take it out");
  }
  if (schema.ref === undefined || seen.includes(schema.ref)) return xml ?? {};
  return { ...hints(reader, reader.target(schema.ref), [...seen, schema.ref]), ...xml };
}

function checkName(place: Place, name: string): string {
  if (/^[A-Za-z_][\w.-]*$/.test(name) && !/^xml/i.test(name)) return name;
  throw unsupported(
    place,
    `${JSON.stringify(name)} cannot be the name of an element`,
    "give the schema an xml.name of letters, digits, _ . -",
  );
}

function placeOf(reader: SchemaReader, schema: SchemaNode): Place {
  return { file: reader.source.file, pointer: schema.pointer };
}
