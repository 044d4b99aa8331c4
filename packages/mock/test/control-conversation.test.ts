import { describe, expect, test } from "vitest";
import { ask } from "./_api.ts";
import { isSigned, twiml } from "./_app.ts";
import { messagesPath, useLiving, type Form } from "./_living.ts";
import { startMock } from "./_mock.ts";
import { account, CODE, CODE_SID, FREE_NUMBER, MMS_CODE, PHONE, SERVICE } from "./_senders.ts";

const living = useLiving();
const { control } = living;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const post = async (form: Form) => (await living.post(form)).json;
const get = async (page: string) => (await control("GET", page)).json;

describe("/_mock/messages, deliveries and alerts", () => {
  test("lists the messages of all accounts, oldest first, also those that have not arrived", async () => {
    living.mock.settings({ status_pace: "manual" });
    const first = await post(hello);
    const second = await post({ ...hello, Body: "2" });
    const all = await get("messages");
    expect(all.map((one: { sid: string }) => one.sid)).toEqual([first.sid, second.sid]);
    expect(await get(`messages?account_sid=${account.sid}&limit=1`)).toEqual(all.slice(1));
    expect(await get(`messages?account_sid=AC${"3".repeat(32)}`)).toEqual([]);
    expect((await control("GET", "messages?limit=0")).status).toBe(400);
  });

  test("a delivery shows the request as it was sent, what was signed, and the answer", async () => {
    living.app.answers["/sms"] = twiml("<Message>Hi</Message>");
    const { message_sid: sid, replies } = await living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
    const [delivery] = await get("deliveries");
    const [asked] = living.app.asked;
    expect(delivery).toMatchObject({
      account_sid: account.sid,
      message_sid: sid,
      reason: "inbound",
      url: `${living.app.url}/sms`,
      method: "POST",
      parameters: asked?.parameters,
      status: 200,
      content_type: "text/xml",
      response_body: "<Response><Message>Hi</Message></Response>",
      error: null,
      attempts: [
        {
          method: "POST",
          status: 200,
          signature: asked?.headers["x-twilio-signature"],
          response_body: "<Response><Message>Hi</Message></Response>",
        },
      ],
      steps: [{ verb: "Message", text: "Hi", outcome: `sent as ${replies[0]}` }],
    });
    expect(delivery.attempts[0].signed).toBe(
      `${living.app.url}/sms${Object.entries(asked?.parameters ?? {})
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flat()
        .join("")}`,
    );
  });

  test("a delivery is sent again, as it was", async () => {
    await living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
    const [{ id, parameters }] = await get("deliveries");
    const { status, json } = await control("POST", `deliveries/${id}/resend`);
    expect([status, json.parameters]).toEqual([200, parameters]);
    expect(living.app.asked[1]?.parameters).toEqual(living.app.asked[0]?.parameters);
    expect(living.app.asked[1] && isSigned(living.app.asked[1], account.auth_token)).toBe(true);
    expect(await get("deliveries")).toHaveLength(2);
    const unknown = await control("POST", "deliveries/999999/resend");
    expect([unknown.status, unknown.json.error]).toEqual([404, "Delivery 999999 does not exist"]);
    await control("PUT", "state", { accounts: [] });
    const gone = await control("POST", `deliveries/${id}/resend`);
    expect([gone.status, gone.json.error]).toEqual([
      404,
      `Account ${account.sid} of delivery ${id} does not exist any more`,
    ]);
  });

  test("a delivery is sent again with the cookies of its conversation, and of no other", async () => {
    living.app.answers["/sms"] = ({ parameters }) => ({
      headers: { "Set-Cookie": `from=${parameters["From"]}` },
    });
    for (const phone of [PHONE, "+14155550101"])
      await living.mock.phone(phone).text(FREE_NUMBER, "hello");
    for (const { id } of await get("deliveries")) await control("POST", `deliveries/${id}/resend`);
    expect(living.app.asked.map(({ headers }) => headers["cookie"])).toEqual([
      undefined,
      undefined,
      `from=${PHONE}`,
      "from=+14155550101",
    ]);
  });

  test("a delivery is sent again with the password that the log does not show", async () => {
    const url = living.app.url.replace("//", "//user:pass@");
    const path = `/2010-04-01/Accounts/${account.sid}/SMS/ShortCodes/${CODE_SID}.json`;
    await ask(living.mock, account, `/v1/Services/${SERVICE}`, {
      UseInboundWebhookOnNumber: "true",
    });
    await ask(living.mock, account, path, { SmsUrl: `${url}/sms` });
    living.app.answers["/sms"] = ({ headers }) =>
      headers["authorization"] === undefined
        ? { status: 401, headers: { "WWW-Authenticate": "Basic realm=app" } }
        : twiml("");
    await living.mock.phone(PHONE).text(CODE, "hello");
    const [delivery] = await get("deliveries");
    expect(delivery).toMatchObject({ url: `${living.app.url}/sms`, status: 200 });
    expect((await control("POST", `deliveries/${delivery.id}/resend`)).json.status).toBe(200);
  });

  test("a step does not show a password either", async () => {
    living.app.answers["/sms"] = twiml("<Redirect>http://user:hunter2@127.0.0.1:1/</Redirect>");
    await living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
    expect(JSON.stringify(await get("deliveries"))).not.toContain("hunter2");
  });

  test("DELETE /_mock/events forgets deliveries and alerts, a reset as well", async () => {
    living.app.answers["/sms"] = { status: 500 };
    for (const forget of [() => control("DELETE", "events"), () => living.mock.reset()]) {
      await living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
      expect([(await get("deliveries")).length, (await get("alerts")).length]).toEqual([2, 1]);
      await forget();
      expect([await get("deliveries"), await get("alerts")]).toEqual([[], []]);
    }
  });
});

