import type { Reader } from "./decoder.ts";

// Decimal only: no `0x10`, ` 5`, `1e3`, `+5`; and no leading zeros, so that `05` does not become another text. What is not exactly
// of its type stays a text, as does a number that would come out as another one.

export const integer: Reader = (text) =>
  /^(?:0|-?[1-9][0-9]*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;

/** In any case: twilio-python 7 sends `True`. */
export const boolean: Reader = (text) =>
  /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;

/** An integer; values above the maximum are clamped to it (`x-clamp`). */
export function clamped(maximum: number): Reader {
  return (text) => (/^[1-9][0-9]*$/.test(text) && Number(text) > maximum ? maximum : integer(text));
}
