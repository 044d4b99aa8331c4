import type { Body } from "./operation.ts";
import {
  apiVersion,
  friendlyName,
  smsFallbackMethod,
  smsFallbackUrl,
  smsMethod,
  smsUrl,
} from "./short-code.ts";
import { z } from "./zod.ts";

const clearable = "An empty value clears the URL: SDKs send one, and nothing else could.";

/** Form of UpdateShortCode, the same in both versions of the account resource (seed 000). */
export const updateShortCodeRequest = z
  .object({
    FriendlyName: friendlyName.min(1).optional(),
    ApiVersion: apiVersion.optional(),
    SmsUrl: z
      .union([smsUrl, z.literal("")])
      .openapi({ "x-inferred": clearable })
      .optional(),
    SmsMethod: smsMethod.optional(),
    SmsFallbackUrl: z
      .union([smsFallbackUrl, z.literal("")])
      .openapi({ "x-inferred": clearable })
      .optional(),
    SmsFallbackMethod: smsFallbackMethod.optional(),
  })
  .describe("What to change. A parameter that is not given stays as it is.")
  .openapi("UpdateShortCodeRequest");

export const updateShortCodeForm: Body = {
  mediaType: "application/x-www-form-urlencoded",
  schema: updateShortCodeRequest,
  examples: {
    smsUrl: { summary: "Set the SmsUrl", value: { SmsUrl: "http://myapp.com/awesome" } },
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
