import { commonErrors, formErrors, type ErrorGroups } from "./error-responses.ts";

/** The refusals of the account resource, the same in both versions. */
export const accountErrors = {
  ...commonErrors,
  ...formErrors,
  ListBadRequest: ["InvalidParameter", "PageSizeTooLarge", "InvalidPageToken"],
  UpdateBadRequest: [
    "InvalidParameter",
    "InvalidFriendlyName",
    "InvalidUrl",
    "InvalidMethod",
    "FallbackWithoutUrl",
  ],
} as const satisfies ErrorGroups;
