import { iso8601Date } from "../dates.ts";
import {
  accountSid,
  capabilities,
  countryCode,
  serviceSid,
  shortCodeNumber,
  shortCodeSid,
} from "../short-code.ts";
import { httpUrl } from "../url.ts";
import { z } from "../zod.ts";

const membershipDate = {
  "x-inferred":
    "Both dates tell of the membership, not of the short code: it was created when it was added.",
};

/** A short code in a Messaging Service (seed 001). All properties are there, and any may be null. */
export const shortCode = z
  .object({
    sid: shortCodeSid.nullable(),
    account_sid: accountSid.nullable(),
    service_sid: serviceSid.nullable(),
    date_created: iso8601Date
      .describe("When the short code was added to the service: GMT, ISO 8601.")
      .openapi(membershipDate)
      .nullable(),
    date_updated: iso8601Date
      .describe("When this was last changed: GMT, ISO 8601.")
      .openapi(membershipDate)
      .nullable(),
    short_code: shortCodeNumber.nullable(),
    country_code: countryCode.nullable(),
    capabilities: capabilities.nullable(),
    url: httpUrl.describe("Absolute URL of this resource.").nullable(),
  })
  .describe("A short code that belongs to a Messaging Service.")
  .openapi("ShortCode");

/** The page data of a list (seed 001): all seven keys are always there. */
const meta = z
  .object({
    page: z.int().min(0).describe("Index of this page, from 0."),
    page_size: z.int().min(1).describe("How many resources a page holds."),
    first_page_url: httpUrl.describe("Absolute URL of the first page."),
    previous_page_url: httpUrl
      .describe("Absolute URL of the page before, null on the first.")
      .nullable(),
    next_page_url: httpUrl.describe("Absolute URL of the page after, null on the last.").nullable(),
    key: z.literal("short_codes").describe("Name of the property that holds the resources."),
    url: httpUrl.describe("Absolute URL of this page."),
  })
  .openapi("Meta");

export const listShortCodeResponse = z
  .object({ meta, short_codes: z.array(shortCode) })
  .describe("One page of the short codes of a Messaging Service.")
  .openapi("ListShortCodeResponse");

const url =
  "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes/SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/** The example of seed 001. */
export const shortCodeExample = {
  sid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  service_sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  date_created: "2015-07-30T20:12:31Z",
  date_updated: "2015-07-30T20:12:33Z",
  short_code: "12345",
  country_code: "US",
  capabilities: ["SMS"],
  url,
};

const firstPage =
  "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes?PageSize=20&Page=0";

/** The example of seed 001. */
export const listExample = {
  meta: {
    page: 0,
    page_size: 20,
    first_page_url: firstPage,
    previous_page_url: null,
    next_page_url: null,
    key: "short_codes",
    url: firstPage,
  },
  short_codes: [shortCodeExample],
};
