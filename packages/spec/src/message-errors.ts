import {
  MEDIA_URLS_MAX,
  MESSAGE_BODY_MAX_LENGTH,
  SEND_AT_MAX_DAYS,
  SEND_AT_MIN_MINUTES,
  SMS_BODY_MAX_LENGTH,
} from "./message.ts";
import type { TwilioErrorKind } from "./twilio-errors.ts";
import { WEBHOOK_URL_MAX_LENGTH } from "./url.ts";

/**
 * What keeps a message of 2010-04-01 from being sent, with status 400. Numbers of recipients are masked: as observed since
 * July 2024.
 */
export const sendingErrors = {
  InvalidTo: {
    code: 21211,
    status: 400,
    message: "Invalid 'To' Phone Number: {to}",
    sample: { to: "+1555555XXXX" },
  },
  InvalidFrom: {
    code: 21212,
    status: 400,
    message:
      "The 'From' number {from} is not a valid phone number, shortcode, or alphanumeric sender ID.",
    sample: { from: "+1" },
  },
  ToIsShortCode: {
    code: 21265,
    status: 400,
    message: "'To' number cannot be a Short Code: {to}",
    sample: { to: "+XXXX" },
  },
  ToIsFrom: {
    code: 21266,
    status: 400,
    message: "'To' and 'From' number cannot be the same: {to}",
    sample: { to: "+1415555XXXX" },
  },
  RegionNotEnabled: {
    code: 21408,
    status: 400,
    message:
      "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {to}",
    sample: { to: "+15005550003" },
  },
  MissingSender: {
    code: 21603,
    status: 400,
    message: "A 'From' or 'MessagingServiceSid' parameter is required to send a message",
    inferred:
      "The message is taken from the error dictionary; Twilio's actual message is not recorded.",
    inDocument: {
      "api-2008-08-01": {
        message: "A 'From' phone number is required.",
        inferred:
          "This is Twilio's earlier message; today's names MessagingServiceSid, which this version does not have.",
      },
    },
  },
  MissingTo: {
    code: 21604,
    status: 400,
    message: "A 'To' phone number is required.",
    inferred: "Twilio's actual message is not recorded.",
  },
  FromNotUsable: {
    code: 21606,
    status: 400,
    message:
      "The From phone number {from} is not a valid, SMS-capable inbound phone number or short code for your account.",
    sample: { from: "+15005550007" },
  },
  InvalidStatusCallback: {
    code: 21609,
    status: 400,
    message: `Invalid 'StatusCallback': '{value}' is not an absolute http or https URL of at most ${WEBHOOK_URL_MAX_LENGTH} characters`,
    sample: { value: "ftp://example.com" },
    inferred: "The error dictionary gives no HTTP status for 21609.",
  },
  Unsubscribed: {
    code: 21610,
    status: 400,
    message: "Attempt to send to unsubscribed recipient",
  },
  NoRoute: {
    code: 21612,
    status: 400,
    message:
      "Message cannot be sent with the current combination of 'To' ({to}) and/or 'From' ({from}) parameters",
    sample: { to: "+1212555XXXX", from: "67898" },
  },
  ToNotMobile: {
    code: 21614,
    status: 400,
    message: "To number: {to}, is not a mobile number",
    sample: { to: "+15005550009" },
  },
  BodyTooLong: {
    code: 21617,
    status: 400,
    message: "The concatenated message body exceeds the {limit} character limit.",
    sample: { limit: String(MESSAGE_BODY_MAX_LENGTH) },
    limit: MESSAGE_BODY_MAX_LENGTH,
  },
  MissingContent: {
    code: 21619,
    status: 400,
    message: "A Message Body, Media URL or Content SID is required",
    inferred:
      "The message is taken from the error dictionary; Twilio's actual message is not recorded.",
    inDocument: {
      "api-2008-08-01": {
        message: "A Message Body is required",
        inferred:
          "The message of the error dictionary also names media and content, which this version does not have.",
      },
    },
  },
  InvalidMediaUrl: {
    code: 21620,
    status: 400,
    message: "Invalid media URL: '{value}'",
    sample: { value: "ftp://example.com/cat.jpg" },
    inferred: "The error dictionary gives only a title; this message adds the value.",
  },
  TooManyMedia: {
    code: 21623,
    status: 400,
    message: "Number of media files exceeds allowed limit of {limit}",
    sample: { limit: String(MEDIA_URLS_MAX) },
    limit: MEDIA_URLS_MAX,
    inferred: "The error dictionary gives only a title; this message adds the limit.",
  },
  InvalidValidityPeriod: {
    code: 21624,
    status: 400,
    message: "Invalid ValidityPeriod '{value}': {rule}",
    sample: { value: "0", rule: "must be at least 1" },
    inferred: "The error dictionary gives only a title; this message adds the value.",
  },
  InvalidMaxPrice: {
    code: 21627,
    status: 400,
    message: "Invalid MaxPrice '{value}': {rule}",
    sample: { value: "cheap", rule: "must match ^[0-9]+(?:\\.[0-9]+)?$" },
    inferred: "The error dictionary gives only a title; this message adds the value.",
  },
  VariablesWithoutContent: {
    code: 21654,
    status: 400,
    message: "ContentVariables need a ContentSid",
    inferred: "The error dictionary gives only a title.",
  },
  InvalidContentSid: {
    code: 21655,
    status: 400,
    message: "The ContentSid '{value}' is invalid",
    sample: { value: "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    inferred: "The error dictionary gives only a title. The mock has no content templates.",
  },
  FromNotOwned: {
    code: 21659,
    status: 400,
    message: "'From' {from} is not a Twilio phone number or Short Code country mismatch",
    sample: { from: "67898" },
  },
  FromOfAnotherAccount: {
    code: 21660,
    status: 400,
    message: "Mismatch between the 'From' number {from} and the account {account}",
    sample: { from: "67898", account: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  },
  FromNotSmsCapable: {
    code: 21661,
    status: 400,
    message: "'From' number is not SMS-capable",
    inferred: "The error dictionary gives no HTTP status for 21661.",
  },
  NoSuitableSender: {
    code: 21703,
    status: 400,
    message: "The Messaging Service does not have a phone number available to send a message",
    inferred:
      "It is not known whether Twilio refuses the request or reports this later, on the message.",
  },
  EmptyPool: {
    code: 21704,
    status: 400,
    message: "The Messaging Service contains no phone numbers",
    inferred:
      "It is not known whether Twilio refuses the request or reports this later, on the message.",
  },
  InvalidServiceSid: {
    code: 21705,
    status: 400,
    message: "The Messaging Service Sid {value} is invalid",
    sample: { value: "MG1" },
    inferred: "The error dictionary gives only a title; this message adds the value.",
  },
  SenderNotInService: {
    code: 21711,
    status: 400,
    message: "The 'From' number {from} does not belong to the Messaging Service {service}",
    sample: { from: "67898", service: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    inferred: "The error dictionary gives no HTTP status for 21711.",
  },
  InvalidContentRetention: {
    code: 30029,
    status: 400,
    message: "Invalid ContentRetention '{value}': {rule}",
    sample: { value: "keep", rule: "must be one of retain, discard" },
    inferred: "The error dictionary gives only a title; this message adds the value.",
  },
  InvalidAddressRetention: {
    code: 30030,
    status: 400,
    message: "Invalid AddressRetention '{value}': {rule}",
    sample: { value: "keep", rule: "must be one of retain, obfuscate" },
    inferred: "The error dictionary gives only a title; this message adds the value.",
  },
  MissingSendAt: {
    code: 35111,
    status: 400,
    message: "SendAt is required for a scheduled message",
    inferred: "The error dictionary gives only a title.",
  },
  SendAtOutOfRange: {
    code: 35114,
    status: 400,
    message: "SendAt '{value}' must be between {minimum} minutes and {limit} days from now",
    sample: {
      value: "2010-01-01T00:00:00Z",
      minimum: String(SEND_AT_MIN_MINUTES),
      limit: String(SEND_AT_MAX_DAYS),
    },
    minimum: SEND_AT_MIN_MINUTES,
    limit: SEND_AT_MAX_DAYS,
    inferred: "The error dictionary gives only a title; this message adds the value.",
  },
  ScheduleWithoutService: {
    code: 35118,
    status: 400,
    message: "A MessagingServiceSid is required to schedule a message",
    inferred: "Twilio's help pages say the parameters are ignored instead.",
  },
  SendAtWithoutSchedule: {
    code: 35119,
    status: 400,
    message: "SendAt needs ScheduleType 'fixed'",
    inferred: "The error dictionary gives only a title.",
  },
  InvalidScheduleType: {
    code: 35126,
    status: 400,
    message: "Invalid ScheduleType '{value}': {rule}",
    sample: { value: "soon", rule: "must be one of fixed" },
    inferred: "The error dictionary gives only a title; this message adds the value.",
  },
} as const satisfies Record<string, TwilioErrorKind>;

/** The refusals of messages. */
export const messageErrors = {
  ...sendingErrors,
  SmsTooLong: {
    code: 21605,
    status: 400,
    message: "The message body exceeds the {limit} character limit.",
    sample: { limit: String(SMS_BODY_MAX_LENGTH) },
    limit: SMS_BODY_MAX_LENGTH,
  },
  QueueFull: { code: 21611, status: 429, message: "SMS queue is full." },
  ServiceNotFound: {
    code: 21701,
    status: 404,
    message: "The Messaging Service {service} does not exist",
    sample: { service: "MGcccccccccccccccccccccccccccccccc" },
    inferred: "The error dictionary gives only a title; this message adds the Sid.",
  },
  NotCancelable: {
    code: 30409,
    status: 400,
    message: "Message cannot be canceled: its status is {status}",
    sample: { status: "delivered" },
    inferred: "Twilio's code for a late cancellation is not known; another emulator uses this one.",
  },
  NotComplete: {
    code: 20009,
    status: 400,
    message: "Cannot {action} this resource before it is complete: its status is {status}",
    sample: { action: "delete", status: "sent" },
    inferred:
      "The error dictionary gives no HTTP status for 20009. Refusing redaction in the same way as deletion follows another emulator.",
  },
} as const satisfies Record<string, TwilioErrorKind>;
