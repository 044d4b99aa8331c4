import { describe, expect, it } from "vitest";
import { scalarOf, scalarsOf } from "./scalars.ts";

describe("scalarsOf", () => {
  it("names scalars by their property, in one spelling", () => {
    expect(scalarsOf({ SmsUrl: null, a: [{ sms_url: "x" }, { "sms-url": 1 }], b: ["y"] })).toEqual([
      ["smsurl", null],
      ["smsurl", "x"],
      ["smsurl", 1],
      ["b", "y"],
    ]);
  });
});

describe("scalarOf", () => {
  it("finds the one of that name, in the other spelling too", () => {
    expect(scalarOf({ short_code: { sms_url: "x" } }, "SmsUrl")).toBe("x");
  });
  it("finds none where there are two, or none", () => {
    expect(scalarOf([{ a: 1 }, { A: 2 }], "a")).toBe(undefined);
    expect(scalarOf({}, "a")).toBe(undefined);
  });
});
