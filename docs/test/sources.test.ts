import { readFileSync } from "node:fs";
import { createMock, type Mock, type State } from "@shortcodes/mock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

test.each(["sources.md", "parity.md"])(
  "every test that %s names is in the file it links to",
  (name) => {
    const page = readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
    const definitions = [...page.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)];
    const targets = new Map(definitions.map(([, label = "", target = ""]) => [label, target]));
    const named = [...page.matchAll(/\[([^\]]+)\]\[([^\]]+)\]/g)]
      .map(([, title = "", label = ""]) => ({ title, target: targets.get(label) ?? "" }))
      .filter(({ target }) => target.endsWith(".test.ts"));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ title, target }) => !hasTest(target, title))).toEqual([]);
  },
);

/** Whether a file has a test of that title; `…` stands for a value that the title takes from a table. */
function hasTest(target: string, title: string): boolean {
  const text = readFileSync(new URL(`../${target}`, import.meta.url), "utf8");
  return text.replaceAll(/%[a-z]/g, "…").includes(`"${title.replaceAll("\\", "")}"`);
}

describe("seed 000", () => {
  const sid = "AC1c238e6f7a0441659833ca940b72503d";
  const account = `/2008-08-01/Accounts/${sid}/SMS/ShortCodes`;
  const headers = { Authorization: `Basic ${btoa(`${sid}:secret`)}` };
  const seedOf = (...numbers: readonly string[]): State => ({
    accounts: [
      {
        sid,
        auth_token: "secret",
        short_codes: numbers.map((short_code, index) => ({
          sid: `SC${String(index).padStart(32, "0")}`,
          short_code,
          date_created: `2020-01-0${index + 1}T00:00:00Z`,
        })),
      },
    ],
  });
  const DAY = 24 * 60 * 60 * 1000;

  let mock: Mock;
  let now: number;
  beforeEach(async () => {
    now = Date.parse("2020-02-01T00:00:00Z");
    mock = await createMock({ seed: seedOf("12345", "123456"), now: () => now });
  });
  afterEach(() => mock.close());

  test.each(["1234", "1234567", "+12345"])(
    "line 1: a short code has five or six digits",
    async (number) => {
      const body = JSON.stringify(seedOf(number));
      const answer = await mock.fetch("/_mock/state", { method: "PUT", body });
      expect([answer.status, await answer.text()]).toEqual([
        400,
        expect.stringContaining("short_codes[0].short_code"),
      ]);
    },
  );

  test("line 9: the FriendlyName is the short code unless it is set", async () => {
    const text = await (await mock.fetch(`${account}/SC${"0".repeat(32)}`, { headers })).text();
    expect(text).toContain("<FriendlyName>12345</FriendlyName><ShortCode>12345</ShortCode>");
  });

  test("line 33: an update without parameters moves the date only", async () => {
    const path = `${account}/SC${"0".repeat(32)}`;
    const before = await (await mock.fetch(path, { headers })).text();
    now += DAY;
    const after = await (await mock.fetch(path, { method: "POST", headers })).text();
    expect(before).toContain("<DateUpdated>Wed, 01 Jan 2020 00:00:00 +0000</DateUpdated>");
    expect(after).toContain("<DateUpdated>Sun, 02 Feb 2020 00:00:00 +0000</DateUpdated>");
    const undated = (xml: string) => xml.replace(/<DateUpdated>[^<]*/, "");
    expect(undated(after)).toBe(undated(before));
  });

  test("line 61: the list has the account's short codes, newest first", async () => {
    const text = await (await mock.fetch(account, { headers })).text();
    expect([...text.matchAll(/<ShortCode>(\d+)/g)].map(([, number]) => number)).toEqual([
      "123456",
      "12345",
    ]);
  });
});

describe("seed 001", () => {
  const account = {
    sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    auth_token: "0123456789abcdef0123456789abcdef",
  };
  const headers = { Authorization: `Basic ${btoa(`${account.sid}:${account.auth_token}`)}` };
  let mock: Mock;
  beforeEach(async () => {
    mock = await createMock();
  });
  afterEach(() => mock.close());

  test.each(["MG1", "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "MGcccccccccccccccccccccccccccccccc"])(
    "lines 267–272: what is not a ServiceSid of the account is not found",
    async (sid) => {
      const answer = await mock.fetch(`/v1/Services/${sid}/ShortCodes`, { headers });
      expect(answer.status).toBe(404);
    },
  );

  test.each([
    ["", 200, 50, 50],
    ["?PageSize=1", 200, 1, 1],
    ["?PageSize=51", 200, 51, 51],
    ["?PageSize=1000", 200, 1000, 51],
    ["?PageSize=1001", 200, 1000, 51],
    ["?PageSize=0", 400, undefined, undefined],
  ])(
    "lines 274–280: a page holds 50 unless asked, 1 to 1000",
    async (query, status, size, held) => {
      const members = Array.from({ length: 51 }, (_, index) => ({
        sid: `SC${String(index).padStart(32, "0")}`,
        short_code: String(20_000 + index),
      }));
      const sid = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
      const services = [{ sid, short_codes: members.map((member) => ({ sid: member.sid })) }];
      await mock.reset({ accounts: [{ ...account, short_codes: members, services }] });
      const answer = await mock.fetch(`/v1/Services/${sid}/ShortCodes${query}`, { headers });
      const { meta, short_codes: items } = (await answer.json()) as {
        meta?: { page_size: number };
        short_codes?: readonly unknown[];
      };
      expect([answer.status, meta?.page_size, items?.length]).toEqual([status, size, held]);
    },
  );
});
