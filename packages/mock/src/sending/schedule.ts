import type { Clock } from "../control/clock.ts";

/** The longest time `setTimeout` can wait. */
const TIMEOUT_MAX_MS = 2 ** 31 - 1;

/** Does things when the mock's clock reaches their time: a frozen clock stands still until it is advanced. */
interface Schedule {
  /** `due` in milliseconds since 1970, by the mock's clock. Of one key only the last counts. */
  at(due: number, key: string, work: () => void): void;
  /** Does what is due: nobody hears of it when a clock of the caller's own (`now`) moves. */
  run(): void;
  clear(): void;
}

export function createSchedule(clock: Clock): Schedule {
  const tasks = new Map<string, { readonly due: number; readonly work: () => void }>();
  let timer: NodeJS.Timeout | undefined;
  let wakeAt = Infinity;

  const wake = (due: number) => {
    if (due >= wakeAt) return;
    wakeAt = due;
    clearTimeout(timer);
    const left = due - clock.now();
    if (clock.mode === "frozen" && left > 0) return;
    timer = setTimeout(run, Math.min(Math.max(left, 0), TIMEOUT_MAX_MS));
    timer.unref();
  };
  const run = () => {
    clearTimeout(timer);
    wakeAt = Infinity;
    const now = clock.now();
    const due = [...tasks].filter(([, task]) => task.due <= now);
    for (const [key] of due) tasks.delete(key);
    for (const [, { work }] of due.sort(([, a], [, b]) => a.due - b.due)) work();
    let next = Infinity;
    for (const task of tasks.values()) next = Math.min(next, task.due);
    if (next < Infinity) wake(next);
  };
  clock.onChange(run);
  return {
    at(due, key, work) {
      tasks.set(key, { due, work });
      wake(due);
    },
    run,
    clear() {
      tasks.clear();
      clearTimeout(timer);
      wakeAt = Infinity;
    },
  };
}
