import type { Definition, Keywords } from "./definition.ts";
import { isTyped } from "./type.ts";

/** A schema with keywords of several kinds, all of which have to be met; each part looks past values that are none of its. */
export function every(keywords: Keywords, ...parts: readonly Definition[]): Definition {
  return {
    ...(Object.assign({}, ...parts) as Keywords),
    ...keywords,
    check(value, issues) {
      if (!isTyped(keywords, value, issues)) return false;
      let fits = true;
      for (const { check } of parts) {
        if (check(value, issues)) continue;
        if (issues === undefined) return false;
        fits = false;
      }
      return fits;
    },
  };
}
