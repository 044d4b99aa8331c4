import { iso8601Date } from "../dates.ts";
import { defaultsTo, kind } from "../kind.ts";
import { serviceState } from "../messaging-v1/service.ts";
import {
  accountSid,
  apiVersion,
  capabilities,
  countryCode,
  FRIENDLY_NAME_MAX_LENGTH,
  httpMethod,
  shortCodeNumber,
  shortCodeSid,
  smsFallbackUrl,
  smsUrl,
} from "../short-code.ts";
import {
  messageDirection,
  messageSid,
  messageStatus,
  phoneNumber as phoneNumberText,
} from "../message.ts";
import { phoneCapabilities, phoneNumberSid } from "../phone-number.ts";
import { sid } from "../sid.ts";
import { printableText } from "../text.ts";
import { callbackUrl, httpUrl } from "../url.ts";
import { contentType, keptText } from "./conversation.ts";
import { senderChoice } from "./sender-choice.ts";
import { z } from "../zod.ts";

const secret = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[!-~]+$/);

const apiKey = kind(
  "ApiKeyState",
  "An API key of the account.",
  { sid: sid("SK"), secret },
  { name: "api_key", lookup: ["sid"] },
);

const optOut = z
  .enum(["off", "default"])
  .describe(
    "off: STOP, START and HELP are treated as any other text; default: the sender replies to them, and STOP blocks further messages from it. A service with advanced_opt_out does this for all its senders.",
  );

/** A short code as the mock keeps it, and as a seed gives it; in which service it is, the service says. */
const shortCode = kind(
  "ShortCodeState",
  "A short code of the account. Omitted properties have Twilio's defaults.",
  {
    sid: shortCodeSid,
    short_code: shortCodeNumber,
    country_code: countryCode.default("US"),
    capabilities: capabilities.default(["SMS"]),
    friendly_name: defaultsTo("short_code", printableText(1, FRIENDLY_NAME_MAX_LENGTH)),
    api_version: apiVersion.default("2010-04-01"),
    sms_url: smsUrl.nullable().default(null),
    sms_method: httpMethod.default("POST"),
    sms_fallback_url: smsFallbackUrl.nullable().default(null),
    sms_fallback_method: httpMethod.default("POST"),
    opt_out: optOut.default("off"),
    date_created: defaultsTo("now", iso8601Date).openapi({
      description:
        "Lists are ordered by this date, newest first. Defaults to the time of the import.",
    }),
    date_updated: defaultsTo("date_created", iso8601Date),
  },
  {
    name: "short_code",
    unique: [["country_code", "short_code"]],
    lookup: ["short_code"],
    filters: ["friendly_name", "service_sid"],
    newestFirst: true,
    extra: ["service_sid", "sender_created", "sender_updated"],
  },
);

/** A phone number ("long code") as the mock keeps it; in which service it is, the service says. */
const phoneNumber = kind(
  "PhoneNumberState",
  "A phone number of the account. Omitted properties have Twilio's defaults.",
  {
    sid: phoneNumberSid,
    phone_number: phoneNumberText,
    country_code: countryCode
      .describe(
        "Country of the number, as an ISO 3166-1 code of two letters. Defaults to the country of its prefix, if that is a country's.",
      )
      .default("US"),
    capabilities: phoneCapabilities.default(["MMS", "SMS", "Voice"]),
    friendly_name: defaultsTo("phone_number", printableText(1, FRIENDLY_NAME_MAX_LENGTH)),
    api_version: apiVersion
      .describe(
        "Version of the API that starts a TwiML session when the number receives a message.",
      )
      .default("2010-04-01"),
    sms_url: smsUrl
      .describe("URL that is requested when the number receives a message.")
      .nullable()
      .default(null),
    sms_method: httpMethod.default("POST"),
    sms_fallback_url: smsFallbackUrl.nullable().default(null),
    sms_fallback_method: httpMethod.default("POST"),
    opt_out: optOut.default("default"),
    date_created: defaultsTo("now", iso8601Date),
    date_updated: defaultsTo("date_created", iso8601Date),
  },
  {
    name: "phone_number",
    unique: [["phone_number"]],
    lookup: ["phone_number"],
    filters: ["service_sid"],
    newestFirst: true,
    extra: ["service_sid", "sender_created", "sender_updated"],
  },
);

