import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import { componentName } from "@shortcodes/openapi-reader/operations";
import { anchor, code } from "./markdown.ts";

/** What a value must be, in words: type, limits, choices. */
export function schemaRules(schema: Schema): string {
  const name = componentName(schema);
  if (name !== undefined) return `[${name}](${anchor(name)})`;
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return [...new Set(options.map(schemaRules))].join(", or ");
  const types = [schema.type ?? []].flat();
  const rules = [kind(schema, types), ...limits(schema)];
  if (schema.default !== undefined) rules.push(`default ${code(String(schema.default))}`);
  if (types.includes("null")) rules.push("or null");
  if (schema.deprecated === true) rules.push("deprecated");
  return rules.join(", ");
}

/** A description, followed by what of it was concluded. */
export function meaning(description: string | undefined, schema: Schema): string {
  const inner = schema.anyOf?.find((one) => one.description !== undefined)?.description;
  const inferred = schema["x-inferred"];
  return [description ?? inner, ...(inferred === undefined ? [] : [`_Inferred:_ ${inferred}`])]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

function kind(schema: Schema, types: readonly string[]): string {
  const choices =
    schema.const === undefined ? schema.enum?.filter((value) => value !== null) : [schema.const];
  if (choices !== undefined) return choices.map(choice).join(" or ");
  if (schema.items !== undefined) return `array of ${schemaRules(schema.items)}`;
  if (schema.format === "uri") return "http or https URL";
  if (isPath(schema)) return "path";
  if (schema.format?.startsWith("date-time") === true) {
    return schema.format === "date-time" ? "ISO 8601 date" : "RFC 2822 date";
  }
  return types.find((type) => type !== "null") ?? "anything";
}

function isPath({ pattern, format }: Schema): boolean {
  return format === undefined && pattern?.startsWith("^\\/") === true;
}

function choice(value: unknown): string {
  return value === "" ? "an empty value" : code(String(value));
}

function limits(schema: Schema): string[] {
  const { minLength, maxLength, minimum, maximum, pattern, format } = schema;
  const rules: string[] = [];
  if (minLength !== undefined && minLength === maxLength) rules.push(`${minLength} characters`);
  else {
    if (minLength !== undefined) rules.push(`at least ${characters(minLength)}`);
    if (maxLength !== undefined) rules.push(`at most ${characters(maxLength)}`);
  }
  if (minimum !== undefined)
    rules.push(maximum === undefined ? `${minimum} or more` : `${minimum} to ${maximum}`);
  if (schema["x-clamp"] === true) rules.push(`larger values are clamped to ${maximum}`);
  // The formats, and the word path, say in words what their patterns say in signs.
  if (pattern !== undefined && format === undefined && !isPath(schema)) rules.push(code(pattern));
  return rules;
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`;
}
