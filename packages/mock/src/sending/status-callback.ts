import { validateSmsStatusCallback } from "@shortcodes/validation/api-2008-08-01";
import {
  validateMessageStatusCallback,
  type MessageStatusCallback,
} from "@shortcodes/validation/api-2010-04-01";
import type { Account } from "../api/handler.ts";
import type { Clock } from "../control/clock.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Settings } from "../generated/control-types.ts";
import type { Rows } from "../generated/kinds.ts";
import type { AppCall, AppResult } from "../webhooks/apps.ts";
import { isFinal, isReported, isReportedIn2008 } from "./status.ts";

type Message = Rows["message"];

export interface Callbacks {
  /** Requests the StatusCallback of a message that has this status now, after those that came before it. */
  report(account: Account, message: Message): void;
  isBusy(): boolean;
  /** Forgets what is still to be requested; what is under way is not logged any more. */
  clear(): void;
  idle(): Promise<void>;
}

interface Needs {
  readonly clock: Clock;
  readonly events: EventLog;
  readonly settings: () => Settings;
  readonly ask: (call: AppCall) => Promise<AppResult>;
  readonly complain: (error: unknown) => void;
}

export function createCallbacks({ clock, events, settings, ask, complain }: Needs): Callbacks {
  /** The end of each message's queue. */
  const queues = new Map<string, Promise<unknown>>();
  /** What is held back to arrive out of order, by message. */
  const held = new Map<string, (() => Promise<void>)[]>();

  /** How often everything was forgotten. */
  let epoch = 0;

  const enqueue = (sid: string, work: () => Promise<void>) => {
    const before = queues.get(sid) ?? Promise.resolve();
    const made = epoch;
    const mine = before.then(() => (made === epoch ? work() : undefined)).catch(complain);
    queues.set(sid, mine);
    void mine.then(() => queues.get(sid) === mine && queues.delete(sid));
  };

  const request = async (account: Account, message: Message, url: string) => {
    const parameters = parametersOf(message, clock);
    const made = epoch;
    const { delivery, failure } = await ask({
      account,
      messageSid: message.sid,
      reason: "status",
      url,
      method: "POST",
      parameters,
      between: [message.from ?? "", message.to],
    });
    if (made !== epoch) return;
    const { at } = events.addDelivery(delivery);
    if (failure !== undefined)
      events.addAlert({
        at,
        account_sid: account.sid,
        message_sid: message.sid,
        code: failure.code,
        level: "error",
        message: failure.message,
        url: delivery.url,
      });
  };

  return {
    report(account, message) {
      const { sid, status_callback: url } = message;
      if (url === null || !hasCallback(message)) return;
      const work = () => request(account, message, url);
      const order = settings().callback_order;
      const waiting = [...(held.get(sid) ?? []), work];
      // 2008-08-01 has no other.
      const isLast = isFinal(message.status) || message.api_version === "2008-08-01";
      if (order === "out_of_order" && !isLast) {
        held.set(sid, waiting);
        return;
      }
      held.delete(sid);
      for (const one of order === "out_of_order" ? waiting.toReversed() : waiting)
        enqueue(sid, one);
      if (order === "twice") enqueue(sid, work);
    },
    isBusy: () => queues.size > 0,
    clear() {
      epoch++;
      held.clear();
    },
    async idle() {
      await Promise.all(queues.values());
    },
  };
}

/** No callback reports what the answer to the request said: `From` queues a message. Nobody asked for a reply of TwiML. */
function hasCallback(message: Message): boolean {
  const { status, api_version, direction, messaging_service_sid: service } = message;
  if (api_version === "2008-08-01") return isReportedIn2008(status);
  return (
    isReported(status) && (status !== "queued" || service !== null || direction !== "outbound-api")
  );
}

/** In the order of recorded requests. */
function parametersOf(message: Message, clock: Clock): Readonly<Record<string, string>> {
  const { sid, status, error_code, to, from, messaging_service_sid, account_sid } = message;
  if (message.api_version === "2008-08-01")
    return checked(validateSmsStatusCallback, { SmsSid: sid, SmsStatus: status });
  const isDone = status === "delivered" || status === "undelivered";
  const parameters: MessageStatusCallback = {
    ...(isDone && { RawDlrDoneDate: carrierDate(clock.now()) }),
    ...(error_code !== null && { ErrorCode: String(error_code) }),
    SmsSid: sid,
    SmsStatus: status,
    MessageStatus: status,
    To: to,
    ...(messaging_service_sid !== null && { MessagingServiceSid: messaging_service_sid }),
    MessageSid: sid,
    AccountSid: account_sid,
    ...(from !== null && { From: from }),
    ApiVersion: "2010-04-01",
  };
  return checked(validateMessageStatusCallback, parameters);
}

/** `YYMMDDhhmm`; the carrier's time zone is taken for GMT. */
function carrierDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replaceAll(/\D/g, "").slice(2, 12);
}

/** The document says what may be in such a request, and the mock holds itself to it. */
function checked<T extends object>(
  validate: (value: unknown) => {
    readonly issues?: readonly { pointer: string; message: string }[] | undefined;
  },
  parameters: T,
): Readonly<Record<string, string>> {
  const [issue] = validate(parameters).issues ?? [];
  if (issue !== undefined) throw new Error(`a status callback: ${issue.pointer} ${issue.message}`);
  return parameters as Readonly<Record<string, string>>;
}
