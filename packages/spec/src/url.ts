import { z } from "./zod.ts";

const UNRESERVED = "A-Za-z0-9\\-._~";
const SUB_DELIMS = "!$&'()*+,;=";
const ESCAPE = "%[0-9A-Fa-f]{2}";
const HOST = `(?:[${UNRESERVED}${SUB_DELIMS}]|${ESCAPE})+`;
const IPV6 =
  "\\[(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5})?)\\]";
const USER = `(?:(?:[${UNRESERVED}${SUB_DELIMS}:]|${ESCAPE})*@)?`;
const PATH = `(?:[${UNRESERVED}${SUB_DELIMS}:@/]|${ESCAPE})*`;
const QUERY = `(?:[${UNRESERVED}${SUB_DELIMS}:@/?]|${ESCAPE})*`;

const HTTP_URL = new RegExp(
  `^[Hh][Tt][Tt][Pp][Ss]?://${USER}(?:${IPV6}|${HOST})(?::[0-9]{1,5})?(?:/${PATH})?(?:\\?${QUERY})?(?:#${QUERY})?$`,
);
const URL_KEYWORDS = {
  format: "uri",
  pattern:
    "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$",
};

/**
 * An absolute http or https URL: RFC 3986, in ASCII.
 * Twilio error dictionary 21402: "beginning with http or https".
 *
 * The document says it in two parts, `format: uri` for the characters and a pattern for scheme, host and port; the
 * regex is both at once, for zod.
 */
export const httpUrl = z.string().regex(HTTP_URL).openapi(URL_KEYWORDS);

/** Twilio error dictionary 21609, of a StatusCallback. */
const WEBHOOK_URL_MAX_LENGTH = 4000;

/** A URL that Twilio requests. */
export const webhookUrl = z
  .string()
  .regex(HTTP_URL)
  .max(WEBHOOK_URL_MAX_LENGTH)
  .openapi(URL_KEYWORDS);

/** A path on the API's own host, with or without a query: the `uri` family of the account resource. */
export const relativeUri = z
  .string()
  .regex(new RegExp(`^/[A-Za-z0-9]${PATH}(?:\\?${QUERY})?$`))
  .openapi({ format: "uri-reference", pattern: "^/[A-Za-z0-9][^#]*$" });

/** A URL in a form, where an empty value clears it. */
export function clearableUrl(url: z.ZodType<string>) {
  return z.union([url, z.literal("")]).openapi({
    "x-twilio-error": "InvalidUrl",
    "x-inferred": `An empty value clears the URL: SDKs send one, and nothing else could. The limit of ${WEBHOOK_URL_MAX_LENGTH} characters is documented for status callbacks only.`,
  });
}
