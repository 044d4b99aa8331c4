import { describe, expect, test } from "vitest";
import { ask } from "./_api.ts";
import { isSigned } from "./_app.ts";
import { messagesPath, useLiving, type Form } from "./_living.ts";
import { account, CODE, EMPTY_SERVICE, NUMBER, PHONE, SERVICE } from "./_senders.ts";

const living = useLiving();
const { freeze, control, fetched, advance } = living;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const byService = { To: PHONE, MessagingServiceSid: SERVICE, Body: "Hello" };
const post = async (form: Form) => (await living.post(form)).json;
/** Sends, and waits until nothing more happens by itself. */
async function send(form: Form) {
  const { sid } = await post(form);
  await living.mock.idle();
  return fetched(sid);
}
const StatusCallback = () => ({ StatusCallback: `${living.app.url}/status` });
const statuses = () => living.app.asked.map(({ parameters }) => parameters["MessageStatus"]);
const move = (sid: string, update: object) => control("POST", `messages/${sid}/status`, update);

describe("Status: at once", () => {
  test("a message is delivered by itself, and its phone has it", async () => {
    const message = await send(hello);
    expect(message).toMatchObject({ status: "delivered", error_code: null });
    expect(await living.mock.phone(PHONE).messages()).toMatchObject([
      {
        sid: message.sid,
        from: CODE,
        to: PHONE,
        body: "Hello",
        status: "delivered",
        direction: "outbound-api",
      },
    ]);
  });

  test.each([
    [30003, "undelivered", "Unreachable destination handset"],
    [30006, "undelivered", "Landline or unreachable carrier"],
    [30001, "failed", "Queue overflow"],
    [21612, "failed", null],
  ])(
    "a phone that fails with %i leaves it %s, and the next one arrives",
    async (code, status, title) => {
      const phone = living.mock.phone(PHONE);
      phone.failNext(code);
      const first = await send({ ...hello, ...StatusCallback() });
      expect(first).toMatchObject({ status, error_code: code });
      expect(first.error_message).toBe(title);
      expect(living.app.asked.at(-1)?.parameters).toMatchObject({
        MessageStatus: status,
        ErrorCode: String(code),
      });
      expect(await phone.messages()).toEqual([]);
      expect(await send(hello)).toMatchObject({ status: "delivered" });
    },
  );

  test("a carrier that takes no short codes: 30006, from a short code only", async () => {
    living.mock.phone(PHONE).carrier({ takesShortCodes: false });
    expect(await post(hello)).toMatchObject({ status: "queued" });
    await living.mock.idle();
    expect(await send(hello)).toMatchObject({ status: "undelivered", error_code: 30006 });
    expect(await send({ ...hello, From: NUMBER })).toMatchObject({ status: "delivered" });
  });
});

describe("Status: manual", () => {
  test("stands still until it is moved, and refuses what does not follow", async () => {
    living.mock.settings({ status_pace: "manual" });
    const { sid } = await post({ ...hello, ...StatusCallback() });
    await living.mock.idle();
    expect((await fetched(sid)).status).toBe("queued");
    const refused = await move(sid, { status: "delivered" });
    expect([refused.status, refused.json.error]).toEqual([
      400,
      'status "delivered" cannot follow queued; expected one of sending, failed',
    ]);
    for (const status of ["sending", "sent", "delivered"]) {
      expect((await move(sid, { status })).json).toMatchObject({ sid, status });
      expect((await fetched(sid)).status).toBe(status);
    }
    await living.mock.idle();
    expect(statuses()).toEqual(["sent", "delivered"]);
    const { error } = (await move(sid, { status: "undelivered" })).json;
    expect(error).toBe('status "undelivered" cannot follow delivered; it is final');
    expect((await fetched(sid)).date_sent).not.toBeNull();
    expect((await living.mock.phone(PHONE).next()).sid).toBe(sid);
  });

  test("takes an error code with a failure, and refuses an unknown message", async () => {
    living.mock.settings({ status_pace: "manual" });
    const { sid } = await post(hello);
    await move(sid, { status: "failed", error_code: 30007 });
    expect(await fetched(sid)).toMatchObject({
      status: "failed",
      error_code: 30007,
      error_message: "Message filtered",
    });
    const answer = await move(`SM${"0".repeat(32)}`, { status: "sent" });
    expect([answer.status, answer.json.error]).toEqual([
      404,
      `Message SM${"0".repeat(32)} does not exist`,
    ]);
  });

  test("a service chooses when the message is queued", async () => {
    living.mock.settings({ status_pace: "manual" });
    const { sid } = await post(byService);
    expect(await fetched(sid)).toMatchObject({ status: "accepted", from: null });
    await move(sid, { status: "queued" });
    expect(await fetched(sid)).toMatchObject({ status: "queued", from: CODE, num_segments: "1" });
  });

  test("a service without a sender fails instead of queueing", async () => {
    living.mock.settings({ status_pace: "manual" });
    const { sid } = await post({ ...byService, MessagingServiceSid: EMPTY_SERVICE });
    await move(sid, { status: "queued" });
    expect(await fetched(sid)).toMatchObject({ status: "failed", error_code: 21704, from: null });
  });
});

