import type { Alert } from "../generated/control-types.ts";

/** What Twilio's debugger would say about a document that could be executed, at least in part. */
export type Problem = Pick<Alert, "code" | "level" | "message">;

/** Twilio docs, "Error and Warning Dictionary". All are warnings, but 14107. */
const titles = {
  12200: "Schema validation warning",
  14101: "Invalid 'To' attribute",
  14102: "Invalid 'From' attribute",
  14103: "Invalid Body",
  14104: "Invalid Method attribute",
  14105: "Invalid statusCallback attribute",
  14106: "Document retrieval limit reached",
  14107: "SMS send rate limit exceeded",
  14108: "From phone number not SMS capable",
  14109: "TwiML Reply message limit exceeded",
  14110: "Invalid Verb for SMS Reply",
} as const;

export type ProblemCode = keyof typeof titles;

/** Reads as one sentence: `Invalid Body: "http://localhost:3000/sms" has …`. `rule` goes on where the subject, a URL or a pair of numbers, ends. */
export function problem(code: ProblemCode, subject: string, rule: string): Problem {
  const level = code === 14107 ? "error" : "warning";
  return { code, level, message: `${titles[code]}: ${subject} ${rule}` };
}
