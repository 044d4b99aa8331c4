import type { Clock as ClockState } from "../generated/control-types.ts";
import { formatIso8601 } from "../api/dates.ts";

/** The time that answers show: the machine's, the machine's with an offset, or one that stands still. */
export interface Clock {
  readonly mode: ClockState["mode"];
  /** Milliseconds since 1970. It stops at the end of the year 9999: no date is written after it. */
  now(): number;
  /** The same without offset. */
  machine(): number;
  /** The same to the second, ISO 8601. */
  seconds(): string;
  /** Back to the machine's time. */
  reset(): void;
  /** Goes on from this moment. */
  shiftTo(milliseconds: number): void;
  /** Stands still at this moment. */
  freezeAt(milliseconds: number): void;
  /** Moves on by this much; a frozen clock stays frozen. */
  advance(milliseconds: number): void;
  /** Called after every change of the clock. */
  onChange(listener: () => void): void;
}

/** 9999-12-31T23:59:59.999Z */
export const LATEST = 253_402_300_799_999;

/** `Date` is looked up at each call: a test may replace it, and give it back, at any time. */
export function createClock(machine: () => number = () => Date.now()): Clock {
  let mode: ClockState["mode"] = "real";
  let offset = 0;
  let frozenAt = 0;
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const now = () => (mode === "frozen" ? frozenAt : Math.min(machine() + offset, LATEST));
  return {
    get mode() {
      return mode;
    },
    now,
    machine,
    seconds: () => formatIso8601(Math.floor(now() / 1000)),
    reset() {
      mode = "real";
      offset = 0;
      changed();
    },
    shiftTo(milliseconds) {
      mode = "shifted";
      offset = milliseconds - machine();
      changed();
    },
    freezeAt(milliseconds) {
      mode = "frozen";
      frozenAt = milliseconds;
      changed();
    },
    advance(milliseconds) {
      if (mode === "frozen") frozenAt += milliseconds;
      else {
        mode = "shifted";
        offset += milliseconds;
      }
      changed();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
