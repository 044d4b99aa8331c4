import { describe, expect, test } from "vitest";
import { ask } from "./_api.ts";
import { messagesPath, useLiving } from "./_living.ts";
import {
  account,
  BRITISH_PHONE,
  CODE,
  MMS_CODE,
  NUMBER,
  PHONE,
  SERVICE,
  stranger,
} from "./_senders.ts";

const living = useLiving();
const { post, get, remove, freeze } = living;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const byService = { To: PHONE, MessagingServiceSid: SERVICE, Body: "Hello" };
const soon = { ScheduleType: "fixed", SendAt: "2030-01-01T00:20:00Z" };

describe("FetchMessage", () => {
  test("refuses a message that is not there, or somebody else's", async () => {
    const { sid } = (await post(hello)).json;
    const other = `/2010-04-01/Accounts/${stranger.sid}/Messages/${sid}.json`;
    for (const answer of [
      await get(`/SM${"0".repeat(32)}.json`),
      await ask(living.mock, stranger, other),
    ])
      expect([answer.status, answer.json.code]).toEqual([404, 20404]);
  });

  test("shows how far the message is, in JSON and XML", async () => {
    const { sid } = (await post(hello)).json;
    await living.mock.idle();
    const { json } = await get(`/${sid}.json`);
    expect(json.status).toBe("delivered");
    expect(json.date_sent).toMatch(/ \+0000$/);
    for (const suffix of [`/${sid}`, `/${sid}.xml`])
      expect((await get(suffix)).text).toMatch(
        /<Message>.*<Status>delivered<\/Status>.*<\/Message>/,
      );
  });
});

