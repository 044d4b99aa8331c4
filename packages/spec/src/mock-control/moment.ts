import { iso8601Date } from "../dates.ts";
import { z } from "../zod.ts";

/** A moment, with milliseconds or without. */
export const moment = z.union([
  iso8601Date,
  z.iso.datetime({ precision: 3 }).openapi({
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$",
  }),
]);
