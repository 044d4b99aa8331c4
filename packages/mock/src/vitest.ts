import { test as base, type TestAPI } from "vitest";
import { createMock, type Mock } from "./create-mock.ts";
import type { MockOptions } from "./options.ts";

/** An account that only one test has. */
export interface TestAccount {
  readonly sid: string;
  readonly auth_token: string;
  /** Ready for an Authorization header. */
  readonly authorization: string;
}

/** What a test gets. */
export interface MockFixtures {
  /** One mock for all tests of a file. */
  readonly mock: Mock;
  /** An account of this test's own, with the short codes and services of the seed. */
  readonly account: TestAccount;
}

/**
 * A `test` that brings a mock, started once per file, and an account that is new for every test: tests cannot disturb
 * each other, and may run at the same time.
 *
 * @example
 * const test = mockTest();
 * test("lists", async ({ mock, account }) => {
 *   const response = await mock.fetch(`/2010-04-01/Accounts/${account.sid}/SMS/ShortCodes.json`, { headers: { Authorization: account.authorization } });
 *   expect(response.status).toBe(200);
 * });
 */
export function mockTest(options: MockOptions = {}): TestAPI<MockFixtures> {
  return base.extend<MockFixtures>({
    mock: [
      // oxlint-disable-next-line no-empty-pattern -- vitest reads the wanted fixtures from the pattern
      async ({}, use) => {
        const mock = await createMock(options);
        await use(mock);
        await mock.close();
      },
      { scope: "file" },
    ],
    account: async ({ mock }, use) => {
      const { sid, auth_token } = await mock.createAccount();
      await use({ sid, auth_token, authorization: `Basic ${btoa(`${sid}:${auth_token}`)}` });
    },
  });
}
