import { AS_IN_EXAMPLES } from "./inferred.ts";
import { z } from "./zod.ts";

const UNRESERVED = "A-Za-z0-9\\-._~";
const SUB_DELIMS = "!$&'()*+,;=";
const ESCAPE = "%[0-9A-Fa-f]{2}";
const HOST = `(?:[${UNRESERVED}${SUB_DELIMS}]|${ESCAPE})+`;
const IPV6 =
  "\\[(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5})?)\\]";
const USER = `(?:(?:[${UNRESERVED}${SUB_DELIMS}:]|${ESCAPE})*@)?`;
const PATH = `(?:[${UNRESERVED}${SUB_DELIMS}:@/]|${ESCAPE})*`;
const REFERENCE = `[${UNRESERVED}${SUB_DELIMS}:@/?]`;
const QUERY = `(?:[${UNRESERVED}${SUB_DELIMS}:@/?]|${ESCAPE})*`;

/**
 * An absolute http or https URL: RFC 3986, in ASCII.
 * Twilio error dictionary 21402: "beginning with http or https".
 *
 * The document says it in two parts, `format: uri` for the characters and a pattern for scheme, host and port; the
 * regex is both at once, for zod.
 */
export const httpUrl = z
  .string()
  .regex(
    new RegExp(
      `^https?://${USER}(?:${IPV6}|${HOST})(?::[0-9]{1,5})?(?:/${PATH})?(?:\\?${QUERY})?(?:#${QUERY})?$`,
    ),
  )
  .openapi({
    format: "uri",
    pattern:
      "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
  });

/** A URL that the API itself made. */
export const linkUrl = httpUrl.openapi({ "x-inferred": AS_IN_EXAMPLES });

/**
 * A path on the API's own host, with or without a query: the `uri` family of the account resource. It has no format, because
 * kubb and zod take `uri-reference` for an absolute URL.
 */
export const relativeUri = z
  .string()
  .regex(new RegExp(`^/[A-Za-z0-9]${REFERENCE}*(?:${ESCAPE}${REFERENCE}*)*$`));

/** `const`, and not the `enum: [""]` that zod-to-openapi makes of it: generators of TypeScript enums cannot name its member. */
const nothing = z.literal("").openapi({ type: "string", const: "" } as object);

/** A URL in a form, where an empty value clears it. */
export function clearableUrl(url: z.ZodType<string>) {
  return z.union([url, nothing]).openapi({
    "x-twilio-error": "InvalidUrl",
    "x-inferred":
      "An empty value clears the URL: the SDKs send one, and there is no other way to clear it.",
  });
}
