import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

test("retryDelay: takes Retry-After in seconds and as a date", () => {
  expect(retryDelay(1, "2")).toBe(2000);
  expect(retryDelay(1, "0.5")).toBe(500);
  const inTenSeconds = retryDelay(1, new Date(Date.now() + 10_000).toUTCString());
  expect(inTenSeconds).toBeGreaterThan(8_000);
  expect(inTenSeconds).toBeLessThanOrEqual(10_000);
});

test.each([undefined, null, "", "soon", "-1", "Thu, 01 Jan 1970 00:00:00 GMT"])(
  "retryDelay: without use of %j, waits a random part of a span that doubles up to 8 s",
  (retryAfter) => {
    for (const [attempt, span] of [
      [1, 250],
      [2, 500],
      [3, 1000],
      [6, 8000],
      [60, 8000],
    ] as const) {
      const delays = Array.from({ length: 50 }, () => retryDelay(attempt, retryAfter));
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...delays)).toBeLessThan(span);
      expect(new Set(delays).size).toBeGreaterThan(1);
    }
  },
);
