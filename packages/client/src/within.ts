import { TimeoutError } from "./connection-error.ts";

/**
 * What `work` gives. Rejects with `TimeoutError` when the time is up first, with the signal's reason as soon as it is aborted;
 * the signal that `work` gets is aborted then too. Whether `work` listens does not matter.
 */
export function within<Result>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = () => {};
  return new Promise<Result>((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    abort = () => stop(signal?.reason);
    timer = setTimeout(() => stop(new TimeoutError(`over ${milliseconds} ms`)), milliseconds);
    signal?.addEventListener("abort", abort);
    work(controller.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  });
}
