import { sid } from "./sid.ts";
import { webhookUrl } from "./url.ts";
import { z } from "./zod.ts";

/** The most characters a FriendlyName may have (seed 000). */
export const FRIENDLY_NAME_MAX_LENGTH = 64;

export const shortCodeSid = sid("SC").describe("Unique identifier of the short code.");
export const accountSid = sid("AC").describe("Identifier of the account.");
export const serviceSid = sid("MG").describe("Identifier of the Messaging Service.");
/** Of a short code itself. */
export const ownerSid = accountSid.describe("Identifier of the account that owns the short code.");

/** The account of seed 000, and the short code that its examples show. */
export const EXAMPLE_ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";
export const EXAMPLE_SHORT_CODE = "SC6b20cb705c1e8f00210049b20b70fce2";
/** Its SmsUrl before it is updated (seed 000). */
export const EXAMPLE_SMS_URL = "http://smsapp.com/sms";

/** Five or six digits, no plus sign (seed 000: "A short code is a 5 or 6-digit number"). */
export const shortCodeNumber = z
  .string()
  .regex(/^[0-9]{5,6}$/)
  .describe("The short code itself: five or six digits, without a plus sign.");

export const friendlyName = z
  .string()
  .max(FRIENDLY_NAME_MAX_LENGTH)
  .describe(
    `Descriptive text for the short code, at most ${FRIENDLY_NAME_MAX_LENGTH} characters. Defaults to the short code.`,
  );

export const apiVersion = z
  .enum(["2010-04-01", "2008-08-01"])
  .describe(
    "Version of the API that starts a TwiML session when this short code receives a message.",
  );

export const smsUrl = webhookUrl.describe(
  "URL that is requested when this short code receives a message.",
);
export const smsFallbackUrl = webhookUrl.describe(
  "URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed.",
);

export const httpMethod = z.enum(["GET", "POST"]).openapi({ format: "http-method" });
export const smsMethod = httpMethod.describe("HTTP method of the request to the SmsUrl.");
export const smsFallbackMethod = httpMethod.describe(
  "HTTP method of the request to the SmsFallbackUrl.",
);

/** ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe("Country in which the short code works, as an ISO 3166-1 code of two letters.");

export const capabilities = z
  .array(z.enum(["SMS", "MMS"]))
  .describe("Types of messages that the short code can receive and send.");
