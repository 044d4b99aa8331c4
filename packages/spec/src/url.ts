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

/** Twilio error dictionary 21609, of a StatusCallback. */
export const WEBHOOK_URL_MAX_LENGTH = 4000;

/** An absolute http or https URL as the API writes it: RFC 3986, in ASCII. */
export const httpUrl = urlWith("https?", z.string());

/** The scheme in capitals is the same (RFC 3986, 3.1). */
const ANY_CASE = "[Hh][Tt][Tt][Pp][Ss]?";

/** A URL that Twilio requests, as people write it. Twilio error dictionary 21402: "beginning with http or https". */
export const webhookUrl = urlWith(ANY_CASE, z.string().max(WEBHOOK_URL_MAX_LENGTH));

/** The same from TwiML, for which no limit is documented. */
export const callbackUrl = urlWith(ANY_CASE, z.string());

/**
 * The document says it in two parts, `format: uri` for the characters and a pattern for scheme, host and port; the
 * regex is both at once, for zod.
 */
function urlWith(scheme: string, text: z.ZodString): z.ZodString {
  return text
    .regex(
      new RegExp(
        `^${scheme}://${USER}(?:${IPV6}|${HOST})(?::[0-9]{1,5})?(?:/${PATH})?(?:\\?${QUERY})?(?:#${QUERY})?$`,
      ),
    )
    .openapi({
      format: "uri",
      pattern: `^${scheme}://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$`,
    });
}

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
    "x-inferred": `An empty value clears the URL: the SDKs send one, and there is no other way to clear it. The limit of ${WEBHOOK_URL_MAX_LENGTH} characters is documented for status callbacks only.`,
  });
}
