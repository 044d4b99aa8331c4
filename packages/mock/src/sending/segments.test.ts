import fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import { expect, test } from "vitest";
import { segmentsOf, type Segments } from "./segments.ts";

const RUNS = Number(process.env["FUZZ_SEGMENTS"] ?? 1000);
const FAMILY = "👨‍👩‍👧";

// Twilio docs, "SMS character limit"; TwilioDevEd/message-segment-calculator#39 for the brackets, seen on live Twilio.
test.each([
  ["", "GSM-7", 0, 1],
  ["x".repeat(160), "GSM-7", 160, 1],
  ["x".repeat(161), "GSM-7", 161, 2],
  ["x".repeat(306), "GSM-7", 306, 2],
  ["x".repeat(307), "GSM-7", 307, 3],
  ["x".repeat(158) + "€", "GSM-7", 160, 1],
  ["x".repeat(159) + "€", "GSM-7", 161, 2],
  ["x".repeat(152) + "€" + "x".repeat(152), "GSM-7", 306, 3],
  ["]".repeat(153), "GSM-7", 306, 3],
  ["\f", "GSM-7", 2, 1],
  ["a\r\nb", "GSM-7", 4, 1],
  ["`", "UCS-2", 1, 1],
  ["ç", "UCS-2", 1, 1],
  ["e\u0301", "UCS-2", 2, 1],
  ["ж".repeat(70), "UCS-2", 70, 1],
  ["ж".repeat(71), "UCS-2", 71, 2],
  ["ж".repeat(135), "UCS-2", 135, 3],
  ["中".repeat(66) + "😀" + "中".repeat(66), "UCS-2", 134, 3],
])("segmentsOf: %j is %s of %i units in %i", (text, encoding, units, count) => {
  expect(segmentsOf(text)).toEqual({ encoding, units, count });
});

test("segmentsOf: a family of three code points is cut at a border, where the calculator keeps it together", () => {
  const text = "中".repeat(65) + FAMILY + "中".repeat(61);
  expect(segmentsOf(text)).toEqual({ encoding: "UCS-2", units: 134, count: 2 });
  expect(calculated(text)).toEqual({ encoding: "UCS-2", units: 134, count: 3 });
});

test(
  "segmentsOf: what Twilio's calculator says, of joined code points once each is a character of its own",
  { timeout: 60_000 + RUNS * 10 },
  () => {
    fc.assert(
      fc.property(fc.oneof(textOf(gsm), textOf(gsm, lone), textOf(gsm, lone, joining)), (text) => {
        expect(segmentsOf(text)).toEqual(calculated(hasJoined(text) ? apart(text) : text));
      }),
      { numRuns: RUNS },
    );
  },
);

const gsm = fc.constantFrom(..."xX5 @£_Δà\n\r\f^{}\\[~]|€");
const lone = fc.constantFrom(..."ж中ç`“", "😀", "𝒳");
/** What joins with its neighbours into one grapheme: an emoji, an accent, a skin, a flag, Hangul, and what joins. */
const joining = fc.constantFrom(
  FAMILY,
  "e\u0301",
  "👍🏽",
  "🇩🇪",
  "\u1100\u1161\u11a8",
  "\u0301",
  "\u200d",
);

/** Long enough to be cut several times, and as often as not at a pair. */
function textOf(...characters: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.oneof(...characters), fc.integer({ min: 1, max: 80 })), { maxLength: 6 })
    .map((runs) => runs.map(([character, times]) => character.repeat(times)).join(""));
}

function calculated(text: string): Segments {
  const { encodingName, messageSize, segmentsCount } = new SegmentedMessage(text);
  const encoding = encodingName === "GSM-7" ? "GSM-7" : "UCS-2";
  return {
    encoding,
    units: messageSize / (encoding === "GSM-7" ? 7 : 16),
    count: segmentsCount,
  };
}

function hasJoined(text: string): boolean {
  return new SegmentedMessage(text).graphemes.some((grapheme) => [...grapheme].length > 1);
}

/** As wide, but no code point joins with another. */
function apart(text: string): string {
  return text.replaceAll(/\P{ASCII}/gu, ({ length }) => (length === 1 ? "中" : "😀"));
}
