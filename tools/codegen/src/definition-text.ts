import { type Entry, callText, mapText, objectText } from "./literal-text.ts";
import type { ModuleText } from "./module-text.ts";
import { FORMATS } from "./schema-reader.ts";
import { type SchemaNode, isComponent } from "./schema-node.ts";

/** What the text of a definition may use. */
export interface DefinitionContext {
  readonly module: ModuleText;
  /** Local name of the guard of a component. */
  readonly guard: (component: SchemaNode) => string;
  /** Pointers of the schemas that lists are made of. */
  readonly items: ReadonlySet<string>;
}

/**
 * A schema as a call of what makes a `Definition` of it (packages/validation/src). Each keyword is handed over by the function that
 * tests it, so that a program carries those only that its schemas use.
 */
export function definitionText(context: DefinitionContext, schema: SchemaNode): string {
  const { types, anyOf } = schema;
  const call = (name: string, ...given: readonly string[]) =>
    callText(context.module.runtime(name), ...given);
  const has = (...keywords: readonly (keyof SchemaNode)[]) =>
    keywords.some((keyword) => schema[keyword] !== undefined);

  if (anyOf !== undefined) return call("anyOf", ...anyOf.map((one) => partText(context, one)));
  if (types === undefined) return call("any");
  if (has("enum", "enumName")) {
    const values = schema.enumName ?? JSON.stringify(schema.enum);
    return call("values", values, objectText([typeEntry(schema, "string"), formatEntry(schema)]));
  }
  if (types.join() === "string" || has("minLength", "maxLength", "pattern", "format"))
    return call("text", objectText(textEntries(context, schema)));
  if (has("minimum", "maximum")) {
    const limits = [entry("minimum", schema.minimum), entry("maximum", schema.maximum)];
    return call("number", objectText([typeEntry(schema, "integer"), ...limits]));
  }
  if (has("items", "maxItems")) {
    const items = partText(context, schema.items ?? { pointer: "" });
    const list = call("list", items, objectText([typeEntry(schema, "array")]));
    return schema.maxItems === undefined ? list : call("maxItems", String(schema.maxItems), list);
  }
  const object = schema.properties?.length
    ? call("fields", ...fieldsArguments(context, schema, schema.properties))
    : call("any", objectText([typeEntry(schema)]));
  return schema.additionalProperties === false ? call("closed", object) : object;
}

/** A schema within another: components go by their names. */
function partText(context: DefinitionContext, schema: SchemaNode): string {
  return isComponent(schema)
    ? callText(context.module.runtime("reference"), context.guard(schema))
    : definitionText(context, schema);
}

function textEntries({ module }: DefinitionContext, schema: SchemaNode): Entry[] {
  const { pattern, format = "", minLength, maxLength } = schema;
  const length = fixedLength(schema);
  const test = FORMATS[format];
  return [
    typeEntry(schema, "string"),
    ...(length === undefined ? [entry("minLength", minLength), entry("maxLength", maxLength)] : []),
    entry("pattern", pattern),
    ...(test === undefined ? [formatEntry(schema)] : [["$format", module.runtime(test)] as const]),
    entry("$length", length),
  ];
}

/** The length of every text that fits, where the limits say what the pattern says: letters, and so many of one class. */
function fixedLength({ pattern = "", minLength, maxLength }: SchemaNode): number | undefined {
  const [, letters = "", count] = /^\^(\w*)\[[\w-]+\]\{(\d+)\}\$$/.exec(pattern) ?? [];
  const length = letters.length + Number(count);
  return minLength === length && maxLength === length ? length : undefined;
}

function fieldsArguments(
  context: DefinitionContext,
  schema: SchemaNode,
  properties: SchemaNode["properties"] & object,
): string[] {
  const names = properties.map(([name]) => name);
  const optional = names.filter((name) => !schema.required?.includes(name));
  const given = [
    mapText(properties.map(([name, property]) => [name, partText(context, property)])),
    JSON.stringify(optional),
    objectText([typeEntry(schema, "object")]),
  ];
  // Of an item, all properties are read at once. Names that every object inherits have to be asked for with care.
  if (!context.items.has(schema.pointer) || names.some((name) => name in {})) return given;
  const values = names.map((name) =>
    /^[A-Za-z_]\w*$/.test(name) ? `value.${name}` : `value[${JSON.stringify(name)}]`,
  );
  return [...given, `(value) => [${values.join(", ")}]`];
}

/** `type`, unless it is what the function takes for granted. */
function typeEntry({ types = [] }: SchemaNode, standard?: string): Entry {
  const type = types.length === 1 ? types[0] : types;
  return entry("type", type === standard ? undefined : type);
}

function formatEntry({ format }: SchemaNode): Entry {
  return entry("format", format);
}

function entry(keyword: string, value: unknown): Entry {
  return [keyword, value === undefined ? undefined : JSON.stringify(value)];
}
