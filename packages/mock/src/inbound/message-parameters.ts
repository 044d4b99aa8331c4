import type { InboundSms } from "@shortcodes/validation/api-2008-08-01";
import type { InboundMessage as InboundMessageForm } from "@shortcodes/validation/messaging-v1";
import type { Rows } from "../generated/kinds.ts";
import { segmentsOf } from "../sending/segments.ts";

/** A message on its way in. */
export interface InboundMessage {
  readonly sid: string;
  /** Sender, E.164. */
  readonly from: string;
  readonly body: string;
}

type ShortCode = Rows["short_code"];

/**
 * What a URL gets to know about a message, in the order of recorded requests. Where the sender is, is not known here; Twilio sends
 * what it does not know as an empty text.
 */
export function messageParameters(
  { sid, from, body }: InboundMessage,
  { account_sid: accountSid, short_code: to, country_code: country }: ShortCode,
  version: ShortCode["api_version"],
  serviceSid: string | null,
): Readonly<InboundMessageForm> | Readonly<InboundSms> {
  const common = {
    ToCountry: country,
    ToState: "",
    SmsMessageSid: sid,
    ToCity: "",
    FromZip: "",
    SmsSid: sid,
    FromState: "",
    SmsStatus: "received",
    FromCity: "",
    Body: body,
    FromCountry: "",
    To: to,
    ToZip: "",
    AccountSid: accountSid,
  } as const;
  // Twilio docs, 2008-08-01: "10-digit, undecorated".
  if (version === "2008-08-01")
    return { ...common, ApiVersion: version, From: from.replace(/^\+1(?=\d{10}$)|^\+/, "") };
  return {
    ...common,
    ApiVersion: version,
    ...(serviceSid !== null && { MessagingServiceSid: serviceSid }),
    NumMedia: "0",
    NumSegments: String(segmentsOf(body).count),
    MessageSid: sid,
    From: from,
  };
}
