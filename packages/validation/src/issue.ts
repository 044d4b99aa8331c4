/** One way in which a value does not fit its schema. */
export interface Issue {
  /** A sentence for people: what is wanted, and what is there. */
  readonly message: string;
  /** Keys from the root of the value to the place; a missing property is named itself. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON pointer (RFC 6901): `/short_codes/0/sid`. */
  readonly pointer: string;
  /** The keyword of the schema that is not met; `repeated` for a form or query key that may stand once. */
  readonly keyword: string;
  /** What the keyword says: the pattern, the limit, the type, the values. */
  readonly expected: unknown;
}

/** The value, as it was given, or what is wrong with it. */
export type Result<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly Issue[] };

export type Key = string | number;

/** How a keyword reads in a sentence, before and after what it expects. Others read `must fit not`. */
const SENTENCES: ReadonlyMap<string, readonly [before: string, after?: string]> =
  /* @__PURE__ */ new Map([
    ["type", ["must be of type ", ""]],
    ["enum", ["must be one of ", ""]],
    ["pattern", ["must match ", ""]],
    ["format", ["must have the format ", ""]],
    ["minLength", ["must have at least ", " characters"]],
    ["maxLength", ["must have at most ", " characters"]],
    ["minimum", ["must be at least ", ""]],
    ["maximum", ["must be at most ", ""]],
    ["exclusiveMinimum", ["must be more than ", ""]],
    ["exclusiveMaximum", ["must be less than ", ""]],
    ["minItems", ["must have at least ", " items"]],
    ["maxItems", ["must have at most ", " items"]],
    ["required", ["is required"]],
    ["repeated", ["may be given once"]],
    ["additionalProperties", ["is not allowed"]],
  ]);

/** An issue at `path`, which is copied. */
export function createIssue(
  path: readonly Key[],
  keyword: string,
  expected: unknown,
  value: unknown,
): Issue {
  let pointer = "";
  for (const key of path) pointer += `/${typeof key === "string" ? escapeKey(key) : key}`;
  const [before, after] = SENTENCES.get(keyword) ?? [`must fit ${keyword}`];
  const wanted = after === undefined ? before : before + list(expected) + after;
  const message = value === undefined ? wanted : `${wanted}, not ${preview(value)}`;
  return { message, path: path.slice(), pointer, keyword, expected };
}

/** Written out: `join` takes longer than all the rest. */
function list(expected: unknown): string {
  if (!Array.isArray(expected)) return String(expected);
  let text = "";
  for (const one of expected) text += (text === "" ? "" : ", ") + String(one);
  return text;
}

function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** At most 40 characters of the value, so that a message does not grow with the input. */
function preview(value: unknown): string {
  if (typeof value === "string")
    return JSON.stringify(value.slice(0, 40)) + (value.length > 40 ? "…" : "");
  return Array.isArray(value)
    ? "an array"
    : typeof value === "object" && value !== null
      ? "an object"
      : String(value);
}
