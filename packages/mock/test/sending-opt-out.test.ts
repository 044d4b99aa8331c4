import { describe, expect, test } from "vitest";
import { ask } from "./_api.ts";
import { twiml } from "./_app.ts";
import { messagesPath, useLiving, type Form } from "./_living.ts";
import {
  account,
  BRITISH_PHONE,
  CODE,
  EMPTY_SERVICE,
  FREE_NUMBER,
  FREE_NUMBER_SID,
  MMS_CODE,
  NUMBER,
  NUMBER_SID,
  PHONE,
  SERVICE,
} from "./_senders.ts";
import { DEFAULT_REPLIES } from "../src/sending/opt-out.ts";

const living = useLiving();
const { control, fetched } = living;
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
const move = (sid: string, update: object) => control("POST", `messages/${sid}/status`, update);

describe("Opt-out", () => {
  const bodies = async () => (await living.mock.phone(PHONE).messages()).map(({ body }) => body);
  const refused = async (form: Readonly<Record<string, string>>) => {
    const { status, json } = await ask(living.mock, account, messagesPath(), form);
    return [status, json.code, json.message];
  };
  const UNSUBSCRIBED = [400, 21610, "Attempt to send to unsubscribed recipient"];

  test("a toll-free number: its network answers STOP, and START takes it back without a word", async () => {
    const number = "+18885550100";
    const { accounts } = await living.mock.state();
    const [first, ...others] = accounts;
    const tollFree = { sid: `PN${"8".repeat(32)}`, phone_number: number };
    const phone_numbers = [...(first?.phone_numbers ?? []), tollFree];
    await control("PUT", "state", { accounts: [{ ...first, phone_numbers }, ...others] });
    const phone = living.mock.phone(PHONE);
    await phone.text(number, "Stop");
    expect((await phone.next()).body).toMatch(/^NETWORK MSG: You replied with the word "stop"/);
    expect(await refused({ ...hello, From: number })).toEqual(UNSUBSCRIBED);
    await phone.text(number, "YES");
    expect(await refused({ ...hello, From: number })).toEqual(UNSUBSCRIBED);
    expect((await phone.text(number, "unstop")).replies).toEqual([]);
    expect((await send({ ...hello, From: number })).status).toBe("delivered");
  });

  test("off, as for short codes: the word is a text, and the app answers", async () => {
    await ask(living.mock, account, `/v1/Services/${SERVICE}`, {
      UseInboundWebhookOnNumber: "true",
    });
    living.app.answers["/sms"] = twiml("<Message>bye</Message>");
    const reception = await living.mock.phone(PHONE).text(CODE, "STOP");
    await living.mock.idle();
    expect(reception.opt_out).toBeNull();
    expect(living.app.asked[0]?.names).not.toContain("OptOutType");
    expect(await bodies()).toEqual(["STOP", "bye"]);
    expect(await send(hello)).toMatchObject({ status: "delivered" });
  });

  test("default, as for phone numbers: replies and blocks this sender alone", async () => {
    const phone = living.mock.phone(PHONE);
    const reception = await phone.text(FREE_NUMBER, "stop");
    expect(reception).toMatchObject({ opt_out: "STOP", dropped: null });
    expect(living.app.asked.map(({ path, names }) => [path, names.includes("OptOutType")])).toEqual(
      [["/sms", false]],
    );
    await living.mock.idle();
    expect(await bodies()).toEqual(["stop", DEFAULT_REPLIES.STOP]);
    expect(await refused({ ...hello, From: FREE_NUMBER })).toEqual(UNSUBSCRIBED);
    expect(await send({ ...hello, From: NUMBER })).toMatchObject({ status: "delivered" });
    expect(await send({ ...hello, From: FREE_NUMBER, To: BRITISH_PHONE })).toMatchObject({
      status: "delivered",
    });

    await phone.text(FREE_NUMBER, "HELP");
    await phone.text(FREE_NUMBER, "START");
    await phone.text(FREE_NUMBER, "START");
    await phone.text(FREE_NUMBER, "HELP");
    await living.mock.idle();
    expect((await bodies()).slice(3)).toEqual([
      "HELP",
      "START",
      DEFAULT_REPLIES.START,
      "START",
      "HELP",
      DEFAULT_REPLIES.HELP,
    ]);
    expect(await send({ ...hello, From: FREE_NUMBER })).toMatchObject({ status: "delivered" });
  });

  test("in a service: all its senders; directly at once, through the service later", async () => {
    await living.mock.phone(PHONE).text(NUMBER, "STOP");
    await living.mock.idle();
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
      expect(living.app.asked.at(-1)?.parameters).toMatchObject({
        MessageStatus: "failed",
        ErrorCode: "21610",
      });
    }
  });

  test("a sender that leaves its service is still told to stop, until START", async () => {
    const phone = living.mock.phone(PHONE);
    await phone.text(NUMBER, "STOP");
    const path = `/v1/Services/${SERVICE}/PhoneNumbers`;
    await ask(living.mock, account, `${path}/${NUMBER_SID}`, undefined, { method: "DELETE" });
    const alone = { ...hello, From: NUMBER };
    expect(await refused(alone)).toEqual(UNSUBSCRIBED);
    await phone.text(NUMBER, "START");
    expect(await send(alone)).toMatchObject({ status: "delivered" });
    expect(await refused(hello)).toEqual(UNSUBSCRIBED);
  });

  test("a sender that was told to stop brings that into its service, and START to any lifts it", async () => {
    const phone = living.mock.phone(PHONE);
    await phone.text(FREE_NUMBER, "STOP");
    await ask(living.mock, account, `/v1/Services/${SERVICE}/PhoneNumbers`, {
      PhoneNumberSid: FREE_NUMBER_SID,
    });
    expect(await send(byService)).toMatchObject({ status: "failed", error_code: 21610 });
    expect(await refused(hello)).toEqual(UNSUBSCRIBED);
    living.app.answers["/service"] = twiml("<Message>Hi</Message>");
    expect(await phone.text(NUMBER, "hello")).toMatchObject({ replies: [] });
    await phone.text(NUMBER, "START");
    expect(await send(byService)).toMatchObject({ status: "delivered" });
  });

  test("the same by hand: a blocked message is not queued", async () => {
    await living.mock.phone(PHONE).text(NUMBER, "STOP");
    await living.mock.idle();
    living.mock.settings({ status_pace: "manual" });
    const { sid } = await post(byService);
    await move(sid, { status: "queued" });
    expect(await fetched(sid)).toMatchObject({ status: "failed", error_code: 21610 });
  });

  test("START lifts a block from before the sender joined the service", async () => {
    const phone = living.mock.phone(PHONE);
    await phone.text(FREE_NUMBER, "STOP");
    await ask(living.mock, account, `/v1/Services/${EMPTY_SERVICE}/PhoneNumbers`, {
      PhoneNumberSid: `PN${"2".repeat(32)}`,
    });
    const service = { ...byService, MessagingServiceSid: EMPTY_SERVICE };
    expect(await send(service)).toMatchObject({ error_code: 21610 });
    await phone.text(FREE_NUMBER, "START");
    await living.mock.idle();
    expect((await bodies()).at(-1)).toBe(DEFAULT_REPLIES.START);
    expect(await send(service)).toMatchObject({ status: "delivered" });
  });

  test("advanced: short codes as well, and the app hears OptOutType", async () => {
    const phone = living.mock.phone(PHONE);
    for (const word of ["STOP", "START", "HELP", "hello"]) await phone.text(MMS_CODE, word);
    await living.mock.idle();
    expect(
      living.app.asked.map(({ path, parameters }) => [path, parameters["OptOutType"]]),
    ).toEqual([
      ["/service", "STOP"],
      ["/service", "START"],
      ["/service", "HELP"],
      ["/service", undefined],
    ]);
    expect((await bodies()).filter((body) => body.length > 5)).toEqual([
      DEFAULT_REPLIES.STOP,
      DEFAULT_REPLIES.START,
      DEFAULT_REPLIES.HELP,
    ]);
  });

  test("the app's own reply to STOP is not sent: an alert 21610", async () => {
    living.app.answers["/service"] = twiml("<Message>bye</Message>");
    const { replies } = await living.mock.phone(PHONE).text(NUMBER, "STOP");
    await living.mock.idle();
    expect(replies).toHaveLength(1);
    expect(await bodies()).toEqual(["STOP", DEFAULT_REPLIES.STOP]);
    const alerts = (await control("GET", "alerts")).json;
    expect(alerts).toMatchObject([
      { code: 21610, message: "Attempt to send to unsubscribed recipient" },
    ]);
  });

  test("the app's reply to HELP comes on top", async () => {
    living.app.answers["/service"] = twiml("<Message>ask us</Message>");
    await living.mock.phone(PHONE).text(NUMBER, "HELP");
    await living.mock.idle();
    expect(await bodies()).toEqual(["HELP", DEFAULT_REPLIES.HELP, "ask us"]);
  });
});
