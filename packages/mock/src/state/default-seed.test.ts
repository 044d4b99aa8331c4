import { expect, test } from "vitest";
import { defaultSeed } from "./default-seed.ts";

test("default seed: all but the documentation's 12345 begin like short codes of the USA, with 2 to 9", () => {
  const numbers = defaultSeed.accounts.flatMap(({ short_codes = [] }) => short_codes);
  expect(numbers.length).toBe(12);
  const others = numbers.filter(({ short_code }) => !/^[2-9]/.test(short_code));
  expect(others.map(({ short_code }) => short_code)).toEqual(["12345"]);
});
