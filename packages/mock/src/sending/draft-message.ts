import type { Account } from "../api/handler.ts";
import { TwilioError } from "../api/twilio-error.ts";
import type { ErrorKind } from "../api/route.ts";
import type { Clock } from "../control/clock.ts";
import type { Settings } from "../generated/control-types.ts";
import { errors as allErrors } from "../generated/api-2010-04-01.ts";
import type { Rows } from "../generated/kinds.ts";
import type { Phones } from "../phones/phones.ts";
import { nextSerial } from "../store/kind.ts";
import type { Reader } from "../store/store.ts";
import { senderOf, sendersNamed, type AccountSender } from "./account-senders.ts";
import { isBlocked } from "./blocks.ts";
import { chooseFor, recipientOf } from "./choose-for.ts";
import { DIRECT_ERRORS, whyUnreachable } from "./choose-sender.ts";
import { masked, parsePhoneNumber } from "./phone-number.ts";
import { segmentsOf } from "./segments.ts";
import { smartEncode } from "./smart-encoding.ts";
import { PENDING } from "./status.ts";

type Message = Rows["message"];

/** A message that is to be sent, in its first status. */
export interface Draft {
  readonly message: Message;
  readonly media: readonly Rows["media"][];
}

/** What a request asks to send. */
export interface SendRequest {
  readonly to: string;
  readonly from: string | undefined;
  readonly serviceSid: string | undefined;
  readonly body: string;
  readonly mediaUrls: readonly string[];
  readonly statusCallback: string | undefined;
  readonly apiVersion: Message["api_version"];
  /** Characters that GSM-7 lacks are replaced by similar ones on the air. */
  readonly smartEncoded?: boolean | undefined;
  /** ISO 8601, to the second. */
  readonly sendAt?: string | undefined;
}

/** The refusals of a document; 2008-08-01 has those that a message without a service can meet. */
export type SendErrors = { readonly [K in keyof typeof allErrors]?: ErrorKind };
type Refusal = keyof typeof allErrors;

interface Needs {
  readonly rows: Reader;
  readonly account: Account;
  readonly clock: Clock;
  readonly phones: Phones;
  readonly settings: () => Settings;
  readonly newSid: (prefix: string) => string;
}

/**
 * Makes the message of a request, as it is answered: queued from a sender that is named, accepted by a service.
 *
 * @throws TwilioError when it cannot be sent, unless that only shows later
 */
export async function draftMessage(
  needs: Needs,
  request: SendRequest,
  errors: SendErrors,
): Promise<Draft> {
  const refuse = (name: Refusal, values: Readonly<Record<string, string>> = {}): TwilioError => {
    const kind = errors[name] ?? errors.InvalidParameter;
    if (kind === undefined) throw new Error(`the document has no ${name}`);
    return new TwilioError(kind, values);
  };
  return request.serviceSid === undefined
    ? draftDirect(needs, request, refuse)
    : draftOfService(needs, request, request.serviceSid, refuse);
}

type Refuse = (name: Refusal, values?: Readonly<Record<string, string>>) => TwilioError;

async function draftDirect(needs: Needs, request: SendRequest, refuse: Refuse): Promise<Draft> {
  const { rows, account, phones } = needs;
  const { from } = request;
  if (from === undefined) throw refuse("MissingSender");
  if (request.to.trim() === "") throw refuse("MissingTo");
  const sender = await namedSender(needs, from, refuse);
  const to = readRecipient(request.to, sender.country_code, refuse);
  const recipient = recipientOf(to, phones.get(to));
  const unreachable = whyUnreachable(sender, recipient, request.mediaUrls.length > 0);
  if (unreachable !== undefined && unreachable !== "carrier_takes_no_short_codes")
    throw refuse(DIRECT_ERRORS[unreachable], { from: sender.number, to: masked(to) });
  if (await isBlocked(rows, account.sid, to, sender)) throw refuse("Unsubscribed");
  return draft(needs, request, {
    to,
    from: sender.number,
    status: "queued",
    num_segments: segmentsOf(
      request.smartEncoded === true ? smartEncode(request.body) : request.body,
    ).count,
    sender_choice: { sender: sender.number, because: "direct", passed_over: [] },
  });
}

