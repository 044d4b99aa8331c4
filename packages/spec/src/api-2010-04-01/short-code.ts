import { rfc2822Date } from "../dates.ts";
import { ALWAYS_THERE, AS_IN_EXAMPLES } from "../inferred.ts";
import {
  accountSid,
  apiVersion,
  EXAMPLE_ACCOUNT,
  EXAMPLE_SHORT_CODE,
  friendlyName,
  shortCodeNumber,
  shortCodeSid,
  smsFallbackMethod,
  smsFallbackUrl,
  smsMethod,
  smsUrl,
} from "../short-code.ts";
import { relativeUri } from "../url.ts";
import { z } from "../zod.ts";

/** XML of this version has no recorded short code: the order is the one of 2008-08-01. */
const elementOrder =
  "Names and order of the XML elements follow 2008-08-01; the JSON keys are as recorded.";
const answeredDate = rfc2822Date.openapi({ "x-inferred": AS_IN_EXAMPLES });

/** Gives a schema the element name it has in XML. */
function element<T extends z.ZodType>(name: string, schema: T): T {
  return schema.openapi({ xml: { name } });
}

/** Gives a schema the attribute name it has in XML. */
function attribute<T extends z.ZodType>(name: string, schema: T): T {
  return schema.openapi({ xml: { name, attribute: true } });
}

/** A short code of an account. All properties are there, and any may be null. */
export const shortCode = z
  .object({
    sid: element("Sid", shortCodeSid).nullable(),
    account_sid: element("AccountSid", accountSid).nullable(),
    friendly_name: element("FriendlyName", friendlyName).nullable(),
    short_code: element("ShortCode", shortCodeNumber).nullable(),
    date_created: element(
      "DateCreated",
      answeredDate.describe("When the short code was created: GMT, RFC 2822."),
    ).nullable(),
    date_updated: element(
      "DateUpdated",
      answeredDate.describe("When it was last changed: GMT, RFC 2822."),
    ).nullable(),
    sms_url: element("SmsUrl", smsUrl).nullable(),
    sms_method: element("SmsMethod", smsMethod).nullable(),
    sms_fallback_url: element("SmsFallbackUrl", smsFallbackUrl).nullable(),
    sms_fallback_method: element("SmsFallbackMethod", smsFallbackMethod).nullable(),
    api_version: element("ApiVersion", apiVersion).nullable(),
    uri: element(
      "Uri",
      relativeUri.describe("Path of this resource on the API's host."),
    ).nullable(),
  })
  .describe("A short code that belongs to an account.")
  .openapi("ShortCode", {
    xml: { name: "ShortCode" },
    "x-inferred": `${elementOrder} ${ALWAYS_THERE}`,
  });

const paging = {
  page: z.int().min(0).describe("Index of this page, from 0."),
  page_size: z.int().min(1).describe("How many resources a page holds."),
  start: z.int().min(0).describe("Index of the first resource of this page."),
  end: z.int().min(0).describe("Index of the last resource of this page."),
  uri: relativeUri.describe("Path of this page."),
  first_page_uri: relativeUri.describe("Path of the first page."),
  previous_page_uri: relativeUri.describe("Path of the page before, null on the first.").nullable(),
  next_page_uri: relativeUri.describe("Path of the page after, null on the last.").nullable(),
};

export const listShortCodeResponse = z
  .object({ ...paging, short_codes: z.array(shortCode) })
  .describe("One page of the short codes of an account.")
  .openapi("ListShortCodeResponse", { "x-inferred": ALWAYS_THERE });

/** Root element of every XML answer. */
const ROOT = { xml: { name: "TwilioResponse" } };

export const shortCodeXml = z
  .object({ short_code: shortCode })
  .describe("A short code in XML.")
  .openapi("ShortCodeXml", ROOT);

export const listShortCodeXml = z
  .object({
    short_codes: z
      .object({
        page: attribute("page", paging.page),
        page_size: attribute("pagesize", paging.page_size),
        start: attribute("start", paging.start),
        end: attribute("end", paging.end),
        uri: attribute("uri", paging.uri),
        first_page_uri: attribute("firstpageuri", paging.first_page_uri),
        previous_page_uri: attribute("previouspageuri", paging.previous_page_uri),
        next_page_uri: attribute("nextpageuri", paging.next_page_uri),
        short_codes: z.array(shortCode).openapi({ xml: { wrapped: false } }),
      })
      .openapi({ xml: { name: "ShortCodes" } }),
  })
  .describe("One page of the short codes of an account in XML.")
  .openapi("ListShortCodeXml", ROOT);

const uri = `/2010-04-01/Accounts/${EXAMPLE_ACCOUNT}/SMS/ShortCodes`;

export const shortCodeExample = {
  sid: EXAMPLE_SHORT_CODE,
  account_sid: EXAMPLE_ACCOUNT,
  friendly_name: "67898",
  short_code: "67898",
  date_created: "Sat, 09 Jul 2011 22:36:22 +0000",
  date_updated: "Sat, 09 Jul 2011 22:36:22 +0000",
  sms_url: "http://smsapp.com/sms",
  sms_method: "POST",
  sms_fallback_url: "http://smsapp.com/fallback",
  sms_fallback_method: "GET",
  api_version: "2010-04-01",
  uri: `${uri}/${EXAMPLE_SHORT_CODE}.json`,
};

export const shortCodeXmlExample = {
  short_code: { ...shortCodeExample, uri: `${uri}/${EXAMPLE_SHORT_CODE}` },
};

const pagingExample = (path: string) => ({
  page: 0,
  page_size: 50,
  start: 0,
  end: 0,
  uri: `${path}?PageSize=50&Page=0`,
  first_page_uri: `${path}?PageSize=50&Page=0`,
  previous_page_uri: null,
  next_page_uri: null,
});

export const listExample = { ...pagingExample(`${uri}.json`), short_codes: [shortCodeExample] };

export const listXmlExample = {
  short_codes: { ...pagingExample(uri), short_codes: [shortCodeXmlExample.short_code] },
};
