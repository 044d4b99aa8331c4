import type { Definition, Keywords } from "./definition.ts";
import { isTyped } from "./type.ts";

/** What a `format` asks of a text. */
export interface Format {
  readonly name: string;
  readonly test: (text: string) => boolean;
  /**
   * An expression, anchored at both ends, of texts that fit the format and have no line end in them: nearly every one that is met,
   * but not all that fit.
   */
  readonly common: string;
}

interface TextKeywords extends Keywords {
  readonly $format?: Format;
  /** Of every text that fits the pattern, which has one count, `{32}`, in it. Says `minLength` and `maxLength` too. */
  readonly $length?: number;
}

/** A string. One expression says yes to nearly every text that fits; only the others are looked at keyword by keyword. */
export function text({ $format, $length, ...given }: TextKeywords = {}): Definition {
  const keywords: Keywords = {
    type: "string",
    ...($length && { minLength: $length, maxLength: $length }),
    ...given,
    ...($format && { format: $format.name }),
  };
  const { minLength = 0, maxLength = Infinity, pattern = "", format } = keywords;
  const least = $length ?? 2 * minLength;
  const quick = new RegExp(quickSource(pattern, $length, $format), "u");
  const exact = new RegExp(pattern, "u");
  return {
    ...keywords,
    check(value, issues) {
      if (typeof value !== "string") return isTyped(keywords, value, issues);
      const { length } = value;
      if (length >= least && length <= maxLength && quick.test(value)) return true;
      // A character is one code unit or two: they are counted where that leaves it open, so that a long text costs nothing.
      const isLong = length >= 2 * minLength || [...value].length >= minLength;
      const isShort =
        length <= maxLength || (length <= 2 * maxLength && [...value].length <= maxLength);
      const matches = exact.test(value);
      const isFormatted = !$format || $format.test(value);
      if (!isLong) issues?.add("minLength", minLength, value, "must have at least ", " characters");
      if (!isShort) issues?.add("maxLength", maxLength, value, "must have at most ", " characters");
      if (!matches) issues?.add("pattern", pattern, value, "must match ");
      if (!isFormatted) issues?.add("format", format, value, "must have the format ");
      return isLong && isShort && matches && isFormatted;
    },
  };
}

/**
 * An expression of texts that fit pattern and format, made for speed. An engine takes `[0-9a-f]*` in its stride but counts through
 * `[0-9a-f]{32}`, and the length of the text says the same as the count. What may be missing is tried as missing first. And where
 * the format allows no line end, `.*` up to the end need not be read.
 */
function quickSource(
  pattern: string,
  length: number | undefined,
  format: Format | undefined,
): string {
  const source = (length ? pattern.replace(/\{\d+\}/, "*") : pattern).replace(/\)\?(?!\?)/g, ")??");
  if (!format) return source;
  // Anchored first, so that a pattern that is not anchored is not tried all along the text.
  return `^(?=${source.replace(/\(\?:([^()|\\]*)\.\*\)\?\?\$$/, "(?:$1|$)")})${format.common}`;
}
