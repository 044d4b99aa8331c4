import type { CallEvent, CallOptions } from "./client-options.ts";
import { type ConnectionError, connectionError } from "./connection-error.ts";
import type { Connection } from "./connection.ts";
import { keepText } from "./keep-text.ts";
import { retryDelay } from "./retry-delay.ts";
import { timeLimit, whenAborted } from "./time-limit.ts";

/** Names of headers that nobody but the server should see: ours, a proxy's, a gateway's. */
const SECRET = /auth|cookie|key|secret|token/;

/** An answer and its whole body; `response.text()` gives the body too, as often as wanted. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

export interface Outgoing {
  readonly operationId?: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
}

/**
 * Sends a request, again if it may be sent again, and hands out the last answer. Rejects with `ConnectionError`,
 * `TimeoutError` or the reason of the caller's signal.
 */
export async function send(
  connection: Connection,
  { operationId, method, url, headers, body }: Outgoing,
  options: CallOptions,
): Promise<Received> {
  const { fetch = globalThis.fetch, onEvent } = connection;
  const { signal } = options;
  const timeout = options.timeout ?? connection.timeout ?? 30_000;
  const totalTimeout = options.totalTimeout ?? connection.totalTimeout ?? 120_000;
  const retries = options.retries ?? connection.retries ?? 2;
  const retryUnsafe = options.retryUnsafe ?? connection.retryUnsafe;
  let attempt = 0;
  let received: Received | undefined;
  let error: ConnectionError | undefined;
  const tell = (type: CallEvent["type"], duration: number) => {
    if (!onEvent) return undefined;
    const shown = Object.fromEntries(headers);
    for (const name in shown) if (SECRET.test(name)) shown[name] = "[redacted]";
    const request = { operationId, method, url, headers: shown };
    return onEvent({ type, ...request, attempt, duration, response: received?.response, error });
  };

  const end = Date.now() + totalTimeout;
  for (;;) {
    const began = Date.now();
    attempt += 1;
    received = undefined;
    error = undefined;
    tell("request", 0);
    const limit = timeLimit(Math.min(timeout, end - began), signal);
    // A redirect is no answer of this API, and the credentials are for this origin only.
    const init: RequestInit = {
      method,
      headers,
      redirect: "manual",
      credentials: "omit",
      signal: limit.signal,
    };
    if (body) init.body = body;
    try {
      const response = await fetch(url, init);
      // Within the time of the attempt, so that a body which stops half way is noticed.
      const text = await response.text();
      received = { response: keepText(response, text), text };
    } catch (thrown) {
      signal?.throwIfAborted();
      // Runtimes differ in whether they reject with the reason.
      error = connectionError(method, url, limit.signal.aborted ? limit.signal.reason : thrown);
    } finally {
      limit.release();
    }
    tell(error ? "failure" : "response", Date.now() - began);

    // 20429 is "never processed and always safe to retry" (Twilio error dictionary), and 503 is meant to pass.
    const { status = 503, headers: said } = received?.response ?? {};
    const again =
      (status === 429 || status === 503) && attempt <= retries && (retryUnsafe || method === "GET");
    const delay = again ? retryDelay(attempt, said?.get("retry-after")) : Infinity;
    if (Date.now() + delay >= end || tell("retry", delay) === false) {
      if (error) throw error;
      return received as Received;
    }
    const pause = timeLimit(delay, signal);
    await whenAborted(pause.signal).catch(pause.release);
    signal?.throwIfAborted();
  }
}
