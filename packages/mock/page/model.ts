import type {
  Alert,
  Delivery,
  LoggedMessage,
  Phone,
  Settings,
} from "../src/generated/control-types.ts";
import type { load } from "./control.ts";

/** Everything the page knows of what moves, oldest first. */
export interface Model {
  /** By Sid. */
  readonly messages: ReadonlyMap<string, LoggedMessage>;
  readonly deliveries: ReadonlyMap<number, Delivery>;
  readonly alerts: ReadonlyMap<number, Alert>;
  readonly phones: ReadonlyMap<string, Phone>;
  readonly settings: Settings;
}

/** What `GET /_mock/events` says, but for `reset`. */
export type Happening =
  | { readonly type: "message"; readonly data: LoggedMessage }
  | { readonly type: "message_deleted"; readonly data: Pick<LoggedMessage, "sid"> }
  | { readonly type: "delivery"; readonly data: Delivery }
  | { readonly type: "alert"; readonly data: Alert }
  | { readonly type: "phone"; readonly data: Phone }
  | { readonly type: "settings"; readonly data: Settings };

/** A page may stay open for days: the oldest messages go first. */
const MESSAGES_MAX = 10_000;
const LOG_MAX = 2000;

export function modelOf(loaded: Awaited<ReturnType<typeof load>>): Model {
  const { messages, deliveries, alerts, phones, settings } = loaded;
  return {
    messages: new Map(messages.map((one) => [one.sid, one])),
    deliveries: new Map(deliveries.map((one) => [one.id, one])),
    alerts: new Map(alerts.map((one) => [one.id, one])),
    phones: new Map(phones.map((one) => [one.number, one])),
    settings,
  };
}

/** The model after everything that happened; what did not change stays the same object. */
export function applied(model: Model, happenings: readonly Happening[]): Model {
  const of = <T extends Happening["type"]>(type: T) =>
    happenings.flatMap((one) =>
      one.type === type ? [one.data as Extract<Happening, { type: T }>["data"]] : [],
    );
  return {
    messages: without(
      added(model.messages, of("message"), ({ sid }) => sid, MESSAGES_MAX),
      of("message_deleted").map(({ sid }) => sid),
    ),
    deliveries: added(model.deliveries, of("delivery"), ({ id }) => id, LOG_MAX),
    alerts: added(model.alerts, of("alert"), ({ id }) => id, LOG_MAX),
    phones: added(model.phones, of("phone"), ({ number }) => number, MESSAGES_MAX),
    settings: of("settings").at(-1) ?? model.settings,
  };
}

function without<K, T>(known: ReadonlyMap<K, T>, keys: readonly K[]): ReadonlyMap<K, T> {
  if (keys.length === 0) return known;
  const gone = new Set(keys);
  return new Map([...known].filter(([key]) => !gone.has(key)));
}

/** A known row keeps its place. */
function added<K, T>(
  known: ReadonlyMap<K, T>,
  rows: readonly T[],
  keyOf: (row: T) => K,
  max: number,
): ReadonlyMap<K, T> {
  if (rows.length === 0) return known;
  const all = new Map(known);
  for (const row of rows) all.set(keyOf(row), row);
  for (const key of all.keys()) {
    if (all.size <= max) break;
    all.delete(key);
  }
  return all;
}
