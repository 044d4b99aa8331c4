import type { ContractOptions } from "../contract-options.ts";
import { type Credentials, isDestructive, type Login, type WireRequest } from "./wire-request.ts";

/** The server under test. */
export interface Target {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Whether requests that may change something are allowed. */
  readonly writable: boolean;
  /** The last request before the server refused connections, which it had accepted until then; undefined while it accepts them. */
  readonly stoppedAfter: WireRequest | undefined;
  /** @throws NoAnswer when there is none, Refusal for a request that may change something where that is not allowed */
  send(request: WireRequest): Promise<Answer>;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Milliseconds until the body was there. */
  readonly duration: number;
}

const TIMEOUT_MILLISECONDS = 10_000;

/** Far more than a page of 1,000 items. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

export interface TargetOptions extends Pick<
  ContractOptions,
  "baseUrl" | "fetch" | "destructive" | "destructiveHost"
> {
  readonly credentials: Credentials;
}

/** The server did not answer: refused, reset or too slow. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** Credentials that the server does not know: nothing can be tested with them. */
export class Unauthorized extends Error {
  override readonly name = "Unauthorized";
}

/** A request that must not be sent to this host. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** @throws TypeError for a base URL that is none, or that holds more than scheme, host and port */
export function createTarget(options: TargetOptions): Target {
  const base = new URL(options.baseUrl);
  if (base.href !== `${base.origin}/`)
    throw new TypeError(
      `the base URL ${options.baseUrl} must be only scheme, host and port: use ${base.origin}`,
    );
  const { fetch: given } = options;
  const writable =
    isLoopback(base.hostname) ||
    (options.destructive === true && options.destructiveHost === base.hostname);
  let last: WireRequest | undefined;
  let stoppedAfter: WireRequest | undefined;

  return {
    origin: base.origin,
    writable,
    get stoppedAfter() {
      return stoppedAfter;
    },
    async send(request) {
      if (isDestructive(request.method) && !writable)
        throw new Refusal(
          `${request.method} to ${base.hostname} refused, because it is not this machine`,
        );
      const started = performance.now();
      try {
        return await inTime(async (signal) => {
          const sent = toRequest(request, base.origin, options.credentials, signal);
          // The signal twice: fetch forgets the one of a request whose memory is reclaimed, and keeps the socket open.
          const response = await (given === undefined ? fetch(sent, { signal }) : given(sent));
          const text = await readText(response, signal);
          const duration = performance.now() - started;
          last = request;
          return { status: response.status, headers: response.headers, text, duration };
        });
      } catch (error) {
        if (isRefused(error)) stoppedAfter ??= last;
        else last = request;
        throw new NoAnswer(`no response: ${reasonOf(error)}`, { cause: error });
      }
    },
  };
}

function toRequest(
  { method, target, headers, body, login }: WireRequest,
  origin: string,
  credentials: Credentials,
  signal: AbortSignal,
): Request {
  const authorization = authorizationOf(login === undefined ? credentials : login);
  return new Request(origin + target, {
    method,
    headers: { ...headers, ...(authorization !== undefined && { authorization }) },
    // A redirect would send a change, and the credentials, somewhere else.
    redirect: "manual",
    signal,
    ...(body !== undefined && { body }),
  });
}

/** Fails when the work takes too long, even where it does not heed the signal: fetch may forget it while a body comes. */
function inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const reason = new Error(`it was not complete within ${TIMEOUT_MILLISECONDS / 1000} s`);
      controller.abort(reason);
      reject(reason);
    }, TIMEOUT_MILLISECONDS);
    void work(controller.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

async function readText({ body }: Response, signal: AbortSignal): Promise<string> {
  const reader = body?.getReader();
  // Where fetch has heeded the signal there is nothing left to cancel.
  signal.addEventListener("abort", () => void reader?.cancel().catch(() => undefined));
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return new TextDecoder().decode(Buffer.concat(chunks));
    chunks.push(value);
    bytes += value.length;
    if (bytes <= MAX_ANSWER_BYTES) continue;
    await reader?.cancel();
    throw new Error(`it is longer than ${MAX_ANSWER_BYTES} bytes`);
  }
}

export function authorizationOf(login: Login): string | undefined {
  if (login === null) return undefined;
  if ("header" in login) return login.header;
  return `Basic ${Buffer.from(`${login.user}:${login.password}`).toString("base64")}`;
}

/** What is at the bottom of the error: fetch says "fetch failed" and keeps the reason to itself. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  const code = "code" in error && typeof error.code === "string" ? `${error.code} ` : "";
  return code + error.message;
}

/** Whether no server is listening at the port. */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "ECONNREFUSED") || isRefused(error.cause);
}

/** Whether a host name or address can only be this machine: `localhost`, `*.localhost`, 127.0.0.0/8, `[::1]`. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, "");
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "[::1]" ||
    name === "::1" ||
    // URL has already turned 127.1, 0x7f000001 and the like into four decimal numbers.
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
  );
}
