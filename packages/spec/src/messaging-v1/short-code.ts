import { iso8601Date } from "../dates.ts";
import { ALWAYS_THERE, AS_IN_EXAMPLES } from "../inferred.ts";
import {
  accountSid,
  capabilities,
  countryCode,
  serviceSid,
  shortCodeNumber,
  shortCodeSid,
} from "../short-code.ts";
import { linkUrl } from "../url.ts";
import { z } from "../zod.ts";
import { jsonResource } from "./json-resource.ts";

const membershipDate = {
  "x-inferred": `Both dates tell of the membership, not of the short code: it was created when it was added. ${AS_IN_EXAMPLES}`,
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
    url: linkUrl.describe("Absolute URL of this resource.").nullable(),
  })
  .describe("A short code that belongs to a Messaging Service.")
  .openapi("ShortCode", { "x-inferred": ALWAYS_THERE });

/** Form of CreateShortCode (seed 001). */
export const createShortCodeRequest = z
  .object({
    ShortCodeSid: shortCodeSid.openapi({
      description: "Sid of the short code to add.",
      "x-twilio-error": "InvalidShortCodeSid",
    }),
  })
  .openapi("CreateShortCodeRequest");

/** Short codes as senders of a Messaging Service (seed 001). */
export const shortCodes = jsonResource({
  name: "ShortCode",
  tag: { name: "MessagingV1ShortCode", description: "Short codes of a Messaging Service." },
  path: "/v1/Services/{ServiceSid}/ShortCodes",
  parents: { ServiceSid: serviceSid },
  // Seed 001 gives this one no pattern: any string may be requested, and is not found.
  sid: ["Sid", z.string().describe("Sid of the short code.")],
  pathExamples: {
    ServiceSid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    Sid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  },
  schema: shortCode,
  key: "short_codes",
  meta: "Meta",
  page: "One page of the short codes of a Messaging Service.",
  example: {
    sid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    service_sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    date_created: "2015-07-30T20:12:31Z",
    date_updated: "2015-07-30T20:12:33Z",
    short_code: "12345",
    country_code: "US",
    capabilities: ["SMS"],
    url: "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes/SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  },
  create: {
    summary: "Add a short code to a Messaging Service",
    description:
      "The short code must belong to the service's account and to no other service. Twilio then prefers it as sender wherever it can reach the recipient, and hands what people send to it to the service's inbound request URL.",
    success: "The short code is in the service now.",
    // Twilio's OpenAPI document lists 200 beside 201 since March 2025, with the same body, for this operation only.
    otherSuccesses: {
      200: "The short code is in the service now. Twilio documents this status beside 201 without saying when it is used: handle both alike.",
    },
    form: {
      mediaType: "application/x-www-form-urlencoded",
      schema: createShortCodeRequest,
      examples: { add: { value: { ShortCodeSid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" } } },
    },
    errors: {
      CreateBadRequest: [
        "MissingParameter",
        "InvalidParameter",
        "InvalidShortCodeSid",
        "NoCapabilities",
      ],
      Conflict: ["AlreadyInService", "InAnotherService"],
      PreconditionFailed: ["NumberPoolFull"],
    },
  },
  list: {
    summary: "List the short codes of a Messaging Service",
    description:
      "One page of the service's short codes. Follow meta.next_page_url as it stands until it is null.",
    success: "One page.",
  },
  fetch: {
    summary: "Fetch a short code of a Messaging Service",
    description:
      "A short code that is not in this service is not found, even when the account owns it.",
    success: "The short code.",
  },
  delete: {
    summary: "Remove a short code from a Messaging Service",
    description: "The short code leaves the service; the account keeps it.",
    success: "The short code is no longer in the service.",
  },
});
