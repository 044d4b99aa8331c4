/** Runs a task as soon as one of the places is free. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** At most `max` tasks at a time, the others in the order in which they came: a webhook that waits has no socket. */
export function createLimit(max = 64): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < max) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift(); // who waited takes over the place
      if (next === undefined) running--;
      else next();
    }
  };
}
