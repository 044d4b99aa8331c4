import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { DEFAULT_REPLIES } from "../src/sending/opt-out.ts";
import { ask } from "./_api.ts";
import { isSigned, startApp, twiml, type App } from "./_app.ts";
import { startMock } from "./_mock.ts";
import {
  account,
  ADVANCED_SERVICE,
  BRITISH_CODE,
  BRITISH_PHONE,
  BRITISH_SERVICE,
  CODE,
  EMPTY_SERVICE,
  FREE_NUMBER,
  MMS_CODE,
  NUMBER,
  NUMBER_SID,
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
const byService = { To: PHONE, MessagingServiceSid: SERVICE, Body: "Hello" };
const post = async (form: Form) => (await ask(mock, account, `${base}.json`, form)).json;
const fetched = async (sid: string) => (await ask(mock, account, `${base}/${sid}.json`)).json;
/** Sends, and waits until nothing more happens by itself. */
async function send(form: Form) {
  const { sid } = await post(form);
  await mock.idle();
  return fetched(sid);
}
const put = (page: string, value: unknown) =>
  mock.fetch(`/_mock/${page}`, { method: "PUT", body: JSON.stringify(value) });
const freeze = (now: string) => put("clock", { mode: "frozen", now });
async function advance(seconds: number) {
  await put("clock", { advance_ms: seconds * 1000 });
  await mock.idle();
}
/** What the log knows about a message. */
const logged = async (sid: string) =>
  (await ask(mock, undefined, "/_mock/messages")).json.find((one: { sid: string }) => one.sid === sid);
const move = (sid: string, update: object) =>
  ask(mock, undefined, `/_mock/messages/${sid}/status`, undefined, {
    method: "POST",
    body: JSON.stringify(update),
  });
const statuses = () => app.asked.map(({ parameters }) => parameters["MessageStatus"]);
const StatusCallback = () => ({ StatusCallback: `${app.url}/status` });

describe("Status: at once", () => {
  test("a message is delivered by itself, and its phone has it", async () => {
    const message = await send(hello);
    expect(message).toMatchObject({ status: "delivered", error_code: null });
    expect(await mock.phone(PHONE).messages()).toMatchObject([
      { sid: message.sid, from: CODE, to: PHONE, body: "Hello", status: "delivered", direction: "outbound-api" },
    ]);
  });

  test.each([
    [30003, "undelivered", "Unreachable destination handset"],
    [30006, "undelivered", "Landline or unreachable carrier"],
    [30001, "failed", "Queue overflow"],
    [21612, "failed", null],
  ])("a phone that fails with %i leaves it %s, and the next one arrives", async (code, status, title) => {
    const phone = mock.phone(PHONE);
    phone.failNext(code);
    const first = await send({ ...hello, ...StatusCallback() });
    expect(first).toMatchObject({ status, error_code: code });
    if (title !== null) expect(first.error_message).toBe(title);
    expect(app.asked.at(-1)?.parameters).toMatchObject({ MessageStatus: status, ErrorCode: String(code) });
    expect(await phone.messages()).toEqual([]);
    expect(await send(hello)).toMatchObject({ status: "delivered" });
  });

  test("a carrier that takes no short codes: 30006, from a short code only", async () => {
    mock.phone(PHONE).carrier({ takesShortCodes: false });
    expect(await post(hello)).toMatchObject({ status: "queued" });
    await mock.idle();
    expect(await send(hello)).toMatchObject({ status: "undelivered", error_code: 30006 });
    expect(await send({ ...hello, From: NUMBER })).toMatchObject({ status: "delivered" });
  });
});

describe("Status: manual", () => {
  test("stands still until it is moved, and refuses what does not follow", async () => {
    mock.settings({ status_pace: "manual" });
    const { sid } = await post({ ...hello, ...StatusCallback() });
    await mock.idle();
    expect((await fetched(sid)).status).toBe("queued");
    const refused = await move(sid, { status: "delivered" });
    expect([refused.status, refused.json.error]).toEqual([
      400,
      'status "delivered" does not follow queued; these do: sending, failed',
    ]);
    for (const status of ["sending", "sent", "delivered"]) {
      expect((await move(sid, { status })).json).toMatchObject({ sid, status });
      expect((await fetched(sid)).status).toBe(status);
    }
    await mock.idle();
    expect(statuses()).toEqual(["sent", "delivered"]);
    const { error } = (await move(sid, { status: "undelivered" })).json;
    expect(error).toBe('status "undelivered" does not follow delivered; nothing does');
    expect((await fetched(sid)).date_sent).not.toBeNull();
    expect((await mock.phone(PHONE).next()).sid).toBe(sid);
  });

  test("takes an error code with a failure, and refuses an unknown message", async () => {
    mock.settings({ status_pace: "manual" });
    const { sid } = await post(hello);
    await move(sid, { status: "failed", error_code: 30007 });
    expect(await fetched(sid)).toMatchObject({ status: "failed", error_code: 30007, error_message: "Message filtered" });
    const answer = await move(`SM${"0".repeat(32)}`, { status: "sent" });
    expect([answer.status, answer.json.error]).toEqual([404, `There is no message SM${"0".repeat(32)}`]);
  });

  test("a service chooses when the message is queued", async () => {
    mock.settings({ status_pace: "manual" });
    const { sid } = await post(byService);
    expect(await fetched(sid)).toMatchObject({ status: "accepted", from: null });
    await move(sid, { status: "queued" });
    expect(await fetched(sid)).toMatchObject({ status: "queued", from: CODE, num_segments: "1" });
  });

  test("a service without a sender fails instead of queueing", async () => {
    mock.settings({ status_pace: "manual" });
    const { sid } = await post({ ...byService, MessagingServiceSid: EMPTY_SERVICE });
    await move(sid, { status: "queued" });
    expect(await fetched(sid)).toMatchObject({ status: "failed", error_code: 21704, from: null });
  });
});

describe("Status: seconds of the clock", () => {
  test("a frozen clock stands still until it is advanced", async () => {
    await freeze("2030-01-01T00:00:00Z");
    mock.settings({ status_pace: 10 });
    const { sid } = await post(byService);
    const seen: string[] = [];
    for (const seconds of [9, 1, 10, 10, 9, 1]) {
      await advance(seconds);
      seen.push((await fetched(sid)).status);
    }
    expect(seen).toEqual(["accepted", "queued", "sending", "sent", "sent", "delivered"]);
    expect(await fetched(sid)).toMatchObject({
      date_sent: "Tue, 01 Jan 2030 00:00:30 +0000",
      date_updated: "Tue, 01 Jan 2030 00:00:40 +0000",
    });
  });

  test("a slow phone adds its delay, at this pace and at once", async () => {
    await freeze("2030-01-01T00:00:00Z");
    mock.phone(PHONE).delay(5000);
    const direct = await send(hello);
    expect(direct.status).toBe("sent");
    await advance(4);
    expect((await fetched(direct.sid)).status).toBe("sent");
    await advance(1);
    expect((await fetched(direct.sid)).status).toBe("delivered");
    mock.settings({ status_pace: 1 });
    const { sid } = await post(hello);
    for (const [seconds, status] of [[1, "sending"], [1, "sent"], [5, "sent"], [1, "delivered"]] as const) {
      await advance(seconds);
      expect((await fetched(sid)).status).toBe(status);
    }
  });

  test("an update that changes nothing does not put it off", async () => {
    await freeze("2030-01-01T00:00:00Z");
    mock.settings({ status_pace: 10 });
    const { sid } = await post(hello);
    await advance(9);
    await ask(mock, account, `${base}/${sid}.json`, {});
    await advance(1);
    expect((await fetched(sid)).status).toBe("sending");
  });
});

describe("Schedule", () => {
  const scheduled = { ...byService, ScheduleType: "fixed", SendAt: "2030-01-01T00:20:00Z" };

  test("waits for SendAt, reports nothing until then, and goes on as accepted", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid } = await post({ ...scheduled, ...StatusCallback() });
    await advance(20 * 60 - 1);
    expect((await fetched(sid)).status).toBe("scheduled");
    expect(app.asked).toEqual([]);
    await advance(1);
    expect(await fetched(sid)).toMatchObject({ status: "delivered", from: CODE });
    expect(statuses()).toEqual(["queued", "sent", "delivered"]);
  });

  test("cancelling is reported", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid } = await post({ ...scheduled, ...StatusCallback() });
    await ask(mock, account, `${base}/${sid}.json`, { Status: "canceled" });
    await mock.idle();
    expect(statuses()).toEqual(["canceled"]);
  });

  test("a STOP in between does not cancel: it fails with 21610 at SendAt", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid } = await post(scheduled);
    await mock.phone(PHONE).text(NUMBER, "STOP");
    expect((await fetched(sid)).status).toBe("scheduled");
    await advance(20 * 60);
    expect(await fetched(sid)).toMatchObject({ status: "failed", error_code: 21610 });
  });

  test("a reset forgets what was scheduled", async () => {
    await freeze("2030-01-01T00:00:00Z");
    await post({ ...scheduled, ...StatusCallback() });
    await mock.reset();
    await freeze("2031-01-01T00:00:00Z");
    await mock.idle();
    expect(app.asked).toEqual([]);
  });
});

