import { describe, expect, test } from "vitest";
import { isSigned, twiml, type App } from "./_app.ts";
import { useLiving } from "./_living.ts";
import {
  account,
  BRITISH_PHONE,
  CODE,
  FREE_NUMBER,
  MMS_CODE,
  NUMBER,
  PHONE,
  sendersSeed,
  SERVICE,
  STRANGERS_NUMBER,
  VOICE_NUMBER,
} from "./_senders.ts";

const living = useLiving();
const { control, fetched } = living;
const alerts = async () => (await control("GET", "alerts")).json;
const codes = async () => (await alerts()).map((one: { code: number }) => one.code);
/** What FREE_NUMBER's app answers; the phone gets what comes of it. */
async function text(answer: App["answers"][string], body = "hello") {
  living.app.answers["/sms"] = answer;
  const reception = await living.mock.phone(PHONE).text(FREE_NUMBER, body);
  await living.mock.idle();
  const received = (await living.mock.phone(PHONE).messages()).filter(
    ({ direction }) => direction !== "inbound",
  );
  return { reception, bodies: received.map((one) => one.body), received };
}
const paths = () => living.app.asked.map(({ method, path }) => `${method} ${path}`);

describe("Replies: what an app answers", () => {
  test("a Message becomes a message: outbound-reply, queued at first, from the number that was texted", async () => {
    living.mock.settings({ status_pace: "manual" });
    const { reception } = await text(twiml("<Message>Hi &amp; bye</Message>"));
    expect(await fetched(reception.replies[0])).toMatchObject({
      direction: "outbound-reply",
      status: "queued",
      from: FREE_NUMBER,
      to: PHONE,
      body: "Hi & bye",
      num_segments: "1",
      messaging_service_sid: null,
      api_version: "2010-04-01",
    });
    expect(reception.requests[0]?.steps).toEqual([
      { verb: "Message", text: "Hi & bye", outcome: `sent as ${reception.replies[0]}` },
    ]);
  });

  test("in a service it has the service's Sid, and all its statuses are reported", async () => {
    living.app.answers["/service"] = twiml(
      `<Message statusCallback="${living.app.url}/status">Hi</Message>`,
    );
    const { replies } = await living.mock.phone(PHONE).text(NUMBER, "hello");
    await living.mock.idle();
    expect(await fetched(replies[0])).toMatchObject({
      messaging_service_sid: SERVICE,
      from: NUMBER,
      status: "delivered",
    });
    const [, ...callbacks] = living.app.asked;
    expect(callbacks.map(({ parameters }) => parameters["MessageStatus"])).toEqual([
      "queued",
      "sent",
      "delivered",
    ]);
  });

  test("from a sender outside the service it has no service's Sid, and the other way round", async () => {
    const from = async (number: string, other: string) => {
      living.app.answers["/sms"] = living.app.answers["/service"] = twiml(
        `<Message from="${other}">Hi</Message>`,
      );
      const { replies } = await living.mock.phone(PHONE).text(number, "hello");
      return (await fetched(replies[0])).messaging_service_sid;
    };
    expect(await from(NUMBER, FREE_NUMBER)).toBeNull();
    expect(await from(FREE_NUMBER, NUMBER)).toBe(SERVICE);
  });

  test.each<[string, App["answers"][string], string[]]>([
    [
      "several verbs, in order",
      twiml("<Message>1</Message><Sms>2</Sms><Message>3</Message>"),
      ["1", "2", "3"],
    ],
    ["Body elements joined", twiml("<Message><Body>1</Body> <Body>2</Body></Message>"), ["12"]],
    ["text/plain", { type: "text/plain", body: "Hi" }, ["Hi"]],
    ["an empty Response", "<Response/>", []],
    ["nothing at all", { status: 204 }, []],
    ["CDATA", twiml("<Message><![CDATA[<b>]]></Message>"), ["<b>"]],
  ])("%s", async (_, answer, want) => {
    expect((await text(answer)).bodies).toEqual(want);
    expect(await codes()).toEqual([]);
  });

  test("Media go along", async () => {
    const { reception, received } = await text(
      twiml(
        "<Message>cat<Media>https://a.example/cat.png</Media><Media>/dog.gif</Media></Message>",
      ),
    );
    expect(received).toMatchObject([
      { body: "cat", media_urls: ["https://a.example/cat.png", `${living.app.url}/dog.gif`] },
    ]);
    expect(reception.replies[0]).toMatch(/^MM/);
  });

  test("to and from: another phone, another sender of the account", async () => {
    await text(
      twiml(
        `<Message to="${BRITISH_PHONE}" from="${NUMBER}">Hi</Message><Message from="${MMS_CODE}">Code</Message>`,
      ),
    );
    expect(await living.mock.phone(BRITISH_PHONE).messages()).toMatchObject([
      { from: NUMBER, body: "Hi" },
    ]);
    expect(await living.mock.phone(PHONE).messages()).toMatchObject([
      { direction: "inbound" },
      { from: MMS_CODE },
    ]);
  });

  test("a phone that fails leaves the reply failed, and the app is not told without a statusCallback", async () => {
    living.mock.phone(PHONE).failNext(30007);
    const { reception } = await text(twiml("<Message>Hi</Message>"));
    expect(await fetched(reception.replies[0])).toMatchObject({
      status: "undelivered",
      error_code: 30007,
    });
    expect(paths()).toEqual(["POST /sms"]);
  });
});

