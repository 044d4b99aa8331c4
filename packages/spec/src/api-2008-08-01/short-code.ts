import { rfc2822Date } from "../dates.ts";
import {
  apiVersion,
  EXAMPLE_ACCOUNT,
  EXAMPLE_SHORT_CODE,
  EXAMPLE_SMS_URL,
  friendlyName,
  ownerSid,
  shortCodeNumber,
  shortCodeSid,
  smsFallbackMethod,
  smsFallbackUrl,
  smsMethod,
  smsUrl,
} from "../short-code.ts";
import { z } from "../zod.ts";
import { listAttributes, ROOT } from "./xml.ts";

/** A short code of an account, elements in the order seed 000 prints them. An empty element is null. */
export const shortCode = z
  .object({
    Sid: shortCodeSid,
    AccountSid: ownerSid,
    FriendlyName: friendlyName,
    ShortCode: shortCodeNumber,
    DateCreated: rfc2822Date.describe("When the short code was created, in GMT, RFC 2822 format."),
    DateUpdated: rfc2822Date.describe("When it was last updated, in GMT, RFC 2822 format."),
    ApiVersion: apiVersion.optional().openapi({
      "x-inferred":
        "Twilio's 2008-08-01 page about short codes lists this property, but none of its examples shows it.",
    }),
    SmsUrl: smsUrl.nullable(),
    SmsMethod: smsMethod.nullable(),
    SmsFallbackUrl: smsFallbackUrl.nullable(),
    SmsFallbackMethod: smsFallbackMethod.nullable(),
  })
  .describe("A short code that belongs to an account.")
  .openapi("ShortCode", { xml: { name: "ShortCode" } });

export const shortCodeXml = z
  .object({ ShortCode: shortCode })
  .describe("A short code in XML.")
  .openapi("ShortCodeResponse", ROOT);

const wrapped =
  "Twilio's 2008-08-01 page about short codes shows XML only. The structure is the one its other resources have in this version.";

export const shortCodeJson = z
  .object({ TwilioResponse: z.object({ ShortCode: shortCode }) })
  .describe("A short code in JSON.")
  .openapi("ShortCodeResponseJson", { "x-inferred": wrapped });

export const listXml = z
  .object({
    ShortCodes: z.object({
      ...listAttributes,
      ShortCode: z.array(shortCode).openapi({ xml: { wrapped: false } }),
    }),
  })
  .describe("A page of the short codes of an account, in XML.")
  .openapi("ListShortCodeResponse", ROOT);

export const listJson = z
  .object({ TwilioResponse: z.object({ ShortCodes: z.array(z.object({ ShortCode: shortCode })) }) })
  .describe(
    "A page of the short codes of an account, in JSON. In this version, JSON lists have no paging information.",
  )
  .openapi("ListShortCodeResponseJson", { "x-inferred": wrapped });

/** The example of seed 000. */
export const shortCodeExample = {
  Sid: EXAMPLE_SHORT_CODE,
  AccountSid: EXAMPLE_ACCOUNT,
  FriendlyName: "67898",
  ShortCode: "67898",
  DateCreated: "Sat, 09 Jul 2011 22:36:22 +0000",
  DateUpdated: "Sat, 09 Jul 2011 22:36:22 +0000",
  SmsUrl: EXAMPLE_SMS_URL,
  SmsMethod: "POST",
  SmsFallbackUrl: "http://smsapp.com/fallback",
  SmsFallbackMethod: "GET",
};