describe("ListMessage", () => {
  /** One message a day, from the first to the fourth of January. */
  async function four(): Promise<string[]> {
    const sids: string[] = [];
    for (const [day, form] of [
      [1, hello],
      [2, { ...hello, From: NUMBER }],
      [3, { ...hello, To: BRITISH_PHONE, From: NUMBER }],
      [4, hello],
    ] as const) {
      await freeze(`2030-01-0${day}T12:00:00Z`);
      sids.push((await post(form)).json.sid);
    }
    await living.mock.idle();
    return sids;
  }
  const list = async (query: Record<string, string>) =>
    get(`.json?${String(new URLSearchParams(query))}`);
  const days = async (query: Record<string, string>) =>
    (await list(query)).json.messages.map((one: { date_sent: string }) =>
      Number(one.date_sent.slice(5, 7)),
    );

  test.each([
    [
      { DateSent: "soon" },
      20001,
      "Invalid value 'soon' for parameter DateSent: must be a date, as YYYY-MM-DD",
    ],
    [
      { "DateSent>": "soon" },
      20001,
      "Invalid value 'soon' for parameter DateSent>: must be a date, as YYYY-MM-DD",
    ],
    [{ PageToken: "PA1" }, 21481, "Invalid PageToken 'PA1'"],
    [{ PageToken: `PASM${"0".repeat(32)}` }, 21481, `Invalid PageToken 'PASM${"0".repeat(32)}'`],
    [{ PageSize: "0" }, 20001, "Invalid value '0' for parameter PageSize: must be at least 1"],
  ])("refuses %j", async (query, code, message) => {
    const { status, json } = await list(query);
    expect([status, json.code, json.message]).toEqual([400, code, message]);
  });

  test("an empty list", async () => {
    expect((await get(".json")).json).toEqual({
      messages: [],
      page: 0,
      page_size: 50,
      start: 0,
      end: 0,
      uri: `${messagesPath()}?PageSize=50&Page=0`,
      first_page_uri: `${messagesPath()}?PageSize=50&Page=0`,
      previous_page_uri: null,
      next_page_uri: null,
    });
  });

  test("shows the newest first, of one second as well", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const sids: string[] = [];
    for (let index = 0; index < 5; index++) sids.push((await post(hello)).json.sid);
    const { messages } = (await get(".json")).json;
    expect(messages.map((one: { sid: string }) => one.sid)).toEqual(sids.toReversed());
  });

  test("filters by sender, recipient and day; both bounds are inclusive", async () => {
    await four();
    expect(await days({})).toEqual([4, 3, 2, 1]);
    expect(await days({ From: CODE })).toEqual([4, 1]);
    expect(await days({ To: PHONE, From: NUMBER })).toEqual([2]);
    expect(await days({ DateSent: "2030-01-02" })).toEqual([2]);
    expect(await days({ DateSent: "2030-01-02T12:00:00Z" })).toEqual([2]);
    expect(await days({ DateSent: "2030-01-02T00:00:00Z" })).toEqual([2]);
    expect(await days({ DateSent: "1970-01-01" })).toEqual([]);
    expect(await days({ "DateSent>": "2030-01-03" })).toEqual([4, 3]);
    expect(await days({ "DateSent<": "2030-01-03" })).toEqual([2, 1]);
    expect(await days({ "DateSent>": "2030-01-03T12:00:00Z" })).toEqual([4, 3]);
    expect(await days({ "DateSent<": "2030-01-03T12:00:00Z" })).toEqual([3, 2, 1]);
    expect(await days({ "DateSent>": "2030-01-02", "DateSent<": "2030-01-04" })).toEqual([3, 2]);
    expect(await days({ "DateSent>": "2030-01-02", DateSent: "2030-01-01" })).toEqual([]);
    expect(await days({ "DateSent>": "Wed, 02 Jan 2030 12:00:00 +0000" })).toEqual([4, 3, 2]);
  });

  test("goes on behind what was deleted since, until the state is another one", async () => {
    for (let index = 0; index < 5; index++) await living.post({ ...hello, Body: String(index) });
    await living.mock.idle();
    const bodies: string[] = [];
    let page = (await get(".json?PageSize=2")).json;
    for (;;) {
      for (const { sid, body } of page.messages) {
        bodies.push(body);
        expect((await living.remove(`/${sid}.json`)).status).toBe(204);
      }
      if (page.next_page_uri === null) break;
      page = (await ask(living.mock, account, page.next_page_uri)).json;
    }
    expect(bodies).toEqual(["4", "3", "2", "1", "0"]);
    const token = /PageToken=\w+/.exec(page.uri)?.[0];
    expect((await get(`.json?PageSize=2&Page=1&${token}`)).status).toBe(200);
    await living.mock.reset();
    expect((await get(`.json?PageSize=2&Page=1&${token}`)).json.code).toBe(21481);
  });

  test("takes DateSent>=DAY, as the documentation writes it", async () => {
    await four();
    const { json } = await get(".json?DateSent>=2030-01-04");
    expect(json.messages).toHaveLength(1);
    expect(json.uri).toBe(`${messagesPath()}?DateSent%3E=2030-01-04&PageSize=50&Page=0`);
  });

  test("leaves out what is not sent yet, once a day is asked for", async () => {
    living.mock.settings({ status_pace: "manual" });
    await post(hello);
    expect((await list({})).json.messages).toHaveLength(1);
    expect((await list({ "DateSent<": "2040-01-01" })).json.messages).toEqual([]);
  });

  test("pages there and back with the filters in its links", async () => {
    const sids = await four();
    await post({ ...hello, From: NUMBER });
    const query = { PageSize: "1", From: NUMBER, "DateSent<": "2030-01-04" };
    const { json: first } = await list(query);
    expect(first).toMatchObject({
      page: 0,
      start: 0,
      end: 0,
      previous_page_uri: null,
      messages: [{ sid: sids[2] }],
    });
    const { json: second } = await ask(living.mock, account, first.next_page_uri);
    expect(second).toMatchObject({
      page: 1,
      start: 1,
      end: 1,
      next_page_uri: null,
      messages: [{ sid: sids[1] }],
    });
    expect(first.next_page_uri).toBe(
      `${messagesPath()}?From=%2B14155550123&DateSent%3C=2030-01-04&PageSize=1&Page=1&PageToken=PA${sids[2]}`,
    );
    const { json: back } = await ask(living.mock, account, second.previous_page_uri);
    expect(back.messages).toEqual(first.messages);
    expect((await list({ ...query, Page: "1" })).json.messages).toEqual(second.messages);
  });

  test("has XML attributes for its paging", async () => {
    await post(hello);
    for (const suffix of ["", ".xml"])
      expect((await get(`${suffix}?PageSize=1`)).text).toMatch(
        /^<\?xml version='1.0' encoding='UTF-8'\?>\n<TwilioResponse><Messages [^>]*pagesize="1"[^>]*><Message><Sid>SM.*<\/Message><\/Messages><\/TwilioResponse>$/,
      );
  });
});

