import type { Json } from "@shortcodes/openapi-reader/openapi-document";
import type { DefinitionContext } from "./definition-context.ts";
import { type Entry, callText, mapText, objectText } from "./literal-text.ts";
import { patternLength } from "./pattern-length.ts";
import type { JsonType, SchemaNode } from "./schema-node.ts";
import { typeOfValue } from "./schema-type.ts";

/** Writes a part of a schema. Some can look after the type too; `undefined` means values of any. */
export type Part = (type: string) => string;

type Write = (context: DefinitionContext, schema: SchemaNode) => string;

/** Parts that look after the type too, and parts that do not. */
export function mainParts(
  context: DefinitionContext,
  schema: SchemaNode,
  write: Write,
): [typed: Part[], loose: Part[]] {
  const takes = (type: JsonType) => schema.types?.includes(type) ?? true;
  const has = (...keywords: (keyof SchemaNode)[]) =>
    keywords.some((keyword) => schema[keyword] !== undefined);
  const typed: Part[] = [];
  const loose: Part[] = [];
  if (schema.ref !== undefined) {
    const reference = callText(context.module.runtime("reference"), context.guard(schema.ref));
    loose.push(() => reference);
  }
  if (schema.pattern !== undefined && isLoose(context, schema.pattern, schema.pointer)) {
    const { pattern, ...rest } = schema;
    const [ownTyped, ownLoose] = mainParts(context, rest, write);
    const part = callText(context.module.runtime("loosePattern"), JSON.stringify(pattern));
    return [ownTyped, [...ownLoose, () => part]];
  }
  if (takes("string") && has("minLength", "maxLength", "pattern", "format"))
    typed.push((type) => textPart(context, schema, type));
  const isNumber = takes("number") || takes("integer");
  if (isNumber && (has("minimum", "maximum") || (has("format") && !takes("string"))))
    typed.push((type) => numberPart(context, schema, type));
  if (schema.enum !== undefined || schema.enumName !== undefined)
    (hasOwnType(schema) ? typed : loose).push((type) => valuesPart(context, schema, type));
  if (takes("array") && schema.prefixItems === undefined && !isAnything(schema.items))
    typed.push((type) => listPart(context, schema, type, write));
  if (takes("object") && schema.properties?.length)
    typed.push((type) => fieldsPart(context, schema, type, write));
  return [typed, loose];
}

/** Whether a pattern compiles, but not as the runtime takes it for granted. */
function isLoose(context: DefinitionContext, pattern: string, pointer: string): boolean {
  return context.flags(pattern, pointer) !== "u";
}

/** Whether all values of the enum are of the type that the schema asks for, and `===` can compare them. */
function hasOwnType({ enum: values = [], types }: SchemaNode): boolean {
  return values.every(
    (value) =>
      !isDeep(value) &&
      (types === undefined ||
        types.some(
          (type) => type === typeOfValue(value) || (type === "integer" && Number.isInteger(value)),
        )),
  );
}

function isDeep(value: Json): boolean {
  return typeof value === "object" && value !== null;
}

/** A schema that says nothing. */
function isAnything(schema: SchemaNode | undefined): boolean {
  return Object.keys(schema ?? {}).every((key) => key === "pointer" || key === "xml");
}

/** `type`, unless it is what the function takes for granted. */
function typed(type: string, standard: string): Entry {
  return ["type", type === standard ? undefined : type];
}

function textPart(context: DefinitionContext, schema: SchemaNode, type: string): string {
  const { pattern, minLength, maxLength } = schema;
  const length = pattern === undefined ? undefined : patternLength(pattern);
  const fixed = length !== undefined && minLength === length && maxLength === length;
  const format = context.format(schema);
  const entries: Entry[] = [
    typed(type, '"string"'),
    ["minLength", fixed ? undefined : number(minLength)],
    ["maxLength", fixed ? undefined : number(maxLength)],
    ["pattern", pattern === undefined ? undefined : JSON.stringify(pattern)],
    [
      "format",
      format === undefined && schema.format !== undefined
        ? JSON.stringify(schema.format)
        : undefined,
    ],
    ["$format", format === undefined ? undefined : context.module.runtime(format)],
    ["$length", fixed ? String(length) : undefined],
  ];
  return callText(context.module.runtime("text"), objectText(entries));
}

function numberPart(context: DefinitionContext, schema: SchemaNode, type: string): string {
  const entries: Entry[] = [
    typed(type, '"integer"'),
    ["minimum", number(schema.minimum)],
    ["maximum", number(schema.maximum)],
    [
      "format",
      schema.format === undefined || schema.types?.includes("string") !== false
        ? undefined
        : JSON.stringify(schema.format),
    ],
  ];
  return callText(context.module.runtime("number"), objectText(entries));
}

function valuesPart({ module }: DefinitionContext, schema: SchemaNode, type: string): string {
  const list = schema.enumName ?? JSON.stringify(schema.enum);
  if (schema.enum?.some(isDeep)) return callText(module.runtime("equalValues"), list);
  return callText(module.runtime("values"), list, objectText([typed(type, '"string"')]));
}

function listPart(
  context: DefinitionContext,
  { items = { pointer: "" } }: SchemaNode,
  type: string,
  write: Write,
): string {
  return callText(
    context.module.runtime("list"),
    write(context, items),
    objectText([typed(type, '"array"')]),
  );
}

function fieldsPart(
  context: DefinitionContext,
  schema: SchemaNode,
  type: string,
  write: Write,
): string {
  const { properties = [], required = [] } = schema;
  const names = properties.map(([name]) => name);
  const optional = names.filter((name) => !required.includes(name));
  return callText(
    context.module.runtime("fields"),
    mapText(properties.map(([name, node]) => [name, write(context, node)])),
    JSON.stringify(optional),
    objectText([typed(type, '"object"')]),
    ...readText(context, schema, names),
  );
}

/** For the items of a list: what reads all properties at once. Names that every object inherits have to be asked for with care. */
function readText(
  { isItem }: DefinitionContext,
  schema: SchemaNode,
  names: readonly string[],
): string[] {
  if (!isItem(schema.pointer) || names.some((name) => name in {})) return [];
  const values = names.map((name) =>
    /^[A-Za-z_]\w*$/.test(name) ? `value.${name}` : `value[${JSON.stringify(name)}]`,
  );
  return [`(value) => [${values.join(", ")}]`];
}

function number(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
