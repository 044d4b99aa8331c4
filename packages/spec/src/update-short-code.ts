import { type Body, FORM } from "./operation.ts";
import {
  apiVersion,
  friendlyName,
  smsFallbackMethod,
  smsFallbackUrl,
  smsMethod,
  smsUrl,
} from "./short-code.ts";
import { clearableUrl } from "./url.ts";
import { z } from "./zod.ts";

const invalidMethod = { "x-twilio-error": "InvalidMethod" };

/** Form of UpdateShortCode, the same in both versions of the account resource (seed 000). */
export const updateShortCodeRequest = z
  .object({
    FriendlyName: friendlyName.min(1).openapi({ "x-twilio-error": "InvalidFriendlyName" }),
    ApiVersion: apiVersion,
    SmsUrl: clearableUrl(smsUrl),
    SmsMethod: smsMethod.openapi(invalidMethod),
    SmsFallbackUrl: clearableUrl(smsFallbackUrl),
    SmsFallbackMethod: smsFallbackMethod.openapi(invalidMethod),
  })
  .partial()
  .describe("Changes to the short code. Omitted parameters keep their values.")
  .openapi("UpdateShortCodeRequest");

/** Seed 000, "Set the SmsUrl on a short code to 'http://myapp.com/awesome'". */
export const UPDATED_SMS_URL = "http://myapp.com/awesome";

export const updateShortCodeForm: Body = {
  mediaType: FORM,
  schema: updateShortCodeRequest,
  examples: {
    smsUrl: { summary: "Set the SmsUrl", value: { SmsUrl: UPDATED_SMS_URL } },
    all: {
      summary: "Set everything",
      value: {
        FriendlyName: "Alerts",
        ApiVersion: "2010-04-01",
        SmsUrl: "https://example.com/sms",
        SmsMethod: "POST",
        SmsFallbackUrl: "https://example.com/fallback",
        SmsFallbackMethod: "GET",
      },
    },
    clear: { summary: "Clear the fallback URL", value: { SmsFallbackUrl: "" } },
  },
};
