/** Whether two JSON values are the same, the order of properties aside. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && isEqual(left[key as never], right[key as never]),
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
