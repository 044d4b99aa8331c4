import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { accountPath, ask, one, SERVICE, servicePath, SHORT_CODE, two } from "./_api.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await createMock();
});
afterEach(() => mock.close());

const put = (page: string, value: unknown) =>
  mock.fetch(`/_mock/${page}`, { method: "PUT", body: JSON.stringify(value) });
const get = async (page: string) => (await ask(mock, undefined, `/_mock/${page}`)).json;

describe("/_mock/faults", () => {
  test("answers with the API's own envelope, as often as it says", async () => {
    await put("faults", [
      {
        document: "messaging-v1",
        operation: "ListShortCode",
        status: 429,
        retry_after: 7,
        times: 1,
      },
      { path: "/2008-08-01/", status: 503, message: "Gone fishing" },
    ]);
    const limited = await ask(mock, two, servicePath(SERVICE));
    expect([
      limited.status,
      limited.json.code,
      limited.json.message,
      limited.headers.get("retry-after"),
    ]).toEqual([429, 20429, "Too Many Requests", "7"]);
    expect((await ask(mock, two, servicePath(SERVICE))).status).toBe(200);
    const old = await ask(mock, one, `/2008-08-01/Accounts/${one.sid}/SMS/ShortCodes`);
    expect([old.status, old.text]).toEqual([
      503,
      expect.stringContaining(
        "<RestException><Status>503</Status><Message>Gone fishing</Message><Code>20503</Code>",
      ),
    ]);
    await mock.fetch("/_mock/faults", { method: "DELETE" });
    expect((await ask(mock, one, `/2008-08-01/Accounts/${one.sid}/SMS/ShortCodes`)).status).toBe(
      200,
    );
  });

  test.each([
    ["operation", "CreatMessage", "CreateMessage"],
    ["document", "messaging", "api-2008-08-01, api-2010-04-01, messaging-v1, "],
  ])(
    "refuses an unknown %s, and goes on with the faults there are",
    async (property, name, known) => {
      await put("faults", [{ status: 500 }]);
      const refused = await put("faults", [{ status: 429 }, { [property]: name }]);
      expect(refused.status).toBe(400);
      const { error } = (await refused.json()) as { readonly error: string };
      expect(error).toMatch(new RegExp(`\\[1\\]\\.${property} must be one of (?:.*, )?${known}`));
      expect(error).toContain(`not "${name}"`);
      expect(await get("faults")).toEqual([{ status: 500 }]);
    },
  );

  test("waits, cuts answers short and resets connections", async () => {
    const url = `${mock.url}${servicePath(SERVICE)}`;
    const headers = { Authorization: `Basic ${btoa(`${two.sid}:${two.auth_token}`)}` };
    await put("faults", [{ delay_ms: 500, times: 1 }]);
    const order: string[] = [];
    const slow = fetch(url, { headers }).then(({ status }) => order.push(`slow ${status}`));
    await vi.waitUntil(async () => (await get("faults")).length === 0);
    order.push(`quick ${(await fetch(url, { headers })).status}`);
    await slow;
    expect(order).toEqual(["quick 200", "slow 200"]);
    await put("faults", [{ damage: "reset", times: 1 }]);
    await expect(fetch(url, { headers })).rejects.toThrow("fetch failed");
    await put("faults", [{ damage: "truncate", times: 1 }]);
    await expect(fetch(url, { headers }).then((response) => response.text())).rejects.toThrow(
      "terminated",
    );
    expect((await fetch(url, { headers })).status).toBe(200);
  });

  test("says what the API says for its code, and something general for a code of nobody", async () => {
    const fault = async (given: object) => {
      await put("faults", [given]);
      const { code, message, more_info } = (await ask(mock, two, servicePath(SERVICE))).json;
      return [code, message, more_info];
    };
    expect(await fault({ status: 409, code: 21712 })).toEqual([
      21712,
      "Phone Number or Short Code is associated with another Messaging Service.",
      "https://www.twilio.com/docs/errors/21712",
    ]);
    expect(await fault({ status: 409, code: 29999 })).toEqual([
      29999,
      "Conflict",
      "https://www.twilio.com/docs/errors/29999",
    ]);
    expect(await fault({ status: 502 })).toEqual([
      20502,
      "Bad Gateway",
      "https://www.twilio.com/docs/errors/20502",
    ]);
  });

  test.each([402, 410, 418, 451, 499, 501, 502, 504, 520, 599])(
    "answers %i in XML, whether the document names it or not",
    async (status) => {
      await put("faults", [{ status, message: "a\u0000b & <c>" }]);
      const { status: seen, text } = await ask(mock, one, accountPath(one, ".xml"));
      expect(seen).toBe(status);
      expect(text).toContain("<Message>a\ufffdb &amp; &lt;c&gt;</Message>");
      expect(text).toContain(`<Status>${status}</Status>`);
    },
  );

  test("hits only whom it names", async () => {
    await put("faults", [{ account_sid: one.sid, method: "get", status: 500 }]);
    expect((await ask(mock, two, servicePath(SERVICE))).status).toBe(200);
    expect((await ask(mock, one, accountPath(one, ".json"))).status).toBe(500);
    expect((await ask(mock, one, accountPath(one, `/${SHORT_CODE}.json`), {})).status).toBe(200);
    expect((await put("faults", [{ status: 200 }])).status).toBe(400);
  });
});
