import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { accountPath, ask, one, SHORT_CODE } from "./_api.ts";
import { startMock } from "./_mock.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

const old = `/2008-08-01/Accounts/${one.sid}/SMS/ShortCodes`;

describe("lists of an account", () => {
  test("2010-04-01: pages keep filters and lead back and forth", async () => {
    const pages: string[][] = [];
    let uri: string | null = `${accountPath(one, ".json")}?PageSize=2&ShortCode=*7*`;
    let last;
    while (uri !== null) {
      last = await ask(mock, one, uri);
      pages.push(last.json.short_codes.map((row: { short_code: string }) => row.short_code));
      uri = last.json.next_page_uri;
    }
    expect(pages.flat()).toEqual(["67898", "867530", "86753", "33733", "77777"]);
    expect(last?.json).toMatchObject({ page: 2, start: 4, end: 4 });
    expect(last?.json.uri).toMatch(
      /ShortCodes\.json\?ShortCode=\*7\*&PageSize=2&Page=2&PageToken=PASC\w{32}$/,
    );
    const back = await ask(mock, one, last?.json.previous_page_uri);
    expect(back.json.short_codes.map((row: { short_code: string }) => row.short_code)).toEqual([
      "86753",
      "33733",
    ]);
    expect(back.json.next_page_uri).toContain("Page=2&PageToken=PA");
  });

  test("2008-08-01: num, Page and AfterSid walk the list; the uri family is there when there is more than one page", async () => {
    let uri = `${old}?num=4`;
    const seen: string[] = [];
    for (let page = 0; uri !== ""; page++) {
      const { text } = await ask(mock, one, uri);
      expect(text).toContain(
        `page="${page}" numpages="3" pagesize="4" total="10" start="${page * 4}"`,
      );
      seen.push(...[...text.matchAll(/<ShortCode>(\d+)</g)].map(([, digits = ""]) => digits));
      uri = (/ nextpageuri="([^"]*)"/.exec(text)?.[1] ?? "").replaceAll("&amp;", "&");
      expect(text).toContain(`lastpageuri="${old}?num=4&amp;Page=2"`);
    }
    expect(seen).toHaveLength(10);
    expect(new Set(seen).size).toBe(10);
    expect((await ask(mock, one, `${old}.csv?num=4&Page=2`)).text.trim().split("\n")).toHaveLength(
      3,
    );
  });

  test("2010-04-01: a page that takes all has none after it, and links keep what a filter says", async () => {
    const { json } = await ask(mock, one, `${accountPath(one, ".json")}?PageSize=10`);
    expect([json.short_codes.length, json.next_page_uri]).toEqual([10, null]);
    const filtered = await ask(mock, one, `${accountPath(one, ".json")}?FriendlyName=a%26b%3Dc`);
    expect(filtered.json.first_page_uri).toContain("?FriendlyName=a%26b%3Dc&");
  });

  test("2008-08-01: the total is that of the filter, and before the first page there is none", async () => {
    const first = await ask(mock, one, `${old}?ShortCode=898&num=2`);
    expect(first.text).toContain('numpages="2" pagesize="2" total="3"');
    expect(first.text).not.toMatch(/previouspageuri="[^"]/);
    const second = await ask(mock, one, `${old}?ShortCode=898&num=2&Page=1`);
    expect(second.text).toContain(`previouspageuri="${old}?ShortCode=898&amp;num=2&amp;Page=0"`);
  });

  test.each([
    ["PageSize=0", 400],
    ["PageSize=-1", 400],
    ["PageSize=x", 400],
    ["PageSize=5000", 200],
    ["PageSize=1001&Page=0", 200],
    ["Page=-1", 400],
    ["PageSize=1&PageSize=2", 400],
    ["PageToken=nonsense", 400],
    [`PageToken=PASC${"0".repeat(32)}`, 400],
    ["Page=99", 200],
    ["FriendlyName=", 200],
  ])("%s is answered %i", async (query, status) => {
    const answer = await ask(mock, one, `${accountPath(one, ".json")}?${query}`);
    expect(answer.status, answer.text).toBe(status);
    if (query.startsWith("PageToken")) expect(answer.json.code).toBe(21481);
    if (query.startsWith("PageSize=5000")) expect(answer.json.page_size).toBe(1000);
    if (query === "Page=99")
      expect(answer.json).toMatchObject({
        short_codes: [],
        start: 4950,
        end: 4950,
        next_page_uri: null,
      });
  });

  test("filters are exact, unanchored and linear", async () => {
    const found = async (query: string) =>
      (await ask(mock, one, `${accountPath(one, ".json")}?${query}`)).json.short_codes.map(
        (row: { short_code: string }) => row.short_code,
      );
    expect(await found("ShortCode=67898")).toEqual(["67898"]);
    expect(await found("ShortCode=898")).toEqual(["67898", "898001", "24898"]);
    expect(await found("ShortCode=%2A7%2A9")).toEqual(["67898"]);
    expect(await found("ShortCode=******")).toEqual(["898001", "867530", "894546"]);
    expect(await found("FriendlyName=67898&ShortCode=8")).toEqual(["67898"]);
    expect(await found("FriendlyName=6789")).toEqual([]);
    expect(await found("ShortCode=%25")).toEqual([]);
    await ask(mock, one, accountPath(one, `/${SHORT_CODE}.json`), { FriendlyName: "Alerts" });
    for (const [name, numbers] of [
      ["Alerts", ["67898"]],
      ["alerts", []],
      ["Alert", []],
    ] as const) {
      expect(await found(`FriendlyName=${name}`)).toEqual(numbers);
      const { text } = await ask(mock, one, `${old}?FriendlyName=${name}`);
      expect([...text.matchAll(/<ShortCode>(\d+)</g)].map(([, digits]) => digits)).toEqual(numbers);
    }
    expect(await found("shortcode=67898")).toHaveLength(10);
    await found(`ShortCode=${"*".repeat(2000)}7`);
  });
});
