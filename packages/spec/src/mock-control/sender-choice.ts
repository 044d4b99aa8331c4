import { z } from "../zod.ts";

/** Why a sender was chosen. */
export const CHOSEN_BECAUSE = [
  "direct",
  "short_code",
  "sticky",
  "area_code",
  "country",
  "us_number",
  "any_number",
  "reroute",
] as const;

/** Why a sender was not. */
export const PASSED_OVER_BECAUSE = [
  "no_sms",
  "no_mms",
  "other_country",
  "carrier_takes_no_short_codes",
  "after_the_chosen",
] as const;

/** The reason for the sender of a message. */
export const senderChoice = z
  .strictObject({
    sender: z.string().nullable().describe("The number that sends; null when none can."),
    because: z.enum(CHOSEN_BECAUSE).nullable().describe("Why it was chosen."),
    passed_over: z
      .array(
        z.strictObject({
          sender: z.string(),
          because: z.enum(PASSED_OVER_BECAUSE).describe("Why it was not chosen."),
        }),
      )
      .describe("The other senders of the service."),
  })
  .describe("Which sender was chosen, and why.");
