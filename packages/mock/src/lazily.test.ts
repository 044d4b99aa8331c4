import { expect, test } from "vitest";
import { lazily } from "./lazily.ts";

test("lazily: makes it once, and again what failed", async () => {
  const results = [() => Promise.reject(new Error("not yet")), () => Promise.resolve("made")];
  const get = lazily(async () => (results.shift() ?? expect.unreachable)());
  await expect(get()).rejects.toThrow("not yet");
  expect(get.made).toBeUndefined();
  expect(await Promise.all([get(), get()])).toEqual(["made", "made"]);
});
