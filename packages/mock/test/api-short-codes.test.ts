import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock, State } from "../src/index.ts";
import {
  accountPath,
  ask,
  EMPTY_SERVICE,
  MEMBER,
  one,
  SERVICE,
  servicePath,
  SHORT_CODE,
  SPARE,
  two,
} from "./_api.ts";
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
      "Invalid value 'a\u{fffd}b' for parameter FriendlyName: must have no control characters",
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
      message: "Invalid value 'GET' for parameter SmsMethod: may be given once",
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
    expect(
      (await (
        await send("application/x-www-form-urlencoded", `FriendlyName=${"x".repeat(70_000)}`)
      ).json()) as object,
    ).toMatchObject({ code: 20413, status: 413 });
  });
});

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

describe("lists of an account", () => {
  test("2010-04-01: pages keep filters and lead back and forth", async () => {
    const pages: string[][] = [];
    let uri: string | null = `${accountPath(one, ".json")}?PageSize=2&ShortCode=*7*`;
    let last;
    while (uri !== null) {
      last = await ask(mock, one, uri);
      pages.push(last.json.short_codes.map((row: { short_code: string }) => row.short_code));
      uri = last.json.next_page_uri;
    }
    expect(pages.flat()).toEqual(["67898", "867530", "86753", "33733", "77777"]);
    expect(last?.json).toMatchObject({ page: 2, start: 4, end: 4 });
    expect(last?.json.uri).toMatch(
      /ShortCodes\.json\?ShortCode=\*7\*&PageSize=2&Page=2&PageToken=PASC\w{32}$/,
    );
    const back = await ask(mock, one, last?.json.previous_page_uri);
    expect(back.json.short_codes.map((row: { short_code: string }) => row.short_code)).toEqual([
      "86753",
      "33733",
    ]);
    expect(back.json.next_page_uri).toContain("Page=2&PageToken=PA");
  });

  test("2008-08-01: num, Page and AfterSid walk the list; the uri family is there when there is more than one page", async () => {
    let uri = `${old}?num=4`;
    const seen: string[] = [];
    for (let page = 0; uri !== ""; page++) {
      const { text } = await ask(mock, one, uri);
      expect(text).toContain(
        `page="${page}" numpages="3" pagesize="4" total="10" start="${page * 4}"`,
      );
      seen.push(...[...text.matchAll(/<ShortCode>(\d+)</g)].map(([, digits = ""]) => digits));
      uri = (/ nextpageuri="([^"]*)"/.exec(text)?.[1] ?? "").replaceAll("&amp;", "&");
      expect(text).toContain(`lastpageuri="${old}?num=4&amp;Page=2"`);
    }
    expect(seen).toHaveLength(10);
    expect(new Set(seen).size).toBe(10);
    expect((await ask(mock, one, `${old}.csv?num=4&Page=2`)).text.trim().split("\n")).toHaveLength(
      3,
    );
  });

  test.each([
    ["PageSize=0", 400],
    ["PageSize=-1", 400],
    ["PageSize=x", 400],
    ["PageSize=5000", 200],
    ["PageSize=1001&Page=0", 200],
    ["Page=-1", 400],
    ["PageSize=1&PageSize=2", 400],
    ["PageToken=nonsense", 400],
    [`PageToken=PASC${"0".repeat(32)}`, 400],
    ["Page=99", 200],
    ["FriendlyName=", 200],
  ])("%s is answered %i", async (query, status) => {
    const answer = await ask(mock, one, `${accountPath(one, ".json")}?${query}`);
    expect(answer.status, answer.text).toBe(status);
    if (query.startsWith("PageToken")) expect(answer.json.code).toBe(21481);
    if (query.startsWith("PageSize=5000")) expect(answer.json.page_size).toBe(1000);
    if (query === "Page=99")
      expect(answer.json).toMatchObject({
        short_codes: [],
        start: 4950,
        end: 4950,
        next_page_uri: null,
      });
  });

  test("filters are exact, unanchored and linear", async () => {
    const found = async (query: string) =>
      (await ask(mock, one, `${accountPath(one, ".json")}?${query}`)).json.short_codes.map(
        (row: { short_code: string }) => row.short_code,
      );
    expect(await found("ShortCode=67898")).toEqual(["67898"]);
    expect(await found("ShortCode=898")).toEqual(["67898", "898001", "24898"]);
    expect(await found("ShortCode=%2A7%2A9")).toEqual(["67898"]);
    expect(await found("ShortCode=******")).toEqual(["898001", "867530", "894546"]);
    expect(await found("FriendlyName=67898&ShortCode=8")).toEqual(["67898"]);
    expect(await found("FriendlyName=6789")).toEqual([]);
    expect(await found("ShortCode=%25")).toEqual([]);
    expect(await found("shortcode=67898")).toHaveLength(10);
    const started = performance.now();
    await found(`ShortCode=${"*".repeat(2000)}7`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("short codes of a Messaging Service", () => {
  const add = (service: string, sid: string) =>
    ask(mock, two, servicePath(service), { ShortCodeSid: sid });

  test("CreateShortCode: refuses what cannot be added, and says why", async () => {
    expect((await ask(mock, two, servicePath(SERVICE), {})).json).toMatchObject({
      code: 20001,
      message: "Missing required parameter ShortCodeSid in the post body",
    });
    expect((await ask(mock, two, servicePath(SERVICE), { shortCodeSid: SPARE })).json.code).toBe(
      20001,
    );
    expect((await add(SERVICE, "nonsense")).json).toMatchObject({ code: 21421, status: 400 });
    expect((await add(SERVICE, `SC${"0".repeat(32)}`)).json.code).toBe(21421);
    expect((await add(SERVICE, MEMBER)).json).toMatchObject({ code: 21710, status: 409 });
    expect((await add(EMPTY_SERVICE, MEMBER)).json).toMatchObject({ code: 21712, status: 409 });
    const unknown = await add(`MG${"0".repeat(32)}`, SPARE);
    expect([unknown.status, unknown.json.message]).toEqual([
      404,
      `The requested resource /Services/MG${"0".repeat(32)}/ShortCodes was not found`,
    ]);
  });

  test("CreateShortCode: refuses a short code that can do nothing, and the 401st of a service", async () => {
    const sid = (index: number) => `SC${String(index).padStart(32, "0")}`;
    const shortCodes = Array.from({ length: 402 }, (_, index) => ({
      sid: sid(index),
      short_code: String(10_000 + index),
      ...(index === 401 && { capabilities: [] }),
    }));
    const services = [
      { sid: SERVICE, short_codes: shortCodes.slice(0, 399).map((one) => ({ sid: one.sid })) },
    ];
    await mock.reset({ accounts: [{ ...two, short_codes: shortCodes, services }] } satisfies State);
    expect((await add(SERVICE, sid(401))).json).toMatchObject({ code: 21715, status: 400 });
    expect((await add(SERVICE, sid(399))).status).toBe(201);
    const full = await add(SERVICE, sid(400));
    expect([full.status, full.json.code, full.json.message]).toEqual([
      412,
      21714,
      "Number Pool size limit reached",
    ]);
  });

  test("CreateShortCode: of many at once for one short code, one wins", async () => {
    const statuses = await Promise.all(
      [...Array(5)]
        .flatMap(() => [add(SERVICE, SPARE), add(EMPTY_SERVICE, SPARE)])
        .map(async (answer) => (await answer).status),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(9);
  });

  test("FetchShortCode and DeleteShortCode: only what is in this service", async () => {
    const elsewhere = servicePath(EMPTY_SERVICE, `/${MEMBER}`);
    expect((await ask(mock, two, elsewhere)).status).toBe(404);
    expect((await ask(mock, two, elsewhere, undefined, { method: "DELETE" })).status).toBe(404);
    expect((await ask(mock, two, servicePath(SERVICE, `/${SPARE}`))).status).toBe(404);
    expect((await ask(mock, two, servicePath(SERVICE, "/anything"))).json.message).toBe(
      `The requested resource /Services/${SERVICE}/ShortCodes/anything was not found`,
    );
  });

  test("ListShortCode: all seven keys of meta, absolute URLs on the caller's own host, tokens both ways", async () => {
    await add(SERVICE, SPARE);
    const first = await ask(
      mock,
      two,
      `https://messaging.twilio.com${servicePath(SERVICE)}?PageSize=1`,
    );
    const url = `https://messaging.twilio.com${servicePath(SERVICE)}`;
    expect(first.json.meta).toEqual({
      page: 0,
      page_size: 1,
      first_page_url: `${url}?PageSize=1&Page=0`,
      previous_page_url: null,
      next_page_url: `${url}?PageSize=1&Page=1&PageToken=PT${SPARE}`,
      key: "short_codes",
      url: `${url}?PageSize=1&Page=0`,
    });
    const second = await ask(mock, two, first.json.meta.next_page_url);
    expect(second.json.meta).toMatchObject({
      page: 1,
      next_page_url: null,
      previous_page_url: `${url}?PageSize=1&Page=0&PageToken=PT${MEMBER}`,
      url: `${url}?PageSize=1&Page=1&PageToken=PT${SPARE}`,
    });
    expect((await ask(mock, two, second.json.meta.previous_page_url)).json.short_codes).toEqual(
      first.json.short_codes,
    );
    expect((await ask(mock, two, `${servicePath(EMPTY_SERVICE)}?Page=3`)).json).toMatchObject({
      meta: { page: 3, page_size: 50 },
      short_codes: [],
    });
    expect((await ask(mock, two, `${servicePath(SERVICE)}?PageToken=PT1`)).json.code).toBe(21481);
  });

  test("a token leads on when the short code it names has left the service", async () => {
    await add(SERVICE, SPARE);
    const { json } = await ask(mock, two, `${servicePath(SERVICE)}?PageSize=1`);
    await ask(mock, two, servicePath(SERVICE, `/${SPARE}`), undefined, { method: "DELETE" });
    expect((await ask(mock, two, json.meta.next_page_url)).json).toMatchObject({
      meta: { next_page_url: null },
      short_codes: [],
    });
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

function headersOf() {
  return {
    Authorization: `Basic ${btoa(`${one.sid}:${one.auth_token}`)}`,
    "Content-Type": "application/x-www-form-urlencoded",
  };
}
