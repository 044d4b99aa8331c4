import type { Definition } from "./definition.ts";

const DIALECTS: Readonly<Record<string, string>> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** A definition as a self-contained JSON Schema. Throws for a target it cannot write. */
export function jsonSchema(definition: Definition, target: string): Record<string, unknown> {
  const $schema = Object.hasOwn(DIALECTS, target) ? DIALECTS[target] : undefined;
  const $defs: Record<string, unknown> = {};

  function copy(one: Definition): Record<string, unknown> {
    const text = JSON.stringify(one, (key, value: unknown) => {
      if (key === "$target" && typeof value === "function")
        refer((value as NonNullable<Definition["$target"]>)());
      return value;
    });
    return JSON.parse(text) as Record<string, unknown>;
  }

  function refer({
    name,
    definition: referred,
  }: ReturnType<NonNullable<Definition["$target"]>>): void {
    if (Object.hasOwn($defs, name)) return;
    $defs[name] = true;
    $defs[name] = copy(referred);
  }

  const schema = { $schema, ...copy(definition), $defs };
  // These words came after draft-07.
  const newer =
    target === "draft-07" &&
    /"(prefixItems|dependent\w+|m..Contains)":/.exec(JSON.stringify(schema))?.[1];
  if ($schema === undefined || newer)
    throw new Error(
      `no JSON Schema for ${target}${newer ? `: it has no ${newer}` : ", only draft-2020-12 and draft-07"}`,
    );
  return schema;
}
