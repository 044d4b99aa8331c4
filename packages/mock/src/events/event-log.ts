import type {
  Alert,
  Delivery,
  LoggedMessage,
  Phone,
  Settings,
} from "../generated/control-types.ts";
import { redact } from "../redact.ts";

/** How many of each are kept; the oldest goes first. */
const DELIVERIES_MAX = 500;
const ALERTS_MAX = 500;
const EVENTS_MAX = 1000;
/** Characters kept of each text of a delivery. */
const TEXT_MAX_LENGTH = 8000;
/** Tells a reader, and whatever is between, that the stream is alive. */
const HEARTBEAT_MS = 15_000;

/** What happens, by the name that a reader of the stream sees. */
interface Happenings {
  readonly message: LoggedMessage;
  readonly message_deleted: Pick<LoggedMessage, "sid" | "account_sid">;
  readonly delivery: Delivery;
  readonly alert: Alert;
  readonly phone: Phone;
  readonly settings: Settings;
  readonly reset: Readonly<Record<string, never>>;
}

/** The last events, deliveries and alerts. Everything that happens gets a number, which only grows. */
export interface EventLog {
  deliveries(): readonly Delivery[];
  alerts(): readonly Alert[];
  delivery(id: number): Delivery | undefined;
  addDelivery(delivery: Omit<Delivery, "id">): Delivery;
  addAlert(alert: Omit<Alert, "id">): void;
  publish<T extends keyof Happenings>(type: T, data: Happenings[T]): void;
  /** Forgets deliveries and alerts. */
  clear(): void;
  /** Ends the stream of every reader. */
  end(): void;
  /**
   * Server-sent events, from the one after this number on; from now on without a number. A reader who was away for too long
   * gets `reset`: it has to look at everything again.
   */
  follow(after: number | undefined, signal: AbortSignal): AsyncIterable<string>;
}

interface Event {
  readonly id: number;
  readonly type: keyof Happenings;
  readonly data: unknown;
}

/** @param onDelivery hears of every request to an app */
export function createEventLog(onDelivery?: (delivery: Delivery) => void): EventLog {
  let lastId = 0;
  let deliveries: Delivery[] = [];
  let alerts: Alert[] = [];
  const events: Event[] = [];
  /** Readers that wait for the next event. */
  const waiting = new Set<() => void>();
  let isEnded = false;

  const keep = <T>(list: T[], one: T, maximum: number) => {
    list.push(one);
    if (list.length > maximum) list.shift();
  };
  const add = <T extends keyof Happenings>(id: number, type: T, data: Happenings[T]) => {
    keep(events, { id, type, data }, EVENTS_MAX);
    for (const wake of waiting) wake();
  };
  const next = (signal: AbortSignal) =>
    new Promise<"event" | "silence">((resolve) => {
      const done = (reason: "event" | "silence") => {
        clearTimeout(timer);
        waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve(reason);
      };
      const wake = () => done("event");
      const timer = setTimeout(() => done("silence"), HEARTBEAT_MS);
      waiting.add(wake);
      signal.addEventListener("abort", wake);
    });

  return {
    deliveries: () => deliveries,
    alerts: () => alerts,
    delivery: (id) => deliveries.find((one) => one.id === id),
    addDelivery(delivery) {
      const kept: Delivery = { id: ++lastId, ...cut(delivery) };
      keep(deliveries, kept, DELIVERIES_MAX);
      add(kept.id, "delivery", kept);
      onDelivery?.(kept);
      return kept;
    },
    addAlert(alert) {
      const kept: Alert = { id: ++lastId, ...alert };
      keep(alerts, kept, ALERTS_MAX);
      add(kept.id, "alert", kept);
    },
    publish: (type, data) => add(++lastId, type, data),
    clear() {
      deliveries = [];
      alerts = [];
    },
    end() {
      isEnded = true;
      for (const wake of waiting) wake();
    },
    async *follow(after, signal) {
      let seen = after ?? lastId;
      // What an earlier mock counted means nothing here.
      if (seen > lastId) seen = -1;
      yield ": hello\n\n";
      while (!signal.aborted && !isEnded) {
        const [oldest] = events;
        if (seen < (oldest?.id ?? lastId + 1) - 1 && seen < lastId) {
          seen = lastId;
          yield `id: ${lastId}\nevent: reset\ndata: {}\n\n`;
        }
        for (const event of events.filter(({ id }) => id > seen)) {
          seen = event.id;
          yield `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event.data)}\n\n`;
        }
        if (seen < lastId || signal.aborted || isEnded) continue;
        if ((await next(signal)) === "silence") yield ": still here\n\n";
      }
    },
  };
}

/** What apps say may be long, and is kept for people to look at. */
function cut(delivery: Omit<Delivery, "id">): Omit<Delivery, "id"> {
  const text = <T extends string | null>(value: T): T =>
    (value !== null && value.length > TEXT_MAX_LENGTH
      ? `${value.slice(0, TEXT_MAX_LENGTH)}…`
      : value) as T;
  // A password in a URL of TwiML.
  const shown = (value: string | null) => value && text(redact(value));
  return {
    ...delivery,
    response_body: shown(delivery.response_body),
    attempts: delivery.attempts.map((attempt) => ({
      ...attempt,
      body: text(attempt.body),
      signed: text(attempt.signed),
      response_body: shown(attempt.response_body),
    })),
  };
}
