import type { Account } from "../api/handler.ts";
import type { Clock } from "../control/clock.ts";
import type { EventLog } from "../events/event-log.ts";
import type { LoggedMessage, Settings, StatusUpdate } from "../generated/control-types.ts";
import type { Rows } from "../generated/kinds.ts";
import type { Phones } from "../phones/phones.ts";
import { nextSerial } from "../store/kind.ts";
import type { Change, Changes, Reader, Store } from "../store/store.ts";
import type { AppCall, AppResult } from "../webhooks/apps.ts";
import { chooseFor } from "./choose-for.ts";
import { draftMessage, type Draft, type SendErrors, type SendRequest } from "./draft-message.ts";
import { mediaOf } from "./media-of.ts";
import { createSchedule } from "./schedule.ts";
import { createCallbacks } from "./status-callback.ts";
import { isFinal, PENDING, pendingOf, statusOfFailure } from "./status.ts";

type Message = Rows["message"];

/** Brings messages on their way, from status to status. */
export interface Outbox {
  /**
   * Starts to send what a request asks for, and gives the message as it is answered.
   *
   * @throws TwilioError when it cannot be sent, unless that only shows later
   */
  send(account: Account, request: SendRequest, errors: SendErrors): Promise<Message>;
  /** Starts to send a reply of TwiML or of the opt-out handling. */
  post(account: Account, make: (rows: Reader) => Promise<Draft>): Promise<Message>;
  /** Cancels, or moves on by hand. Gives the message as it is then. */
  move(account: Account, sid: string, decide: (message: Message) => StatusUpdate): Promise<Message>;
  /** Takes up what an earlier process left on its way. */
  resume(): Promise<void>;
  /** The pace has changed: messages on their way follow the new one. */
  planAgain(): void;
  /** Says that somebody else has changed a message, or made one that is not to be sent. */
  changed(account: Account, message: Message, hasNewStatus: boolean): void;
  /** Says that somebody has deleted a message. */
  deleted(message: Message): void;
  logged(message: Message): Promise<LoggedMessage>;
  /** No message moves on any more, until the next one is sent or `planAgain`. */
  forgetPlans(): void;
  /** Forgets the callbacks that are still to be requested. */
  clear(): void;
  /** Counts other work, such as a text that is being received, as under way. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way that does not wait for the clock. */
  idle(): Promise<void>;
}

interface Needs {
  readonly store: Store;
  readonly clock: Clock;
  readonly phones: Phones;
  readonly events: EventLog;
  readonly settings: () => Settings;
  readonly ask: (call: AppCall) => Promise<AppResult>;
  readonly newSid: (prefix: string) => string;
  readonly complain: (error: unknown) => void;
}

/** The next status of a message, and what to wait for before it. */
type Next = { readonly message: Message } | { readonly due: number } | undefined;

/** When a message gets its next status; `isDue`: what it had to wait for is over then. */
interface Plan {
  readonly due: number;
  readonly isDue: boolean;
}

/** Takes the failure of a phone, if it has one. */
type TakeFailure = (number: string) => number | null;

