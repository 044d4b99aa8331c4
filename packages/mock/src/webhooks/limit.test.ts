import { expect, test } from "vitest";
import { createLimit } from "./limit.ts";

test("createLimit: no more tasks than places, and none is lost or overtakes", async () => {
  const limit = createLimit(3);
  const began: number[] = [];
  let running = 0;
  let most = 0;
  const task = (index: number) => async () => {
    began.push(index);
    most = Math.max(most, ++running);
    for (let turns = index % 4; turns >= 0; turns--) await Promise.resolve();
    running--;
    if (index % 5 === 0) throw new Error(`task ${index}`);
    return index;
  };
  const indexes = Array.from({ length: 100 }, (_, index) => index);
  const results = await Promise.allSettled(indexes.map((index) => limit(task(index))));
  expect(most).toBe(3);
  expect(began).toEqual(indexes);
  expect(results.filter(({ status }) => status === "rejected")).toHaveLength(20);
  expect(await Promise.all([1, 2, 3, 4].map((index) => limit(task(index))))).toEqual([1, 2, 3, 4]);
});
