import type { Samples } from "./error-responses.ts";
import { resource, type Representation, type Resource } from "./resource.ts";
import {
  accountSid,
  EXAMPLE_ACCOUNT,
  EXAMPLE_SHORT_CODE,
  EXAMPLE_SMS_URL,
  shortCodeSid,
} from "./short-code.ts";
import { UPDATED_SMS_URL, updateShortCodeForm } from "./update-short-code.ts";
import { z } from "./zod.ts";

/** What the examples of refusals quote. `suffix` is that of the first representation. */
export function accountSamples(version: string, suffix: string): Samples {
  const missing = `/${version}/Accounts/${EXAMPLE_ACCOUNT}/SMS/ShortCodes/SC${"b".repeat(32)}`;
  const rule = "must be one of 2010-04-01, 2008-08-01";
  return {
    NotFound: { NotFound: { path: missing + suffix } },
    UpdateBadRequest: {
      InvalidParameter: { parameter: "ApiVersion", value: "2011-01-01", rule },
    },
  };
}

/** Filters of the account's list (seed 000); names and values are case-sensitive. */
const listFilters = {
  ShortCode: z.string().openapi({
    description:
      "Returns only short codes that contain this pattern of digits, where '*' stands for any one digit.",
    "x-inferred":
      "The documentation does not say that the pattern may match anywhere in the number, or that '*' stands for exactly one digit.",
  }),
  FriendlyName: z.string().describe("Returns only short codes with exactly this FriendlyName."),
};

/** The short codes of an account: list, fetch and update, the same in both versions (seed 000). */
export function accountShortCode(version: {
  readonly name: "2008-08-01" | "2010-04-01";
  readonly tag: string;
  /** Name of the instance's path parameter. */
  readonly sid: string;
  /** Paging parameters of the list. */
  readonly paging: Readonly<Record<string, z.ZodType>>;
  readonly representations: readonly Representation[];
}): Resource {
  return resource({
    name: "ShortCode",
    tag: { name: version.tag, description: "Short codes of an account." },
    path: `/${version.name}/Accounts/{AccountSid}/SMS/ShortCodes`,
    parents: { AccountSid: accountSid },
    sid: [version.sid, shortCodeSid],
    pathExamples: { AccountSid: EXAMPLE_ACCOUNT, [version.sid]: EXAMPLE_SHORT_CODE },
    representations: version.representations,
    list: {
      summary: "List the short codes of an account",
      description:
        "Returns one page of the account's short codes, with paging information. Other methods are not supported.",
      success: "A page of the list.",
      query: { ...listFilters, ...version.paging },
      errors: { ListBadRequest: ["InvalidParameter", "PageSizeTooLarge", "InvalidPageToken"] },
    },
    fetch: {
      summary: "Fetch a short code",
      description: "Returns one short code of the account.",
      success: "The short code.",
    },
    update: {
      summary: "Update a short code",
      description:
        "Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.",
      success: "The updated short code.",
      shows: { [EXAMPLE_SMS_URL]: UPDATED_SMS_URL },
      form: updateShortCodeForm,
      errors: {
        UpdateBadRequest: [
          "InvalidParameter",
          "InvalidFriendlyName",
          "InvalidUrl",
          "InvalidMethod",
          "FallbackWithoutUrl",
        ],
      },
    },
  });
}
