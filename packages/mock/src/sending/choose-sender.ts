import type { errors } from "../generated/api-2010-04-01.ts";
import type { MessageState } from "../generated/control-types.ts";
import { areaCodeOf } from "./phone-number.ts";

/** What sends: a short code, or a phone number (a long code). */
export interface Sender {
  readonly sid: string;
  readonly kind: "short_code" | "phone_number";
  /** Digits of a short code, E.164 of a phone number. */
  readonly number: string;
  /** ISO 3166-1 alpha-2. */
  readonly country_code: string;
  readonly capabilities: readonly string[];
}

export interface Recipient {
  /** E.164. */
  readonly number: string;
  /** ISO 3166-1 alpha-2; `undefined` where the number belongs to no country. */
  readonly country: string | undefined;
  /** Whether the carrier delivers messages of short codes. */
  readonly takesShortCodes: boolean;
}

type SenderChoice = NonNullable<MessageState["sender_choice"]>;

/** Why a sender was chosen. `reroute`: Twilio's Short Code Reroute, a phone number because the carrier takes no short codes. */
export type ChosenBecause = Exclude<NonNullable<SenderChoice["because"]>, "direct">;

/** Why a sender was not chosen: it cannot reach the recipient, or another one comes first. */
export type PassedOverBecause = SenderChoice["passed_over"][number]["because"];

/** Why a sender cannot reach a recipient, and the refusal when `From` names the sender. */
export const DIRECT_ERRORS = {
  short_code_abroad: "FromNotOwned",
  no_sms: "FromNotSmsCapable",
  no_mms: "NoRoute",
  is_recipient: "ToIsFrom",
} as const satisfies Partial<Record<PassedOverBecause, keyof typeof errors>>;
/** What the carrier does not take is not refused: the message fails with 30006, later. */
export type UnreachableBecause = keyof typeof DIRECT_ERRORS | "carrier_takes_no_short_codes";

export interface PassedOver<S extends Sender> {
  readonly sender: S;
  readonly because: PassedOverBecause;
}

/** `passed_over` has everybody else in the pool, in its order. */
export type Choice<S extends Sender> =
  | {
      readonly sender: S;
      readonly because: ChosenBecause;
      readonly passed_over: readonly PassedOver<S>[];
    }
  | {
      readonly sender: undefined;
      readonly error: "EmptyPool" | "NoSuitableSender";
      readonly passed_over: readonly PassedOver<S>[];
    };

/** Everything a choice depends on. */
export interface SenderQuestion<S extends Sender> {
  /** Senders of the service, in the order in which they were added. */
  readonly pool: readonly S[];
  readonly recipient: Recipient;
  readonly hasMedia: boolean;
  readonly settings: { readonly sticky_sender: boolean; readonly area_code_geomatch: boolean };
  /** Sid of the sender that this recipient got messages from before. */
  readonly sticky: string | undefined;
  /** Messages that each sender has sent so far, in the service and directly, by its Sid. */
  readonly uses: ReadonlyMap<string, number>;
}

/**
 * Chooses the sender of a service for a message. Twilio docs, "Messaging Services": a short code of the recipient's country goes first, then a
 * number of that country, of the United States, any other; among equals the one the recipient knows (sticky sender), one of the same
 * area code, then evenly. Inferred: "evenly" is the least used, then the one added first; a sticky number yields to a short
 * code, because "Twilio always prioritizes message delivery with your short code when possible".
 */
export function chooseSender<S extends Sender>(question: SenderQuestion<S>): Choice<S> {
  const { pool, recipient, hasMedia, settings, sticky, uses } = question;
  const losers = new Map<S, PassedOverBecause>();
  let candidates = pool.filter((sender) => {
    const because = whyUnreachable(sender, recipient, hasMedia);
    if (because !== undefined) losers.set(sender, because);
    return because === undefined;
  });
  /** Whether somebody lost by it. A preference that nobody meets is none. */
  const prefer = (isPreferred: (sender: S) => boolean, because: PassedOverBecause): boolean => {
    const preferred = candidates.filter(isPreferred);
    if (preferred.length === 0 || preferred.length === candidates.length) return false;
    for (const sender of candidates) if (!isPreferred(sender)) losers.set(sender, because);
    candidates = preferred;
    return true;
  };
  const usesOf = ({ sid }: S) => uses.get(sid) ?? 0;

  prefer(isShortCode, "short_code_first");
  prefer((sender) => sender.country_code === recipient.country, "country_first");
  prefer((sender) => sender.country_code === "US", "us_number_first");
  const isSticky =
    settings.sticky_sender && prefer((sender) => sender.sid === sticky, "sticky_first");
  const isOfArea =
    settings.area_code_geomatch &&
    prefer((sender) => haveSameAreaCode(sender.number, recipient.number), "area_code_first");
  const least = Math.min(...candidates.map(usesOf));
  prefer((sender) => usesOf(sender) === least, "least_used_first");
  const [sender] = candidates;
  prefer((candidate) => candidate === sender, "oldest_first");

  const passed_over = pool.flatMap((loser) => {
    const because = losers.get(loser);
    return because === undefined ? [] : [{ sender: loser, because }];
  });
  if (sender === undefined)
    return { sender, error: pool.length === 0 ? "EmptyPool" : "NoSuitableSender", passed_over };
  const isReroute = passed_over.some(({ because }) => because === "carrier_takes_no_short_codes");
  if (isReroute) return { sender, because: "reroute", passed_over };
  if (isSticky) return { sender, because: "sticky", passed_over };
  if (isOfArea) return { sender, because: "area_code", passed_over };
  return { sender, because: nearness(sender, recipient), passed_over };
}

/** Why a sender cannot reach a recipient, whether `From` or a service names it; `undefined` if it can. */
export function whyUnreachable(
  sender: Sender,
  { number, country, takesShortCodes }: Recipient,
  hasMedia: boolean,
): UnreachableBecause | undefined {
  if (sender.number === number) return "is_recipient";
  // Twilio docs: "Short codes can only be used to send domestic traffic".
  if (isShortCode(sender) && sender.country_code !== country) return "short_code_abroad";
  if (hasMedia ? !sendsMedia(sender) : !sender.capabilities.includes("SMS"))
    return hasMedia ? "no_mms" : "no_sms";
  if (isShortCode(sender) && !takesShortCodes) return "carrier_takes_no_short_codes";
  return undefined;
}

function isShortCode({ kind }: Sender): boolean {
  return kind === "short_code";
}

/** Twilio docs: MMS needs a short code that can, or a phone number of the United States or Canada. */
function sendsMedia(sender: Sender): boolean {
  const { capabilities, country_code: country } = sender;
  return (
    capabilities.includes("MMS") && (isShortCode(sender) || country === "US" || country === "CA")
  );
}

function haveSameAreaCode(one: string, other: string): boolean {
  const code = areaCodeOf(one);
  return code !== undefined && code === areaCodeOf(other);
}

function nearness(sender: Sender, recipient: Recipient): ChosenBecause {
  if (isShortCode(sender)) return "short_code";
  if (sender.country_code === recipient.country) return "country";
  return sender.country_code === "US" ? "us_number" : "any_number";
}
