import { argumentError } from "./argument-error.ts";
import type { OptionRule } from "./option-rules.ts";

/** What may stand in a header: `fetch` would refuse the rest only when a request goes out, as if the network had failed. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t -~\x80-\xff]*$/;

/** Throws `ArgumentError` that names the option which is unknown or cannot be used. `undefined` means not given. */
export function checkOptions(
  options: { readonly headers?: Readonly<Record<string, string>> | undefined },
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
  for (const name in options.headers) {
    const value: unknown = options.headers[name];
    if (!HEADER_NAME.test(name) || typeof value !== "string" || !HEADER_VALUE.test(value))
      throw argumentError(`headers.${name}`, "must be the name and text of a header");
  }
}
