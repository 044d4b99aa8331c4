import type { CallEvent, CallOptions, Fetch } from "./client-options.ts";
import type { Connection } from "./connection.ts";
import { headerEntries } from "./check-options.ts";
import { type ConnectionError, connectionError, ResponseTooLargeError } from "./errors.ts";
import { throwIfAborted, timeLimit, whenAborted } from "./time-limit.ts";

/** Names of headers that nobody but the server should see: ours, a proxy's, a gateway's. */
const SECRET = /auth|cookie|key|secret|token/;

/** A page of 1,000 services has about 2 MB. */
const MAX_RESPONSE_BYTES = 16_777_216;

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8_000;

/** An answer and its whole body; `response.text()` gives the body too, as often as wanted. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

export interface Outgoing {
  readonly operationId?: string;
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  /** A form, which may be empty. */
  readonly body?: string | undefined;
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
  const chosen = <Name extends keyof CallOptions & keyof Connection>(name: Name) =>
    options[name] ?? connection[name];
  const timeout = chosen("timeout") ?? 30_000;
  const totalTimeout = chosen("totalTimeout") ?? 120_000;
  const retries = chosen("retries") ?? 2;
  const maxBytes = chosen("maxResponseBytes") ?? MAX_RESPONSE_BYTES;
  let attempt = 0;
  let received: Received | undefined;
  let error: ConnectionError | undefined;
  const tell = (type: CallEvent["type"], duration: number) => {
    if (!onEvent) return undefined;
    const shown = createHeaders(connection, accept, body, options.headers);
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
    // A redirect is not an answer of this API, and the credentials are for this origin only.
    const init: RequestInit = {
      method,
      // Its own: `fetch` may be the caller's or wrapped, and change what it is given.
      headers: createHeaders(connection, accept, body, options.headers),
      redirect: "manual",
      credentials: "omit",
      signal: limit.signal,
    };
    if (body) init.body = body;
    try {
      const receiving = receive(fetch, url, init, maxBytes);
      // The caller's own `fetch` may not listen to its signal.
      received = await (connection.fetch
        ? Promise.race([receiving, whenAborted(limit.signal)])
        : receiving);
    } catch (thrown) {
      throwIfAborted(signal);
      // Runtimes differ in whether they reject with the reason.
      error = connectionError(method, url, limit.signal.aborted ? limit.signal.reason : thrown);
    } finally {
      limit.release();
    }
    tell(error ? "failure" : "response", Date.now() - began);

    // 20429 is "never processed and always safe to retry" (Twilio error dictionary), and 503 is meant to pass.
    const { status = 503, headers: said } = received?.response ?? {};
    const again =
      (status === 429 || status === 503) &&
      !(error instanceof ResponseTooLargeError) &&
      attempt <= retries &&
      (method === "GET" || chosen("retryUnsafe"));
    const delay = again ? retryDelay(attempt, said?.get("retry-after")) : Infinity;
    if (Date.now() + delay >= end || tell("retry", delay) === false) {
      if (error) throw error;
      return received as Received;
    }
    const pause = timeLimit(delay, signal);
    await whenAborted(pause.signal).catch(pause.release);
    throwIfAborted(signal);
  }
}

/** Headers of a request. The caller's own win over ours, and those of the call over those of the client. */
function createHeaders(
  connection: Connection,
  accept: string,
  body: string | undefined,
  own: CallOptions["headers"],
): Record<string, string> {
  const headers: Record<string, string> = { ...connection.identity, accept };
  if (body !== undefined) headers["content-type"] = "application/x-www-form-urlencoded";
  for (const given of [connection.headers, own])
    for (const [name, value] of headerEntries(given)) headers[name.toLowerCase()] = value as string;
  return headers;
}

/** Reads the body within the time of the attempt, so that one which stops half way is noticed. */
async function receive(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  maxBytes: number,
): Promise<Received> {
  const response = await fetch(url, init);
  const text = await readText(response, maxBytes);
  // Of the whole call it keeps the text only: Node's responses outlive the next collection of garbage.
  return { response: Object.assign(response, { text: () => Promise.resolve(text) }), text };
}

/** The bytes are counted as they come, decompressed: `Content-Length` counts what is sent, and may be missing or wrong. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader?.();
  // A 204 has no body, and React Native has no streams.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      throw new ResponseTooLargeError(
        `the body is larger than ${maxBytes} bytes (maxResponseBytes)`,
      );
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Milliseconds to wait after an attempt (from 1): what `Retry-After` says, in seconds or as a date, else a random part of a
 * span that doubles every time (full jitter, so that a crowd of clients does not come back together).
 */
export function retryDelay(attempt: number, retryAfter: string | null | undefined): number {
  const asked = Number(retryAfter) * 1000 || Date.parse(String(retryAfter)) - Date.now();
  return asked > 0
    ? asked
    : Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
}
