import type { Guard } from "./definition.ts";
import { guard } from "./guard.ts";
import { type Result, Issues } from "./issue.ts";
import { type Schema, schema } from "./schema.ts";
import { any } from "./type.ts";

/** Raw name/value pairs as on the wire (`URLSearchParams` is one) to a typed object, or every issue. Never changes its input. */
export interface Decoder<T> {
  (pairs: Iterable<readonly [name: string, value: string]>): Result<T>;
  /** What the decoded object must fit. */
  readonly schema: Schema<T>;
}

/** Makes of the text of a parameter what the schema takes, or gives the text itself, which the schema then refuses. */
export type Reader = (text: string) => unknown;

/** The value of an operation that takes nothing. */
export type Nothing = Readonly<Record<string, never>>;

/**
 * A decoder for the properties of a schema, which are texts unless they have a reader. Keys it does not know are passed over,
 * `__proto__` among them; a key may stand once (keyword `repeated`).
 */
export function decoder<T>(
  target: Guard<T>,
  readers: Readonly<Record<string, Reader>> = {},
): Decoder<T> {
  const made = schema(target);
  const decode = (pairs: Iterable<readonly [string, string]>): Result<T> => {
    const { properties = {} } = made.definition;
    const value: Record<string, unknown> = {};
    const repeated = new Set<string>();
    for (const [name, text] of pairs) {
      if (!Object.hasOwn(properties, name)) continue;
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (Object.hasOwn(value, name)) repeated.add(name);
      else value[name] = read ? read(text) : text;
    }
    const issues = new Issues();
    for (const name of repeated)
      issues.addAt(name, `/${name}`, "repeated", false, "may be given once");
    return made.definition.check(value, issues) && repeated.size === 0
      ? { value: value as T }
      : { issues: issues.list ?? [] };
  };
  return Object.assign(decode, { schema: made });
}

const nothing: Result<Nothing> = { value: Object.freeze({}) };

/** The decoder of an operation that takes nothing: looks at nothing, makes nothing. */
export const decodeNothing: Decoder<Nothing> = /* @__PURE__ */ Object.assign(() => nothing, {
  schema: /* @__PURE__ */ schema<Nothing>(
    /* @__PURE__ */ guard("Nothing", () => any({ type: "object" })),
  ),
});
