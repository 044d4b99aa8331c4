import { type Entry, objectText } from "./literal-text.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { SchemaReader } from "./schema-reader.ts";
import { mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";

/** The `Fields` of one document's plans. Equal ones are written once. */
export function createContents(reader: SchemaReader) {
  const names = new Map<string, string>();

  /** Name of the constant that holds the fields of an object schema. */
  function of(schema: SchemaNode): string {
    const { properties = [], required = [] } = schema;
    if (properties.length === 0) {
      const problem = "an object without properties cannot be written as XML";
      throw fail(reader, schema, problem, "name its properties");
    }
    const lines = mapAll(
      properties,
      ([key, property]) => `  ${fieldText(key, property, required.includes(key))},\n`,
    );
    const text = `[\n${lines.join("")}]`;
    const name = names.get(text) ?? `$fields${names.size + 1}`;
    names.set(text, name);
    return name;
  }

  function fieldText(key: string, property: SchemaNode, required: boolean): string {
    if (key in {}) {
      const problem = `a property named ${key} is not supported in XML`;
      throw fail(reader, property, problem, "give it another name");
    }
    const { attribute = false } = property.xml ?? {};
    const { items } = property;
    if (items !== undefined && attribute)
      throw fail(reader, property, "an array cannot be an attribute", "remove xml.attribute");
    if (items !== undefined && property.types?.includes("null"))
      throw fail(reader, property, "an array cannot be null in XML", "remove null");
    const content = items ?? property;
    // OpenAPI, "XML Object": the name of an array counts only where the array is wrapped.
    const name = checkName(reader, property, items?.xml?.name ?? property.xml?.name ?? key);
    const as = items ? "list" : attribute ? "attribute" : "element";
    return objectText([
      ["key", JSON.stringify(key)],
      ["as", JSON.stringify(as)],
      contentEntry(content, attribute),
      ["name", name === key ? undefined : JSON.stringify(name)],
      ["nullable", content.types?.includes("null") ? "true" : undefined],
      ["optional", items && !required ? "true" : undefined],
    ]);
  }

  /** What is in an element or attribute: text of a type, or fields. */
  function contentEntry(schema: SchemaNode, attribute: boolean): Entry {
    const [type = schema.anyOf ? "alternatives" : "anything", ...others] =
      schema.types?.filter((one) => one !== "null") ?? [];
    if (others.length === 0 && type === "object" && !attribute) return ["fields", of(schema)];
    if (others.length === 0 && TEXTS.includes(type)) return ["type", JSON.stringify(type)];
    const said = [type, ...others].join(" or ");
    const advice = "give the schema one type: string, number, boolean or object";
    throw fail(reader, schema, `${said} cannot be written as XML in a single way`, advice);
  }

  function declarations(): string {
    return [...names].map(([text, name]) => `const ${name}: $Fields = ${text};\n\n`).join("");
  }

  return { of, declarations };
}

/** Types that are written as text. */
const TEXTS: readonly string[] = ["string", "integer", "number", "boolean"];

/** The name of an element or attribute, if XML can have it. */
export function checkName(reader: SchemaReader, schema: SchemaNode, name: string): string {
  if (/^[A-Za-z_][\w.-]*$/.test(name) && !/^xml/i.test(name)) return name;
  const problem = `${JSON.stringify(name)} cannot be the name of an element`;
  throw fail(reader, schema, problem, "give the schema an xml.name of letters, digits, _ . -");
}

function fail(
  { source }: SchemaReader,
  { pointer }: SchemaNode,
  problem: string,
  repair: string,
): Error {
  return unsupported({ file: source.file, pointer }, problem, repair);
}
