import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { accountPath, ask, MEMBER, one, SERVICE, servicePath, SHORT_CODE, two } from "./_api.ts";
import { startMock } from "./_mock.ts";

let mock: Mock;
afterEach(() => mock.close());

describe("authentication", () => {
  beforeEach(async () => {
    mock = await startMock();
  });

  test.each([
    ["nothing", undefined, "Authentication Error - No credentials provided"],
    [
      "an unknown AccountSid",
      `Basic ${btoa(`AC${"f".repeat(32)}:x`)}`,
      "Authentication Error - invalid username",
    ],
    [
      "an unknown API key",
      `Basic ${btoa(`SK${"f".repeat(32)}:x`)}`,
      "Authentication Error - invalid username",
    ],
    ["a wrong token", `Basic ${btoa(`${two.sid}:wrong`)}`, "Authenticate"],
    [
      "a token with more behind it",
      `Basic ${btoa(`${two.sid}:${two.auth_token}x`)}`,
      "Authenticate",
    ],
    [
      "the beginning of a token",
      `Basic ${btoa(`${two.sid}:${two.auth_token.slice(0, -1)}`)}`,
      "Authenticate",
    ],
    ["another scheme", `Bearer ${two.auth_token}`, "Authentication Error - invalid username"],
    ["no colon", `Basic ${btoa(two.sid)}`, "Authentication Error - invalid username"],
    ["no base64", "Basic !!!", "Authentication Error - invalid username"],
  ])("refuses %s", async (_, header, message) => {
    const headers: Record<string, string> = header === undefined ? {} : { Authorization: header };
    for (const path of [servicePath(SERVICE), accountPath(two, ".json")]) {
      const answer = await ask(mock, undefined, path, undefined, { headers });
      expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([
        401,
        'Basic realm="Twilio API"',
      ]);
      expect(answer.json).toEqual({
        code: 20003,
        detail: "Your AccountSid or AuthToken was incorrect.",
        message,
        more_info: "https://www.twilio.com/docs/errors/20003",
        status: 401,
      });
    }
    const xml = await ask(mock, undefined, accountPath(two), undefined, { headers });
    expect(xml.text).toBe(
      `<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse><RestException><Code>20003</Code><Detail>Your AccountSid or AuthToken was incorrect.</Detail><Message>${message}</Message><MoreInfo>https://www.twilio.com/docs/errors/20003</MoreInfo><Status>401</Status></RestException></TwilioResponse>`,
    );
  });

  test("Prefer does not open anything: it is heeded after authentication", async () => {
    for (const Prefer of ["code=200", "code=200, dynamic=true", "example=x"]) {
      const answer = await ask(mock, undefined, servicePath(SERVICE), undefined, {
        headers: { Prefer },
      });
      expect([answer.status, answer.json.code]).toEqual([401, 20003]);
    }
  });

  test("one account cannot see, change or move what another has", async () => {
    const before = await mock.state();
    expect((await ask(mock, two, accountPath(one, ".json"))).status).toBe(404);
    expect(
      (await ask(mock, two, accountPath(one, `/${SHORT_CODE}.json`), { FriendlyName: "mine" }))
        .status,
    ).toBe(404);
    expect((await ask(mock, two, accountPath(two, `/${SHORT_CODE}.json`))).status).toBe(404);
    expect((await ask(mock, one, servicePath(SERVICE))).status).toBe(404);
    expect(
      (await ask(mock, one, servicePath(SERVICE, `/${MEMBER}`), undefined, { method: "DELETE" }))
        .status,
    ).toBe(404);
    expect(
      (await ask(mock, two, servicePath(SERVICE), { ShortCodeSid: SHORT_CODE })).json.code,
    ).toBe(21421);
    expect(await mock.state()).toEqual(before);
  });
});

