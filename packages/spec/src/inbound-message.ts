import type { Webhook } from "./document.ts";
import { accountSid, EXAMPLE_ACCOUNT, serviceSid, shortCodeNumber } from "./short-code.ts";
import { z } from "./zod.ts";

const messageSid = z
  .string()
  .regex(/^(?:SM|MM)[0-9a-fA-F]{32}$/)
  .describe("Identifier of the message.");

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
    .describe("Only at the fallback URL: why the first URL failed."),
  ErrorUrl: z.string().optional().describe("Only at the fallback URL: the URL that failed."),
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

const MESSAGE_BODY_MAX_LENGTH = 1600;
const EXAMPLE_SID = "SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const FORM = "application/x-www-form-urlencoded";

/** The request that reaches the SmsUrl, or a Messaging Service's inbound request URL, since 2010-04-01. */
export const inboundMessage: Webhook = {
  name: "inboundMessage",
  summary: "A message to the short code came in",
  description:
    "Sent to the URL that is configured for the short code or for its Messaging Service, signed in X-Twilio-Signature. With GET the same parameters stand in the query.",
  form: {
    mediaType: FORM,
    schema: z
      .object({
        MessageSid: messageSid,
        SmsSid: messageSid.openapi({ deprecated: true }),
        SmsMessageSid: messageSid.openapi({ deprecated: true }),
        AccountSid: accountSid,
        MessagingServiceSid: serviceSid.optional(),
        From: z.string().describe("Number of the sender, E.164."),
        To: shortCodeNumber,
        Body: z.string().max(MESSAGE_BODY_MAX_LENGTH).describe("Text of the message."),
        NumMedia: z
          .string()
          .regex(/^[0-9]+$/)
          .describe("How many media items came along."),
        NumSegments: z
          .string()
          .regex(/^[0-9]+$/)
          .describe("How many segments the text took."),
        SmsStatus: z.literal("received").optional(),
        ApiVersion: z.literal("2010-04-01").optional(),
        ...geography,
        ...errors,
      })
      .openapi("InboundMessage"),
    examples: {
      message: {
        value: {
          ...exampleGeography,
          MessageSid: EXAMPLE_SID,
          SmsSid: EXAMPLE_SID,
          SmsMessageSid: EXAMPLE_SID,
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

const MESSAGE_BODY_MAX_LENGTH_2008 = 160;

/** The request that reaches the SmsUrl of a short code whose ApiVersion is 2008-08-01. */
export const inboundSms: Webhook = {
  name: "inboundSms",
  summary: "A message to the short code came in",
  description:
    "Sent to the SmsUrl of the short code, signed in X-Twilio-Signature. With GET the same parameters stand in the query.",
  form: {
    mediaType: FORM,
    schema: z
      .object({
        SmsSid: messageSid,
        SmsMessageSid: messageSid.optional(),
        AccountSid: accountSid,
        From: z.string().describe("Number of the sender: ten digits, undecorated."),
        To: shortCodeNumber,
        Body: z.string().max(MESSAGE_BODY_MAX_LENGTH_2008).describe("Text of the message."),
        SmsStatus: z
          .literal("received")
          .optional()
          .openapi({ "x-inferred": "Not among the documented parameters of this version." }),
        ApiVersion: z
          .literal("2008-08-01")
          .optional()
          .openapi({ "x-inferred": "Not among the documented parameters of this version." }),
        ...geography,
        ...errors,
      })
      .openapi("InboundSms"),
    examples: {
      message: {
        value: {
          ...exampleGeography,
          SmsSid: EXAMPLE_SID,
          AccountSid: EXAMPLE_ACCOUNT,
          From: "4155550100",
          To: "67898",
          Body: "Hello",
        },
      },
    },
  },
};
