import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { startPostgres } from "@shortcodes/postgres";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Rows } from "../src/generated/kinds.ts";
import type { AnyRow } from "../src/store/kind.ts";
import { openStore } from "../src/store/open-store.ts";
import {
  kindNames,
  type AllRows,
  type Change,
  type Changes,
  type KindName,
  type Page,
  type Reader,
  type Store,
} from "../src/store/store.ts";
import { withDefaults } from "../src/state/state.ts";
import { StoreModel } from "./_store-model.ts";

const folder = mkdtempSync(join(tmpdir(), "shortcodes-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = "2015-07-30T20:12:31Z";
/** Lists as long as they may be; fast-check would rather have a few items. */
const LONG = { minLength: 10, size: "max" } as const;
/** `first` mostly, so that rows meet. */
const mostly = <T>(first: T, ...others: readonly T[]) => {
  const rare = others.map((value) => ({ arbitrary: fc.constant(value), weight: 1 }));
  return fc.oneof({ arbitrary: fc.constant(first), weight: 6 }, ...rare);
};
const account = mostly("ACaa", "ACab", "ACB");
const service = fc.constantFrom("MGaa", "MGAb", "MGc");
const shortCode = fc.constantFrom("SCaa", "SCAb", "SCB", "SCc", "SCd", "SCe");
const digits = fc.constantFrom("10000", "10001", "12345", "67898", "678980", "99999");
const name = fc.constantFrom("a", "A", "Ünï & co", "%", "_", "it's");
const url = fc.constantFrom("http://a.example/", "https://b.example/?x=1&y=%20", null);
const date = fc.constantFrom(
  "0000-01-01T00:00:00Z",
  "1969-12-31T23:59:59Z",
  "2011-07-09T22:36:22Z",
  NOW,
  "9999-12-31T23:59:59Z",
);
const limit = fc.integer({ min: 1, max: 4 });
const accountRow = (of: string) => withDefaults("account", of, { sid: of, auth_token: "t" }, NOW);

const rowOf = <K extends KindName>(of: K, given: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .tuple(account, fc.record(given))
    .map(([owner, values]) => [of, withDefaults(of, owner, values, NOW)] as unknown as Change);

const shortCodeChange = rowOf("short_code", {
  sid: shortCode,
  short_code: digits,
  friendly_name: name,
  sms_url: url,
  date_created: date,
  service_sid: fc.option(service, { nil: null }),
});
const change: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: shortCodeChange, weight: 6 },
  {
    arbitrary: rowOf("service", { sid: service, friendly_name: name, date_created: date }),
    weight: 2,
  },
  {
    arbitrary: rowOf("api_key", { sid: fc.constantFrom("SK1", "SK2"), secret: name }),
    weight: 1,
  },
  { arbitrary: account.map((id): Change => ["account", accountRow(id)]), weight: 1 },
);
const changes = fc.array(change, { maxLength: 3 });

/** Changes one after the other that a model takes: a state in which nothing is twice. */
const start: fc.Arbitrary<AllRows> = fc.array(change, { ...LONG, maxLength: 40 }).map((list) => {
  const model = new StoreModel();
  for (const one of list) model.write({ insert: [one] });
  return model.all();
});

const kind = fc.constantFrom(...kindNames);
const sid = fc.oneof(service, shortCode, account, fc.constantFrom("SK1", "SK2"));
const filters = fc.oneof(
  fc.constantFrom<{ readonly kind: KindName }>({ kind: "account" }, { kind: "service" }),
  fc.constant({ kind: "short_code" as KindName }),
  fc.record({
    kind: fc.constant("short_code" as KindName),
    where: fc.record({ friendly_name: name, service_sid: service }, { requiredKeys: [] }),
    like: fc.option(
      fc
        .constantFrom("%", "%67898%", "%1_0%", "%9", "12345", "%8%8%", "")
        .map((pattern) => ["short_code", pattern] as const),
      { nil: undefined },
    ),
  }),
);
const edge = fc.constantFrom("from", "after", "before", undefined);

/** One thing to ask or to do; rows that stand at an edge of a page are those of the model. */
type Step = (
  store: Store,
  model: StoreModel,
) => Promise<readonly [actual: unknown, expected: unknown]>;

const question: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(kind, account, sid).map(([of, owner, id]): Step => async (store, model) => [
    await store.get(of, owner, id),
    model.get(of, owner, id),
  ]),
  digits.map((value): Step => async (store, model) => [
    await store.find("short_code", "short_code", value),
    model.find("short_code", "short_code", value),
  ]),
  fc.constantFrom("SK1", "SK2").map((value): Step => async (store, model) => [
    await store.find("api_key", "sid", value),
    model.find("api_key", "sid", value),
  ]),
  fc
    .tuple(filters, account)
    .map(([{ kind: of, ...filter }, owner]): Step => async (store, model) => [
      await store.count(of, owner, filter),
      model.count(of, owner, filter),
    ]),
  fc
    .tuple(filters, account, edge, fc.nat(30), fc.integer({ min: 0, max: 3 }), limit)
    .map(
      ([{ kind: of, ...filter }, owner, at, index, offset, most]): Step =>
        async (store, model) => {
          const all = model.page(of, owner, { limit: 100 });
          const row: AnyRow | undefined = all[index % Math.max(1, all.length)];
          const page = {
            ...filter,
            offset,
            limit: most,
            ...(at !== undefined && row !== undefined && { [at]: row }),
          };
          const found = await store.page(of, owner, page as unknown as Page<typeof of>);
          return [found, model.page(of, owner, page)];
        },
    ),
  fc.constant(
    async (store: Store, model: StoreModel) => [await store.counts(), model.counts()] as const,
  ),
  fc.constant(
    async (store: Store, model: StoreModel) =>
      [
        await store.countSet("short_code", "service_sid"),
        model.countSet("short_code", "service_sid"),
      ] as const,
  ),
);

