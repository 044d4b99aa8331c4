import { TimeoutError } from "./errors.ts";

export interface TimeLimit {
  /** Aborted with a `TimeoutError` when the time is up, with the caller's reason when the caller's signal is aborted. */
  readonly signal: AbortSignal;
  /** Lets go of the timer and of the caller's signal. */
  readonly release: () => void;
}

/** Throws the reason of the caller's signal when that is aborted already. */
export function timeLimit(milliseconds: number, signal: AbortSignal | undefined): TimeLimit {
  throwIfAborted(signal);
  const controller = new AbortController();
  const stop = () => controller.abort(new TimeoutError(`took longer than ${milliseconds} ms`));
  const timer = setTimeout(stop, milliseconds);
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    },
  };
}

/** As the method of a signal, which those of polyfills lack; without a reason of theirs, the usual one. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw AbortSignal.abort(signal.reason).reason;
}

/** Rejects with the signal's reason when it is aborted, and does nothing until then. */
export function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
}
