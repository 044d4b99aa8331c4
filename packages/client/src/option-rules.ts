import type { DocumentOptions } from "./client-options.ts";

/** Whole milliseconds, more than 0; timers take no more than 2^31. */
const milliseconds = /^[1-9]\d{0,8}$/;
const printable = /^[!-~]+$/;
const hostLabel = /^[a-z\d-]*$/;

/** What an option must be: a `typeof`, or a pattern of its text. */
export const optionRules: Readonly<Record<keyof DocumentOptions, string | RegExp>> = {
  accountSid: /^AC[\da-f]{32}$/i,
  authToken: printable,
  apiKey: /^SK[\da-f]{32}$/i,
  apiSecret: printable,
  baseUrl: /^https?:\/\/[^\s/?#@\\]+\/?$/,
  edge: hostLabel,
  region: hostLabel,
  fetch: "function",
  onEvent: "function",
  timeout: milliseconds,
  totalTimeout: milliseconds,
  retries: /^\d{1,3}$/,
  retryUnsafe: "boolean",
  headers: "object",
  validation: "object",
};