describe("Replies: warnings leave out a verb, and the rest runs", () => {
  test.each([
    ["text directly in Response", "Hello<Message>1</Message>", 12200],
    ["CDATA directly in Response", "<![CDATA[Hello]]><Message>1</Message>", 12200],
    ["an unknown attribute", '<Message colour="red">1</Message>', 12200],
    ["a verb of calls", "<Say>Hello</Say><Message>1</Message>", 14110],
    ["a to that is nothing", '<Message to="me">0</Message><Message>1</Message>', 14101],
    ["a to that is no number", '<Message to="+15555555555">0</Message><Message>1</Message>', 14101],
    ["a from that is nothing", '<Message from="who is it?">0</Message><Message>1</Message>', 14102],
    [
      "a from of somebody else",
      `<Message from="${STRANGERS_NUMBER}">0</Message><Message>1</Message>`,
      14102,
    ],
    ["an empty body", "<Message></Message><Message>1</Message>", 14103],
    [
      "a body that is too long",
      `<Message>${"x".repeat(1601)}</Message><Message>1</Message>`,
      14103,
    ],
    ["a wrong method", '<Message method="PUT">0</Message><Message>1</Message>', 14104],
    [
      "a statusCallback that is not a URL",
      '<Message statusCallback="http://">0</Message><Message>1</Message>',
      14105,
    ],
  ])("%s", async (_, content, code) => {
    const { bodies, reception } = await text(twiml(content));
    expect(bodies).toEqual(["1"]);
    expect(await alerts()).toMatchObject([
      {
        code,
        level: "warning",
        account_sid: account.sid,
        message_sid: reception.message_sid,
        url: `${living.app.url}/sms`,
      },
    ]);
    expect(paths()).toEqual(["POST /sms"]);
  });

  test("ten replies leave, the eleventh does not", async () => {
    const { bodies, reception } = await text(twiml("<Message>x</Message>".repeat(12)));
    expect([bodies.length, reception.replies.length]).toEqual([10, 10]);
    expect(reception.requests[0]?.steps.map(({ outcome }) => outcome).slice(10)).toEqual([
      "not reached",
      "not reached",
    ]);
    expect(await codes()).toEqual([14109]);
  });
});

