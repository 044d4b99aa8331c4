import type { Phone, PhoneUpdate } from "../generated/control-types.ts";
import type { EventLog } from "../events/event-log.ts";

/** How many phones are remembered; the one that was not used for the longest time goes first. */
const PHONES_MAX = 10_000;

/** The phones: every number is one, and takes everything unless it is set otherwise. */
export interface Phones {
  list(): readonly Phone[];
  get(number: string): Phone;
  set(number: string, update: PhoneUpdate): Phone;
  /** The code that the next message fails with; it fails once. */
  takeFailure(number: string): number | null;
  /** A message reached the phone, or left it. */
  touch(number: string): void;
  /** Resolves with the next `touch` of the number, after the time limit, or when the caller disconnects. */
  wait(number: string, milliseconds: number, signal?: AbortSignal): Promise<void>;
  clear(): void;
}

export function createPhones(events: Pick<EventLog, "publish">): Phones {
  const known = new Map<string, Phone>();
  const waiting = new Map<string, Set<() => void>>();

  const get = (number: string): Phone =>
    known.get(number) ?? { number, takes_short_codes: true, fail_next: null, delay_ms: 0 };
  const keep = (phone: Phone) => {
    known.delete(phone.number);
    known.set(phone.number, phone);
    const [oldest] = known.keys();
    if (known.size > PHONES_MAX && oldest !== undefined) known.delete(oldest);
    events.publish("phone", phone);
  };
  return {
    list: () => [...known.values()],
    get,
    set(number, update) {
      const phone = { ...get(number), ...update };
      keep(phone);
      return phone;
    },
    takeFailure(number) {
      const phone = known.get(number);
      const code = phone?.fail_next ?? null;
      if (phone !== undefined && code !== null) keep({ ...phone, fail_next: null });
      return code;
    },
    touch(number) {
      if (!known.has(number)) keep(get(number));
      for (const wake of waiting.get(number) ?? []) wake();
    },
    async wait(number, milliseconds, signal) {
      const wakers = waiting.get(number) ?? new Set();
      waiting.set(number, wakers);
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          wakers.delete(wake);
          if (wakers.size === 0) waiting.delete(number);
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        wakers.add(wake);
        signal?.addEventListener("abort", wake);
      });
    },
    clear: () => known.clear(),
  };
}
