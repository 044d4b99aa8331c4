import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createQueue } from "./store.ts";

describe("createQueue", () => {
  /** Work that takes some turns, and notes when it begins and ends. */
  function recorder() {
    const queue = createQueue();
    const log: string[] = [];
    const add = (key: string, name: string, isFailing = false) =>
      queue(key, async () => {
        log.push(`${name} begins`);
        await setImmediate();
        log.push(`${name} ends`);
        if (isFailing) throw new Error(name);
        return name;
      });
    return { log, add };
  }

  test("what has the same key runs one after the other, whoever comes when", async () => {
    const { log, add } = recorder();
    const first = add("a", "1");
    const second = add("a", "2");
    await first;
    // The second is running now, and the third has to wait for it.
    const third = add("a", "3");
    expect(await Promise.all([first, second, third])).toEqual(["1", "2", "3"]);
    expect(log).toEqual(["1 begins", "1 ends", "2 begins", "2 ends", "3 begins", "3 ends"]);
  });

  test("another key waits for nobody", async () => {
    const { log, add } = recorder();
    await Promise.all([add("a", "1"), add("b", "2")]);
    expect(log).toEqual(["1 begins", "2 begins", "1 ends", "2 ends"]);
  });

  test("a failure reaches its own caller only", async () => {
    const { add } = recorder();
    const results = await Promise.allSettled([add("a", "1", true), add("a", "2")]);
    expect(results).toEqual([
      { status: "rejected", reason: new Error("1") },
      { status: "fulfilled", value: "2" },
    ]);
  });
});
