import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { readSeed } from "../src/state/read-seed.ts";
import {
  accountPath,
  ask,
  MEMBER,
  one,
  SERVICE,
  servicePath,
  SHORT_CODE,
  SPARE,
  two,
} from "./_api.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await createMock();
});
afterEach(() => mock.close());

const put = (page: string, value: unknown) =>
  mock.fetch(`/_mock/${page}`, {
    method: "PUT",
    body: typeof value === "string" ? value : JSON.stringify(value),
  });
const get = async (page: string) => (await ask(mock, undefined, `/_mock/${page}`)).json;

describe("/_mock/health", () => {
  test("says what is there", async () => {
    const health = await get("health");
    expect(health).toMatchObject({
      status: "ok",
      counts: {
        accounts: 2,
        short_codes: 12,
        phone_numbers: 2,
        services: 2,
        senders: 2,
        messages: 0,
        requests: 0,
      },
    });
    expect(Object.keys(health.documents)).toEqual([
      "api-2008-08-01",
      "api-2010-04-01",
      "messaging-v1",
      "mock-control",
    ]);
    expect(health.documents["messaging-v1"].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("an unknown page and an unknown method are refused with what there is", async () => {
    expect((await ask(mock, undefined, "/_mock/nothing")).json.error).toContain("/_mock/health");
    const answer = await ask(mock, undefined, "/_mock/health", {});
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET"]);
    expect((await mock.fetch("/_mock/health", { method: "HEAD" })).status).toBe(200);
  });

  test("a defect of the control plane is told to the operator, not to the caller", async () => {
    const defects: unknown[] = [];
    const failure = new Error("no more SIDs");
    const newSid = () => {
      throw failure;
    };
    const broken = await createMock({ newSid, onDefect: (error) => defects.push(error) });
    const body = JSON.stringify({ to: "12345", from: "+14155550100", body: "Hi" });
    const answer = await broken.fetch("/_mock/messages", { method: "POST", body });
    await broken.close();
    expect([answer.status, await answer.text(), defects]).toEqual([
      500,
      "The mock failed. See its log for the reason.\n",
      [failure],
    ]);
  });
});

describe("/_mock/state", () => {
  test("exports what it imports, and imports all or nothing", async () => {
    await ask(mock, two, servicePath(SERVICE), { ShortCodeSid: SPARE });
    const state = await get("state");
    const other = await createMock({ seed: state });
    expect(await other.state()).toEqual(state);
    await other.close();

    expect((await put("state", state)).status).toBe(204);
    const twice = structuredClone(state);
    twice.accounts[1].services[1].short_codes = [{ sid: MEMBER }];
    const refused = await put("state", JSON.stringify(twice, null, 2));
    expect(refused.status).toBe(400);
    expect(((await refused.json()) as { error: string }).error).toMatch(
      /^line \d+: accounts\[1\]\.services\[1\]\.short_codes\[0\]\.sid names SCa+, which is already in a service$/,
    );
    expect(await get("state")).toEqual(state);
  });

  test.each([
    ["short_codes", "date_created", "2011-13-01T00:00:00Z"],
    ["short_codes", "date_updated", "2011-02-30T00:00:00Z"],
    ["short_codes", "date_created", "2011-01-01T25:00:00Z"],
    ["short_codes", "sms_url", "http://["],
    ["short_codes", "sms_fallback_url", "http://a b/"],
    ["short_codes", "friendly_name", "\ud800"],
    ["short_codes", "friendly_name", "a\udc00"],
    ["short_codes", "friendly_name", "\ude00\ud83d"],
    ["services", "date_created", "2011-02-30T00:00:00Z"],
    ["services", "inbound_request_url", "http://["],
    ["services", "status_callback", "http://%zz/"],
    ["services", "friendly_name", "\ud800"],
    ["members", "date_created", "2011-02-30T00:00:00Z"],
    ["members", "date_updated", "2011-13-30T00:00:00Z"],
  ])(
    "%s with %s %j, which no answer can carry, is refused wherever a state comes in",
    async (where, property, value) => {
      const given = (place: string) => (place === where ? { [property]: value } : {});
      const state = {
        accounts: [
          {
            sid: one.sid,
            auth_token: "token",
            short_codes: [{ sid: MEMBER, short_code: "12345", ...given("short_codes") }],
            services: [
              {
                sid: SERVICE,
                short_codes: [{ sid: MEMBER, ...given("members") }],
                ...given("services"),
              },
            ],
          },
        ],
      };
      const before = await get("state");
      const answer = await put("state", state);
      expect([answer.status, await answer.text()]).toEqual([
        400,
        expect.stringContaining(property),
      ]);
      expect(await get("state")).toEqual(before);
      await expect(mock.reset(state)).rejects.toThrow(property);
      await expect(createMock({ seed: state })).rejects.toThrow(property);
      const seed = join(mkdtempSync(join(tmpdir(), "shortcodes-seed-")), "seed.json");
      writeFileSync(seed, JSON.stringify(state));
      await expect(readSeed(seed)).rejects.toThrow(property);
      rmSync(dirname(seed), { recursive: true });
    },
  );

  test("keeps where a service wants its messages, in the order of the document", async () => {
    const service = {
      sid: SERVICE,
      friendly_name: "Alerts",
      inbound_request_url: "https://example.com/sms?x=1",
      inbound_method: "GET",
      fallback_url: "http://example.com/fallback",
      fallback_method: "GET",
      status_callback: "https://example.com/status",
      sticky_sender: false,
      mms_converter: false,
      smart_encoding: true,
      fallback_to_long_code: true,
      area_code_geomatch: true,
      validity_period: 60,
      scan_message_content: "enable",
      synchronous_validation: true,
      usecase: "poll",
      use_inbound_webhook_on_number: true,
      us_app_to_person_registered: true,
      advanced_opt_out: true,
      date_created: "2015-07-30T20:12:31Z",
      date_updated: "2015-07-30T20:12:33Z",
      short_codes: [],
      phone_numbers: [],
    };
    await put("state", { accounts: [{ ...two, short_codes: [], services: [service] }] });
    const state = await get("state");
    expect(JSON.stringify(state.accounts[0].services)).toBe(JSON.stringify([service]));
    expect((await put("state", state)).status).toBe(204);
    expect(await get("state")).toEqual(state);
  });

  test("a service has Twilio's defaults", async () => {
    await put("clock", { mode: "frozen", now: "2020-01-01T00:00:00Z" });
    await put("state", { accounts: [{ ...two, short_codes: [], services: [{ sid: SERVICE }] }] });
    expect((await get("state")).accounts[0].services).toEqual([
      {
        sid: SERVICE,
        friendly_name: SERVICE,
        inbound_request_url: null,
        inbound_method: "POST",
        fallback_url: null,
        fallback_method: "POST",
        status_callback: null,
        sticky_sender: true,
        mms_converter: true,
        smart_encoding: true,
        fallback_to_long_code: true,
        area_code_geomatch: true,
        validity_period: 36000,
        scan_message_content: "inherit",
        synchronous_validation: false,
        usecase: "undeclared",
        use_inbound_webhook_on_number: false,
        us_app_to_person_registered: false,
        advanced_opt_out: false,
        date_created: "2020-01-01T00:00:00Z",
        date_updated: "2020-01-01T00:00:00Z",
        short_codes: [],
        phone_numbers: [],
      },
    ]);
  });

  test.each([
    ['"inbound_method": "PUT"', /^line 4: .+\.inbound_method must be one of GET, POST, not "PUT"$/],
    ['"fallback_method": null', /^line 4: .+\.fallback_method must be of type string, not null$/],
    [
      '"inbound_request_url": "ftp://example.com/"',
      /^line 4: .+\.inbound_request_url must match .+, not "ftp:.+"$/,
    ],
    [
      '"fallback_url": "example.com"',
      /^line 4: .+\.fallback_url must match .+, not "example.com"$/,
    ],
    [
      '"use_inbound_webhook_on_number": 1',
      /^line 4: accounts\[0\]\.services\[0\]\.use_inbound_webhook_on_number must be of type boolean, not 1$/,
    ],
  ])("refuses a service with %s and names the line", async (property, message) => {
    const before = await get("state");
    const answer = await put(
      "state",
      `{"accounts": [\n{"sid": "${two.sid}", "auth_token": "t",\n"services": [{"sid": "${SERVICE}",\n${property}}]}]}`,
    );
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toMatch(message);
    expect(await get("state")).toEqual(before);
  });

  test.each([
    ["{", /^line 1: not JSON/],
    ["[]", /^line 1: the document must be of type object, not an array$/],
    [
      '{\n"accounts": [\n{"sid": "AC1",\n"auth_token": "t"}]}',
      /^line 3: accounts\[0\]\.sid must have at least 34 characters, not "AC1"$/,
    ],
    [
      `{"accounts": [\n{"sid": "${one.sid}", "auth_token": "t",\n"short_codes": [{"sid": "${SHORT_CODE}",\n"shortCode": "1"}]}]}`,
      /^line 3: accounts\[0\]\.short_codes\[0\]\.short_code is required$/,
    ],
    [
      `{"accounts": [\n{"sid": "${one.sid}", "auth_token": "t",\n"colour":\n"red"}]}`,
      /^line 4: accounts\[0\]\.colour is not allowed$/,
    ],
    [
      `{"accounts": [{"sid": "${one.sid}", "auth_token": "t"},\n{"sid": "${one.sid}", "auth_token": "t"}]}`,
      /^line 2: accounts\[1\] has a duplicate: AC\w+$/,
    ],
    ['{"accounts": [], "__proto__": {}}', /^line 1: __proto__ is not allowed$/],
  ])("refuses %j and names the line", async (text, message) => {
    const answer = await put("state", text);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toMatch(message);
  });

  test("createMock and reset take a state by the same rules", async () => {
    const bad = { accounts: [{ sid: "AC1", auth_token: "t" }] };
    await expect(createMock({ seed: bad })).rejects.toThrow(
      'accounts[0].sid must have at least 34 characters, not "AC1"',
    );
    const before = await mock.state();
    await expect(mock.reset(bad)).rejects.toThrow(
      'accounts[0].sid must have at least 34 characters, not "AC1"',
    );
    expect(await mock.state()).toEqual(before);
  });

  test("serves the JSON Schema that is published", async () => {
    const published = new URL("../src/generated/seed.schema.json", import.meta.url);
    expect(await get("seed.schema.json")).toEqual(JSON.parse(readFileSync(published, "utf8")));
  });
});

describe("/_mock/reset", () => {
  test("goes back to the seed, and forgets faults, clock and journal", async () => {
    const before = await mock.state();
    await ask(mock, one, accountPath(one, `/${SHORT_CODE}.json`), { FriendlyName: "other" });
    await put("faults", [{ status: 500 }]);
    await put("clock", { mode: "frozen", now: "2011-07-13T02:07:05Z" });
    expect((await mock.fetch("/_mock/reset", { method: "POST" })).status).toBe(204);
    expect(await mock.state()).toEqual(before);
    expect([await get("faults"), await get("requests"), (await get("clock")).mode]).toEqual([
      [],
      [],
      "real",
    ]);
  });
});

describe("/_mock/clock", () => {
  test("freezes, moves on and goes back to the machine's time", async () => {
    const updated = async () =>
      (await ask(mock, one, accountPath(one, `/${SHORT_CODE}.json`), { FriendlyName: "x" })).json
        .date_updated as string;
    await put("clock", { mode: "frozen", now: "2011-07-13T02:07:05Z" });
    expect(await updated()).toBe("Wed, 13 Jul 2011 02:07:05 +0000");
    await put("clock", { advance_ms: 60_000 });
    expect(await updated()).toBe("Wed, 13 Jul 2011 02:08:05 +0000");
    expect(await get("clock")).toEqual({ mode: "frozen", now: "2011-07-13T02:08:05.000Z" });
    await put("clock", { now: "2011-07-14T00:00:00Z" });
    expect(await get("clock")).toEqual({ mode: "frozen", now: "2011-07-14T00:00:00.000Z" });
    await put("clock", { mode: "shifted", now: "2030-01-01T00:00:00Z" });
    expect(await updated()).toMatch(/^Tue, 01 Jan 2030 00:/);
    await put("clock", { mode: "real" });
    const before = Math.floor(Date.now() / 1000) * 1000;
    const shown = Date.parse(await updated());
    expect(shown >= before && shown <= Date.now()).toBe(true);
    expect((await put("clock", { now: "tomorrow" })).status).toBe(400);
  });
});

describe("/_mock/openapi", () => {
  test("serves each document as it was emitted", async () => {
    const document = await get("openapi/messaging-v1.json");
    expect(document.paths["/v1/Services/{ServiceSid}/ShortCodes"].post.operationId).toBe(
      "CreateShortCode",
    );
    const unknown = await ask(mock, undefined, "/_mock/openapi/messaging-v2.json");
    expect([unknown.status, unknown.json]).toEqual([
      404,
      { error: "/_mock/openapi/messaging-v2.json does not exist" },
    ]);
  });
});
