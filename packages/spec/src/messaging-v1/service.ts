import { iso8601Date } from "../dates.ts";
import type { Samples } from "../error-responses.ts";
import { ALWAYS_THERE, AS_IN_EXAMPLES } from "../inferred.ts";
import { defaultsTo, kind } from "../kind.ts";
import { nullableObject } from "../nullable-object.ts";
import { FORM } from "../operation.ts";
import {
  accountSid,
  FRIENDLY_NAME_MAX_LENGTH,
  httpMethod,
  serviceSid,
  shortCodeSid,
} from "../short-code.ts";
import { MAX_VALIDITY_PERIOD } from "../message.ts";
import { phoneNumberSid } from "../phone-number.ts";
import { printableText } from "../text.ts";
import type { TwilioErrorName } from "../twilio-errors.ts";
import { clearableUrl, httpUrl, linkUrl, webhookUrl } from "../url.ts";
import { z } from "../zod.ts";
import { jsonResource } from "./json-resource.ts";

const USECASES = [
  "notifications",
  "marketing",
  "verification",
  "discussion",
  "poll",
  "undeclared",
] as const;

/** A property that a parameter sets: its schema, what it is unless set (null for a URL: none), and what refuses it. */
function setting<T extends z.ZodType>(
  schema: T,
  fallback: string | number | boolean | null,
  error: TwilioErrorName = "InvalidParameter",
) {
  return { schema, fallback, error };
}

const shown = {
  "x-inferred":
    "Twilio does not document the default; it is taken from the examples in its documentation.",
};
const flag = (description: string) => z.boolean().describe(description);

/** What can be set, in the order of the answer. */
const settings = {
  inbound_request_url: setting(
    webhookUrl.describe(
      "URL that receives messages sent to the service's senders. Without it, messages are dropped, unless the service uses the sender's own URL.",
    ),
    null,
  ),
  inbound_method: setting(
    httpMethod.describe("HTTP method of the request to the inbound request URL."),
    "POST",
    "InvalidMethod",
  ),
  fallback_url: setting(
    webhookUrl.describe(
      "URL that is requested if the inbound request URL cannot be fetched or its TwiML cannot be executed.",
    ),
    null,
  ),
  fallback_method: setting(
    httpMethod.describe("HTTP method of the request to the fallback URL."),
    "POST",
    "InvalidMethod",
  ),
  status_callback: setting(
    webhookUrl.describe("URL that receives the delivery status of the service's messages."),
    null,
  ),
  sticky_sender: setting(
    flag("Whether a recipient always receives messages from the same sender.").openapi(shown),
    true,
  ),
  mms_converter: setting(
    flag(
      "Whether an MMS is sent as an SMS with a link if the recipient cannot receive MMS.",
    ).openapi(shown),
    true,
  ),
  smart_encoding: setting(
    flag("Whether Unicode characters are replaced with similar GSM-7 characters.").openapi(shown),
    true,
  ),
  fallback_to_long_code: setting(flag("Obsolete. Has no effect.").openapi(shown), true),
  area_code_geomatch: setting(
    flag("Whether a sender with the recipient's area code is preferred.").openapi(shown),
    true,
  ),
  validity_period: setting(
    z
      .int()
      .min(1)
      .max(MAX_VALIDITY_PERIOD)
      .describe(
        `How many seconds a message may wait to be sent, from 1 to ${MAX_VALIDITY_PERIOD}.`,
      ),
    MAX_VALIDITY_PERIOD,
  ),
  scan_message_content: setting(
    z.enum(["inherit", "enable", "disable"]).describe("Reserved."),
    "inherit",
  ),
  synchronous_validation: setting(flag("Reserved."), false),
  usecase: setting(
    z.enum(USECASES).describe("Use case of the service."),
    "undeclared",
    "InvalidUsecase",
  ),
  use_inbound_webhook_on_number: setting(
    flag(
      "Whether inbound messages go to the URL of the sender instead of the URL of the service.",
    ).openapi({
      "x-inferred": "Twilio does not document the default.",
    }),
    false,
  ),
} as const;

type Settings = typeof settings;
const entries = Object.entries<ReturnType<typeof setting>>(settings);

