import type { Definition, Keywords } from "./definition.ts";
import { isTyped } from "./type.ts";

/** A number with limits. */
export function number(given: Keywords): Definition {
  const keywords: Keywords = { type: "integer", ...given };
  const { minimum = -Infinity, maximum = Infinity } = keywords;
  return {
    ...keywords,
    check(value, issues) {
      if (!isTyped(keywords, value, issues)) return false;
      if (typeof value !== "number" || (value >= minimum && value <= maximum)) return true;
      if (value < minimum) issues?.add("minimum", minimum, value, "must be at least ");
      else issues?.add("maximum", maximum, value, "must be at most ");
      return false;
    },
  };
}
