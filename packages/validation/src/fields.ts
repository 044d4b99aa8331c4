import type { Definition, Keywords } from "./definition.ts";
import { isTyped } from "./type.ts";

/**
 * An object with the named properties. All of them are required but the `optional`. `read` gives the
 * values of all properties in their order: written out it is faster, which tells with objects of which there are many.
 */
export function fields(
  properties: Readonly<Record<string, Definition>>,
  optional: readonly string[] = [],
  given?: Keywords,
  read?: (value: Readonly<Record<string, unknown>>) => readonly unknown[],
): Definition {
  const names = Object.keys(properties);
  const required = names.filter((name) => !optional.includes(name));
  const keywords = { type: "object", required, properties, ...given };
  const all = Object.entries(properties).map(([name, { check }], index) => ({
    name,
    index,
    step: pointerStep(name),
    check,
    needed: required.includes(name),
  }));
  const readAll =
    read ??
    // Names that every object inherits are asked for with care.
    ((value) =>
      names.map((name) => (name in {} && !Object.hasOwn(value, name) ? undefined : value[name])));
  return {
    ...keywords,
    check(value, issues) {
      if (!isObject(value)) return isTyped(keywords, value, issues);
      const found = readAll(value);
      let fits = true;
      let start = issues?.list?.length ?? 0;
      for (const { name, index, step, check, needed } of all) {
        const property = found[index];
        if (property === undefined) {
          if (!needed) continue;
          issues?.addAt(name, step, "required", true, "is required");
        } else {
          if (check(property, issues)) continue;
          issues?.within(start, name, step);
        }
        if (!issues || issues.isFull) return false;
        start = issues.list?.length ?? 0;
        fits = false;
      }
      return fits;
    },
  };
}

/** An object as JSON has it: no array, not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key as a JSON pointer has it. */
export function pointerStep(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
