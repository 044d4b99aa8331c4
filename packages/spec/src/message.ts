import { sid } from "./sid.ts";
import { z } from "./zod.ts";

/** The longest text of a message, in characters, of which an emoji may have several (Twilio error dictionary 21617; that they are code points is inferred). */
export const MESSAGE_BODY_MAX_LENGTH = 1600;
/** The longest text in 2008-08-01, and of `<Sms>` (2008-08-01 documentation, "SMS Messages"). */
export const SMS_BODY_MAX_LENGTH = 160;
/** The most media of a message (Twilio error dictionary 21623). */
export const MEDIA_URLS_MAX = 10;

/** The longest time a message may wait to be sent, in seconds: 10 hours, and the default (Twilio docs, "Services"). */
export const MAX_VALIDITY_PERIOD = 36_000;

/** When a message may be scheduled for: so many minutes to so many days ahead (Twilio docs, "Message scheduling"). */
export const SEND_AT_MIN_MINUTES = 15;
export const SEND_AT_MAX_DAYS = 35;

/** The message of the examples. */
export const EXAMPLE_MESSAGE = `SM${"a".repeat(32)}`;

export const messageSid = sid("(SM|MM)").describe(
  "Identifier of the message. It begins with SM, or with MM if the message has media.",
);

/** E.164, as Twilio writes it. */
export const phoneNumber = z
  .string()
  .regex(/^\+[1-9][0-9]{1,14}$/)
  .describe("A phone number, in E.164 format.");

const STATUSES = [
  "accepted",
  "scheduled",
  "queued",
  "sending",
  "sent",
  "delivered",
  "undelivered",
  "failed",
  "canceled",
  "receiving",
  "received",
] as const;
const DIRECTIONS = ["inbound", "outbound-api", "outbound-reply"] as const;

/** Of a message that the mock keeps: SMS and MMS have these. */
export const messageStatus = z.enum(STATUSES).describe("Status of the message.");
export const messageDirection = z
  .enum(DIRECTIONS)
  .describe(
    "inbound: received from a phone; outbound-api: sent by an API request; outbound-reply: sent in reply, by TwiML or by the opt-out handling.",
  );

/** Of a message in an answer of Twilio's: other channels and calls have more. */
export const anyMessageStatus = z
  .enum([...STATUSES, "read", "partially_delivered"])
  .describe("Status of the message.");
export const anyMessageDirection = z
  .enum([...DIRECTIONS, "outbound-call"])
  .describe(
    "inbound: from a phone; outbound-api: sent by a request; outbound-reply: by TwiML; outbound-call: during a call.",
  );

/** `Flags` of 2008-08-01: a bit each (2008-08-01 documentation, "SMS Messages"). */
export const SMS_FLAGS = { inbound: 1, reply: 2, restApi: 4 } as const;
