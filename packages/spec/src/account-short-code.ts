import { listFilters } from "./list-filters.ts";
import { resource, type Representation, type Resource } from "./resource.ts";
import { accountSid, shortCodeSid } from "./short-code.ts";
import { updateShortCodeForm } from "./update-short-code.ts";
import { z } from "./zod.ts";

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
    representations: version.representations,
    list: {
      summary: "List the short codes of an account",
      description:
        "One page of the account's short codes, with paging information. Other methods are not supported.",
      success: "One page.",
      query: z.object({ ...listFilters, ...version.paging }),
      errors: { ListBadRequest: ["InvalidParameter", "PageSizeTooLarge", "InvalidPageToken"] },
    },
    fetch: {
      summary: "Fetch a short code",
      description: "One short code of the account.",
      success: "The short code.",
    },
    update: {
      summary: "Update a short code",
      description:
        "Changes the properties that are given, moves the date of the last update and answers like a fetch. PUT and DELETE are not supported.",
      success: "The short code as it is now.",
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