describe("UpdateMessage", () => {
  test.each([
    [{ Body: "other" }, 20001],
    [{ Status: "sent" }, 20001],
    [{ Status: "canceled" }, 30409],
  ])("refuses %j", async (form, code) => {
    const { sid } = (await post(hello)).json;
    await living.mock.idle();
    const { status, json } = await post(form, `/${sid}.json`);
    expect([status, json.code]).toEqual([400, code]);
    expect((await get(`/${sid}.json`)).json).toMatchObject({ body: "Hello", status: "delivered" });
  });

  test("refuses to redact a message that is under way", async () => {
    living.mock.settings({ status_pace: "manual" });
    const { sid } = (await post(hello)).json;
    const { status, json } = await post({ Body: "" }, `/${sid}.json`);
    expect([status, json.code, json.message]).toEqual([
      400,
      20009,
      "Cannot redact this resource before it is complete: its status is queued",
    ]);
  });

  test("refuses a message that is not there", async () => {
    const { status, json } = await post({ Body: "" }, `/SM${"0".repeat(32)}.json`);
    expect([status, json.code]).toEqual([404, 20404]);
  });

  test("redacts: the text is gone, everything else stays", async () => {
    const { sid } = (await post({ ...hello, Body: "secret 😀" })).json;
    await living.mock.idle();
    const { json: before } = await get(`/${sid}.json`);
    const { status, json } = await post({ Body: "" }, `/${sid}.json`);
    expect([status, json]).toEqual([200, { ...before, body: "", date_updated: json.date_updated }]);
    expect(JSON.stringify(await living.mock.state())).not.toContain("secret");
    expect((await post({ Body: "" }, `/${sid}`)).text).toContain("<Body/>");
  });

  test("cancels what is scheduled, which then is never sent", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid } = (await post({ ...byService, ...soon })).json;
    const { status, json } = await post({ Status: "canceled" }, `/${sid}.json`);
    // Without a sender there is no currency either.
    expect([status, json.status, json.price_unit]).toEqual([200, "canceled", null]);
    await freeze("2030-01-02T00:00:00Z");
    await living.mock.idle();
    expect((await get(`/${sid}.json`)).json.status).toBe("canceled");
    const again = await post({ Status: "canceled" }, `/${sid}.json`);
    expect(again.json.message).toBe("Message cannot be canceled: its status is canceled");
  });
});

describe("DeleteMessage", () => {
  test("refuses a message that is under way", async () => {
    living.mock.settings({ status_pace: "manual" });
    const { sid } = (await post(hello)).json;
    const { status, json } = await remove(`/${sid}.json`);
    expect([status, json.code, json.message]).toEqual([
      400,
      20009,
      "Cannot delete this resource before it is complete: its status is queued",
    ]);
  });

  test.each([".json", ".xml", ""])(
    "with suffix %j: the message is gone, with its media",
    async (suffix) => {
      const { sid } = (
        await post({ To: PHONE, From: MMS_CODE, MediaUrl: "http://a.example/a.gif" })
      ).json;
      await living.mock.idle();
      const { status, text } = await remove(`/${sid}${suffix}`);
      expect([status, text]).toEqual([204, ""]);
      expect((await get(`/${sid}.json`)).status).toBe(404);
      const [{ messages, media } = {}] = (await living.mock.state()).accounts;
      expect([messages, media]).toEqual([[], []]);
      expect((await remove(`/${sid}${suffix}`)).status).toBe(404);
    },
  );
});
