import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock, type Mock } from "@shortcodes/mock";
import { mockHttpClient } from "@shortcodes/mock/twilio";
import twilio, { type Twilio } from "twilio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createBot, type Bot } from "../src/keyword-bot.ts";

const SID = "AC1c238e6f7a0441659833ca940b72503d";
const TOKEN = "0123456789abcdef0123456789abcdef";

let bot: Bot;
let server: Server;
let url: string;
let mock: Mock;
let client: Twilio;

beforeAll(async () => {
  mock = await createMock();
  client = twilio(SID, TOKEN, { httpClient: mockHttpClient(mock.url) });
  bot = createBot(client, TOKEN, () => url);
  // Express writes to the console what a handler throws.
  bot.app.set("env", "test");
  server = createServer(bot.app).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [shortCode] = await client.api.v2010.account.shortCodes.list({ shortCode: "67898" });
  await client.api.v2010.account.shortCodes(shortCode?.sid ?? "").update({
    smsUrl: `${url}/sms`,
    smsFallbackUrl: `${url}/fallback`,
    smsFallbackMethod: "POST",
  });
});
afterAll(async () => {
  await mock.close();
  server.close();
});

test("answers a keyword", async () => {
  const phone = mock.phone("+14155550100");
  await phone.text("67898", "join");
  expect(await phone.next()).toMatchObject({ from: "67898", body: "Welcome! Text STOP to leave." });
  await phone.text("67898", "what is this?");
  expect(await phone.next()).toMatchObject({ body: "Text JOIN to get our news." });
});

test("announces to its members, and receives the statuses", async () => {
  const phone = mock.phone("+14155550101");
  await phone.text("67898", "JOIN");
  await phone.next();
  const sids = await bot.announce("We are open again");
  expect(await phone.next()).toMatchObject({ from: "67898", body: "We are open again" });
  await mock.idle();
  for (const sid of sids) expect(bot.receipts(sid)).toEqual(["sent", "delivered"]);
});

test("receives the status of a phone that cannot be reached", async () => {
  const phone = mock.phone("+14155550102");
  await phone.text("67898", "JOIN");
  await phone.next();
  phone.failNext(30003);
  const sids = await bot.announce("You will not see this");
  await mock.idle();
  const reports = await Promise.all(sids.map((sid) => client.messages(sid).fetch()));
  const failed = reports.find(({ to }) => to === "+14155550102");
  expect(failed).toMatchObject({ status: "undelivered", errorCode: 30003 });
  expect(bot.receipts(failed?.sid ?? "")).toEqual(["sent", "undelivered"]);
});

test("sends nothing more after STOP", async () => {
  const phone = mock.phone("+14155550103");
  await phone.text("67898", "JOIN");
  await phone.text("67898", "STOP");
  await bot.announce("Only for members");
  const bodies = (await phone.messages()).map(({ body }) => body);
  expect(bodies).toContain("You get no more messages.");
  expect(bodies).not.toContain("Only for members");
});

test("uses its fallback after a crash", async () => {
  const phone = mock.phone("+14155550104");
  const { requests } = await phone.text("67898", "CRASH");
  expect(requests.map(({ reason, error }) => [reason, error?.code])).toEqual([
    ["inbound", 11200],
    ["fallback", undefined],
  ]);
  expect(await phone.next()).toMatchObject({
    body: "Sorry, something is wrong (11200). Please try later.",
  });
});

test("refuses a request that is not signed", async () => {
  const body = new URLSearchParams({ From: "+14155550105", Body: "JOIN" });
  const headers = { "X-Twilio-Signature": "forged" };
  expect((await fetch(`${url}/sms`, { method: "POST", body, headers })).status).toBe(403);
});
