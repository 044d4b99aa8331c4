import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { accountPath, ask, one, SHORT_CODE } from "./_api.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await createMock();
});
afterEach(() => mock.close());

const get = async (page: string) => (await ask(mock, undefined, `/_mock/${page}`)).json;

describe("/_mock/requests", () => {
  test("keeps what was asked and answered, without credentials", async () => {
    await ask(mock, one, accountPath(one, `/${SHORT_CODE}.json`), {
      SmsUrl: "http://user:hunter2@example.com/",
      AuthToken: one.auth_token,
    });
    const entries = await get("requests");
    expect(entries).toMatchObject([
      {
        method: "POST",
        status: 200,
        document: "api-2010-04-01",
        operation: "UpdateShortCode",
        account_sid: one.sid,
      },
    ]);
    const text = JSON.stringify(entries);
    for (const secret of [one.auth_token, btoa(`${one.sid}:${one.auth_token}`), "hunter2"])
      expect(text).not.toContain(secret);
    await mock.fetch("/_mock/requests", { method: "DELETE" });
    expect(await get("requests")).toEqual([]);
  });

  test("keeps the last thousand", async () => {
    for (let index = 0; index < 1003; index++) await ask(mock, one, `/nothing/${index}`);
    const entries = await get("requests");
    expect([entries.length, entries[0].url, entries.at(-1).url]).toEqual([
      1000,
      "/nothing/3",
      "/nothing/1002",
    ]);
  });
});
