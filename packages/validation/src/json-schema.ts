import type { Guard } from "./guard.ts";

/** A definition as a self-contained JSON Schema. Throws for a target it cannot write. */
export function jsonSchema(is: Guard<unknown>, target: string): Record<string, unknown> {
  const $schema = new Map([
    ["draft-2020-12", "https://json-schema.org/draft/2020-12/schema"],
    ["draft-07", "http://json-schema.org/draft-07/schema#"],
  ]).get(target);
  if ($schema === undefined)
    throw new Error(`no JSON Schema for ${target}, only draft-2020-12 and draft-07`);
  const $defs: Record<string, unknown> = {};
  const copy = ({ definition }: Guard<unknown>) =>
    JSON.parse(
      JSON.stringify(definition(), (key, value: unknown) => {
        if (key === "$newer" && target === "draft-07")
          throw new Error(`no JSON Schema for ${target}: it has no ${(value as () => string)()}`);
        if (key === "$target") refer(value as Guard<unknown>);
        return value;
      }),
    ) as Record<string, unknown>;
  const refer = (other: Guard<unknown>) => {
    if (Object.hasOwn($defs, other.title)) return;
    $defs[other.title] = true;
    $defs[other.title] = copy(other);
  };
  return { $schema, ...copy(is), $defs };
}
