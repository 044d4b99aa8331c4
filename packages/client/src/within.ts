import { TimeoutError } from "./connection-error.ts";

/**
 * What `work` gives. Rejects with `TimeoutError` when the time is up first, with the signal's reason as soon as it is aborted.
 * The signal that `work` gets is aborted when nobody waits any more; whether `work` listens does not matter.
 */
export function within<Result>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const inner = { signal: controller.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Result>((resolve, reject) => {
    signal?.throwIfAborted();
    timer = setTimeout(() => reject(new TimeoutError(`over ${milliseconds} ms`)), milliseconds);
    signal?.addEventListener("abort", () => reject(signal.reason), inner);
    work(inner.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    // Also takes the listener away. With a reason of our own: making the default one costs more than all the rest.
    controller.abort(0);
  });
}
