import { mockHttpClient } from "@shortcodes/mock/twilio";
import { mockTest } from "@shortcodes/mock/vitest";
import twilio from "twilio";
import { describe, expect } from "vitest";
import { fillService } from "../src/fill-service.ts";

const HOLDS_12345 = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const IS_EMPTY = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

/** One mock for the file, and an account of its own for each test. */
const test = mockTest();

describe.concurrent("fillService", () => {
  test("adds the short codes that are in no service and can be there", async ({
    mock,
    account,
  }) => {
    const client = twilio(account.sid, account.auth_token, {
      httpClient: mockHttpClient(mock.url),
    });
    const added = await fillService(client, IS_EMPTY);
    expect(added).toContain("67898");
    // One is in another service, the other supports neither SMS nor MMS.
    for (const number of ["12345", "60601"]) expect(added).not.toContain(number);

    const pool = await client.messaging.v1.services(IS_EMPTY).shortCodes.list();
    expect(pool.map(({ shortCode }) => shortCode).sort()).toEqual(added.sort());
  });

  test("adds nothing the second time", async ({ mock, account }) => {
    const client = twilio(account.sid, account.auth_token, {
      httpClient: mockHttpClient(mock.url),
    });
    await fillService(client, HOLDS_12345);
    expect(await fillService(client, HOLDS_12345)).toEqual([]);
  });

  test("fails if the service does not exist", async ({ mock, account }) => {
    const client = twilio(account.sid, account.auth_token, {
      httpClient: mockHttpClient(mock.url),
    });
    await expect(fillService(client, "MGcccccccccccccccccccccccccccccccc")).rejects.toMatchObject({
      status: 404,
      code: 20404,
    });
  });

  test("fails when Twilio is not available", async ({ mock, account }) => {
    const client = twilio(account.sid, account.auth_token, {
      httpClient: mockHttpClient(mock.url),
    });
    const fault = { account_sid: account.sid, operation: "CreateShortCode", status: 503 };
    await mock.fetch("/_mock/faults", { method: "PUT", body: JSON.stringify([fault]) });
    await expect(fillService(client, IS_EMPTY)).rejects.toMatchObject({ status: 503, code: 20503 });
  });
});
