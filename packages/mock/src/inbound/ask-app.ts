import { randomUUID } from "node:crypto";
import type { Account } from "../api/handler.ts";
import type { ErrorKind } from "../api/route.ts";
import { TwilioError } from "../api/twilio-error.ts";
import type { Clock } from "../control/clock.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Delivery, Settings } from "../generated/control-types.ts";
import { errors } from "../generated/api-2010-04-01.ts";
import type { Rows } from "../generated/kinds.ts";
import type { Phones } from "../phones/phones.ts";
import { senderOf, sendersNamed, type AccountSender } from "../sending/account-senders.ts";
import { isBlocked } from "../sending/blocks.ts";
import { recipientOf } from "../sending/choose-for.ts";
import { DIRECT_ERRORS, whyUnreachable } from "../sending/choose-sender.ts";
import type { Outbox } from "../sending/outbox.ts";
import { masked, parsePhoneNumber } from "../sending/phone-number.ts";
import type { Store } from "../store/store.ts";
import type { LoopLimit } from "../twiml/loop-limit.ts";
import { problem, type Problem } from "../twiml/problem.ts";
import type { ReplyVerb, Verb } from "../twiml/read-twiml.ts";
import { runTwiml, type TwimlReply, type TwimlStep } from "../twiml/run-twiml.ts";
import type { AppCall, AppResult, Apps } from "../webhooks/apps.ts";
import { WebhookFailure, withoutUserinfo } from "../webhooks/webhook-failure.ts";
import type { InboundTarget } from "./inbound-target.ts";
import { replyDraft } from "./reply.ts";

type Message = Rows["message"];
type Parameters = Readonly<Record<string, string>>;

/** What it takes to receive a message. */
export interface Receiver {
  readonly store: Store;
  readonly clock: Clock;
  readonly events: EventLog;
  readonly phones: Phones;
  readonly outbox: Outbox;
  readonly apps: Apps;
  readonly loopLimit: LoopLimit;
  readonly newSid: (prefix: string) => string;
  readonly settings: () => Settings;
  /** Counts up whenever the state is replaced: what belongs to an earlier one is dropped. */
  readonly epoch: () => number;
  /** Where callers find the APIs: `http://127.0.0.1:4010`. */
  readonly apiUrl: () => string;
}

/**
 * Requests the URL of a message, executes what it answers, and does the same with the fallback when that fails.
 *
 * @returns nothing when the state was replaced in the meantime: what the app answered means nothing to the new one
 */
export async function askApp(
  receiver: Receiver,
  account: Account,
  message: Message,
  target: InboundTarget,
  parameters: object,
): Promise<
  { readonly requests: readonly Delivery[]; readonly replies: readonly string[] } | undefined
> {
  const { url, method, fallbackUrl, fallbackMethod } = target;
  const session = createSession(receiver, account, message, target.version);
  const given = parameters as Parameters;
  try {
    await session.run("inbound", url, method, given);
  } catch (error) {
    const failed = session.fail(error);
    if (fallbackUrl !== null) {
      const why = { ErrorCode: String(failed.code), ErrorUrl: failed.url };
      try {
        await session.run("fallback", fallbackUrl, fallbackMethod, { ...given, ...why });
      } catch (again) {
        session.fail(again);
      }
    }
  }
  const requests = session.close();
  return requests && { requests, replies: session.replies };
}

