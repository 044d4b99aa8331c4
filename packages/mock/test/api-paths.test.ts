import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { accountPath, ask, MEMBER, one, SERVICE, servicePath, SHORT_CODE, two } from "./_api.ts";
import { startMock } from "./_mock.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

const instance = accountPath(one, `/${SHORT_CODE}.json`);
const old = `/2008-08-01/Accounts/${one.sid}/SMS/ShortCodes`;

describe("paths and methods", () => {
  test.each([
    [accountPath(one, `/SC${"0".repeat(32)}.json`), "an unknown Sid"],
    [accountPath(one, "/nonsense.json"), "a Sid that is none"],
    [accountPath(one, `/${SHORT_CODE}.csv`), "a suffix this version does not have"],
    [accountPath({ ...one, sid: "AC1" }, ".json"), "an AccountSid that is none"],
    ["/2010-04-01/Accounts.json", "another resource"],
    [accountPath(one, ".json").toLowerCase(), "a path in lower case"],
  ])("%s is not found: %s", async (path) => {
    const answer = await ask(mock, one, path);
    expect(answer.status).toBe(404);
    const message = `The requested resource ${path} was not found`;
    if (path.endsWith(".json"))
      expect(answer.json).toEqual({
        code: 20404,
        message,
        more_info: "https://www.twilio.com/docs/errors/20404",
        status: 404,
      });
    else expect(answer.text).toContain(`<Message>${message}</Message>`);
  });

  test.each([
    [
      `/2010-04-01/Accounts/${one.sid}/Calls.json`,
      "/2010-04-01/Accounts/{AccountSid}/Messages.json",
    ],
    [accountPath(one, "s.json"), "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json"],
    [`/v1/Service/${SERVICE}`, "/v1/Services/{Sid}"],
    ["/v2/Services", "/v1/Services"],
  ])("%s: a header says that it is not emulated, and what is", async (path, nearest) => {
    const hint = (await ask(mock, one, path)).headers.get("x-mock-hint");
    expect(hint).toBe(
      `not emulated here; the nearest path is ${nearest}; --spec FILE serves others`,
    );
    expect((await ask(mock, one, instance)).headers.get("x-mock-hint")).toBeNull();
  });

  test("a header says whose path it is, where the host is another's", async () => {
    const headers = { Host: "api.twilio.com" };
    const answer = await ask(mock, one, "/v1/Services", undefined, { headers });
    expect([answer.status, answer.headers.get("x-mock-hint")]).toEqual([
      404,
      "not at api.twilio.com: the path belongs to messaging.twilio.com",
    ]);
  });

  test("other methods are refused with what there is", async () => {
    const answer = await ask(mock, one, instance, undefined, { method: "DELETE" });
    expect([answer.status, answer.json.code, answer.headers.get("allow")]).toEqual([
      405,
      20004,
      "GET, HEAD, POST, OPTIONS",
    ]);
    const options = await ask(mock, undefined, servicePath(SERVICE, `/${MEMBER}`), undefined, {
      method: "OPTIONS",
    });
    expect([
      options.status,
      options.headers.get("allow"),
      options.headers.get("access-control-allow-origin"),
    ]).toEqual([204, "GET, HEAD, DELETE, OPTIONS", null]);
    const head = await ask(mock, one, instance, undefined, { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
  });

  test("2008-08-01: _method in the query stands for another method", async () => {
    const answer = await ask(mock, one, `${old}/${SHORT_CODE}.json?_method=DELETE`, {});
    expect([answer.status, answer.json.TwilioResponse.RestException]).toEqual([
      405,
      {
        Status: "405",
        Message: "Method not allowed: DELETE",
        Code: "20004",
        MoreInfo: "https://www.twilio.com/docs/errors/20004",
      },
    ]);
    expect((await ask(mock, one, `${instance}?_method=DELETE`, {})).status).toBe(200);
  });
});

describe("every answer", () => {
  test("carries the headers of the live API, and no CORS", async () => {
    const { headers } = await ask(mock, two, servicePath(SERVICE));
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/json",
      "twilio-request-id": expect.stringMatching(/^RQ[0-9a-f]{32}$/),
      "twilio-request-duration": expect.stringMatching(/^\d+\.\d{3}$/),
      "twilio-concurrent-requests": "1",
      "x-home-region": "us1",
      "x-api-domain": "messaging.twilio.com",
    });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test.each([
    ["xml", "application/xml", "<?xml"],
    ["json", "application/json", "{"],
    ["csv", "text/csv; charset=utf-8", "Status,Message,Code,MoreInfo\n404,"],
    ["html", "text/html; charset=utf-8", "<html><head><title>404</title>"],
  ])("an error of 2008-08-01 comes as %s where that was asked for", async (suffix, type, start) => {
    for (const path of [`${old}/SC${"0".repeat(32)}`, `${old}/x/y`]) {
      const answer = await ask(mock, one, suffix === "xml" ? path : `${path}.${suffix}`);
      expect([
        answer.status,
        answer.headers.get("content-type"),
        answer.text.slice(0, start.length),
      ]).toEqual([404, type, start]);
    }
  });
});
