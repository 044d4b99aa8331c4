import type { Guard } from "./definition.ts";
import { isObject } from "./fields.ts";
import { guard } from "./guard.ts";
import { type Result, Issues } from "./issue.ts";
import { type Schema, schema } from "./schema.ts";
import { type StandardSchema, standardSchema } from "./standard-schema.ts";
import { any } from "./type.ts";

/**
 * Converts name/value pairs, such as `URLSearchParams`, to a typed object, or returns its issues. Never changes its input.
 * As a Standard Schema, it also accepts an object of strings, in which a list is a repeated name.
 */
export interface Decoder<T> extends StandardSchema<Wire<T>, T> {
  (pairs: Iterable<readonly [name: string, value: string]>): Result<T>;
  /** The schema of the decoded object. */
  readonly schema: Schema<T>;
}

/** What a decoder reads, as an object: everything is text. */
export type Wire<T> = {
  [K in keyof T]: T[K] extends string | undefined
    ? T[K]
    : T[K] extends readonly unknown[] | undefined
      ? string | readonly string[]
      : string;
};

/** Makes of the text of a parameter what the schema takes, or gives the text itself, which the schema then refuses. */
export type Reader = (text: string) => unknown;

/** The value of an operation that takes nothing. */
export type Nothing = Readonly<Record<string, never>>;

/**
 * A decoder for the properties of a schema, which are texts unless they have a reader. Keys it does not know are passed over,
 * `__proto__` among them; a key must not be repeated (keyword `repeated`), unless it is a list.
 */
export function decoder<T>(
  target: Guard<T>,
  readers: Readonly<Record<string, Reader>> = {},
): Decoder<T> {
  const made = schema(target);
  const decode = (pairs: Iterable<readonly [string, unknown]>): Result<T> => {
    const { properties = {} } = made.definition;
    const value: Record<string, unknown> = {};
    const repeated = new Set<string>();
    for (const [name, text] of pairs) {
      if (!Object.hasOwn(properties, name)) continue;
      if (properties[name]?.type === "array") {
        if (Object.hasOwn(value, name)) (value[name] as unknown[]).push(text);
        else value[name] = [text];
        continue;
      }
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (Object.hasOwn(value, name)) repeated.add(name);
      else value[name] = read && typeof text === "string" ? read(text) : text;
    }
    const issues = new Issues();
    for (const name of repeated)
      issues.addAt(name, `/${name}`, "repeated", false, "must not be repeated");
    return made.definition.check(value, issues) && repeated.size === 0
      ? { value: value as T }
      : { issues: issues.list ?? [] };
  };
  const validate = (value: unknown) => {
    const pairs = pairsOf(value);
    // A set of something else is no more an object than a list is.
    return pairs ? decode(pairs) : made.validate(isObject(value) ? [] : value);
  };
  const wire = () => {
    const { properties, ...rest } = made.definition;
    const texts = Object.keys(readers).map((name) => [name, any({ type: "string" })]);
    return { ...rest, properties: { ...properties, ...Object.fromEntries(texts) } };
  };
  return Object.assign(decode, {
    schema: made,
    ...standardSchema<Wire<T>, T>(validate, target.definition, wire),
  });
}

function pairsOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!(Symbol.iterator in value))
    return Object.entries(value).flatMap(([name, one]) =>
      [one].flat().flatMap((text) => (text === undefined ? [] : [[name, text] as const])),
    );
  const pairs = [...(value as Iterable<[string, unknown]>)];
  return pairs.every((pair) => Array.isArray(pair)) ? pairs : undefined;
}

const nothing: Result<Nothing> = { value: Object.freeze({}) };

/** The decoder of an operation that takes nothing: looks at nothing, makes nothing. */
export const decodeNothing: Decoder<Nothing> = /* @__PURE__ */ Object.assign(
  () => nothing,
  /* @__PURE__ */ decoder<Nothing>(/* @__PURE__ */ guard("Nothing", () => any({ type: "object" }))),
);
