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
  return new Promise<Result>((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (reason: unknown) => {
      fail(reason);
      controller.abort(reason);
    };
    const abort = () => stop(signal?.reason);
    const late = () => stop(new TimeoutError(`over ${milliseconds} ms`));
    const timer = setTimeout(late, milliseconds);
    const forget = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const fail = (reason: unknown) => {
      forget();
      reject(reason);
    };
    signal?.addEventListener("abort", abort);
    work(controller.signal).then((result) => {
      forget();
      resolve(result);
    }, fail);
  });
}
