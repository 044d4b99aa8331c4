import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createMock, type Mock, type MockOptions } from "../src/index.ts";
import { accountPath, ask, basic, one, SERVICE, servicePath, SHORT_CODE, two } from "./_api.ts";
import { startMock } from "./_mock.ts";
import { sendRaw } from "./_raw.ts";

let mock: Mock;
afterEach(() => mock.close());
const port = () => Number(new URL(mock.url).port);
const journal = async () =>
  (await ask(mock, undefined, "/_mock/requests")).json as readonly { readonly url: string }[];

describe("pages of other sites", () => {
  test("cannot fill the journal, show the mock in a frame or load what it answers", async () => {
    mock = await startMock();
    const strange = [
      { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" },
      { Origin: "http://evil.example" },
      { Host: "evil.example" },
    ];
    for (const headers of strange)
      expect((await ask(mock, two, servicePath(SERVICE), undefined, { headers })).status).toBe(403);
    expect(await journal()).toEqual([]);
  });

  test.each(["/_mock/health", "/_mock/docs", "/_mock/nothing", servicePath(SERVICE), "/nothing"])(
    "%s: every answer says so",
    async (path) => {
      mock = await startMock();
      const { headers } = await ask(mock, two, path);
      expect([
        headers.get("x-content-type-options"),
        headers.get("cross-origin-resource-policy"),
        headers.get("content-security-policy"),
      ]).toEqual(["nosniff", "same-origin", expect.stringMatching(/frame-ancestors 'none'$/)]);
    },
  );
});

describe("requests of the control plane", () => {
  test("are not in the journal in the absolute form of proxies either", async () => {
    mock = await startMock();
    const { status } = await sendRaw(
      port(),
      `GET http://127.0.0.1/_mock/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
    );
    expect([status, await journal()]).toEqual([200, []]);
  });

  test("need no Host: HTTP/1.0 has none", async () => {
    mock = await startMock();
    const { text } = await sendRaw(port(), "GET /_mock/health HTTP/1.0\r\n\r\n");
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const other = await sendRaw(port(), `GET ${accountPath(one, ".json")} HTTP/1.0\r\n\r\n`);
    expect(other.text).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
  });
});

describe("options that throw", () => {
  const failure = new Error("no more");
  const fail = () => {
    throw failure;
  };
  test.each<[string, MockOptions]>([
    ["newSid", { newSid: fail }],
    ["onAnswer", { onAnswer: fail }],
  ])("%s: the request is answered, and the operator hears of it", async (_, options) => {
    const defects: unknown[] = [];
    mock = await createMock({ ...options, onDefect: (error) => defects.push(error) });
    const answer = await fetch(mock.url + servicePath(SERVICE), {
      headers: { Authorization: basic(two) },
    });
    expect([answer.status, defects]).toEqual([200, [failure]]);
  });
});

test("onDelivery that throws: the text is received, and the operator hears of it", async () => {
  const failure = new Error("no more");
  const defects: unknown[] = [];
  mock = await createMock({
    smsUrl: "http://127.0.0.1:1/sms",
    onDelivery() {
      throw failure;
    },
    onDefect: (error) => defects.push(error),
  });
  const { requests } = await mock.receive({ to: "67898", from: "+14155550100", body: "Hello" });
  expect([requests[0]?.error?.code, defects]).toEqual([11202, [failure]]);
});

test("close: ends who waits for a message", async () => {
  mock = await startMock();
  const path = "/_mock/phones/+14155550100/messages?wait=60";
  const waiting = mock.fetch(path);
  const failed = mock.phone("+14155550101").next(60_000).catch(String);
  await mock.close();
  expect(await (await waiting).json()).toEqual([]);
  expect(await failed).toContain("No message reached +14155550101");
});

test("an answer that cannot be sent closes the connection, and the operator hears of it", async () => {
  const message = `MM${"1".repeat(32)}`;
  const media = `ME${"1".repeat(32)}`;
  const defects: unknown[] = [];
  mock = await createMock({
    contract: "off",
    onDefect: (error) => defects.push(error),
    seed: {
      accounts: [
        { ...one, media: [{ sid: media, parent_sid: message, url: "http://a.example/日" }] },
      ],
    },
  });
  const path = `/2010-04-01/Accounts/${one.sid}/Messages/${message}/Media/${media}`;
  const headers = { Authorization: basic(one) };
  await expect(fetch(mock.url + path, { headers, redirect: "manual" })).rejects.toThrow();
  expect(defects).toMatchObject([{ code: "ERR_INVALID_CHAR" }]);
});

test("a mock that cannot start sends nothing", async () => {
  const app = createServer((_, response) => response.end()).listen(0, "127.0.0.1");
  await once(app, "listening");
  let asked = 0;
  app.on("request", () => asked++);
  const { port: taken } = app.address() as AddressInfo;
  const queued = {
    sid: `SM${"1".repeat(32)}`,
    direction: "outbound-api",
    from: "67898",
    to: "+14155550100",
    status: "queued",
    status_callback: `http://127.0.0.1:${taken}/status`,
  } as const;
  const seed = { accounts: [{ ...one, messages: [queued] }] };
  await expect(createMock({ seed, port: taken })).rejects.toThrow("EADDRINUSE");
  mock = await createMock({ seed });
  await mock.idle();
  // Once sent and once delivered.
  expect(asked).toBe(2);
  app.close();
});

test("HEAD of a stream ends", async () => {
  mock = await startMock();
  const { status, headers } = await fetch(`${mock.url}/_mock/events`, { method: "HEAD" });
  expect([status, headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
  expect((await mock.fetch("/_mock/events", { method: "HEAD" })).body).toBeNull();
});

const put = (page: string, value: unknown) =>
  mock.fetch(`/_mock/${page}`, { method: "PUT", body: JSON.stringify(value) });
const instance = accountPath(one, `/${SHORT_CODE}.json`);

describe("a delay that is injected", () => {
  const held = async () => {
    mock = await startMock();
    await put("faults", [{ delay_ms: 600_000, times: 1 }]);
  };
  const isHeld = () =>
    vi.waitUntil(async () => (await ask(mock, undefined, "/_mock/faults")).json.length === 0, 4000);

  test("ends with a reset, and the request changes nothing", async () => {
    await held();
    const answer = ask(mock, one, instance, { FriendlyName: "late" });
    await isHeld();
    await mock.reset();
    expect([(await answer).status, (await answer).json.code]).toEqual([503, 20503]);
    expect((await ask(mock, one, instance)).json.friendly_name).toBe("67898");
  });

  test("ends when its caller leaves, with a socket and without", async () => {
    await held();
    const leaving = new AbortController();
    const { signal } = leaving;
    const answer = ask(mock, one, instance, { FriendlyName: "late" }, { signal });
    await isHeld();
    leaving.abort();
    await expect(answer).rejects.toThrow("aborted");

    await put("faults", [{ delay_ms: 600_000, times: 1 }]);
    const socket = connect(port(), "127.0.0.1");
    socket.write(
      `GET ${instance} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${basic(one)}\r\n\r\n`,
    );
    await isHeld();
    socket.destroy();
    await vi.waitUntil(async () => (await journal()).length === 2, 4000);
    expect(await journal()).toMatchObject([{ status: 503 }, { status: 503 }]);
  });
});

describe("the body of a form", () => {
  const send = (headers: Record<string, string>, body: Uint8Array) =>
    ask(mock, one, instance, undefined, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      body,
    });

  test("is taken compressed and in its charset, and refused in one that is unknown", async () => {
    mock = await startMock();
    const zipped = await send({ "Content-Encoding": "gzip" }, gzipSync("FriendlyName=zipped"));
    expect([zipped.status, zipped.json.friendly_name]).toEqual([200, "zipped"]);
    const type = (charset: string) => ({
      "Content-Type": `application/x-www-form-urlencoded; charset=${charset}`,
    });
    const latin = await send(type("iso-8859-1"), Buffer.from("FriendlyName=Caf\u00e9", "latin1"));
    expect([latin.status, latin.json.friendly_name]).toEqual([200, "Café"]);
    const unknown = await send(type("klingon"), Buffer.from("FriendlyName=x"));
    expect([unknown.status, unknown.json.code, unknown.json.message]).toEqual([
      415,
      19056,
      "Input request content type is invalid: the charset 'klingon' is not one that can be read",
    ]);
    const packed = await send({ "Content-Encoding": "zstd" }, Buffer.from("FriendlyName=x"));
    expect([packed.status, packed.headers.get("accept-encoding")]).toEqual([
      415,
      "gzip, deflate, br",
    ]);
    const bomb = await send({ "Content-Encoding": "gzip" }, gzipSync(Buffer.alloc(70_000)));
    expect(bomb.status).toBe(413);
    const faults = await mock.fetch("/_mock/faults", {
      method: "PUT",
      headers: { "Content-Encoding": "gzip" },
      body: gzipSync("[]"),
    });
    expect(faults.status).toBe(204);
    const control = await mock.fetch("/_mock/state", {
      method: "PUT",
      headers: { "Content-Encoding": "zstd" },
      body: "{}",
    });
    expect(control.status).toBe(415);
    expect((await ask(mock, one, instance)).json.friendly_name).toBe("Café");
  });

  test.each(["chunked", "announced"])(
    "over the limit, %s, is answered and not cut off",
    async (how) => {
      mock = await startMock();
      const part = "x".repeat(50_000);
      const body =
        how === "chunked" ? `${`c350\r\n${part}\r\n`.repeat(20)}0\r\n\r\n` : part.repeat(20);
      const framing = how === "chunked" ? "Transfer-Encoding: chunked" : "Content-Length: 1000000";
      const request = `POST ${instance} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${basic(one)}\r\nContent-Type: application/x-www-form-urlencoded\r\n${framing}\r\n\r\n${body}`;
      for (let round = 0; round < 10; round++)
        expect(await sendAll(request + closing)).toEqual(["413", "200"]);
    },
  );
});

const closing = `GET /_mock/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;

/** Writes everything before it reads anything, and gives the statuses of all that is answered. */
function sendAll(text: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port(), "127.0.0.1").pause();
    let answered = "";
    socket.on("error", reject);
    socket.on("data", (chunk: Buffer) => (answered += chunk.toString("latin1")));
    socket.on("close", () =>
      resolve([...answered.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status = ""]) => status)),
    );
    socket.write(text, () => socket.resume());
  });
}

describe("the clock", () => {
  test("is not set to what no date can say", async () => {
    mock = await startMock();
    for (const update of [
      { mode: "frozen", now: "1969-12-31T23:59:59Z" },
      { now: "9999-12-31T23:59:59Z", advance_ms: 1000 },
      { advance_ms: -1_000_000_000_000, now: "1990-01-01T00:00:00Z" },
    ]) {
      const answer = await put("clock", update);
      expect([answer.status, await answer.json()]).toEqual([
        400,
        { error: expect.stringMatching(/^The clock shows the years 1970 to 9999, and cannot/) },
      ]);
    }
    expect((await ask(mock, undefined, "/_mock/clock")).json.mode).toBe("real");
    await put("clock", { mode: "shifted", now: "9999-12-31T23:59:59.999Z" });
    const updated = await ask(mock, one, instance, { FriendlyName: "x" });
    expect([updated.status, updated.json.date_updated]).toEqual([
      200,
      "Fri, 31 Dec 9999 23:59:59 +0000",
    ]);
    expect((await put("state", await mock.state())).status).toBe(204);
  });

  test("follows a Date that is faked after the start, and the real one after that", async () => {
    mock = await startMock();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2011-07-13T02:07:05Z") });
    const faked = await ask(mock, one, instance, { FriendlyName: "x" });
    vi.useRealTimers();
    expect(faked.json.date_updated).toBe("Wed, 13 Jul 2011 02:07:05 +0000");
    const real = await ask(mock, one, instance, { FriendlyName: "x" });
    expect(real.json.date_updated).not.toBe(faked.json.date_updated);
  });
});

describe("close", () => {
  test("may be called twice, also with a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shortcodes-close-"));
    mock = await startMock({ data: join(folder, "mock.db") });
    await Promise.all([mock.close(), mock.close()]);
    await expect(mock.close()).resolves.toBeUndefined();
    rmSync(folder, { recursive: true });
  });

  test("lets what runs finish, if it is given the time", async () => {
    mock = await startMock();
    const app = createServer((_, response) => setTimeout(() => response.end("<Response/>"), 200));
    await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
    const { port: appPort } = app.address() as AddressInfo;
    await ask(mock, one, instance, { SmsUrl: `http://127.0.0.1:${appPort}/` });
    const asked = once(app, "request");
    const answer = fetch(`${mock.url}/_mock/messages`, {
      method: "POST",
      body: JSON.stringify({ to: "67898", from: "+14155550100", body: "Hi" }),
    });
    await asked;
    await mock.close(5000);
    expect((await answer).status).toBe(200);
    await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
    app.close();
  });
});

