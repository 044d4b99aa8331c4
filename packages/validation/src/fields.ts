import type { Definition, Keywords } from "./definition.ts";
import { isObject } from "./is-object.ts";
import { isTyped } from "./type.ts";

/** An object with the named properties. All of them are required but the `optional`, unless `given` says otherwise. */
export function fields(
  properties: Readonly<Record<string, Definition>>,
  optional: readonly string[] = [],
  given?: Keywords,
): Definition {
  const names = Object.keys(properties);
  const required = names.filter((name) => !optional.includes(name));
  const keywords = { type: "object", required, properties, ...given };
  const all = [...new Set([...names, ...keywords.required])].map((name) => ({
    name,
    check: properties[name]?.check,
    needed: keywords.required.includes(name),
    step: pointerStep(name),
    // Names that every object inherits are asked for with care.
    inherited: name in {},
  }));
  return {
    ...keywords,
    check(value, issues) {
      if (!isObject(value)) return isTyped(keywords, value, issues);
      let fits = true;
      for (const { name, check, needed, step, inherited } of all) {
        const property = inherited && !Object.hasOwn(value, name) ? undefined : value[name];
        if (property === undefined) {
          if (!needed) continue;
          issues?.list.push({
            message: "is required",
            path: [name],
            pointer: step,
            keyword: "required",
            expected: true,
          });
        } else {
          const start = issues?.list.length ?? 0;
          if (!check || check(property, issues)) continue;
          issues?.within(start, name, step);
        }
        if (issues === undefined) return false;
        fits = false;
      }
      return fits;
    },
  };
}

/** A key as a JSON pointer has it. */
export function pointerStep(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
