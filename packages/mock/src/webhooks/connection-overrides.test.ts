import { describe, expect, test } from "vitest";
import { connectionOverrides } from "./connection-overrides.ts";

const usual = {
  connectMs: 5000,
  readMs: 15_000,
  totalMs: 15_000,
  retries: 1,
  retryOn: new Set(["ct"]),
  sni: true,
};

describe("connectionOverrides", () => {
  test.each(["rp=", "rp=3xx", "rp=ct,", "rp=CT", "rc=2&rp=ct,never"])(
    "%s is no retry policy",
    (fragment) => {
      expect(() => connectionOverrides(`http://user:secret@a.example/#${fragment}`)).toThrow(
        /^HTTP retry policy is invalid: "http:\/\/a\.example\/#.*" has rp=.* expected the retry policies 4xx, 5xx, ct, rt and all$/,
      );
    },
  );

  test.each([
    "",
    "#",
    "#top",
    "#e=ashburn,umatilla&sni=y",
    "#ct=99&rt=15001&tt=-1&rc=6",
    "#ct=&rt=1e3&tt=0x100&rc=1.5",
    "?ct=200&rc=5",
  ])("%s changes nothing", (end) => {
    expect(connectionOverrides(`http://a.example/${end}`)).toEqual(usual);
  });

  test.each([
    ["ct=3000&rt=1500&rc=5&rp=all", { connectMs: 3000, readMs: 1500, retries: 5 }],
    [
      "ct=100&rt=100&tt=100&rc=0&sni=n",
      { connectMs: 100, readMs: 100, totalMs: 100, retries: 0, sni: false },
    ],
    ["ct=10000&rt=15000&tt=15000", { connectMs: 10_000 }],
    ["rp=ct,rt", { retryOn: new Set(["ct", "rt"]) }],
    ["rp=4xx%2C5xx", { retryOn: new Set(["4xx", "5xx"]) }],
  ])("#%s", (fragment, changed) => {
    const retryOn = fragment.endsWith("rp=all")
      ? { retryOn: new Set(["4xx", "5xx", "ct", "rt"]) }
      : {};
    expect(connectionOverrides(`http://a.example/#${fragment}`)).toEqual({
      ...usual,
      ...retryOn,
      ...changed,
    });
  });

  test("what was not given may be set by the caller", () => {
    expect(connectionOverrides("http://a.example/", 200).totalMs).toBe(200);
    expect(connectionOverrides("http://a.example/#tt=300", 200).totalMs).toBe(300);
  });
});
