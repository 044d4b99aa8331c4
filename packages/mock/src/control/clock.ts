import type { Clock as ClockState, ClockUpdate } from "../generated/control-types.ts";
import { formatIso8601 } from "../api/dates.ts";
import { InvalidInput } from "../state/parse-json.ts";

/** The time that answers show: the machine's, the machine's with an offset, or one that stands still. */
export interface Clock {
  readonly mode: ClockState["mode"];
  /** Milliseconds since 1970. It stops at the end of the year 9999: no date is written after it. */
  now(): number;
  /** The same to the second, ISO 8601. */
  seconds(): string;
  /** Back to the machine's time. */
  reset(): void;
  /** Sets it as the control plane is asked to. @throws InvalidInput when it would show what no date can say */
  update(update: ClockUpdate): void;
  /** Called after every change of the clock. */
  onChange(listener: () => void): void;
}

/** 9999-12-31T23:59:59.999Z */
const LATEST = 253_402_300_799_999;

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
    seconds: () => formatIso8601(Math.floor(now() / 1000)),
    reset() {
      mode = "real";
      offset = 0;
      changed();
    },
    update({ mode: wanted, now: text, advance_ms: advance }) {
      const moment = text === undefined ? now() : Date.parse(text);
      const shown = (wanted === "real" ? machine() : moment) + (advance ?? 0);
      if (shown < 0 || shown > LATEST)
        throw new InvalidInput(
          `The clock shows the years 1970 to 9999, and cannot be set to ${new Date(shown).toISOString()}`,
        );
      if (wanted === "frozen" || (wanted === undefined && mode === "frozen")) mode = "frozen";
      else if (wanted === "real" && advance === undefined) mode = "real";
      else if (wanted === "shifted" || text !== undefined || advance !== undefined)
        mode = "shifted";
      frozenAt = shown;
      offset = mode === "real" ? 0 : shown - machine();
      changed();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
