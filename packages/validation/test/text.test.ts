import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateTime, dateTimeRfc2822 } from "../src/date-time.ts";
import { type Format, text } from "../src/text.ts";
import { uri } from "../src/uri.ts";

/** Texts tried on each expression; `FUZZ_RUNS` asks for more. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 150);

// Each with the length that codegen says of it, if it does.
const patterns: readonly [pattern: string, $length?: number][] = [
  ["^SC[0-9a-fA-F]{32}$", 34],
  ["^ab_[c-]{6}$", 9],
  ["^(?:SM|MM)[0-9a-f]{6}$"],
  ["^a[b-d]{5}e$"],
  ["^[0-9]{5,6}$"],
  ["^.{5}$"],
  ["^(?:a|bc)[0-9]{7}$"],
  ["^[0-9]+\\.[0-9]{8}$"],
  ["^(?:a|b.*)?$"],
  ["^x(?:[/?#].*)?$"],
  ["^x(?:\\.*)?$"],
  ["^(?:a?)?(?:b)?c|d$"],
  ["\\)?a"],
  ["^[)?]+$"],
  ["^(?:ab)??c$"],
  ["^[\\w.]{8}\\$$"],
  ["^\\p{L}{5}$"],
];

const addresses = [
  "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
  "^(?:https?|b)://a(?:/.*)?$",
  "a|^b",
  "^.*$",
];

/** Texts that fit an expression, those with one character changed, and any others. */
function near(expression: RegExp): fc.Arbitrary<string> {
  const fits = fc.stringMatching(expression);
  const changed = fc
    .tuple(
      fits,
      fc.nat(40),
      fc.constantFrom("", "a", "0", "%", "[", "😀", "\n", "é", "/", "?", ")"),
    )
    .map(([one, at, extra]) => one.slice(0, at) + extra + one.slice(at + 1));
  return fc.oneof(fits, changed, fc.string({ unit: "binary", maxLength: 12 }));
}

describe("text", () => {
  it.each(patterns)("%s means what the regular expression means", (pattern, $length) => {
    const expression = new RegExp(pattern, "u");
    const { check } = text({ pattern, ...($length && { $length }) });
    fc.assert(
      fc.property(near(expression), (value) => {
        expect(check(value)).toBe(expression.test(value));
      }),
      { numRuns: RUNS },
    );
  });

  it.each<[pattern: string, format: Format]>([
    ...addresses.map((pattern): [string, Format] => [pattern, uri]),
    ["^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", dateTime],
    ["^.*Z$", dateTime],
  ])("%s and a format mean both", (pattern, $format) => {
    const expression = new RegExp(pattern, "u");
    const { check } = text({ pattern, $format });
    const common = near(new RegExp($format.common));
    fc.assert(
      fc.property(fc.oneof(near(expression), common), (value) => {
        expect(check(value)).toBe(expression.test(value) && $format.test(value));
      }),
      { numRuns: RUNS },
    );
  });

  it("counts characters, not code units", () => {
    const limits = text({ minLength: 2, maxLength: 3 });
    expect(
      ["😀", "😀😀", "😀😀😀", "😀😀😀😀", "a", "ab", "abcd"].map((one) => limits.check(one)),
    ).toEqual([false, true, true, false, false, true, false]);
  });

  it.each([
    ["2016-02-29T20:12:31Z", true],
    ["2015-02-29T20:12:31Z", false],
    ["1900-02-29T20:12:31Z", false],
    ["2000-02-29t00:00:00.5+02:00", true],
    ["2015-02-30T20:12:31Z", false],
    ["2015-04-31T20:12:31Z", false],
    ["2015-12-31T23:59:59z", true],
    ["2015-07-30T20:12:31-02-29", false],
  ])("%s is a date-time: %s", (value, fits) => {
    expect(dateTime.test(value)).toBe(fits);
    expect(text({ $format: dateTime }).check(value)).toBe(fits);
  });

  it("knows the day and the weekday of every RFC 2822 date, as a JavaScript date does", () => {
    const weekdays = fc.constantFrom("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
    const months = fc.constantFrom(..."Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "));
    const parts = [weekdays, fc.integer({ min: 26, max: 31 }), months, fc.nat(9999)] as const;
    let real = 0;
    fc.assert(
      fc.property(...parts, (weekday, day, month, year) => {
        const date = new Date(`1 ${month} 2000 UTC`);
        date.setUTCFullYear(year, date.getUTCMonth(), day);
        const written = `${weekday}, ${day} ${month} ${String(year).padStart(4, "0")}`;
        const isReal = date.toUTCString().startsWith(written);
        real += Number(isReal);
        expect(dateTimeRfc2822.test(`${written} 22:36:22 +0000`), written).toBe(isReal);
      }),
      { numRuns: 20 * RUNS },
    );
    expect(real).toBeGreaterThan(RUNS);
  });

  it.each([
    ["Sat, 09 Jul 2011 22:36:22 +0000", true],
    ["Tue, 29 Feb 2000 22:36:60 -0830", true],
    ["Sat, 01 Jan 0000 00:00:00 +0000", true],
    ["Sun, 09 Jul 2011 22:36:22 +0000", false],
    ["Mon, 31 Feb 2011 22:36:22 +0000", false],
    ["Thu, 31 Feb 2011 22:36:22 +0000", false],
    ["Tue, 29 Feb 2011 22:36:22 +0000", false],
    ["Thu, 29 Feb 1900 22:36:22 +0000", false],
    ["Sun, 31 Apr 2011 22:36:22 +0000", false],
    ["Sat, 00 Jul 2011 22:36:22 +0000", false],
    ["Sat, 9 Jul 2011 22:36:22 +0000", false],
  ])("%s is an RFC 2822 date: %s", (value, fits) => {
    expect(dateTimeRfc2822.test(value)).toBe(fits);
    expect(text({ $format: dateTimeRfc2822 }).check(value)).toBe(fits);
  });

  it("says nothing but yes for the texts that are common in a format", () => {
    for (const { common, test } of [uri, dateTime]) {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(common)), (value) => {
          expect([test(value), /[\n\r\u2028\u2029]/.test(value)]).toEqual([true, false]);
        }),
        { numRuns: RUNS },
      );
    }
  });
});
