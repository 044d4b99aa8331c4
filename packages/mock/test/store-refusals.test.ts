import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@shortcodes/postgres";
import sql from "postgres";
import { afterAll, describe, expect, test, vi } from "vitest";
import { openStore } from "../src/store/open-store.ts";
import { StoreUnavailable } from "../src/store/store.ts";

const folder = mkdtempSync(join(tmpdir(), "shortcodes-refusals-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("openStore: refuses what is not ours, and leaves it as it is", () => {
  const assertRefused = async (file: string, message: string) => {
    const before = readFileSync(file);
    await expect(openStore(file)).rejects.toThrow(`--data ${file}: ${message}`);
    expect(readFileSync(file)).toEqual(before);
  };

  test("a file that is no database", async () => {
    const file = join(folder, "notes.txt");
    writeFileSync(file, "milk, eggs");
    await assertRefused(file, `${file} is not a SQLite database: choose another file`);
  });

  test.runIf(process.platform !== "win32")(
    "but an empty file, which it takes for its owner alone",
    async () => {
      const file = join(folder, "empty.db");
      writeFileSync(file, "", { mode: 0o644 });
      await (await openStore(file)).close();
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
  );

  test.each(["", ":memory:"])("the name %j, which is not one of a file", async (name) => {
    await expect(openStore(name)).rejects.toThrow(
      `--data ${JSON.stringify(name)} is not a file name: omit --data`,
    );
  });

  test("the database of another program", async () => {
    const file = join(folder, "other.db");
    const db = new DatabaseSync(file);
    db.exec("create table notes (text)");
    db.close();
    await assertRefused(
      file,
      `${file} was not created by this version of the mock: choose another file`,
    );
  });

  test("the store of another version", async () => {
    const file = join(folder, "version.db");
    await (await openStore(file)).close();
    const db = new DatabaseSync(file);
    db.exec("update store_version set version = 'earlier'");
    db.close();
    await assertRefused(
      file,
      `${file} was created by another version of the mock: export its state`,
    );
  });
});

test(
  "Store on PostgreSQL: is unavailable while its server is gone",
  { timeout: 60_000 },
  async () => {
    const postgres = await startPostgres();
    const store = await openStore(postgres.url);
    expect(await store.get("account", "AC1", "AC1")).toBeUndefined();
    await postgres.kill();
    // What the server has started may go on for a moment.
    const isGone = () =>
      expect(store.get("account", "AC1", "AC1")).rejects.toThrow(StoreUnavailable);
    await vi.waitFor(isGone, 20_000);
    await expect(store.write("AC1", async () => ({ value: 1 }))).rejects.toThrow(StoreUnavailable);
    await store.close();
    await postgres.stop();
  },
);

test(
  "Store on PostgreSQL: goes on over new connections when the server has ended all of the old ones",
  { timeout: 60_000 },
  async () => {
    const postgres = await startPostgres();
    const store = await openStore(postgres.url);
    const admin = sql(postgres.url, { max: 1 });
    const many = <T>(work: (index: number) => Promise<T>) =>
      Promise.all(Array.from({ length: 16 }, (_, index) => work(index)));
    const read = () => many(() => store.get("account", "AC1", "AC1"));
    const end = () =>
      admin`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`;
    await read();
    await end();
    expect(await read()).toEqual(Array.from({ length: 16 }));
    await end();
    const values = await many((index) => store.write(`AC${index}`, async () => ({ value: index })));
    expect(values).toEqual(Array.from({ length: 16 }, (_, index) => index));
    await end();
    expect((await store.all()).account).toEqual([]);
    await admin.end();
    await store.close();
    await postgres.stop();
  },
);
