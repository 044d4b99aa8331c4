import { expect, it } from "vitest";
import { interleave } from "../rounds.ts";
import { row } from "./table.ts";

it("row: medians with quartiles, ratios round by round, and whether the bars are met", () => {
  const quantity = { name: "list", now: [30, 20, 40], earlier: [60, 50, 40], bare: [10, 10, 10] };
  expect(row({ ...quantity, bars: { bare: 3, earlier: 0.4 } })).toBe(
    "| list | 30 (20–40) | 50 (40–60) | 10 (10–10) | 3.00 (2.00–4.00) | 5.00 (4.00–6.00) | 0.50 (0.40–1.00) | ≤ 3 × bare, ≤ 0.4 × earlier | met, MISSED |",
  );
});

it("row: leaves out what an earlier build is needed for", () => {
  expect(row({ name: "list", now: [1], bare: [2], bars: { earlier: 0.5 } })).toBe(
    "| list | 1 (1–1) |  | 2 (2–2) | 0.50 (0.50–0.50) |  |  |  |  |",
  );
});

it("interleave: measures everything in every round, in turn the other way round", async () => {
  const order: string[] = [];
  const results = await interleave(["a", "b"], 3, async (thing, round) => {
    order.push(thing);
    return `${thing}${round}`;
  });
  expect(order.join("")).toBe("abbaab");
  expect(results).toEqual([
    ["a0", "a1", "a2"],
    ["b0", "b1", "b2"],
  ]);
});
