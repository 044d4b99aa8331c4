import { readDocument } from "@shortcodes/openapi-reader/read-documents";
import { fitting, type JsonSchema, mutated } from "@shortcodes/schema-arbitrary";
import { isListShortCodeResponse } from "@shortcodes/validation/messaging-v1";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isPage } from "./validation-hand.ts";

// A yardstick that is shorter than what it measures would be none.
it("the hand-written validator judges like the emitted one", () => {
  const page: JsonSchema = { $ref: "#/components/schemas/ListShortCodeResponse" };
  const fits = fitting(page, readDocument("messaging-v1").document);
  const judge = (value: unknown) => {
    expect(isPage(value)).toBe(isListShortCodeResponse(value));
  };
  fc.assert(fc.property(fc.oneof(fits, mutated(fits)), judge), { numRuns: 3000 });
});
