import { describe, expect, test } from "vitest";
import type { WebhookAnswer } from "../webhooks/ask-webhook.ts";
import { WebhookFailure } from "../webhooks/webhook-failure.ts";
import type { ApiVersion } from "./read-twiml.ts";
import { runTwiml } from "./run-twiml.ts";

const origin = "http://app.example";

/** An app: what is inside of Response, by path; or another answer, or a status that is a failure. */
type App = Readonly<Record<string, string | Partial<WebhookAnswer> | number>>;

function answerOf(url: string, app: App): WebhookAnswer {
  const path = url.slice(origin.length);
  const found = app[path] ?? 404;
  if (typeof found === "number") throw new WebhookFailure(11200, url, `answered ${found}`);
  const more = typeof found === "string" ? { body: `<Response>${found}</Response>` } : found;
  return { url, status: 200, contentType: "text/xml", body: "", attempts: [], ...more };
}

async function run(app: App, version: ApiVersion = "2010-04-01", invalid: readonly string[] = []) {
  const asked: string[] = [];
  const parameters: Readonly<Record<string, string>>[] = [];
  const replies: string[] = [];
  const warnings: string[] = [];
  const steps: string[] = [];
  const running = runTwiml(answerOf(`${origin}/`, app), version, {
    async ask(url, method, more) {
      asked.push(`${method} ${url.replace(origin, "")}`);
      parameters.push(more);
      return answerOf(url, app);
    },
    async reply({ body }) {
      if (!invalid.includes(body)) replies.push(body);
      return { sid: `SM${body}`, status: invalid.includes(body) ? "invalid" : "sending" };
    },
    warn: ({ code, message }) => warnings.push(`${code} ${message}`),
    did: ({ document: { url }, verb, outcome }) =>
      steps.push(`${url.replace(origin, "")} ${verb.verb} ${outcome}`),
  });
  const failed = await running.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failed !== undefined && !(failed instanceof WebhookFailure))
    throw new Error("no WebhookFailure", { cause: failed });
  return { asked, parameters, replies, warnings, steps, error: failed?.code };
}

describe("runTwiml: errors", () => {
  test("a document that is none sends nothing", async () => {
    expect(await run({ "/": { body: "<Response><Message>Hi</Message>" } })).toMatchObject({
      error: 12100,
      replies: [],
    });
  });

  test("what left before stays", async () => {
    const app = {
      "/": "<Message>a</Message><Redirect>/gone</Redirect><Message>b</Message>",
      "/gone": 500,
    };
    expect(await run(app)).toMatchObject({
      error: 11200,
      replies: ["a"],
      steps: ["/ Message sending", "/ Redirect followed"],
    });
    expect(await run({ ...app, "/gone": { body: "<html/>" } })).toMatchObject({ error: 12102 });
  });

  test.each(["/action", "ftp://a.example/"])("of the action of an Sms: %s", async (action) => {
    const app = { "/": `<Sms action="${action}">a</Sms><Sms>b</Sms>` };
    expect(await run(app)).toMatchObject({ error: 11200, replies: ["a"] });
  });

  test("of the reply are not held back", async () => {
    const effects = { ask: () => Promise.reject(new Error("asked")), warn() {}, did() {} };
    const reply = () => Promise.reject(new Error("full disk"));
    const first = answerOf("", { "": "<Message>a</Message>" });
    await expect(runTwiml(first, "2010-04-01", { ...effects, reply })).rejects.toThrow("full disk");
  });
});

describe("runTwiml: Redirect", () => {
  test("goes on with another document; the rest is not reached", async () => {
    const app = {
      "/": "<Message>a</Message><Redirect>next?x=1</Redirect><Message>b</Message><Redirect>/never</Redirect>",
      "/next?x=1": '<Redirect method="GET">/end</Redirect>',
      "/end": { contentType: "text/plain", body: "c" },
    };
    expect(await run(app)).toEqual({
      asked: ["POST /next?x=1", "GET /end"],
      parameters: [{}, {}],
      replies: ["a", "c"],
      warnings: [],
      steps: [
        "/ Message sending",
        "/ Redirect followed",
        "/ Message not reached",
        "/ Redirect not reached",
        "/next?x=1 Redirect followed",
        "/end Message sending",
      ],
      error: undefined,
    });
  });

  test("50 documents are enough", async () => {
    const { asked, warnings, error, steps } = await run({
      "/": "<Redirect>/</Redirect><Message>a</Message>",
    });
    expect([asked.length, error]).toEqual([49, undefined]);
    expect(warnings).toEqual([
      `14106 Document retrieval limit reached: "${origin}/" is not requested: the limit for one message is 50 documents`,
    ]);
    expect(steps.slice(-2)).toEqual(["/ Redirect not reached", "/ Message not reached"]);
  });
});

