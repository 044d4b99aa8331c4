import { keepNewest } from "../keep-newest.ts";
import { problem, type Problem } from "./problem.ts";

export interface LoopLimit {
  /** Counts a reply, unless it is one too many: then it says so, and the reply must not leave. */
  count(account: string, from: string, to: string): Problem | undefined;
  clear(): void;
}

/** Twilio docs, error 14107: "20 replies between two numbers in a short period". The period is inferred from a newer page. */
const REPLIES_MAX = 20;
const PERIOD_MS = 30_000;
/** Of numbers; those that were silent for the longest time are forgotten first. */
const PAIRS_MAX = 10_000;

/**
 * Two programs that answer each other would do so for ever. Whoever of the two replies, it is the same pair.
 *
 * @param now milliseconds of a clock that only runs forward: what repeats itself does so in real time, whatever the mock's clock shows
 */
export function createLoopLimit(now: () => number = () => performance.now()): LoopLimit {
  const pairs = new Map<string, readonly number[]>();
  return {
    count(account, from, to) {
      const key = [account, ...[from, to].toSorted()].join(" ");
      const time = now();
      const recent = (pairs.get(key) ?? []).filter((one) => time - one < PERIOD_MS);
      const isTooMany = recent.length >= REPLIES_MAX;
      keepNewest(pairs, key, isTooMany ? recent : [...recent, time], PAIRS_MAX);
      if (!isTooMany) return undefined;
      const rule = `exchanged ${REPLIES_MAX} replies within ${PERIOD_MS / 1000} seconds: this reply is dropped. The setting loop_limit turns the limit off`;
      return problem(14107, `${from} and ${to}`, rule);
    },
    clear: () => pairs.clear(),
  };
}
