import type { Alert } from "../generated/control-types.ts";
import { eventCodes } from "../generated/event-codes.ts";

/** What Twilio's debugger would say about a document that could be executed, at least in part. */
export type Problem = Pick<Alert, "code" | "level" | "message">;

const titles = eventCodes.twiml;

export type ProblemCode = keyof typeof titles;

/** Reads as one sentence: `Invalid Body: "http://localhost:3000/sms" has …`. `rule` goes on where the subject, a URL or a pair of numbers, ends. */
export function problem(code: ProblemCode, subject: string, rule: string): Problem {
  // Twilio docs, "Error and Warning Dictionary": all others are warnings.
  const level = code === 14107 ? "error" : "warning";
  return { code, level, message: `${titles[code]}: ${subject} ${rule}` };
}
