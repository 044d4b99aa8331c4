import type { Definition, Keywords } from "./definition.ts";
import { isUnique } from "./equal.ts";
import { notIn07, rare } from "./rare.ts";

const forLists = (
  keywords: Keywords,
  test: (list: readonly unknown[]) => boolean,
  sentence?: string,
) => rare(keywords, (value) => !Array.isArray(value) || test(value), sentence);

export const minItems = (limit: number): Definition =>
  forLists({ minItems: limit }, ({ length }) => length >= limit, "must have at least # items");

export const maxItems = (limit: number): Definition =>
  forLists({ maxItems: limit }, ({ length }) => length <= limit, "must have at most # items");

export const uniqueItems = (): Definition => forLists({ uniqueItems: true }, isUnique);

export const contains = (item: Definition, minContains = 1, maxContains = Infinity): Definition =>
  forLists(
    {
      contains: item,
      ...(minContains !== 1 && { minContains }),
      ...(maxContains < Infinity && { maxContains }),
      ...((minContains !== 1 || maxContains < Infinity) && { $since: notIn07("minContains") }),
    },
    (list) => {
      const { length } = list.filter((one) => item.check(one));
      return length >= minContains && length <= maxContains;
    },
  );

/** An array's first items, each of which has its own schema; `items` is about those behind them. */
export function tuple(prefixItems: readonly Definition[], items?: Definition): Definition {
  return {
    prefixItems,
    ...(items && { items }),
    $since: notIn07("prefixItems"),
    check(value, issues) {
      if (!Array.isArray(value)) return true;
      let fits = true;
      value.forEach((one: unknown, index) => {
        const start = issues?.list?.length ?? 0;
        if ((prefixItems[index] ?? items)?.check(one, issues) !== false) return;
        issues?.within(start, index);
        fits = false;
      });
      return fits;
    },
  };
}
