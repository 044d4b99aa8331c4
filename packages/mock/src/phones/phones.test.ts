import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createPhones } from "./phones.ts";

const NUMBER = "+14155550100";
const create = () => {
  const published: unknown[] = [];
  return { published, phones: createPhones({ publish: (_, data) => void published.push(data) }) };
};

describe("Phones.watch", () => {
  test("gives up after the time limit", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { phones } = create();
    let looks = 0;
    const nothing = async () => void looks++;
    expect(await phones.watch(NUMBER, 0, nothing)).toBeUndefined();
    expect(looks).toBe(1);
    const watching = phones.watch(NUMBER, 1000, nothing);
    await vi.advanceTimersByTimeAsync(999);
    expect(looks).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await watching).toBeUndefined();
    expect(looks).toBe(3);
  });

  test("does not miss what happens while it looks", async () => {
    const { phones } = create();
    let looks = 0;
    const look = async () => {
      if (looks++ > 0) return "found";
      phones.touch(NUMBER);
      return undefined;
    };
    expect(await phones.watch(NUMBER, 60_000, look)).toBe("found");
  });

  test("ends with the phones", async () => {
    const { phones } = create();
    const watching = phones.watch(NUMBER, 60_000, async () => undefined);
    phones.end();
    expect(await watching).toBeUndefined();
  });

  test("is not woken by another phone", async () => {
    const { phones } = create();
    let looks = 0;
    const watching = phones.watch(NUMBER, 60_000, async () => (looks++ > 0 ? looks : undefined));
    await Promise.resolve();
    phones.touch("+14155550101");
    await Promise.resolve();
    expect(looks).toBe(1);
    phones.touch(NUMBER);
    expect(await watching).toBe(2);
  });
});

describe("Phones", () => {
  test("keep ten thousand, and forget the one that was not set for the longest time", () => {
    const { phones } = create();
    const number = (index: number) => `+1415${String(5_000_000 + index)}`;
    phones.set(number(0), { delay_ms: 1 });
    phones.set(number(1), { delay_ms: 1 });
    phones.set(number(0), { delay_ms: 2 });
    for (let index = 2; index <= 10_000; index++) phones.touch(number(index));
    expect(phones.list()).toHaveLength(10_000);
    expect([phones.get(number(0)).delay_ms, phones.get(number(1)).delay_ms]).toEqual([2, 0]);
  });

  test("a failure is taken once, and published", () => {
    const { phones, published } = create();
    expect(phones.takeFailure(NUMBER)).toBeNull();
    phones.set(NUMBER, { fail_next: 30003 });
    expect([phones.takeFailure(NUMBER), phones.takeFailure(NUMBER)]).toEqual([30003, null]);
    expect(published).toMatchObject([{ fail_next: 30003 }, { fail_next: null }]);
  });
});
