import { z } from "./zod.ts";

/** Length of every Twilio SID, in characters: a two-letter prefix and 32 hexadecimal digits (seed 001). */
const SID_LENGTH = 34;

/** A Twilio SID with the given two-letter prefix (seed 001: `^SC[0-9a-fA-F]{32}$`, 34 characters). */
export function sid(prefix: string) {
  return z
    .string()
    .length(SID_LENGTH)
    .regex(new RegExp(`^${prefix}[0-9a-fA-F]{32}$`));
}
