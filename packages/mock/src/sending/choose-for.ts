import { errors } from "../generated/api-2010-04-01.ts";
import type { Phone } from "../generated/control-types.ts";
import type { Rows } from "../generated/kinds.ts";
import type { Reader } from "../store/store.ts";
import { poolOf, type AccountSender } from "./account-senders.ts";
import { isBlocked } from "./blocks.ts";
import { chooseSender, DIRECT_ERRORS, whyUnreachable, type Recipient } from "./choose-sender.ts";
import { countryOf } from "./phone-number.ts";
import { segmentsOf } from "./segments.ts";
import { smartEncode } from "./smart-encoding.ts";

type Message = Rows["message"];

/** The sender of a message that a service has accepted, or why there is none. */
export async function chooseFor(
  rows: Reader,
  message: Message,
  phone: Phone,
): Promise<Partial<Message>> {
  const { account_sid: account, messaging_service_sid: sid } = message;
  const service = sid === null ? undefined : await rows.get("service", account, sid);
  const pool = service === undefined ? [] : await poolOf(rows, account, service.sid);
  const recipient = recipientOf(message.to, phone);
  const hasMedia = message.num_media > 0;
  const named = pool.find(({ number }) => number === message.from);
  const choice =
    named === undefined
      ? chooseSender({
          pool,
          recipient,
          hasMedia,
          settings: {
            sticky_sender: service?.sticky_sender ?? false,
            area_code_geomatch: service?.area_code_geomatch ?? false,
          },
          sticky: await stickyOf(rows, message, pool),
          uses: await usesOf(rows, account, pool),
        })
      : ({ sender: named, because: "direct", passed_over: [] } as const);
  const sender_choice = {
    sender: choice.sender?.number ?? null,
    because: choice.sender === undefined ? null : choice.because,
    passed_over: choice.passed_over.map(({ sender, because }) => ({
      sender: sender.number,
      because,
    })),
  };
  const fail = (error_code: number) => ({ status: "failed", error_code, sender_choice }) as const;
  if (choice.sender === undefined) return fail(errors[choice.error].code);
  const from = choice.sender.number;
  if (await isBlocked(rows, account, message.to, choice.sender))
    return { ...fail(errors.Unsubscribed.code), from };
  const unreachable = named && whyUnreachable(named, recipient, hasMedia);
  // What the carrier does not take shows when it is sent.
  if (unreachable !== undefined && unreachable !== "carrier_takes_no_short_codes")
    return { ...fail(errors[DIRECT_ERRORS[unreachable]].code), from };
  // Whether Twilio keeps the text as it was, or as it was sent, is not known: it stays.
  const text = service?.smart_encoding === true ? smartEncode(message.body) : message.body;
  const { count } = segmentsOf(text);
  return { status: "queued", from, num_segments: count, sender_choice };
}

export function recipientOf(number: string, phone: Phone): Recipient {
  return { number, country: countryOf(number), takesShortCodes: phone.takes_short_codes };
}

/** The sender from which the recipient got the last message of the service. */
async function stickyOf(
  rows: Reader,
  { account_sid, messaging_service_sid: service, to }: Message,
  pool: readonly AccountSender[],
): Promise<string | undefined> {
  if (service === null) return undefined;
  const where = { to, messaging_service_sid: service };
  const [last] = await rows.page("message", account_sid, { where, range: HAS_SENDER, limit: 1 });
  return pool.find(({ number }) => number === last?.from)?.sid;
}

/** Any text is above the empty one; a message without a sender has null. */
const HAS_SENDER = { property: "from", min: "" } as const;

/** How many messages each sender has sent: only asked where there is a choice. */
async function usesOf(
  rows: Reader,
  account: string,
  pool: readonly AccountSender[],
): Promise<ReadonlyMap<string, number>> {
  if (pool.length < 2) return new Map();
  const counts = await Promise.all(
    pool.map(async ({ sid, number }) => {
      return [sid, await rows.count("message", account, { where: { from: number } })] as const;
    }),
  );
  return new Map(counts);
}