describe("/_mock/settings", () => {
  test("refuses what it does not know", async () => {
    for (const bad of [
      { status_pace: "soon" },
      { status_pace: 0 },
      { callback_order: "random" },
      { pace: 1 },
    ])
      expect((await control("PUT", "settings", bad)).status).toBe(400);
    expect(await get("settings")).toEqual({
      status_pace: "at_once",
      callback_order: "in_order",
      no_sender: "later",
      loop_limit: "on",
    });
  });

  test("changes what is given, and a reset brings back what the mock was started with", async () => {
    const other = await startMock({ settings: { no_sender: "at_once" } });
    other.settings({ status_pace: 3 });
    expect(other.settings()).toEqual({
      status_pace: 3,
      callback_order: "in_order",
      no_sender: "at_once",
      loop_limit: "on",
    });
    await other.reset();
    expect(other.settings()).toEqual({
      status_pace: "at_once",
      callback_order: "in_order",
      no_sender: "at_once",
      loop_limit: "on",
    });
    await other.close();
  });
});

describe("/_mock/events", () => {
  /** Reads events until there are as many, then hangs up. */
  async function events(count: number, lastId?: string) {
    const end = new AbortController();
    const response = await living.mock.fetch("/_mock/events", {
      signal: end.signal,
      headers: lastId === undefined ? {} : { "Last-Event-ID": lastId },
    });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let seen = "";
    const found = () =>
      [...seen.matchAll(/id: (\d+)\nevent: (\w+)\ndata: (.*)\n\n/g)].map(
        ([, id = "", type, data = ""]) => ({
          id,
          type,
          data: JSON.parse(data) as Record<string, unknown>,
        }),
      );
    const rest = (async () => {
      while (found().length < count) {
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) break;
        seen += value;
      }
      await reader?.cancel();
      end.abort();
      return found();
    })();
    return { rest };
  }

  test("streams that a message was deleted", async () => {
    const { sid } = await post(hello);
    const { rest } = await events(1);
    await living.remove(`/${sid}.json`);
    expect(await rest).toMatchObject([
      { type: "message_deleted", data: { sid, account_sid: account.sid } },
    ]);
  });

  test("streams what happens, and goes on after the last one seen", async () => {
    const { rest } = await events(3);
    living.mock.phone(PHONE).delay(1);
    living.mock.phone(PHONE).delay(0);
    living.mock.settings({ status_pace: "at_once" });
    const seen = await rest;
    expect(seen.map(({ type }) => type)).toEqual(["phone", "phone", "settings"]);
    expect(seen[0]?.data).toEqual({
      number: PHONE,
      takes_short_codes: true,
      fail_next: null,
      delay_ms: 1,
    });
    const again = await events(2, seen[0]?.id);
    expect(await again.rest).toEqual(seen.slice(1));
  });

  test("has messages, deliveries and alerts", async () => {
    const { rest } = await events(5);
    living.app.answers["/sms"] = { status: 500 };
    const { message_sid: sid } = await living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
    const seen = await rest;
    const types = seen.map(({ type }) => type);
    expect(types.filter((type) => type === "delivery")).toHaveLength(2);
    expect(new Set(types)).toEqual(new Set(["alert", "delivery", "message", "phone"]));
    expect(seen.find(({ type }) => type === "message")?.data).toMatchObject({
      sid,
      status: "received",
    });
    expect(seen.map(({ id }) => Number(id))).toEqual(
      seen.map((_, index) => Number(seen[0]?.id) + index),
    );
  });

  test("a reset, and a reader who was away for too long, get reset", async () => {
    const { rest } = await events(1);
    await living.mock.reset();
    expect((await rest)[0]).toMatchObject({ type: "reset", data: {} });
    const [start] = await (await events(1, "999999999")).rest;
    expect(start?.type).toBe("reset");
    for (let index = 0; index < 1001; index++) living.mock.settings({});
    const late = await events(1, start?.id);
    expect((await late.rest)[0]).toMatchObject({ type: "reset" });
  });
});