/** A message as the mock keeps it. */
const message = kind(
  "MessageState",
  "A message of the account.",
  {
    sid: messageSid,
    direction: messageDirection,
    from: z.string().max(100).nullable().default(null),
    to: z.string().max(100),
    body: keptText.default(""),
    status: messageStatus,
    num_segments: z.int().min(0).default(0),
    num_media: z.int().min(0).default(0),
    messaging_service_sid: sid("MG").nullable().default(null),
    error_code: z.int().nullable().default(null),
    api_version: apiVersion
      .describe("Version of the API that processed the message.")
      .default("2010-04-01"),
    status_callback: callbackUrl.nullable().default(null),
    send_at: iso8601Date
      .nullable()
      .default(null)
      .openapi({ description: "When a scheduled message is to be sent." }),
    sender_choice: senderChoice.nullable().default(null),
    date_created: defaultsTo("now", iso8601Date),
    date_updated: defaultsTo("date_created", iso8601Date),
    date_sent: iso8601Date.nullable().default(null),
  },
  {
    name: "message",
    lookup: ["from", "to", "pending"],
    filters: ["from", "to", "messaging_service_sid"],
    ranges: ["date_sent", "from"],
    newestFirst: true,
    extra: ["serial", "arrived", "pending"],
  },
);

const media = kind(
  "MediaState",
  "A file that was sent or received with a message.",
  {
    sid: sid("ME"),
    parent_sid: messageSid,
    content_type: contentType.default("application/octet-stream"),
    url: httpUrl.describe("URL of the file."),
    date_created: defaultsTo("now", iso8601Date),
    date_updated: defaultsTo("date_created", iso8601Date),
  },
  {
    name: "media",
    filters: ["parent_sid"],
    partOf: { kind: "message", property: "parent_sid" },
    ranges: ["date_created"],
    newestFirst: true,
    extra: ["serial"],
  },
);

/** Somebody who said STOP. */
const block = kind(
  "BlockState",
  "A recipient who said STOP to a sender, or to a Messaging Service.",
  {
    sid: sid("BL").describe("Identifier used by the mock only: Twilio has no resource for blocks."),
    sender: z
      .string()
      .max(100)
      .describe("The short code or phone number, or the Sid of the Messaging Service."),
    recipient: phoneNumberText,
    date_created: defaultsTo("now", iso8601Date),
  },
  { name: "block", unique: [["sender", "recipient"]], filters: ["recipient"] },
);

const account = kind(
  "AccountState",
  "An account and everything that belongs to it.",
  {
    sid: accountSid,
    auth_token: secret,
    status: z
      .enum(["active", "suspended", "closed", "test"])
      .describe(
        "Requests of an account that is not active are refused with 403. test: the account can only send messages, with the magic numbers of test credentials.",
      )
      .default("active"),
    api_keys: z.array(apiKey).optional(),
    short_codes: z.array(shortCode).optional(),
    phone_numbers: z.array(phoneNumber).optional(),
    services: z.array(serviceState).optional(),
    messages: z.array(message).optional(),
    media: z.array(media).optional(),
    blocks: z.array(block).optional(),
  },
  { name: "account", lookup: ["status"] },
);

/** The whole state: the format of `--seed` and of `/_mock/state`. */
export const state = z
  .strictObject({
    $schema: z.string().describe("URL of the JSON Schema, for editors.").optional(),
    accounts: z.array(account),
  })
  .describe("The complete state of the mock: the format of --seed FILE and of /_mock/state.")
  .openapi("State");
