import type { Check, Definition, Guard } from "./definition.ts";
import { type Result, Issues } from "./issue.ts";

/** The definition is made when it is first needed: importing a schema costs nothing. */
export function guard<T>(title: string, make: () => Definition): Guard<T> {
  let made: Definition | undefined;
  const definition = () => (made ??= make());
  return Object.assign((value: unknown): value is T => definition().check(value), {
    title,
    definition,
  });
}

/** Returns the value itself, not a copy, or its issues (at most 1,000). */
export function validator<T>({ definition }: Guard<T>): (value: unknown) => Result<T> {
  return (value) => {
    const issues = new Issues();
    return definition().check(value, issues)
      ? { value: value as T }
      : { issues: issues.list ?? [] };
  };
}

/** Another schema, which is looked at when it is needed, so that schemas may refer to each other in any order. */
export function reference($target: Guard<unknown>): Definition {
  let check: Check | undefined;
  return {
    $ref: `#/$defs/${$target.title}`,
    $target,
    check: (value, issues) => (check ??= $target.definition().check)(value, issues),
  };
}
