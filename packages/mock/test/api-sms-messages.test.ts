import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { startApp, isSigned, type App } from "./_app.ts";
import { ask } from "./_api.ts";
import { startMock } from "./_mock.ts";
import {
  account,
  BRITISH_CODE,
  BRITISH_PHONE,
  CODE,
  FREE_NUMBER,
  NUMBER,
  PHONE,
  sendersSeed,
  VOICE_NUMBER,
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

const base = `/2008-08-01/Accounts/${account.sid}/SMS/Messages`;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const post = (form: Readonly<Record<string, string>>) => ask(mock, account, base, form);
const get = (suffix = "") => ask(mock, account, base + suffix);
const freeze = (now: string) =>
  mock.fetch("/_mock/clock", { method: "PUT", body: JSON.stringify({ mode: "frozen", now }) });
const sidOf = (text: string) => /<Sid>(SM\w+)<\/Sid>/.exec(text)?.[1] ?? "";

describe("CreateSmsMessage", () => {
  test.each([
    [{ From: CODE, Body: "x" }, 21604, "A 'To' phone number is required."],
    [{ To: PHONE, Body: "x" }, 21603, "A 'From' phone number is required."],
    [{ ...hello, Body: "" }, 21619, "A Message Body is required"],
    [{ To: PHONE, From: CODE }, 21619, "A Message Body is required"],
    [
      { ...hello, Body: "x".repeat(161) },
      21605,
      "The message body exceeds the 160 character limit.",
    ],
    [
      { ...hello, From: "11111" },
      21659,
      "'From' 11111 is not a Twilio phone number or Short Code country mismatch",
    ],
    [
      { ...hello, From: BRITISH_CODE },
      21659,
      `'From' ${BRITISH_CODE} is not a Twilio phone number or Short Code country mismatch`,
    ],
    [{ ...hello, From: VOICE_NUMBER }, 21661, "'From' number is not SMS-capable"],
    [{ ...hello, To: "1" }, 21265, "'To' number cannot be a Short Code: XXXX"],
    [
      { ...hello, To: NUMBER, From: NUMBER },
      21266,
      "'To' and 'From' number cannot be the same: +1415555XXXX",
    ],
  ])("refuses %j", async (form, code, message) => {
    const { status, text } = await post(form as unknown as Record<string, string>);
    expect(status).toBe(400);
    expect(text).toContain(
      `<Message>${message.replaceAll("&", "&amp;")}</Message><Code>${code}</Code>`,
    );
    expect((await get()).text).toContain('total="0"');
  });

  test("names no parameter in other letters", async () => {
    const { status, text } = await post({ to: PHONE, from: CODE, body: "x" });
    expect([status, /<Code>(\d+)<\/Code>/.exec(text)?.[1]]).toEqual([400, "21603"]);
  });

  test("answers as recorded in 2011: one line, Pacific time, ten digits, Flags 4", async () => {
    await freeze("2011-01-31T20:45:54Z");
    const { status, headers, text } = await post({
      ...hello,
      To: "(415) 555-0100",
      Body: "x".repeat(160),
    });
    const date = "Mon, 31 Jan 2011 12:45:54 -0800";
    expect([status, headers.get("content-type")]).toEqual([201, "application/xml"]);
    expect(text).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<TwilioResponse><SMSMessage><Sid>${sidOf(text)}</Sid><DateCreated>${date}</DateCreated><DateUpdated>${date}</DateUpdated><DateSent/><AccountSid>${account.sid}</AccountSid><To>4155550100</To><From>${CODE}</From><Body>${"x".repeat(160)}</Body><Status>queued</Status><Flags>4</Flags><Price/></SMSMessage></TwilioResponse>`,
    );
  });

  test("makes one signed request to StatusCallback: SmsSid and SmsStatus", async () => {
    const { text } = await post({ ...hello, StatusCallback: `${app.url}/status` });
    await mock.idle();
    expect(app.asked.map(({ names }) => names)).toEqual([["SmsSid", "SmsStatus"]]);
    expect(app.asked[0]?.parameters).toEqual({ SmsSid: sidOf(text), SmsStatus: "sent" });
    expect(app.asked.every((asked) => isSigned(asked, account.auth_token))).toBe(true);
  });

  test("reports a failure to StatusCallback as failed", async () => {
    mock.phone(PHONE).failNext(30001);
    await post({ ...hello, StatusCallback: `${app.url}/status` });
    await mock.idle();
    expect(app.asked.map(({ parameters }) => parameters["SmsStatus"])).toEqual(["failed"]);
  });
});

describe("FetchSmsMessage", () => {
  test("refuses one that is not there", async () => {
    const { status, text } = await get(`/SM${"0".repeat(32)}`);
    expect(status).toBe(404);
    expect(text).toContain("<Code>20404</Code>");
  });

  test.each(["POST", "PUT", "DELETE"])("does not support %s", async (method) => {
    const sid = sidOf((await post(hello)).text);
    const { status } = await ask(mock, account, `${base}/${sid}`, undefined, { method });
    expect(status).toBe(405);
  });

  test("knows nothing of what comes after sent", async () => {
    const sid = sidOf((await post(hello)).text);
    await mock.idle();
    const { text } = await get(`/${sid}`);
    expect(text).toContain("<Status>sent</Status><Flags>4</Flags>");
    expect(text).toMatch(/<DateSent>\w{3}, \d\d \w{3} \d{4} [\d:]+ -0[78]00<\/DateSent>/);
  });

  test("marks what came in with Flags 1, and a reply with 2", async () => {
    app.answers["/sms"] = "<Response><Sms>Hi</Sms></Response>";
    const { message_sid: sid, replies } = await mock.phone(PHONE).text(FREE_NUMBER, "Hello");
    await mock.idle();
    expect((await get(`/${sid}`)).text).toContain("<Status>received</Status><Flags>1</Flags>");
    expect((await get(`/${replies[0]}`)).text).toContain("<Status>sent</Status><Flags>2</Flags>");
  });
});

describe("ListSmsMessage", () => {
  test("refuses a DateSent that is not a date", async () => {
    const { status, text } = await get("?DateSent=soon");
    expect(status).toBe(400);
    expect(text).toContain("<Code>20001</Code>");
  });

  test("filters, numbers in any format; the newest first", async () => {
    const sids: string[] = [];
    for (const [day, form] of [
      [1, hello],
      [2, { ...hello, From: NUMBER }],
      [3, { ...hello, From: NUMBER, To: BRITISH_PHONE }],
    ] as const) {
      await freeze(`2030-01-0${day}T12:00:00Z`);
      sids.push(sidOf((await post(form)).text));
    }
    await mock.idle();
    const list = async (query: Record<string, string>) =>
      [
        ...(await get(`?${String(new URLSearchParams(query))}`)).text.matchAll(
          /<Sid>(SM\w+)<\/Sid>/g,
        ),
      ].map(([, sid = ""]) => sids.indexOf(sid) + 1);
    expect(await list({})).toEqual([3, 2, 1]);
    expect(await list({ To: "(415) 555-0100" })).toEqual([2, 1]);
    expect(await list({ From: CODE })).toEqual([1]);
    expect(await list({ From: "4155550123" })).toEqual([3, 2]);
    expect(await list({ DateSent: "2030-01-02" })).toEqual([2]);
    expect(await list({ "DateSent<": "2030-01-02" })).toEqual([1]);
    expect(await list({ "DateSent>": "2030-01-02" })).toEqual([3, 2]);
  });

  test("has the version's attributes, and pages", async () => {
    for (let index = 0; index < 3; index++) await post(hello);
    const { text } = await get("?num=2");
    expect(text).toMatch(
      /<TwilioResponse><SMSMessages page="0" numpages="2" pagesize="2" total="3" start="0" end="1"/,
    );
    const [, next = ""] = /nextpageuri="([^"]*)"/.exec(text) ?? [];
    const second = await ask(mock, account, next.replaceAll("&amp;", "&"));
    expect(second.text).toMatch(/ page="1" [^>]* start="2" end="2"/);
    expect(second.text.match(/<SMSMessage>/g)).toHaveLength(1);
  });
});
