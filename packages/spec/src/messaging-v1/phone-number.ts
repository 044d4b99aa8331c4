import { iso8601Date } from "../dates.ts";
import { ALWAYS_THERE } from "../inferred.ts";
import { phoneNumber as phoneNumberText } from "../message.ts";
import { phoneCapabilities, phoneNumberSid } from "../phone-number.ts";
import { nullableObject } from "../nullable-object.ts";
import { FORM } from "../operation.ts";
import { accountSid, countryCode, serviceSid } from "../short-code.ts";
import { linkUrl } from "../url.ts";
import { z } from "../zod.ts";
import { jsonResource } from "./json-resource.ts";
import { membershipDate } from "./short-code.ts";

/** A phone number in a Messaging Service. All properties are there, and any may be null. */
export const phoneNumber = nullableObject({
  sid: phoneNumberSid,
  account_sid: accountSid.describe("Identifier of the account that owns the number."),
  service_sid: serviceSid.describe("Identifier of the Messaging Service that holds the number."),
  date_created: iso8601Date
    .describe("When the number was added to the service, in GMT, ISO 8601 format.")
    .openapi(membershipDate),
  date_updated: iso8601Date
    .describe("When it was last updated in the service, in GMT, ISO 8601 format.")
    .openapi(membershipDate),
  phone_number: phoneNumberText,
  country_code: countryCode.describe(
    "Country of the number, as an ISO 3166-1 code of two letters.",
  ),
  capabilities: phoneCapabilities,
  url: linkUrl.describe("Absolute URL of this resource."),
})
  .describe("A phone number that belongs to a Messaging Service.")
  .openapi("PhoneNumber", { "x-inferred": ALWAYS_THERE });

/** Form of CreatePhoneNumber. */
export const createPhoneNumberRequest = z
  .object({
    PhoneNumberSid: phoneNumberSid.openapi({
      description: "Sid of the phone number to add.",
      "x-twilio-error": "InvalidPhoneNumberSid",
    }),
  })
  .openapi("CreatePhoneNumberRequest");

/** Phone numbers as senders of a Messaging Service (Twilio docs, "PhoneNumbers resource"). */
export const phoneNumbers = jsonResource({
  name: "PhoneNumber",
  tag: { name: "MessagingV1PhoneNumber", description: "Phone numbers of a Messaging Service." },
  path: "/v1/Services/{ServiceSid}/PhoneNumbers",
  parents: { ServiceSid: serviceSid },
  sid: ["Sid", z.string().describe("Sid of the phone number.")],
  pathExamples: {
    ServiceSid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    Sid: "PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  },
  schema: phoneNumber,
  key: "phone_numbers",
  meta: "PhoneNumberMeta",
  page: "A page of the phone numbers of a Messaging Service.",
  example: {
    sid: "PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    service_sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    date_created: "2015-07-30T20:12:31Z",
    date_updated: "2015-07-30T20:12:33Z",
    phone_number: "+14155550123",
    country_code: "US",
    capabilities: ["MMS", "SMS", "Voice"],
    url: "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/PhoneNumbers/PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  },
  create: {
    summary: "Add a phone number to a Messaging Service",
    description:
      "The phone number must belong to the service's account and to no other service. The service sends from it where no short code can reach the recipient.",
    success: "The phone number has been added to the service.",
    form: {
      mediaType: FORM,
      schema: createPhoneNumberRequest,
      examples: { add: { value: { PhoneNumberSid: "PNbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" } } },
    },
    errors: {
      CreatePhoneNumberBadRequest: [
        "MissingParameter",
        "InvalidParameter",
        "InvalidPhoneNumberSid",
        "NoCapabilities",
      ],
      Conflict: ["AlreadyInService", "InAnotherService"],
      PreconditionFailed: ["NumberPoolFull"],
    },
  },
  list: {
    summary: "List the phone numbers of a Messaging Service",
    description:
      "Returns one page of the service's phone numbers. For the next page, request meta.next_page_url unchanged, until it is null.",
    success: "A page of the list.",
  },
  fetch: {
    summary: "Fetch a phone number of a Messaging Service",
    description:
      "Returns a phone number of this service. Any other phone number answers 404, even if the account owns it.",
    success: "The phone number.",
  },
  delete: {
    summary: "Remove a phone number from a Messaging Service",
    description: "Removes the phone number from the service. The account keeps it.",
    success: "The phone number is no longer in the service.",
  },
});
