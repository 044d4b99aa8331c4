/** Whether two JSON values are the same, the order of properties aside. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && isEqual(ownProperty(left, key), ownProperty(right, key)),
  );
}

/** Whether no two items are the same. Strings and numbers are told apart by a set, so that long lists of them stay cheap. */
export function isUnique(items: readonly unknown[]): boolean {
  const simple = new Set<unknown>();
  const others: unknown[] = [];
  for (const item of items) {
    if (typeof item !== "object" || item === null) {
      if (simple.has(item)) return false;
      simple.add(item);
    } else {
      if (others.some((other) => isEqual(other, item))) return false;
      others.push(item);
    }
  }
  return true;
}

/** Not what an object inherits. */
export function ownProperty(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** Tells `fail` of a property that does not fit and lets the test go on; without `fail`, the first ends it. */
export function stop(fail: ((name: string) => void) | undefined, name: string): boolean {
  fail?.(name);
  return fail === undefined;
}
