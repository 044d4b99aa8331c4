import { messageDirection, messageSid, messageStatus, phoneNumber } from "../message.ts";
import { accountSid, serviceSid } from "../short-code.ts";
import { httpUrl } from "../url.ts";
import { z } from "../zod.ts";
import { moment } from "./moment.ts";
import { senderChoice } from "./sender-choice.ts";

const id = z.int().min(1).describe("Counts up from 1 over everything that happens.");
const failure = z
  .object({ code: z.int(), message: z.string() })
  .describe("What went wrong, with Twilio's error code.");

/** A message as tests and the page see it. */
const loggedMessage = z
  .object({
    sid: messageSid,
    account_sid: accountSid.describe("The account that sent or received it."),
    direction: messageDirection,
    from: z.string().nullable().describe("The sender; null until one is chosen."),
    to: z.string().describe("The recipient."),
    body: z.string(),
    media_urls: z.array(z.string()),
    status: messageStatus,
    error_code: z.int().nullable(),
    num_segments: z.int().min(0),
    messaging_service_sid: serviceSid.describe("The Messaging Service it belongs to.").nullable(),
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
    url: z.string().describe("As it was requested, with the parameters of a GET."),
    headers: z.looseObject({}),
    body: z.string().nullable(),
    signed: z.string().describe("The text that was signed."),
    signature: z.string().describe("X-Twilio-Signature."),
    status: z.int().nullable().describe("null when no answer came."),
    answer_headers: z.looseObject({}),
    answer: z.string().nullable().describe("Body of the answer, as far as it was read."),
    ms: z.number().min(0).nullable(),
    error: z.string().nullable(),
  })
  .describe("One request as it went over the wire.");

/** A request to an app, and its answer. */
export const delivery = z
  .object({
    id,
    at: moment,
    account_sid: accountSid.describe("The account whose URL it is."),
    message_sid: messageSid,
    reason: z
      .enum(["inbound", "fallback", "redirect", "action", "status"])
      .describe(
        "inbound: a message came in; fallback: the first URL failed; redirect, action: TwiML asked for it; status: the status of a message changed.",
      ),
    url: z.string(),
    method: z.enum(["GET", "POST"]),
    parameters: z.looseObject({}).describe("What was sent, by name."),
    status: z.int().nullable().describe("null when no answer below 300 came."),
    content_type: z.string().nullable(),
    body: z.string().nullable(),
    ms: z.number().min(0).describe("Milliseconds the request took."),
    error: failure.nullable().describe("Why the answer could not be used."),
    attempts: z
      .array(attempt)
      .describe("What went over the wire: one, or more with redirects and retries."),
    steps: z
      .array(
        z.object({
          verb: z.string().describe("Name of the TwiML verb, or text for a plain text."),
          text: z.string().describe("What it says, or the URL it leads to."),
          outcome: z.string().describe("What became of it."),
        }),
      )
      .describe("The TwiML that was executed, step by step."),
  })
  .describe("A request to a URL of an app, and its answer.")
  .openapi("Delivery");

export const deliveries = z
  .array(delivery)
  .describe("The last requests to apps, oldest first.")
  .openapi("Deliveries");

/** What Twilio's debugger would say. */
const alert = z
  .object({
    id,
    at: moment,
    account_sid: accountSid.describe("The account it is about."),
    message_sid: messageSid.nullable(),
    code: z.int().describe("Twilio's error code."),
    level: z.enum(["error", "warning"]),
    message: z.string(),
    url: z.string().nullable().describe("The URL it is about."),
  })
  .describe("What Twilio's debugger would report.")
  .openapi("Alert");

export const alerts = z.array(alert).describe("The last alerts, oldest first.").openapi("Alerts");

const phoneSettings = {
  takes_short_codes: z
    .boolean()
    .describe("Whether the carrier of the phone delivers messages from short codes."),
  fail_next: z
    .int()
    .min(1)
    .max(99_999)
    .nullable()
    .describe("Twilio's error code that the next message to the phone fails with."),
  delay_ms: z
    .int()
    .min(0)
    .max(600_000)
    .describe("Milliseconds of the mock's clock before a message reaches the phone."),
};

export const phone = z
  .object({ number: phoneNumber, ...phoneSettings })
  .describe("A phone that texts short codes and is texted by them.")
  .openapi("Phone");

export const phones = z.array(phone).describe("The phones that are known.").openapi("Phones");

export const phoneUpdate = z
  .strictObject({
    takes_short_codes: phoneSettings.takes_short_codes.optional(),
    fail_next: phoneSettings.fail_next.optional(),
    delay_ms: phoneSettings.delay_ms.optional(),
  })
  .describe("What to change about a phone.")
  .openapi("PhoneUpdate");

/** What Twilio does not document, and what a test wants otherwise: one option each. */
const settingsShape = {
  status_pace: z
    .union([z.enum(["at_once", "manual"]), z.int().min(1).max(86_400)])
    .describe(
      "When the status of a message changes: at_once; manual, by UpdateMessageStatus; or that many seconds of the mock's clock after each other.",
    ),
  callback_order: z
    .enum(["in_order", "out_of_order", "twice"])
    .describe("How status callbacks arrive; Twilio promises neither order nor number."),
  no_sender: z
    .enum(["later", "at_once"])
    .describe(
      "Whether a service without a sender that fits (21703, 21704) fails on the message later, or refuses the request.",
    ),
};

export const settings = z.object(settingsShape).describe("How the mock sends.").openapi("Settings");

export const settingsUpdate = z
  .strictObject({
    status_pace: settingsShape.status_pace.optional(),
    callback_order: settingsShape.callback_order.optional(),
    no_sender: settingsShape.no_sender.optional(),
  })
  .describe("What to change about sending.")
  .openapi("SettingsUpdate");

export const statusUpdate = z
  .strictObject({
    status: messageStatus,
    error_code: z
      .int()
      .min(1)
      .max(99_999)
      .describe("Twilio's code of what went wrong, with failed and undelivered.")
      .optional(),
  })
  .describe("The status that a message reaches.")
  .openapi("StatusUpdate");

export { loggedMessage };

/** What makes an inbound message. */
export const inboundMedia = z
  .array(z.strictObject({ url: httpUrl, content_type: z.string() }))
  .max(10)
  .describe("Files that come with the message.")
  .optional();

export const reception = z
  .object({
    message_sid: messageSid,
    account_sid: accountSid.describe("The account that owns the recipient."),
    short_code_sid: z.string().nullable().describe("Sid of the short code that received it."),
    phone_number_sid: z.string().nullable().describe("Sid of the phone number that received it."),
    service_sid: serviceSid.describe("The Messaging Service that holds the recipient.").nullable(),
    opt_out: z
      .enum(["STOP", "START", "HELP"])
      .nullable()
      .describe("What the text meant to the opt-out handling of the recipient."),
    dropped: z.string().nullable().describe("Why no URL was requested."),
    requests: z.array(delivery).describe("Each request that the message caused, in order."),
    replies: z.array(messageSid).describe("The messages that TwiML sent."),
  })
  .describe("What became of an inbound message.")
  .openapi("Reception");
