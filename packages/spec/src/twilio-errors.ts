import { API_BODY_MAX_BYTES } from "./body-limit.ts";
import { messageErrors } from "./message-errors.ts";
import { FRIENDLY_NAME_MAX_LENGTH } from "./short-code.ts";

/** One kind of refusal. Several kinds may share a code. */
export interface TwilioErrorKind {
  /** Twilio's error code. */
  readonly code: number;
  /** HTTP status of the response. */
  readonly status: number;
  /** Sentence of the answer; `{name}` stands for a value of the request. */
  readonly message: string;
  /** Values that fill the sentence in the documents' examples. */
  readonly sample?: Readonly<Record<string, string>>;
  /** Second sentence, which only authentication failures carry. */
  readonly detail?: string;
  /** The number whose excess is refused. */
  readonly limit?: number;
  /** The number below which it is refused. */
  readonly minimum?: number;
  /** What of this is not documented by Twilio. */
  readonly inferred?: string;
  /** The sentence in a document, by its name, where the usual one names parameters that the document does not have. */
  readonly inDocument?: Readonly<
    Record<string, { readonly message: string; readonly inferred: string }>
  >;
}

const AUTHENTICATION_DETAIL = "Your AccountSid or AuthToken was incorrect.";

/** Most senders a Messaging Service can hold: the 401st is refused with 21714 (Twilio error dictionary). */
export const MAX_SERVICE_SENDERS = 400;

/**
 * Every refusal of the short code APIs, beside its sentence.
 * Codes: Twilio error dictionary. Sentences without `inferred` are the API's own, as observed.
 */
export const twilioErrors = {
  ...messageErrors,
  UnsupportedMediaType: {
    code: 19056,
    status: 415,
    message: "Input request content type is invalid: {reason}",
    sample: { reason: "expected application/x-www-form-urlencoded, not 'application/json'" },
    inferred: "The error dictionary gives no HTTP status for 19056; the reason is given here.",
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
    inferred:
      "The code is the one the error dictionary lists for parameters; the message is not Twilio's.",
  },
  InvalidFriendlyName: {
    code: 20002,
    status: 400,
    message: `Invalid FriendlyName '{value}': must be between 1 and ${FRIENDLY_NAME_MAX_LENGTH} characters long`,
    sample: { value: "" },
    inferred: "The error dictionary gives no HTTP status for 20002.",
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
    inferred: "The error dictionary gives only a title; this message adds the method.",
  },
  PageSizeTooLarge: {
    code: 20007,
    status: 400,
    message: "Page size too large: {value} is over the maximum of {maximum}",
    sample: { value: "5000", maximum: "1000" },
    inferred: "The error dictionary gives no HTTP status for 20007.",
  },
  TestCredentials: {
    code: 20008,
    status: 403,
    message: "Resource not accessible with Test Account Credentials",
  },
  Forbidden: {
    code: 20403,
    status: 403,
    message: "Forbidden: {reason}",
    sample: { reason: "the account is suspended" },
    inferred: "The error dictionary gives only a title; this message adds the reason.",
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
    sample: { maximum: String(API_BODY_MAX_BYTES) },
    inferred: "The error dictionary gives only a title, and Twilio does not publish the limit.",
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
    inferred: "The error dictionary gives only a title.",
  },
  InvalidUrl: {
    code: 21402,
    status: 400,
    message: "Invalid Url: {parameter} '{value}' is not an absolute http or https URL",
    sample: { parameter: "SmsUrl", value: "ftp://example.com" },
    inferred: "The error dictionary gives no HTTP status for 21402.",
  },
  InvalidMethod: {
    code: 21403,
    status: 400,
    message: "Invalid Method: {parameter} '{value}' is not GET or POST",
    sample: { parameter: "SmsMethod", value: "PUT" },
    inferred: "The error dictionary gives no HTTP status for 21403.",
  },
  FallbackWithoutUrl: {
    code: 21406,
    status: 400,
    message: "Cannot set SmsFallbackUrl without setting SmsUrl",
    inferred: "The error dictionary gives no HTTP status for 21406.",
  },
  InvalidShortCodeSid: {
    code: 21421,
    status: 400,
    message: "Phone Number is invalid: '{value}' is not the Sid of a short code of this account",
    sample: { value: "SCcccccccccccccccccccccccccccccccc" },
    inferred: "The error dictionary lists this cause, but gives no HTTP status.",
  },
  InvalidPhoneNumberSid: {
    code: 21421,
    status: 400,
    message: "Phone Number is invalid: '{value}' is not the Sid of a phone number of this account",
    sample: { value: "PNcccccccccccccccccccccccccccccccc" },
    inferred: "The error dictionary lists this cause, but gives no HTTP status.",
  },
  InvalidPageToken: {
    code: 21481,
    status: 400,
    message: "Invalid PageToken '{value}'",
    sample: { value: "abc" },
    inferred: "The error dictionary gives no HTTP status for 21481.",
    inDocument: {
      "api-2008-08-01": {
        message: "Invalid AfterSid '{value}'",
        inferred:
          "The error dictionary gives no HTTP status for 21481, and its message names PageToken, which this version does not have.",
      },
    },
  },
  AlreadyInService: {
    code: 21710,
    status: 409,
    message: "Phone Number or Short Code is already in the Messaging Service.",
  },
  InAnotherService: {
    code: 21712,
    status: 409,
    message: "Phone Number or Short Code is associated with another Messaging Service.",
    inferred: "This message is known only from third-party stubs.",
  },
  InvalidUsecase: {
    code: 21713,
    status: 400,
    message: "Invalid Usecase '{value}': {rule}",
    sample: {
      value: "lottery",
      rule: "must be one of notifications, marketing, verification, discussion, poll, undeclared",
    },
    inferred: "The error dictionary gives no HTTP status for 21713; the sentence is ours.",
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
    inferred: "The error dictionary gives no HTTP status for 21715.",
  },
} as const satisfies Record<string, TwilioErrorKind>;

export type TwilioErrorName = keyof typeof twilioErrors;

/** Page of the error dictionary about a code. */
export function moreInfo(code: number): string {
  return `https://www.twilio.com/docs/errors/${code}`;
}
