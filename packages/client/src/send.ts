import type { CallEvent, CallOptions } from "./client-options.ts";
import { asConnectionError, type ConnectionError } from "./connection-error.ts";
import type { Connection } from "./connection.ts";
import { retryDelay } from "./retry-delay.ts";
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
    timeout = connection.timeout ?? 30_000,
    totalTimeout = connection.totalTimeout ?? 120_000,
    retries = connection.retries ?? 2,
    retryUnsafe = connection.retryUnsafe,
  } = options;
  const headers: Record<string, string> = { ...identity, accept };
  if (body !== undefined) headers["content-type"] = "application/x-www-form-urlencoded";
  for (const [name, value] of Object.entries({ ...connection.headers, ...options.headers }))
    headers[name.toLowerCase()] = value;
  // A redirect is no answer of this API, and the credentials are for this origin only.
  const init: RequestInit = { method, headers, redirect: "manual" };
  if (body) init.body = body;

  const end = Date.now() + totalTimeout;
  for (let attempt = 1; ; attempt += 1) {
    const began = Date.now();
    const tell = (
      type: CallEvent["type"],
      duration: number,
      response?: Response,
      error?: Error,
    ) => {
      const shown = { ...headers, authorization: "[redacted]" };
      const event = { type, operationId, method, url, headers: shown, attempt, duration };
      return onEvent?.({ ...event, response, error });
    };
    tell("request", 0);
    let response: Response | undefined;
    let error: ConnectionError | undefined;
    try {
      response = await within(Math.min(timeout, end - began), signal, async (inner) => {
        const answer = await fetch(url, { ...init, signal: inner });
        // Read within the time of the attempt, so that a body which stops half way is noticed.
        const text = await answer.text();
        return Object.assign(answer, { text: async () => text });
      });
    } catch (cause) {
      signal?.throwIfAborted();
      error = asConnectionError(`${method} ${url}`, cause);
    }
    tell(error ? "failure" : "response", Date.now() - began, response, error);

    // 20429 is "never processed and always safe to retry" (Twilio error dictionary), and 503 is meant to pass.
    const passing = !response || response.status === 429 || response.status === 503;
    const again = passing && attempt <= retries && (retryUnsafe || method === "GET");
    const delay = again ? retryDelay(attempt, response?.headers.get("retry-after")) : Infinity;
    if (Date.now() + delay >= end || tell("retry", delay, response, error) === false) {
      if (response) return response;
      throw error;
    }
    await within(delay, signal, () => new Promise(() => {})).catch(() => signal?.throwIfAborted());
  }
}
