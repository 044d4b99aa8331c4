import { expect, it } from "vitest";
import { printable } from "./printable.ts";

it("leaves out what a terminal would act on", () => {
  expect(printable("a\nb\u001b[31mc\u009bd\u202ee\u2066f ü 😀")).toBe("a?b?[31mc?d?e?f ü 😀");
});
