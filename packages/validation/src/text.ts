import { isLong, isShort } from "./code-points.ts";
import type { Definition, Keywords } from "./definition.ts";
import type { Format } from "./format.ts";
import { isTyped } from "./type.ts";

interface TextKeywords extends Keywords {
  readonly $format?: Format;
  /** Of every text that fits the pattern, which has one count, `{32}`, in it. Says `minLength` and `maxLength` too. */
  readonly $length?: number;
  /** Of the pattern, unless `u`. */
  readonly $flags?: string;
}

/** A string. One expression says yes to nearly every text that fits; only the others are looked at keyword by keyword. */
export function text({ $format, $length, $flags = "u", ...given }: TextKeywords = {}): Definition {
  const keywords: Keywords = {
    type: "string",
    ...($length && { minLength: $length, maxLength: $length }),
    ...given,
    ...($format && { format: $format.name }),
  };
  const { minLength = 0, maxLength = Infinity, pattern = "", format } = keywords;
  const least = $length ?? 2 * minLength;
  const quick = new RegExp(quickSource(pattern, $length, $format), $flags);
  let exact: RegExp | undefined;
  return {
    ...keywords,
    check(value, issues) {
      if (typeof value !== "string") return isTyped(keywords, value, issues);
      if (value.length >= least && value.length <= maxLength && quick.test(value)) return true;
      exact ??= new RegExp(pattern, $flags);
      let fits = true;
      const need = (met: boolean, ...issue: Parameters<NonNullable<typeof issues>["add"]>) => {
        if (met) return;
        issues?.add(...issue);
        fits = false;
      };
      const [long, short] = [isLong(value, minLength), isShort(value, maxLength)];
      need(long, "minLength", minLength, value, "must have at least ", " characters");
      need(short, "maxLength", maxLength, value, "must have at most ", " characters");
      need(exact.test(value), "pattern", pattern, value, "must match ");
      need(!$format || $format.test(value), "format", format, value, "must have the format ");
      return fits;
    },
  };
}

/**
 * An expression of texts that fit pattern and format, made for speed. An engine takes `[0-9a-f]*` in its stride but counts through
 * `[0-9a-f]{32}`, and the length of the text says the same as the count. What may be missing is tried as missing first. And where
 * the format allows no line end, `.*` up to the end need not be read.
 */
function quickSource(pattern: string, length: number | undefined, format: Format | undefined): string {
  const counted = length ? pattern.replace(/\{\d+\}/, "*") : pattern;
  const source = counted.replace(/\)\?(?!\?)/g, ")??");
  if (!format) return source;
  return `(?=${source.replace(/\(\?:([^()|\\]*)\.\*\)\?\?\$$/, "(?:$1|$)")})${format.common ?? "(?!)"}`;
}
