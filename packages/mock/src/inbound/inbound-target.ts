import type { Rows } from "../generated/kinds.ts";
import { senderOf } from "../sending/account-senders.ts";

type ShortCode = Rows["short_code"];
type Method = ShortCode["sms_method"];

/** Which URLs are requested about a message. */
export interface InboundTarget {
  readonly url: string;
  readonly method: Method;
  readonly fallbackUrl: string | null;
  readonly fallbackMethod: Method;
  readonly version: ShortCode["api_version"];
}

/**
 * Twilio's OpenAPI document of Messaging v1, Service: a short code in a service hands its messages to the service's inbound
 * request URL (seed 001), unless the service defers to the number's own; without a URL the message is dropped.
 *
 * @returns why the message is dropped, if it is
 */
export function inboundTarget(
  account: Rows["account"],
  row: ShortCode | Rows["phone_number"],
  service: Rows["service"] | undefined,
): InboundTarget | string {
  if (account.status !== "active") return `the account ${account.sid} is ${account.status}`;
  if (service !== undefined && !service.use_inbound_webhook_on_number) {
    if (service.inbound_request_url === null)
      return `the service ${service.sid} has no inbound_request_url, and does not use_inbound_webhook_on_number`;
    return {
      url: service.inbound_request_url,
      method: service.inbound_method,
      fallbackUrl: service.fallback_url,
      fallbackMethod: service.fallback_method,
      version: "2010-04-01",
    };
  }
  if (row.sms_url === null) {
    const { kind, number } = senderOf(row);
    return `the ${kind.replace("_", " ")} ${number} has no SmsUrl`;
  }
  return {
    url: row.sms_url,
    method: row.sms_method,
    fallbackUrl: row.sms_fallback_url,
    fallbackMethod: row.sms_fallback_method,
    version: row.api_version,
  };
}
