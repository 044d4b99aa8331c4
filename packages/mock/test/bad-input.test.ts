import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import {
  accountPath,
  ask,
  basic,
  MEMBER,
  one,
  SERVICE,
  servicePath,
  SHORT_CODE,
  two,
} from "./_api.ts";
import { startMock } from "./_mock.ts";
import { sendRaw } from "./_raw.ts";

const defects: unknown[] = [];
let mock: Mock;
let port: number;
beforeAll(async () => {
  mock = await startMock({ onDefect: (error) => defects.push(error) });
  port = Number(new URL(mock.url).port);
  // Loading Prism takes its time, once; the table is about what comes after.
  await mock.fetch(servicePath(SERVICE), { headers: { Prefer: "code=404" } });
}, 30_000);
afterAll(() => mock.close());

const auth = `Authorization: ${basic(one)}\r\n`;
const HOST = "Host: 127.0.0.1\r\n";
const get = (path: string, headers = HOST + auth) => `GET ${path} HTTP/1.1\r\n${headers}\r\n`;
const post = (
  body: string | Buffer,
  headers = "",
  path = accountPath(one, `/${SHORT_CODE}.json`),
) =>
  Buffer.concat([
    Buffer.from(
      `POST ${path} HTTP/1.1\r\n${HOST}${auth}Content-Type: application/x-www-form-urlencoded\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    ),
    Buffer.from(body),
  ]);
const typed = (type: string, body: string) =>
  `POST ${accountPath(one, `/${SHORT_CODE}.json`)} HTTP/1.1\r\n${HOST}${auth}Content-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
const chunked = (chunks: string) =>
  `POST ${accountPath(one, `/${SHORT_CODE}.json`)} HTTP/1.1\r\n${HOST}${auth}Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`;
const list = accountPath(one, ".json");
const instance = accountPath(one, `/${SHORT_CODE}.json`);

/** Name, bytes, and the statuses that are right; 0 is an end of the connection without an answer. */
const CLASSES: readonly (readonly [name: string, bytes: string | Buffer, ...statuses: number[]])[] =
  [
    // Paths
    ["a truncated escape in the path", get("/v1/Services/%E0%A4%A/ShortCodes"), 404],
    ["a lone percent sign in the path", get("/v1/Services/%/ShortCodes"), 404],
    ["a NUL in the path", get("/v1/Services/%00/ShortCodes"), 404],
    [
      "an encoded slash in the path",
      get(`/2010-04-01/Accounts/${one.sid}%2FSMS/ShortCodes.json`),
      404,
    ],
    ["dots in the path", get("/2010-04-01/../../../../etc/passwd"), 404],
    ["encoded dots in the path", get("/2010-04-01/%2e%2e/%2e%2e/etc/passwd"), 404],
    ["doubled slashes", get(`//2010-04-01//Accounts/${one.sid}/SMS/ShortCodes.json`), 404],
    ["a trailing slash", get(`${list}/`), 404],
    ["two question marks", get(`${list}??`), 200],
    ["a fragment", get(`${list}#x`), 400, 404],
    ["a matrix parameter", get(`${list};x=1`), 404],
    ["a path of 15,000 characters", get(`/${"a".repeat(15_000)}`), 404],
    ["a path of 20,000 characters", get(`/${"a".repeat(20_000)}`), 431],
    ["5,000 path segments", get("/a".repeat(5000)), 404],
    ["a Sid named __proto__", get(servicePath(SERVICE, "/__proto__")), 404],
    ["a Sid named constructor", get(servicePath(SERVICE, "/constructor")), 404],
    ["an operation named like a method of objects", get("/toString"), 404],
    ["an asterisk", `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, 404],
    ["an absolute form", get(`http://127.0.0.1${list}`), 200],
    ["an absolute form without a path", get("http://127.0.0.1"), 404],
    ["raw bytes above ASCII in the path", Buffer.from(get("/v1/\xff\xfe"), "latin1"), 400, 404],
    ["a space in the path", get("/a b"), 400],
    // Queries
    ["malformed escapes in the query", get(`${list}?ShortCode=%E0%A4%A&%=%`), 200],
    ["a NUL in a filter", get(`${list}?FriendlyName=%00`), 400],
    ["a query of stars", get(`${list}?ShortCode=${"*".repeat(10_000)}1`), 200],
    [
      "quotes and a semicolon in a filter",
      get(`${list}?FriendlyName=%27%3B+drop+table+short_codes%3B--`),
      200,
    ],
    ["a percent sign as a filter", get(`${list}?ShortCode=%25`), 200],
    ["a repeated parameter", get(`${list}?PageSize=1&PageSize=2`), 400],
    ["brackets in parameter names", get(`${list}?PageSize[]=1&PageSize[x]=2`), 200],
    ["__proto__ in the query", get(`${list}?__proto__[x]=1&__proto__=2&constructor=3`), 200],
    ["a huge page", get(`${list}?Page=9007199254740993`), 400],
    ["the largest safe page", get(`${list}?Page=9007199254740991&PageSize=1000`), 200, 400],
    ["a page in another notation", get(`${list}?PageSize=1e3`), 400],
    ["a token of 10,000 characters", get(`${list}?PageToken=${"P".repeat(10_000)}`), 400],
    ["a token from SQL", get(`${list}?PageToken=PA%27%20or%201=1--`), 400],
    // Headers
    ["junk in Accept", get(list, `${HOST}${auth}Accept: ;;/,q=\r\n`), 200],
    ["junk in Prefer", get(list, `${HOST}${auth}Prefer: code=;;example="\r\n`), 200, 400],
    ["an impossible code in Prefer", get(list, `${HOST}${auth}Prefer: code=999\r\n`), 400],
    ["junk in Accept-Encoding", get(list, `${HOST}${auth}Accept-Encoding: utf-8\r\n`), 200],
    ["junk in Authorization", get(list, `${HOST}Authorization: Basic \xff\xfe\r\n`), 401],
    ["an empty Authorization", get(list, `${HOST}Authorization:\r\n`), 401],
    [
      "an Authorization of 10,000 characters",
      get(list, `${HOST}Authorization: Basic ${"A".repeat(10_000)}\r\n`),
      401,
    ],
    ["two Authorizations", get(list, `${HOST}${auth}Authorization: Basic eDp5\r\n`), 200, 400, 401],
    ["no Host", get(list, auth), 400],
    ["an empty Host", get(list, `Host:\r\n${auth}`), 403],
    ["a strange Host", get(list, `Host: evil.example\r\n${auth}`), 403],
    ["a Host that begins like ours", get(list, `Host: 127.0.0.1.evil.example\r\n${auth}`), 403],
    ["a Host with credentials", get(list, `Host: x@127.0.0.1\r\n${auth}`), 403],
    [
      "two Hosts, of which the first counts",
      get(list, `${HOST}Host: evil.example\r\n${auth}`),
      200,
      400,
    ],
    ["a strange Origin", get(list, `${HOST}${auth}Origin: http://evil.example\r\n`), 403],
    ["the Origin null", get(list, `${HOST}${auth}Origin: null\r\n`), 403],
    [
      "a strange Origin at the control plane",
      `POST /_mock/reset HTTP/1.1\r\n${HOST}Origin: http://evil.example\r\nContent-Length: 0\r\n\r\n`,
      403,
    ],
    ["20,000 bytes of headers", get(list, `${HOST}${auth}X: ${"x".repeat(20_000)}\r\n`), 431],
    ["1,500 headers", get(list, `${HOST}${auth}${"X: 1\r\n".repeat(1500)}`), 200, 431],
    ["a header without a colon", get(list, `${HOST}${auth}nonsense\r\n`), 400],
    ["a NUL in a header", get(list, `${HOST}${auth}X: a\0b\r\n`), 400],
    ["a folded header", get(list, `${HOST}${auth}X: a\r\n b\r\n`), 200, 400],
    ["an Upgrade", get(list, `${HOST}${auth}Connection: Upgrade\r\nUpgrade: websocket\r\n`), 200],
    ["an Expect nobody knows", get(list, `${HOST}${auth}Expect: miracles\r\n`), 417],
    // Methods and framing
    ["an unknown method", get(list).replace("GET", "BREW"), 400],
    ["PROPFIND", get(list).replace("GET", "PROPFIND"), 405],
    ["TRACE", get(list).replace("GET", "TRACE"), 405],
    ["CONNECT", `CONNECT 127.0.0.1:1 HTTP/1.1\r\n${HOST}\r\n`, 0, 400, 404, 405],
    ["no HTTP at all", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400],
    ["HTTP/0.9", "GET /\r\n\r\n", 400, 403],
    ["HTTP/2's preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, 505],
    [
      "a negative Content-Length",
      `POST ${instance} HTTP/1.1\r\n${HOST}${auth}Content-Length: -1\r\n\r\n`,
      400,
    ],
    [
      "two Content-Lengths",
      `POST ${instance} HTTP/1.1\r\n${HOST}${auth}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      400,
    ],
    [
      "Content-Length and chunks",
      `POST ${instance} HTTP/1.1\r\n${HOST}${auth}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["chunks of no size", chunked("zz\r\n\r\n"), 400],
    [
      "a body with GET",
      `GET ${list} HTTP/1.1\r\n${HOST}${auth}Content-Length: 5\r\n\r\nhello`,
      200,
    ],
    ["two requests in one packet", get(list) + get(list), 200],
    // Bodies
    ["malformed escapes in the form", post("%=1&%E0%A4%A=2&FriendlyName=%"), 200],
    [
      "__proto__ in the form",
      post("__proto__[polluted]=1&__proto__=2&constructor.prototype.polluted=3"),
      200,
    ],
    ["a repeated key in the form", post("SmsMethod=GET&SmsMethod=GET"), 400],
    ["100,000 characters of keys", post("&".repeat(60_000)), 200],
    ["30,000 keys", post("a&".repeat(30_000)), 200],
    ["a body over the limit", post("x".repeat(70_000)), 413],
    [
      "chunks over the limit",
      chunked(`${(70_000).toString(16)}\r\n${"x".repeat(70_000)}\r\n0\r\n\r\n`),
      413,
    ],
    [
      "a Content-Length far over the limit",
      `POST ${instance} HTTP/1.1\r\n${HOST}${auth}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 999999999999\r\n\r\nx`,
      413,
    ],
    ["bytes that are no UTF-8", post(Buffer.from([0x46, 0x3d, 0xff, 0xfe])), 200],
    ["a NUL in the form", post("FriendlyName=a%00b"), 400],
    ["a lone surrogate in the form", post("FriendlyName=%ED%A0%80"), 200],
    ["a noncharacter in the form", post("FriendlyName=%EF%BF%BF"), 400],
    [
      "markup in the form",
      post(
        "FriendlyName=%3C%2FFriendlyName%3E%26%22%27%5D%5D%3E",
        "",
        accountPath(one, `/${SHORT_CODE}`),
      ),
      200,
    ],
    ["a URL of 60,000 characters", post(`SmsUrl=http://${"a".repeat(60_000)}`), 200, 400],
    ["a URL with a line break", post("SmsUrl=http://a.example/%0d%0aX:1"), 400],
    ["JSON instead of a form", typed("application/json", "{}"), 415],
    ["broken JSON instead of a form", typed("application/json", "{"), 415],
    ["a content type with a tab", typed("application/x-www-form-urlencoded\ta", "a=b"), 415],
    ["a content type in quotes", typed('"application/x-www-form-urlencoded"', "a=b"), 415],
    ["a multipart body", typed("multipart/form-data; boundary=x", "--x--"), 415],
    ["XML instead of a form", typed("application/xml", '<!DOCTYPE x [<!ENTITY a "b">]>'), 415],
    [
      "broken JSON at the control plane",
      `PUT /_mock/faults HTTP/1.1\r\n${HOST}Content-Length: 1\r\n\r\n{`,
      400,
    ],
    [
      "deep JSON at the control plane",
      `PUT /_mock/state HTTP/1.1\r\n${HOST}Content-Length: 100000\r\n\r\n${"[".repeat(100_000)}`,
      400,
    ],
    [
      "a Content-Length over the limit of the control plane",
      `PUT /_mock/state HTTP/1.1\r\n${HOST}Content-Length: ${64 * 1024 * 1024 + 1}\r\n\r\n{`,
      413,
    ],
    [
      "__proto__ at the control plane",
      `PUT /_mock/clock HTTP/1.1\r\n${HOST}Content-Length: 28\r\n\r\n{"__proto__":{"polluted":1}}`,
      400,
    ],
  ];

describe("bad input over a raw socket", () => {
  test("is of at least 60 classes", () => {
    expect(CLASSES.length).toBeGreaterThanOrEqual(60);
  });

  test.each(CLASSES.map(([name, bytes, ...statuses]) => ({ name, bytes, statuses })))(
    "$name",
    { timeout: 30_000 },
    async ({ bytes, statuses }) => {
      const untouched = { ...(await mock.state()) };
      const { status, text } = await sendRaw(port, bytes);
      expect(statuses, text.slice(0, 500)).toContain(status);
      expect(status).toBeLessThan(500 + (status === 505 ? 6 : 0));
      expect(defects).toEqual([]);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      // Whatever came, the next caller is answered.
      expect((await ask(mock, two, servicePath(SERVICE, `/${MEMBER}`))).status).toBe(200);
      if (status >= 400 || !bytes.toString().startsWith("POST"))
        expect(await mock.state()).toEqual(untouched);
      await mock.reset();
    },
  );

  test("a body that is too large is refused with the limit of the document", async () => {
    const long = `Content-Length: ${64 * 1024 * 1024 + 1}\r\n\r\n{`;
    const { text } = await sendRaw(port, `PUT /_mock/state HTTP/1.1\r\n${HOST}${long}`);
    expect(text).toContain('"The body is larger than 67108864 bytes"');
  });

  test("errors of APIs stay in their envelope", async () => {
    const { text } = await sendRaw(
      port,
      get(`/2008-08-01/Accounts/${one.sid}/SMS/ShortCodes/%E0%A4%A`),
    );
    expect(text).toContain("<TwilioResponse><RestException><Status>404</Status>");
    expect(text).not.toMatch(/\bat .*\.ts:\d+/);
  });
});

describe("a Prefer that no answer fits", () => {
  // The document has no 400 for a fetch.
  test.each([list, instance])("is refused at %s", async (path) => {
    for (const value of ["code=418", "code=200, example=Nothing"]) {
      const headers = { Authorization: basic(one), Prefer: value };
      const response = await mock.fetch(path, { headers });
      const { code } = (await response.json()) as { readonly code: number };
      expect([response.status, code]).toEqual([400, 20001]);
    }
    expect(defects).toEqual([]);
  });
});

describe("slow and silent callers", () => {
  test("do not hold up others, and are cut off", { timeout: 60_000 }, async () => {
    const dribble = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ";
    const sockets = Array.from({ length: 100 }, () => connect(port, "127.0.0.1"));
    const closed = sockets.map(
      (socket) => new Promise((resolve) => socket.on("error", () => {}).on("close", resolve)),
    );
    for (const socket of sockets) socket.write(dribble);
    const timer = setInterval(() => {
      for (const socket of sockets) if (!socket.destroyed) socket.write("x");
    }, 500);
    const answered = await sendRaw(port, get(list));
    const open = sockets.filter(({ destroyed }) => !destroyed).length;
    expect([answered.status, open]).toEqual([200, 100]);
    await Promise.all(closed);
    clearInterval(timer);
  });
});
