import type { Webhook } from "./document.ts";
import { EXAMPLE_MESSAGE, messageSid, messageStatus } from "./message.ts";
import { FORM } from "./operation.ts";
import { accountSid, serviceSid } from "./short-code.ts";
import { z } from "./zod.ts";

const responses: Webhook["responses"] = {
  200: { description: "Twilio has no use for the body." },
  "4XX": { description: "Twilio reports the error, and requests no other URL." },
};

/** Other channels report when a message was read (Twilio docs, "Track outbound message status"). */
const reportedStatus = z
  .enum([...messageStatus.options, "read"])
  .describe(
    "Status of the message. SMS and MMS report queued, sent, delivered, undelivered, failed and canceled; read is reported by other channels.",
  );

/** The request that reaches a StatusCallback, parameters in the order of recorded requests. */
export const messageStatusCallback: Webhook = {
  name: "messageStatus",
  summary: "The status of a message changes",
  description:
    "Twilio sends this request to the StatusCallback of the message or of its Messaging Service, signed in X-Twilio-Signature. Twilio guarantees neither the order nor the number of these requests.",
  responses,
  form: {
    mediaType: FORM,
    schema: z
      .object({
        RawDlrDoneDate: z
          .string()
          .regex(/^[0-9]{10}$/)
          .describe(
            "When the carrier finished processing the message, as YYMMDDhhmm in the carrier's time zone.",
          )
          .optional(),
        ErrorCode: z
          .string()
          .regex(/^[0-9]+$/)
          .describe("Error code. Sent with the statuses failed and undelivered.")
          .optional(),
        SmsSid: messageSid.openapi({ deprecated: true }),
        SmsStatus: reportedStatus.openapi({ deprecated: true }),
        MessageStatus: reportedStatus,
        To: z.string().describe("The recipient."),
        MessagingServiceSid: serviceSid
          .describe("The Messaging Service that sent the message.")
          .optional(),
        MessageSid: messageSid,
        AccountSid: accountSid.describe("Identifier of the account that owns the message."),
        From: z.string().describe("The sender.").optional(),
        ApiVersion: z.literal("2010-04-01"),
      })
      .openapi("MessageStatusCallback"),
    examples: {
      delivered: {
        value: {
          RawDlrDoneDate: "1107092236",
          SmsSid: EXAMPLE_MESSAGE,
          SmsStatus: "delivered",
          MessageStatus: "delivered",
          To: "+14155550100",
          MessageSid: EXAMPLE_MESSAGE,
          AccountSid: "AC1c238e6f7a0441659833ca940b72503d",
          From: "67898",
          ApiVersion: "2010-04-01",
        },
      },
    },
  },
};

/** The request that reaches the StatusCallback of a message of 2008-08-01, once. */
export const smsStatusCallback: Webhook = {
  name: "smsStatus",
  summary: "A message is sent, or fails",
  description:
    "Twilio sends this request once to the StatusCallback of the message, signed in X-Twilio-Signature.",
  responses,
  form: {
    mediaType: FORM,
    schema: z
      .object({ SmsSid: messageSid, SmsStatus: z.enum(["sent", "failed"]) })
      .openapi("SmsStatusCallback"),
    examples: { sent: { value: { SmsSid: EXAMPLE_MESSAGE, SmsStatus: "sent" } } },
  },
};
