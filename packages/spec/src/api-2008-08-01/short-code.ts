import { rfc2822Date } from "../dates.ts";
import { MAX_PAGE_SIZE } from "../paging.ts";
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

/** A short code of an account, elements in the order seed 000 prints them. An empty element is null. */
export const shortCode = z
  .object({
    Sid: shortCodeSid,
    AccountSid: accountSid,
    FriendlyName: friendlyName,
    ShortCode: shortCodeNumber,
    DateCreated: rfc2822Date.describe("When the short code was created: GMT, RFC 2822."),
    DateUpdated: rfc2822Date.describe("When it was last changed: GMT, RFC 2822."),
    ApiVersion: apiVersion
      .optional()
      .openapi({ "x-inferred": "Seed 000 lists the property, and none of its examples shows it." }),
    SmsUrl: smsUrl.nullable(),
    SmsMethod: smsMethod.nullable(),
    SmsFallbackUrl: smsFallbackUrl.nullable(),
    SmsFallbackMethod: smsFallbackMethod.nullable(),
  })
  .describe("A short code that belongs to an account.")
  .openapi("ShortCode", { xml: { name: "ShortCode" } });

/** Root element of every XML answer. */
const ROOT = { xml: { name: "TwilioResponse" } };

export const shortCodeXml = z
  .object({ ShortCode: shortCode })
  .describe("A short code in XML.")
  .openapi("ShortCodeResponse", ROOT);

const wrapped = "Seed 000 shows XML only. The shape is that of the version's other resources.";

export const shortCodeJson = z
  .object({ TwilioResponse: z.object({ ShortCode: shortCode }) })
  .describe("A short code in JSON.")
  .openapi("ShortCodeResponseJson", { "x-inferred": wrapped });

const count = z.int().min(0);
const uri = relativeUri.optional();
const uris = {
  "x-inferred":
    "Written when there is more than one page; the examples of seed 000 have one and do not show it.",
};

/** The attributes of a list (seed 000), and the family of page URIs of the version's response format. */
const paging = {
  page: count.describe("Index of this page, from 0."),
  numpages: count.describe("How many pages there are."),
  pagesize: z.int().min(1).max(MAX_PAGE_SIZE).describe("How many resources a page holds."),
  total: count.describe("How many resources there are."),
  start: count.describe("Index of the first resource of this page."),
  end: count.describe("Index of the last resource of this page."),
  uri: uri.openapi({ ...uris, description: "Path of this page." }),
  firstpageuri: uri.openapi({ ...uris, description: "Path of the first page." }),
  previouspageuri: uri
    .nullable()
    .openapi({ ...uris, description: "Path of the page before, empty on the first." }),
  nextpageuri: uri
    .nullable()
    .openapi({ ...uris, description: "Path of the page after, empty on the last." }),
  lastpageuri: uri.openapi({ ...uris, description: "Path of the last page." }),
};

const attributes = Object.fromEntries(
  Object.entries(paging).map(([name, schema]) => [
    name,
    schema.openapi({ xml: { attribute: true } }),
  ]),
) as typeof paging;

export const listXml = z
  .object({
    ShortCodes: z.object({
      ...attributes,
      ShortCode: z.array(shortCode).openapi({ xml: { wrapped: false } }),
    }),
  })
  .describe("One page of the short codes of an account in XML.")
  .openapi("ListShortCodeResponse", ROOT);

export const listJson = z
  .object({ TwilioResponse: z.object({ ShortCodes: z.array(z.object({ ShortCode: shortCode })) }) })
  .describe(
    "One page of the short codes of an account in JSON, which has no paging information in this version.",
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
  SmsUrl: "http://smsapp.com/sms",
  SmsMethod: "POST",
  SmsFallbackUrl: "http://smsapp.com/fallback",
  SmsFallbackMethod: "GET",
};

export const listExample = {
  ShortCodes: {
    page: 0,
    numpages: 1,
    pagesize: 50,
    total: 1,
    start: 0,
    end: 0,
    ShortCode: [shortCodeExample],
  },
};
