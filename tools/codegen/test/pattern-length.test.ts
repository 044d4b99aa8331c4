import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternLength } from "../src/pattern-length.ts";

const lengths: readonly [pattern: string, length: number | undefined][] = [
  ["^SC[0-9a-fA-F]{32}$", 34],
  ["^(?:SM|MM)[0-9a-f]{6}$", 8],
  ["^a[b-d]{5}e$", 7],
  ["^[0-9]{5,6}$", undefined],
  ["^[0-9]{5,}$", undefined],
  ["^[0-9]{5}[a-f]{5}$", undefined],
  ["^(?:a|bc)[0-9]{7}$", undefined],
  ["^\\d{6}\\w?$", undefined],
  ["^[a-c]{5}|x$", undefined],
  ["x{5}", undefined],
  ["^[^a]{5}$", undefined],
  ["^[é]{5}$", undefined],
  ["^ab$", undefined],
];

describe("patternLength", () => {
  it.each(lengths)("%s", (pattern, length) => {
    expect(patternLength(pattern)).toBe(length);
    if (length === undefined) return;
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(pattern, "u")), (text) => {
        expect(text.length).toBe(length);
      }),
    );
  });
});
