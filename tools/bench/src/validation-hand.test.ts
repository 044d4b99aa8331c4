import { fitting, type JsonSchema, mutated } from "@shortcodes/schema-arbitrary";
import { isListShortCodeResponse } from "@shortcodes/validation/messaging-v1";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHandValidator } from "./validation-hand.ts";
import { DOCUMENT, emittedWithoutFormats, readDocument } from "./validation-peers.ts";

// A yardstick that is shorter than what it measures would be none.
describe("the hand-written validator", () => {
  const page: JsonSchema = { $ref: "#/components/schemas/ListShortCodeResponse" };
  const fits = fitting(page, readDocument(DOCUMENT));
  const values = fc.oneof(fits, mutated(fits));

  it("judges like the emitted one", () => {
    const { isPage } = createHandValidator(true);
    const judge = (value: unknown) => {
      expect(isPage(value)).toBe(isListShortCodeResponse(value));
    };
    fc.assert(fc.property(values, judge), { numRuns: 3000 });
  });

  it("judges like the emitted one without formats", async () => {
    const [hand, emitted] = [createHandValidator(false), await emittedWithoutFormats()];
    const judge = (value: unknown) => {
      expect(hand.isPage(value)).toBe(emitted.isPage(value));
    };
    fc.assert(fc.property(values, judge), { numRuns: 3000 });
  });
});
