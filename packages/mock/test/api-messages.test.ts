import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { ask, basic, type Answer } from "./_api.ts";
import { startMock } from "./_mock.ts";
import {
  account,
  BRITISH_CODE,
  BRITISH_PHONE,
  BRITISH_SERVICE,
  CODE,
  EMPTY_SERVICE,
  FREE_NUMBER,
  MMS_CODE,
  NUMBER,
  PHONE,
  sendersSeed,
  SERVICE,
  stranger,
  STRANGERS_NUMBER,
  testAccount,
  VOICE_NUMBER,
} from "./_senders.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ seed: sendersSeed("http://127.0.0.1:9") });
});
afterAll(() => mock.close());
afterEach(async () => {
  await mock.idle();
  await mock.reset();
});

type Form = Readonly<Record<string, string | readonly string[]>>;
const path = (suffix = ".json", of = account) => `/2010-04-01/Accounts/${of.sid}/Messages${suffix}`;
const pairs = (form: Form): [string, string][] =>
  Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
async function post(form: Form, suffix = ".json", of = account): Promise<Answer> {
  const body = new URLSearchParams(pairs(form));
  return ask(mock, of, path(suffix, of), undefined, { method: "POST", body });
}
const get = (suffix: string) => ask(mock, account, path(suffix));
const remove = (suffix: string) => ask(mock, account, path(suffix), undefined, { method: "DELETE" });
const freeze = (now: string) => put("clock", { mode: "frozen", now });
const put = (page: string, value: unknown) =>
  mock.fetch(`/_mock/${page}`, { method: "PUT", body: JSON.stringify(value) });
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const byService = { To: PHONE, MessagingServiceSid: SERVICE, Body: "Hello" };
const soon = { ScheduleType: "fixed", SendAt: "2030-01-01T00:20:00Z" };
const MG = `MG${"c".repeat(32)}`;

