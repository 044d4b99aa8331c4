import { child } from "@shortcodes/openapi-reader/json-pointer";
import { follow, isObject } from "@shortcodes/openapi-reader/located";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import type { DefinitionContext } from "./definition-context.ts";
import { definitionText } from "./definition-text.ts";
import { capitalise, toIdentifier } from "./identifiers.ts";
import { objectText } from "./literal-text.ts";
import { type ModuleText, createModuleText } from "./module-text.ts";
import {
  PLACES,
  type ParameterSet,
  type WireParameter,
  bodies,
  contents,
  formSet,
  isForm,
  parameterSet,
} from "./operation-parts.ts";
import { resolveAliases } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";
import { schemaType } from "./schema-type.ts";
import { type Shared, contextFor } from "./validation-shared.ts";

/** Everything about one operation: decoders of its parameters and form, schemas of its other bodies and its responses. */
export function operationModule(shared: Shared, operation: Operation): string {
  const { reader } = shared;
  const module = createModuleText("../../runtime.ts");
  const local = (name: string) => module.imported("./schemas.ts", name, `$${name}`);
  const writer: Writer = {
    shared,
    module,
    context: contextFor(shared, module, local),
    local,
    operation,
    texts: [],
    parts: [],
  };

  part(
    writer,
    "operationId",
    JSON.stringify(operation.operationId),
    JSON.stringify(operation.operationId),
  );
  for (const place of PLACES) {
    const set = parameterSet(reader, operation, place);
    const empty = Object.keys(set.parameters).length === 0;
    if (!empty || place === "path" || place === "query") decoderPart(writer, place, set);
  }
  const form = formSet(reader, operation);
  if (form !== undefined) decoderPart(writer, "form", form);
  const others = bodies(reader, operation).filter(([mediaType]) => !isForm(mediaType));
  if (others.length > 0) schemasPart(writer, "body", "", [["", others]]);
  schemasPart(writer, "responses", "response", responses(writer));

  const name = `${operation.operationId} (${operation.webhook ? "webhook" : operation.method.toUpperCase()} ${operation.path})`;
  const types = writer.parts.map(([key]) => `  readonly ${key}: typeof ${key};\n`).join("");
  const keys = writer.parts.map(([key]) => `  ${key},\n`).join("");
  writer.texts.push(
    `/** ${name.replaceAll("*/", "* /")} */\nexport const operation: {\n${types}} = {\n${keys}};\n`,
  );
  return `${module.head()}${writer.texts.join("")}`;
}

interface Writer {
  readonly shared: Shared;
  readonly module: ModuleText;
  readonly context: DefinitionContext;
  /** Local name of what `schemas.ts` exports. */
  readonly local: (name: string) => string;
  readonly operation: Operation;
  readonly texts: string[];
  readonly parts: (readonly [key: string])[];
}

function part({ texts, parts }: Writer, key: string, type: string, value: string): void {
  texts.push(`export const ${key}: ${type} = ${value};\n\n`);
  parts.push([key]);
}

function decoderPart(writer: Writer, key: string, { schema, parameters }: ParameterSet): void {
  const { module, texts } = writer;
  const type = capitalise(key);
  const decoderType = `${module.runtime("Decoder", true)}<${type}>`;
  if (Object.keys(parameters).length === 0 && key !== "form") {
    texts.push(`export type ${type} = ${module.runtime("Nothing", true)};\n\n`);
    return part(writer, key, decoderType, module.runtime("decodeNothing"));
  }
  texts.push(`export type ${type} = ${typeText(writer, schema)};\n\n`);
  const readers = readersText(writer, schema, parameters);
  const given = readers === "{}" ? "" : `, ${readers}`;
  const value = `/* @__PURE__ */ ${module.runtime("decoder")}(${guardValue(writer, schema, type)}${given})`;
  part(writer, key, decoderType, value);
}

/** How parameters are read, those that are texts aside; where they come from several schemas, those too. */
function readersText(
  { shared: { reader }, module }: Writer,
  schema: SchemaNode,
  parameters: ParameterSet["parameters"],
): string {
  const target = resolveAliases(reader, schema);
  const own = new Set(target.properties?.map(([name]) => name));
  const simple = target.ref === undefined && Object.keys(parameters).every((name) => own.has(name));
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const text = readerText(module, parameter);
    return [name, text ?? (simple ? undefined : module.runtime("word"))] as const;
  });
  return objectText(entries);
}

