import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { accountPath, ask, one, SHORT_CODE } from "./_api.ts";
import { startMock } from "./_mock.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

const instance = accountPath(one, `/${SHORT_CODE}.json`);
const old = `/2008-08-01/Accounts/${one.sid}/SMS/ShortCodes`;

describe("UpdateShortCode", () => {
  test.each<[Record<string, string>, number, string]>([
    [
      { FriendlyName: "" },
      20002,
      "Invalid FriendlyName '': must be between 1 and 64 characters long",
    ],
    [
      { FriendlyName: "x".repeat(65) },
      20002,
      `Invalid FriendlyName '${"x".repeat(65)}': must be between 1 and 64 characters long`,
    ],
    [
      { SmsUrl: "ftp://example.com" },
      21402,
      "Invalid Url: SmsUrl 'ftp://example.com' is not an absolute http or https URL",
    ],
    [
      { SmsFallbackUrl: "example.com" },
      21402,
      "Invalid Url: SmsFallbackUrl 'example.com' is not an absolute http or https URL",
    ],
    [{ SmsMethod: "PUT" }, 21403, "Invalid Method: SmsMethod 'PUT' is not GET or POST"],
    [
      { SmsFallbackMethod: "get" },
      21403,
      "Invalid Method: SmsFallbackMethod 'get' is not GET or POST",
    ],
    [
      { ApiVersion: "2009-01-01" },
      20001,
      "Invalid value '2009-01-01' for parameter ApiVersion: must be one of ",
    ],
    [
      { SmsUrl: "", SmsFallbackUrl: "http://example.com/" },
      21406,
      "Cannot set SmsFallbackUrl without setting SmsUrl",
    ],
    [
      { FriendlyName: "a\u0001b" },
      20001,
      "Invalid value 'a\u{fffd}b' for parameter FriendlyName: must not contain control characters",
    ],
  ])("refuses %j with %i, in JSON and XML, and changes nothing", async (form, code, message) => {
    const before = await mock.state();
    const answer = await ask(mock, one, instance, form);
    expect([answer.status, answer.json]).toEqual([
      400,
      {
        code,
        message: expect.stringContaining(message),
        more_info: `https://www.twilio.com/docs/errors/${code}`,
        status: 400,
      },
    ]);
    const xml = await ask(mock, one, `${old}/${SHORT_CODE}`, form);
    expect([xml.status, xml.text]).toEqual([
      400,
      expect.stringContaining(`</Message><Code>${code}</Code>`),
    ]);
    expect(await mock.state()).toEqual(before);
  });

  test("a repeated parameter is refused, unknown and wrongly spelt ones are ignored", async () => {
    const twice = await mock.fetch(instance, {
      method: "POST",
      headers: headersOf(),
      body: "SmsMethod=GET&SmsMethod=POST",
    });
    expect(await twice.json()).toMatchObject({
      code: 20001,
      message: "Invalid value 'GET' for parameter SmsMethod: must not be repeated",
    });
    expect(
      (await ask(mock, one, instance, { friendlyname: "x", Nonsense: "1", __proto__: "x" })).json
        .friendly_name,
    ).toBe("67898");
  });

  test("changes what is given, moves the date, and an empty value clears a URL", async () => {
    const first = await ask(mock, one, instance, {
      SmsFallbackUrl: "",
      SmsMethod: "GET",
      ApiVersion: "2008-08-01",
      FriendlyName: "x".repeat(64),
    });
    expect(first.json).toMatchObject({
      sms_url: "http://smsapp.com/sms",
      sms_method: "GET",
      sms_fallback_url: null,
      api_version: "2008-08-01",
      friendly_name: "x".repeat(64),
    });
    expect(Date.parse(first.json.date_updated)).toBeGreaterThan(
      Date.parse(first.json.date_created),
    );
    expect((await ask(mock, one, instance, {})).json.sms_method).toBe("GET");
    const cleared = await ask(mock, one, `${old}/${SHORT_CODE}`, { SmsUrl: "" });
    expect(cleared.text).toContain("<SmsUrl/>");
    expect(
      (await ask(mock, one, instance, { SmsFallbackUrl: "http://example.com/" })).json.code,
    ).toBe(21406);
  });

  test("refuses other content types and large bodies, takes parameters of the form's own type", async () => {
    const send = (type: string, body: string) =>
      mock.fetch(instance, {
        method: "POST",
        headers: { ...headersOf(), "Content-Type": type },
        body,
      });
    expect((await (await send("application/json", "{}")).json()) as object).toMatchObject({
      code: 19056,
      status: 415,
    });
    expect(
      (await send("application/x-www-form-urlencoded; charset=UTF-8", "FriendlyName=%C3%9C"))
        .status,
    ).toBe(200);
    expect((await send("Application/X-WWW-Form-URLEncoded", "FriendlyName=x")).status).toBe(200);
    const large = await send(
      "application/x-www-form-urlencoded",
      `FriendlyName=${"x".repeat(70_000)}`,
    );
    expect(await large.json()).toMatchObject({ code: 20413, status: 413 });
  });
});

function headersOf() {
  return {
    Authorization: `Basic ${btoa(`${one.sid}:${one.auth_token}`)}`,
    "Content-Type": "application/x-www-form-urlencoded",
  };
}
