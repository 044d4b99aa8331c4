import { describe, expect } from "vitest";
import { mockTest } from "../src/vitest.ts";

const test = mockTest();
const path = "/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes";

const taken = "+14155550002";
const seed = {
  accounts: [
    {
      sid: "AC11111111111111111111111111111111",
      auth_token: "token",
      phone_numbers: [{ sid: "PN11111111111111111111111111111111", phone_number: taken }],
    },
  ],
};

mockTest({ seed }).for([1, 2, 3, 4])(
  "mockTest: phone %i has no number of the seed",
  (_, { phone }) => {
    expect(phone.number).not.toBe(taken);
  },
);

describe.concurrent("mockTest", () => {
  test.for(Array.from({ length: 8 }, (_, index) => index))(
    "gives test %i an account of its own",
    async (_, { mock, account }) => {
      const headers = { Authorization: account.authorization };
      const added = await mock.fetch(path, {
        method: "POST",
        headers,
        body: new URLSearchParams({ ShortCodeSid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" }),
      });
      expect(added.status).toBe(201);
      const { short_codes: shortCodes } = (await (await mock.fetch(path, { headers })).json()) as {
        short_codes: unknown[];
      };
      expect(shortCodes).toHaveLength(2);
    },
  );
});
