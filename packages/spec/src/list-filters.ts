import { z } from "./zod.ts";

/** Filters of the account's list (seed 000); names and values are case-sensitive. */
export const listFilters = {
  ShortCode: z.string().optional().openapi({
    description: "Only short codes that contain this pattern: digits, and '*' for any one digit.",
    "x-inferred":
      "The pattern may match anywhere in the number, and '*' stands for exactly one digit.",
  }),
  FriendlyName: z
    .string()
    .optional()
    .describe("Only short codes whose FriendlyName is exactly this."),
};
