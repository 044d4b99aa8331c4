import { expect, test } from "vitest";
import { once } from "./items.ts";

test("once: an item is made once for a row and a context, and cannot be changed", () => {
  const link = once(({ sid }: { readonly sid: string }, origin: string) => ({
    url: `${origin}/${sid}`,
  }));
  const row = { sid: "SC1" };
  const first = link(row, "http://a");
  expect(first).toEqual({ url: "http://a/SC1" });
  expect(Object.isFrozen(first)).toBe(true);
  expect(link(row, "http://a")).toBe(first);
  expect(link(row, "http://b")).toEqual({ url: "http://b/SC1" });
  expect(link({ sid: "SC2" }, "http://b")).toEqual({ url: "http://b/SC2" });
});
