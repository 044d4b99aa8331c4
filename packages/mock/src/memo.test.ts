import { beforeEach, describe, expect, test } from "vitest";
import { memo } from "./memo.ts";

describe("memo", () => {
  const made: string[] = [];
  beforeEach(() => {
    made.length = 0;
  });
  const upper = (key: string) => {
    made.push(key);
    return key.toUpperCase();
  };

  test("makes the value of a key once", () => {
    const remembered = memo(2, upper);
    expect(["a", "b", "a", "b"].map(remembered)).toEqual(["A", "B", "A", "B"]);
    expect(made).toEqual(["a", "b"]);
  });

  test("keeps no more than its size", () => {
    const remembered = memo(2, upper);
    expect(["a", "b", "c", "a"].map(remembered)).toEqual(["A", "B", "C", "A"]);
    expect(made).toEqual(["a", "b", "c", "a"]);
  });
});
