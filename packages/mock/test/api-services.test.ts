import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock, State } from "../src/index.ts";
import { ask, EMPTY_SERVICE, MEMBER, SERVICE, servicePath, SPARE, two } from "./_api.ts";
import { startMock } from "./_mock.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

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
    for (const service of [`MG${"0".repeat(32)}`, "MG1", SPARE]) {
      const unknown = await add(service, SPARE);
      expect([unknown.status, unknown.json.message]).toEqual([
        404,
        `The requested resource /Services/${service}/ShortCodes was not found`,
      ]);
    }
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

  test("CreateShortCode: takes a form, and refuses other content types with 415", async () => {
    const send = (type: string, body: string) =>
      ask(mock, two, servicePath(SERVICE), undefined, {
        method: "POST",
        headers: { "Content-Type": type },
        body,
      });
    const form = `ShortCodeSid=${SPARE}`;
    for (const [type, body] of [
      ["application/json", JSON.stringify({ ShortCodeSid: SPARE })],
      ["text/plain", form],
      ["multipart/form-data; boundary=x", "--x--"],
    ] as const) {
      const { status, json } = await send(type, body);
      expect([type, status, json]).toMatchObject([type, 415, { code: 19056, status: 415 }]);
    }
    expect((await send("application/x-www-form-urlencoded", form)).status).toBe(201);
  });

  test("CreateShortCode: the dates are those of the membership", async () => {
    await mock.close();
    mock = await startMock({ now: () => Date.parse("2020-01-01T00:00:00Z") });
    const { json } = await add(SERVICE, SPARE);
    const now = "2020-01-01T00:00:00Z";
    expect(json).toMatchObject({ sid: SPARE, date_created: now, date_updated: now });
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
    for (const service of [`MG${"0".repeat(32)}`, "MG1"])
      for (const method of ["GET", "DELETE"]) {
        const path = servicePath(service, `/${MEMBER}`);
        expect((await ask(mock, two, path, undefined, { method })).status).toBe(404);
      }
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
    for (const origin of [mock.url, "https://messaging.ashburn.us1.twilio.com"]) {
      const path = servicePath(SERVICE);
      const { meta, short_codes: items } = (await ask(mock, two, origin + path)).json;
      expect(meta).toMatchObject({ url: `${origin}${path}?PageSize=50&Page=0` });
      expect(items.map((item: { url: string }) => item.url)).toEqual([
        `${origin}${path}/${MEMBER}`,
        `${origin}${path}/${SPARE}`,
      ]);
      expect((await ask(mock, two, items[0].url)).json).toEqual(items[0]);
    }
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
