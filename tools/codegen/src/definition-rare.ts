import type { DefinitionContext } from "./definition-context.ts";
import { mapText, objectText } from "./literal-text.ts";
import type { SchemaNode } from "./schema-node.ts";

type Write = (context: DefinitionContext, schema: SchemaNode) => string;

/** Calls for the keywords that are rare: each is one, and looks past values that are none of its. */
export function rareParts(context: DefinitionContext, schema: SchemaNode, write: Write): string[] {
  const nested = (node: SchemaNode) => write(context, node);
  const map = (nodes: SchemaNode["properties"] & object) =>
    mapText(nodes.map(([name, node]) => [name, nested(node)]));
  const parts: string[] = [];
  const add = (name: string, ...given: readonly string[]) =>
    parts.push(`${context.module.runtime(name)}(${given.join(", ")})`);

  if (schema.never) add("never");
  for (const keyword of NUMBERS) {
    const limit = schema[keyword];
    if (limit !== undefined) add(keyword, String(limit));
  }
  const names = (schema.properties ?? []).map(([name]) => name);
  const strange = (schema.required ?? []).filter((name) => !names.includes(name));
  const requires =
    strange.length > 0 && `${context.module.runtime("requires")}(${JSON.stringify(strange)})`;
  if (requires && names.length === 0) parts.push(requires);
  if (schema.uniqueItems) add("uniqueItems");
  if (schema.contains !== undefined) {
    const { minContains = 1, maxContains } = schema;
    const limits = maxContains === undefined ? [] : [String(maxContains)];
    add("contains", nested(schema.contains), String(minContains), ...limits);
  }
  if (schema.prefixItems !== undefined) {
    const items = schema.items === undefined ? [] : [nested(schema.items)];
    add("tuple", `[${schema.prefixItems.map(nested).join(", ")}]`, ...items);
  }
  const { patternProperties = [], additionalProperties } = schema;
  const others = additionalProperties !== undefined && Object.keys(additionalProperties).length > 1;
  if (patternProperties.length > 0 || others) {
    for (const [pattern, { pointer }] of patternProperties) context.flags(pattern, pointer);
    const rest = !others
      ? []
      : [additionalProperties.never ? "false" : nested(additionalProperties)];
    add("otherKeys", JSON.stringify(names), map(patternProperties), ...rest);
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const branches = schema[keyword]?.map(nested) ?? [];
    // Beside the `required` of named properties it needs a schema of its own.
    if (keyword === "allOf" && requires && names.length > 0) branches.push(requires);
    if (branches.length > 0) add(keyword, ...branches);
  }
  for (const keyword of ["propertyNames", "not"] as const) {
    const node = schema[keyword];
    if (node !== undefined) add(keyword, nested(node));
  }
  if (schema.if !== undefined) {
    const branches = (["if", "then", "else"] as const).map((keyword) => {
      const node = schema[keyword];
      return [keyword, node === undefined ? undefined : nested(node)] as const;
    });
    add("conditional", objectText(branches));
  }
  if (schema.dependentRequired !== undefined)
    add("dependentRequired", JSON.stringify(Object.fromEntries(schema.dependentRequired)));
  if (schema.dependentSchemas !== undefined) add("dependentSchemas", map(schema.dependentSchemas));
  return parts;
}

const NUMBERS = [
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;
