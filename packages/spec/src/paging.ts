import { z } from "./zod.ts";

/** Items in a list page when the caller does not say (seed 001). */
export const DEFAULT_PAGE_SIZE = 50;
/** The most items a list page can hold (seed 001). */
export const MAX_PAGE_SIZE = 1000;

/** How many items a page holds. `x-clamp`: a larger number means the maximum. */
export const pageSize = z
  .int()
  .min(1)
  .max(MAX_PAGE_SIZE)
  .default(DEFAULT_PAGE_SIZE)
  .openapi({
    description: `How many resources a page holds: ${DEFAULT_PAGE_SIZE} unless given, at most ${MAX_PAGE_SIZE}.`,
    "x-clamp": true,
    "x-inferred":
      "A number over the maximum is answered as the maximum: official SDKs send such numbers. 0, which the Ruby SDK sends for `limit: 0`, is refused.",
  });

export const page = z.int().min(0).openapi({
  description:
    "Index of the page, from 0. It is the caller's own count; where a page begins is the token's say.",
});

export const pageToken = z.string().openapi({
  "x-twilio-error": "InvalidPageToken",
  description: "Where the page begins, as the API wrote it into the link of a neighbouring page.",
});
