import {
  MEDIA_URLS_MAX,
  messageDirection,
  messageSid,
  messageStatus,
  phoneNumber,
} from "../message.ts";
import { accountSid, serviceSid } from "../short-code.ts";
import { printableText } from "../text.ts";
import { httpUrl } from "../url.ts";
import { z } from "../zod.ts";
import { moment } from "./moment.ts";
import { senderChoice } from "./sender-choice.ts";

const id = z.int().min(1).describe("Sequence number, counted from 1 across all events.");
const failure = z
  .object({ code: z.int(), message: z.string() })
  .describe("The error, with Twilio's error code.");

/** A message as tests and the page see it. */
export const loggedMessage = z
  .object({
    sid: messageSid,
    account_sid: accountSid.describe("The account that sent or received the message."),
    direction: messageDirection,
    from: z.string().nullable().describe("The sender. null until one is chosen."),
    to: z.string().describe("The recipient."),
    body: z.string(),
    media_urls: z.array(z.string()),
    status: messageStatus,
    error_code: z.int().nullable(),
    num_segments: z.int().min(0),
    messaging_service_sid: serviceSid
      .describe("The Messaging Service that the message belongs to.")
      .nullable(),
    sender_choice: senderChoice.nullable(),
    date_created: moment,
  })
  .describe("A message that a phone sent or received.")
  .openapi("LoggedMessage");

export const messages = z
  .array(loggedMessage)
  .describe("Messages, oldest first.")
  .openapi("Messages");

const attempt = z
  .object({
    method: z.enum(["GET", "POST"]),
    url: z.string().describe("The requested URL, including the query parameters of a GET request."),
    headers: z.looseObject({}),
    body: z.string().nullable(),
    signed: z.string().describe("The text that was signed."),
    signature: z.string().describe("X-Twilio-Signature."),
    status: z.int().nullable().describe("HTTP status. null if there was no response."),
    response_headers: z.looseObject({}),
    response_body: z.string().nullable().describe("Body of the response, as far as it was read."),
    ms: z.number().min(0).nullable(),
    error: z.string().nullable(),
  })
  .describe("One HTTP request as it was sent.");

/** A request to an app, and its answer. */
export const delivery = z
  .object({
    id,
    at: moment,
    account_sid: accountSid.describe("The account that configured the URL."),
    message_sid: messageSid,
    reason: z
      .enum(["inbound", "fallback", "redirect", "action", "status"])
      .describe(
        "inbound: a message was received; fallback: the first URL failed; redirect, action: requested by TwiML; status: the status of a message changed.",
      ),
    url: z.string(),
    method: z.enum(["GET", "POST"]),
    parameters: z.looseObject({}).describe("The parameters that were sent, by name."),
    status: z.int().nullable().describe("HTTP status. null if there was no response below 300."),
    content_type: z.string().nullable(),
    response_body: z.string().nullable(),
    ms: z.number().min(0).describe("Duration of the request in milliseconds."),
    error: failure.nullable().describe("Why the response could not be used."),
    attempts: z
      .array(attempt)
      .describe(
        "The HTTP requests that were sent: one, or more if there were redirects or retries.",
      ),
    steps: z
      .array(
        z.object({
          verb: z
            .string()
            .describe("Name of the TwiML verb, and `Message` for a plain text response."),
          text: z.string().describe("Content of the verb, or the URL it refers to."),
          outcome: z
            .string()
            .describe(
              "The result of the verb: `sent as SM…`, `invalid` (an alert says why), `followed` or `not reached`.",
            ),
        }),
      )
      .describe("The TwiML that was executed, verb by verb."),
  })
  .describe("A webhook request to an app, and its response.")
  .openapi("Delivery");

export const deliveries = z
  .array(delivery)
  .describe("The latest webhook requests, oldest first.")
  .openapi("Deliveries");

/** What Twilio's debugger would say. */
const alert = z
  .object({
    id,
    at: moment,
    account_sid: accountSid.describe("The account that the alert is about."),
    message_sid: messageSid.nullable(),
    code: z.int().describe("Twilio's error code."),
    level: z.enum(["error", "warning"]),
    message: z.string(),
    url: z.string().nullable().describe("The URL that the alert is about."),
  })
  .describe("An error or a warning that Twilio's debugger would report.")
  .openapi("Alert");

