import { z } from "./zod.ts";

/** Filters of the account's list (seed 000); names and values are case-sensitive. */
export const listFilters = {
  ShortCode: z.string().optional().openapi({
    description:
      "Returns only short codes that contain this pattern of digits, where '*' stands for any one digit.",
    "x-inferred":
      "The documentation does not say that the pattern may match anywhere in the number, or that '*' stands for exactly one digit.",
  }),
  FriendlyName: z
    .string()
    .optional()
    .describe("Returns only short codes with exactly this FriendlyName."),
};
