export type ClockMode = "real" | "shifted" | "frozen";

/** The time the mock tells: the machine's, the machine's with an offset, or one that stands still. */
export interface Clock {
  readonly mode: ClockMode;
  /** Milliseconds since 1970. */
  now(): number;
  /** Back to the machine's time. */
  reset(): void;
  /** Goes on from this moment. */
  shiftTo(milliseconds: number): void;
  /** Stands still at this moment. */
  freezeAt(milliseconds: number): void;
  /** Moves on by this much; a frozen clock stays frozen. */
  advance(milliseconds: number): void;
}

export function createClock(machine: () => number = Date.now): Clock {
  let mode: ClockMode = "real";
  let offset = 0;
  let frozenAt = 0;
  return {
    get mode() {
      return mode;
    },
    now: () => (mode === "frozen" ? frozenAt : machine() + offset),
    reset() {
      mode = "real";
      offset = 0;
    },
    shiftTo(milliseconds) {
      mode = "shifted";
      offset = milliseconds - machine();
    },
    freezeAt(milliseconds) {
      mode = "frozen";
      frozenAt = milliseconds;
    },
    advance(milliseconds) {
      if (mode === "frozen") frozenAt += milliseconds;
      else {
        mode = "shifted";
        offset += milliseconds;
      }
    },
  };
}