/** The schemas of the properties, as an answer has them. */
const schemas = Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])) as {
  [K in keyof Settings]: Settings[K]["schema"];
};

/** The properties as they are stored, with their defaults. */
const stored = Object.fromEntries(
  entries.map(([name, { schema, fallback }]) => [
    name,
    (fallback === null ? schema.nullable() : schema).default(fallback),
  ]),
);

/** The parameters that set them: `sticky_sender` is `StickySender`. */
const parameters = Object.fromEntries(
  entries.map(([name, { schema, fallback, error }]) => [
    name.replaceAll(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase()),
    fallback === null
      ? clearableUrl(schema as z.ZodType<string>).optional()
      : schema.openapi({ "x-twilio-error": error }).optional(),
  ]),
);

const sid = serviceSid.describe("Unique identifier of the Messaging Service.");
const friendlyName = z
  .string()
  .max(FRIENDLY_NAME_MAX_LENGTH)
  .describe(`Text that describes the service, at most ${FRIENDLY_NAME_MAX_LENGTH} characters.`);
const registered = flag("Whether the service is registered for A2P 10DLC in the USA.");
const SUBRESOURCES = {
  phone_numbers: "/PhoneNumbers",
  short_codes: "/ShortCodes",
  alpha_senders: "/AlphaSenders",
  messages: "/Messages",
  us_app_to_person: "/Compliance/Usa2p",
  us_app_to_person_usecases: "/Compliance/Usa2p/Usecases",
  channel_senders: "/ChannelSenders",
  destination_alpha_senders: "/DestinationAlphaSenders",
} as const;
type Subresource = keyof typeof SUBRESOURCES;

const answeredDate = iso8601Date.openapi({ "x-inferred": AS_IN_EXAMPLES });
const { use_inbound_webhook_on_number: deferring, ...inOrder } = schemas;

/** A Messaging Service: 23 properties, in the order of Twilio's own document. */
export const service = nullableObject({
  account_sid: accountSid.describe("Identifier of the account that owns the service."),
  sid,
  date_created: answeredDate.describe("When the service was created, in GMT, ISO 8601 format."),
  date_updated: answeredDate.describe("When it was last updated, in GMT, ISO 8601 format."),
  friendly_name: friendlyName,
  ...inOrder,
  us_app_to_person_registered: registered,
  use_inbound_webhook_on_number: deferring,
  links: z
    .object(
      Object.fromEntries(
        Object.keys(SUBRESOURCES).map((name) => [
          name,
          httpUrl.describe(`Absolute URL of the service's ${name.replaceAll("_", " ")}.`),
        ]),
      ) as Record<Subresource, typeof httpUrl>,
    )
    .openapi({
      description: "Absolute URLs of the service's subresources.",
      "x-subresources": SUBRESOURCES,
      "x-inferred":
        "Twilio's OpenAPI document does not list the links; these are taken from its example.",
    }),
  url: linkUrl.describe("Absolute URL of this resource."),
})
  .describe("A Messaging Service: a pool of senders, with settings for how they send and receive.")
  .openapi("Service", { "x-inferred": ALWAYS_THERE });

/** Senders that are in the service, with the dates of the membership. */
function members(sid: z.ZodType) {
  return z
    .array(
      z.strictObject({
        sid,
        date_created: iso8601Date
          .optional()
          .openapi({ description: "When the sender was added to the service." }),
        date_updated: iso8601Date.optional(),
      }),
    )
    .optional();
}

/** A service as the mock keeps it, and as a seed gives it. */
export const serviceState = kind(
  "ServiceState",
  "A Messaging Service of the account. Omitted properties have Twilio's defaults.",
  {
    sid,
    friendly_name: defaultsTo("sid", printableText(1, FRIENDLY_NAME_MAX_LENGTH)),
    ...stored,
    us_app_to_person_registered: registered.default(false),
    advanced_opt_out: z
      .boolean()
      .describe("Whether the service replies to STOP, START and HELP for all of its senders.")
      .default(false),
    date_created: defaultsTo("now", iso8601Date),
    date_updated: defaultsTo("date_created", iso8601Date),
    short_codes: members(shortCodeSid).openapi({
      description:
        "Short codes of the account that are in this service. A short code can be in one service only.",
    }),
    phone_numbers: members(phoneNumberSid).openapi({
      description:
        "Phone numbers of the account that are in this service. A phone number can be in one service only.",
    }),
  },
  { name: "service", newestFirst: true },
);

