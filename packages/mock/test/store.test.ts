import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@shortcodes/postgres";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../src/store/open-store.ts";
import type { Service, ShortCode, Store, Tables } from "../src/store/store.ts";
import { StoreModel } from "./_store-model.ts";

const folder = mkdtempSync(join(tmpdir(), "shortcodes-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

const account = fc.constantFrom("ACaa", "ACab", "ACB");
const service = fc.constantFrom("MGaa", "MGAb", "MGc");
const shortCode = fc.constantFrom("SCaa", "SCAb", "SCB", "SCc", "SCd", "SCe");
const digits = fc.constantFrom("10000", "10001", "12345", "67898", "678980", "99999");
const name = fc.constantFrom("a", "A", "Ünï & co", "%", "_");
const url = fc.constantFrom("http://a.example/", "https://b.example/?x=1&y=%20");
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const method = fc.constantFrom("GET", "POST");
const moment = fc.integer({ min: 0, max: 4_102_444_800 });
const place = fc.integer({ min: 0, max: 8 });
const limit = fc.integer({ min: 1, max: 4 });
const pattern = fc.option(fc.constantFrom("%", "%67898%", "%1_0%", "%9", "12345", "%8%8%"), {
  nil: undefined,
});

const tables: fc.Arbitrary<Tables> = fc
  .record({
    accounts: fc.uniqueArray(
      fc.record({ sid: account, auth_token: name, status: fc.constant("active" as const) }),
      { selector: (row) => row.sid },
    ),
    api_keys: fc.uniqueArray(
      fc.record({ sid: fc.constantFrom("SK1", "SK2"), account_sid: account, secret: name }),
      { selector: (row) => row.sid },
    ),
    services: fc.uniqueArray(
      fc.record({
        account_sid: account,
        sid: service,
        friendly_name: name,
        inbound_request_url: nullable(url),
        inbound_method: method,
        fallback_url: nullable(url),
        fallback_method: method,
        use_inbound_webhook_on_number: fc.boolean(),
      }),
      { selector: (row) => row.account_sid + row.sid },
    ),
    short_codes: fc.uniqueArray(
      fc.record({
        account_sid: account,
        position: place,
        sid: shortCode,
        short_code: digits,
        country_code: fc.constant("US"),
        capabilities: fc.constantFrom("", "SMS", "SMS,MMS"),
        friendly_name: name,
        api_version: fc.constantFrom("2008-08-01", "2010-04-01"),
        sms_url: nullable(url),
        sms_method: method,
        sms_fallback_url: nullable(url),
        sms_fallback_method: method,
        date_created: moment,
        date_updated: moment,
        service_sid: nullable(service),
        sender_created: moment,
        sender_updated: moment,
      }),
      {
        maxLength: 12,
        comparator: (a, b) =>
          a.account_sid === b.account_sid &&
          (a.position === b.position || a.sid === b.sid || a.short_code === b.short_code),
      },
    ),
  })
  .map(({ accounts, api_keys, services, short_codes }) => {
    const known = new Set(accounts.map((row) => row.sid));
    const kept = services.filter((row) => known.has(row.account_sid));
    const inService = (row: ShortCode) =>
      kept.some((one) => one.account_sid === row.account_sid && one.sid === row.service_sid);
    return {
      accounts,
      api_keys: api_keys.filter((row) => known.has(row.account_sid)),
      services: kept,
      short_codes: short_codes
        .filter((row) => known.has(row.account_sid))
        .map((row) =>
          inService(row)
            ? row
            : { ...row, service_sid: null, sender_created: null, sender_updated: null },
        ),
    };
  });

const changes = fc.record(
  {
    friendly_name: name,
    api_version: fc.constant("2008-08-01"),
    sms_url: nullable(url),
    sms_method: method,
    sms_fallback_url: nullable(url),
    sms_fallback_method: method,
  },
  { requiredKeys: [] },
);
const filter = {
  account_sid: account,
  friendly_name: fc.option(name, { nil: undefined }),
  pattern,
};
const page = fc.oneof(
  fc.record({ ...filter, from: place, offset: fc.integer({ min: 0, max: 3 }), limit }),
  fc.record({ ...filter, before: place, limit }),
);

/** A method of the store and arguments for it; the model has the same methods. */
const step = fc.oneof(
  fc.tuple(fc.constant("account" as const), fc.tuple(account)),
  fc.tuple(fc.constant("accountOfKey" as const), fc.tuple(fc.constantFrom("SK1", "SK2"))),
  fc.tuple(fc.constant("shortCode" as const), fc.tuple(account, shortCode)),
  fc.tuple(fc.constant("shortCodes" as const), fc.tuple(page)),
  fc.tuple(fc.constant("countShortCodes" as const), fc.tuple(fc.record(filter))),
  fc.tuple(fc.constant("updateShortCode" as const), fc.tuple(account, shortCode, changes, moment)),
  fc.tuple(fc.constant("service" as const), fc.tuple(account, service)),
  fc.tuple(fc.constant("senders" as const), fc.tuple(account, service, place, limit)),
  fc.tuple(fc.constant("senderPageStart" as const), fc.tuple(account, service, place, limit)),
  fc.tuple(fc.constant("countSenders" as const), fc.tuple(account, service)),
  fc.tuple(
    fc.constant("addSender" as const),
    fc.tuple(
      fc.record({
        account_sid: account,
        service_sid: service,
        sid: shortCode,
        maximum: limit,
        created: moment,
        updated: moment,
      }),
    ),
  ),
  fc.tuple(fc.constant("removeSender" as const), fc.tuple(account, service, shortCode)),
);

function serviceRow(accountSid: string, friendlyName: string): Service {
  return {
    account_sid: accountSid,
    sid: "MGaa",
    friendly_name: friendlyName,
    inbound_request_url: null,
    inbound_method: "POST",
    fallback_url: null,
    fallback_method: "POST",
    use_inbound_webhook_on_number: false,
  };
}

/** A row may have more columns than its type names; those it names must be right, and no row be missing or too many. */
function expectRows(actual: unknown, expected: unknown, call: string): void {
  if (typeof expected === "object") expect(actual, call).toMatchObject(expected as object);
  else expect(actual, call).toBe(expected);
}

const RUNS = Number(process.env["STORE_RUNS"] ?? 150);

describe.each([
  { kind: "memory", open: async () => ({ data: undefined, stop: async () => {} }) },
  { kind: "file", open: async () => ({ data: join(folder, "store.db"), stop: async () => {} }) },
  {
    kind: "PostgreSQL",
    open: async () => {
      const postgres = await startPostgres();
      return { data: postgres.url, stop: () => postgres.stop() };
    },
  },
])("Store on $kind", ({ open }) => {
  let store: Store;
  let data: string | undefined;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ data, stop } = await open());
    store = await openStore(data);
  }, 30_000);
  afterAll(async () => {
    await store.close();
    await stop();
  });

  test("does what the model does, whatever the order", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.array(step, { maxLength: 30 }), async (start, steps) => {
        const model = new StoreModel();
        model.replace(start);
        await store.replace(start);
        for (const [method, args] of steps) {
          const call = (target: object) =>
            (target as Record<string, (...args: readonly unknown[]) => unknown>)[method]?.(...args);
          const actual = await call(store);
          const expected = call(model);
          expectRows(actual, expected, `${method} ${JSON.stringify(args)}`);
        }
        expect(await store.tables()).toEqual(model.tables());
      }),
      { numRuns: RUNS },
    );
  });

  test("replace: takes everything or nothing", async () => {
    const before = await store.tables();
    const orphan = serviceRow("ACnone", "");
    await expect(
      store.replace({ accounts: [], api_keys: [], services: [orphan], short_codes: [] }),
    ).rejects.toThrow();
    expect(await store.tables()).toEqual(before);
  });

  test("seed: fills an empty store only", async () => {
    const one: Tables = {
      accounts: [{ sid: "AC1", auth_token: "t", status: "active" }],
      api_keys: [],
      services: [],
      short_codes: [],
    };
    await store.replace({ accounts: [], api_keys: [], services: [], short_codes: [] });
    await store.seed(one);
    expect(await store.tables()).toEqual(one);
    await store.seed({ ...one, accounts: [{ sid: "AC2", auth_token: "t", status: "active" }] });
    expect(await store.tables()).toEqual(one);
  });

  test("addAccounts: leaves accounts that exist as they are", async () => {
    const [first, second] = ["AC1", "AC2"].map((sid) => ({
      sid,
      auth_token: "t",
      status: "active" as const,
    }));
    if (first === undefined || second === undefined) throw new Error("two accounts");
    const services = (token: string) => [first, second].map(({ sid }) => serviceRow(sid, token));
    await store.replace({
      accounts: [first],
      api_keys: [],
      services: services("old").slice(0, 1),
      short_codes: [],
    });
    await store.addAccounts({
      accounts: [{ ...first, auth_token: "other" }, second],
      api_keys: [],
      services: services("new"),
      short_codes: [],
    });
    const { accounts, services: found } = await store.tables();
    expect(accounts).toEqual([first, second]);
    expect(found.map((row) => row.friendly_name)).toEqual(["old", "new"]);
  });

  test("opens again with what it holds", async () => {
    if (data === undefined) return;
    const held = await store.tables();
    const again = await openStore(data);
    expect(await again.tables()).toEqual(held);
    await again.close();
  });
});