describe("/_mock/state", () => {
  test("has messages, media and blocks, and brings them back", async () => {
    const phone = living.mock.phone(PHONE);
    await phone.text(FREE_NUMBER, "STOP");
    await post({ To: PHONE, From: MMS_CODE, Body: "look", MediaUrl: "http://a.example/cat.png" });
    living.mock.settings({ status_pace: "manual" });
    const { sid } = await post({ ...hello, MessagingServiceSid: SERVICE });
    await living.mock.idle();
    const before = {
      state: await living.mock.state(),
      messages: await phone.messages(),
      list: (await ask(living.mock, account, messagesPath())).json,
    };
    const [{ messages = [], media = [], blocks = [] } = {}] = before.state.accounts;
    expect([messages.length, media.length, blocks.length]).toEqual([4, 1, 1]);

    await living.mock.reset();
    living.mock.settings({ status_pace: "manual" });
    expect(await phone.messages()).toEqual([]);
    expect((await control("PUT", "state", before.state)).status).toBe(204);
    expect(await living.mock.state()).toEqual(before.state);
    expect(await phone.messages()).toEqual(before.messages);
    expect((await ask(living.mock, account, messagesPath())).json).toEqual(before.list);
    const refused = await ask(living.mock, account, messagesPath(), {
      ...hello,
      From: FREE_NUMBER,
    });
    expect(refused.json.code).toBe(21610);
    expect((await ask(living.mock, account, messagesPath(`/${sid}.json`))).json.status).toBe(
      "accepted",
    );
  });

  test("what it has to send still is sent", async () => {
    await living.freeze("2030-01-01T00:00:00Z");
    const SendAt = "2030-01-01T00:20:00Z";
    const scheduled = { MessagingServiceSid: SERVICE, ScheduleType: "fixed", SendAt };
    const { sid } = await post({ ...hello, From: CODE, ...scheduled });
    const state = await living.mock.state();
    await living.mock.reset();
    await living.freeze("2030-01-01T00:00:00Z");
    await control("PUT", "state", state);
    await living.advance(20 * 60 - 1);
    expect((await living.fetched(sid)).status).toBe("scheduled");
    await living.advance(1);
    expect((await living.fetched(sid)).status).toBe("delivered");
  });

  test("what comes after an import is newer than all of it", async () => {
    await post(hello);
    await living.mock.idle();
    await control("PUT", "state", await living.mock.state());
    const { sid } = await post(hello);
    await living.mock.idle();
    expect((await living.mock.phone(PHONE).messages()).at(-1)?.sid).toBe(sid);
    expect((await ask(living.mock, account, messagesPath())).json.messages[0].sid).toBe(sid);
  });
});
