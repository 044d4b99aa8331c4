import type { Field } from "./plan.ts";

// No leading zeros, no plus sign, no blanks: `007` is not a number here, so that nothing changes by passing through.
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/;

/** The value of a text, entities already decoded; `undefined` if it is not of its type. */
export function textValue({ type, nullable }: Field, text: string): unknown {
  if (text === "" && nullable) return null;
  if (type === "string") return text;
  if (type === "boolean") return text === "true" || (text === "false" ? false : undefined);
  const value = Number(text);
  const fits = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  return fits && NUMBER.test(text) ? value : undefined;
}
