import { definitionText } from "./definition-text.ts";
import { guardFunction } from "./guard-code.ts";
import type { GuardContext } from "./guard-context.ts";
import { capitalise, propertyKey, toIdentifier } from "./identifiers.ts";
import { child } from "./json-pointer.ts";
import { follow, isObject } from "./located.ts";
import { type ModuleText, createModuleText } from "./module-text.ts";
import {
  PLACES,
  type ParameterSet,
  bodies,
  contents,
  formSet,
  isForm,
  parameterSet,
} from "./operation-parts.ts";
import type { Operation } from "./operations.ts";
import { resolveAliases } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";
import { schemaType } from "./schema-type.ts";
import { type Shared, guardsFor } from "./validation-shared.ts";

/** Everything about one operation: decoders of its parameters and form, schemas of its other bodies and its responses. */
export function operationModule(shared: Shared, operation: Operation): string {
  const { reader } = shared;
  const module = createModuleText("../../runtime.ts");
  const local = (name: string) => module.imported("./schemas.ts", name, `$${name}`);
  const writer: Writer = {
    shared,
    module,
    guards: guardsFor(shared, module, local),
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
  readonly guards: GuardContext;
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
  const isShared = schema.pointer.startsWith("#/components/") || schema.ref !== undefined;
  texts.push(
    `export type ${type} = ${isShared ? typeText(writer, schema) : schemaType(writer.shared.reader, schema, typeNames(writer))};\n\n`,
  );
  const schemaName = schemaValue(writer, schema, type);
  const entries = Object.entries(parameters).map(([name, { types, list, clamp }]) => {
    const said = [
      ...(types.length > 0 ? [`types: ${JSON.stringify(types)}`] : []),
      ...(list === undefined ? [] : [`list: ${JSON.stringify(list)}`]),
      ...(clamp === undefined ? [] : [`clamp: ${clamp}`]),
    ];
    return `  ${propertyKey(name)}: ${said.length === 0 ? "{}" : `{ ${said.join(", ")} }`},\n`;
  });
  part(
    writer,
    key,
    decoderType,
    `/* @__PURE__ */ ${module.runtime("decoder")}(${schemaName}, {\n${entries.join("")}})`,
  );
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
  const { shared, module, guards, texts, operation } = writer;
  const target = resolveAliases(shared.reader, schema);
  if (Object.keys(target).length === 1) return module.runtime("anything");
  if (target.pointer.startsWith("#/components/")) return guards.schema(target.pointer);
  const name = toIdentifier(`${wish.replace(/^-/, "")}`) + "Schema$";
  const typeName = typeText(writer, target, wish);
  const write = guardFunction(
    guards,
    target,
    (own) => `function ${own}(value: unknown): value is ${typeName}`,
  );
  const guard = module.helper("is", write);
  const title = JSON.stringify(toIdentifier(`${operation.operationId}-${capitalise(wish)}`));
  texts.push(
    `const ${name}: ${module.runtime("Schema", true)}<${typeName}> = /* @__PURE__ */ ${module.runtime("schema")}(${title}, ${guard}, ${definitionText(guards, target)});\n\n`,
  );
  return name;
}

function typeNames({ shared: { names }, module }: Writer) {
  return (pointer: string) => {
    const name = names.nameOf(pointer);
    return module.imported("./schemas.ts", name, `$${name}`);
  };
}

/** The parameter types of an operation are exported under the name of their place; all others are written out. */
function typeText(writer: Writer, schema: SchemaNode, wish?: string): string {
  if (wish !== undefined && /^[A-Z]/.test(wish)) return wish;
  return schemaType(writer.shared.reader, schema, typeNames(writer));
}
