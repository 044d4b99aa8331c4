import type { Phone, PhoneUpdate } from "../generated/control-types.ts";
import type { EventLog } from "../events/event-log.ts";
import { keepNewest } from "../keep-newest.ts";

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
  /** Looks at once and after every `touch` of the number, until there is something to see, the time is over or the phones end. */
  watch<T>(
    number: string,
    milliseconds: number,
    look: () => Promise<T | undefined>,
  ): Promise<T | undefined>;
  clear(): void;
  /** Ends every `watch`. */
  end(): void;
}

export function createPhones(events: Pick<EventLog, "publish">): Phones {
  const known = new Map<string, Phone>();
  const waiting = new Map<string, Set<() => void>>();
  let isEnded = false;

  const get = (number: string): Phone =>
    known.get(number) ?? { number, takes_short_codes: true, fail_next: null, delay_ms: 0 };
  const keep = (phone: Phone) => {
    keepNewest(known, phone.number, phone, PHONES_MAX);
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
    async watch(number, milliseconds, look) {
      const end = performance.now() + milliseconds;
      const wakers = waiting.get(number) ?? new Set();
      waiting.set(number, wakers);
      let wake = () => {};
      const waker = () => wake();
      wakers.add(waker);
      try {
        for (;;) {
          // What happens while it looks wakes it as well.
          const touched = new Promise<void>((resolve) => (wake = resolve));
          const found = await look();
          const left = end - performance.now();
          if (found !== undefined || left <= 0 || isEnded) return found;
          const timer = setTimeout(waker, left);
          await touched;
          clearTimeout(timer);
        }
      } finally {
        wakers.delete(waker);
        if (wakers.size === 0) waiting.delete(number);
      }
    },
    clear: () => known.clear(),
    end() {
      isEnded = true;
      for (const wakers of waiting.values()) for (const wake of wakers) wake();
    },
  };
}
