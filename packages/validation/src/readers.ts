import type { Reader } from "./decoder.ts";

// Decimal only: no `0x10`, ` 5`, `1e3`, `+5`; and no leading zeros, so that `05` does not become another text. What is not exactly
// of its type stays a text, which the schema then refuses, as does a number that would come out as another one.

/** Of a parameter that the schema does not name itself. */
export const word: Reader = (text) => text;

export const integer: Reader = (text) =>
  /^(?:0|-?[1-9][0-9]*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;

export const decimal: Reader = (text) =>
  /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) &&
  Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER
    ? Number(text)
    : text;

export const boolean: Reader = (text) =>
  text === "true" || text === "false" ? text === "true" : text;

/** A larger number means the maximum (`x-clamp`). */
export function clamped(maximum: number, read: Reader): Reader {
  return (text) => {
    const value = /^[1-9][0-9]*$/.test(text) ? Number(text) : read(text);
    return typeof value === "number" && value > maximum ? maximum : read(text);
  };
}

/** The first that makes something of the text. */
export function either(...readers: readonly Reader[]): Reader {
  return (text) => readers.map((read) => read(text)).find((value) => value !== text) ?? text;
}

/** A list with a character between its items. */
export function separated(separator: "," | " " | "|", read: Reader): Reader {
  return (text) => text.split(separator).map((item) => read(item));
}

/** A list with a pair for each of its items. */
export function repeated(read: Reader): Reader {
  const append = (text: string, before: unknown = []) => {
    (before as unknown[]).push(read(text));
    return before;
  };
  return Object.assign(append, { repeats: true as const });
}
