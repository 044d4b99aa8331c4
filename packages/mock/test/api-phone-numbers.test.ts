import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { ask } from "./_api.ts";
import { startMock } from "./_mock.ts";
import {
  account,
  CODE_SID,
  EMPTY_SERVICE,
  FREE_NUMBER,
  FREE_NUMBER_SID,
  NUMBER,
  NUMBER_SID,
  sendersSeed,
  SERVICE,
  stranger,
} from "./_senders.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ seed: sendersSeed("http://127.0.0.1:9") });
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

const path = (service: string, suffix = "") => `/v1/Services/${service}/PhoneNumbers${suffix}`;
const add = (service: string, PhoneNumberSid: string) =>
  ask(mock, account, path(service), { PhoneNumberSid });
const get = (service: string, suffix = "") => ask(mock, account, path(service, suffix));
const remove = (service: string, sid: string) =>
  ask(mock, account, path(service, `/${sid}`), undefined, { method: "DELETE" });

describe("CreatePhoneNumber", () => {
  test.each([
    [
      "no Sid",
      SERVICE,
      undefined,
      400,
      20001,
      "Missing required parameter PhoneNumberSid in the post body",
    ],
    [
      "a Sid that is nothing",
      SERVICE,
      `PN${"0".repeat(32)}`,
      400,
      21421,
      `Phone Number is invalid: 'PN${"0".repeat(32)}' is not the Sid of a phone number of this account`,
    ],
    [
      "a short code",
      SERVICE,
      CODE_SID,
      400,
      21421,
      `Phone Number is invalid: '${CODE_SID}' is not the Sid of a phone number of this account`,
    ],
    [
      "somebody else's",
      SERVICE,
      `PN${"9".repeat(32)}`,
      400,
      21421,
      `Phone Number is invalid: 'PN${"9".repeat(32)}' is not the Sid of a phone number of this account`,
    ],
    [
      "one that is in it already",
      SERVICE,
      NUMBER_SID,
      409,
      21710,
      "Phone Number or Short Code is already in the Messaging Service.",
    ],
    [
      "one of another service",
      EMPTY_SERVICE,
      NUMBER_SID,
      409,
      21712,
      "Phone Number or Short Code is associated with another Messaging Service.",
    ],
    [
      "one that only calls",
      SERVICE,
      `PN${"3".repeat(32)}`,
      400,
      21715,
      "Phone Number Does Not Have Correct Messaging Service Capabilities",
    ],
    [
      "a service that is not there",
      `MG${"0".repeat(32)}`,
      FREE_NUMBER_SID,
      404,
      20404,
      `The requested resource /Services/MG${"0".repeat(32)}/PhoneNumbers was not found`,
    ],
  ])("refuses %s", async (_, service, sid, status, code, message) => {
    const answer = await ask(
      mock,
      account,
      path(service),
      sid === undefined ? {} : { PhoneNumberSid: sid },
    );
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([status, code, message]);
  });

  test("refuses the 401st sender, short codes counted as well", async () => {
    const [first, ...others] = sendersSeed("http://127.0.0.1:9").accounts;
    if (first === undefined) throw new Error("an account");
    const sids = Array.from({ length: 399 }, (_, index) => `SC${String(index).padStart(32, "0")}`);
    const shortCodes = sids.map((sid, index) => ({ sid, short_code: String(100_000 + index) }));
    const full = {
      ...first,
      short_codes: shortCodes,
      services: [{ sid: SERVICE, short_codes: sids.map((sid) => ({ sid })) }],
    };
    await mock.reset({ accounts: [full, ...others] });
    expect((await add(SERVICE, NUMBER_SID)).status).toBe(201);
    const { status, json } = await add(SERVICE, FREE_NUMBER_SID);
    expect([status, json.code, json.message]).toEqual([
      412,
      21714,
      "Number Pool size limit reached",
    ]);
  });

  test("adds it, at the time of the membership", async () => {
    await mock.fetch("/_mock/clock", {
      method: "PUT",
      body: JSON.stringify({ mode: "frozen", now: "2030-01-01T00:00:00Z" }),
    });
    const { status, json } = await add(EMPTY_SERVICE, FREE_NUMBER_SID);
    expect([status, JSON.stringify(json)]).toEqual([
      201,
      JSON.stringify({
        sid: FREE_NUMBER_SID,
        account_sid: account.sid,
        service_sid: EMPTY_SERVICE,
        date_created: "2030-01-01T00:00:00Z",
        date_updated: "2030-01-01T00:00:00Z",
        phone_number: FREE_NUMBER,
        country_code: "US",
        capabilities: ["MMS", "SMS", "Voice"],
        url: `${mock.url}${path(EMPTY_SERVICE, `/${FREE_NUMBER_SID}`)}`,
      }),
    ]);
    expect((await get(EMPTY_SERVICE, `/${FREE_NUMBER_SID}`)).json).toEqual(json);
  });
});

describe("FetchPhoneNumber, DeletePhoneNumber", () => {
  test("refuse what is not in the service", async () => {
    for (const answer of [
      await get(SERVICE, `/${FREE_NUMBER_SID}`),
      await get(EMPTY_SERVICE, `/${NUMBER_SID}`),
      await get(SERVICE, `/${CODE_SID}`),
      await remove(EMPTY_SERVICE, NUMBER_SID),
      await ask(mock, stranger, path(SERVICE, `/${NUMBER_SID}`)),
    ])
      expect([answer.status, answer.json.code]).toEqual([404, 20404]);
  });

  test("remove: the number is free again, and stays with the account", async () => {
    expect(await remove(SERVICE, NUMBER_SID)).toMatchObject({ status: 204, text: "" });
    expect((await get(SERVICE, `/${NUMBER_SID}`)).status).toBe(404);
    expect((await add(EMPTY_SERVICE, NUMBER_SID)).status).toBe(201);
  });

  test("DeleteService: frees its phone numbers with its short codes", async () => {
    await ask(mock, account, `/v1/Services/${SERVICE}`, undefined, { method: "DELETE" });
    expect((await add(EMPTY_SERVICE, NUMBER_SID)).status).toBe(201);
    const shortCodes = `/v1/Services/${EMPTY_SERVICE}/ShortCodes`;
    expect((await ask(mock, account, shortCodes, { ShortCodeSid: CODE_SID })).status).toBe(201);
  });
});

describe("ListPhoneNumber", () => {
  test("refuses a service that is not there", async () => {
    expect((await get(`MG${"0".repeat(32)}`)).json.code).toBe(20404);
  });

  test("lists and pages", async () => {
    await add(SERVICE, FREE_NUMBER_SID);
    const { json } = await get(SERVICE, "?PageSize=1");
    expect(json).toMatchObject({ meta: { key: "phone_numbers", page: 0, page_size: 1 } });
    const second = await ask(mock, account, json.meta.next_page_url);
    expect(second.json.meta.next_page_url).toBeNull();
    const numbers = [...json.phone_numbers, ...second.json.phone_numbers];
    expect(new Set(numbers.map((one) => one.phone_number))).toEqual(new Set([FREE_NUMBER, NUMBER]));
    expect((await get(EMPTY_SERVICE)).json.phone_numbers).toEqual([]);
  });
});
