import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@shortcodes/postgres";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { ask } from "./_api.ts";
import { isSigned, startApp, twiml, type App } from "./_app.ts";
import { startMock } from "./_mock.ts";
import {
  account,
  ADVANCED_SERVICE,
  CODE,
  EMPTY_SERVICE,
  FREE_NUMBER,
  MMS_CODE,
  NUMBER,
  PHONE,
  sendersSeed,
  SERVICE,
} from "./_senders.ts";

let app: App;
let mock: Mock;
beforeAll(async () => {
  app = await startApp();
  mock = await startMock({ seed: sendersSeed(app.url) });
});
afterAll(async () => {
  await mock.close();
  app.close();
});
afterEach(async () => {
  await mock.idle();
  await mock.reset();
  app.clear();
});

type Form = Readonly<Record<string, string>>;
const base = `/2010-04-01/Accounts/${account.sid}/Messages`;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const post = async (form: Form, to = mock) => (await ask(to, account, `${base}.json`, form)).json;
const get = async (page: string) => (await ask(mock, undefined, `/_mock/${page}`)).json;
const control = (method: string, page: string, body?: unknown, to = mock) =>
  ask(to, undefined, `/_mock/${page}`, undefined, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const freeze = (now: string, to = mock) => control("PUT", "clock", { mode: "frozen", now }, to);

describe("mock.phone", () => {
  test("refuses what is not a phone number", () => {
    expect(() => mock.phone("67898")).toThrow('"67898" is not a phone number, such as "+14155550100"');
  });

  test("text refuses a number that nobody has", async () => {
    await expect(mock.phone(PHONE).text("11111", "hello")).rejects.toThrow(
      'to "11111": no such short code or phone number in any account',
    );
  });

  test("text resolves with what the app answered; next gives each reply once", async () => {
    const phone = mock.phone(PHONE);
    app.answers["/sms"] = twiml("<Message>1</Message><Message>2</Message>");
    const { requests, replies } = await phone.text(FREE_NUMBER, "hello");
    expect([requests.length, replies.length]).toEqual([1, 2]);
    expect(await phone.next()).toMatchObject({ sid: replies[0], body: "1", from: FREE_NUMBER });
    expect(await phone.next()).toMatchObject({ sid: replies[1], body: "2" });
    await expect(phone.next(1)).rejects.toThrow(/^No message reached \+14155550100 within 1 ms/);
  });

  test("next waits for a message that is still to come", async () => {
    const next = mock.phone(PHONE).next();
    const { sid } = await post(hello);
    expect((await next).sid).toBe(sid);
  });

  test("next tells why nothing came: what is open, what failed, what the debugger says", async () => {
    const phone = mock.phone(PHONE);
    await expect(phone.next(0)).rejects.toThrow(
      `No message reached ${PHONE} within 0 ms: nothing was sent to it, and there are no alerts`,
    );
    app.answers["/sms"] = { status: 500 };
    app.answers["/fallback"] = { status: 500 };
    await phone.text(FREE_NUMBER, "hello");
    phone.failNext(30003);
    const { sid } = await post(hello);
    await mock.idle();
    await expect(phone.next(0)).rejects.toThrow(
      `No message reached ${PHONE} within 0 ms: ${sid} is undelivered with 30003; alert 11200: HTTP retrieval failure: "${app.url}/sms" answered 500; alert 11200: HTTP retrieval failure: "${app.url}/fallback" answered 500`,
    );
    await expect(mock.phone("+14155550102").next(0)).rejects.toThrow(/nothing was sent to it|alert 11200/);
  });

  test("media reach the app as URLs that lead to the files", async () => {
    const media = [{ url: "http://a.example/cat.png", content_type: "image/png" }];
    const { message_sid: sid } = await mock.phone(PHONE).text(MMS_CODE, "look", { media });
    expect(sid).toMatch(/^MM/);
    const [{ parameters } = { parameters: {} as Form }] = app.asked;
    expect(parameters).toMatchObject({ NumMedia: "1", MediaContentType0: "image/png" });
    const url = parameters["MediaUrl0"] ?? "";
    expect(url.startsWith(`${mock.url}${base}/${sid}/Media/ME`)).toBe(true);
    const response = await ask(mock, account, new URL(url).pathname, undefined, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([307, media[0]?.url]);
    expect(await mock.phone(PHONE).messages()).toMatchObject([{ media_urls: ["http://a.example/cat.png"] }]);
  });

  test("its message is in the API: inbound, received, sent when the webhook was requested", async () => {
    const { message_sid: sid } = await mock.phone(PHONE).text(MMS_CODE, "hello");
    expect((await ask(mock, account, `${base}/${sid}.json`)).json).toMatchObject({
      direction: "inbound",
      status: "received",
      from: PHONE,
      to: MMS_CODE,
      messaging_service_sid: ADVANCED_SERVICE,
      num_segments: "1",
      date_sent: expect.stringMatching(/\+0000$/) as string,
    });
  });
});

describe("/_mock/phones", () => {
  const path = `phones/${encodeURIComponent(PHONE)}`;

  test.each([
    ["GET", "phones/67898", undefined, /^"67898" is not a phone number/],
    ["PUT", path, { fail_next: 0 }, /fail_next/],
    ["PUT", path, { delay_ms: 600_001 }, /delay_ms/],
    ["PUT", path, { colour: "red" }, /colour is not allowed/],
    ["GET", `${path}/messages?wait=61`, undefined, /^wait must be at most 60/],
  ])("%s %s %j is refused", async (method, page, body, error) => {
    const answer = await control(method, page, body);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toMatch(error);
  });

  test("every number is a phone; what is set stays, and fail_next works once", async () => {
    const fresh = { number: PHONE, takes_short_codes: true, fail_next: null, delay_ms: 0 };
    expect(await get(path)).toEqual(fresh);
    expect(await get("phones")).toEqual([]);
    expect((await control("PUT", path, { takes_short_codes: false })).json).toEqual({ ...fresh, takes_short_codes: false });
    expect((await control("PUT", path, { fail_next: 30006 })).json).toMatchObject({ takes_short_codes: false, fail_next: 30006 });
    await post({ ...hello, From: NUMBER });
    await mock.idle();
    expect(await get("phones")).toEqual([{ ...fresh, takes_short_codes: false }]);
  });

  test("lists what was sent and received, and what came after a message", async () => {
    app.answers["/sms"] = twiml("<Message>Hi</Message>");
    await control("POST", "messages", { to: FREE_NUMBER, from: PHONE, body: "hello" });
    await mock.idle();
    const all = await get(`${path}/messages`);
    expect(all).toMatchObject([
      { direction: "inbound", body: "hello", to: FREE_NUMBER },
      { direction: "outbound-reply", body: "Hi", status: "delivered" },
    ]);
    expect(await get(`${path}/messages?after=${all[0].sid}`)).toEqual(all.slice(1));
    expect(await get(`${path}/messages?after=${all[1].sid}`)).toEqual([]);
  });

  test("waits for the next message", async () => {
    const { sid: before } = await post(hello);
    await mock.idle();
    const waiting = get(`${path}/messages?after=${before}&wait=30`);
    const { sid } = await post(hello);
    expect((await waiting).map((one: { sid: string }) => one.sid)).toEqual([sid]);
  });
});

describe("/_mock/messages, deliveries and alerts", () => {
  test("lists the messages of all accounts, oldest first, also those that have not arrived", async () => {
    mock.settings({ status_pace: "manual" });
    const first = await post(hello);
    const second = await post({ ...hello, Body: "2" });
    const all = await get("messages");
    expect(all.map((one: { sid: string }) => one.sid)).toEqual([first.sid, second.sid]);
    expect(await get(`messages?account_sid=${account.sid}&limit=1`)).toEqual(all.slice(1));
    expect(await get(`messages?account_sid=AC${"3".repeat(32)}`)).toEqual([]);
    expect((await control("GET", "messages?limit=0")).status).toBe(400);
  });

  test("a delivery shows the request as it was sent, what was signed, and the answer", async () => {
    app.answers["/sms"] = twiml("<Message>Hi</Message>");
    const { message_sid: sid, replies } = await mock.phone(PHONE).text(FREE_NUMBER, "hello");
    const [delivery] = await get("deliveries");
    const [asked] = app.asked;
    expect(delivery).toMatchObject({
      account_sid: account.sid,
      message_sid: sid,
      reason: "inbound",
      url: `${app.url}/sms`,
      method: "POST",
      parameters: asked?.parameters,
      status: 200,
      content_type: "text/xml",
      body: "<Response><Message>Hi</Message></Response>",
      error: null,
      attempts: [
        {
          method: "POST",
          status: 200,
          signature: asked?.headers["x-twilio-signature"],
          answer: "<Response><Message>Hi</Message></Response>",
        },
      ],
      steps: [{ verb: "Message", text: "Hi", outcome: `sent as ${replies[0]}` }],
    });
    expect(delivery.attempts[0].signed).toBe(
      `${app.url}/sms${Object.entries(asked?.parameters ?? {})
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flat()
        .join("")}`,
    );
  });

  test("a delivery is sent again, as it was", async () => {
    await mock.phone(PHONE).text(FREE_NUMBER, "hello");
    const [{ id, parameters }] = await get("deliveries");
    const { status, json } = await control("POST", `deliveries/${id}/resend`);
    expect([status, json.parameters]).toEqual([200, parameters]);
    expect(app.asked[1]?.parameters).toEqual(app.asked[0]?.parameters);
    expect(app.asked[1] && isSigned(app.asked[1], account.auth_token)).toBe(true);
    expect(await get("deliveries")).toHaveLength(2);
    const unknown = await control("POST", "deliveries/999999/resend");
    expect([unknown.status, unknown.json.error]).toEqual([404, "There is no delivery 999999"]);
  });

  test("DELETE /_mock/events forgets deliveries and alerts, a reset as well", async () => {
    app.answers["/sms"] = { status: 500 };
    for (const forget of [() => control("DELETE", "events"), () => mock.reset()]) {
      await mock.phone(PHONE).text(FREE_NUMBER, "hello");
      expect([(await get("deliveries")).length, (await get("alerts")).length]).toEqual([2, 1]);
      await forget();
      expect([await get("deliveries"), await get("alerts")]).toEqual([[], []]);
    }
  });
});

describe("/_mock/settings", () => {
  test("refuses what it does not know", async () => {
    for (const bad of [{ status_pace: "soon" }, { status_pace: 0 }, { callback_order: "random" }, { pace: 1 }])
      expect((await control("PUT", "settings", bad)).status).toBe(400);
    expect(await get("settings")).toEqual({ status_pace: "at_once", callback_order: "in_order", no_sender: "later" });
  });

  test("changes what is given, and a reset brings back what the mock was started with", async () => {
    const other = await startMock({ settings: { no_sender: "at_once" } });
    await control("PUT", "settings", { status_pace: 3 }, other);
    expect(other.settings()).toEqual({ status_pace: 3, callback_order: "in_order", no_sender: "at_once" });
    await other.reset();
    expect(other.settings()).toEqual({ status_pace: "at_once", callback_order: "in_order", no_sender: "at_once" });
    await other.close();
  });
});

describe("/_mock/events", () => {
  /** Reads events until there are as many, then hangs up. */
  async function events(count: number, lastId?: string) {
    const end = new AbortController();
    const response = await mock.fetch("/_mock/events", {
      signal: end.signal,
      headers: lastId === undefined ? {} : { "Last-Event-ID": lastId },
    });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let seen = "";
    const found = () =>
      [...seen.matchAll(/id: (\d+)\nevent: (\w+)\ndata: (.*)\n\n/g)].map(([, id = "", type, data = ""]) => ({
        id,
        type,
        data: JSON.parse(data) as Record<string, unknown>,
      }));
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

  test("streams what happens, and goes on after the last one seen", async () => {
    const { rest } = await events(3);
    mock.phone(PHONE).delay(1);
    mock.phone(PHONE).delay(0);
    mock.settings({ status_pace: "at_once" });
    const seen = await rest;
    expect(seen.map(({ type }) => type)).toEqual(["phone", "phone", "settings"]);
    expect(seen[0]?.data).toEqual({ number: PHONE, takes_short_codes: true, fail_next: null, delay_ms: 1 });
    const again = await events(2, seen[0]?.id);
    expect(await again.rest).toEqual(seen.slice(1));
  });

  test("has messages, deliveries and alerts", async () => {
    const { rest } = await events(5);
    app.answers["/sms"] = { status: 500 };
    const { message_sid: sid } = await mock.phone(PHONE).text(FREE_NUMBER, "hello");
    const seen = await rest;
    expect(seen.map(({ type }) => type).toSorted()).toEqual(["alert", "delivery", "delivery", "message", "phone"]);
    expect(seen.find(({ type }) => type === "message")?.data).toMatchObject({ sid, status: "received" });
    expect(seen.map(({ id }) => Number(id))).toEqual(seen.map((_, index) => Number(seen[0]?.id) + index));
  });

  test("a reset, and a reader who was away for too long, get reset", async () => {
    const { rest } = await events(1);
    await mock.reset();
    expect((await rest)[0]).toMatchObject({ type: "reset", data: {} });
    const [start] = await (await events(1, "999999999")).rest;
    expect(start?.type).toBe("reset");
    for (let index = 0; index < 1001; index++) mock.settings({});
    const late = await events(1, start?.id);
    expect((await late.rest)[0]).toMatchObject({ type: "reset" });
  });
});

describe("/_mock/state", () => {
  test("has messages, media and blocks, and brings them back", async () => {
    const phone = mock.phone(PHONE);
    await phone.text(FREE_NUMBER, "STOP");
    await post({ To: PHONE, From: MMS_CODE, Body: "look", MediaUrl: "http://a.example/cat.png" });
    mock.settings({ status_pace: "manual" });
    const { sid } = await post({ ...hello, MessagingServiceSid: SERVICE });
    await mock.idle();
    const before = { state: await mock.state(), messages: await phone.messages(), list: (await ask(mock, account, `${base}.json`)).json };
    const [{ messages = [], media = [], blocks = [] } = {}] = before.state.accounts;
    expect([messages.length, media.length, blocks.length]).toEqual([4, 1, 1]);

    await mock.reset();
    expect(await phone.messages()).toEqual([]);
    expect((await control("PUT", "state", before.state)).status).toBe(204);
    expect(await mock.state()).toEqual(before.state);
    expect(await phone.messages()).toEqual(before.messages);
    expect((await ask(mock, account, `${base}.json`)).json).toEqual(before.list);
    const refused = await ask(mock, account, `${base}.json`, { ...hello, From: FREE_NUMBER });
    expect(refused.json.code).toBe(21610);
    expect((await ask(mock, account, `${base}/${sid}.json`)).json.status).toBe("accepted");
  });

  test("what comes after an import is newer than all of it", async () => {
    await post(hello);
    await mock.idle();
    await control("PUT", "state", await mock.state());
    const { sid } = await post(hello);
    await mock.idle();
    expect((await mock.phone(PHONE).messages()).at(-1)?.sid).toBe(sid);
    expect((await ask(mock, account, `${base}.json`)).json.messages[0].sid).toBe(sid);
  });
});

describe("Other stores", () => {
  const folder = mkdtempSync(join(tmpdir(), "shortcodes-conversation-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const seed = () => sendersSeed(app.url);

  test("a restart on a file sends what was scheduled, and what was under way", async () => {
    const data = join(folder, "restart.db");
    const options = { seed: seed(), data, now: () => Date.parse("2030-01-01T00:00:00Z") };
    const first = await startMock(options);
    const scheduled = await post(
      { To: PHONE, MessagingServiceSid: SERVICE, Body: "later", ScheduleType: "fixed", SendAt: "2030-01-01T01:00:00Z" },
      first,
    );
    first.phone(PHONE).delay(60_000);
    const slow = await post(hello, first);
    await first.idle();
    await first.close();
    const second = await startMock(options);
    const status = async ({ sid }: { sid: string }) =>
      (await ask(second, account, `${base}/${sid}.json`)).json.status;
    expect((await second.phone(PHONE).next()).sid).toBe(slow.sid);
    expect([await status(scheduled), await status(slow)]).toEqual(["scheduled", "delivered"]);
    await freeze("2030-01-01T01:00:00Z", second);
    await second.idle();
    expect(await status(scheduled)).toBe("delivered");
    await second.close();
  });

  /** The same conversation, whatever keeps it. */
  async function converse(data: string | undefined) {
    let made = 0;
    const other = await startMock({
      seed: seed(),
      data,
      newSid: (prefix) => prefix + String(made++).padStart(32, "0"),
      now: () => Date.parse("2030-01-01T00:00:00Z"),
    });
    try {
      app.answers["/sms"] = app.answers["/service"] = twiml("<Message>Hi</Message>");
      const phone = other.phone(PHONE);
      await phone.text(NUMBER, "hello");
      await other.idle();
      await post({ To: PHONE, MessagingServiceSid: SERVICE, Body: "1" }, other);
      await other.idle();
      await phone.text(NUMBER, "STOP");
      await other.idle();
      await post({ To: PHONE, MessagingServiceSid: SERVICE, Body: "2" }, other);
      await other.idle();
      await post({ To: PHONE, From: MMS_CODE, MediaUrl: "http://a.example/a.gif" }, other);
      await post({ To: PHONE, MessagingServiceSid: EMPTY_SERVICE, Body: "3" }, other);
      await other.idle();
      const query = new URLSearchParams({ To: PHONE, "DateSent>": "2030-01-01", PageSize: "2", Page: "1" });
      const list = await ask(other, account, `${base}.json?${query}`);
      return { state: await other.state(), phone: await phone.messages(), list: list.json };
    } finally {
      await other.close();
    }
  }

  test("a file and a database hold the same conversation as memory", { timeout: 60_000 }, async () => {
    const memory = await converse(undefined);
    expect(memory.phone.map(({ body }) => body.slice(0, 5))).toEqual(["hello", "Hi", "1", "STOP", "You h", ""]);
    expect(memory.state.accounts[0]?.messages).toHaveLength(8);
    expect(await converse(join(folder, "same.db"))).toEqual(memory);
    const postgres = await startPostgres();
    try {
      expect(await converse(postgres.url)).toEqual(memory);
    } finally {
      await postgres.stop();
    }
  });
});
