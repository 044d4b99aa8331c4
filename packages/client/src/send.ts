import type { CallEvent, CallOptions } from "./client-options.ts";
import { ConnectionError, TimeoutError } from "./connection-error.ts";
import type { Connection } from "./connection.ts";
import { retryDelay } from "./retry-delay.ts";
import { withDefaults } from "./with-defaults.ts";
import { within } from "./within.ts";

/** A request, before it has headers. */
export interface Outgoing {
  readonly operationId?: string;
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  readonly body?: string | undefined;
}

/**
 * Sends a request, again if it may be sent again, and hands out the last answer. Its body is read: `text()` gives it as often
 * as wanted. Rejects with `ConnectionError`, `TimeoutError` or the reason of the caller's signal.
 */
export async function send(
  connection: Connection,
  { operationId, method, url, accept, body }: Outgoing,
  options: CallOptions,
): Promise<Response> {
  const { fetch = globalThis.fetch, onEvent, identity } = connection;
  const {
    signal,
    timeout = 30_000,
    totalTimeout = 120_000,
    retries = 2,
    retryUnsafe,
  }: CallOptions = withDefaults(connection, options);
  const headers: Record<string, string> = { ...identity, accept };
  if (body !== undefined) headers["content-type"] = "application/x-www-form-urlencoded";
  for (const [name, value] of Object.entries({ ...connection.headers, ...options.headers }))
    headers[name.toLowerCase()] = value;

  const end = Date.now() + totalTimeout;
  for (let attempt = 1; ; attempt += 1) {
    const began = Date.now();
    let response: Response | undefined;
    let error: ConnectionError | undefined;
    const tell = (type: CallEvent["type"], duration: number) => {
      const shown = { ...headers, authorization: "[redacted]" };
      const request = { operationId, method, url, headers: shown };
      return onEvent?.({ type, ...request, attempt, duration, response, error });
    };
    tell("request", 0);
    try {
      response = await within(Math.min(timeout, end - began), signal, async (inner) => {
        // A redirect is no answer of this API, and the credentials are for this origin only.
        const init: RequestInit = {
          method,
          headers,
          redirect: "manual",
          credentials: "omit",
          signal: inner,
        };
        const answer = await fetch(url, body ? { ...init, body } : init);
        // Read within the time of the attempt, so that a body which stops half way is noticed.
        const text = await answer.text();
        return Object.assign(answer, { text: async () => text });
      });
    } catch (cause) {
      signal?.throwIfAborted();
      const { cause: root = cause } = Object(cause) as { cause?: unknown };
      const Kind = cause instanceof TimeoutError ? TimeoutError : ConnectionError;
      error = new Kind(`${method} ${url}: ${String(root)}`, {}, cause);
    }
    tell(error ? "failure" : "response", Date.now() - began);

    // 20429 is "never processed and always safe to retry" (Twilio error dictionary), and 503 is meant to pass.
    const passing = !response || [429, 503].includes(response.status);
    const again = passing && attempt <= retries && (retryUnsafe || method === "GET");
    const delay = again ? retryDelay(attempt, response?.headers.get("retry-after")) : Infinity;
    if (Date.now() + delay >= end || tell("retry", delay) === false) {
      if (error) throw error;
      return response as Response;
    }
    await within(delay, signal, () => new Promise(() => {})).catch(() => signal?.throwIfAborted());
  }
}