describe("CreateMessage refuses", () => {
  test.each<[string, Form, number, number, string]>([
    ["no To", { From: CODE, Body: "x" }, 400, 21604, "A 'To' phone number is required."],
    [
      "no sender",
      { To: PHONE, Body: "x" },
      400,
      21603,
      "A 'From' or 'MessagingServiceSid' parameter is required to send a message",
    ],
    [
      "no content",
      { To: PHONE, From: CODE },
      400,
      21619,
      "A Message Body, Media URL or Content SID is required",
    ],
    ["a To that is not a number", { ...hello, To: "+1415" + "5550100999999" }, 400, 21211, "Invalid 'To' Phone Number: +1415555010099XXXX"],
    ["a short code as To", { ...hello, To: "24680" }, 400, 21265, "'To' number cannot be a Short Code: +2XXXX"],
    [
      "the sender as To",
      { ...hello, To: NUMBER, From: NUMBER },
      400,
      21266,
      "'To' and 'From' number cannot be the same: +1415555XXXX",
    ],
    [
      "a From that is nothing",
      { ...hello, From: "this is no sender" },
      400,
      21212,
      "The 'From' number this is no sender is not a valid phone number, shortcode, or alphanumeric sender ID.",
    ],
    [
      "a From that nobody has",
      { ...hello, From: "11111" },
      400,
      21659,
      "'From' 11111 is not a Twilio phone number or Short Code country mismatch",
    ],
    [
      "an alphanumeric From",
      { ...hello, From: "ACME" },
      400,
      21659,
      "'From' ACME is not a Twilio phone number or Short Code country mismatch",
    ],
    [
      "a short code of another country",
      { ...hello, From: BRITISH_CODE },
      400,
      21659,
      `'From' ${BRITISH_CODE} is not a Twilio phone number or Short Code country mismatch`,
    ],
    [
      "somebody else's number",
      { ...hello, From: STRANGERS_NUMBER },
      400,
      21660,
      `Mismatch between the 'From' number ${STRANGERS_NUMBER} and the account ${account.sid}`,
    ],
    ["a number that only calls", { ...hello, From: VOICE_NUMBER }, 400, 21661, "'From' number is not SMS-capable"],
    [
      "media from a sender without MMS",
      { ...hello, MediaUrl: "http://a.example/cat.png" },
      400,
      21612,
      `Message cannot be sent with the current combination of 'To' (+1415555XXXX) and/or 'From' (${CODE}) parameters`,
    ],
    [
      "a text that is too long",
      { ...hello, Body: "x".repeat(1601) },
      400,
      21617,
      "The concatenated message body exceeds the 1600 character limit.",
    ],
    ["a media URL that is not one", { ...hello, MediaUrl: "ftp://a.example/cat.png" }, 400, 21620, "Invalid media URL: 'ftp://a.example/cat.png'"],
    [
      "eleven media",
      { ...hello, MediaUrl: Array.from({ length: 11 }, () => "http://a.example/") },
      400,
      21623,
      "Number of media files exceeds allowed limit of 10",
    ],
    [
      "a StatusCallback that is not a URL",
      { ...hello, StatusCallback: "ftp://a.example" },
      400,
      21609,
      "Invalid 'StatusCallback': 'ftp://a.example' is not an absolute http or https URL",
    ],
    ["a ValidityPeriod out of range", { ...hello, ValidityPeriod: "36001" }, 400, 21624, "Invalid ValidityPeriod '36001': must be at most 36000"],
    ["ContentVariables alone", { ...hello, ContentVariables: "{}" }, 400, 21654, "ContentVariables need a ContentSid"],
    ["a ContentSid", { ...hello, ContentSid: "HX1" }, 400, 21655, "The ContentSid 'HX1' is invalid"],
    ["a service of another account", { ...byService, MessagingServiceSid: MG }, 404, 21701, `The Messaging Service ${MG} does not exist`],
    ["a malformed service", { ...byService, MessagingServiceSid: "MG1" }, 400, 21705, "The Messaging Service Sid MG1 is invalid"],
    [
      "a From that is not in the service",
      { ...byService, From: FREE_NUMBER },
      400,
      21711,
      `The 'From' number ${FREE_NUMBER} does not belong to the Messaging Service ${SERVICE}`,
    ],
    ["a wrong ContentRetention", { ...hello, ContentRetention: "keep" }, 400, 30029, "Invalid ContentRetention 'keep': must be one of retain, discard"],
    ["a wrong AddressRetention", { ...hello, AddressRetention: "keep" }, 400, 30030, "Invalid AddressRetention 'keep': must be one of retain, obfuscate"],
    ["a schedule without SendAt", { ...byService, ScheduleType: "fixed" }, 400, 35111, "SendAt is required for a scheduled message"],
    ["a schedule without a service", { ...hello, ...soon }, 400, 35118, "A MessagingServiceSid is required to schedule a message"],
    ["SendAt without a schedule", { ...byService, SendAt: soon.SendAt }, 400, 35119, "SendAt needs ScheduleType 'fixed'"],
    ["another ScheduleType", { ...byService, ...soon, ScheduleType: "soon" }, 400, 35126, "Invalid ScheduleType 'soon': must be one of fixed"],
    [
      "SendAt in 14 minutes",
      { ...byService, ...soon, SendAt: "2030-01-01T00:14:59Z" },
      400,
      35114,
      "SendAt '2030-01-01T00:14:59Z' must be between 15 minutes and 35 days from now",
    ],
    [
      "SendAt in 36 days",
      { ...byService, ...soon, SendAt: "2030-02-05T00:00:01Z" },
      400,
      35114,
      "SendAt '2030-02-05T00:00:01Z' must be between 15 minutes and 35 days from now",
    ],
    ["SendAt that is not a time", { ...byService, ...soon, SendAt: "tomorrow" }, 400, 35114, "SendAt 'tomorrow' must be between 15 minutes and 35 days from now"],
  ])("%s", async (_, form, status, code, message) => {
    await freeze("2030-01-01T00:00:00Z");
    const answer = await post(form);
    expect(answer.json).toEqual({
      code,
      message,
      more_info: `https://www.twilio.com/docs/errors/${code}`,
      status,
    });
    expect(answer.status).toBe(status);
    expect((await get(".json")).json.messages).toEqual([]);
  });

  test.each([
    ["empty", EMPTY_SERVICE, 21704, "The Messaging Service contains no phone numbers"],
    ["abroad", BRITISH_SERVICE, 21703, "The Messaging Service does not have a phone number available to send a message"],
  ])("a service whose pool is %s, if settings want it at once", async (_, service, code, message) => {
    mock.settings({ no_sender: "at_once" });
    const { status, json } = await post({ ...byService, MessagingServiceSid: service });
    expect([status, json.code, json.message]).toEqual([400, code, message]);
  });

  test("in XML as in JSON", async () => {
    const { status, headers, text } = await post({ To: PHONE, From: CODE }, "");
    expect([status, headers.get("content-type")]).toEqual([400, "application/xml"]);
    expect(text).toBe(
      "<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse><RestException><Code>21619</Code><Message>A Message Body, Media URL or Content SID is required</Message><MoreInfo>https://www.twilio.com/docs/errors/21619</MoreInfo><Status>400</Status></RestException></TwilioResponse>",
    );
  });
});

