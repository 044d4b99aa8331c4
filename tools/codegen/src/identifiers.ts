/** Words that cannot name a constant or a type, and the globals that generated code uses. */
const RESERVED = new Set(
  `any arguments as async await boolean break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function get if implements import in instanceof interface let never new null number object of package private
  protected public return set static string super switch symbol this throw true try type typeof undefined unknown var void while with
  yield Array Object Number`.split(/\s+/),
);

/**
 * The name itself if it is valid in TypeScript and free, else the nearest one that is, which becomes taken. `related` lists what
 * else must be free with it: `(name) => [name, "is" + name]`. Names that start with `$` stay the generator's own.
 */
export function freeIdentifier(
  name: string,
  taken: Set<string>,
  related: (name: string) => readonly string[],
): string {
  const base = toIdentifier(name);
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? base : `${base}_${count}`;
    const names = related(candidate);
    if (names.some((one) => taken.has(one) || RESERVED.has(one))) continue;
    for (const one of names) taken.add(one);
    return candidate;
  }
}

/** `short-code` and `short.code` give `shortCode`, `404` gives `_404`. */
export function toIdentifier(name: string): string {
  const joined = name.replace(
    /[^A-Za-z0-9_]+(.)?/g,
    (_, next: string | undefined) => next?.toUpperCase() ?? "",
  );
  return /^[A-Za-z_]/.test(joined) ? joined : `_${joined}`;
}

/** `ListShortCodeJson` gives `list-short-code-json`. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}

export function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A key as written in an object literal or a type. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
