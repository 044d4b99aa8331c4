import { sid } from "./sid.ts";
import { z } from "./zod.ts";

export const phoneNumberSid = sid("PN").describe("Unique identifier of the phone number.");

export const phoneCapabilities = z
  .array(z.enum(["MMS", "SMS", "Voice"]))
  .describe("Types of calls and messages that the phone number can receive and send.");