/** One message and everything its URLs do about it. */
function createSession(
  receiver: Receiver,
  account: Account,
  message: Message,
  version: Message["api_version"],
) {
  const { apps, clock, phones } = receiver;
  const { sid: messageSid, from, to } = message;
  const epoch = receiver.epoch();
  const isOver = () => receiver.epoch() !== epoch;
  const between = [from ?? "", to] as const;
  const idempotencyToken = randomUUID();
  /** Requests and what came of them, in order. They are logged when they are done with. */
  const results: AppResult[] = [];
  const replies: string[] = [];
  let base: Parameters = {};
  let credentialsFrom = "";

  const alert = (what: Problem, url: string | null) => {
    if (isOver()) return;
    receiver.events.addAlert({
      at: new Date(clock.now()).toISOString(),
      account_sid: account.sid,
      message_sid: messageSid,
      ...what,
      url,
    });
  };

  const ask = async (call: Pick<AppCall, "reason" | "url" | "method" | "parameters">) => {
    if (isOver())
      throw new WebhookFailure(11205, call.url, "was not requested: the mock has another state");
    const result = await apps.ask({
      ...call,
      account,
      messageSid,
      between,
      credentialsFrom,
      idempotencyToken,
    });
    results.push(result);
    if (result.failure !== undefined) throw result.failure;
    return result.answer;
  };

  const reply = async (verb: ReplyVerb, url: string): Promise<TwimlReply> => {
    const invalid = (why?: Problem): TwimlReply => {
      if (why !== undefined) alert(why, url);
      return { sid: receiver.newSid("SM"), status: "invalid" };
    };
    const recipient = verb.to === undefined ? from : parsePhoneNumber(verb.to).number;
    const own = await ownSender(receiver.store, account, verb.from ?? to);
    if (isOver()) return invalid();
    const rule = "is not one of the possible numbers";
    if (own === undefined) return invalid(problem(14102, JSON.stringify(verb.from), rule));
    if (recipient === undefined || recipient === null)
      return invalid(problem(14101, JSON.stringify(verb.to), rule));
    const why = whyNoReply(own, recipient, verb.media.length > 0);
    if (why !== undefined) return invalid(why);
    const isLimited = receiver.settings().loop_limit === "on";
    const loop = isLimited
      ? receiver.loopLimit.count(account.sid, own.number, recipient)
      : undefined;
    if (loop !== undefined) return invalid(loop);
    if (await isBlocked(receiver.store, account.sid, recipient, own))
      return invalid(refusal(errors.Unsubscribed));
    const { body, media, statusCallback } = verb;
    if (isOver()) return invalid();
    const sent = await receiver.outbox.post(account, async () =>
      replyDraft(receiver, message, { to: recipient, sender: own, body, media, statusCallback }),
    );
    replies.push(sent.sid);
    return { sid: sent.sid, status: "sending" };
  };

  /** Why a reply cannot be sent, as an alert: 14108 for its sender, otherwise the error of an API request that asks for the same. */
  const whyNoReply = (own: AccountSender, number: string, hasMedia: boolean) => {
    const unreachable = whyUnreachable(own, recipientOf(number, phones.get(number)), hasMedia);
    if (unreachable === undefined || unreachable === "carrier_takes_no_short_codes")
      return undefined;
    if (unreachable === "no_sms") return problem(14108, own.number, "cannot send SMS");
    return refusal(errors[DIRECT_ERRORS[unreachable]], { from: own.number, to: masked(number) });
  };

  /** Logs the requests and gives them, or nothing when the state has been replaced in the meantime. */
  const close = (): Delivery[] | undefined =>
    isOver() ? undefined : results.map(({ delivery }) => receiver.events.addDelivery(delivery));

  const did = ({ document, verb, outcome }: TwimlStep) => {
    const found = results.find(({ answer }) => answer === document);
    found?.delivery.steps.push({
      verb: verb.verb,
      text: textOf(verb),
      outcome: outcome === "sending" ? `sent as ${replies.at(-1)}` : outcome,
    });
  };

  return {
    replies,
    /** @throws WebhookFailure when a URL gives no usable answer */
    async run(
      reason: "inbound" | "fallback",
      url: string,
      method: AppCall["method"],
      parameters: Parameters,
    ): Promise<void> {
      base = parameters;
      credentialsFrom = url;
      const first = await ask({ reason, url, method, parameters });
      await runTwiml(first, version, {
        ask: (next, how, more) =>
          ask({
            reason: Object.keys(more).length === 0 ? "redirect" : "action",
            url: next,
            method: how,
            parameters: { ...base, ...more },
          }),
        reply,
        warn: (what) => alert(what, results.at(-1)?.delivery.url ?? null),
        did,
      });
    },
    /** What went wrong, as sent to the fallback. Any other error is rethrown: the requests are logged all the same. */
    fail(error: unknown): { readonly code: number; readonly url: string } {
      if (!(error instanceof WebhookFailure)) {
        close();
        throw error;
      }
      const last = results.at(-1)?.delivery;
      const { code, message: text } = error;
      if (last !== undefined) last.error ??= { code, message: text };
      alert({ code, level: "error", message: text }, last?.url ?? null);
      return { code, url: last?.url ?? "" };
    },
    close,
  };
}

/** What a reply can come from, if the account has it. */
async function ownSender(
  store: Store,
  account: Account,
  text: string,
): Promise<AccountSender | undefined> {
  const found = await sendersNamed(store, text);
  const own = found.find(({ account_sid }) => account_sid === account.sid);
  return own && senderOf(own);
}

/** The sentence of a refusal, as an alert. */
function refusal(kind: ErrorKind, values: Readonly<Record<string, string>> = {}): Problem {
  const { code, message } = new TwilioError(kind, values);
  return { code, level: "error", message };
}

/** For the log, which shows no password. */
function textOf(verb: Verb): string {
  if (verb.verb === "Redirect") return withoutUserinfo(verb.url);
  return [verb.body, ...verb.media.map(withoutUserinfo)].join(" ").trim();
}