const URL = "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

const nameParameter = friendlyName.min(1).openapi({ "x-twilio-error": "InvalidFriendlyName" });
const form = (name: "CreateServiceRequest" | "UpdateServiceRequest", friendly: z.ZodType) => ({
  mediaType: FORM,
  schema: z.object({ FriendlyName: friendly, ...parameters }).openapi(name),
  examples: {
    inbound: {
      value: {
        FriendlyName: "Alerts",
        InboundRequestUrl: "https://example.com/sms",
        StickySender: true,
      },
    },
  },
});
const badRequest = [
  "InvalidParameter",
  "InvalidFriendlyName",
  "InvalidUrl",
  "InvalidMethod",
  "InvalidUsecase",
] as const;

const rejected = {
  InvalidParameter: { parameter: "ValidityPeriod", value: "0", rule: "must be at least 1" },
  InvalidUrl: { parameter: "InboundRequestUrl", value: "ftp://example.com" },
  InvalidMethod: { parameter: "InboundMethod", value: "PUT" },
};

/** What the examples of refusals quote where the parameters are those of a service. */
export const serviceSamples: Samples = {
  CreateServiceBadRequest: { MissingParameter: { parameter: "FriendlyName" }, ...rejected },
  UpdateServiceBadRequest: rejected,
  CreateBadRequest: {
    InvalidParameter: {
      parameter: "ShortCodeSid",
      value: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
      rule: "must not be repeated",
    },
  },
  CreatePhoneNumberBadRequest: {
    MissingParameter: { parameter: "PhoneNumberSid" },
    InvalidParameter: {
      parameter: "PhoneNumberSid",
      value: "PNbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
      rule: "must not be repeated",
    },
  },
};

/** Messaging Services themselves (Twilio docs, "Services resource"). */
export const services = jsonResource({
  name: "Service",
  tag: { name: "MessagingV1Service", description: "Messaging Services." },
  path: "/v1/Services",
  parents: {},
  sid: ["Sid", z.string().describe("Sid of the Messaging Service.")],
  pathExamples: { Sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  schema: service,
  key: "services",
  meta: "ServiceMeta",
  page: "A page of the Messaging Services of an account.",
  example: {
    account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    date_created: "2015-07-30T20:12:31Z",
    date_updated: "2015-07-30T20:12:33Z",
    friendly_name: "Alerts",
    ...Object.fromEntries(
      entries
        .filter(([name]) => name !== "use_inbound_webhook_on_number")
        .map(([name, { fallback }]) => [name, fallback]),
    ),
    us_app_to_person_registered: false,
    use_inbound_webhook_on_number: false,
    links: Object.fromEntries(
      Object.entries(SUBRESOURCES).map(([name, path]) => [name, URL + path]),
    ),
    url: URL,
  },
  create: {
    summary: "Create a Messaging Service",
    description: "Creates a service without senders. Omitted parameters have their defaults.",
    success: "The service has been created.",
    form: form("CreateServiceRequest", nameParameter),
    errors: { CreateServiceBadRequest: ["MissingParameter", ...badRequest] },
  },
  list: {
    summary: "List the Messaging Services of an account",
    description:
      "Returns one page of the account's services. For the next page, request meta.next_page_url unchanged, until it is null.",
    success: "A page of the list.",
  },
  fetch: {
    summary: "Fetch a Messaging Service",
    description: "Returns one service of the account.",
    success: "The service.",
  },
  update: {
    summary: "Update a Messaging Service",
    description:
      "Changes the given properties, sets the date of the last update, and returns the resource as a fetch does.",
    success: "The updated service.",
    form: form("UpdateServiceRequest", nameParameter.optional()),
    errors: { UpdateServiceBadRequest: badRequest },
  },
  delete: {
    summary: "Delete a Messaging Service",
    description:
      "Deletes the service. Its senders stay in the account and can be added to another service.",
    success: "The service no longer exists.",
  },
});
