import { expect, test } from "vitest";
import { randomSid } from "./random-sid.ts";

test("randomSid: a prefix and 32 digits, never the same twice", () => {
  const sids = Array.from({ length: 2000 }, () => randomSid("SM"));
  expect(sids.filter((sid) => !/^SM[0-9a-f]{32}$/.test(sid))).toEqual([]);
  expect(new Set(sids).size).toBe(2000);
});