export const alerts = z.array(alert).describe("The latest alerts, oldest first.").openapi("Alerts");

const phoneSettings = {
  takes_short_codes: z
    .boolean()
    .describe("Whether the carrier of the phone delivers messages from short codes."),
  fail_next: z
    .int()
    .min(10_000)
    .max(99_999)
    .nullable()
    .describe("Twilio error code with which the next message to the phone fails."),
  delay_ms: z
    .int()
    .min(0)
    .max(600_000)
    .describe("Milliseconds, on the mock's clock, before a message reaches the phone."),
};

export const phone = z
  .object({ number: phoneNumber, ...phoneSettings })
  .describe("A phone that exchanges messages with short codes.")
  .openapi("Phone");

export const phones = z.array(phone).describe("The known phones.").openapi("Phones");

export const phoneUpdate = z
  .strictObject(phoneSettings)
  .partial()
  .describe("Changes to a phone.")
  .openapi("PhoneUpdate");

/** What Twilio does not document, and what a test wants otherwise: one option each. */
const settingsShape = {
  status_pace: z
    .union([z.enum(["at_once", "manual"]), z.int().min(1).max(86_400)])
    .describe(
      "When the status of a message changes. at_once: immediately; manual: when UpdateMessageStatus is called; a number: at intervals of that many seconds on the mock's clock.",
    ),
  callback_order: z
    .enum(["in_order", "out_of_order", "twice"])
    .describe(
      "How status callbacks arrive. Twilio guarantees neither their order nor their number.",
    ),
  no_sender: z
    .enum(["later", "at_once"])
    .describe(
      "What happens if a service has no suitable sender (21703, 21704): the message fails later, or the request is refused.",
    ),
  loop_limit: z
    .enum(["on", "off"])
    .describe(
      "on: of more than 20 TwiML replies between two numbers within 30 seconds of real time, the others are dropped (14107), as Twilio does.",
    ),
};

export const settings = z
  .object(settingsShape)
  .describe("Settings that control how the mock sends messages.")
  .openapi("Settings");

export const settingsUpdate = z
  .strictObject(settingsShape)
  .partial()
  .describe("Changes to the settings for sending.")
  .openapi("SettingsUpdate");

export const statusUpdate = z
  .strictObject({
    status: messageStatus,
    error_code: z
      .int()
      .min(1)
      .max(99_999)
      .describe("Twilio's error code. For the statuses failed and undelivered.")
      .optional(),
  })
  .describe("The status to set on a message.")
  .openapi("StatusUpdate");

/** A media type, as the mock keeps it. */
export const contentType = printableText(1, 200);

/** The text of a message, as the mock keeps it: more than any API takes. */
export const keptText = printableText(0, 10_000);

/** What makes an inbound message. */
export const inboundMedia = z
  .array(
    z.strictObject({
      url: httpUrl,
      content_type: contentType.describe("Defaults to what the URL ends with.").optional(),
    }),
  )
  .max(MEDIA_URLS_MAX)
  .describe("Media files of the message.")
  .optional();

export const inboundResult = z
  .object({
    message_sid: messageSid,
    account_sid: accountSid.describe("The account that owns the recipient."),
    short_code_sid: z.string().nullable().describe("Sid of the short code that received it."),
    phone_number_sid: z.string().nullable().describe("Sid of the phone number that received it."),
    service_sid: serviceSid.describe("The Messaging Service that holds the recipient.").nullable(),
    opt_out: z
      .enum(["STOP", "START", "HELP"])
      .nullable()
      .describe("How the opt-out handling of the recipient interpreted the text."),
    dropped: z.string().nullable().describe("Why no URL was requested."),
    requests: z.array(delivery).describe("The requests that the message caused, in order."),
    replies: z
      .array(messageSid)
      .describe("The messages that were sent in reply, by TwiML or by the opt-out handling."),
  })
  .describe("The result of an inbound message.")
  .openapi("InboundResult");