describe("links", () => {
  const links = async (headers: Record<string, string>) =>
    (await ask(mock, two, servicePath(SERVICE), undefined, { headers })).json.meta.url as string;

  test("begin with the public URL, whose host is let in", async () => {
    mock = await startMock({ publicUrl: "https://mock.example/" });
    const origin = "https://mock.example";
    for (const headers of [{}, { Host: "mock.example", Origin: origin }, { Origin: origin }])
      expect(await links(headers)).toMatch(/^https:\/\/mock\.example\/v1\/Services/);
  });

  test("begin as a proxy says only where it is trusted", async () => {
    const headers = { "X-Forwarded-Proto": "https", "X-Forwarded-Host": "mock.example" };
    mock = await startMock();
    expect(await links(headers)).toMatch(/^http:\/\/127\.0\.0\.1:/);
    await mock.close();
    mock = await startMock({ trustProxy: true });
    expect(await links(headers)).toMatch(/^https:\/\/mock\.example\/v1\/Services/);
    expect(await links({ Host: "messaging.twilio.com" })).toMatch(
      /^https:\/\/messaging\.twilio\.com\//,
    );
  });
});

describe("SmsUrl", () => {
  test("may have its scheme in capitals, and 4000 characters", async () => {
    mock = await startMock();
    const set = (url: string) => ask(mock, one, instance, { SmsUrl: url });
    expect((await set("HTTPS://example.com/sms")).json.sms_url).toBe("HTTPS://example.com/sms");
    const longest = `http://example.com/${"x".repeat(3981)}`;
    expect((await set(longest)).status).toBe(200);
    const longer = await set(`${longest}x`);
    expect([longer.status, longer.json.code]).toEqual([400, 21402]);
  });
});
