import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import twilio from "twilio";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMock, type Mock, type ShortCodeState, type State } from "../src/index.ts";

const token = "0123456789abcdef0123456789abcdef";
const AC = `AC${"1".repeat(32)}`;
const SC = `SC${"1".repeat(32)}`;
const MG = `MG${"1".repeat(32)}`;
const message = { to: "67898", from: "+14155550100", body: "Ünï & co" };
const TWIML = '<?xml version="1.0"?><Response><Message>Hi</Message></Response>';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The app: it answers by the path it is asked at, and remembers what it was asked. */
let app: Server;
let url: string;
const asked: Asked[] = [];
const answers: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
  "/sms": [200, "text/xml", TWIML],
  "/fails": [500, "text/plain", "sorry"],
  "/half": [200, "text/xml", "<Response><Message>Hi</Response>"],
  "/html": [200, "text/html", "<html><body>Welcome</body></html>"],
  "/json": [200, "application/json", "{}"],
  "/plain": [200, "text/plain", "Hi"],
  "/empty": [200, "", ""],
};

beforeAll(async () => {
  app = createServer((request, response) => void answer(request, response)).listen(0, "127.0.0.1");
  await once(app, "listening");
  url = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
});
afterAll(() => app.close());
beforeEach(() => {
  asked.length = 0;
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const { pathname, searchParams } = new URL(request.url ?? "", url);
  asked.push({
    method: request.method ?? "",
    url: `${url}${request.url ?? ""}`,
    headers: request.headers as Record<string, string>,
    parameters: Object.fromEntries(
      request.method === "GET" ? searchParams : new URLSearchParams(body),
    ),
  });
  const [status, type, content] = answers[pathname] ?? [404, "text/plain", ""];
  response.writeHead(status, type === "" ? {} : { "Content-Type": type }).end(content);
}

function seed(shortCode: Partial<ShortCodeState>, service?: object): State {
  return {
    accounts: [
      {
        sid: AC,
        auth_token: token,
        short_codes: [{ sid: SC, short_code: "67898", ...shortCode }],
        services:
          service === undefined ? [] : [{ sid: MG, short_codes: [{ sid: SC }], ...service }],
      },
    ],
  };
}

async function receive(state: State, order: object = {}, options: object = {}) {
  let made = 0;
  const mock = await createMock({
    seed: state,
    newSid: (prefix) => prefix + String(made++).padStart(32, "0"),
    ...options,
  });
  try {
    return await mock.receive({ ...message, ...order });
  } finally {
    await mock.close();
  }
}

describe("a message to a short code", () => {
  test("is handed to its SmsUrl, signed as Twilio signs", async () => {
    const { requests, dropped } = await receive(seed({ sms_url: `${url}/sms?x=1` }));
    expect(dropped).toBeNull();
    expect(requests).toMatchObject([
      {
        reason: "inbound",
        account_sid: AC,
        url: `${url}/sms?x=1`,
        method: "POST",
        parameters: expect.objectContaining({
          MessageSid: `SM${"0".repeat(32)}`,
          AccountSid: AC,
          From: "+14155550100",
          To: "67898",
          Body: "Ünï & co",
          NumMedia: "0",
          NumSegments: "1",
          ApiVersion: "2010-04-01",
        }) as object,
        status: 200,
        content_type: "text/xml",
        response_body: TWIML,
        error: null,
      },
    ]);
    const [{ parameters, headers } = { parameters: {}, headers: {} as Record<string, string> }] =
      asked;
    expect(parameters).toEqual(requests[0]?.parameters);
    const signature = headers["x-twilio-signature"] ?? "";
    expect(twilio.validateRequest(token, signature, `${url}/sms?x=1`, parameters)).toBe(true);
    expect(headers["user-agent"]).toBe("TwilioProxy/1.1");
  });

  test("by GET has its parameters in the query", async () => {
    await receive(seed({ sms_url: `${url}/sms?x=1`, sms_method: "GET" }));
    const [
      { method, url: full, parameters, headers } = {
        url: "",
        headers: {} as Record<string, string>,
      } as Asked,
    ] = asked;
    expect([method, parameters["x"], parameters["To"]]).toEqual(["GET", "1", "67898"]);
    expect(twilio.validateRequest(token, headers["x-twilio-signature"] ?? "", full, {})).toBe(true);
  });

  test.each([
    ["/fails", 11200, null, "POST"],
    ["/half", 12100, 200, "GET"],
    ["/html", 12102, 200, "POST"],
    ["/json", 12300, 200, "GET"],
  ] as const)(
    "that %s cannot take goes to the fallback with ErrorCode %i",
    async (path, code, answered, method) => {
      const { requests } = await receive(
        seed({
          sms_url: url + path,
          sms_fallback_url: `${url}/sms`,
          sms_fallback_method: method,
        }),
      );
      expect(requests.map(({ error, status }) => [error?.code ?? null, status])).toEqual([
        [code, answered],
        [null, 200],
      ]);
      expect(asked[1]?.method).toBe(method);
      expect(asked[1]?.parameters).toEqual({
        ...asked[0]?.parameters,
        ErrorCode: String(code),
        ErrorUrl: url + path,
      });
      const tokens = asked.map(({ headers }) => headers["i-twilio-idempotency-token"]);
      expect(new Set(tokens).size).toBe(1);
    },
  );

  test.each(["/plain", "/empty"])("%s is an answer as well", async (path) => {
    const { requests } = await receive(seed({ sms_url: url + path }));
    expect(requests.map(({ error }) => error)).toEqual([null]);
  });

  test("is asked about once when there is no fallback, and never without a URL", async () => {
    const failed = await receive(seed({ sms_url: `${url}/fails` }));
    expect(failed.requests).toHaveLength(1);
    const { dropped, requests } = await receive(seed({}));
    expect([dropped, requests]).toEqual(["the short code 67898 has no SmsUrl", []]);
  });

  test("of 2008-08-01 has that version's parameters and limits", async () => {
    const state = seed({ sms_url: `${url}/sms`, api_version: "2008-08-01" });
    await receive(state);
    expect(asked[0]?.parameters).toMatchObject({ From: "4155550100", ApiVersion: "2008-08-01" });
    expect(asked[0]?.parameters).not.toHaveProperty("MessageSid");
    await expect(receive(state, { body: "x".repeat(161) })).rejects.toThrow(
      /^Body must have at most 160 characters/,
    );
  });
});

describe("a message to a short code in a service", () => {
  const sms_url = { sms_url: "http://127.0.0.1:9/never" };

  test("goes to the service's inbound request URL (seed 001)", async () => {
    const { service_sid, requests } = await receive(
      seed(sms_url, {
        inbound_request_url: `${url}/fails`,
        inbound_method: "GET",
        fallback_url: `${url}/sms`,
      }),
    );
    expect(service_sid).toBe(MG);
    expect(requests.map((one) => [one.method, one.url])).toEqual([
      ["GET", `${url}/fails`],
      ["POST", `${url}/sms`],
    ]);
    expect(asked[1]?.parameters).toMatchObject({ MessagingServiceSid: MG, ErrorCode: "11200" });
  });

  test("is dropped when the service has none", async () => {
    const { dropped } = await receive(seed(sms_url, {}));
    expect(dropped).toMatch(/^the service MG1+ has no inbound_request_url/);
  });

  test("goes to the number's own URL when the service defers to it", async () => {
    const service = { inbound_request_url: `${url}/sms`, use_inbound_webhook_on_number: true };
    const { requests } = await receive(seed({ sms_url: `${url}/plain` }, service));
    expect(requests.map((one) => one.url)).toEqual([`${url}/plain`]);
  });
});

describe("what is not asked", () => {
  test("hosts other than this machine, unless they were allowed", async () => {
    const state = seed({ sms_url: "http://10.255.255.1/sms", sms_fallback_url: `${url}/sms` });
    const { requests } = await receive(state);
    expect(requests[0]?.error?.code).toBe(11205);
    expect(requests[0]?.error?.message).toMatch(
      /10\.255\.255\.1, which is not this machine: start the mock with --allow-webhooks HOST/,
    );
    expect(requests[1]?.status).toBe(200);
  });

  test("anybody, when it is unclear whose short code it is", async () => {
    const [first] = seed({}).accounts;
    if (first === undefined) throw new Error("an account");
    const other = { ...first, sid: `AC${"2".repeat(32)}` };
    const state = { accounts: [first, other] };
    await expect(receive(state)).rejects.toThrow(
      /several accounts have this number; set account_sid to one of/,
    );
    expect((await receive(state, { account_sid: other.sid })).account_sid).toBe(other.sid);
    await expect(receive(state, { to: "11111" })).rejects.toThrow(
      'to "11111": no such short code or phone number in any account',
    );
  });

  test("anybody, when the account is suspended", async () => {
    const [account] = seed({ sms_url: `${url}/sms` }).accounts;
    if (account === undefined) throw new Error("an account");
    const suspended = { ...account, status: "suspended" } as const;
    const { dropped } = await receive({ accounts: [suspended] });
    expect(dropped).toBe(`the account ${AC} is suspended`);
    const short_codes = (account.short_codes ?? []).map((one) => ({
      ...one,
      opt_out: "default" as const,
    }));
    const stopped = await receive({ accounts: [{ ...suspended, short_codes }] }, { body: "STOP" });
    expect([stopped.opt_out, stopped.replies]).toEqual(["STOP", []]);
  });
});

describe("POST /_mock/messages", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock({ seed: seed({ sms_url: `${url}/plain` }) });
  });
  afterAll(() => mock.close());
  const post = (body: unknown) =>
    mock.fetch("/_mock/messages", { method: "POST", body: JSON.stringify(body) });

  test("tells what became of it", async () => {
    const response = await post(message);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      account_sid: AC,
      short_code_sid: SC,
      dropped: null,
      requests: [{ status: 200, response_body: "Hi" }],
    });
  });

  test.each([
    [{ ...message, to: "+14155550100" }, /^to "\+14155550100": no such short code/],
    [{ ...message, from: "4155550100" }, /line 1: from /],
    [{ to: "67898", from: "+14155550100" }, /body/],
    [{ ...message, picture: [] }, /picture/],
    [{ ...message, media: [{ url: "cat.png", content_type: "image/png" }] }, /media\[0\]\.url/],
    [{ ...message, body: "x".repeat(1601) }, /^Body must have at most 1600 characters/],
  ])("refuses %j", async (order, error) => {
    const response = await post(order);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toMatch(error);
  });
});
