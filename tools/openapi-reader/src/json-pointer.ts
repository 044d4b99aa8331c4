/** `#/paths` and `/v1/Services` give `#/paths/~1v1~1Services` (RFC 6901). */
export function child(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (parent, key) => `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** Keys of a fragment pointer, or `undefined` if it is not one. */
export function pointerKeys(pointer: string): string[] | undefined {
  if (pointer === "#") return [];
  if (!pointer.startsWith("#/")) return undefined;
  try {
    return decodeURIComponent(pointer.slice(2))
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    return undefined;
  }
}
