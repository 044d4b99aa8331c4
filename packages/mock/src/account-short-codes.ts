import { changesOf, type PropertiesOf } from "./api/changes.ts";
import type { Call } from "./api/handler.ts";
import type { ErrorKind } from "./api/route.ts";
import { TwilioError } from "./api/twilio-error.ts";
import type { Handlers as Handlers2008 } from "./generated/api-2008-08-01.ts";
import type { Handlers } from "./generated/api-2010-04-01.ts";
import type { Rows } from "./generated/kinds.ts";
import type { Filter } from "./store/store.ts";

export type ShortCode = Rows["short_code"];
/** What either version takes: a parameter that only one of them has needs its place here as well. */
type UpdateForm = Parameters<Handlers["UpdateShortCode"]>[0]["form"] &
  Parameters<Handlers2008["UpdateShortCode"]>[0]["form"];
type Filters = Pick<
  Parameters<Handlers["ListShortCode"]>[0]["query"],
  "ShortCode" | "FriendlyName"
>;

/** What each parameter of UpdateShortCode changes, the same in both versions. */
const PROPERTIES: PropertiesOf<UpdateForm, ShortCode> = {
  FriendlyName: "friendly_name",
  ApiVersion: "api_version",
  SmsUrl: "sms_url",
  SmsMethod: "sms_method",
  SmsFallbackUrl: "sms_fallback_url",
  SmsFallbackMethod: "sms_fallback_method",
};

/**
 * Changes what the form names and moves the date of the last update (seed 000).
 *
 * @throws TwilioError when there is no such short code, or it would get a fallback URL while it has no SmsUrl
 */
export function updateShortCode(
  { account, form, store, now, notFound }: Call<unknown, unknown, UpdateForm>,
  sid: string,
  errors: { readonly FallbackWithoutUrl: ErrorKind },
): Promise<ShortCode> {
  return store.write(account.sid, async (rows) => {
    const row = await rows.get("short_code", account.sid, sid);
    if (row === undefined) throw notFound();
    const updated = { ...row, ...changesOf(form, PROPERTIES), date_updated: now() };
    if (form.SmsFallbackUrl !== undefined && form.SmsFallbackUrl !== "" && updated.sms_url === null)
      throw new TwilioError(errors.FallbackWithoutUrl);
    return { value: updated, update: [["short_code", updated]] };
  });
}

/**
 * The filters of a list. `ShortCode` may match anywhere in the number, `*` is any one digit (seed 000: "898" finds all that
 * contain 898). A pattern with anything else can match nothing, so it becomes one that does not.
 */
export function filterOf({
  ShortCode: pattern,
  FriendlyName: name,
}: Filters): Filter<"short_code"> {
  return {
    where: name === undefined ? undefined : { friendly_name: name },
    like:
      pattern === undefined
        ? undefined
        : ["short_code", /^[0-9*]*$/.test(pattern) ? `%${pattern.replaceAll("*", "_")}%` : ""],
  };
}