describe("Status: seconds of the clock", () => {
  test("a frozen clock stands still until it is advanced", async () => {
    await freeze("2030-01-01T00:00:00Z");
    living.mock.settings({ status_pace: 10 });
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

  test("a clock that jumps finds the statuses of the time in between", async () => {
    await freeze("2030-01-01T00:00:00Z");
    living.mock.settings({ status_pace: 10 });
    const { sid } = await post({ ...byService, ...StatusCallback() });
    await advance(35);
    expect((await fetched(sid)).status).toBe("sent");
    await advance(3600);
    expect((await fetched(sid)).status).toBe("delivered");
    expect(statuses()).toEqual(["queued", "sent", "delivered"]);
  });

  test("a slow phone adds its delay, at this pace and at once", async () => {
    await freeze("2030-01-01T00:00:00Z");
    living.mock.phone(PHONE).delay(5000);
    const direct = await send(hello);
    expect(direct.status).toBe("sent");
    await advance(4);
    expect((await fetched(direct.sid)).status).toBe("sent");
    await advance(1);
    expect((await fetched(direct.sid)).status).toBe("delivered");
    living.mock.settings({ status_pace: 1 });
    const { sid } = await post(hello);
    for (const [seconds, status] of [
      [1, "sending"],
      [1, "sent"],
      [5, "sent"],
      [1, "delivered"],
    ] as const) {
      await advance(seconds);
      expect((await fetched(sid)).status).toBe(status);
    }
  });

  test("an update that changes nothing does not put it off", async () => {
    await freeze("2030-01-01T00:00:00Z");
    living.mock.settings({ status_pace: 10 });
    const { sid } = await post(hello);
    await advance(9);
    await ask(living.mock, account, messagesPath(`/${sid}.json`), {});
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
    expect(living.app.asked).toEqual([]);
    await advance(1);
    expect(await fetched(sid)).toMatchObject({ status: "delivered", from: CODE });
    expect(statuses()).toEqual(["queued", "sent", "delivered"]);
  });

  test("cancelling is reported", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid } = await post({ ...scheduled, ...StatusCallback() });
    await ask(living.mock, account, messagesPath(`/${sid}.json`), { Status: "canceled" });
    await living.mock.idle();
    expect(statuses()).toEqual(["canceled"]);
  });

  test("a STOP in between does not cancel: it fails with 21610 at SendAt", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid } = await post(scheduled);
    await living.mock.phone(PHONE).text(NUMBER, "STOP");
    expect((await fetched(sid)).status).toBe("scheduled");
    await advance(20 * 60);
    expect(await fetched(sid)).toMatchObject({ status: "failed", error_code: 21610 });
  });

  test("a reset forgets what was scheduled", async () => {
    await freeze("2030-01-01T00:00:00Z");
    await post({ ...scheduled, ...StatusCallback() });
    await living.mock.reset();
    await freeze("2031-01-01T00:00:00Z");
    await living.mock.idle();
    expect(living.app.asked).toEqual([]);
  });
});

