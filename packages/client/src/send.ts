import type { CallEvent, CallOptions } from "./client-options.ts";
import type { Connection } from "./connection.ts";
import { callRules, checkOptions } from "./check-options.ts";
import { type ConnectionError, connectionError, ResponseTooLargeError } from "./errors.ts";
import { throwIfAborted, timeLimit, whenAborted } from "./time-limit.ts";

/** Names of headers that nobody but the server should see: ours, a proxy's, a gateway's. */
const SECRET = /auth|cookie|cred|jwt|key|passw|secret|token/;

/** A page of 1,000 services has about 2 MB. */
const MAX_RESPONSE_BYTES = 16_777_216;

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8_000;

export interface Outgoing {
  /** `undefined` for calls of the low-level client. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  /** A form, which may be empty. */
  readonly body?: string | undefined;
}

/**
 * Sends a request, again if it may be sent again, and hands out the last answer, whose `text()` gives its body as often as
 * wanted. Rejects with `ConnectionError`, `TimeoutError` or the reason of the caller's signal, and, before anything is sent, with
 * `ArgumentError` for an option that cannot be used.
 */
export async function send(
  connection: Connection,
  { accept, body, ...request }: Outgoing,
  options: CallOptions,
): Promise<Response> {
  const { method, url } = request;
  const own = checkOptions(options, callRules);
  const {
    fetch = globalThis.fetch,
    onEvent,
    signal,
    timeout = 30_000,
    totalTimeout = 120_000,
    retries = 2,
    retryUnsafe,
    maxResponseBytes = MAX_RESPONSE_BYTES,
  } = { ...connection, ...own };
  // The caller's own win over ours, and those of the call over those of the client.
  const headers: Record<string, string> = {
    ...connection.identity,
    accept,
    ...(body !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
    ...connection.headers,
    ...own.headers,
  };

  const end = Date.now() + totalTimeout;
  for (let attempt = 1; ; attempt++) {
    let response: Response | undefined;
    let error: ConnectionError | undefined;
    const tell = (type: CallEvent["type"], duration: number) =>
      onEvent?.({
        type,
        ...request,
        headers: redact(headers),
        attempt,
        duration,
        response,
        error,
      });

    const began = Date.now();
    tell("request", 0);
    const limit = timeLimit(Math.min(timeout, end - began), signal);
    // A redirect is not an answer of this API, and the credentials are for this origin only.
    const init: RequestInit = {
      method,
      // Its own: `fetch` may be the caller's or wrapped, and change what it is given.
      headers: { ...headers },
      redirect: "manual",
      credentials: "omit",
      signal: limit.signal,
      ...(body && { body }),
    };
    try {
      const receiving = receive(fetch(url, init), maxResponseBytes);
      // The caller's own `fetch` may not listen to its signal.
      response = await (connection.fetch
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
    const status = response?.status ?? 503;
    const again =
      (status === 429 || status === 503) &&
      !(error instanceof ResponseTooLargeError) &&
      attempt <= retries &&
      (method === "GET" || retryUnsafe);
    const delay = again ? retryDelay(attempt, response?.headers.get("retry-after")) : Infinity;
    if (Date.now() + delay >= end || tell("retry", delay) === false) {
      if (error) throw error;
      return response as Response;
    }
    const pause = timeLimit(delay, signal);
    await whenAborted(pause.signal).catch(pause.release);
    throwIfAborted(signal);
  }
}

/** What `onEvent` may see of the headers. */
function redact(headers: Readonly<Record<string, string>>): Record<string, string> {
  const shown = { ...headers };
  for (const name in shown) if (SECRET.test(name)) shown[name] = "[redacted]";
  return shown;
}

/** Reads the body within the time of the attempt, so that one which stops half way is noticed. */
async function receive(answer: Promise<Response>, maxBytes: number): Promise<Response> {
  const response = await answer;
  const text = await readText(response, maxBytes);
  // Of the whole call it keeps the text only: Node's responses outlive the next collection of garbage.
  return Object.assign(response, { text: async () => text });
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
      throw new ResponseTooLargeError(`the body exceeds maxResponseBytes (${maxBytes})`);
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
