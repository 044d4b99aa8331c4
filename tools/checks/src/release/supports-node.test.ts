import { expect, test } from "vitest";
import { supportsNode } from "./supports-node.ts";

test.each([
  [">=20", "20.0.0", true],
  [">=20", "24.21.0", true],
  [">=20", "18.20.8", false],
  [">=24.18", "24.18.0", true],
  [">=24.18", "24.9.1", false],
  [">=24.18", "25.0.0", true],
  [">=24.18.2", "24.18.1", false],
  [">=24.18.2", "24.18.2", true],
])("%s lets %s in: %s", (range, version, expected) => {
  expect(supportsNode(range, version)).toBe(expected);
});

test.each(["^20", "20", ">=20 <25", "*", ""])("refuses to guess about %j", (range) => {
  expect(() => supportsNode(range, "24.21.0")).toThrow(">=MAJOR.MINOR");
});
