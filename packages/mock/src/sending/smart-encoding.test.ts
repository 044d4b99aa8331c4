import { SegmentedMessage } from "sms-segments-calculator";
import { expect, test } from "vitest";
import { segmentsOf } from "./segments.ts";
import { smartEncode } from "./smart-encoding.ts";

test("smartEncode: a text from a word processor is GSM-7 again", () => {
  const text = "“It’s done” – see you…";
  expect(smartEncode(text)).toBe(`"It's done" - see you...`);
  expect(segmentsOf(text).encoding).toBe("UCS-2");
  expect(segmentsOf(smartEncode(text)).encoding).toBe("GSM-7");
});

test("smartEncode: replaces every character as Twilio's calculator does, and no other", () => {
  const different: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    const { graphemes } = new SegmentedMessage(character, "auto", true);
    if (smartEncode(character) !== graphemes.join("")) different.push(code.toString(16));
  }
  expect(different).toEqual([]);
  expect(smartEncode("a😀\u200bé")).toBe("a😀é");
});
