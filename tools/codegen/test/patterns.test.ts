import { stripTypeScriptTypes } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPatterns, patternLength } from "../src/pattern-code.ts";

const patterns = [
  "^SC[0-9a-fA-F]{32}$",
  "^(?:SM|MM)[0-9a-f]{6}$",
  "^[0-9]{5,6}$",
  "^[0-9]{5,}$",
  "^[A-Z]{2}$",
  "^a[b-d]{5}e$",
  "^[^a]{5}$",
  "^.{5}$",
  "^(?:a|bc)[0-9]{7}$",
  "^[0-9]{5}[a-f]{5}$",
  "^[0-9]+\\.[0-9]{8}$",
  "^\\d{6}\\w?$",
  "^[a\\-z]{6}$",
  "^[a-c]{5}|x$",
  "x{5}",
  "^a{5}?$",
  "^[\\w.]{8}\\$$",
  "^\\p{L}{5}$",
  "^[é]{5}$",
];
const place = { file: "f", pointer: "#" };

/** The generated function itself. */
function compile(pattern: string): (text: string) => boolean {
  const made = createPatterns();
  const name = made.test(pattern, place);
  const code = stripTypeScriptTypes(made.text()).replace("export function", "return function");
  // oxlint-disable-next-line typescript/no-implied-eval -- code that this test has just generated
  return new Function(`${code}; ${name}`)() as (text: string) => boolean;
}

describe("patterns", () => {
  it.each(patterns)("%s means what the regular expression means", (pattern) => {
    const [own, expression] = [compile(pattern), new RegExp(pattern, "u")];
    const length = patternLength(pattern);
    const near = fc
      .tuple(
        fc.stringMatching(expression),
        fc.nat(40),
        fc.constantFrom("", "a", "0", "😀", "\n", "é"),
      )
      .map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at + 1));
    fc.assert(
      fc.property(
        fc.oneof(fc.stringMatching(expression), near, fc.string({ unit: "binary", maxLength: 12 })),
        (text) => {
          const fits = expression.test(text);
          expect(own(text)).toBe(fits);
          if (fits && length !== undefined)
            expect(text.length >= length.min && text.length <= length.max).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
