import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { ask, EMPTY_SERVICE, MEMBER, one, SERVICE, servicePath, SPARE, two } from "./_api.ts";
import { startMock } from "./_mock.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await startMock({ now: () => Date.parse("2020-01-01T00:00:00Z") });
});
afterEach(() => mock.close());

const path = (sid: string) => `/v1/Services/${sid}`;
const remove = (sid: string) => ask(mock, two, path(sid), undefined, { method: "DELETE" });

describe("Messaging Services", () => {
  test("another account's are not found", async () => {
    for (const form of [undefined, { FriendlyName: "mine" }])
      expect((await ask(mock, one, path(SERVICE), form)).status).toBe(404);
    expect((await ask(mock, one, path(SERVICE), undefined, { method: "DELETE" })).status).toBe(404);
    expect((await ask(mock, two, path(SERVICE))).json.friendly_name).toBe("Alerts");
  });

  test("CreateService: has what was given, and defaults for the rest", async () => {
    const created = await ask(mock, two, "/v1/Services", {
      FriendlyName: "New",
      InboundRequestUrl: "https://example.com/sms",
      StickySender: "false",
      ValidityPeriod: "60",
    });
    expect([created.status, created.json]).toEqual([
      201,
      expect.objectContaining({
        sid: expect.stringMatching(/^MG[0-9a-f]{32}$/) as string,
        account_sid: two.sid,
        friendly_name: "New",
        inbound_request_url: "https://example.com/sms",
        inbound_method: "POST",
        fallback_url: null,
        sticky_sender: false,
        smart_encoding: true,
        validity_period: 60,
        date_created: "2020-01-01T00:00:00Z",
        date_updated: "2020-01-01T00:00:00Z",
      }),
    ]);
    expect((await ask(mock, two, path(created.json.sid))).json).toEqual(created.json);
  });

  test("UpdateService: changes what is given, moves the date, and an empty value clears a URL", async () => {
    const before = (await ask(mock, two, path(SERVICE))).json;
    const set = await ask(mock, two, path(SERVICE), { FallbackUrl: "https://example.com/" });
    expect(set.json).toEqual({
      ...before,
      fallback_url: "https://example.com/",
      date_updated: "2020-01-01T00:00:00Z",
    });
    const cleared = await ask(mock, two, path(SERVICE), { FallbackUrl: "" });
    expect(cleared.json).toEqual({ ...before, date_updated: "2020-01-01T00:00:00Z" });
  });

  test("DeleteService: all its short codes stay with the account, and can be added elsewhere", async () => {
    await ask(mock, two, servicePath(SERVICE), { ShortCodeSid: SPARE });
    expect((await remove(SERVICE)).status).toBe(204);
    expect((await ask(mock, two, path(SERVICE))).status).toBe(404);
    expect((await ask(mock, two, servicePath(SERVICE))).status).toBe(404);
    expect((await remove(SERVICE)).status).toBe(404);
    for (const ShortCodeSid of [MEMBER, SPARE])
      expect((await ask(mock, two, servicePath(EMPTY_SERVICE), { ShortCodeSid })).status).toBe(201);
  });

  test("ListService: the newest first, and a page back leads one page back", async () => {
    const { sid } = (await ask(mock, two, "/v1/Services", { FriendlyName: "New" })).json;
    const seen: string[] = [];
    let last;
    for (let url = "/v1/Services?PageSize=1"; url !== null; url = last.json.meta.next_page_url) {
      last = await ask(mock, two, url);
      seen.push(...last.json.services.map((service: { sid: string }) => service.sid));
    }
    expect(seen).toEqual([sid, SERVICE, EMPTY_SERVICE]);
    expect(last?.json.meta.previous_page_url).toContain(`Page=1&PageToken=PT${SERVICE}`);
  });

  test("FetchService: links lead to what belongs to it", async () => {
    const { links } = (await ask(mock, two, path(SERVICE))).json;
    expect((await ask(mock, two, links.short_codes)).json.short_codes).toHaveLength(1);
  });
});