describe("StatusCallback", () => {
  test("From alone: sent, delivered, with the recorded parameters in their order, signed", async () => {
    await freeze("2030-01-02T03:04:05Z");
    const { sid } = await send({ ...hello, ...StatusCallback() });
    expect(app.asked.map(({ names }) => names)).toEqual([
      ["SmsSid", "SmsStatus", "MessageStatus", "To", "MessageSid", "AccountSid", "From", "ApiVersion"],
      ["RawDlrDoneDate", "SmsSid", "SmsStatus", "MessageStatus", "To", "MessageSid", "AccountSid", "From", "ApiVersion"],
    ]);
    expect(app.asked[1]?.parameters).toEqual({
      RawDlrDoneDate: "3001020304",
      SmsSid: sid,
      SmsStatus: "delivered",
      MessageStatus: "delivered",
      To: PHONE,
      MessageSid: sid,
      AccountSid: account.sid,
      From: CODE,
      ApiVersion: "2010-04-01",
    });
    for (const asked of app.asked) {
      expect(isSigned(asked, account.auth_token)).toBe(true);
      expect(asked).toMatchObject({
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
          "user-agent": "TwilioProxy/1.1",
        },
      });
    }
  });

  test("a service: queued, sent, undelivered, with MessagingServiceSid and ErrorCode", async () => {
    mock.phone(PHONE).failNext(30003);
    await send({ ...byService, ...StatusCallback() });
    expect(statuses()).toEqual(["queued", "sent", "undelivered"]);
    expect(app.asked[0]?.names).toContain("MessagingServiceSid");
    expect(app.asked[2]?.names.slice(0, 6)).toEqual(["RawDlrDoneDate", "ErrorCode", "SmsSid", "SmsStatus", "MessageStatus", "To"]);
  });

  test("a service without a sender: failed, without From", async () => {
    await send({ ...byService, MessagingServiceSid: EMPTY_SERVICE, ...StatusCallback() });
    expect(app.asked.map(({ parameters }) => [parameters["MessageStatus"], parameters["ErrorCode"], parameters["From"]])).toEqual([
      ["failed", "21704", undefined],
    ]);
  });

  test("the one of the service, unless the message has its own", async () => {
    await ask(mock, account, `/v1/Services/${SERVICE}`, { StatusCallback: `${app.url}/of-service` });
    await send(byService);
    await send({ ...byService, ...StatusCallback() });
    await send(hello);
    expect(app.asked.map(({ path }) => path)).toEqual([...Array(3).fill("/of-service"), ...Array(3).fill("/status")]);
  });

  test("twice, and out of order, where settings say so", async () => {
    mock.settings({ callback_order: "twice" });
    await send({ ...hello, ...StatusCallback() });
    expect(statuses()).toEqual(["sent", "sent", "delivered", "delivered"]);
    app.clear();
    mock.settings({ callback_order: "out_of_order" });
    await send({ ...byService, ...StatusCallback() });
    expect(statuses()).toEqual(["delivered", "sent", "queued"]);
  });

  test("an app that fails is an alert, and the message goes on", async () => {
    app.answers["/status"] = { status: 500 };
    const { sid, status } = await send({ ...hello, ...StatusCallback() });
    expect([status, statuses()]).toEqual(["delivered", ["sent", "delivered"]]);
    const alerts = (await ask(mock, undefined, "/_mock/alerts")).json;
    expect(alerts).toMatchObject([
      { code: 11200, level: "error", message_sid: sid, account_sid: account.sid, url: `${app.url}/status` },
      { code: 11200 },
    ]);
  });

  test("one of another machine is not requested", async () => {
    await send({ ...hello, StatusCallback: "http://10.255.255.1/status" });
    const [alert] = (await ask(mock, undefined, "/_mock/alerts")).json;
    expect([alert.code, alert.message]).toEqual([
      11205,
      expect.stringMatching(/10\.255\.255\.1, which is not this machine/),
    ]);
  });
});

