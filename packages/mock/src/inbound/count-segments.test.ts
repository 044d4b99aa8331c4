import { expect, test } from "vitest";
import { countSegments } from "./count-segments.ts";

// Twilio docs, "SMS character limit".
test.each([
  ["", 1],
  ["x".repeat(160), 1],
  ["x".repeat(161), 2],
  ["x".repeat(306), 2],
  ["x".repeat(307), 3],
  [`${"x".repeat(158)}€`, 1],
  [`${"x".repeat(159)}€`, 2],
  ["ж".repeat(70), 1],
  ["ж".repeat(71), 2],
  ["ж".repeat(135), 3],
])("%j takes %i", (text, count) => {
  expect(countSegments(text)).toBe(count);
});
