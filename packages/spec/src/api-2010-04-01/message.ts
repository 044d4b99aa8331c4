import { ALWAYS_THERE } from "../inferred.ts";
import {
  EXAMPLE_MESSAGE,
  MAX_VALIDITY_PERIOD,
  MEDIA_URLS_MAX,
  MESSAGE_BODY_MAX_LENGTH,
  SEND_AT_MAX_DAYS,
  SEND_AT_MIN_MINUTES,
  anyMessageDirection,
  messageSid,
  anyMessageStatus,
} from "../message.ts";
import { nullableObject } from "../nullable-object.ts";
import { sendingErrors } from "../message-errors.ts";
import { FORM } from "../operation.ts";
import { pageQuery } from "../paging.ts";
import type { Samples } from "../error-responses.ts";
import { resource } from "../resource.ts";
import { accountSid, apiVersion, EXAMPLE_ACCOUNT, serviceSid } from "../short-code.ts";
import { sid } from "../sid.ts";
import type { TwilioErrorName } from "../twilio-errors.ts";
import { relativeUri, webhookUrl } from "../url.ts";
import { z } from "../zod.ts";
import { answeredDate, elements, jsonAndXml } from "./json-and-xml.ts";

const digits = z.string().regex(/^[0-9]+$/);

/** A message: 20 properties in the order of recorded XML. JSON has been written in several orders over the years. */
export const message = nullableObject(
  elements({
    sid: messageSid,
    date_created: answeredDate.describe("When the message was created, in GMT, RFC 2822 format."),
    date_updated: answeredDate.describe("When it was last updated, in GMT, RFC 2822 format."),
    date_sent: answeredDate.describe(
      "When the message was sent, or when its webhook was requested, in GMT, RFC 2822 format.",
    ),
    account_sid: accountSid.describe("Identifier of the account that owns the message."),
    to: z.string().describe("The recipient."),
    from: z.string().describe("The sender. null until the Messaging Service has chosen one."),
    messaging_service_sid: serviceSid.describe(
      "Identifier of the Messaging Service that sent the message.",
    ),
    body: z.string().describe("Text of the message. Empty after the message has been redacted."),
    status: anyMessageStatus,
    num_segments: digits.describe('Number of segments of the text. "0" until the sender is known.'),
    num_media: digits.describe("Number of media files."),
    direction: anyMessageDirection,
    api_version: apiVersion.describe("Version of the API that processed the message."),
    price: z
      .string()
      .regex(/^-?[0-9]+\.[0-9]+$/)
      .describe("Price of the message. null until it is known."),
    price_unit: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe("Currency of the price, ISO 4217."),
    error_code: z.int().describe("Twilio's error code."),
    error_message: z.string().describe("Human-readable description of the error."),
    uri: relativeUri.describe("Path of this resource on the API's host."),
    subresource_uris: z
      .object(elements({ media: relativeUri.describe("Path of the message's media.") }))
      .describe("Paths of the message's subresources."),
  }),
)
  .describe("A message that a short code or a phone number sent or received.")
  .openapi("Message", { xml: { name: "Message" }, "x-inferred": ALWAYS_THERE });

const uri = `/2010-04-01/Accounts/${EXAMPLE_ACCOUNT}/Messages/${EXAMPLE_MESSAGE}`;
const example = {
  body: "Your order is ready",
  num_segments: "1",
  direction: "outbound-api",
  from: "67898",
  date_updated: "Sat, 09 Jul 2011 22:36:22 +0000",
  price: null,
  error_message: null,
  uri: `${uri}.json`,
  account_sid: EXAMPLE_ACCOUNT,
  num_media: "0",
  to: "+14155550100",
  date_created: "Sat, 09 Jul 2011 22:36:22 +0000",
  status: "queued",
  sid: EXAMPLE_MESSAGE,
  date_sent: null,
  messaging_service_sid: null,
  error_code: null,
  price_unit: "USD",
  api_version: "2010-04-01",
  subresource_uris: { media: `${uri}/Media.json` },
};