describe("Replies: an error goes to the fallback", () => {
  test.each<[string, App["answers"][string], number]>([
    ["an answer that is not XML", "<Response><Message>0</Response>", 12100],
    ["another root", "<html/>", 12102],
    ["another type", { type: "application/json", body: "{}" }, 12300],
    ["more than 64 kB", twiml(`<Message>0</Message>${" ".repeat(65_536)}`), 11750],
    ["a failure", { status: 500 }, 11200],
  ])("%s", async (_, answer, code) => {
    living.app.answers["/fallback"] = twiml("<Message>sorry</Message>");
    const { bodies, reception } = await text(answer);
    expect(bodies).toEqual(["sorry"]);
    expect(living.app.asked[1]?.parameters).toEqual({
      ...living.app.asked[0]?.parameters,
      ErrorCode: String(code),
      ErrorUrl: `${living.app.url}/sms`,
    });
    expect(living.app.asked.every((asked) => isSigned(asked, account.auth_token))).toBe(true);
    expect(reception.requests.map(({ reason, error }) => [reason, error?.code])).toEqual([
      ["inbound", code],
      ["fallback", undefined],
    ]);
    expect(await alerts()).toMatchObject([{ code, level: "error" }]);
  });

  test("and once only: the fallback's own failure is the end", async () => {
    living.app.answers["/fallback"] = { status: 503 };
    const { bodies } = await text({ status: 500 });
    expect([bodies, paths(), await codes()]).toEqual([
      [],
      ["POST /sms", "POST /fallback"],
      [11200, 11200],
    ]);
  });

  test("what left before a redirect failed stays", async () => {
    living.app.answers["/next"] = "<html/>";
    living.app.answers["/fallback"] = twiml("<Message>2</Message>");
    const { bodies } = await text(
      twiml("<Message>1</Message><Redirect>/next</Redirect><Message>0</Message>"),
    );
    expect([bodies, await codes()]).toEqual([["1", "2"], [12102]]);
    expect(living.app.asked.at(-1)?.parameters).toMatchObject({
      ErrorCode: "12102",
      ErrorUrl: `${living.app.url}/next`,
    });
  });
});

describe("Replies: Redirect and action", () => {
  test("Redirect goes on with another document, signed, by its method", async () => {
    living.app.answers["/next"] = twiml("<Message>2</Message>");
    const { bodies, reception } = await text(
      twiml('<Message>1</Message><Redirect method="GET">/next?x=1</Redirect><Message>0</Message>'),
    );
    expect(bodies).toEqual(["1", "2"]);
    expect(paths()).toEqual(["POST /sms", "GET /next"]);
    expect(living.app.asked[1]?.parameters).toMatchObject({ x: "1", Body: "hello", From: PHONE });
    expect(living.app.asked.every((asked) => isSigned(asked, account.auth_token))).toBe(true);
    expect(
      reception.requests.map(({ reason, steps }) => [
        reason,
        steps.map(({ outcome }) => outcome.slice(0, 4)),
      ]),
    ).toEqual([
      ["inbound", ["sent", "foll", "not "]],
      ["redirect", ["sent"]],
    ]);
  });

  test("a loop of redirects ends after 50 documents, with each step at its own document", async () => {
    const { reception } = await text(twiml("<Message>x</Message><Redirect>/sms</Redirect><Say/>"));
    expect(living.app.asked).toHaveLength(10 + 1);
    living.app.clear();
    const { reception: bare } = await text(twiml("<Redirect>/sms</Redirect>"));
    expect(living.app.asked).toHaveLength(50);
    expect(bare.requests.map(({ steps }) => steps.length)).toEqual(Array(50).fill(1));
    expect(reception.requests).toHaveLength(11);
    expect(await codes()).toEqual(expect.arrayContaining([14109, 14106]));
  });

  test("what is not reached belongs to its own document, though the next has the same URL", async () => {
    let first = true;
    const { reception } = await text(() => {
      const content = first
        ? "<Redirect>/sms</Redirect><Message>0</Message>"
        : "<Message>1</Message>";
      first = false;
      return twiml(content);
    });
    expect(reception.requests.map(({ steps }) => steps.map(({ text: said }) => said))).toEqual([
      [`${living.app.url}/sms`, "0"],
      ["1"],
    ]);
  });

  test("action of an Sms is requested at once, and its TwiML goes on", async () => {
    living.app.answers["/action"] = twiml("<Sms>2</Sms>");
    const { bodies, reception } = await text(twiml('<Sms action="/action">1</Sms><Sms>0</Sms>'));
    expect(bodies).toEqual(["1", "2"]);
    expect(living.app.asked[1]?.parameters).toMatchObject({
      MessageSid: reception.replies[0],
      MessageStatus: "sending",
      SmsSid: reception.replies[0],
      SmsStatus: "sending",
    });
    expect(reception.requests[1]?.reason).toBe("action");
  });

  test("action of a Message without TwiML: the next verb runs", async () => {
    const { bodies } = await text(
      twiml('<Message action="/action">1</Message><Message>2</Message>'),
    );
    expect([bodies, paths()]).toEqual([
      ["1", "2"],
      ["POST /sms", "POST /action"],
    ]);
  });

  test("action learns of a reply that could not leave", async () => {
    await text(twiml(`<Message to="+15555555555" action="/action">1</Message>`));
    expect(living.app.asked[1]?.parameters).toMatchObject({ MessageStatus: "invalid" });
  });

  test("one to another machine is not requested: the fallback is", async () => {
    await text(twiml("<Redirect>http://10.255.255.1/next</Redirect>"));
    expect(living.app.asked.at(-1)).toMatchObject({
      path: "/fallback",
      parameters: { ErrorCode: "11205", ErrorUrl: "http://10.255.255.1/next" },
    });
  });
});