describe("runTwiml: replies", () => {
  test("ten leave, also of several documents; then it stops", async () => {
    const six = "<Message>a</Message>".repeat(6);
    const { replies, warnings, asked, steps } = await run({
      "/": `${six}<Redirect>/more</Redirect>`,
      "/more": `${six}<Redirect>/never</Redirect>`,
    });
    expect(replies).toHaveLength(10);
    expect(warnings).toEqual(
      [`14109 TwiML Reply message limit exceeded: "${origin}/more" has more than 10 replies`].map(
        (text) => text.replace("has more than", "has more than"),
      ),
    );
    expect(asked).toEqual(["POST /more"]);
    expect(steps.slice(-3)).toEqual([
      "/more Message not reached",
      "/more Message not reached",
      "/more Redirect not reached",
    ]);
  });

  test("ten are no reason for a warning", async () => {
    expect(await run({ "/": "<Message>a</Message>".repeat(10) })).toMatchObject({ warnings: [] });
  });

  test("what is left out is told", async () => {
    const { replies, warnings } = await run({ "/": "<Say>Hi</Say><Message/><Message>a</Message>" });
    expect(replies).toEqual(["a"]);
    expect(warnings.map((text) => text.slice(0, 5))).toEqual(["14110", "14103"]);
  });
});

describe("runTwiml: action", () => {
  const app = { "/": '<Sms action="/a">a</Sms><Sms>b</Sms>', "/a": "<Sms>c</Sms>" };

  test("is called at once, and its TwiML goes on instead", async () => {
    expect(await run(app)).toEqual({
      asked: ["POST /a"],
      parameters: [
        { MessageSid: "SMa", MessageStatus: "sending", SmsSid: "SMa", SmsStatus: "sending" },
      ],
      replies: ["a", "c"],
      warnings: [],
      steps: ["/ Sms sending", "/ Sms not reached", "/a Sms sending"],
      error: undefined,
    });
  });

  test("has the parameters of its version, and learns what could not be sent", async () => {
    const { parameters, replies, steps } = await run(app, "2008-08-01", ["a"]);
    expect(parameters).toEqual([{ SmsSid: "SMa", SmsStatus: "invalid" }]);
    expect([replies, steps[0]]).toEqual([["c"], "/ Sms invalid"]);
  });

  test("of an Sms: no TwiML is the end of it", async () => {
    expect(await run({ ...app, "/a": { body: "", status: 204 } })).toMatchObject({
      replies: ["a"],
    });
  });

  const message = '<Message action="/a" method="GET">a</Message><Message>b</Message>';

  test("of a Message: its TwiML goes on as well", async () => {
    const { asked, replies } = await run({ "/": message, "/a": "<Message>c</Message>" });
    expect([asked, replies]).toEqual([["GET /a"], ["a", "c"]]);
  });

  test.each([
    ["nothing", { body: "", status: 204 }],
    ["plain text", { contentType: "text/plain", body: "OK" }],
    ["JSON", { contentType: "application/json", body: "{}" }],
    ["a page", { contentType: "text/html", body: "<p>OK</p>" }],
    ["a word", { contentType: "text/html", body: "OK" }],
  ])("of a Message: with %s the next verb runs", async (_, answer) => {
    expect(await run({ "/": message, "/a": answer })).toMatchObject({
      replies: ["a", "b"],
      warnings: [],
    });
  });

  test("of a Message: a failure is told, and the next verb runs", async () => {
    expect(await run({ "/": message, "/a": 500 })).toMatchObject({
      replies: ["a", "b"],
      warnings: [`11200 HTTP retrieval failure: "${origin}/a" answered 500`],
      error: undefined,
    });
  });

  test("counts as a document", async () => {
    const { asked, replies, warnings } = await run({ "/": "<Redirect>/</Redirect>" });
    expect([asked.length, replies.length, warnings.length]).toEqual([49, 0, 1]);
    const looping = await run({ "/": '<Sms action="/">a</Sms><Sms>b</Sms>' });
    expect([looping.replies.length, looping.asked.length]).toEqual([10, 10]);
  });
});