/** Most changes are of one thing, as more of them at random are hardly ever possible. */
const order = fc.oneof(
  changes.map((insert) => ({ insert })),
  changes.map((update) => ({ update })),
  changes.map((remove) => ({ remove })),
  fc.record({ insert: changes, update: changes, remove: changes }),
);
const write: fc.Arbitrary<Step> = fc
  .tuple(account, order)
  .map(([owner, all]): Step => async (store, model) => {
    const done = await store
      .write(owner, async () => ({ value: "done", ...all }))
      .then(
        () => true,
        () => false,
      );
    return [done, model.write(all)];
  });
const step = fc.oneof(question, write);

const RUNS = Number(process.env["STORE_RUNS"] ?? 100);
const empty = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as AllRows;
const serviceRow = (of: string, id: string) => withDefaults("service", of, { sid: id }, NOW);

describe.each([
  { engine: "memory", open: async () => ({ data: undefined, stop: async () => {} }) },
  { engine: "file", open: async () => ({ data: join(folder, "store.db"), stop: async () => {} }) },
  {
    engine: "PostgreSQL",
    open: async () => {
      const postgres = await startPostgres();
      return { data: postgres.url, stop: () => postgres.stop() };
    },
  },
])("Store on $engine", ({ open }) => {
  let store: Store;
  let data: string | undefined;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ data, stop } = await open());
    store = await openStore(data);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await stop();
  }, 60_000);

  test("does what the model does, whatever the order", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(start, fc.array(step, { ...LONG, maxLength: 20 }), async (rows, steps) => {
        const model = new StoreModel();
        model.replace(rows);
        await store.replace(rows);
        for (const take of steps) {
          const [actual, expected] = await take(store, model);
          expect(actual).toEqual(expected);
        }
        expect(await store.all()).toEqual(model.all());
      }),
      { numRuns: RUNS },
    );
  });

  test("replace: takes everything or nothing", async () => {
    const before = await store.all();
    const twice = [serviceRow("ACaa", "MGaa"), serviceRow("ACaa", "MGaa")];
    await expect(store.replace({ ...empty, service: twice })).rejects.toThrow();
    expect(await store.all()).toEqual(before);
  });

  test("replace: fills an empty store only, when it is told so", async () => {
    const one: AllRows = { ...empty, account: [accountRow("AC1")] };
    await store.replace(empty);
    await store.replace(one, true);
    expect(await store.all()).toEqual(one);
    await store.replace({ ...empty, account: [accountRow("AC2")] }, true);
    expect(await store.all()).toEqual(one);
  });

  test("write: what is thrown inside changes nothing and reaches the caller", async () => {
    const before = await store.all();
    await expect(
      store.write("AC1", async () => {
        throw new TypeError("no");
      }),
    ).rejects.toThrow(new TypeError("no"));
    expect(await store.all()).toEqual(before);
  });

  test("write: writers of an account do not meet", async () => {
    await store.replace(empty);
    const add = (index: number) =>
      store.write("AC1", async (rows): Promise<Changes<number>> => {
        const count = await rows.count("service", "AC1");
        if (count >= 5) return { value: count };
        return { value: count, insert: [["service", serviceRow("AC1", `MG${index}`)]] };
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(index)));
    expect((await store.all()).service).toHaveLength(5);
  });

  test("write: what was decided about a state is not written into the next one", async () => {
    const named = (friendly_name: string): AllRows => ({
      ...empty,
      service: [{ ...serviceRow("AC1", "MG1"), friendly_name }],
    });
    const shown = async (rows: Reader = store) =>
      (await rows.get("service", "AC1", "MG1"))?.friendly_name;
    await store.replace(named("old"));
    const written = store.write("AC1", async (rows): Promise<Changes<void>> => {
      const [service] = named(`${await shown(rows)}!`).service;
      await turn();
      return { value: undefined, update: [["service", service as Rows["service"]]] };
    });
    await Promise.all([written, store.replace(named("new"))]);
    expect(["new", "new!"]).toContain(await shown());
  });

  test("all: hides nothing that was acknowledged meanwhile", async () => {
    await store.replace(empty);
    for (let turns = 0; turns < 40; turns++) {
      const row = serviceRow("AC1", `MG${turns}`);
      const written = store.write("AC1", async () => ({
        value: undefined,
        insert: [["service", row]],
      }));
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      const reading = store.all();
      await written;
      expect(await store.get("service", "AC1", row.sid)).toEqual(row);
      await reading;
    }
  });

  test("rows cannot be changed from outside", async () => {
    await store.replace({ ...empty, account: [accountRow("AC1")] });
    expect(Object.isFrozen(await store.get("account", "AC1", "AC1"))).toBe(true);
  });

  test("opens again with what it holds", async () => {
    if (data === undefined) return;
    const held = await store.all();
    const again = await openStore(data);
    expect(await again.all()).toEqual(held);
    await again.close();
  });

  test.runIf(process.platform !== "win32")("can be read by its owner only", () => {
    if (data === undefined || data.startsWith("postgres")) return;
    for (const file of [data, `${data}-wal`, `${data}-shm`])
      expect(statSync(file).mode & 0o077, file).toBe(0);
  });
});