describe("authentication, with other seeds and policies", () => {
  test("an API key opens its account", async () => {
    const key = { sid: `SK${"1".repeat(32)}`, secret: "se:cr:et" };
    mock = await startMock({ seed: { accounts: [one, { ...two, api_keys: [key] }] } });
    expect(
      (await ask(mock, { sid: key.sid, auth_token: key.secret }, servicePath(SERVICE))).status,
    ).toBe(200);
    expect(
      (await ask(mock, { sid: key.sid, auth_token: "wrong" }, servicePath(SERVICE))).json.message,
    ).toBe("Authenticate");
    expect(
      (await ask(mock, { sid: key.sid, auth_token: key.secret }, accountPath(one, ".json"))).status,
    ).toBe(404);
  });

  test.each([
    ["test", 20008, "Resource not accessible with Test Account Credentials"],
    ["suspended", 20403, "Forbidden: the account is suspended"],
    ["closed", 20403, "Forbidden: the account is closed"],
  ] as const)("an account that is %s is refused with 403", async (status, code, message) => {
    mock = await startMock({ seed: { accounts: [{ ...two, status }] } });
    const answer = await ask(mock, two, servicePath(SERVICE));
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([403, code, message]);
  });

  test("--accounts any: every AccountSid gets in with any token, to a world of its own", async () => {
    mock = await startMock({ accounts: "any" });
    const [red, blue] = ["1", "2"].map((digit) => ({
      sid: `AC${digit.repeat(32)}`,
      auth_token: "whatever",
    }));
    if (red === undefined || blue === undefined) throw new Error("two accounts");
    expect(
      (await ask(mock, red, servicePath(SERVICE, `/${MEMBER}`), undefined, { method: "DELETE" }))
        .status,
    ).toBe(204);
    expect((await ask(mock, red, servicePath(SERVICE, `/${MEMBER}`))).status).toBe(404);
    const other = await ask(
      mock,
      { ...blue, auth_token: "else" },
      servicePath(SERVICE, `/${MEMBER}`),
    );
    expect([other.status, other.json.account_sid]).toEqual([200, blue.sid]);
    expect((await ask(mock, two, servicePath(SERVICE, `/${MEMBER}`))).status).toBe(200);
    expect((await ask(mock, red, accountPath(red, ".json"))).json.short_codes).toHaveLength(12);
    expect(
      (await ask(mock, { sid: "AC-not-a-sid", auth_token: "x" }, servicePath(SERVICE))).status,
    ).toBe(401);
  });

  test.each([
    ["whatever", "whatever"],
    ["", expect.stringMatching(/^[0-9a-f]{32}$/)],
    ["not printable: ü", expect.stringMatching(/^[0-9a-f]{32}$/)],
  ])(
    "--accounts any: the token of the first request, %j, signs webhooks if it can",
    async (given, kept) => {
      mock = await startMock({ accounts: "any" });
      const sid = `AC${"4".repeat(32)}`;
      for (const auth_token of [given, "later"])
        await ask(mock, { sid, auth_token }, servicePath(SERVICE));
      const account = (await mock.state()).accounts.find((one) => one.sid === sid);
      expect(account?.auth_token).toEqual(kept);
    },
  );

  test("--accounts any: an API key still needs its secret", async () => {
    const key = { sid: `SK${"1".repeat(32)}`, secret: "secret" };
    mock = await startMock({ accounts: "any", seed: { accounts: [{ ...two, api_keys: [key] }] } });
    const status = async (auth_token: string) =>
      (await ask(mock, { sid: key.sid, auth_token }, servicePath(SERVICE))).status;
    expect([await status("wrong"), await status(key.secret)]).toEqual([401, 200]);
  });

  test("--accounts any: many first requests at once make one account", async () => {
    mock = await startMock({ accounts: "any" });
    const sid = `AC${"3".repeat(32)}`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        ask(mock, { sid, auth_token: "x" }, accountPath({ sid, auth_token: "" }, ".json")),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await mock.state()).accounts.map((account) => account.sid)).toContain(sid);
  });
});
