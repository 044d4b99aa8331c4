import { describe, expect, test } from "vitest";
import { nearest } from "./nearest.ts";

describe("nearest", () => {
  test.each([
    ["prot", "port"],
    ["hosts", "host"],
    ["", "log"],
    ["datta", "data"],
  ])("to %j is %j", (text, found) => {
    expect(nearest(text, ["host", "port", "log", "data"])).toBe(found);
  });

  test("is nothing where everything is further away than allowed", () => {
    expect([nearest("ab", ["abcd"], 1), nearest("abc", ["abcd"], 1)]).toEqual([undefined, "abcd"]);
    expect(nearest("a", [])).toBeUndefined();
  });
});