const { list, instanceXml, listXml, representations } = jsonAndXml({
  name: "Message",
  key: "message",
  listKey: "messages",
  one: "a message",
  several: "the messages of an account",
  schema: message,
  example,
  xmlExample: { ...example, uri, subresource_uris: { media: `${uri}/Media` } },
});
export { list as listMessageResponse, listXml as listMessageXml, instanceXml as messageXml };

const refusedAs = (error: TwilioErrorName) => ({ "x-twilio-error": error });
const flag = (description: string) => z.boolean().describe(description);
const reserved = "Accepted by the mock, but has no effect.";

/** The parameters of CreateMessage that may be left out. */
const optional = z
  .object({
    StatusCallback: webhookUrl
      .describe("URL that receives the delivery status. It overrides the one of the service.")
      .openapi(refusedAs("InvalidStatusCallback")),
    ApplicationSid: sid("AP").describe(reserved),
    MaxPrice: z
      .string()
      .regex(/^[0-9]+(?:\.[0-9]+)?$/)
      .describe("Has no effect since June 2024.")
      .openapi(refusedAs("InvalidMaxPrice")),
    ProvideFeedback: flag(reserved),
    Attempt: z
      .int()
      .min(1)
      .describe("Number of attempts to send this message so far, for your own records."),
    ValidityPeriod: z
      .int()
      .min(1)
      .max(MAX_VALIDITY_PERIOD)
      .describe(
        `How many seconds the message may wait to be sent, from 1 to ${MAX_VALIDITY_PERIOD}.`,
      )
      .openapi(refusedAs("InvalidValidityPeriod")),
    ForceDelivery: flag("Reserved."),
    ContentRetention: z
      .enum(["retain", "discard"])
      .describe(reserved)
      .openapi(refusedAs("InvalidContentRetention")),
    AddressRetention: z
      .enum(["retain", "obfuscate"])
      .describe(reserved)
      .openapi(refusedAs("InvalidAddressRetention")),
    SmartEncoded: flag(
      "Whether characters that are not in GSM-7 are replaced with similar characters that are.",
    ),
    PersistentAction: z.array(z.string()).describe("Used by other channels only."),
    TrafficType: z.literal("free").describe("Used by other channels only."),
    ShortenUrls: flag(reserved),
    ScheduleType: z
      .literal("fixed")
      .describe("fixed: the message is sent at SendAt. Scheduling requires a Messaging Service.")
      .openapi(refusedAs("InvalidScheduleType")),
    SendAt: z
      .string()
      .describe(
        `When to send a scheduled message, in ISO 8601 format (in GMT unless it says otherwise), between ${SEND_AT_MIN_MINUTES} minutes and ${SEND_AT_MAX_DAYS} days from now.`,
      ),
    SendAsMms: flag(reserved),
    ContentSid: z
      .string()
      .describe("Sid of a content template. The mock has no content templates.")
      .openapi(refusedAs("InvalidContentSid")),
    ContentVariables: z.string().describe("Values for the content template, as JSON."),
    RiskCheck: z.enum(["enable", "disable"]).describe(reserved),
    From: z.string().describe("The sender: a short code or a phone number of the account."),
    FallbackFrom: z.string().describe("Used by other channels only."),
    MessagingServiceSid: serviceSid
      .describe("The Messaging Service that chooses the sender, unless From is one of its senders.")
      .openapi(refusedAs("InvalidServiceSid")),
    Body: z
      .string()
      .max(MESSAGE_BODY_MAX_LENGTH)
      .describe(`Text of the message, at most ${MESSAGE_BODY_MAX_LENGTH} characters.`)
      .openapi(refusedAs("BodyTooLong")),
    MediaUrl: z
      .array(z.string())
      .max(MEDIA_URLS_MAX)
      .describe(`URLs of the media to send with the message, at most ${MEDIA_URLS_MAX}.`)
      .openapi(refusedAs("TooManyMedia")),
  })
  .partial();

/** Form of CreateMessage: `To`, one of `From` and `MessagingServiceSid`, and one of `Body` and `MediaUrl`. */
export const createMessageRequest = z
  .object({
    To: z
      .string()
      .openapi({ "x-twilio-missing": "MissingTo" })
      .describe("The recipient, in E.164 format. Short codes are refused."),
    ...optional.shape,
  })
  .openapi("CreateMessageRequest");

