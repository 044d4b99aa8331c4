import { describe, expect, test } from "vitest";
import { banner } from "./banner.ts";
import type { Flags } from "./flags.ts";

const account = { sid: `AC${"1".repeat(32)}`, auth_token: "token" };
const lines = (accounts: readonly (typeof account)[], data?: string, more: Partial<Flags> = {}) =>
  banner(
    "http://127.0.0.1:4010",
    "1.2.3",
    { accounts },
    { data, smsUrl: undefined, accounts: undefined, ...more },
  ).split("\n");

describe("banner", () => {
  test("names the data", () => {
    expect(lines([account], "kept.db")).toContain("  Data     kept.db");
    expect(lines([account]).join()).not.toContain("Data");
  });

  test.each([
    ["postgres://user:hunter2@db.example:5432/mock", "postgres://…@db.example:5432/mock"],
    ["postgres://user:hunter@2@db.example/mock", "postgres://…@db.example/mock"],
    ["postgres://user:hunter%402@db.example/mock", "postgres://…@db.example/mock"],
    ["postgres://user:h/u?n#t&er@2@db.example/mock", "postgres://…@db.example/mock"],
    [
      "postgres://db.example/mock?password=hunter2",
      "postgres://db.example/mock?password=[redacted]",
    ],
  ])("shows %s without its password", (data, shown) => {
    expect(lines([account], data)).toContain(`  Data     ${shown}`);
  });

  test("says whose requests it takes, and whom it texts", () => {
    const more = { accounts: "any", smsUrl: "http://user:hunter2@localhost:3000/sms" } as const;
    const shown = lines([account], undefined, more);
    expect(shown).toContain("  Others   every AccountSid is taken, with any token");
    expect(shown).toContain("  App      http://…@localhost:3000/sms");
  });

  test("says where it is when there is no account", () => {
    expect(lines([])).toEqual([
      "shortcodes-mock 1.2.3",
      "",
      "  URL      http://127.0.0.1:4010",
      "  Page     http://127.0.0.1:4010/_mock/",
      "  Docs     http://127.0.0.1:4010/_mock/docs",
      "  Others   no other account is taken; --accounts any takes every AccountSid, with any token",
      "",
      "",
    ]);
  });
});
