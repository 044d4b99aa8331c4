import type { Definition, Keywords } from "./definition.ts";
import { isTyped } from "./type.ts";

/** An array whose items all fit one schema. */
export function list(items: Definition, given?: Keywords): Definition {
  const keywords: Keywords = { type: "array", ...given, items };
  return {
    ...keywords,
    check(value, issues) {
      if (!Array.isArray(value)) return isTyped(keywords, value, issues);
      let fits = true;
      let start = issues?.list?.length ?? 0;
      for (let index = 0; index < value.length; index++) {
        if (items.check(value[index], issues)) continue;
        if (issues === undefined) return false;
        issues.within(start, index);
        if (issues.isFull) return false;
        start = issues.list?.length ?? 0;
        fits = false;
      }
      return fits;
    },
  };
}

/** The same with a limit to its length. */
export function maxItems(limit: number, inner: Definition): Definition {
  return {
    ...inner,
    maxItems: limit,
    check(value, issues) {
      const fits = inner.check(value, issues);
      if (!Array.isArray(value) || value.length <= limit) return fits;
      issues?.add("maxItems", limit, value, "must have at most ", " items");
      return false;
    },
  };
}
