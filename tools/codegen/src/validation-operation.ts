import { type DefinitionContext, definitionText } from "./definition-text.ts";
import { docComment } from "./doc-comment.ts";
import { capitalise, toIdentifier } from "./identifiers.ts";
import { objectText } from "./literal-text.ts";
import { type ModuleText, createModuleText } from "./module-text.ts";
import type { Contents, OperationParts } from "./operation-parts.ts";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import { type SchemaNode, descriptionOf, isComponent, typesOf } from "./schema-node.ts";
import { schemaType } from "./schema-type.ts";
import { type Components, definitionContext } from "./validation-schemas.ts";

/** Everything about one operation: decoders of its parameters and form, schemas of its other bodies and its responses. */
export function operationModule(components: Components, read: OperationParts): string {
  const { operation, form, others } = read;
  const module = createModuleText();
  const context = definitionContext(components, module, module.schemas);
  const writer: Writer = { components, module, context, operation, texts: [], parts: [] };

  const operationId = JSON.stringify(operation.operationId);
  part(writer, "operationId", operationId, operationId);
  for (const place of ["path", "query"] as const) decoderPart(writer, place, read[place]);
  if (form !== undefined) decoderPart(writer, "form", form);
  if (others.length > 0) {
    const [types, values] = tableTexts(writer, others, "body", "  ");
    part(writer, "body", `{\n${types}}`, `{\n${values}}`);
  }
  responsesPart(writer, read.responses);

  const types = writer.parts
    .map((key) => `${docComment(PARTS[key], "  ")}  readonly ${key}: typeof ${key};\n`)
    .join("");
  const keys = writer.parts.map((key) => `  ${key},\n`).join("");
  writer.texts.push(
    `${operationComment(operation)}export const operation: {\n${types}} = {\n${keys}};\n`,
  );
  return `${module.head()}${writer.texts.join("")}`;
}

/** Summary and description of an operation, and where it is. */
export function operationComment(operation: Operation, indent = ""): string {
  const { operationId, method, path, webhook, value } = operation;
  const place = `${operationId} (${webhook ? "webhook" : method.toUpperCase()} ${path})`;
  const texts = [value["summary"], value["description"], place];
  return docComment(texts.filter((one) => typeof one === "string").join("\n\n"), indent);
}

/** What the parts of an operation are. */
const PARTS: Readonly<Record<string, string>> = {
  operationId: "Name of the operation.",
  path: "Decodes the path parameters.",
  query: "Decodes the query parameters.",
  form: "Decodes the form.",
  body: "Schemas of the request bodies, by media type.",
  responses: "Schemas of the response bodies, by status and media type.",
};

const DECODED = {
  path: "The path parameters, decoded.",
  query: "The query parameters, decoded.",
  form: "The form, decoded.",
};

interface Writer {
  readonly components: Components;
  readonly module: ModuleText;
  readonly context: DefinitionContext;
  readonly operation: Operation;
  readonly texts: string[];
  readonly parts: string[];
}

function part({ texts, parts }: Writer, key: string, type: string, value: string): void {
  texts.push(`${docComment(PARTS[key])}export const ${key}: ${type} = ${value};\n\n`);
  parts.push(key);
}

function decoderPart(writer: Writer, key: "path" | "query" | "form", schema: SchemaNode): void {
  const { module, texts } = writer;
  const type = capitalise(key);
  const decoderType = `${module.runtime("Decoder", true)}<${type}>`;
  const { properties = [] } = schema;
  if (properties.length === 0 && key !== "form") {
    texts.push(
      `${docComment(DECODED[key])}export type ${type} = ${module.runtime("Nothing", true)};\n\n`,
    );
    return part(writer, key, decoderType, module.runtime("decodeNothing"));
  }
  texts.push(`${docComment(DECODED[key])}export type ${type} = ${typeText(writer, schema)};\n\n`);
  const readers = objectText(
    properties.map(([name, property]) => [name, readerText(writer, property)]),
  );
  const given = readers === "{}" ? "" : `, ${readers}`;
  const value = `/* @__PURE__ */ ${module.runtime("decoder")}(${guardValue(writer, schema, type)}${given})`;
  part(writer, key, decoderType, value);
}

/** How a parameter is read, unless it is a text. */
function readerText({ module }: Writer, schema: SchemaNode): string | undefined {
  const [type] = typesOf(schema) ?? [];
  if (type === "boolean") return module.runtime("boolean");
  if (type !== "integer") return undefined;
  return schema.clamp && schema.maximum !== undefined
    ? `${module.runtime("clamped")}(${schema.maximum})`
    : module.runtime("integer");
}

/** Types and values of a table of schemas by media type. */
function tableTexts(
  writer: Writer,
  list: Contents,
  wish: string,
  indent: string,
): [types: string, values: string] {
  const entries = list.map(([mediaType, schema]) => {
    const value = schemaValue(writer, schema, list.length > 1 ? `${wish}-${mediaType}` : wish);
    return [JSON.stringify(mediaType), value, docComment(descriptionOf(schema), indent)] as const;
  });
  return [
    entries
      .map(([key, value, comment]) => `${comment}${indent}readonly ${key}: typeof ${value};\n`)
      .join(""),
    entries.map(([key, value]) => `${indent}${key}: ${value},\n`).join(""),
  ];
}

/** Tables of schemas by status. */
function responsesPart(writer: Writer, responses: OperationParts["responses"]): void {
  let [types, values] = ["", ""];
  for (const [status, list] of responses) {
    const { description } = writer.operation.responses[status] ?? {};
    const inner = tableTexts(writer, list, `response-${status}`, "    ");
    const [type, value] = inner.map((text) => (text === "" ? "{}" : `{\n${text}  }`));
    const name = /^\d+$/.test(status) ? status : JSON.stringify(status);
    types += `${docComment(description, "  ")}  readonly ${name}: ${type};\n`;
    values += `  ${name}: ${value},\n`;
  }
  part(writer, "responses", `{\n${types}}`, `{\n${values}}`);
}

/** Name of the Schema object for a node: that of a component, or one that is made here. */
function schemaValue(writer: Writer, schema: SchemaNode, wish: string): string {
  const { module, texts } = writer;
  if (isComponent(schema)) return typeText(writer, schema);
  const name = `${toIdentifier(wish)}Schema$`;
  const type = `${module.runtime("Schema", true)}<${typeText(writer, schema)}>`;
  texts.push(
    `const ${name}: ${type} = /* @__PURE__ */ ${module.runtime("schema")}(${guardValue(writer, schema, wish)});\n\n`,
  );
  return name;
}

/** The guard of a node: that of a component, or one that is made here. */
function guardValue(writer: Writer, schema: SchemaNode, wish: string): string {
  const { module, context, operation } = writer;
  if (isComponent(schema)) return context.guard(schema);
  const title = JSON.stringify(toIdentifier(`${operation.operationId}-${capitalise(wish)}`));
  return `/* @__PURE__ */ ${module.runtime("guard")}(${title}, () => ${definitionText(context, schema)})`;
}

/** The type of a node. A component's type and its Schema object have the same name. */
function typeText({ components, module }: Writer, schema: SchemaNode): string {
  const nameOf = (component: SchemaNode) => module.schemas(components.nameOf(component));
  return isComponent(schema) ? nameOf(schema) : schemaType(schema, nameOf);
}
