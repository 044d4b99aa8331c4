import { describe, expect, test } from "vitest";
import { ask, basic } from "./_api.ts";
import { useLiving } from "./_living.ts";
import { account, MMS_CODE, PHONE } from "./_senders.ts";

const living = useLiving();
const { post, get, remove, freeze } = living;

describe("Media", () => {
  const url = "http://a.example/cat.png?x=1";
  async function sent() {
    const MediaUrl = [url, "http://a.example/dog.gif", "http://a.example/film.mp4"];
    const { sid } = (await post({ To: PHONE, From: MMS_CODE, MediaUrl })).json;
    await living.mock.idle();
    const { media_list: list } = (await get(`/${sid}/Media.json`)).json;
    return { sid: sid as string, list: list as { sid: string; uri: string }[] };
  }

  test("FetchMedia: refuses a file of another message, and one that is not there", async () => {
    const { list } = await sent();
    const other = await sent();
    for (const suffix of [
      `/${other.sid}/Media/${list[0]?.sid}`,
      `/${other.sid}/Media/ME${"0".repeat(32)}`,
    ])
      for (const form of [".json", ".xml", ""]) expect((await get(suffix + form)).status).toBe(404);
  });

  test("ListMedia: refuses a message that is not there", async () => {
    expect((await get(`/SM${"0".repeat(32)}/Media.json`)).json.code).toBe(20404);
  });

  test("FetchMedia: describes the file in JSON and XML, and leads to it without a suffix", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid, list } = await sent();
    const first = list.at(-1);
    const at = `/2010-04-01/Accounts/${account.sid}/Messages/${sid}/Media/${first?.sid}`;
    const date = "Tue, 01 Jan 2030 00:00:00 +0000";
    expect((await ask(living.mock, account, `${at}.json`)).json).toEqual({
      sid: first?.sid,
      account_sid: account.sid,
      parent_sid: sid,
      content_type: "image/png",
      date_created: date,
      date_updated: date,
      uri: `${at}.json`,
    });
    expect((await ask(living.mock, account, `${at}.xml`)).text).toMatch(
      new RegExp(
        `<TwilioResponse><Media><Sid>${first?.sid}</Sid>.*<Uri>${at}</Uri></Media></TwilioResponse>$`,
      ),
    );
    const response = await living.mock.fetch(at, {
      headers: { Authorization: basic(account) },
      redirect: "manual",
    });
    expect([response.status, response.headers.get("location")]).toEqual([307, url]);
    expect((await living.mock.fetch(at)).status).toBe(401);
  });

  test("ListMedia: filters by day and pages, in JSON and XML", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid, list } = await sent();
    const media = async (query: string) => (await get(`/${sid}/Media.json?${query}`)).json;
    expect((await media("DateCreated%3C=2029-12-31")).media_list).toEqual([]);
    expect((await media("DateCreated=2030-01-01")).media_list).toEqual(list);
    expect((await media("DateCreated%3E=soon")).code).toBe(20001);
    const first = await media("PageSize=2");
    expect(first).toMatchObject({ media_list: list.slice(0, 2), end: 1, previous_page_uri: null });
    const second = (await ask(living.mock, account, first.next_page_uri)).json;
    expect(second).toMatchObject({ media_list: list.slice(2), next_page_uri: null });
    expect((await get(`/${sid}/Media?PageSize=1`)).text).toMatch(
      /<TwilioResponse><MediaList [^>]*>.*<Media><Sid>ME/,
    );
  });

  test.each([".json", ".xml", ""])(
    "DeleteMedia: with suffix %j the file is gone, the message stays",
    async (suffix) => {
      const { sid, list } = await sent();
      const at = `/${sid}/Media/${list[0]?.sid}`;
      expect((await remove(at + suffix)).status).toBe(204);
      expect((await get(`${at}.json`)).status).toBe(404);
      expect((await get(`/${sid}/Media.json`)).json.media_list).toEqual(list.slice(1));
      expect((await get(`/${sid}.json`)).status).toBe(200);
    },
  );
});
