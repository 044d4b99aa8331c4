import type {
  Alerts,
  Clock,
  ClockUpdate,
  Deliveries,
  Delivery,
  Fault,
  InboundText,
  LoggedMessage,
  Messages,
  Phone,
  Phones,
  PhoneUpdate,
  InboundResult,
  Refusal,
  Settings,
  SettingsUpdate,
  State,
  StatusUpdate,
} from "../src/generated/control-types.ts";

/** The operations of the control plane, as tests use them too. */
export const control = {
  state: () => ask<State>("GET", "state"),
  reset: () => ask<undefined>("POST", "reset"),
  receive: (text: InboundText) => ask<InboundResult>("POST", "messages", text),
  setStatus: (sid: string, update: StatusUpdate) =>
    ask<LoggedMessage>("POST", `messages/${sid}/status`, update),
  resend: (id: number) => ask<Delivery>("POST", `deliveries/${id}/resend`),
  clearLog: () => ask<undefined>("DELETE", "events"),
  setPhone: (number: string, update: PhoneUpdate) =>
    ask<Phone>("PUT", `phones/${encodeURIComponent(number)}`, update),
  setSettings: (update: SettingsUpdate) => ask<Settings>("PUT", "settings", update),
  faults: () => ask<Fault[]>("GET", "faults"),
  setFaults: (faults: readonly Fault[]) => ask<undefined>("PUT", "faults", faults),
  clock: () => ask<Clock>("GET", "clock"),
  setClock: (update: ClockUpdate) => ask<Clock>("PUT", "clock", update),
};

/** As many messages of an account as ListMessages gives. */
export const LOADED_MAX = 1000;

/** Everything that moves, as it is now: at the start, and after a time without the mock. */
export async function load() {
  const [messages, deliveries, alerts, phones, settings] = await Promise.all([
    ask<Messages>("GET", `messages?limit=${LOADED_MAX}`),
    ask<Deliveries>("GET", "deliveries"),
    ask<Alerts>("GET", "alerts"),
    ask<Phones>("GET", "phones"),
    ask<Settings>("GET", "settings"),
  ]);
  return { messages, deliveries, alerts, phones, settings };
}

/** @throws Error with the reason when the mock refuses, TypeError when it is not there */
async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/_mock/${path}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    }),
  });
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as T;
  throw new Error(refusalIn(text) ?? `${response.status} ${text}`);
}

function refusalIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as Refusal).error;
  } catch {
    return undefined;
  }
}
