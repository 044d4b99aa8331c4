import { iso8601Date } from "../dates.ts";
import { ALWAYS_THERE, AS_IN_EXAMPLES } from "../inferred.ts";
import { nullableObject } from "../nullable-object.ts";
import { FORM } from "../operation.ts";
import {
  capabilities,
  countryCode,
  ownerSid,
  serviceSid,
  shortCodeNumber,
  shortCodeSid,
} from "../short-code.ts";
import { linkUrl } from "../url.ts";
import { z } from "../zod.ts";
import { jsonResource } from "./json-resource.ts";

export const membershipDate = {
  "x-inferred": `Both dates describe the membership in the service, not the sender itself: date_created is when it was added. ${AS_IN_EXAMPLES}`,
};

/** A short code in a Messaging Service (seed 001). All properties are there, and any may be null. */
export const shortCode = nullableObject({
  sid: shortCodeSid,
  account_sid: ownerSid,
  service_sid: serviceSid.describe(
    "Identifier of the Messaging Service that holds the short code.",
  ),
  date_created: iso8601Date
    .describe("When the short code was added to the service, in GMT, ISO 8601 format.")
    .openapi(membershipDate),
  date_updated: iso8601Date
    .describe("When it was last updated in the service, in GMT, ISO 8601 format.")
    .openapi(membershipDate),
  short_code: shortCodeNumber,
  country_code: countryCode,
  capabilities: capabilities,
  url: linkUrl.describe("Absolute URL of this resource."),
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
  page: "A page of the short codes of a Messaging Service.",
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
      "The short code must belong to the service's account and to no other service. Twilio then prefers it as the sender whenever it can reach the recipient, and sends inbound messages to the service's inbound request URL.",
    success: "The short code has been added to the service.",
    // Twilio's OpenAPI document lists 200 beside 201 since March 2025, with the same body, for this operation only.
    otherSuccesses: {
      200: "The short code has been added to the service. Twilio documents this status in addition to 201 but does not say when it is used: handle both in the same way.",
    },
    form: {
      mediaType: FORM,
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
      "Returns one page of the service's short codes. For the next page, request meta.next_page_url unchanged, until it is null.",
    success: "A page of the list.",
  },
  fetch: {
    summary: "Fetch a short code of a Messaging Service",
    description:
      "Returns a short code of this service. Any other short code answers 404, even if the account owns it.",
    success: "The short code.",
  },
  delete: {
    summary: "Remove a short code from a Messaging Service",
    description: "Removes the short code from the service. The account keeps it.",
    success: "The short code is no longer in the service.",
  },
});