describe("StatusCallback", () => {
  test("what was held back to arrive out of order still arrives when the order changes", async () => {
    living.mock.settings({ status_pace: "manual", callback_order: "out_of_order" });
    const { sid } = await post({ ...hello, ...StatusCallback() });
    for (const status of ["sending", "sent"]) await move(sid, { status });
    living.mock.settings({ callback_order: "in_order" });
    await move(sid, { status: "delivered" });
    await living.mock.idle();
    expect(statuses()).toEqual(["sent", "delivered"]);
  });

  test("From alone: sent, delivered, with the recorded parameters in their order, signed", async () => {
    await freeze("2030-01-02T03:04:05Z");
    const { sid } = await send({ ...hello, ...StatusCallback() });
    expect(living.app.asked.map(({ names }) => names)).toEqual([
      [
        "SmsSid",
        "SmsStatus",
        "MessageStatus",
        "To",
        "MessageSid",
        "AccountSid",
        "From",
        "ApiVersion",
      ],
      [
        "RawDlrDoneDate",
        "SmsSid",
        "SmsStatus",
        "MessageStatus",
        "To",
        "MessageSid",
        "AccountSid",
        "From",
        "ApiVersion",
      ],
    ]);
    expect(living.app.asked[1]?.parameters).toEqual({
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
    for (const asked of living.app.asked) {
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
    living.mock.phone(PHONE).failNext(30003);
    await send({ ...byService, ...StatusCallback() });
    expect(statuses()).toEqual(["queued", "sent", "undelivered"]);
    expect(living.app.asked[0]?.names).toContain("MessagingServiceSid");
    expect(living.app.asked[2]?.names.slice(0, 6)).toEqual([
      "RawDlrDoneDate",
      "ErrorCode",
      "SmsSid",
      "SmsStatus",
      "MessageStatus",
      "To",
    ]);
  });

  test("a service without a sender: failed, without From", async () => {
    await send({ ...byService, MessagingServiceSid: EMPTY_SERVICE, ...StatusCallback() });
    expect(
      living.app.asked.map(({ parameters }) => [
        parameters["MessageStatus"],
        parameters["ErrorCode"],
        parameters["From"],
      ]),
    ).toEqual([["failed", "21704", undefined]]);
  });

  test("the one of the service, unless the message has its own", async () => {
    await ask(living.mock, account, `/v1/Services/${SERVICE}`, {
      StatusCallback: `${living.app.url}/of-service`,
    });
    await send(byService);
    await send({ ...byService, ...StatusCallback() });
    await send(hello);
    expect(living.app.asked.map(({ path }) => path)).toEqual([
      ...Array(3).fill("/of-service"),
      ...Array(3).fill("/status"),
    ]);
  });

  test("twice, and out of order, where settings say so", async () => {
    living.mock.settings({ callback_order: "twice" });
    await send({ ...hello, ...StatusCallback() });
    expect(statuses()).toEqual(["sent", "sent", "delivered", "delivered"]);
    living.app.clear();
    living.mock.settings({ callback_order: "out_of_order" });
    await send({ ...byService, ...StatusCallback() });
    expect(statuses()).toEqual(["delivered", "sent", "queued"]);
  });

  test("out of order, 2008-08-01 has its one callback", async () => {
    living.mock.settings({ callback_order: "out_of_order" });
    const path = `/2008-08-01/Accounts/${account.sid}/SMS/Messages`;
    await ask(living.mock, account, path, { ...hello, ...StatusCallback() });
    await living.mock.idle();
    expect(living.app.asked.map(({ parameters }) => parameters["SmsStatus"])).toEqual(["sent"]);
  });

  test("held ones are forgotten with a reset", async () => {
    living.mock.settings({ callback_order: "out_of_order", status_pace: "manual" });
    const { sid } = await post({ ...hello, ...StatusCallback() });
    await move(sid, { status: "sending" });
    await move(sid, { status: "sent" });
    await living.mock.reset();
    await living.mock.idle();
    expect([statuses(), living.mock.settings().callback_order]).toEqual([[], "in_order"]);
    await send({ ...hello, ...StatusCallback() });
    expect(statuses()).toEqual(["sent", "delivered"]);
  });

  test("an app that fails is an alert, and the message goes on", async () => {
    living.app.answers["/status"] = { status: 500 };
    const { sid, status } = await send({ ...hello, ...StatusCallback() });
    expect([status, statuses()]).toEqual(["delivered", ["sent", "delivered"]]);
    const alerts = (await control("GET", "alerts")).json;
    expect(alerts).toMatchObject([
      {
        code: 11200,
        level: "error",
        message_sid: sid,
        account_sid: account.sid,
        url: `${living.app.url}/status`,
      },
      { code: 11200 },
    ]);
  });

  test("one of another machine is not requested", async () => {
    await send({ ...hello, StatusCallback: "http://10.255.255.1/status" });
    const [alert] = (await control("GET", "alerts")).json;
    expect([alert.code, alert.message]).toEqual([
      11205,
      expect.stringMatching(/10\.255\.255\.1, which is not this machine/),
    ]);
  });
});