test("Replies: two programs that answer each other stop after 20 replies (14107)", async () => {
  for (let index = 0; index < 3; index++)
    living.app.answers["/sms"] = twiml("<Message>x</Message>".repeat(8));
  for (let index = 0; index < 3; index++) await living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
  await living.mock.idle();
  const received = (await living.mock.phone(PHONE).messages()).filter(
    ({ direction }) => direction !== "inbound",
  );
  expect(received).toHaveLength(20);
  const all = await alerts();
  expect(all).toHaveLength(4);
  expect(all[0]).toMatchObject({ code: 14107, level: "error" });
});

test("Replies: the limit is in real time, whatever the clock shows, and can be taken off", async () => {
  await living.freeze("2011-07-13T00:00:00Z");
  living.mock.settings({ loop_limit: "off" });
  living.app.answers["/sms"] = twiml("<Message>x</Message>".repeat(8));
  for (let index = 0; index < 3; index++) await living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
  expect(await codes()).toEqual([]);
  living.mock.settings({ loop_limit: "on" });
  const { replies } = await living.mock.phone(PHONE).text(FREE_NUMBER, "hello");
  expect(replies).toHaveLength(8);
});

describe("Replies: what the sender cannot do", () => {
  test.each([
    ["a short code abroad", CODE, `<Message to="${BRITISH_PHONE}">a</Message>`, 21659],
    ["media without MMS", CODE, "<Message><Media>http://a.example/1.png</Media></Message>", 21612],
    ["a number for calls", FREE_NUMBER, `<Message from="${VOICE_NUMBER}">a</Message>`, 14108],
    ["to itself", FREE_NUMBER, `<Message to="${FREE_NUMBER}">a</Message>`, 21266],
  ])("%s: the reply is dropped with an alert, and the rest runs", async (_, to, verb, code) => {
    living.app.answers["/sms"] = living.app.answers["/service"] = twiml(
      `${verb}<Message>b</Message>`,
    );
    const { replies, requests } = await living.mock.phone(PHONE).text(to, "hello");
    expect(replies).toHaveLength(1);
    expect(requests[0]?.steps.map(({ outcome }) => outcome)).toEqual([
      "invalid",
      `sent as ${replies[0]}`,
    ]);
    expect(await codes()).toEqual([code]);
  });
});

describe("Replies: of 2008-08-01", () => {
  const state = () => {
    const seed = sendersSeed(living.app.url);
    const [first, ...others] = seed.accounts;
    if (first === undefined) throw new Error("an account");
    const shortCodes = first.short_codes?.map((one) => ({
      ...one,
      api_version: "2008-08-01" as const,
    }));
    return { accounts: [{ ...first, short_codes: shortCodes ?? [], services: [] }, ...others] };
  };

  test("Sms is sent, Message is a warning, and the status callback has two parameters", async () => {
    await living.mock.reset(state());
    living.app.answers["/sms"] =
      `<Response version="2008-08-01"><Message>0</Message><Sms statusCallback="/status">1</Sms></Response>`;
    const { replies } = await living.mock.phone(PHONE).text(CODE, "hello");
    await living.mock.idle();
    expect(await codes()).toEqual([14110]);
    expect(await fetched(replies[0])).toMatchObject({
      body: "1",
      api_version: "2008-08-01",
      direction: "outbound-reply",
    });
    expect(living.app.asked[1]?.parameters).toEqual({ SmsSid: replies[0], SmsStatus: "sent" });
  });

  test("another version is an error: 12101", async () => {
    await living.mock.reset(state());
    living.app.answers["/sms"] = '<Response version="2010-04-01"/>';
    await living.mock.phone(PHONE).text(CODE, "hello");
    expect(living.app.asked[1]?.parameters).toMatchObject({ ErrorCode: "12101" });
  });
});
