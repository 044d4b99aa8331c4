import { pacificDate } from "../dates.ts";
import { EXAMPLE_MESSAGE, messageSid, SMS_BODY_MAX_LENGTH, SMS_FLAGS } from "../message.ts";
import { FORM } from "../operation.ts";
import { resource } from "../resource.ts";
import { accountSid, EXAMPLE_ACCOUNT } from "../short-code.ts";
import { webhookUrl } from "../url.ts";
import { z } from "../zod.ts";
import { listAttributes, pagingOf, ROOT, xmlRepresentation } from "./xml.ts";

const flags = Object.values(SMS_FLAGS).reduce((all: number, flag) => all | flag, 0);

/** A message, elements in the order of the version's documentation. An empty element is null. */
export const smsMessage = z
  .object({
    Sid: messageSid,
    DateCreated: pacificDate.describe(
      "When the message was created, in Pacific time, RFC 2822 format.",
    ),
    DateUpdated: pacificDate.describe(
      "When it was last updated, in Pacific time, RFC 2822 format.",
    ),
    DateSent: pacificDate
      .describe("When the message was sent. Empty while it is queued.")
      .nullable(),
    AccountSid: accountSid.describe("Identifier of the account that owns the message."),
    To: z.string().describe("The recipient: ten digits, or a short code."),
    From: z.string().describe("The sender: ten digits, or a short code.").nullable(),
    Body: z.string().describe("Text of the message."),
    Status: z
      .enum(["queued", "sending", "sent", "failed", "received"])
      .describe("Status of the message."),
    Flags: z
      .int()
      .min(0)
      .max(flags)
      .describe(
        `${SMS_FLAGS.inbound}: inbound; ${SMS_FLAGS.reply}: a reply to an inbound message; ${SMS_FLAGS.restApi}: sent through the REST API.`,
      ),
    Price: z.string().describe("Price of the message. Empty until it is known.").nullable(),
  })
  .describe("A message that a short code or a phone number sent or received.")
  .openapi("SmsMessage", { xml: { name: "SMSMessage" } });

export const smsMessageXml = z
  .object({ SMSMessage: smsMessage })
  .describe("A message in XML.")
  .openapi("SmsMessageResponse", ROOT);

export const listSmsMessageXml = z
  .object({
    SMSMessages: z.object({
      ...listAttributes,
      SMSMessage: z.array(smsMessage).openapi({ xml: { wrapped: false } }),
    }),
  })
  .describe("A page of the messages of an account, in XML.")
  .openapi("ListSmsMessageResponse", ROOT);

/** Form of CreateSmsMessage. Names are case-sensitive. */
export const createSmsMessageRequest = z
  .object({
    From: z
      .string()
      .describe("The sender: a short code or a phone number of the account.")
      .openapi({ "x-twilio-missing": "MissingSender" }),
    To: z
      .string()
      .describe("The recipient, in any common phone number format.")
      .openapi({ "x-twilio-missing": "MissingTo" }),
    Body: z
      .string()
      .max(SMS_BODY_MAX_LENGTH)
      .describe(`Text of the message, at most ${SMS_BODY_MAX_LENGTH} characters.`)
      .openapi({ "x-twilio-error": "SmsTooLong", "x-twilio-missing": "MissingContent" }),
    StatusCallback: webhookUrl
      .describe("URL that receives one request with SmsSid and SmsStatus, which is sent or failed.")
      .openapi({ "x-twilio-error": "InvalidStatusCallback" })
      .optional(),
  })
  .openapi("CreateSmsMessageRequest");

const example = {
  Sid: EXAMPLE_MESSAGE,
  DateCreated: "Tue, 04 Jan 2011 09:00:00 -0800",
  DateUpdated: "Tue, 04 Jan 2011 09:00:00 -0800",
  DateSent: null,
  AccountSid: EXAMPLE_ACCOUNT,
  To: "4155550100",
  From: "67898",
  Body: "Your order is ready",
  Status: "queued",
  Flags: SMS_FLAGS.restApi,
  Price: null,
};

const dateSent = (which: string) =>
  z.string().describe(`Returns only messages sent ${which}. A date in GMT: YYYY-MM-DD.`);

/** The messages of an account in this version (2008-08-01 documentation, "SMS Messages"). */
export const smsMessages = resource({
  name: "SmsMessage",
  tag: { name: "Api20080801SmsMessage", description: "Messages of an account." },
  path: "/2008-08-01/Accounts/{AccountSid}/SMS/Messages",
  parents: { AccountSid: accountSid },
  sid: ["SmsMessageSid", messageSid],
  pathExamples: { AccountSid: EXAMPLE_ACCOUNT, SmsMessageSid: EXAMPLE_MESSAGE },
  representations: [
    xmlRepresentation({
      element: "SMSMessage",
      listElement: "SMSMessages",
      instanceSchema: smsMessageXml,
      listSchema: listSmsMessageXml,
      exampleName: "message",
      example,
    }),
  ],
  create: {
    summary: "Send a message",
    description: "Sends a message from a short code or a phone number of the account.",
    success: "The message, not yet sent.",
    form: {
      mediaType: FORM,
      schema: createSmsMessageRequest,
      examples: {
        shortCode: { value: { From: "67898", To: "4155550100", Body: "Your order is ready" } },
      },
    },
    errors: {
      CreateSmsMessageBadRequest: [
        "InvalidParameter",
        "InvalidTo",
        "InvalidFrom",
        "ToIsShortCode",
        "ToIsFrom",
        "MissingSender",
        "MissingTo",
        "SmsTooLong",
        "InvalidStatusCallback",
        "Unsubscribed",
        "NoRoute",
        "MissingContent",
        "FromNotOwned",
        "FromOfAnotherAccount",
        "FromNotSmsCapable",
      ],
    },
  },
  list: {
    summary: "List the messages of an account",
    description: "Returns one page of the account's messages, newest first.",
    success: "A page of the list.",
    query: {
      To: z.string().describe("Returns only messages to this number or short code."),
      From: z.string().describe("Returns only messages from this number or short code."),
      DateSent: dateSent("on this day in GMT"),
      "DateSent<": dateSent("on or before this day"),
      "DateSent>": dateSent("on or after this day"),
      ...pagingOf("message"),
    },
    errors: { ListBadRequest: ["InvalidParameter", "PageSizeTooLarge", "InvalidPageToken"] },
  },
  fetch: {
    summary: "Fetch a message",
    description: "Returns one message of the account. Other methods are not supported.",
    success: "The message.",
  },
});
