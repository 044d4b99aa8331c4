import type { CallOptions, DocumentOptions } from "./client-options.ts";
import { argumentError } from "./errors.ts";

/** What an option must be, in words that include its `typeof`, and a pattern of its text. */
type OptionRule = readonly [words: string, pattern?: RegExp];

type OptionRules = Readonly<Record<string, OptionRule>>;

/** Options that are given, with headers by their names in lower case. */
export type Checked<Options> = Omit<Options, "headers"> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** Timers take no more than 2^31. */
const milliseconds: OptionRule = [
  "a whole number of milliseconds, 1 to 999999999",
  /^[1-9]\d{0,8}$/,
];
const printable: OptionRule = ["a string of visible ASCII", /^[!-~]+$/];
const hostLabel: OptionRule = ["a string of lower-case letters, digits and hyphens", /^[a-z\d-]*$/];

const shared = {
  timeout: milliseconds,
  totalTimeout: milliseconds,
  retries: ["a whole number, 0 to 999", /^\d{1,3}$/],
  retryUnsafe: ["a boolean"],
  headers: ["an object"],
  maxResponseBytes: ["a whole number, 1 or more", /^[1-9]\d{0,14}$/],
} as const;

export const callRules: Readonly<Record<keyof CallOptions, OptionRule>> = {
  ...shared,
  signal: ["an AbortSignal object", /AbortSignal/],
};

export const clientRules: Readonly<Record<keyof DocumentOptions, OptionRule>> = {
  ...shared,
  accountSid: ["a string of AC and 32 hexadecimal digits", /^AC[\da-fA-F]{32}$/],
  authToken: printable,
  apiKey: ["a string of SK and 32 hexadecimal digits", /^SK[\da-fA-F]{32}$/],
  apiSecret: printable,
  baseUrl: [
    "a string, an http or https origin without path or user",
    /^https?:\/\/[^\s/?#@\\]+\/?$/i,
  ],
  edge: hostLabel,
  region: hostLabel,
  fetch: ["a function"],
  onEvent: ["a function"],
  validation: ["an object"],
};

/** A header as it is sent: `fetch` would refuse the rest only when a request is sent, as if the network had failed. */
const HEADER = /^[\w!#$%&'*+.^`|~-]+: [\t -~\x80-\xff]*$/;

/**
 * The options that are given: `undefined` means not given. Throws `ArgumentError` that names the one which is unknown or cannot be
 * used.
 */
export function checkOptions<Options extends Pick<CallOptions, "headers">>(
  options: Options,
  rules: OptionRules,
): Checked<Options> {
  const checked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) && rules[name];
    if (!rule) throw argumentError(name, "is not an option");
    const [words, pattern] = rule;
    // The `typeof` null is "object". The error does not quote the value, which may be a secret.
    if (!words.includes(typeof (value ?? undefined)) || (pattern && !pattern.test(String(value))))
      throw argumentError(name, `must be ${words}`);
    checked[name] = name === "headers" ? checkHeaders(value as GivenHeaders) : value;
  }
  return checked as Checked<Options>;
}

type GivenHeaders = NonNullable<CallOptions["headers"]>;

/** Headers in any of the forms that `fetch` takes, by name. */
function checkHeaders(headers: GivenHeaders): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) {
    if (typeof value !== "string" || !HEADER.test(`${name}: ${value}`))
      throw argumentError(`headers.${name}`, "must be a valid header");
    checked[name.toLowerCase()] = value;
  }
  return checked;
}
