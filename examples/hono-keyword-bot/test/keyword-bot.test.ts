import { serve, type ServerType } from "@hono/node-server";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { mockHttpClient } from "@shortcodes/mock/twilio";
import { mockTest } from "@shortcodes/mock/vitest";
import twilio from "twilio";
import { afterAll, beforeAll, expect } from "vitest";
import { createBot, tellReady } from "../src/keyword-bot.ts";

/** The service of the seed: it has the short code 12345 and the phone number +14155550123. */
const SERVICE = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const test = mockTest();

/** Each test has an account, and so a token, of its own. */
async function start(authToken: string): Promise<{ url: string; server: ServerType }> {
  const server = serve({ fetch: createBot(authToken).fetch, hostname: "127.0.0.1", port: 0 });
  if (!server.listening) await once(server, "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms` };
}
const servers: ServerType[] = [];
beforeAll(() => {
  servers.length = 0;
});
afterAll(() => {
  for (const server of servers) server.close();
});

test.for(["POST", "GET"] as const)(
  "answers a text that arrives by %s",
  async (inboundMethod, { mock, account, phone }) => {
    const { url, server } = await start(account.auth_token);
    servers.push(server);
    const client = twilio(account.sid, account.auth_token, {
      httpClient: mockHttpClient(mock.url),
    });
    await client.messaging.v1.services(SERVICE).update({ inboundRequestUrl: url, inboundMethod });
    await phone.text("12345", "What's up, 50% off?");
    expect(await phone.next()).toMatchObject({ from: "12345", body: "Text HOURS to 12345" });
    await phone.text("+14155550123", "hours");
    expect(await phone.next()).toMatchObject({ from: "+14155550123", body: "9 to 5" });
  },
);

test("sends from the short code, or from the phone number if the carrier does not support short codes", async ({
  mock,
  account,
  phone,
}) => {
  const client = twilio(account.sid, account.auth_token, { httpClient: mockHttpClient(mock.url) });
  await tellReady(client, SERVICE, phone.number);
  expect(await phone.next()).toMatchObject({
    from: "12345",
    sender_choice: { because: "short_code" },
  });

  phone.carrier({ takesShortCodes: false });
  const sid = await tellReady(client, SERVICE, phone.number);
  expect(await phone.next()).toMatchObject({
    sid,
    from: "+14155550123",
    sender_choice: {
      because: "reroute",
      passed_over: [{ sender: "12345", because: "carrier_takes_no_short_codes" }],
    },
  });
});
