import type { CallOptions, DocumentOptions } from "./client-options.ts";

/** What an option must be: a `typeof`, or a pattern of its text; and the same for people. */
export type OptionRule = readonly [fits: string | RegExp, words: string];

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
} as const;

export const callRules: Readonly<Record<keyof CallOptions, OptionRule>> = {
  ...shared,
  signal: [/^\[object AbortSignal\]$/, "an AbortSignal"],
};

export const clientRules: Readonly<Record<keyof DocumentOptions, OptionRule>> = {
  ...shared,
  accountSid: [/^AC[\da-fA-F]{32}$/, "AC and 32 hexadecimal digits"],
  authToken: printable,
  apiKey: [/^SK[\da-fA-F]{32}$/, "SK and 32 hexadecimal digits"],
  apiSecret: printable,
  baseUrl: [/^https?:\/\/[^\s/?#@\\]+\/?$/, "an http or https origin without path or user"],
  edge: hostLabel,
  region: hostLabel,
  fetch: ["function", "a function"],
  onEvent: ["function", "a function"],
  validation: ["object", "an object"],
};
