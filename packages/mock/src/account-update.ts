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

function changes(form: UpdateForm): ShortCodeChanges {
  return {
    ...(form.FriendlyName !== undefined && { friendly_name: form.FriendlyName }),
    ...(form.ApiVersion !== undefined && { api_version: form.ApiVersion }),
    ...(form.SmsUrl !== undefined && { sms_url: cleared(form.SmsUrl) }),
    ...(form.SmsMethod !== undefined && { sms_method: form.SmsMethod }),
    ...(form.SmsFallbackUrl !== undefined && { sms_fallback_url: cleared(form.SmsFallbackUrl) }),
    ...(form.SmsFallbackMethod !== undefined && { sms_fallback_method: form.SmsFallbackMethod }),
  };
}

/** An empty value clears the URL: SDKs send one, and nothing else could. */
function cleared(url: string): string | null {
  return url === "" ? null : url;
}
