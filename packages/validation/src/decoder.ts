import { type Issue, type Result, createIssue } from "./issue.ts";
import { type Schema, schema } from "./schema.ts";

/** Raw name/value pairs as on the wire (`URLSearchParams` is one) to a typed object, or every issue. Never changes its input. */
export interface Decoder<T> {
  (pairs: Iterable<readonly [name: string, value: string]>): Result<T>;
  /** What the decoded object must fit. */
  readonly schema: Schema<T>;
}

/** How one parameter is written. */
export interface Parameter {
  /** What its text may stand for besides a string. */
  readonly types?: readonly ("integer" | "number" | "boolean")[];
  /** An array: `repeat` for a key per item, else the character between items. */
  readonly list?: "repeat" | "," | " " | "|";
  /** A larger number means this one (`x-clamp`). */
  readonly clamp?: number;
}

/** The value of an operation that takes nothing. */
export type Nothing = Readonly<Record<string, never>>;

/**
 * A decoder for the given parameters. Keys it does not know are passed over, `__proto__` among them; a key that is not a list may
 * stand once (keyword `repeated`). Text that is not exactly of its type stays a string, which the schema then refuses.
 */
export function decoder<T>(
  target: Schema<T>,
  parameters: Readonly<Record<string, Parameter>>,
): Decoder<T> {
  const known = new Map(Object.entries(parameters));
  const decode = (pairs: Iterable<readonly [string, string]>): Result<T> => {
    const value: Record<string, unknown> = {};
    let repeated: Set<string> | undefined;
    for (const pair of pairs) {
      const name = pair[0];
      const parameter = known.get(name);
      if (parameter === undefined) continue;
      const { list } = parameter;
      const present = Object.hasOwn(value, name);
      if (list === "repeat") {
        if (present) (value[name] as unknown[]).push(scalar(parameter, pair[1]));
        else value[name] = [scalar(parameter, pair[1])];
      } else if (present) {
        (repeated ??= new Set()).add(name);
      } else {
        value[name] =
          list === undefined
            ? scalar(parameter, pair[1])
            : pair[1].split(list).map((item) => scalar(parameter, item));
      }
    }
    if (repeated === undefined && target.is(value)) return { value };
    const issues: Issue[] = [...(repeated ?? [])].map((name) =>
      createIssue([name], "repeated", false, undefined),
    );
    return { issues: [...issues, ...(target.validate(value).issues ?? [])] };
  };
  return Object.assign(decode, { schema: target });
}

const nothing: Result<Nothing> = { value: Object.freeze({}) };

/** The decoder of an operation that takes nothing: looks at nothing, makes nothing. */
export const decodeNothing: Decoder<Nothing> = /* @__PURE__ */ Object.assign(() => nothing, {
  schema: /* @__PURE__ */ schema(
    "Nothing",
    (value): value is Nothing => typeof value === "object" && value !== null,
    { type: "object" },
  ),
});

// Decimal only: no `0x10`, ` 5`, `1e3`, `+5`; and no leading zeros, so that `05` does not become another text.
const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

function scalar({ types, clamp }: Parameter, text: string): unknown {
  if (types === undefined) return text;
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  const number = types.includes("number")
    ? NUMBER.test(text)
    : types.includes("integer") && INTEGER.test(text);
  if (!number) return text;
  const value = Number(text);
  if (clamp !== undefined && value > clamp) return clamp;
  // A number that would come out as another one stays text.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : text;
}
