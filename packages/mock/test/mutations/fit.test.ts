import { expect, test } from "vitest";
import { readMutations } from "./_mutations.ts";

// Whether they are caught takes minutes, and is tried by `test:full`; that they fit the source is seen at once.
test("every planted fault fits the source", () => {
  expect(readMutations(new URL("../../", import.meta.url)).length).toBeGreaterThan(300);
});