const READERS: Readonly<Record<string, string>> = {
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
};

function readerText(module: ModuleText, { types, list, clamp }: WireParameter): string | undefined {
  const scalars = types.map((type) => module.runtime(READERS[type] ?? "word"));
  let text = scalars.length > 1 ? `${module.runtime("either")}(${scalars.join(", ")})` : scalars[0];
  if (clamp !== undefined && text !== undefined)
    text = `${module.runtime("clamped")}(${clamp}, ${text})`;
  if (list === undefined) return text;
  const item = text ?? module.runtime("word");
  return list === "repeat"
    ? `${module.runtime("repeated")}(${item})`
    : `${module.runtime("separated")}(${JSON.stringify(list)}, ${item})`;
}

type Group = readonly [
  key: string,
  contents: readonly (readonly [mediaType: string, schema: SchemaNode, ...unknown[]])[],
];

/** A table of schemas by media type, or by status and media type. */
function schemasPart(writer: Writer, key: string, label: string, groups: readonly Group[]): void {
  const types: string[] = [];
  const values: string[] = [];
  for (const [status, list] of groups) {
    const pad = label === "" ? "  " : "    ";
    const entries = list.map(([mediaType, schema]) => {
      const value = schemaValue(
        writer,
        schema,
        [label, status, list.length > 1 ? mediaType : ""].join("-"),
      );
      return [
        `${pad}readonly ${JSON.stringify(mediaType)}: typeof ${value};\n`,
        `${pad}${JSON.stringify(mediaType)}: ${value},\n`,
      ] as const;
    });
    const [type, value] = [0, 1].map((index) =>
      entries.map((entry) => entry[index as 0 | 1]).join(""),
    );
    const name = /^\d+$/.test(status) ? status : JSON.stringify(status);
    types.push(
      label === "" ? (type ?? "") : `  readonly ${name}: {${type === "" ? "" : `\n${type}  `}};\n`,
    );
    values.push(
      label === "" ? (value ?? "") : `  ${name}: {${value === "" ? "" : `\n${value}  `}},\n`,
    );
  }
  part(writer, key, `{\n${types.join("")}}`, `{\n${values.join("")}}`);
}

function responses({ shared: { reader }, operation }: Writer): Group[] {
  const all = isObject(operation.value.responses) ? operation.value.responses : {};
  return Object.entries(all)
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, json]) => [
      status,
      contents(reader, follow(reader.source, json, child(operation.pointer, "responses", status))),
    ]);
}

/** Name of the Schema object for a node: a shared one, or one that is made here. */
function schemaValue(writer: Writer, schema: SchemaNode, wish: string): string {
  const { shared, module, texts } = writer;
  const target = resolveAliases(shared.reader, schema);
  if (Object.keys(target).length === 1) return module.runtime("anything");
  if (target.pointer.startsWith("#/components/"))
    return writer.local(shared.names.nameOf(target.pointer));
  const name = toIdentifier(`${wish.replace(/^-/, "")}`) + "Schema$";
  const type = `${module.runtime("Schema", true)}<${typeText(writer, target)}>`;
  texts.push(
    `const ${name}: ${type} = /* @__PURE__ */ ${module.runtime("schema")}(${guardValue(writer, target, wish)});\n\n`,
  );
  return name;
}

/** The guard of a node: a shared one, or one that is made here. */
function guardValue(writer: Writer, schema: SchemaNode, wish: string): string {
  const { shared, module, context, operation } = writer;
  const target = resolveAliases(shared.reader, schema);
  if (target.pointer.startsWith("#/components/")) return context.guard(target.pointer);
  const title = JSON.stringify(toIdentifier(`${operation.operationId}-${capitalise(wish)}`));
  return `/* @__PURE__ */ ${module.runtime("guard")}(${title}, () => ${definitionText(context, target)})`;
}

function typeNames({ shared: { names }, module }: Writer) {
  return (pointer: string) => {
    const name = names.nameOf(pointer);
    return module.imported("./schemas.ts", name, `$${name}`);
  };
}

function typeText(writer: Writer, schema: SchemaNode): string {
  return schemaType(writer.shared.reader, schema, typeNames(writer));
}
