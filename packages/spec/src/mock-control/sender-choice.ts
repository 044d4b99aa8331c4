import { z } from "../zod.ts";

/** Why a sender was chosen; `reroute` is Twilio's Short Code Reroute. */
const CHOSEN_BECAUSE = [
  "direct",
  "short_code",
  "reroute",
  "sticky",
  "area_code",
  "country",
  "us_number",
  "any_number",
] as const;

/** Why a sender was not: it cannot reach the recipient, or another one comes first. */
const PASSED_OVER_BECAUSE = [
  "short_code_abroad",
  "no_sms",
  "no_mms",
  "carrier_takes_no_short_codes",
  "is_recipient",
  "short_code_first",
  "country_first",
  "us_number_first",
  "sticky_first",
  "area_code_first",
  "least_used_first",
  "oldest_first",
] as const;

/** The reason for the sender of a message. */
export const senderChoice = z
  .strictObject({
    sender: z
      .string()
      .nullable()
      .describe("The number that sends the message. null if no sender can."),
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
