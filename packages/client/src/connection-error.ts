import { ClientError } from "./client-error.ts";

/** No answer came, or not all of it: refused, reset, cut off, no such host. `cause` is what `fetch` threw. */
export class ConnectionError extends ClientError {
  override readonly name: string = "ConnectionError";
}

/** An attempt took longer than it may. */
export class TimeoutError extends ConnectionError {
  override readonly name = "TimeoutError";
}

export function connectionError(method: string, url: string, cause: unknown): ConnectionError {
  // The first cause says more than "fetch failed", and of several, one for each address, the first does.
  const { cause: inner = cause } = Object(cause) as { cause?: unknown };
  const { errors: [root] = [inner] } = Object(inner) as { errors?: readonly unknown[] };
  const Kind = cause instanceof TimeoutError ? TimeoutError : ConnectionError;
  return new Kind(`${method} ${url}: ${String(root)}`, {}, cause);
}
