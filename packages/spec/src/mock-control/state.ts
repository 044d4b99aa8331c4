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
import { sid } from "../sid.ts";
import { printableText } from "../text.ts";
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

/** A short code as the mock keeps it, and as a seed gives it; in which service it is, the service says. */
const shortCode = kind(
  "ShortCodeState",
  "A short code of the account. What is left out has Twilio's default.",
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
    date_created: defaultsTo("now", iso8601Date).openapi({
      description: "Lists show the newest first. The time of the import unless given.",
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

const account = kind(
  "AccountState",
  "An account and everything that belongs to it.",
  {
    sid: accountSid,
    auth_token: secret,
    status: z
      .enum(["active", "suspended", "closed", "test"])
      .describe("The others than active are refused with 403, test with code 20008.")
      .default("active"),
    api_keys: z.array(apiKey).optional(),
    short_codes: z.array(shortCode).optional(),
    services: z.array(serviceState).optional(),
  },
  { name: "account" },
);

/** The whole state: the format of `--seed` and of `/_mock/state`. */
export const state = z
  .strictObject({
    $schema: z.string().describe("For editors.").optional(),
    accounts: z.array(account),
  })
  .describe("What the mock holds: the format of --seed FILE and of /_mock/state.")
  .openapi("State");