async function draftOfService(
  needs: Needs,
  request: SendRequest,
  sid: string,
  refuse: Refuse,
): Promise<Draft> {
  const { rows, account, phones, settings } = needs;
  const service = await rows.get("service", account.sid, sid);
  if (service === undefined) throw refuse("ServiceNotFound", { service: sid });
  if (request.to.trim() === "") throw refuse("MissingTo");
  const to = readRecipient(request.to, "US", refuse);
  let from: string | null = null;
  if (request.from !== undefined) {
    const sender = await namedSender(needs, request.from, refuse);
    from = sender.number;
    if (sender.service_sid !== sid) throw refuse("SenderNotInService", { from, service: sid });
  }
  const made = draft(needs, request, {
    to,
    from,
    status: request.sendAt === undefined ? "accepted" : "scheduled",
    messaging_service_sid: sid,
    status_callback: request.statusCallback ?? service.status_callback,
  });
  if (settings().no_sender === "at_once") {
    const { error_code: code } = await chooseFor(rows, made.message, phones.get(to));
    for (const name of ["EmptyPool", "NoSuitableSender"] as const)
      if (code === allErrors[name].code) throw refuse(name);
  }
  return made;
}

/** The sender that `From` names. @throws TwilioError when the account has none of that number */
async function namedSender(
  { rows, account }: Needs,
  from: string,
  refuse: Refuse,
): Promise<AccountSender> {
  const text = from.trim();
  // Alphanumeric senders are Twilio's, and no account of the mock has one.
  if (parsePhoneNumber(text).number === undefined && !/^[\w &+-]{1,11}$/.test(text))
    throw refuse("InvalidFrom", { from });
  const found = await sendersNamed(rows, text);
  const own = found.find(({ account_sid }) => account_sid === account.sid);
  if (own !== undefined) return senderOf(own);
  if (found.length > 0) throw refuse("FromOfAnotherAccount", { from, account: account.sid });
  throw refuse("FromNotOwned", { from });
}

function readRecipient(text: string, senderCountry: string, refuse: Refuse): string {
  const { number, refused } = parsePhoneNumber(text, senderCountry);
  if (refused === "too_short")
    throw refuse("ToIsShortCode", { to: masked(`+${text.replaceAll(/\D/g, "")}`) });
  if (number === undefined) throw refuse("InvalidTo", { to: masked(text) });
  return number;
}

function draft(
  { account, clock, newSid }: Needs,
  request: SendRequest,
  given: Partial<Message>,
): Draft {
  const now = clock.seconds();
  const isMms = request.mediaUrls.length > 0;
  const sid = newSid(isMms ? "MM" : "SM");
  const message: Message = {
    account_sid: account.sid,
    sid,
    direction: "outbound-api",
    from: null,
    to: request.to,
    body: request.body,
    status: "accepted",
    num_segments: 0,
    num_media: request.mediaUrls.length,
    messaging_service_sid: null,
    error_code: null,
    api_version: request.apiVersion,
    status_callback: request.statusCallback ?? null,
    send_at: request.sendAt ?? null,
    sender_choice: null,
    date_created: now,
    date_updated: now,
    date_sent: null,
    serial: nextSerial(),
    arrived: null,
    pending: PENDING,
    ...given,
  };
  return {
    message,
    media: mediaRows(
      message,
      request.mediaUrls.map((url) => ({ url })),
      newSid,
    ),
  };
}

/** The files of a message, to be kept. */
export function mediaRows(
  { account_sid, sid, date_created }: Message,
  files: readonly { readonly url: string; readonly content_type?: string }[],
  newSid: (prefix: string) => string,
): Rows["media"][] {
  return files.map(({ url, content_type = contentTypeOf(url) }) => ({
    account_sid,
    sid: newSid("ME"),
    parent_sid: sid,
    content_type,
    url,
    date_created,
    date_updated: date_created,
    serial: nextSerial(),
  }));
}

/** The mock fetches no file: the name tells what it may be. */
function contentTypeOf(url: string): string {
  const [, suffix = ""] = /\.([a-z0-9]+)$/i.exec(new URL(url).pathname) ?? [];
  return CONTENT_TYPES[suffix.toLowerCase()] ?? "application/octet-stream";
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  mp4: "video/mp4",
  pdf: "application/pdf",
  png: "image/png",
  vcf: "text/vcard",
};
