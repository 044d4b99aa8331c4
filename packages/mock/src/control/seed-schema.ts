import type { FromSchema, JsonSchema } from "./json-schema.ts";

const sid = (prefix: string) =>
  ({ type: "string", pattern: `^${prefix}[0-9a-fA-F]{32}$` }) as const;
const date = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",
  format: "date-time",
} as const;
const url = { type: ["string", "null"], pattern: "^https?://[!-~]+$", format: "uri" } as const;
const method = { type: "string", enum: ["GET", "POST"] } as const;
const secret = { type: "string", minLength: 1, maxLength: 200, pattern: "^[!-~]+$" } as const;
const name = {
  type: "string",
  minLength: 1,
  maxLength: 64,
  pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]*$",
} as const;

const shortCode = {
  type: "object",
  description: "A short code of the account. What is left out has Twilio's default.",
  properties: {
    sid: sid("SC"),
    short_code: { type: "string", pattern: "^[0-9]{5,6}$" },
    country_code: { type: "string", pattern: "^[A-Z]{2}$", description: "US unless given." },
    capabilities: {
      type: "array",
      items: { type: "string", enum: ["SMS", "MMS"] },
      uniqueItems: true,
      description: "SMS unless given.",
    },
    friendly_name: { ...name, description: "The short code unless given." },
    api_version: { type: "string", enum: ["2010-04-01", "2008-08-01"] },
    sms_url: url,
    sms_method: method,
    sms_fallback_url: url,
    sms_fallback_method: method,
    date_created: {
      ...date,
      description: "Lists show the newest first. The time of the import unless given.",
    },
    date_updated: date,
  },
  required: ["sid", "short_code"],
  additionalProperties: false,
} as const satisfies JsonSchema;

const service = {
  type: "object",
  description: "A Messaging Service of the account. What is left out has Twilio's default.",
  properties: {
    sid: sid("MG"),
    friendly_name: { ...name, description: "The SID unless given." },
    inbound_request_url: {
      ...url,
      description: "Where messages to the service's short codes go; null unless given.",
    },
    inbound_method: { ...method, description: "POST unless given." },
    fallback_url: {
      ...url,
      description: "Where a message goes when inbound_request_url fails; null unless given.",
    },
    fallback_method: { ...method, description: "POST unless given." },
    use_inbound_webhook_on_number: {
      type: "boolean",
      description:
        "true: the URL of the short code overrides inbound_request_url; false unless given.",
    },
    short_codes: {
      type: "array",
      description: "Short codes of the account that are in this service; each can be in one.",
      items: {
        type: "object",
        properties: {
          sid: sid("SC"),
          date_created: { ...date, description: "When it was added." },
          date_updated: date,
        },
        required: ["sid"],
        additionalProperties: false,
      },
    },
  },
  required: ["sid"],
  additionalProperties: false,
} as const satisfies JsonSchema;

const account = {
  type: "object",
  properties: {
    sid: sid("AC"),
    auth_token: secret,
    status: {
      type: "string",
      enum: ["active", "suspended", "closed", "test"],
      description: "active unless given; the others are refused with 403, test with code 20008.",
    },
    api_keys: {
      type: "array",
      items: {
        type: "object",
        properties: { sid: sid("SK"), secret },
        required: ["sid", "secret"],
        additionalProperties: false,
      },
    },
    short_codes: { type: "array", items: shortCode },
    services: { type: "array", items: service },
  },
  required: ["sid", "auth_token"],
  additionalProperties: false,
} as const satisfies JsonSchema;

/** The whole state: the format of `--seed` and of `/_mock/state`. The only place it is written down. */
export const seedSchema = {
  type: "object",
  properties: {
    $schema: { type: "string", description: "For editors." },
    accounts: { type: "array", items: account },
  },
  required: ["accounts"],
  additionalProperties: false,
} as const satisfies JsonSchema;

export type State = FromSchema<typeof seedSchema>;
export type AccountState = FromSchema<typeof account>;
export type ShortCodeState = FromSchema<typeof shortCode>;
export type ServiceState = FromSchema<typeof service>;

/** The text of the published `seed.schema.json`. */
export function seedSchemaText(): string {
  const document = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "State of @shortcodes/mock",
    description: "What the mock holds: the format of --seed FILE and of /_mock/state.",
    ...seedSchema,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
