import type { Webhook } from "./document.ts";
import {
  EXAMPLE_MESSAGE,
  MESSAGE_BODY_MAX_LENGTH,
  messageSid,
  SMS_BODY_MAX_LENGTH,
} from "./message.ts";
import { FORM } from "./operation.ts";
import { accountSid, EXAMPLE_ACCOUNT, serviceSid } from "./short-code.ts";
import { z } from "./zod.ts";

/** Where a number is, as far as Twilio knows: each may be empty. */
const geography = Object.fromEntries(
  ["From", "To"].flatMap((end) =>
    ["City", "State", "Zip", "Country"].map((part) => [
      `${end}${part}`,
      z
        .string()
        .optional()
        .describe(`${part} of the ${end === "From" ? "sender" : "short code"}, or empty.`),
    ]),
  ),
);

const errors = {
  ErrorCode: z
    .string()
    .regex(/^[0-9]{5}$/)
    .optional()
    .describe("Sent to the fallback URL only: the error code of the first URL's failure."),
  ErrorUrl: z.string().optional().describe("Sent to the fallback URL only: the URL that failed."),
};

const exampleGeography = {
  ToCountry: "US",
  ToState: "",
  ToCity: "",
  ToZip: "",
  FromCountry: "US",
  FromState: "CA",
  FromCity: "SAN FRANCISCO",
  FromZip: "94103",
};

const responses: Webhook["responses"] = {
  200: {
    description:
      "TwiML to execute, or text to send as a reply. With an empty body, nothing is sent.",
    content: {
      "text/xml": { schema: { type: "string" } },
      "text/plain": { schema: { type: "string" } },
    },
  },
  "4XX": {
    description:
      "Twilio requests the fallback URL, with the parameters ErrorCode and ErrorUrl added.",
  },
};

/** The request that reaches the SmsUrl, or a Messaging Service's inbound request URL, since 2010-04-01. */
export const inboundMessage: Webhook = {
  name: "inboundMessage",
  summary: "A short code receives a message",
  description:
    "Twilio sends this request to the URL that is configured for the short code or for its Messaging Service, signed in X-Twilio-Signature. With GET, the same parameters are in the query string.",
  responses,
  form: {
    mediaType: FORM,
    schema: z
      .object({
        MessageSid: messageSid,
        SmsSid: messageSid.openapi({ deprecated: true }),
        SmsMessageSid: messageSid.openapi({ deprecated: true }),
        AccountSid: accountSid,
        MessagingServiceSid: serviceSid.optional(),
        From: z.string().describe("Number of the sender, in E.164 format."),
        To: z.string().describe("The short code or the phone number."),
        Body: z.string().max(MESSAGE_BODY_MAX_LENGTH).describe("Text of the message."),
        NumMedia: z
          .string()
          .regex(/^[0-9]+$/)
          .describe("Number of media files in the message."),
        NumSegments: z
          .string()
          .regex(/^[0-9]+$/)
          .describe("Number of segments of the text."),
        SmsStatus: z.literal("received").optional(),
        ApiVersion: z.literal("2010-04-01").optional(),
        OptOutType: z
          .enum(["STOP", "START", "HELP"])
          .optional()
          .describe("With Advanced Opt-Out only: how the text was interpreted."),
        ...geography,
        ...errors,
      })
      .openapi("InboundMessage"),
    examples: {
      message: {
        value: {
          ...exampleGeography,
          MessageSid: EXAMPLE_MESSAGE,
          SmsSid: EXAMPLE_MESSAGE,
          SmsMessageSid: EXAMPLE_MESSAGE,
          AccountSid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          From: "+14155550100",
          To: "67898",
          Body: "Hello",
          NumMedia: "0",
          NumSegments: "1",
          SmsStatus: "received",
          ApiVersion: "2010-04-01",
        },
      },
    },
  },
};

/** The request that reaches the SmsUrl of a short code whose ApiVersion is 2008-08-01. */
export const inboundSms: Webhook = {
  name: "inboundSms",
  summary: "A short code receives a message",
  description:
    "Twilio sends this request to the SmsUrl of the short code, signed in X-Twilio-Signature. With GET, the same parameters are in the query string.",
  responses,
  form: {
    mediaType: FORM,
    schema: z
      .object({
        SmsSid: messageSid,
        SmsMessageSid: messageSid.optional(),
        AccountSid: accountSid,
        From: z.string().describe("Number of the sender: ten digits, without separators."),
        To: z.string().describe("The short code or the phone number."),
        Body: z.string().max(SMS_BODY_MAX_LENGTH).describe("Text of the message."),
        SmsStatus: z
          .literal("received")
          .optional()
          .openapi({ "x-inferred": "Twilio does not document this parameter for this version." }),
        ApiVersion: z
          .literal("2008-08-01")
          .optional()
          .openapi({ "x-inferred": "Twilio does not document this parameter for this version." }),
        ...geography,
        ...errors,
      })
      .openapi("InboundSms"),
    examples: {
      message: {
        value: {
          ...exampleGeography,
          SmsSid: EXAMPLE_MESSAGE,
          AccountSid: EXAMPLE_ACCOUNT,
          From: "4155550100",
          To: "67898",
          Body: "Hello",
        },
      },
    },
  },
};
