/** No answer came, or not all of it: refused, reset, cut off, no such host. `cause` is what `fetch` threw. */
export class ConnectionError extends Error {
  override readonly name: string = "ConnectionError";
}

/** An attempt took longer than it may. */
export class TimeoutError extends ConnectionError {
  override readonly name = "TimeoutError";
}

/** Node says "fetch failed" and keeps what failed in the cause. */
export function asConnectionError(subject: string, cause: unknown): ConnectionError {
  const kind = cause instanceof TimeoutError ? TimeoutError : ConnectionError;
  const reason = String((cause as Error | undefined)?.cause ?? cause);
  return new kind(`${subject}: ${reason}`, { cause });
}