describe("CreateMessage", () => {
  const nothing = { date_sent: null, price: null, error_code: null, error_message: null };

  test("From alone: queued, with its segments and a currency", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { status, json } = await post({ ...hello, Body: "x".repeat(161) });
    expect(status).toBe(201);
    const uri = `/2010-04-01/Accounts/${account.sid}/Messages/${json.sid}`;
    expect(JSON.stringify(json)).toBe(
      JSON.stringify({
        body: "x".repeat(161),
        num_segments: "2",
        direction: "outbound-api",
        from: CODE,
        date_updated: "Tue, 01 Jan 2030 00:00:00 +0000",
        price: null,
        error_message: null,
        uri: `${uri}.json`,
        account_sid: account.sid,
        num_media: "0",
        to: PHONE,
        date_created: "Tue, 01 Jan 2030 00:00:00 +0000",
        status: "queued",
        sid: json.sid,
        date_sent: null,
        messaging_service_sid: null,
        error_code: null,
        price_unit: "USD",
        api_version: "2010-04-01",
        subresource_uris: { media: `${uri}/Media.json` },
      }),
    );
    expect(json.sid).toMatch(/^SM[0-9a-f]{32}$/);
  });

  test("a service: accepted, without sender, segments and currency", async () => {
    const { status, json } = await post(byService);
    expect([status, json]).toMatchObject([
      201,
      {
        ...nothing,
        status: "accepted",
        from: null,
        num_segments: "0",
        price_unit: null,
        messaging_service_sid: SERVICE,
      },
    ]);
  });

  test("a service and From: accepted, from that sender", async () => {
    const { json } = await post({ ...byService, From: NUMBER });
    expect(json).toMatchObject({ status: "accepted", from: NUMBER, num_segments: "0", price_unit: null });
    await mock.idle();
    expect((await get(`/${json.sid}.json`)).json).toMatchObject({ status: "delivered", from: NUMBER });
  });

  test("a schedule: scheduled, without sender", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { json } = await post({ ...byService, ...soon });
    expect(json).toMatchObject({ ...nothing, status: "scheduled", from: null, num_segments: "0", price_unit: null });
  });

  test("media: an MM, and files whose type their names tell", async () => {
    const MediaUrl = ["http://a.example/cat.png", "https://a.example/doc?x=.pdf"];
    const { json } = await post({ To: PHONE, From: MMS_CODE, MediaUrl });
    expect(json).toMatchObject({ num_media: "2", body: "" });
    expect(json.sid).toMatch(/^MM[0-9a-f]{32}$/);
    const media = await get(`/${json.sid}/Media.json`);
    expect(media.json.media_list.map((one: { content_type: string }) => one.content_type)).toEqual([
      "application/octet-stream",
      "image/png",
    ]);
  });

  test.each(["(415) 555-0100", "4155550100", "+1 415.555.0100", "14155550100"])(
    "reads the number %s",
    async (To) => {
      expect((await post({ ...hello, To })).json.to).toBe(PHONE);
    },
  );

  test("is XML without a suffix, its elements in the recorded order", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { status, headers, text } = await post(hello, "");
    expect([status, headers.get("content-type")]).toEqual([201, "application/xml"]);
    const [sid = ""] = /SM[0-9a-f]{32}/.exec(text) ?? [];
    const uri = `/2010-04-01/Accounts/${account.sid}/Messages/${sid}`;
    const date = "Tue, 01 Jan 2030 00:00:00 +0000";
    expect(text).toBe(
      `<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse><Message><Sid>${sid}</Sid><DateCreated>${date}</DateCreated><DateUpdated>${date}</DateUpdated><DateSent/><AccountSid>${account.sid}</AccountSid><To>${PHONE}</To><From>${CODE}</From><MessagingServiceSid/><Body>Hello</Body><Status>queued</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit>USD</PriceUnit><ErrorCode/><ErrorMessage/><Uri>${uri}</Uri><SubresourceUris><Media>${uri}/Media</Media></SubresourceUris></Message></TwilioResponse>`,
    );
  });
});

