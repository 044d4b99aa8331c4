import { MEDIA_URLS_MAX, MESSAGE_BODY_MAX_LENGTH, SMS_BODY_MAX_LENGTH } from "./message.ts";

/** One kind of refusal. Several kinds may share a code. */
export interface TwilioErrorKind {
  /** Twilio's error code. */
  readonly code: number;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Sentence of the answer; `{name}` stands for a value of the request. */
  readonly message: string;
  /** Values that fill the sentence in the documents' examples. */
  readonly sample?: Readonly<Record<string, string>>;
  /** Second sentence, which only authentication failures carry. */
  readonly detail?: string;
  /** The number whose excess is refused. */
  readonly limit?: number;
  /** What of this is not documented by Twilio. */
  readonly inferred?: string;
}

const AUTHENTICATION_DETAIL = "Your AccountSid or AuthToken was incorrect.";

/** Most senders a Messaging Service can hold: the 401st is refused with 21714 (Twilio error dictionary). */
export const MAX_SERVICE_SENDERS = 400;

/**
 * Every refusal of the short code APIs, beside its sentence.
 * Codes: Twilio error dictionary. Sentences without `inferred` are the API's own, as observed.
 */
export const twilioErrors = {
  UnsupportedMediaType: {
    code: 19056,
    status: 415,
    message:
      "Input request content type is invalid: '{value}' is not application/x-www-form-urlencoded",
    sample: { value: "application/json" },
    inferred: "The dictionary gives no HTTP status for 19056; the value is quoted here.",
  },
  MissingParameter: {
    code: 20001,
    status: 400,
    message: "Missing required parameter {parameter} in the post body",
    sample: { parameter: "ShortCodeSid" },
  },
  InvalidParameter: {
    code: 20001,
    status: 400,
    message: "Invalid value '{value}' for parameter {parameter}: {rule}",
    sample: { parameter: "PageSize", value: "0", rule: "must be at least 1" },
    inferred: "The code is the dictionary's for parameters; the sentence is ours.",
  },
  InvalidFriendlyName: {
    code: 20002,
    status: 400,
    message: "Invalid FriendlyName '{value}': must be between 1 and 64 characters long",
    sample: { value: "" },
    inferred: "The dictionary gives no HTTP status for 20002.",
  },
  AuthenticationFailed: {
    code: 20003,
    status: 401,
    message: "Authenticate",
    detail: AUTHENTICATION_DETAIL,
  },
  InvalidUsername: {
    code: 20003,
    status: 401,
    message: "Authentication Error - invalid username",
    detail: AUTHENTICATION_DETAIL,
  },
  NoCredentials: {
    code: 20003,
    status: 401,
    message: "Authentication Error - No credentials provided",
    detail: AUTHENTICATION_DETAIL,
  },
  MethodNotAllowed: {
    code: 20004,
    status: 405,
    message: "Method not allowed: {method}",
    sample: { method: "PUT" },
    inferred: "The dictionary has the title only; the method is quoted here.",
  },
  PageSizeTooLarge: {
    code: 20007,
    status: 400,
    message: "Page size too large: {value} is over the maximum of {maximum}",
    sample: { value: "5000", maximum: "1000" },
    inferred: "The dictionary gives no HTTP status for 20007.",
  },
  TestCredentials: {
    code: 20008,
    status: 403,
    message: "Resource not accessible with Test Account Credentials",
  },
  NotComplete: {
    code: 20009,
    status: 400,
    message: "Cannot {action} this resource before it is complete: its status is {status}",
    sample: { action: "delete", status: "sent" },
    inferred:
      "The dictionary gives no HTTP status for 20009. That redaction is refused like deletion is another emulator's choice.",
  },
  Forbidden: {
    code: 20403,
    status: 403,
    message: "Forbidden: {reason}",
    sample: { reason: "the account is suspended" },
    inferred: "The dictionary has the title only; the reason is ours.",
  },
  NotFound: {
    code: 20404,
    status: 404,
    message: "The requested resource {path} was not found",
    sample: { path: "/Services/MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/ShortCodes" },
  },
  PayloadTooLarge: {
    code: 20413,
    status: 413,
    message: "Request Entity Too Large: the body may have {maximum} bytes",
    sample: { maximum: "65536" },
    inferred: "The dictionary has the title only; Twilio does not publish the limit.",
  },
  TooManyRequests: { code: 20429, status: 429, message: "Too Many Requests" },
  InternalServerError: {
    code: 20500,
    status: 500,
    message: "An internal server error has occurred",
  },
  ServiceUnavailable: {
    code: 20503,
    status: 503,
    message: "Service unavailable",
    inferred: "The dictionary has the title only.",
  },
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
  InvalidUrl: {
    code: 21402,
    status: 400,
    message: "Invalid Url: {parameter} '{value}' is not an absolute http or https URL",
    sample: { parameter: "SmsUrl", value: "ftp://example.com" },
    inferred: "The dictionary gives no HTTP status for 21402.",
  },
  InvalidMethod: {
    code: 21403,
    status: 400,
    message: "Invalid Method: {parameter} '{value}' is not GET or POST",
    sample: { parameter: "SmsMethod", value: "PUT" },
    inferred: "The dictionary gives no HTTP status for 21403.",
  },
  FallbackWithoutUrl: {
    code: 21406,
    status: 400,
    message: "Cannot set SmsFallbackUrl without setting SmsUrl",
    inferred: "The dictionary gives no HTTP status for 21406.",
  },
  RegionNotEnabled: {
    code: 21408,
    status: 400,
    message:
      "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {to}",
    sample: { to: "+15005550003" },
  },
  InvalidShortCodeSid: {
    code: 21421,
    status: 400,
    message: "Phone Number is invalid: '{value}' is not the Sid of a short code of this account",
    sample: { value: "SCcccccccccccccccccccccccccccccccc" },
    inferred: "The dictionary names the cause without an HTTP status.",
  },
  InvalidPhoneNumberSid: {
    code: 21421,
    status: 400,
    message: "Phone Number is invalid: '{value}' is not the Sid of a phone number of this account",
    sample: { value: "PNcccccccccccccccccccccccccccccccc" },
    inferred: "The dictionary names the cause without an HTTP status.",
  },
  InvalidPageToken: {
    code: 21481,
    status: 400,
    message: "Invalid PageToken '{value}'",
    sample: { value: "abc" },
    inferred: "The dictionary gives no HTTP status for 21481.",
  },
  MissingSender: {
    code: 21603,
    status: 400,
    message: "A 'From' or 'MessagingServiceSid' parameter is required to send a message",
    inferred: "The sentence is the dictionary's; the live one is not recorded.",
  },
  MissingTo: {
    code: 21604,
    status: 400,
    message: "A 'To' phone number is required.",
    inferred: "The live sentence is not recorded.",
  },
  SmsTooLong: {
    code: 21605,
    status: 400,
    message: "The message body exceeds the {limit} character limit.",
    sample: { limit: String(SMS_BODY_MAX_LENGTH) },
    limit: SMS_BODY_MAX_LENGTH,
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
    message: "Invalid 'StatusCallback': '{value}' is not an absolute http or https URL",
    sample: { value: "ftp://example.com" },
    inferred: "The dictionary gives no HTTP status for 21609.",
  },
  Unsubscribed: {
    code: 21610,
    status: 400,
    message: "Attempt to send to unsubscribed recipient",
  },
  QueueFull: { code: 21611, status: 429, message: "SMS queue is full." },
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
    inferred: "The sentence is the dictionary's; the live one is not recorded.",
  },
  InvalidMediaUrl: {
    code: 21620,
    status: 400,
    message: "Invalid media URL: '{value}'",
    sample: { value: "ftp://example.com/cat.jpg" },
    inferred: "The dictionary has the title only; the value is quoted here.",
  },
  TooManyMedia: {
    code: 21623,
    status: 400,
    message: "Number of media files exceeds allowed limit of {limit}",
    sample: { limit: String(MEDIA_URLS_MAX) },
    limit: MEDIA_URLS_MAX,
    inferred: "The dictionary has the title only; the limit is quoted here.",
  },
  InvalidValidityPeriod: {
    code: 21624,
    status: 400,
    message: "Invalid ValidityPeriod '{value}': {rule}",
    sample: { value: "0", rule: "must be at least 1" },
    inferred: "The dictionary has the title only; the value is quoted here.",
  },
  VariablesWithoutContent: {
    code: 21654,
    status: 400,
    message: "ContentVariables need a ContentSid",
    inferred: "The dictionary has the title only.",
  },
  InvalidContentSid: {
    code: 21655,
    status: 400,
    message: "The ContentSid '{value}' is invalid",
    sample: { value: "HXaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    inferred: "The dictionary has the title only. The mock holds no content templates.",
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
    inferred: "The dictionary gives no HTTP status for 21661.",
  },
  ServiceNotFound: {
    code: 21701,
    status: 404,
    message: "The Messaging Service {service} does not exist",
    sample: { service: "MGcccccccccccccccccccccccccccccccc" },
    inferred: "The dictionary has the title only; the Sid is quoted here.",
  },
  NoSuitableSender: {
    code: 21703,
    status: 400,
    message: "The Messaging Service does not have a phone number available to send a message",
    inferred: "Whether it is answered at once or on the message later is not known.",
  },
  EmptyPool: {
    code: 21704,
    status: 400,
    message: "The Messaging Service contains no phone numbers",
    inferred: "Whether it is answered at once or on the message later is not known.",
  },
  InvalidServiceSid: {
    code: 21705,
    status: 400,
    message: "The Messaging Service Sid {value} is invalid",
    sample: { value: "MG1" },
    inferred: "The dictionary has the title only; the value is quoted here.",
  },
  AlreadyInService: {
    code: 21710,
    status: 409,
    message: "Phone Number or Short Code is already in the Messaging Service.",
  },
  SenderNotInService: {
    code: 21711,
    status: 400,
    message: "The 'From' number {from} does not belong to the Messaging Service {service}",
    sample: { from: "67898", service: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    inferred: "The dictionary gives no HTTP status for 21711.",
  },
  InAnotherService: {
    code: 21712,
    status: 409,
    message: "Phone Number or Short Code is associated with another Messaging Service.",
    inferred: "Seen only in third-party stubs.",
  },
  InvalidUsecase: {
    code: 21713,
    status: 400,
    message: "Invalid Usecase '{value}': {rule}",
    sample: {
      value: "lottery",
      rule: "must be one of notifications, marketing, verification, discussion, poll, undeclared",
    },
    inferred: "The dictionary gives no HTTP status for 21713; the sentence is ours.",
  },
  NumberPoolFull: {
    code: 21714,
    status: 412,
    message: "Number Pool size limit reached",
    limit: MAX_SERVICE_SENDERS,
  },
  NoCapabilities: {
    code: 21715,
    status: 400,
    message: "Phone Number Does Not Have Correct Messaging Service Capabilities",
    inferred: "The dictionary gives no HTTP status for 21715.",
  },
  InvalidContentRetention: {
    code: 30029,
    status: 400,
    message: "Invalid ContentRetention '{value}': {rule}",
    sample: { value: "keep", rule: "must be one of retain, discard" },
    inferred: "The dictionary has the title only; the value is quoted here.",
  },
  InvalidAddressRetention: {
    code: 30030,
    status: 400,
    message: "Invalid AddressRetention '{value}': {rule}",
    sample: { value: "keep", rule: "must be one of retain, obfuscate" },
    inferred: "The dictionary has the title only; the value is quoted here.",
  },
  NotCancelable: {
    code: 30409,
    status: 400,
    message: "Message cannot be canceled: its status is {status}",
    sample: { status: "delivered" },
    inferred: "Twilio's code for a late cancellation is not known; this is another emulator's.",
  },
  MissingSendAt: {
    code: 35111,
    status: 400,
    message: "SendAt is required for a scheduled message",
    inferred: "The dictionary has the title only.",
  },
  SendAtOutOfRange: {
    code: 35114,
    status: 400,
    message: "SendAt '{value}' must be between {minutes} minutes and {days} days from now",
    sample: { value: "2010-01-01T00:00:00Z", minutes: "15", days: "35" },
    inferred: "The dictionary has the title only; the value is quoted here.",
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
    inferred: "The dictionary has the title only.",
  },
  InvalidScheduleType: {
    code: 35126,
    status: 400,
    message: "Invalid ScheduleType '{value}': {rule}",
    sample: { value: "soon", rule: "must be fixed" },
    inferred: "The dictionary has the title only; the value is quoted here.",
  },
} as const satisfies Record<string, TwilioErrorKind>;

export type TwilioErrorName = keyof typeof twilioErrors;

/** Page of the error dictionary about a code. */
export function moreInfo(code: number): string {
  return `https://www.twilio.com/docs/errors/${code}`;
}
