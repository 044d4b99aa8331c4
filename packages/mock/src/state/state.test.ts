import { describe, expect, test } from "vitest";
import { accountLike, rowsOf, stateOf, withDefaults } from "./state.ts";
import type { State } from "./types.ts";

const NOW = "2020-01-01T00:00:00Z";
const LONG_AGO = "2011-07-09T22:36:22Z";
const LATER = "2015-07-30T20:12:33Z";
const account = (digit: number, more: object) => ({
  sid: `AC${digit}`,
  auth_token: "t",
  ...more,
});

describe("withDefaults", () => {
  test("a row without dates is of now, and one without changes was changed when it was made", () => {
    const dates = (given: object) => {
      const row = withDefaults(
        "short_code",
        "AC1",
        { sid: "SC1", short_code: "12345", ...given },
        NOW,
      );
      return [row.date_created, row.date_updated];
    };
    expect(dates({})).toEqual([NOW, NOW]);
    expect(dates({ date_created: LONG_AGO })).toEqual([LONG_AGO, LONG_AGO]);
    expect(dates({ date_created: LONG_AGO, date_updated: LATER })).toEqual([LONG_AGO, LATER]);
  });

  test("a name is that of what it names, unless there is one", () => {
    const given = { sid: "SC1", short_code: "12345" };
    expect(withDefaults("short_code", "AC1", given, NOW).friendly_name).toBe("12345");
    expect(
      withDefaults("short_code", "AC1", { ...given, friendly_name: "Mine" }, NOW).friendly_name,
    ).toBe("Mine");
  });
});

describe("rowsOf and stateOf", () => {
  test("keep both dates of a membership, and what belongs to whom", () => {
    const member = { sid: "SC1", date_created: LONG_AGO, date_updated: LATER };
    const state: State = {
      accounts: [
        account(1, {
          short_codes: [{ sid: "SC1", short_code: "12345" }],
          services: [{ sid: "MG1", short_codes: [member] }, { sid: "MG2" }],
        }),
        account(2, { services: [{ sid: "MG1", short_codes: [] }] }),
      ],
    };
    const { accounts } = stateOf(rowsOf(state, NOW));
    expect(
      accounts.map(({ short_codes, services = [] }) => [
        short_codes?.length,
        services.map((one) => [one.sid, one.short_codes]),
      ]),
    ).toEqual([
      [
        1,
        [
          ["MG1", [member]],
          ["MG2", []],
        ],
      ],
      [0, [["MG1", []]]],
    ]);
    expect(stateOf(rowsOf({ accounts }, NOW))).toEqual({ accounts });
  });
});

describe("accountLike", () => {
  test("has the first of each Sid, and of each number in a country, in the order of the seed", () => {
    const seed: State = {
      accounts: [
        account(1, {
          short_codes: [
            { sid: "SC1", short_code: "11111", friendly_name: "first" },
            { sid: "SC2", short_code: "22222" },
          ],
          services: [{ sid: "MG1", friendly_name: "first" }],
        }),
        account(2, {
          short_codes: [
            { sid: "SC1", short_code: "11111", friendly_name: "second" },
            { sid: "SC3", short_code: "22222" },
            { sid: "SC4", short_code: "22222", country_code: "CA" },
          ],
          services: [{ sid: "MG1", friendly_name: "second" }, { sid: "MG2" }],
        }),
      ],
    };
    const [made] = accountLike(seed, "AC3", "token").accounts;
    expect([made?.sid, made?.auth_token]).toEqual(["AC3", "token"]);
    expect(made?.short_codes?.map(({ sid }) => sid)).toEqual(["SC1", "SC2", "SC4"]);
    expect(made?.short_codes?.[0]?.friendly_name).toBe("first");
    expect(made?.services?.map(({ sid, friendly_name }) => [sid, friendly_name])).toEqual([
      ["MG1", "first"],
      ["MG2", undefined],
    ]);
  });
});