describe("CreateMessage with test credentials", () => {
  const send = (From: string, To: string) => post({ From, To, Body: "x" }, ".json", testAccount);
  test.each([
    ["+15005550001", PHONE, 400, 21212, "The 'From' number +15005550001 is not a valid phone number, shortcode, or alphanumeric sender ID."],
    ["+15005550007", PHONE, 400, 21606, "The From phone number +15005550007 is not a valid, SMS-capable inbound phone number or short code for your account."],
    ["+15005550008", PHONE, 429, 21611, "SMS queue is full."],
    [CODE, PHONE, 400, 21606, `The From phone number ${CODE} is not a valid, SMS-capable inbound phone number or short code for your account.`],
    ["+15005550006", "+15005550001", 400, 21211, "Invalid 'To' Phone Number: +15005550001"],
    ["+15005550006", "+15005550002", 400, 21612, "Message cannot be sent with the current combination of 'To' (+15005550002) and/or 'From' (+15005550006) parameters"],
    ["+15005550006", "+15005550003", 400, 21408, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: +15005550003"],
    ["+15005550006", "+15005550004", 400, 21610, "Attempt to send to unsubscribed recipient"],
    ["+15005550006", "+15005550009", 400, 21614, "To number: +15005550009, is not a mobile number"],
    ["+15005550006", "nobody", 400, 21211, "Invalid 'To' Phone Number: noXXXX"],
  ])("%s to %s is refused with %i %i", async (from, to, status, code, message) => {
    const answer = await send(from, to);
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([status, code, message]);
  });

  test("the good number is queued, and nothing is kept or sent", async () => {
    const { status, json } = await send("+15005550006", PHONE);
    expect([status, json.status, json.from, json.num_segments]).toEqual([201, "queued", "+15005550006", "1"]);
    await mock.idle();
    expect((await mock.state()).accounts[1]?.messages).toEqual([]);
    expect(await mock.phone(PHONE).messages()).toEqual([]);
  });

  test("anything else is not accessible", async () => {
    const answer = await ask(mock, testAccount, path(".json", testAccount));
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([
      403,
      20008,
      "Resource not accessible with Test Account Credentials",
    ]);
  });
});

describe("FetchMessage", () => {
  test("refuses a message that is not there, or somebody else's", async () => {
    const { sid } = (await post(hello)).json;
    const other = `/2010-04-01/Accounts/${stranger.sid}/Messages/${sid}.json`;
    for (const answer of [await get(`/SM${"0".repeat(32)}.json`), await ask(mock, stranger, other)])
      expect([answer.status, answer.json.code]).toEqual([404, 20404]);
  });

  test("shows how far the message is, in JSON and XML", async () => {
    const { sid } = (await post(hello)).json;
    await mock.idle();
    const { json } = await get(`/${sid}.json`);
    expect(json.status).toBe("delivered");
    expect(json.date_sent).toMatch(/ \+0000$/);
    for (const suffix of [`/${sid}`, `/${sid}.xml`])
      expect((await get(suffix)).text).toMatch(/<Message>.*<Status>delivered<\/Status>.*<\/Message>/);
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
    await mock.idle();
    return sids;
  }
  const list = async (query: Record<string, string>) => get(`.json?${new URLSearchParams(query)}`);
  const days = async (query: Record<string, string>) =>
    (await list(query)).json.messages.map((one: { date_sent: string }) => Number(one.date_sent.slice(5, 7)));

  test.each([
    [{ DateSent: "soon" }, 20001, "Invalid value 'soon' for parameter DateSent: must be a date, as YYYY-MM-DD"],
    [{ "DateSent>": "soon" }, 20001, "Invalid value 'soon' for parameter DateSent>: must be a date, as YYYY-MM-DD"],
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
      uri: `${path()}?PageSize=50&Page=0`,
      first_page_uri: `${path()}?PageSize=50&Page=0`,
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

  test("takes DateSent>=DAY, as the documentation writes it", async () => {
    await four();
    const { json } = await get(".json?DateSent>=2030-01-04");
    expect(json.messages).toHaveLength(1);
    expect(json.uri).toBe(`${path()}?DateSent%3E=2030-01-04&PageSize=50&Page=0`);
  });

  test("leaves out what is not sent yet, once a day is asked for", async () => {
    mock.settings({ status_pace: "manual" });
    await post(hello);
    expect((await list({})).json.messages).toHaveLength(1);
    expect((await list({ "DateSent<": "2040-01-01" })).json.messages).toEqual([]);
  });

  test("pages there and back with the filters in its links", async () => {
    const sids = await four();
    await post({ ...hello, From: NUMBER });
    const query = { PageSize: "1", From: NUMBER, "DateSent<": "2030-01-04" };
    const { json: first } = await list(query);
    expect(first).toMatchObject({ page: 0, start: 0, end: 0, previous_page_uri: null, messages: [{ sid: sids[2] }] });
    const { json: second } = await ask(mock, account, first.next_page_uri);
    expect(second).toMatchObject({ page: 1, start: 1, end: 1, next_page_uri: null, messages: [{ sid: sids[1] }] });
    expect(first.next_page_uri).toBe(
      `${path()}?From=%2B14155550123&DateSent%3C=2030-01-04&PageSize=1&Page=1&PageToken=PA${sids[2]}`,
    );
    const { json: back } = await ask(mock, account, second.previous_page_uri);
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
    await mock.idle();
    const { status, json } = await post(form, `/${sid}.json`);
    expect([status, json.code]).toEqual([400, code]);
    expect((await get(`/${sid}.json`)).json).toMatchObject({ body: "Hello", status: "delivered" });
  });

  test("refuses to redact a message that is under way", async () => {
    mock.settings({ status_pace: "manual" });
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
    await mock.idle();
    const { json: before } = await get(`/${sid}.json`);
    const { status, json } = await post({ Body: "" }, `/${sid}.json`);
    expect([status, json]).toEqual([200, { ...before, body: "", date_updated: json.date_updated }]);
    expect(JSON.stringify(await mock.state())).not.toContain("secret");
    expect((await post({ Body: "" }, `/${sid}`)).text).toContain("<Body/>");
  });

  test("cancels what is scheduled, which then is never sent", async () => {
    await freeze("2030-01-01T00:00:00Z");
    const { sid } = (await post({ ...byService, ...soon })).json;
    const { status, json } = await post({ Status: "canceled" }, `/${sid}.json`);
    expect([status, json.status]).toEqual([200, "canceled"]);
    await freeze("2030-01-02T00:00:00Z");
    await mock.idle();
    expect((await get(`/${sid}.json`)).json.status).toBe("canceled");
    const again = await post({ Status: "canceled" }, `/${sid}.json`);
    expect(again.json.message).toBe("Message cannot be canceled: its status is canceled");
  });
});

describe("DeleteMessage", () => {
  test("refuses a message that is under way", async () => {
    mock.settings({ status_pace: "manual" });
    const { sid } = (await post(hello)).json;
    const { status, json } = await remove(`/${sid}.json`);
    expect([status, json.code, json.message]).toEqual([
      400,
      20009,
      "Cannot delete this resource before it is complete: its status is queued",
    ]);
  });

  test.each([".json", ".xml", ""])("with suffix %j: the message is gone, with its media", async (suffix) => {
    const { sid } = (await post({ To: PHONE, From: MMS_CODE, MediaUrl: "http://a.example/a.gif" })).json;
    await mock.idle();
    const { status, text } = await remove(`/${sid}${suffix}`);
    expect([status, text]).toEqual([204, ""]);
    expect((await get(`/${sid}.json`)).status).toBe(404);
    const [{ messages, media } = {}] = (await mock.state()).accounts;
    expect([messages, media]).toEqual([[], []]);
    expect((await remove(`/${sid}${suffix}`)).status).toBe(404);
  });
});

describe("Media", () => {
  const url = "http://a.example/cat.png?x=1";
  async function sent() {
    const MediaUrl = [url, "http://a.example/dog.gif", "http://a.example/film.mp4"];
    const { sid } = (await post({ To: PHONE, From: MMS_CODE, MediaUrl })).json;
    await mock.idle();
    const { media_list: list } = (await get(`/${sid}/Media.json`)).json;
    return { sid: sid as string, list: list as { sid: string; uri: string }[] };
  }

  test("FetchMedia: refuses a file of another message, and one that is not there", async () => {
    const { list } = await sent();
    const other = await sent();
    for (const suffix of [`/${other.sid}/Media/${list[0]?.sid}`, `/${other.sid}/Media/ME${"0".repeat(32)}`])
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
    expect((await ask(mock, account, `${at}.json`)).json).toEqual({
      sid: first?.sid,
      account_sid: account.sid,
      parent_sid: sid,
      content_type: "image/png",
      date_created: date,
      date_updated: date,
      uri: `${at}.json`,
    });
    expect((await ask(mock, account, `${at}.xml`)).text).toMatch(
      new RegExp(`<TwilioResponse><Media><Sid>${first?.sid}</Sid>.*<Uri>${at}</Uri></Media></TwilioResponse>$`),
    );
    const response = await mock.fetch(at, {
      headers: { Authorization: basic(account) },
      redirect: "manual",
    });
    expect([response.status, response.headers.get("location")]).toEqual([307, url]);
    expect((await mock.fetch(at)).status).toBe(401);
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
    const second = (await ask(mock, account, first.next_page_uri)).json;
    expect(second).toMatchObject({ media_list: list.slice(2), next_page_uri: null });
    expect((await get(`/${sid}/Media?PageSize=1`)).text).toMatch(
      /<TwilioResponse><MediaList [^>]*>.*<Media><Sid>ME/,
    );
  });

  test.each([".json", ".xml", ""])("DeleteMedia: with suffix %j the file is gone, the message stays", async (suffix) => {
    const { sid, list } = await sent();
    const at = `/${sid}/Media/${list[0]?.sid}`;
    expect((await remove(at + suffix)).status).toBe(204);
    expect((await get(`${at}.json`)).status).toBe(404);
    expect((await get(`/${sid}/Media.json`)).json.media_list).toEqual(list.slice(1));
    expect((await get(`/${sid}.json`)).status).toBe(200);
  });
});
