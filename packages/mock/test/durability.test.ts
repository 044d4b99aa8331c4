import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres, type Postgres } from "@shortcodes/postgres";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { State } from "../src/index.ts";
import { basic } from "./_api.ts";
import { startCli, type CliProcess } from "./_cli.ts";

/** How often each store is killed; the figures are printed. */
const KILLS = Number(process.env["STORE_KILLS"] ?? 1);
const PROCESSES = 8;
const SHORT_CODES = 1000;

const account = { sid: `AC${"1".repeat(32)}`, auth_token: "token" };
const shortCode = (index: number) => `SC${String(index).padStart(32, "0")}`;
const service = (index: number) => `MG${String(index).padStart(32, "0")}`;
const headers = {
  Authorization: basic(account),
  "Content-Type": "application/x-www-form-urlencoded",
};

const folder = mkdtempSync(join(tmpdir(), "shortcodes-durability-"));
const seedFile = join(folder, "seed.json");
let postgres: Postgres;

beforeAll(async () => {
  const seed: State = {
    accounts: [
      {
        ...account,
        short_codes: Array.from({ length: SHORT_CODES }, (_, index) => ({
          sid: shortCode(index),
          short_code: String(100_000 + index),
        })),
        services: Array.from({ length: PROCESSES }, (_, index) => ({ sid: service(index) })),
      },
    ],
  };
  writeFileSync(seedFile, JSON.stringify(seed));
  postgres = await startPostgres();
}, 30_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

const start = (data: string) => startCli("--seed", seedFile, "--data", data, "--quiet");

/** Gives each short code a name, one after the other, until the mock is gone; tells of those that were acknowledged. */
async function rename(
  { url }: CliProcess,
  name: string,
  acknowledged: Map<string, string>,
  isOver: () => boolean,
): Promise<void> {
  for (let index = 0; index < SHORT_CODES && !isOver(); index++) {
    const sid = shortCode(index);
    const response = await fetch(
      `${url}/2010-04-01/Accounts/${account.sid}/SMS/ShortCodes/${sid}.json`,
      { method: "POST", headers, body: `FriendlyName=${name}` },
    ).catch(() => undefined);
    if (response?.status !== 200) return;
    acknowledged.set(sid, name);
    await response.body?.cancel();
  }
}

async function names({ url }: CliProcess): Promise<Map<string, string | undefined>> {
  const state = (await (await fetch(`${url}/_mock/state`)).json()) as State;
  return new Map(
    state.accounts
      .flatMap((one) => one.short_codes ?? [])
      .map((one) => [one.sid, one.friendly_name]),
  );
}

describe("what was acknowledged is kept", () => {
  test(
    `--data FILE: ${KILLS} times kill -9 of the mock`,
    { timeout: 30_000 + KILLS * 10_000 },
    async () => {
      const file = join(folder, "killed.db");
      let writes = 0;
      let lost = 0;
      for (let run = 0; run < KILLS; run++) {
        const mock = await start(file);
        const acknowledged = new Map<string, string>();
        let isOver = false;
        const writing = rename(mock, `run ${run}`, acknowledged, () => isOver);
        await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(0), 10_000);
        await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 500));
        await mock.end("SIGKILL");
        isOver = true;
        await writing;
        const again = await start(file);
        const found = await names(again);
        for (const [sid, name] of acknowledged) if (found.get(sid) !== name) lost++;
        writes += acknowledged.size;
        await again.end("SIGTERM");
      }
      const db = new DatabaseSync(file);
      expect(db.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
      db.close();
      process.stdout.write(
        `kill -9 of the mock on a file: ${KILLS} kills, ${writes} acknowledged writes, ${lost} lost\n`,
      );
      expect(writes).toBeGreaterThanOrEqual(KILLS);
      expect(lost).toBe(0);
    },
  );

  test(
    `--data postgres://: ${KILLS} times kill -9 of the database server`,
    { timeout: 60_000 + KILLS * 15_000 },
    async () => {
      let writes = 0;
      let lost = 0;
      for (let run = 0; run < KILLS; run++) {
        const mock = await start(postgres.url);
        const acknowledged = new Map<string, string>();
        let isOver = false;
        const writing = rename(mock, `run ${run}`, acknowledged, () => isOver);
        await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(0), 10_000);
        await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 500));
        await postgres.kill();
        isOver = true;
        await mock.end("SIGKILL");
        await writing;
        await postgres.restart();
        const again = await start(postgres.url);
        const found = await names(again);
        for (const [sid, name] of acknowledged) if (found.get(sid) !== name) lost++;
        writes += acknowledged.size;
        await again.end("SIGTERM");
      }
      process.stdout.write(
        `kill -9 of PostgreSQL: ${KILLS} kills, ${writes} acknowledged writes, ${lost} lost\n`,
      );
      expect(writes).toBeGreaterThanOrEqual(KILLS);
      expect(lost).toBe(0);
    },
  );
});

describe(`${PROCESSES} processes on one store`, () => {
  test.each([
    ["one file", () => join(folder, "shared.db")],
    ["one PostgreSQL", () => postgres.url],
  ])("%s: each short code gets into one service, no more", { timeout: 90_000 }, async (_, data) => {
    const mocks = await Promise.all(Array.from({ length: PROCESSES }, () => start(data())));
    const wins = new Map<string, number>();
    const outcomes = new Map<number, number>();
    await Promise.all(
      mocks.map(async ({ url }, process_) => {
        for (let index = 0; index < 100; index++) {
          const sid = shortCode(index);
          const { status } = await fetch(`${url}/v1/Services/${service(process_)}/ShortCodes`, {
            method: "POST",
            headers,
            body: `ShortCodeSid=${sid}`,
          });
          outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
          if (status === 201) wins.set(sid, (wins.get(sid) ?? 0) + 1);
        }
      }),
    );
    const first = mocks[0];
    if (first === undefined) throw new Error("no mock");
    const { counts } = (await (await fetch(`${first.url}/_mock/health`)).json()) as {
      counts: { senders: number };
    };
    await Promise.all(mocks.map((mock) => mock.end("SIGTERM")));
    expect(Object.fromEntries(outcomes)).toEqual({ 201: 100, 409: (PROCESSES - 1) * 100 });
    expect([wins.size, Math.max(...wins.values()), counts.senders]).toEqual([100, 1, 100]);
  });
});
