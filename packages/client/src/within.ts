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
  return new Promise<Result>((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const stop = (reason: unknown = new TimeoutError(`over ${milliseconds} ms`)) => {
      forget();
      reject(reason);
      controller.abort(reason);
    };
    const abort = signal && (() => stop(signal.reason));
    const timer = setTimeout(stop, milliseconds);
    const forget = () => {
      clearTimeout(timer);
      if (abort) signal.removeEventListener("abort", abort);
    };
    if (abort) signal.addEventListener("abort", abort);
    work(controller.signal).then(
      (result) => {
        forget();
        resolve(result);
      },
      (reason: unknown) => {
        forget();
        reject(reason as Error);
      },
    );
  });
}
