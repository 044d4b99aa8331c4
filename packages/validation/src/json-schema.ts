import type { Guard } from "./definition.ts";

/** A definition as a self-contained JSON Schema. Throws for a target it cannot write. */
export function jsonSchema(is: Guard<unknown>, target: string): Record<string, unknown> {
  const $schema = dialect(target);
  const $defs: Record<string, unknown> = {};
  const copy = ({ definition }: Guard<unknown>) =>
    JSON.parse(
      JSON.stringify(definition(), (key, value: unknown) => {
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

function dialect(target: string): string {
  if (target === "draft-07") return "http://json-schema.org/draft-07/schema#";
  if (target === "draft-2020-12") return "https://json-schema.org/draft/2020-12/schema";
  throw new Error(`no JSON Schema for ${target}, only draft-2020-12 and draft-07`);
}
