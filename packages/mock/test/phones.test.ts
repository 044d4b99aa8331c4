import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { ask } from "./_api.ts";
import { twiml } from "./_app.ts";
import { messagesPath, useLiving, type Form } from "./_living.ts";
import { startMock } from "./_mock.ts";
import {
  account,
  ADVANCED_SERVICE,
  BRITISH_CODE,
  CODE,
  FREE_NUMBER,
  MMS_CODE,
  NUMBER,
  PHONE,
  sendersSeed,
} from "./_senders.ts";

const living = useLiving();
const { control } = living;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const post = async (form: Form) => (await living.post(form)).json;
const get = async (page: string) => (await control("GET", page)).json;

describe("mock.phone", () => {
  test("refuses what is not a phone number", () => {
    expect(() => living.mock.phone("67898")).toThrow(
      '"67898" is not a phone number, such as +14155550100',
    );
  });

  test.each([
    [
      { smsUrl: "localhost:3000/sms" },
      'smsUrl must be an http or https URL, not "localhost:3000/sms"',
    ],
    [{ host: "" }, "--host takes an address to listen on, not an empty text"],
    [
      { allowWebhooks: ["http://192.0.2.2"] },
      '--allow-webhooks takes a host name, not "http://192.0.2.2"',
    ],
    [{ allowWebhooks: [""] }, '--allow-webhooks takes a host name, not ""'],
  ])("createMock refuses %j", async (options, message) => {
    await expect(createMock(options)).rejects.toThrow(message);
  });

  test("text refuses a number that nobody has", async () => {
    await expect(living.mock.phone(PHONE).text("11111", "hello")).rejects.toThrow(
      'to "11111": no such short code or phone number in any account',
    );
  });

  test("text resolves with what the app answered; next gives each reply once", async () => {
    const phone = living.mock.phone(PHONE);
    living.app.answers["/sms"] = twiml("<Message>1</Message><Message>2</Message>");
    const { requests, replies } = await phone.text(FREE_NUMBER, "hello");
    expect([requests.length, replies.length]).toEqual([1, 2]);
    expect(await phone.next()).toMatchObject({ sid: replies[0], body: "1", from: FREE_NUMBER });
    expect(await phone.next()).toMatchObject({ sid: replies[1], body: "2" });
    await expect(phone.next(1)).rejects.toThrow(/^No message reached \+14155550100 within 1 ms/);
  });

  test("names what is on its way, the oldest first", async () => {
    living.mock.settings({ status_pace: "manual" });
    const sids: string[] = [];
    for (let count = 0; count < 3; count++) sids.push((await post(hello)).sid);
    await expect(living.mock.phone(PHONE).next(0)).rejects.toThrow(
      sids.map((sid) => `${sid} is queued`).join("; "),
    );
  });

  test("next waits for a message that is still to come", async () => {
    const next = living.mock.phone(PHONE).next();
    const { sid } = await post(hello);
    expect((await next).sid).toBe(sid);
  });

  test("next tells why nobody got the text", async () => {
    const phone = living.mock.phone(PHONE);
    await phone.text(BRITISH_CODE, "hello");
    await expect(phone.next(0)).rejects.toThrow(
      `No message reached ${PHONE} within 0 ms: the text to ${BRITISH_CODE} was dropped: the service `,
    );
  });

  test("next tells that the app answered without a message", async () => {
    const phone = living.mock.phone(PHONE);
    living.app.answers["/sms"] = twiml("");
    await phone.text(FREE_NUMBER, "hello");
    await expect(phone.next(0)).rejects.toThrow(
      `No message reached ${PHONE} within 0 ms: ${living.app.url}/sms answered 200 without a message`,
    );
    await expect(phone.next({ timeout: 1 } as never)).rejects.toThrow(
      "next takes a number of milliseconds, not an object",
    );
  });

  test("next tells why nothing came: what is open, what failed, what the debugger says", async () => {
    const phone = living.mock.phone(PHONE);
    await expect(phone.next(0)).rejects.toThrow(
      `No message reached ${PHONE} within 0 ms: nothing was sent to it, and there are no alerts`,
    );
    living.app.answers["/sms"] = { status: 500 };
    living.app.answers["/fallback"] = { status: 500 };
    await phone.text(FREE_NUMBER, "hello");
    phone.failNext(30003);
    const { sid } = await post(hello);
    await living.mock.idle();
    await expect(phone.next(0)).rejects.toThrow(
      `No message reached ${PHONE} within 0 ms: ${sid} is undelivered with 30003; alert 11200: HTTP retrieval failure: "${living.app.url}/sms" answered 500; alert 11200: HTTP retrieval failure: "${living.app.url}/fallback" answered 500`,
    );
    await expect(living.mock.phone("+14155550102").next(0)).rejects.toThrow(
      /nothing was sent to it|alert 11200/,
    );
  });

  test("next and messages leave out what is sent from its number: then it is no phone", async () => {
    const phone = living.mock.phone(NUMBER);
    await post({ ...hello, From: NUMBER });
    expect(await phone.messages()).toEqual([]);
    await expect(phone.next(0)).rejects.toThrow("nothing was sent to it");
  });

  test("a message that is deleted does not bring earlier ones back", async () => {
    const phone = living.mock.phone(PHONE);
    await post(hello);
    const { sid } = await post({ ...hello, Body: "2" });
    await phone.next();
    await phone.next();
    await living.remove(`/${sid}.json`);
    const path = `phones/${PHONE}/messages?after=${sid}`;
    expect(await get(path)).toEqual([]);
    const third = await post({ ...hello, Body: "3" });
    expect((await phone.next()).sid).toBe(third.sid);
    expect(await get(path)).toMatchObject([{ sid: third.sid }]);
    const unknown = `SM${"9".repeat(32)}`;
    const refused = await control("GET", `phones/${PHONE}/messages?after=${unknown}`);
    expect([refused.status, refused.json.error]).toEqual([
      400,
      `after: message ${unknown} does not exist`,
    ]);
  });

  test("of an account it sees the messages of no other", async () => {
    const other = await living.mock.createAccount();
    const [mine, others] = [
      living.mock.phone(PHONE, account.sid),
      living.mock.phone(PHONE, other.sid),
    ];
    const { sid } = await post(hello);
    expect((await mine.next()).sid).toBe(sid);
    expect(await others.messages()).toEqual([]);
    await expect(others.next(0)).rejects.toThrow("nothing was sent to it");
    const path = `phones/${PHONE}/messages?account_sid=`;
    expect(await get(path + account.sid)).toMatchObject([{ sid }]);
    expect(await get(path + other.sid)).toEqual([]);
  });

  test("two calls of next at once give two messages", async () => {
    const phone = living.mock.phone(PHONE);
    const both = Promise.all([phone.next(), phone.next()]);
    await post({ ...hello, Body: "1" });
    await post({ ...hello, Body: "2" });
    expect((await both).map(({ body }) => body).toSorted()).toEqual(["1", "2"]);
  });

  test("text is held to the document, as over HTTP", async () => {
    await expect(living.mock.receive({ to: CODE, from: "alice", body: "hi" })).rejects.toThrow(
      "from must match",
    );
    const none = undefined as unknown as string;
    const phone = living.mock.phone(PHONE);
    await expect(phone.text(CODE, none)).rejects.toThrow("body is required");
    expect(() => phone.failNext(5)).toThrow("fail_next must be at least 10000, not 5");
    expect(() => phone.delay(Number.NaN)).toThrow("delay_ms must be");
    expect(() => living.mock.settings({ status_pace: -3 })).toThrow("status_pace must be");
    await expect(startMock({ settings: { pace: 1 } as object })).rejects.toThrow(
      "pace is not allowed",
    );
    expect((await control("GET", "phones")).json).toEqual([]);
  });

  test("idle waits for a text that the app has not answered yet", async () => {
    let isAnswered = false;
    living.app.answers["/sms"] = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      isAnswered = true;
      return twiml("<Message>Hi</Message>");
    };
    const texted = living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
    await living.mock.idle();
    expect(isAnswered).toBe(true);
    await texted;
  });

  test.each(["reset", "state"])("what an app answers after a new %s is dropped", async (how) => {
    let answer = (_: string) => {};
    living.app.answers["/sms"] = () => new Promise((resolve) => (answer = resolve));
    const texted = living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
    await expect.poll(() => living.app.asked.length).toBe(1);
    const state = await living.mock.state();
    if (how === "reset") await living.mock.reset();
    else await control("PUT", "state", { accounts: state.accounts.slice(1) });
    answer(twiml("<Message>Hi</Message>"));
    expect(await texted).toMatchObject({
      dropped: "the state was replaced before the app answered",
      requests: [],
      replies: [],
    });
    await living.mock.idle();
    expect((await living.mock.state()).accounts.flatMap((one) => one.messages)).toEqual([]);
    for (const page of ["deliveries", "alerts"]) expect(await get(page)).toEqual([]);
    expect((await get("health")).counts.messages).toBe(0);
  });

  test.each(["reset", "state"])(
    "an app that never answers holds up nothing after a new %s",
    async (how) => {
      living.app.answers["/sms"] = () => new Promise(() => {});
      const StatusCallback = `${living.app.url}/sms`;
      await post({ ...hello, StatusCallback });
      const texted = living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
      await expect.poll(() => living.app.asked.length).toBe(2);
      if (how === "reset") await living.mock.reset();
      else await control("PUT", "state", await living.mock.state());
      expect((await texted).dropped).toBe("the state was replaced before the app answered");
      await living.mock.idle();
      // The fallback was not requested.
      expect(living.app.asked.map(({ path }) => path)).toEqual(["/sms", "/sms"]);
      expect(await get("deliveries")).toEqual([]);
    },
  );

  test("idle waits for what is due by a clock of the caller's own", async () => {
    let now = Date.parse("2030-01-01T00:00:00Z");
    const mock = await startMock({ seed: sendersSeed(living.app.url), now: () => now });
    const phone = mock.phone(PHONE);
    phone.delay(60_000);
    await ask(mock, account, messagesPath(), hello);
    await mock.idle();
    expect(await phone.messages()).toEqual([]);
    now += 60_000;
    await mock.idle();
    expect(await phone.messages()).toHaveLength(1);
    await mock.close();
  });

  test("a text that waits for its turn is not received by another state", async () => {
    const seed = sendersSeed(living.app.url);
    const mock = await startMock({ seed, maxWebhooks: 1 });
    living.app.answers["/sms"] = () => new Promise(() => {});
    const [first, second] = ["hello", "again"].map((body) =>
      mock.phone(PHONE).text(FREE_NUMBER, body),
    );
    const refused = second?.catch(String);
    await expect.poll(() => living.app.asked.length).toBe(1);
    await mock.reset();
    await first;
    expect(await refused).toContain(
      "The mock was closed or got another state before it received the text",
    );
    expect(await mock.phone(PHONE).messages()).toEqual([]);
    await mock.close();
  });

  test("close ends requests to apps, and then closes the store", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shortcodes-close-"));
    const seed = sendersSeed(living.app.url);
    const mock = await startMock({ seed, data: join(folder, "mock.db") });
    living.app.answers["/sms"] = () => new Promise(() => {});
    const texted = mock.phone(PHONE).text(FREE_NUMBER, "hello");
    await expect.poll(() => living.app.asked.length).toBe(1);
    await mock.close();
    expect((await texted).dropped).toBe("the state was replaced before the app answered");
    rmSync(folder, { recursive: true });
  });

  test("media reach the app as URLs that lead to the files", async () => {
    const media = [{ url: "http://a.example/cat.png", content_type: "image/png" }];
    const { message_sid: sid } = await living.mock.phone(PHONE).text(MMS_CODE, "look", { media });
    expect(sid).toMatch(/^MM/);
    const [{ parameters } = { parameters: {} as Readonly<Record<string, string>> }] =
      living.app.asked;
    expect(parameters).toMatchObject({ NumMedia: "1", MediaContentType0: "image/png" });
    const url = parameters["MediaUrl0"] ?? "";
    expect(url.startsWith(`${living.mock.url}${messagesPath(`/${sid}/Media/ME`)}`)).toBe(true);
    const response = await ask(living.mock, account, new URL(url).pathname, undefined, {
      redirect: "manual",
    });
    expect([response.status, response.headers.get("location")]).toEqual([307, media[0]?.url]);
    expect(await living.mock.phone(PHONE).messages()).toMatchObject([
      { media_urls: ["http://a.example/cat.png"] },
    ]);
  });

  test("its message is in the API: inbound, received, sent when the webhook was requested", async () => {
    const { message_sid: sid } = await living.mock.phone(PHONE).text(MMS_CODE, "hello");
    expect((await ask(living.mock, account, messagesPath(`/${sid}.json`))).json).toMatchObject({
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
    expect((await control("PUT", path, { takes_short_codes: false })).json).toEqual({
      ...fresh,
      takes_short_codes: false,
    });
    expect((await control("PUT", path, { fail_next: 30006 })).json).toMatchObject({
      takes_short_codes: false,
      fail_next: 30006,
    });
    await post({ ...hello, From: NUMBER });
    await living.mock.idle();
    expect(await get("phones")).toEqual([{ ...fresh, takes_short_codes: false }]);
  });

  test("lists what was sent and received, and what came after a message", async () => {
    living.app.answers["/sms"] = twiml("<Message>Hi</Message>");
    await control("POST", "messages", { to: FREE_NUMBER, from: PHONE, body: "hello" });
    await living.mock.idle();
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
    await living.mock.idle();
    const waiting = get(`${path}/messages?after=${before}&wait=30`);
    const { sid } = await post(hello);
    expect((await waiting).map((one: { sid: string }) => one.sid)).toEqual([sid]);
  });
});
