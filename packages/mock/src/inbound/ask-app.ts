import { randomUUID } from "node:crypto";
import type { Account } from "../api/handler.ts";
import type { Clock } from "../control/clock.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Delivery } from "../generated/control-types.ts";
import type { Rows } from "../generated/kinds.ts";
import type { Phones } from "../phones/phones.ts";
import { blocksOf, isBlocked } from "../sending/blocks.ts";
import { CODES } from "../sending/choose-for.ts";
import { failureTitle } from "../sending/failures.ts";
import type { Outbox } from "../sending/outbox.ts";
import { parsePhoneNumber } from "../sending/phone-number.ts";
import type { Store } from "../store/store.ts";
import type { LoopLimit } from "../twiml/loop-limit.ts";
import { problem } from "../twiml/problem.ts";
import type { ReplyVerb, Verb } from "../twiml/read-twiml.ts";
import { runTwiml, type TwimlReply, type TwimlStep } from "../twiml/run-twiml.ts";
import type { AppCall, Apps } from "../webhooks/apps.ts";
import type { WebhookAnswer } from "../webhooks/ask-webhook.ts";
import { WebhookFailure } from "../webhooks/webhook-failure.ts";
import type { InboundTarget } from "./inbound-target.ts";
import { replyDraft } from "./reply.ts";

type Message = Rows["message"];
type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Entry = Writable<Omit<Delivery, "id">>;
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
  /** Where callers find the APIs: `http://127.0.0.1:4010`. */
  readonly apiUrl: () => string;
}

/** Requests the URL of a message, executes what it answers, and does the same with the fallback when that fails. */
export async function askApp(
  receiver: Receiver,
  account: Account,
  message: Message,
  target: InboundTarget,
  parameters: object,
): Promise<{ readonly requests: readonly Delivery[]; readonly replies: readonly string[] }> {
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
  return { requests: session.close(), replies: session.replies };
}

/** One message and everything its URLs do about it. */
function createSession(
  receiver: Receiver,
  account: Account,
  message: Message,
  version: Message["api_version"],
) {
  const { events, apps, outbox, clock } = receiver;
  const { sid: messageSid, from, to } = message;
  const between = [from ?? "", to] as const;
  const idempotencyToken = randomUUID();
  /** Requests with their documents, in order. They are logged when they are done with. */
  const entries: { readonly entry: Entry; answer?: WebhookAnswer }[] = [];
  const replies: string[] = [];
  let base: Parameters = {};
  let credentialsFrom = "";

  const alert = (code: number, level: "error" | "warning", text: string, url: string | null) =>
    events.addAlert({
      at: new Date(clock.now()).toISOString(),
      account_sid: account.sid,
      message_sid: messageSid,
      code,
      level,
      message: text,
      url,
    });

  const ask = async (call: Pick<AppCall, "reason" | "url" | "method" | "parameters">) => {
    const { delivery, answer, failure } = await apps.ask({
      ...call,
      account,
      messageSid,
      between,
      credentialsFrom,
      idempotencyToken,
    });
    entries.push({ entry: { ...delivery }, ...(answer && { answer }) });
    if (failure !== undefined) throw failure;
    if (answer === undefined)
      throw new Error("expected a failure for a webhook without a response");
    return answer;
  };

  const reply = async (verb: ReplyVerb, url: string): Promise<TwimlReply> => {
    const invalid = (): TwimlReply => ({ sid: receiver.newSid("SM"), status: "invalid" });
    const recipient = verb.to === undefined ? from : parsePhoneNumber(verb.to).number;
    const sender =
      verb.from === undefined ? to : await ownNumber(receiver.store, account, verb.from);
    if (recipient === undefined || recipient === null || sender === undefined) {
      const [code, value] =
        sender === undefined ? ([14102, verb.from] as const) : ([14101, verb.to] as const);
      const { level, message: text } = problem(
        code,
        JSON.stringify(value),
        "is not one of the possible numbers",
      );
      alert(code, level, text, url);
      return invalid();
    }
    const loop = receiver.loopLimit.count(sender, recipient);
    if (loop !== undefined) {
      alert(loop.code, loop.level, loop.message, url);
      return invalid();
    }
    const blocks = await blocksOf(receiver.store, account.sid, recipient);
    if (isBlocked(blocks, sender, message.messaging_service_sid)) {
      alert(CODES.unsubscribed, "error", failureTitle(CODES.unsubscribed) ?? "", url);
      return invalid();
    }
    const { body, media, statusCallback } = verb;
    const sent = await outbox.post(account, async () =>
      replyDraft(receiver, message, { to: recipient, from: sender, body, media, statusCallback }),
    );
    replies.push(sent.sid);
    return { sid: sent.sid, status: "sending" };
  };

  const did = ({ document, verb, outcome }: TwimlStep) => {
    const found = entries.find(({ answer }) => answer === document);
    found?.entry.steps.push({
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
        warn: (what) => {
          const isFailure = what instanceof WebhookFailure;
          const url = entries.at(-1)?.entry.url ?? null;
          alert(what.code, isFailure ? "warning" : what.level, what.message, url);
        },
        did,
      });
    },
    /** What went wrong, as sent to the fallback. Any other error is rethrown. */
    fail(error: unknown): { readonly code: number; readonly url: string } {
      if (!(error instanceof WebhookFailure)) throw error;
      const last = entries.at(-1)?.entry;
      const { code, message: text } = error;
      if (last !== undefined) last.error ??= { code, message: text };
      alert(code, "error", text, last?.url ?? null);
      return { code, url: last?.url ?? "" };
    },
    close: (): Delivery[] => entries.map(({ entry }) => events.addDelivery(entry)),
  };
}

/** The number that a reply can come from, if the account has it. */
async function ownNumber(
  store: Store,
  account: Account,
  text: string,
): Promise<string | undefined> {
  const number = parsePhoneNumber(text).number;
  const found =
    number === undefined
      ? await store.find("short_code", "short_code", text)
      : await store.find("phone_number", "phone_number", number);
  return found.some(({ account_sid }) => account_sid === account.sid)
    ? (number ?? text)
    : undefined;
}

function textOf(verb: Verb): string {
  return verb.verb === "Redirect" ? verb.url : [verb.body, ...verb.media].join(" ").trim();
}
