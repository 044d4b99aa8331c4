import { parseHttpUrl } from "../http/http-url.ts";
import type { State } from "./types.ts";

/**
 * Every short code, phone number and service of the state with this URL for what comes in.
 *
 * @throws Error when it is not a URL that can be requested
 */
export function pointedAt({ accounts }: State, url: string): State {
  if (parseHttpUrl(url) === undefined)
    throw new Error(`smsUrl must be an http or https URL, not ${JSON.stringify(url)}`);
  const numbers = <T extends object>(list: readonly T[] | undefined) =>
    list?.map((one) => ({
      ...one,
      sms_url: url,
      sms_method: "POST" as const,
      sms_fallback_url: null,
    }));
  return {
    accounts: accounts.map(({ short_codes, phone_numbers, services, ...account }) => ({
      ...account,
      ...(short_codes && { short_codes: numbers(short_codes) }),
      ...(phone_numbers && { phone_numbers: numbers(phone_numbers) }),
      ...(services && {
        services: services.map((one) => ({ ...one, inbound_request_url: url, fallback_url: null })),
      }),
    })) as State["accounts"],
  };
}
