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
    const forget = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const stop = (reason: unknown) => {
      forget();
      reject(reason);
      controller.abort(reason);
    };
    const abort = () => stop(signal?.reason);
    const late = () => stop(new TimeoutError(`over ${milliseconds} ms`));
    const timer = setTimeout(late, milliseconds);
    signal?.addEventListener("abort", abort);
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
