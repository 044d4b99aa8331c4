import type { Guard } from "./guard.ts";

const DIALECTS: Readonly<Record<string, string>> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** A definition as a self-contained JSON Schema. Throws for a target it cannot write. */
export function jsonSchema({ definition }: Guard<unknown>, target: string): Record<string, unknown> {
  const $schema = Object.hasOwn(DIALECTS, target) ? DIALECTS[target] : undefined;
  const $defs: Record<string, unknown> = {};
  const copy = (one: unknown) =>
    JSON.parse(
      JSON.stringify(one, (key, value: unknown) => {
        if (key === "$target") refer(value as Guard<unknown>);
        return value;
      }),
    ) as Record<string, unknown>;
  const refer = ({ title, definition: referred }: Guard<unknown>) => {
    if (Object.hasOwn($defs, title)) return;
    $defs[title] = true;
    $defs[title] = copy(referred());
  };

  const schema = { $schema, ...copy(definition()), $defs };
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
