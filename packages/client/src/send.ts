import type { CallEvent, CallOptions } from "./client-options.ts";
import { ConnectionError, TimeoutError } from "./connection-error.ts";
import type { Connection } from "./connection.ts";
import { retryDelay } from "./retry-delay.ts";
import { within } from "./within.ts";

/** Names of headers that nobody but the server should see: ours, a proxy's, a gateway's. */
const SECRET = /auth|cookie|key|secret|token/;

/** A request, before it has headers. */
export interface Outgoing {
  readonly operationId?: string;
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  readonly body?: string | undefined;
}

/** An answer and its whole body; `response.text()` gives the body too, as often as wanted. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends a request, again if it may be sent again, and hands out the last answer. Rejects with `ConnectionError`,
 * `TimeoutError` or the reason of the caller's signal.
 */
export async function send(
  connection: Connection,
  { operationId, method, url, accept, body }: Outgoing,
  options: CallOptions,
): Promise<Received> {
  const { fetch = globalThis.fetch, onEvent } = connection;
  const { signal } = options;
  const timeout = options.timeout ?? connection.timeout ?? 30_000;
  const totalTimeout = options.totalTimeout ?? connection.totalTimeout ?? 120_000;
  const retries = options.retries ?? connection.retries ?? 2;
  const retryUnsafe = options.retryUnsafe ?? connection.retryUnsafe;
  const headers: Record<string, string> = { ...connection.identity, accept };
  if (body !== undefined) headers["content-type"] = "application/x-www-form-urlencoded";
  addHeaders(headers, connection.headers);
  addHeaders(headers, options.headers);

  let attempt = 0;
  let received: Received | undefined;
  let error: ConnectionError | undefined;
  const tell = (type: CallEvent["type"], duration: number) => {
    if (!onEvent) return undefined;
    const shown = { ...headers };
    for (const name in shown) if (SECRET.test(name)) shown[name] = "[redacted]";
    const request = { operationId, method, url, headers: shown };
    return onEvent({ type, ...request, attempt, duration, response: received?.response, error });
  };
  const exchange = async (inner: AbortSignal): Promise<Received> => {
    // A redirect is no answer of this API, and the credentials are for this origin only.
    const init: RequestInit = {
      method,
      headers,
      redirect: "manual",
      credentials: "omit",
      signal: inner,
    };
    if (body) init.body = body;
    const response = await fetch(url, init);
    // Read within the time of the attempt, so that a body which stops half way is noticed.
    const text = await response.text();
    keepText(response, text);
    return { response, text };
  };

  const end = Date.now() + totalTimeout;
  for (;;) {
    const began = Date.now();
    attempt += 1;
    received = undefined;
    error = undefined;
    tell("request", 0);
    try {
      received = await within(Math.min(timeout, end - began), signal, exchange);
    } catch (cause) {
      signal?.throwIfAborted();
      // The first cause says more than "fetch failed", and of several, one for each address, the first does.
      const { cause: inner = cause } = Object(cause) as { cause?: unknown };
      const { errors: [root] = [inner] } = Object(inner) as { errors?: readonly unknown[] };
      const Kind = cause instanceof TimeoutError ? TimeoutError : ConnectionError;
      error = new Kind(`${method} ${url}: ${String(root)}`, {}, cause);
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
    await within(delay, signal, () => new Promise(() => {})).catch(() => signal?.throwIfAborted());
  }
}

/** The later ones win, whatever their case. */
function addHeaders(headers: Record<string, string>, own: CallOptions["headers"]): void {
  for (const name in own) headers[name.toLowerCase()] = own[name] as string;
}

/** By itself, so that a `Response` keeps its text and not the whole call: Node's outlive the next collection of garbage. */
function keepText(response: Response, text: string): void {
  Object.assign(response, { text: async () => text });
}
