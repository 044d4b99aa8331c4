import type { Definition, Keywords } from "./definition.ts";
import { isTyped } from "./type.ts";

/** An array whose items all fit one schema, of which there may be a limited number. */
export function list(items: Definition, given?: Keywords): Definition {
  const keywords: Keywords = { type: "array", ...given, items };
  const { maxItems = Infinity } = keywords;
  return {
    ...keywords,
    check(value, issues) {
      if (!Array.isArray(value)) return isTyped(keywords, value, issues);
      let fits = value.length <= maxItems;
      if (!fits) issues?.add("maxItems", maxItems, value, "must have at most ", " items");
      let start = issues?.list?.length ?? 0;
      for (let index = 0; index < value.length; index++) {
        if (items.check(value[index], issues)) continue;
        if (issues === undefined) return false;
        issues.within(start, index);
        start = issues.list?.length ?? 0;
        fits = false;
      }
      return fits;
    },
  };
}
