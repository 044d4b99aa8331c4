import { test as base, type TestAPI } from "vitest";
import { createMock, type Mock } from "./create-mock.ts";
import type { MockOptions } from "./options.ts";
import type { TestPhone } from "./phones/test-phone.ts";
import { defaultSeed } from "./state/default-seed.ts";

/** An account that only one test uses. */
export interface TestAccount {
  readonly sid: string;
  readonly auth_token: string;
  /** Value for the Authorization header. */
  readonly authorization: string;
}

/** The fixtures of a test. */
export interface MockFixtures {
  /** One mock for all tests of a file. */
  readonly mock: Mock;
  /** An account of this test's own, with the short codes and services of the seed. */
  readonly account: TestAccount;
  /** A phone that no other test uses. It texts the short codes of this test's account. */
  readonly phone: TestPhone;
}

/**
 * A `test` with a mock, started once per file, and an account and a phone that are new for every test: tests cannot
 * affect each other, and can run in parallel.
 *
 * @example
 * const test = mockTest();
 * test("lists", async ({ mock, account }) => {
 *   const response = await mock.fetch(`/2010-04-01/Accounts/${account.sid}/SMS/ShortCodes.json`, { headers: { Authorization: account.authorization } });
 *   expect(response.status).toBe(200);
 * });
 */
export function mockTest(options: MockOptions = {}): TestAPI<MockFixtures> {
  const { accounts } = options.seed ?? defaultSeed;
  const taken = new Set(
    accounts.flatMap(({ phone_numbers = [] }) => phone_numbers.map((one) => one.phone_number)),
  );
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
    phone: async ({ mock, account }, use) => {
      await use(mock.phone(nextNumber(taken), account.sid));
    },
  });
}

let phones = 0;

/** North American numbers that begin like those of fiction: 555 after each of these area codes. Those of the seed belong to apps. */
function nextNumber(taken: ReadonlySet<string>): string {
  const area = AREA_CODES[Math.floor(phones / 10_000) % AREA_CODES.length];
  const number = `+1${area}555${String(phones++ % 10_000).padStart(4, "0")}`;
  return taken.has(number) ? nextNumber(taken) : number;
}

const AREA_CODES = ["415", "212", "312", "206", "512"];