describe("Choosing the sender", () => {
  const choice = async (form: Form) => {
    const { sid, from, status, error_code: code } = await send(form);
    return { from, status, code, choice: (await logged(sid)).sender_choice };
  };

  test("short code first, with who was passed over and why", async () => {
    expect(await choice(byService)).toEqual({
      from: CODE,
      status: "delivered",
      code: null,
      choice: {
        sender: CODE,
        because: "short_code",
        passed_over: [{ sender: NUMBER, because: "short_code_first" }],
      },
    });
  });

  test("reroute: the carrier takes no short codes", async () => {
    mock.phone(PHONE).carrier({ takesShortCodes: false });
    expect(await choice(byService)).toMatchObject({
      from: NUMBER,
      status: "delivered",
      choice: {
        because: "reroute",
        passed_over: [{ sender: CODE, because: "carrier_takes_no_short_codes" }],
      },
    });
  });

  test("no reroute without a phone number: 21703", async () => {
    await ask(mock, account, `/v1/Services/${SERVICE}/PhoneNumbers/${NUMBER_SID}`, undefined, { method: "DELETE" });
    mock.phone(PHONE).carrier({ takesShortCodes: false });
    expect(await choice(byService)).toMatchObject({ from: null, status: "failed", code: 21703, choice: { sender: null, because: null } });
  });

  test("abroad: the phone number; without one 21703, without members 21704", async () => {
    const abroad = { ...byService, To: BRITISH_PHONE };
    expect(await choice(abroad)).toMatchObject({ from: NUMBER, choice: { because: "us_number", passed_over: [{ because: "short_code_abroad" }] } });
    expect(await choice({ ...byService, MessagingServiceSid: BRITISH_SERVICE })).toMatchObject({ status: "failed", code: 21703 });
    expect(await choice({ ...byService, MessagingServiceSid: EMPTY_SERVICE })).toMatchObject({
      status: "failed",
      code: 21704,
      choice: { sender: null, because: null, passed_over: [] },
    });
    expect(await choice({ ...abroad, MessagingServiceSid: BRITISH_SERVICE })).toMatchObject({ from: BRITISH_CODE, status: "delivered" });
  });

  test("From in the service: no choice, but the sender's own limits hold later", async () => {
    expect(await choice({ ...byService, From: NUMBER })).toMatchObject({
      from: NUMBER,
      choice: { sender: NUMBER, because: "direct", passed_over: [] },
    });
    expect(await choice({ ...byService, From: CODE, To: BRITISH_PHONE })).toMatchObject({ status: "failed", code: 21659 });
  });

  test("sticky: the number that the phone knows, as long as the service has it", async () => {
    await ask(mock, account, `/v1/Services/${EMPTY_SERVICE}/PhoneNumbers`, { PhoneNumberSid: `PN${"2".repeat(32)}` });
    const service = { ...byService, MessagingServiceSid: EMPTY_SERVICE, To: BRITISH_PHONE };
    expect((await choice(service)).from).toBe(FREE_NUMBER);
    await ask(mock, account, `/v1/Services/${SERVICE}/PhoneNumbers/${NUMBER_SID}`, undefined, { method: "DELETE" });
    await ask(mock, account, `/v1/Services/${EMPTY_SERVICE}/PhoneNumbers`, { PhoneNumberSid: NUMBER_SID });
    expect(await choice(service)).toMatchObject({ from: FREE_NUMBER, choice: { because: "sticky" } });
    await ask(mock, account, `/v1/Services/${EMPTY_SERVICE}`, { StickySender: "false" });
    expect(await choice(service)).toMatchObject({
      from: NUMBER,
      choice: { passed_over: [{ sender: FREE_NUMBER, because: "least_used_first" }] },
    });
  });

  test("a direct message says so", async () => {
    expect((await choice(hello)).choice).toEqual({ sender: CODE, because: "direct", passed_over: [] });
  });
});

