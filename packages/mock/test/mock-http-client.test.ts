import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { defaultSeed } from "../src/state/default-seed.ts";
import { mockHttpClient } from "../src/twilio.ts";
import { startMock } from "./_mock.ts";

const [, account] = defaultSeed.accounts;
if (account === undefined) throw new Error("the default seed has two accounts");

let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

test("mockHttpClient: edge and region change nothing, on the second page either", async () => {
  const client = twilio(account.sid, account.auth_token, {
    httpClient: mockHttpClient(mock.url.replace("127.0.0.1", "localhost")),
    edge: "sydney",
    region: "au1",
  });
  const { shortCodes } = client.messaging.v1.services("MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
  await shortCodes.create({ shortCodeSid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" });
  const page = await shortCodes.page({ pageSize: 1 });
  const links = page.instances.map(({ url }) => new URL(url).origin);
  expect(links).toEqual(["https://messaging.sydney.au1.twilio.com"]);
  expect((await shortCodes.list({ pageSize: 1 })).length).toBe(2);
  expect((await page.nextPage())?.instances.length).toBe(1);
  expect(
    (await client.api.v2010.accounts(account.sid).shortCodes.list({ pageSize: 1 })).length,
  ).toBe(2);
});

test("mockHttpClient: a product that the mock does not have is not answered as another", async () => {
  const client = twilio(account.sid, account.auth_token, { httpClient: mockHttpClient(mock.url) });
  await expect(client.chat.v2.services.list()).rejects.toMatchObject({ status: 404 });
  await expect(
    client.request({ method: "get", uri: "https://chat.twilio.com/v1/Services" }),
  ).resolves.toMatchObject({ statusCode: 404 });
});

describe("mockHttpClient: passes the options of the SDK's RequestClient on", () => {
  const inject = (fault: object) =>
    mock.fetch("/_mock/faults", {
      method: "PUT",
      body: JSON.stringify([{ operation: "ListShortCode", ...fault }]),
    });
  const listWith = (options?: Parameters<typeof mockHttpClient>[1]) =>
    twilio(account.sid, account.auth_token, {
      httpClient: mockHttpClient(mock.url, options),
    }).api.v2010.account.shortCodes.list();
  const tooManyRequests = { status: 429, code: 20429 };

  test("autoRetry repeats after 429", async () => {
    await inject({ status: 429, times: 2 });
    expect(await listWith({ autoRetry: true, maxRetryDelay: 1 })).toHaveLength(2);
  });

  test("maxRetries limits the attempts", async () => {
    await inject({ status: 429, times: 2 });
    const options = { autoRetry: true, maxRetries: 1, maxRetryDelay: 1 };
    await expect(listWith(options)).rejects.toMatchObject(tooManyRequests);
    expect(await listWith()).toHaveLength(2);
  });

  test("without options, 429 is not repeated", async () => {
    await inject({ status: 429, times: 1 });
    await expect(listWith()).rejects.toMatchObject(tooManyRequests);
  });

  test("timeout ends a request", async () => {
    await inject({ delay_ms: 60_000 });
    await expect(listWith({ timeout: 20 })).rejects.toMatchObject({ code: "ECONNABORTED" });
  });
});
