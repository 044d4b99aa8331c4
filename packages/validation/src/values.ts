import type { Definition, Keywords } from "./definition.ts";
import { isTyped } from "./type.ts";

/** One of several values that `===` can tell apart. */
export function values(list: readonly unknown[], given?: Keywords): Definition {
  const keywords: Keywords = { type: "string", ...given, enum: list };
  return {
    ...keywords,
    check(value, issues) {
      if (list.includes(value)) return true;
      if (isTyped(keywords, value, issues)) issues?.add("enum", list, value, "must be one of ");
      return false;
    },
  };
}