/** Form of UpdateMessage: an empty `Body` redacts, `Status=canceled` cancels what is scheduled. */
export const updateMessageRequest = z
  .object({
    Body: z.string().max(0).describe("An empty value removes the text from the message."),
    Status: z.literal("canceled").describe("canceled: cancels a scheduled message."),
  })
  .partial()
  .openapi("UpdateMessageRequest");

/** Twilio docs, "Messages": the two names end in their operator, and both bounds are inclusive. */
const dateSent = (which: string) =>
  z.string().describe(`Returns only messages sent ${which}. A date, or a date and time, in GMT.`);

/** What the examples of refusals quote. */
export const messageSamples: Samples = {
  CreateMessageBadRequest: {
    InvalidParameter: { parameter: "Attempt", value: "0", rule: "must be at least 1" },
  },
  CreateMessageNotFound: {
    NotFound: { path: uri.replace(/\/\w+$/, ".json") },
  },
  UpdateMessageBadRequest: {
    InvalidParameter: { parameter: "Status", value: "sent", rule: "must be one of canceled" },
  },
};

const refusals = Object.keys(sendingErrors) as (keyof typeof sendingErrors)[];

/** The messages of an account. */
export const messages = resource({
  name: "Message",
  tag: { name: "Api20100401Message", description: "Messages of an account." },
  path: "/2010-04-01/Accounts/{AccountSid}/Messages",
  parents: { AccountSid: accountSid },
  sid: ["Sid", messageSid],
  pathExamples: { AccountSid: EXAMPLE_ACCOUNT, Sid: EXAMPLE_MESSAGE },
  representations,
  create: {
    summary: "Send a message",
    description:
      "Sends a message from a short code or a phone number of the account, or from a Messaging Service that chooses the sender. With From, the status in the response is queued. With a Messaging Service, it is accepted, and errors that depend on the sender appear later, on the message.",
    success: "The message, not yet sent.",
    testCredentials: true,
    form: {
      mediaType: FORM,
      schema: createMessageRequest,
      examples: {
        shortCode: {
          summary: "From a short code",
          value: { To: "+14155550100", From: "67898", Body: "Your order is ready" },
        },
        service: {
          summary: "From a Messaging Service",
          value: {
            To: "+14155550100",
            MessagingServiceSid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            Body: "Your order is ready",
            StatusCallback: "https://example.com/status",
          },
        },
        media: {
          summary: "With files",
          value: {
            To: "+14155550100",
            From: "867530",
            MediaUrl: ["https://example.com/order.jpg"],
          },
        },
      },
    },
    errors: {
      CreateMessageBadRequest: ["InvalidParameter", ...refusals],
      CreateMessageNotFound: ["NotFound", "ServiceNotFound"],
      CreateMessageTooManyRequests: ["TooManyRequests", "QueueFull"],
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
      "DateSent<": dateSent("on or before this moment"),
      "DateSent>": dateSent("on or after this moment"),
      ...pageQuery,
    },
    errors: { ListBadRequest: ["InvalidParameter", "PageSizeTooLarge", "InvalidPageToken"] },
  },
  fetch: {
    summary: "Fetch a message",
    description: "Returns one message of the account.",
    success: "The message.",
  },
  update: {
    summary: "Redact or cancel a message",
    description: "An empty Body removes the text. Status=canceled cancels a scheduled message.",
    success: "The updated message.",
    // What the first example of the form does: only a message in its final status can be redacted.
    shows: {
      [example.body]: "",
      [example.status]: "delivered",
      '"date_sent":null': `"date_sent":"${example.date_updated}"`,
    },
    form: {
      mediaType: FORM,
      schema: updateMessageRequest,
      examples: {
        redact: { summary: "Remove the text", value: { Body: "" } },
        cancel: { summary: "Cancel a scheduled message", value: { Status: "canceled" } },
      },
    },
    errors: { UpdateMessageBadRequest: ["InvalidParameter", "NotComplete", "NotCancelable"] },
  },
  delete: {
    summary: "Delete a message",
    description:
      "Deletes the message and its media. The message must have reached its final status.",
    success: "The message no longer exists.",
    errors: { DeleteMessageBadRequest: ["NotComplete"] },
  },
});
