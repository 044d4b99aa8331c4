import { describe, expect, test } from "vitest";
import { errors } from "../generated/messaging-v1.ts";
import { checkState } from "./check-state.ts";
import type { AccountState } from "./types.ts";

const id = (prefix: string, number: number) => prefix + String(number).padStart(32, "0");
const shortCode = (number: number, more: object = {}) => ({
  sid: id("SC", number),
  short_code: String(10_000 + number),
  ...more,
});
const service = (number: number, ...members: readonly number[]) => ({
  sid: id("MG", number),
  short_codes: members.map((one) => ({ sid: id("SC", one) })),
});
const check = (...accounts: readonly Partial<AccountState>[]) => {
  const all = accounts.map((one, index) => ({ sid: id("AC", index), auth_token: "t", ...one }));
  const problem = checkState({ accounts: all });
  return problem && `${problem.path.join("/")} ${problem.message}`;
};

describe("checkState", () => {
  test("accounts and their keys are unique everywhere", () => {
    expect(check({ sid: id("AC", 1) }, { sid: id("AC", 1) })).toBe(
      `accounts/1 has a duplicate: ${id("AC", 1)}`,
    );
    const key = { sid: id("SK", 1), secret: "s" };
    const other = { sid: id("SK", 2), secret: "s" };
    expect(check({ api_keys: [key] }, { api_keys: [other, key] })).toBe(
      `accounts/1/api_keys/1 has a duplicate: ${id("SK", 1)}`,
    );
  });

  test("short codes are unique in an account, by Sid and by number in a country", () => {
    expect(check({ short_codes: [shortCode(1), shortCode(1, { short_code: "99999" })] })).toBe(
      `accounts/0/short_codes/1 has a duplicate: ${id("SC", 1)}`,
    );
    const number = { short_code: "12345" };
    expect(check({ short_codes: [shortCode(1, number), shortCode(2, number)] })).toBe(
      "accounts/0/short_codes/1 has a duplicate: US 12345",
    );
    const abroad = { ...number, country_code: "CA" };
    expect(check({ short_codes: [shortCode(1, number), shortCode(2, abroad)] })).toBeUndefined();
    expect(check({ short_codes: [shortCode(1)] }, { short_codes: [shortCode(1)] })).toBeUndefined();
  });

  test("messages are what they can be, and have the files that name them", () => {
    const to = "+14155550100";
    const sid = id("SM", 1);
    const sent = { sid, direction: "outbound-api", from: "12345", to, status: "queued" } as const;
    const media = (parent_sid: string) => [{ sid: id("ME", 1), parent_sid, url: "http://a/b" }];
    expect(check({ messages: [sent], media: media(sid) })).toBeUndefined();
    expect(check({ messages: [{ ...sent, direction: "inbound" }] })).toBe(
      "accounts/0/messages/0/status is queued; the message is inbound",
    );
    expect(check({ messages: [{ ...sent, status: "received" }] })).toBe(
      "accounts/0/messages/0/status is received; the message is outbound-api",
    );
    expect(check({ messages: [{ ...sent, from: null }] })).toBe(
      "accounts/0/messages/0 has neither from nor messaging_service_sid",
    );
    expect(check({ messages: [sent], media: media(id("SM", 2)) })).toBe(
      `accounts/0/media/0/parent_sid names ${id("SM", 2)}, which is not a message of the account`,
    );
  });

  test("a service lists short codes of its account, each in one service", () => {
    const short_codes = [shortCode(1), shortCode(2)];
    expect(check({ short_codes, services: [service(1, 1), service(2, 2)] })).toBeUndefined();
    expect(check({ short_codes, services: [service(1, 3)] })).toBe(
      `accounts/0/services/0/short_codes/0/sid names ${id("SC", 3)}, which is not a short code of the account`,
    );
    expect(check({ short_codes, services: [service(1, 1), service(2, 2, 1)] })).toBe(
      `accounts/0/services/1/short_codes/1/sid names ${id("SC", 1)}, which is already in a service`,
    );
  });

  test("a service has as many senders as fit", () => {
    const { limit } = errors.NumberPoolFull;
    const full = (size: number) => {
      const numbers = Array.from({ length: size }, (_, index) => index);
      return check({
        short_codes: numbers.map((one) => shortCode(one)),
        services: [service(1, ...numbers)],
      });
    };
    expect(full(limit)).toBeUndefined();
    expect(full(limit + 1)).toBe(
      `accounts/0/services/0/short_codes has ${limit + 1} senders; the maximum for a service is ${limit}`,
    );
  });
});
