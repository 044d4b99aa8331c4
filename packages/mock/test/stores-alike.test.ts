import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@shortcodes/postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { ask } from "./_api.ts";
import { startApp, twiml, type App } from "./_app.ts";
import { messagesPath, type Form } from "./_living.ts";
import { startMock } from "./_mock.ts";
import {
  account,
  CODE,
  EMPTY_SERVICE,
  MMS_CODE,
  NUMBER,
  PHONE,
  sendersSeed,
  SERVICE,
} from "./_senders.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
const folder = mkdtempSync(join(tmpdir(), "shortcodes-conversation-"));
afterAll(() => {
  app.close();
  rmSync(folder, { recursive: true });
});

const post = async (form: Form, to: Mock) =>
  (await ask(to, account, messagesPath(), form as Record<string, string>)).json;

test("Stores: a restart on a file sends what was scheduled, and what was under way", async () => {
  const data = join(folder, "restart.db");
  const options = {
    seed: sendersSeed(app.url),
    data,
    now: () => Date.parse("2030-01-01T00:00:00Z"),
  };
  const first = await startMock(options);
  const scheduled = await post(
    {
      To: PHONE,
      MessagingServiceSid: SERVICE,
      Body: "later",
      ScheduleType: "fixed",
      SendAt: "2030-01-01T01:00:00Z",
    },
    first,
  );
  first.phone(PHONE).delay(60_000);
  const slow = await post({ To: PHONE, From: CODE, Body: "Hello" }, first);
  await first.idle();
  await first.close();
  const second = await startMock(options);
  const status = async ({ sid }: { sid: string }) =>
    (await ask(second, account, messagesPath(`/${sid}.json`))).json.status;
  expect((await second.phone(PHONE).next()).sid).toBe(slow.sid);
  expect([await status(scheduled), await status(slow)]).toEqual(["scheduled", "delivered"]);
  await second.fetch("/_mock/clock", {
    method: "PUT",
    body: JSON.stringify({ mode: "frozen", now: "2030-01-01T01:00:00Z" }),
  });
  await second.idle();
  expect(await status(scheduled)).toBe("delivered");
  await second.close();
});

/** The same conversation, whatever keeps it. */
async function converse(data: string | undefined) {
  let made = 0;
  const other = await startMock({
    seed: sendersSeed(app.url),
    data,
    newSid: (prefix) => prefix + String(made++).padStart(32, "0"),
    now: () => Date.parse("2030-01-01T00:00:00Z"),
  });
  try {
    app.answers["/sms"] = app.answers["/service"] = twiml("<Message>Hi</Message>");
    const phone = other.phone(PHONE);
    await phone.text(NUMBER, "hello");
    await other.idle();
    await post({ To: PHONE, MessagingServiceSid: SERVICE, Body: "1" }, other);
    await other.idle();
    await phone.text(NUMBER, "STOP");
    await other.idle();
    await post({ To: PHONE, MessagingServiceSid: SERVICE, Body: "2" }, other);
    await other.idle();
    await post({ To: PHONE, From: MMS_CODE, MediaUrl: "http://a.example/a.gif" }, other);
    await post({ To: PHONE, MessagingServiceSid: EMPTY_SERVICE, Body: "3" }, other);
    await other.idle();
    const query = new URLSearchParams({
      To: PHONE,
      "DateSent>": "2030-01-01",
      PageSize: "2",
      Page: "1",
    });
    const list = await ask(other, account, messagesPath(`.json?${String(query)}`));
    return { state: await other.state(), phone: await phone.messages(), list: list.json };
  } finally {
    await other.close();
  }
}

test(
  "Stores: a file and a database hold the same conversation as memory",
  { timeout: 60_000 },
  async () => {
    const memory = await converse(undefined);
    expect(memory.phone.map(({ body }) => body.slice(0, 5))).toEqual([
      "hello",
      "Hi",
      "1",
      "STOP",
      "You h",
      "",
    ]);
    expect(memory.state.accounts[0]?.messages).toHaveLength(8);
    expect(await converse(join(folder, "same.db"))).toEqual(memory);
    const postgres = await startPostgres();
    try {
      expect(await converse(postgres.url)).toEqual(memory);
    } finally {
      await postgres.stop();
    }
  },
);
