import { expect } from "vitest";
import { mockTest } from "@shortcodes/mock/vitest";

const test = mockTest();

test("the fixture brings a mock and an account", async ({ mock, account }) => {
  const path = `/2010-04-01/Accounts/${account.sid}/SMS/ShortCodes.json`;
  const headers = { Authorization: account.authorization };
  const response = await mock.fetch(path, { headers });
  expect(response.status).toBe(200);
});
