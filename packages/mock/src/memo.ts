/** Remembers what a pure function gave for the last keys, at most `size` of them: requests ask for the same again and again. */
export function memo<Key extends string | number, Value>(
  size: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= size) known.clear();
    known.set(key, made);
    return made;
  };
}
