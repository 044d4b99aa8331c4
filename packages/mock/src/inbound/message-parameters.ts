import type { InboundSms } from "@shortcodes/validation/api-2008-08-01";
import type { InboundMessage } from "@shortcodes/validation/api-2010-04-01";
import type { Rows } from "../generated/kinds.ts";
import type { AccountSender } from "../sending/account-senders.ts";
import type { OptOutKeyword } from "../sending/opt-out.ts";
import { tenDigits } from "../sending/phone-number.ts";

type Message = Rows["message"];

/** What goes with a message to the URLs that hear of it. */
interface Details {
  readonly media: readonly Rows["media"][];
  /** Where the API is that the media can be fetched from. */
  readonly apiUrl: string;
  /** What the text meant to Advanced Opt-Out. */
  readonly optOutType: OptOutKeyword | undefined;
}

/**
 * What a URL gets to know about a message, in the order of recorded requests. Where the sender is, is not known here; Twilio sends
 * what it does not know as an empty text.
 */
export function messageParameters(
  { sid, from, body, account_sid: accountSid, messaging_service_sid: service, ...message }: Message,
  { number, country_code: country }: AccountSender,
  version: Message["api_version"],
  { media, apiUrl, optOutType }: Details,
): Readonly<InboundMessage> | Readonly<InboundSms> {
  const first = { ToCountry: country, ToState: "", SmsMessageSid: sid };
  const middle = {
    ToCity: "",
    FromZip: "",
    SmsSid: sid,
    FromState: "",
    SmsStatus: "received",
    FromCity: "",
    Body: body,
    FromCountry: "",
  } as const;
  const sender = from ?? "";
  if (version === "2008-08-01")
    return {
      ...first,
      ...middle,
      // Twilio docs, 2008-08-01: "10-digit, undecorated".
      To: tenDigits(number),
      ToZip: "",
      AccountSid: accountSid,
      From: tenDigits(sender),
      ApiVersion: version,
    };
  const mediaUrl = `${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media`;
  return {
    ...first,
    NumMedia: String(media.length),
    ...middle,
    To: number,
    ...(service !== null && { MessagingServiceSid: service }),
    ToZip: "",
    NumSegments: String(message.num_segments),
    MessageSid: sid,
    AccountSid: accountSid,
    From: sender,
    ApiVersion: version,
    ...(optOutType !== undefined && { OptOutType: optOutType }),
    ...Object.fromEntries(
      media.flatMap((one, index) => [
        [`MediaContentType${index}`, one.content_type],
        [`MediaUrl${index}`, `${mediaUrl}/${one.sid}`],
      ]),
    ),
  };
}
