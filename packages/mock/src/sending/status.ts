import type { LoggedMessage } from "../generated/control-types.ts";

/**
 * What may come after each status of a message: nothing after a final one. Twilio docs, "Outbound message status"; what only other
 * channels have is left out. Inferred: a scheduled message goes on as one that its service has just accepted.
 */
export const NEXT_STATUSES = {
  scheduled: ["accepted", "canceled"],
  accepted: ["queued", "failed"],
  queued: ["sending", "failed"],
  sending: ["sent"],
  sent: ["delivered", "undelivered"],
  delivered: [],
  undelivered: [],
  failed: [],
  canceled: [],
  receiving: ["received"],
  received: [],
} as const satisfies Record<LoggedMessage["status"], readonly LoggedMessage["status"][]>;

export type MessageStatus = LoggedMessage["status"];

/** Twilio docs, "Track outbound message status": not `scheduled`, `accepted` and `sending`. */
const REPORTED: ReadonlySet<MessageStatus> = new Set([
  "queued",
  "sent",
  "delivered",
  "undelivered",
  "failed",
  "canceled",
]);

/** 2008-08-01 knows nothing of what happens after a message is sent. */
const STATUSES_OF_2008 = {
  scheduled: "queued",
  accepted: "queued",
  queued: "queued",
  sending: "sending",
  sent: "sent",
  delivered: "sent",
  undelivered: "sent",
  failed: "failed",
  canceled: "failed",
  receiving: "received",
  received: "received",
} as const satisfies Record<MessageStatus, string>;

/** Codes of messages that never left Twilio, beside 216xx and 217xx, which are about sending. Twilio docs, "Error and Warning Dictionary". */
const FAILED_CODES: ReadonlySet<number> = new Set([30001, 30002, 30010, 30450]);

/** Whether nothing comes after a status: only then Twilio lets a message be deleted. */
export function isFinal(status: MessageStatus): boolean {
  return NEXT_STATUSES[status].length === 0;
}

/** `pending` of a message that is still to get another status: such messages are found without reading the others. */
export const PENDING = "yes";

export function pendingOf(status: MessageStatus): typeof PENDING | null {
  return isFinal(status) ? null : PENDING;
}

/** Whether a status callback reports a status that its creator does not know already. */
export function isReported(status: MessageStatus): boolean {
  return REPORTED.has(status);
}

/** What 2008-08-01 calls a status. */
export function statusIn2008(status: MessageStatus) {
  return STATUSES_OF_2008[status];
}

/** Whether 2008-08-01 makes its one status callback when a message gets this status. Twilio docs of 2010: `SmsStatus` is sent or failed. */
export function isReportedIn2008(status: MessageStatus): status is "sent" | "failed" {
  return status === "sent" || status === "failed";
}

/**
 * How a message with this error code ends: `failed` if it never left Twilio, else `undelivered` by the carrier (inferred for most
 * codes; 21xxx are Twilio's own refusals).
 */
export function statusOfFailure(code: number): "failed" | "undelivered" {
  const isRefusal = code >= 21000 && code < 22000;
  return isRefusal || FAILED_CODES.has(code) ? "failed" : "undelivered";
}
