import type { Check, Definition, Guard } from "./definition.ts";

/** Another schema, which is looked at when it is needed, so that schemas may refer to each other in any order. */
export function reference($target: Guard<unknown>): Definition {
  let check: Check | undefined;
  return {
    $ref: `#/$defs/${$target.title}`,
    $target,
    check: (value, issues) => (check ??= $target.definition().check)(value, issues),
  };
}
