import type { Definition } from "./definition.ts";

/** A definition as a self-contained JSON Schema. Throws for a target it cannot write. */
export function jsonSchema(definition: Definition, target: string): Record<string, unknown> {
  if (target === "openapi-3.0") return copy(definition, inOpenApi30);
  const $schema = Object.hasOwn(DIALECTS, target) ? DIALECTS[target] : undefined;
  if ($schema === undefined)
    throw new Error(`unknown target ${target}, expected draft-2020-12, draft-07 or openapi-3.0`);
  const $defs: Record<string, unknown> = {};
  const write = ({ $target, ...keywords }: Definition) => {
    if ($target !== undefined && !Object.hasOwn($defs, $target.title)) {
      $defs[$target.title] = true;
      $defs[$target.title] = copy($target.definition(), write);
    }
    return keywords;
  };
  return { $schema, ...copy(definition, write), $defs };
}

const DIALECTS: Readonly<Record<string, string>> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** JSON of a definition, each one in it written by `write`: it is known by its `check`, which a map of properties has not. */
function copy(definition: Definition, write: (one: Definition) => object) {
  return JSON.parse(
    JSON.stringify(definition, (_, value: Definition | null) =>
      typeof value?.check === "function" ? write(value) : value,
    ),
  ) as Record<string, unknown>;
}

/** OpenAPI 3.0 has one `type`, `nullable` beside it, and no empty `required`; references are replaced by what they refer to. */
function inOpenApi30({ type = [], required, $target, ...keywords }: Definition): object {
  if ($target !== undefined) return inOpenApi30($target.definition());
  const types = [type].flat();
  // What is undefined is not written.
  const nullable = types.includes("null") || undefined;
  const kinds: object[] = types
    .filter((name) => name !== "null")
    .map((name) => ({ type: name, nullable }));
  if (nullable && kinds.length === 0) kinds.push({ type: "string", nullable, enum: [null] });
  return {
    ...(kinds.length > 1 ? { anyOf: kinds } : kinds[0]),
    required: required?.length ? required : undefined,
    ...keywords,
  };
}
