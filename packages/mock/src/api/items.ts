type Body = Readonly<Record<string, unknown>>;

/** The items of a page; `at` are the keys that lead to them. */
export function itemsOf(at: readonly string[], body: unknown): readonly object[] {
  let found = body;
  for (const key of at) found = (found as Body)[key];
  return found as readonly object[];
}

/** The page without its items. */
export function withoutItems([key = "", ...rest]: readonly string[], body: unknown): Body {
  const page = body as Body;
  return { ...page, [key]: rest.length === 0 ? [] : withoutItems(rest, page[key]) };
}

const MEMORY = Symbol("memory");

/** What was found out about an item: it is frozen, so that it cannot go stale. */
interface Memory {
  text?: string;
  fits?: boolean;
}

/** What is remembered about an item that `once` has made. */
export function memoryOf(item: object): Memory | undefined {
  return (item as { readonly [MEMORY]?: Memory })[MEMORY];
}

/**
 * Makes the item of a row once. A row is frozen and a change replaces it, so that what was made cannot go stale; `context` is
 * what else it depends on, and the last one counts.
 */
export function once<Row extends object, Item extends object, Context = void>(
  make: (row: Row, context: Context) => Item,
): (row: Row, context: Context) => Item {
  const made = new WeakMap<Row, { readonly item: Item; readonly context: Context }>();
  return (row, context) => {
    const found = made.get(row);
    if (found !== undefined && found.context === context) return found.item;
    // Not enumerable: neither written nor copied.
    const item = Object.freeze(Object.defineProperty(make(row, context), MEMORY, { value: {} }));
    made.set(row, { item, context });
    return item;
  };
}
