import { expect, test } from "vitest";
import { createLoopLimit } from "./loop-limit.ts";

const ACCOUNT = "AC1";

test("createLoopLimit: the 21st reply within 30 seconds is dropped, whoever replies", () => {
  let time = 0;
  const limit = createLoopLimit(() => time);
  const [a, b] = ["+14155550100", "67898"];
  for (let reply = 0; reply < 20; reply++)
    expect(
      reply % 2 === 0 ? limit.count(ACCOUNT, a, b) : limit.count(ACCOUNT, b, a),
    ).toBeUndefined();
  expect(limit.count(ACCOUNT, a, b)).toEqual({
    code: 14107,
    level: "error",
    message:
      "SMS send rate limit exceeded: +14155550100 and 67898 exchanged 20 replies within 30 seconds: this reply is dropped. The setting loop_limit turns the limit off",
  });
  expect(limit.count(ACCOUNT, a, "54321")).toBeUndefined();
  expect(limit.count("AC2", a, b)).toBeUndefined();
  time = 29_999;
  expect(limit.count(ACCOUNT, b, a)?.code).toBe(14107);
  time = 30_000; // what was dropped does not count
  expect(limit.count(ACCOUNT, b, a)).toBeUndefined();
  for (let reply = 0; reply < 19; reply++) limit.count(ACCOUNT, a, b);
  expect(limit.count(ACCOUNT, b, a)?.code).toBe(14107);
  limit.clear();
  expect(limit.count(ACCOUNT, b, a)).toBeUndefined();
});

test("createLoopLimit: pairs that were silent for the longest time are forgotten", () => {
  const limit = createLoopLimit(() => 0);
  for (let reply = 0; reply < 20; reply++) limit.count(ACCOUNT, "a", "b");
  expect(limit.count(ACCOUNT, "a", "b")?.code).toBe(14107);
  for (let pair = 0; pair < 10_000; pair++) limit.count(ACCOUNT, "a", String(pair));
  expect(limit.count(ACCOUNT, "a", "b")).toBeUndefined();
});
