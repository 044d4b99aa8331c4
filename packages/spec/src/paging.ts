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
    description: `Maximum number of resources in a page. The default is ${DEFAULT_PAGE_SIZE}, the maximum ${MAX_PAGE_SIZE}.`,
    "x-clamp": true,
    "x-inferred":
      "Page sizes above the maximum are clamped to it, because official SDKs send them. 0, which the Ruby SDK sends for `limit: 0`, is refused.",
  });

export const page = z.int().min(0).openapi({
  description:
    "Index of the page, from 0. Where there is a token that determines where the page begins, it only counts pages for the caller.",
});

export const pageToken = z.string().openapi({
  "x-twilio-error": "InvalidPageToken",
  description:
    "Token that determines where the page begins. Take it from the link to the next or previous page.",
});

/** The parameters of every list of 2010-04-01 and Messaging v1. */
export const pageQuery = {
  PageSize: pageSize,
  Page: page,
  PageToken: pageToken,
};
