import type { Body } from "../operation.ts";
import { shortCodeSid } from "../short-code.ts";
import { z } from "../zod.ts";

/** Form of CreateShortCode (seed 001). */
export const createShortCodeRequest = z
  .object({ ShortCodeSid: shortCodeSid.describe("Sid of the short code to add.") })
  .openapi("CreateShortCodeRequest");

export const createShortCodeForm: Body = {
  mediaType: "application/x-www-form-urlencoded",
  schema: createShortCodeRequest,
  examples: { add: { value: { ShortCodeSid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" } } },
};
