import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { accountPath, ask, one, SHORT_CODE } from "./_api.ts";

const folder = mkdtempSync(join(tmpdir(), "shortcodes-locked-"));
afterAll(() => rmSync(folder, { recursive: true }));

let mock: Mock;
afterEach(() => mock.close());

const start = async (name: string, defects: unknown[]) => {
  const data = join(folder, name);
  mock = await createMock({ data, onDefect: (error) => defects.push(error) });
  return data;
};
const PHONE = "+14155550100";
const PATH = accountPath(one, `/${SHORT_CODE}.json`);
const rename = (name: string) => ask(mock, one, PATH, { FriendlyName: name });

/** Locks a file as another program does, until the function that it gives is called. */
async function lock(file: string): Promise<() => Promise<void>> {
  const program = `
    const db = new (require("node:sqlite").DatabaseSync)(process.argv[1]);
    db.exec("begin exclusive");
    process.stdout.write("locked");
    process.stdin.once("data", () => { db.exec("rollback"); process.exit(); });`;
  const child = spawn(process.execPath, ["-e", program, file], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  await once(child.stdout, "data");
  return async () => {
    child.stdin.write("unlock");
    await once(child, "exit");
  };
}

test("--data FILE locked by another program: reads go on, writes are refused with 503 and kept out", async () => {
  const defects: unknown[] = [];
  const unlock = await lock(await start("locked.db", defects));
  const order: string[] = [];
  const note = async <T>(what: string, work: Promise<T>) => {
    const result = await work;
    order.push(what);
    return result;
  };
  const writes = Promise.all([
    note("write", rename("a")),
    note("write", rename("b")),
    note("write", ask(mock, undefined, "/_mock/reset", {})),
  ]);
  const read = await note("read", ask(mock, one, PATH));
  const state = await note("export", mock.state());
  const [first, second, reset] = await writes;
  expect(order).toEqual(["read", "export", "write", "write", "write"]);
  expect([read.status, state.accounts.length]).toEqual([200, 2]);
  for (const answer of [first, second])
    expect([answer.status, answer.json.code, answer.headers.get("retry-after")]).toEqual([
      503,
      20503,
      "1",
    ]);
  expect([reset.status, reset.headers.get("retry-after"), reset.json]).toEqual([
    503,
    "1",
    { error: "The store is not available: database is locked" },
  ]);
  expect(defects).toHaveLength(2);
  await unlock();
  expect((await rename("c")).json.friendly_name).toBe("c");
}, 30_000);

test("--data FILE locked by another program: a reset that fails holds up no message", async () => {
  const file = await start("reset.db", []);
  await ask(mock, undefined, "/_mock/clock", undefined, {
    method: "PUT",
    body: JSON.stringify({ mode: "frozen" }),
  });
  mock.settings({ status_pace: 5 });
  const form = { To: PHONE, From: "67898", Body: "Hello" };
  await ask(mock, one, `/2010-04-01/Accounts/${one.sid}/Messages.json`, form);
  const unlock = await lock(file);
  await expect(mock.reset()).rejects.toThrow("database is locked");
  await mock.idle();
  await unlock();
  for (let step = 0; step < 3; step++) {
    await ask(mock, undefined, "/_mock/clock", undefined, {
      method: "PUT",
      body: JSON.stringify({ advance_ms: 5000 }),
    });
    await mock.idle();
  }
  expect(await mock.phone(PHONE).messages()).toHaveLength(1);
}, 30_000);

test("--data FILE locked for a moment: a write waits", async () => {
  const defects: unknown[] = [];
  const unlock = await lock(await start("busy.db", defects));
  const write = rename("late");
  await ask(mock, one, PATH);
  await unlock();
  expect([(await write).json.friendly_name, defects]).toEqual(["late", []]);
}, 30_000);

test("--data FILE: several exports at once", async () => {
  await start("exports.db", []);
  const states = await Promise.all([mock.state(), mock.state(), rename("x"), mock.state()]);
  expect(states[1]).toEqual(states[0]);
});

test.each(["", "-wal"])(
  "--data FILE whose FILE%s was deleted or replaced: nothing is acknowledged any more",
  async (suffix) => {
    const defects: unknown[] = [];
    const file = `${await start(`gone${suffix}.db`, defects)}${suffix}`;
    expect((await rename("kept")).status).toBe(200);
    renameSync(file, `${file}.moved`);
    mock.phone(PHONE).failNext(30006);
    const form = { To: PHONE, From: "67898", Body: "Hello" };
    const send = () => ask(mock, one, `/2010-04-01/Accounts/${one.sid}/Messages.json`, form);
    expect((await send()).status).toBe(503);
    const answer = await rename("lost");
    expect([answer.status, answer.json.code]).toEqual([503, 20503]);
    expect(String(defects)).toContain(
      `${file} was deleted or replaced while the mock was using it`,
    );
    expect((await ask(mock, one, PATH)).json.friendly_name).toBe("kept");
    renameSync(`${file}.moved`, file);
    expect((await rename("back")).status).toBe(200);
    // A phone's failure is for a message that there is.
    const { sid } = (await send()).json;
    expect(await mock.phone(PHONE).messages()).toEqual([]);
    const [sent] = (await ask(mock, undefined, "/_mock/messages")).json;
    expect(sent).toMatchObject({ sid, status: "undelivered", error_code: 30006 });
  },
);
