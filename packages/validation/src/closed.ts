import type { Definition } from "./definition.ts";
import { isObject, pointerStep } from "./fields.ts";

/** An object that has no properties but those that its schema names: `additionalProperties: false`. */
export function closed(inner: Definition): Definition {
  const { properties = {} } = inner;
  return {
    ...inner,
    additionalProperties: false,
    check(value, issues) {
      let fits = inner.check(value, issues);
      if (!isObject(value)) return fits;
      for (const name of Object.keys(value)) {
        if (Object.hasOwn(properties, name)) continue;
        issues?.addAt(name, pointerStep(name), "additionalProperties", false, "is not allowed");
        if (!issues || issues.isFull) return false;
        fits = false;
      }
      return fits;
    },
  };
}
