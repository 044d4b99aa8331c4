import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { mockHttpClient } from "@shortcodes/mock/twilio";
import { mockTest } from "@shortcodes/mock/vitest";
import twilio from "twilio";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { createInboundApp } from "../src/inbound-app.ts";

const test = mockTest();
const tokens = new Map<string, string>();
const app = createInboundApp((accountSid) => tokens.get(accountSid));
let url: string;

beforeAll(async () => {
  app.listen(0, "127.0.0.1");
  await once(app, "listening");
  url = `http://127.0.0.1:${(app.address() as AddressInfo).port}/sms`;
});
afterAll(() => app.close());

describe("the inbound app", () => {
  test("answers a keyword", async ({ mock, account }) => {
    tokens.set(account.sid, account.auth_token);
    const client = twilio(account.sid, account.auth_token, {
      httpClient: mockHttpClient(mock.url),
    });
    const { shortCodes } = client.api.v2010.account;
    const [found] = await shortCodes.list({ shortCode: "67898" });
    await shortCodes(found?.sid ?? "").update({ smsUrl: url });

    const message = { account_sid: account.sid, to: "67898", from: "+14155550100" };
    const { requests } = await mock.receive({ ...message, body: "hours" });
    expect(requests).toMatchObject([{ status: 200, error: null }]);
    expect(requests[0]?.response_body).toContain("<Message>9 to 5</Message>");
  });

  test("refuses a request that is not signed", async () => {
    const body = new URLSearchParams({ Body: "hours" });
    expect((await fetch(url, { method: "POST", body })).status).toBe(403);
  });
});
