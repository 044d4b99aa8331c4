/** One way in which a value does not match its schema. */
export interface Issue {
  /** Human-readable: what was expected, and what was found. */
  readonly message: string;
  /** Keys from the root of the value to the invalid part. For a missing property, its own key is the last. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON pointer (RFC 6901): `/short_codes/0/sid`. */
  readonly pointer: string;
  /** The keyword of the schema that is violated; `repeated` for a form or query key that must not be repeated. */
  readonly keyword: string;
  /** The value of the keyword: the pattern, the limit, the type or the values. */
  readonly expected: unknown;
}

/** The value, as it was given, or what is wrong with it. */
export type Result<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly Issue[] };

/** More say nothing new, and a hostile value has millions. */
const MAX_ISSUES = 1000;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Takes what the checks find. It is handed to them, so that a program that only asks yes or no does not carry it; and a check
 * knows the place only below itself: whatever contains the value puts its own key before.
 */
export class Issues {
  /** Nothing yet. */
  list: Writable<Issue>[] | undefined;

  /** Nothing more is taken: who walks through a value may stop. */
  get isFull(): boolean {
    return this.list !== undefined && this.list.length >= MAX_ISSUES;
  }

  /** `before` and `after` make a sentence around what was expected. */
  add(keyword: string, expected: unknown, value: unknown, before: string, after = ""): void {
    const message = `${before}${words(expected)}${after}, not ${preview(value)}`;
    this.take({ message, path: [], pointer: "", keyword, expected });
  }

  /** About a key: `step` is what it is in a pointer. */
  addAt(key: string, step: string, keyword: string, expected: unknown, message: string): void {
    this.take({ message, path: [key], pointer: step, keyword, expected });
  }

  take(issue: Issue): void {
    if (this.isFull) return;
    // A list that starts with one is a small one, and there seldom are more.
    if (this.list) this.list.push(issue);
    else this.list = [issue];
  }

  /** The issues from `start` on are about what stands under a key, `step` in a pointer. */
  within(start: number, key: string | number, step = `/${key}`): void {
    const { list = [] } = this;
    for (let index = start; index < list.length; index++) {
      const issue = list[index] as Writable<Issue>;
      issue.path = [key, ...issue.path];
      issue.pointer = step + issue.pointer;
    }
  }
}

/** Written out: `join` takes longer than all the rest. */
function words(expected: unknown): string {
  if (!Array.isArray(expected)) return String(expected);
  let text = "";
  for (const one of expected as string[]) text = text ? `${text}, ${one}` : `${one}`;
  return text;
}

/** At most 40 characters of the value, so that a message does not grow with the input. */
function preview(value: unknown): string {
  if (typeof value === "string")
    return value.length > 40 ? `${quoted(value.slice(0, 40))}…` : quoted(value);
  return Array.isArray(value)
    ? "an array"
    : typeof value === "object" && value !== null
      ? "an object"
      : String(value).slice(0, 40);
}

/** Most texts need no escapes, and `JSON.stringify` takes longer than all the rest. */
function quoted(text: string): string {
  return /[^ !#-[\]-~]/.test(text) ? JSON.stringify(text) : `"${text}"`;
}
