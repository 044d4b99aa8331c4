import type { GuardContext } from "./guard-context.ts";
import { JSON_TYPES, type SchemaNode } from "./schema-node.ts";
import { possibleTypes } from "./schema-type.ts";

/** Statements that test the named properties of an object called `record`, and report each that does not fit to `fail`. */
export function fieldsBody(context: GuardContext, schema: SchemaNode): string | undefined {
  const { properties = [], required = [] } = schema;
  const lines = properties.flatMap(([name, property], index) =>
    propertyLines(context, name, property, required.includes(name), index),
  );
  for (const name of required) {
    if (properties.some(([own]) => own === name)) continue;
    lines.push(refuse(context, `${read(context, name)} === undefined`, name));
  }
  return body(lines);
}

/** Statements that test everything else about an object called `record`. */
export function objectBody(context: GuardContext, schema: SchemaNode): string | undefined {
  const lines = counts(schema);
  for (const [name, others] of schema.dependentRequired ?? []) {
    const missing = others.map((other) => `${read(context, other)} === undefined`).join(" || ");
    if (others.length > 0)
      lines.push(`if (${read(context, name)} !== undefined && (${missing})) return false;`);
  }
  for (const [name, dependent] of schema.dependentSchemas ?? []) {
    lines.push(
      `if (${read(context, name)} !== undefined && !${context.call(dependent, "record")}) return false;`,
    );
  }
  lines.push(...everyKey(context, schema));
  return body(lines);
}

function body(lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined;
  return [...lines, "return true;"].map((line) => `  ${line}\n`).join("");
}

/** Ends the function, or tells `fail` and goes on. */
function refuse(context: GuardContext, condition: string, name: string): string {
  return `if (${condition} && ${context.module.runtime("stop")}(fail, ${JSON.stringify(name)})) return false;`;
}

function counts({ minProperties = 0, maxProperties }: SchemaNode): string[] {
  const lines: string[] = [];
  if (minProperties > 0)
    lines.push(`if (Object.keys(record).length < ${minProperties}) return false;`);
  if (maxProperties !== undefined)
    lines.push(`if (Object.keys(record).length > ${maxProperties}) return false;`);
  return lines;
}

/** `undefined` counts as absent, as JSON has it. */
function propertyLines(
  context: GuardContext,
  name: string,
  property: SchemaNode,
  required: boolean,
  index: number,
): string[] {
  const v = `p${index}`;
  const test = context.expression(property, v);
  const strict = possibleTypes(context.reader, property).size < JSON_TYPES.length - 1;
  if (test === "true" && !required) return [];
  const lines = [`const ${v} = ${read(context, name)};`];
  const fails = test === "true" ? [] : [`!(${test})`];
  if (!required) lines.push(refuse(context, `${v} !== undefined && ${fails[0]}`, name));
  else if (strict) lines.push(refuse(context, fails[0] ?? "false", name));
  else lines.push(refuse(context, `(${[`${v} === undefined`, ...fails].join(" || ")})`, name));
  return lines;
}

/** Names that every object inherits are asked for with care. */
function read(context: GuardContext, name: string): string {
  if (name in {})
    return `${context.module.runtime("ownProperty")}(record, ${JSON.stringify(name)})`;
  return /^[A-Za-z_]\w*$/.test(name) ? `record.${name}` : `record[${JSON.stringify(name)}]`;
}

/** `additionalProperties`, `patternProperties` and `propertyNames` look at every key. */
function everyKey(context: GuardContext, schema: SchemaNode): string[] {
  const { properties = [], patternProperties = [], propertyNames } = schema;
  const lines: string[] = [];
  if (propertyNames !== undefined) {
    lines.push(`  if (!${context.call(propertyNames, "key")}) return false;`);
  }
  const fails = unknownKeyFails(context, schema);
  const names = properties.map(([name]) => JSON.stringify(name));
  if (patternProperties.length === 0 && fails !== undefined) {
    const unknown = names.map((name) => `key !== ${name}`);
    lines.push(`  if (${[...unknown, fails].join(" && ")}) return false;`);
  }
  if (patternProperties.length > 0) {
    const known = names.map((name) => `key === ${name}`).join(" || ");
    if (fails !== undefined) lines.push(`  let known = ${known || "false"};`);
    for (const [pattern, property] of patternProperties) {
      const matches = context.pattern({ pointer: property.pointer, pattern });
      lines.push(`  if (${matches}(key)) {`);
      if (fails !== undefined) lines.push("    known = true;");
      lines.push(`    if (!${context.call(property, "record[key]")}) return false;`, "  }");
    }
    if (fails !== undefined) lines.push(`  if (!known && ${fails}) return false;`);
  }
  return lines.length === 0 ? [] : ["for (const key of Object.keys(record)) {", ...lines, "}"];
}

/** Condition under which a key that has no schema of its own is refused, `undefined` if never. */
function unknownKeyFails(context: GuardContext, { additionalProperties }: SchemaNode) {
  if (additionalProperties === undefined || Object.keys(additionalProperties).length === 1)
    return undefined;
  return additionalProperties.never
    ? "key !== undefined"
    : `!${context.call(additionalProperties, "record[key]")}`;
}
