import { accountShortCode } from "../account-short-code.ts";
import { ALWAYS_THERE } from "../inferred.ts";
import { nullableObject } from "../nullable-object.ts";
import { pageQuery } from "../paging.ts";
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
import { relativeUri } from "../url.ts";
import { answeredDate, elements, jsonAndXml } from "./json-and-xml.ts";

/** XML of this version has no recorded short code: the order is the one of 2008-08-01. */
const elementOrder =
  "The names and the order of the XML elements follow 2008-08-01. The JSON keys are recorded from Twilio.";

/** A short code of an account. All properties are there, and any may be null. */
export const shortCode = nullableObject(
  elements({
    sid: shortCodeSid,
    account_sid: ownerSid,
    friendly_name: friendlyName,
    short_code: shortCodeNumber,
    date_created: answeredDate.describe(
      "When the short code was created, in GMT, RFC 2822 format.",
    ),
    date_updated: answeredDate.describe("When it was last updated, in GMT, RFC 2822 format."),
    sms_url: smsUrl,
    sms_method: smsMethod,
    sms_fallback_url: smsFallbackUrl,
    sms_fallback_method: smsFallbackMethod,
    api_version: apiVersion,
    uri: relativeUri.describe("Path of this resource on the API's host."),
  }),
)
  .describe("A short code that belongs to an account.")
  .openapi("ShortCode", {
    xml: { name: "ShortCode" },
    "x-inferred": `${elementOrder} ${ALWAYS_THERE}`,
  });

const uri = `/2010-04-01/Accounts/${EXAMPLE_ACCOUNT}/SMS/ShortCodes/${EXAMPLE_SHORT_CODE}`;
const example = {
  sid: EXAMPLE_SHORT_CODE,
  account_sid: EXAMPLE_ACCOUNT,
  friendly_name: "67898",
  short_code: "67898",
  date_created: "Sat, 09 Jul 2011 22:36:22 +0000",
  date_updated: "Sat, 09 Jul 2011 22:36:22 +0000",
  sms_url: EXAMPLE_SMS_URL,
  sms_method: "POST",
  sms_fallback_url: "http://smsapp.com/fallback",
  sms_fallback_method: "GET",
  api_version: "2010-04-01",
  uri: `${uri}.json`,
};

const { list, instanceXml, listXml, representations } = jsonAndXml({
  name: "ShortCode",
  key: "short_code",
  listKey: "short_codes",
  one: "a short code",
  several: "the short codes of an account",
  schema: shortCode,
  example,
  xmlExample: { ...example, uri },
});

export { list as listShortCodeResponse, listXml as listShortCodeXml, instanceXml as shortCodeXml };

/** The short codes of an account in this version. */
export const shortCodes = accountShortCode({
  name: "2010-04-01",
  tag: "Api20100401ShortCode",
  sid: "Sid",
  paging: pageQuery,
  representations,
});
