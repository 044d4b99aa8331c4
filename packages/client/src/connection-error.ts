import { ClientError } from "./client-error.ts";

/** No answer came, or not all of it: refused, reset, cut off, no such host. `cause` is what `fetch` threw. */
export class ConnectionError extends ClientError {
  override readonly name: string = "ConnectionError";
}

/** An attempt took longer than it may. */
export class TimeoutError extends ConnectionError {
  override readonly name = "TimeoutError";
}
