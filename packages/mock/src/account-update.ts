import type { Call } from "./api-document.ts";
import type { ErrorKind } from "./route.ts";
import type { ShortCode, ShortCodeChanges } from "./store/store.ts";
import { TwilioError } from "./twilio-error.ts";

/** Form of UpdateShortCode, the same in both versions. */
export interface UpdateForm {
  readonly FriendlyName?: string;
  readonly ApiVersion?: string;
  readonly SmsUrl?: string;
  readonly SmsMethod?: string;
  readonly SmsFallbackUrl?: string;
  readonly SmsFallbackMethod?: string;
}

interface Refusals {
  readonly NotFound: ErrorKind;
  readonly FallbackWithoutUrl: ErrorKind;
}

/** Changes what the form names and moves the date of the last update (seed 000). */
export async function updateAccountShortCode(
  { account, form, store, now, pathname }: Call<unknown, unknown, UpdateForm>,
  sid: string,
  errors: Refusals,
): Promise<ShortCode> {
  const updated = await store.updateShortCode(account.sid, sid, changes(form), now());
  if (updated !== undefined) return updated;
  if ((await store.shortCode(account.sid, sid)) === undefined)
    throw new TwilioError(errors.NotFound, { path: pathname });
  throw new TwilioError(errors.FallbackWithoutUrl);
}

/** What each parameter changes. */
const COLUMNS: readonly (readonly [keyof UpdateForm, keyof ShortCodeChanges])[] = [
  ["FriendlyName", "friendly_name"],
  ["ApiVersion", "api_version"],
  ["SmsUrl", "sms_url"],
  ["SmsMethod", "sms_method"],
  ["SmsFallbackUrl", "sms_fallback_url"],
  ["SmsFallbackMethod", "sms_fallback_method"],
];

/** An empty value clears a URL: SDKs send one, and nothing else could. */
function changes(form: UpdateForm): ShortCodeChanges {
  const changed: Record<string, string | null> = {};
  for (const [parameter, column] of COLUMNS) {
    const value = form[parameter];
    if (value !== undefined)
      changed[column] = value === "" && column.endsWith("_url") ? null : value;
  }
  return changed;
}