describe("Opt-out", () => {
  const bodies = async () => (await mock.phone(PHONE).messages()).map(({ body }) => body);
  const refused = async (form: Form) => {
    const { status, json } = await ask(mock, account, `${base}.json`, form);
    return [status, json.code, json.message];
  };
  const UNSUBSCRIBED = [400, 21610, "Attempt to send to unsubscribed recipient"];

  test("off, as for short codes: the word is a text, and the app answers", async () => {
    await ask(mock, account, `/v1/Services/${SERVICE}`, { UseInboundWebhookOnNumber: "true" });
    app.answers["/sms"] = twiml("<Message>bye</Message>");
    const reception = await mock.phone(PHONE).text(CODE, "STOP");
    await mock.idle();
    expect(reception.opt_out).toBeNull();
    expect(app.asked[0]?.names).not.toContain("OptOutType");
    expect(await bodies()).toEqual(["STOP", "bye"]);
    expect(await send(hello)).toMatchObject({ status: "delivered" });
  });

  test("default, as for phone numbers: replies and blocks this sender alone", async () => {
    const phone = mock.phone(PHONE);
    const reception = await phone.text(FREE_NUMBER, "stop");
    expect(reception).toMatchObject({ opt_out: "STOP", dropped: null });
    expect(app.asked.map(({ path, names }) => [path, names.includes("OptOutType")])).toEqual([["/sms", false]]);
    await mock.idle();
    expect(await bodies()).toEqual(["stop", DEFAULT_REPLIES.STOP]);
    expect(await refused({ ...hello, From: FREE_NUMBER })).toEqual(UNSUBSCRIBED);
    expect(await send({ ...hello, From: NUMBER })).toMatchObject({ status: "delivered" });
    expect(await send({ ...hello, From: FREE_NUMBER, To: BRITISH_PHONE })).toMatchObject({ status: "delivered" });

    await phone.text(FREE_NUMBER, "HELP");
    await phone.text(FREE_NUMBER, "START");
    await phone.text(FREE_NUMBER, "START");
    await phone.text(FREE_NUMBER, "HELP");
    await mock.idle();
    expect((await bodies()).slice(3)).toEqual(["HELP", "START", DEFAULT_REPLIES.START, "START", "HELP", DEFAULT_REPLIES.HELP]);
    expect(await send({ ...hello, From: FREE_NUMBER })).toMatchObject({ status: "delivered" });
  });

  test("in a service: all its senders; directly at once, through the service later", async () => {
    await mock.phone(PHONE).text(NUMBER, "STOP");
    await mock.idle();
    expect(await refused(hello)).toEqual(UNSUBSCRIBED);
    expect(await refused({ ...hello, From: NUMBER })).toEqual(UNSUBSCRIBED);
    expect(await send({ ...hello, From: MMS_CODE })).toMatchObject({ status: "delivered" });
    for (const form of [byService, { ...byService, From: NUMBER }]) {
      expect((await post(form)).status).toBe("accepted");
      expect(await send({ ...form, ...StatusCallback() })).toMatchObject({
        status: "failed",
        error_code: 21610,
        error_message: "Attempt to send to unsubscribed recipient",
      });
      expect(app.asked.at(-1)?.parameters).toMatchObject({ MessageStatus: "failed", ErrorCode: "21610" });
    }
  });

  test("the same by hand: a blocked message is not queued", async () => {
    await mock.phone(PHONE).text(NUMBER, "STOP");
    await mock.idle();
    mock.settings({ status_pace: "manual" });
    const { sid } = await post(byService);
    await move(sid, { status: "queued" });
    expect(await fetched(sid)).toMatchObject({ status: "failed", error_code: 21610 });
  });

  test("START lifts a block from before the sender joined the service", async () => {
    const phone = mock.phone(PHONE);
    await phone.text(FREE_NUMBER, "STOP");
    await ask(mock, account, `/v1/Services/${EMPTY_SERVICE}/PhoneNumbers`, { PhoneNumberSid: `PN${"2".repeat(32)}` });
    const service = { ...byService, MessagingServiceSid: EMPTY_SERVICE };
    expect(await send(service)).toMatchObject({ error_code: 21610 });
    await phone.text(FREE_NUMBER, "START");
    await mock.idle();
    expect((await bodies()).at(-1)).toBe(DEFAULT_REPLIES.START);
    expect(await send(service)).toMatchObject({ status: "delivered" });
  });

  test("advanced: short codes as well, and the app hears OptOutType", async () => {
    const phone = mock.phone(PHONE);
    for (const word of ["STOP", "START", "HELP", "hello"]) await phone.text(MMS_CODE, word);
    await mock.idle();
    expect(app.asked.map(({ path, parameters }) => [path, parameters["OptOutType"]])).toEqual([
      ["/service", "STOP"],
      ["/service", "START"],
      ["/service", "HELP"],
      ["/service", undefined],
    ]);
    expect((await bodies()).filter((body) => body.length > 5)).toEqual([DEFAULT_REPLIES.STOP, DEFAULT_REPLIES.START, DEFAULT_REPLIES.HELP]);
  });

  test("the app's own reply to STOP is not sent: an alert 21610", async () => {
    app.answers["/service"] = twiml("<Message>bye</Message>");
    const { replies } = await mock.phone(PHONE).text(NUMBER, "STOP");
    await mock.idle();
    expect(replies).toHaveLength(1);
    expect(await bodies()).toEqual(["STOP", DEFAULT_REPLIES.STOP]);
    const alerts = (await ask(mock, undefined, "/_mock/alerts")).json;
    expect(alerts).toMatchObject([{ code: 21610, message: "Attempt to send to unsubscribed recipient" }]);
  });

  test("the app's reply to HELP comes on top", async () => {
    app.answers["/service"] = twiml("<Message>ask us</Message>");
    await mock.phone(PHONE).text(NUMBER, "HELP");
    await mock.idle();
    expect(await bodies()).toEqual(["HELP", DEFAULT_REPLIES.HELP, "ask us"]);
  });
});
