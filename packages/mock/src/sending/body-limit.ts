import { errors as errors2008 } from "../generated/api-2008-08-01.ts";
import { errors as errors2010 } from "../generated/api-2010-04-01.ts";

/**
 * The longest text of a message by the version of its API, in UTF-16 units (inferred). The documents count characters, as JSON
 * Schema does, and Twilio counts an emoji as several.
 */
export const BODY_LIMIT = {
  "2008-08-01": errors2008.SmsTooLong.limit,
  "2010-04-01": errors2010.BodyTooLong.limit,
} as const;
