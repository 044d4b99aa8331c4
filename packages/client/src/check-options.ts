import type { CallOptions, DocumentOptions } from "./client-options.ts";
import { argumentError } from "./errors.ts";

/** What an option must be: a `typeof`, or a pattern of its text; and the same for people. */
type OptionRule = readonly [fits: string | RegExp, words: string];

/** Timers take no more than 2^31. */
const milliseconds: OptionRule = [/^[1-9]\d{0,8}$/, "whole milliseconds, 1 to 999999999"];
const printable: OptionRule = [/^[!-~]+$/, "printable ASCII without spaces"];
const hostLabel: OptionRule = [/^[a-z\d-]*$/, "lower-case letters, digits and hyphens"];

const shared = {
  timeout: milliseconds,
  totalTimeout: milliseconds,
  retries: [/^\d{1,3}$/, "a whole number, 0 to 999"],
  retryUnsafe: ["boolean", "a boolean"],
  headers: ["object", "an object"],
  maxResponseBytes: [/^[1-9]\d{0,14}$/, "a whole number, 1 or more"],
} as const;

export const callRules: Readonly<Record<keyof CallOptions, OptionRule>> = {
  ...shared,
  signal: [/^\[object AbortSignal\]$/, "an AbortSignal"],
};

export const clientRules: Readonly<Record<keyof DocumentOptions, OptionRule>> = {
  ...shared,
  accountSid: [/^AC[\da-fA-F]{32}$/, "AC followed by 32 hexadecimal digits"],
  authToken: printable,
  apiKey: [/^SK[\da-fA-F]{32}$/, "SK followed by 32 hexadecimal digits"],
  apiSecret: printable,
  baseUrl: [/^https?:\/\/[^\s/?#@\\]+\/?$/i, "an http or https origin without path or user"],
  edge: hostLabel,
  region: hostLabel,
  fetch: ["function", "a function"],
  onEvent: ["function", "a function"],
  validation: ["object", "an object"],
};

/** What a header may contain: `fetch` would refuse the rest only when a request is sent, as if the network had failed. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t -~\x80-\xff]*$/;

/** Throws `ArgumentError` that names the option which is unknown or cannot be used. `undefined` means not given. */
export function checkOptions(
  options: Pick<CallOptions, "headers">,
  rules: Readonly<Record<string, OptionRule>>,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) && rules[name];
    if (!rule) throw argumentError(name, "is not an option");
    const [fits, words] = rule;
    // The value may be a secret.
    if (!(typeof fits === "string" ? typeof value === fits : fits.test(String(value))))
      throw argumentError(name, `must be ${words}`);
  }
  for (const [name, value] of headerEntries(options.headers)) {
    if (!HEADER_NAME.test(name) || typeof value !== "string" || !HEADER_VALUE.test(value))
      throw argumentError(`headers.${name}`, "must be a valid header name and value");
  }
}

/** Names and values of headers, in each of the forms that `fetch` takes. */
export function headerEntries(
  headers: CallOptions["headers"] = {},
): (readonly [string, unknown])[] {
  return Symbol.iterator in headers ? [...headers] : Object.entries(headers);
}