export function createOutbox(needs: Needs): Outbox {
  const { store, clock, phones, events, settings, complain } = needs;
  const schedule = createSchedule(clock);
  const callbacks = createCallbacks(needs);
  const underWay = new Set<Promise<unknown>>();
  /** How often all plans were forgotten. */
  let epoch = 0;
  /** Tells, later, whether they were since: another state may have a message of the same Sid and status. */
  const sinceNow = () => {
    const now = epoch;
    return () => epoch === now;
  };
  const track = (work: Promise<unknown>) => {
    const done = work.catch(complain).finally(() => underWay.delete(done));
    underWay.add(done);
  };

  /** Writes with the failures of phones: one that was taken is given back when nothing was written, and before another try. */
  const write = async <T>(
    account: Account,
    work: (rows: Reader, takeFailure: TakeFailure) => Promise<Changes<T>>,
  ): Promise<T> => {
    let taken: Parameters<Phones["set"]> | undefined;
    const takeFailure: TakeFailure = (number) => {
      const code = phones.takeFailure(number);
      if (code !== null) taken = [number, { fail_next: code }];
      return code;
    };
    const giveBack = () => {
      if (taken !== undefined) phones.set(...taken);
      taken = undefined;
    };
    try {
      return await store.write(account.sid, (rows) => {
        giveBack();
        return work(rows, takeFailure);
      });
    } catch (error) {
      giveBack();
      throw error;
    }
  };

  const withChanges = (message: Message, changes: Partial<Message>): Message => ({
    ...message,
    ...changes,
    pending: pendingOf(changes.status ?? message.status),
    date_updated: clock.seconds(),
  });

  const chosen = async (rows: Reader, message: Message): Promise<Message> =>
    withChanges(message, await chooseFor(rows, message, phones.get(message.to)));

  /** What comes next by itself, when its sender is chosen. `isDue`: what it had to wait for is over. */
  const next = (takeFailure: TakeFailure, message: Message, isDue: boolean): Next => {
    const change = (changes: Partial<Message>): Next => ({
      message: withChanges(message, changes),
    });
    switch (message.status) {
      case "scheduled": {
        const due = Date.parse(message.send_at ?? message.date_created);
        return isDue || clock.now() >= due ? change({ status: "accepted" }) : { due };
      }
      case "queued": {
        const { fail_next: code } = phones.get(message.to);
        if (code !== null && statusOfFailure(code) === "failed") {
          takeFailure(message.to);
          return change({ status: "failed", error_code: code });
        }
        return change({ status: "sending" });
      }
      case "sending":
        return change({ status: "sent", date_sent: clock.seconds() });
      case "sent": {
        const { delay_ms: delay } = phones.get(message.to);
        if (delay > 0 && !isDue) return { due: clock.now() + delay };
        const code = takeFailure(message.to) ?? carrierRefuses(message);
        if (code !== null) return change({ status: "undelivered", error_code: code });
        return change({ status: "delivered", arrived: nextSerial() });
      }
      default:
        return undefined;
    }
  };

  /** Twilio error 30006 names short codes: the carrier of the phone takes none. */
  const carrierRefuses = ({ from, to }: Message): number | null =>
    from !== null && !from.startsWith("+") && !phones.get(to).takes_short_codes ? 30006 : null;

  const isAtOnce = () => settings().status_pace === "at_once";

  /** All the statuses that come at once. */
  const run = async (rows: Reader, takeFailure: TakeFailure, start: Message, isDue: boolean) => {
    const steps: Message[] = [];
    let wait: number | undefined;
    let current = start;
    let isFirst = true;
    while (isAtOnce() || (isFirst && isDue)) {
      const found: Next =
        current.status === "accepted"
          ? { message: await chosen(rows, current) }
          : next(takeFailure, current, isFirst && isDue);
      isFirst = false;
      if (found === undefined) break;
      if ("due" in found) {
        wait = found.due;
        break;
      }
      steps.push((current = found.message));
      // A scheduled message is accepted and queued at one go.
      if (current.status === "accepted") isFirst = true;
    }
    return { steps, last: current, wait };
  };

  /** When the next status comes, if it does so by itself. `at`: when the last one came, which a clock that jumps has left behind. */
  const planOf = (message: Message, wait?: number, at = clock.now()): Plan | undefined => {
    const { status, send_at, date_created } = message;
    if (isFinal(status)) return undefined;
    if (status === "scheduled") return { due: Date.parse(send_at ?? date_created), isDue: true };
    if (wait !== undefined) return { due: wait, isDue: true };
    const pace = settings().status_pace;
    if (pace === "manual") return undefined;
    if (pace === "at_once") return { due: clock.now(), isDue: false };
    const delay = status === "sent" ? phones.get(message.to).delay_ms : 0;
    return { due: at + pace * 1000 + delay, isDue: true };
  };

  const report = (
    account: Account,
    steps: readonly Message[],
    last: Message,
    wait?: number,
    at?: number,
  ) => {
    if (steps.length > 0) {
      if (last.num_media === 0) events.publish("message", loggedOf(last, []));
      else track(publish(last));
      for (const step of steps) callbacks.report(account, step);
      if (last.status === "delivered") phones.touch(last.to);
    } else if (wait === undefined) return;
    const planned = planOf(last, wait, at);
    if (planned !== undefined) plan(account, last, planned);
  };
  const plan = (account: Account, message: Message, planned: Plan) => {
    const work = () => track(advance(account, message, planned));
    if (planned.due <= clock.now()) work();
    else schedule.at(planned.due, message.sid, work);
  };

  /** The time of a message has come, unless it has got another status in the meantime. */
  const advance = async (account: Account, { sid, status }: Message, { due, isDue }: Plan) => {
    const isCurrent = sinceNow();
    const moved = await write(account, async (rows, takeFailure) => {
      const message = await rows.get("message", account.sid, sid);
      if (message === undefined || message.status !== status || !isCurrent())
        return { value: undefined };
      const { steps, last, wait } = await run(rows, takeFailure, message, isDue);
      const update: Change[] = steps.length === 0 ? [] : [["message", last]];
      return { value: { steps, last, wait }, update };
    });
    if (moved !== undefined && isCurrent())
      report(account, moved.steps, moved.last, moved.wait, due);
  };

  const logged = async (message: Message): Promise<LoggedMessage> => {
    if (message.num_media === 0) return loggedOf(message, []);
    const media = await mediaOf(store, message);
    return loggedOf(message, media.map(({ url }) => url).toReversed());
  };
  const publish = async (message: Message) => events.publish("message", await logged(message));

  const post: Outbox["post"] = async (account, make) => {
    const isCurrent = sinceNow();
    const posted = await write(account, async (rows, takeFailure) => {
      const { message, media } = await make(rows);
      const { steps, last, wait } = await run(rows, takeFailure, message, false);
      const insert: Change[] = [["message", last], ...media.map((one): Change => ["media", one])];
      return { value: { message, steps, last, wait }, insert };
    });
    const { message, steps, last, wait } = posted;
    if (isCurrent()) report(account, [message, ...steps], last, wait);
    return message;
  };

  const resume = async () => {
    const isCurrent = sinceNow();
    const pending = await store.find("message", "pending", PENDING);
    // The oldest first, as they would have come.
    for (const message of pending.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1))) {
      const account = await store.get("account", message.account_sid, message.account_sid);
      if (!isCurrent()) return;
      const planned = planOf(message);
      if (account !== undefined && planned !== undefined) plan(account, message, planned);
    }
  };

  return {
    post,
    send: (account, request, errors) =>
      post(account, (rows) => draftMessage({ ...needs, rows, account }, request, errors)),
    async move(account, sid, decide) {
      const isCurrent = sinceNow();
      const after = await store.write(account.sid, async (rows) => {
        const message = await rows.get("message", account.sid, sid);
        if (message === undefined) throw new Error(`message ${sid} does not exist`);
        const { status, error_code = null } = decide(message);
        const moved =
          status === "queued"
            ? await chosen(rows, message)
            : withChanges(message, {
                status,
                error_code,
                ...(status === "sent" && { date_sent: clock.seconds() }),
                ...(status === "delivered" && { arrived: nextSerial() }),
              });
        return { value: moved, update: [["message", moved]] };
      });
      if (isCurrent()) report(account, [after], after);
      return after;
    },
    resume,
    planAgain() {
      schedule.clear();
      track(resume());
    },
    changed(account, message, hasNewStatus) {
      track(publish(message));
      if (hasNewStatus) callbacks.report(account, message);
    },
    deleted: ({ sid, account_sid }) => events.publish("message_deleted", { sid, account_sid }),
    logged,
    forgetPlans() {
      epoch++;
      schedule.clear();
    },
    clear: () => callbacks.clear(),
    during(work) {
      // Who asked for it hears of its failure.
      track(work.catch(() => undefined));
      return work;
    },
    async idle() {
      schedule.run();
      while (underWay.size > 0 || callbacks.isBusy()) {
        await Promise.all(underWay);
        await callbacks.idle();
      }
    },
  };
}

/** A text that is the greater, the later the message was made. */
function timeOf({ date_created, serial }: Message): string {
  return `${date_created} ${serial}`;
}

/** A message as tests and the page see it. */
function loggedOf(message: Message, media_urls: string[]): LoggedMessage {
  return {
    sid: message.sid,
    account_sid: message.account_sid,
    direction: message.direction,
    from: message.from,
    to: message.to,
    body: message.body,
    media_urls,
    status: message.status,
    error_code: message.error_code,
    num_segments: message.num_segments,
    messaging_service_sid: message.messaging_service_sid,
    sender_choice: message.sender_choice as LoggedMessage["sender_choice"],
    date_created: message.date_created,
  };
}
