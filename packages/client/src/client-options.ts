/** The type of a client's `fetch` option. The global `fetch` has it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How one call behaves. A client's own options are the defaults of its calls. */
export interface CallOptions {
  /** Stops the call at once, also while it waits before another attempt. The call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Maximum milliseconds for one attempt, body included. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** Maximum milliseconds for the whole call, attempts and waits together. Default: 120,000. */
  readonly totalTimeout?: number | undefined;
  /** Maximum number of retries after a lost connection, 429 or 503. Default: 2. Only GET requests are retried. */
  readonly retries?: number | undefined;
  /** Also retry POST and DELETE requests. Set it only if repeating the request does no harm. */
  readonly retryUnsafe?: boolean | undefined;
  /** Headers to send with the request. They override the client's own. */
  readonly headers?: RequestInit["headers"] | undefined;
  /** Maximum bytes of the body of an answer, after decompression. Default: 16,777,216. A longer body rejects with `ResponseTooLargeError`. */
  readonly maxResponseBytes?: number | undefined;
}

export interface PagesOptions extends CallOptions {
  /** Start at this page: `next` of an earlier page. It already contains the parameters of the call. */
  readonly from?: string | undefined;
}

export interface ItemsOptions extends PagesOptions {
  /** Maximum number of items. Default: all. */
  readonly limit?: number | undefined;
}

/** Where to send requests, and with which credentials. Omitted options are read from the environment. */
export interface ConnectionOptions extends Omit<CallOptions, "signal"> {
  /** `AC` followed by 32 hexadecimal digits. Default: `TWILIO_ACCOUNT_SID`. */
  readonly accountSid?: string | undefined;
  /** Default `TWILIO_AUTH_TOKEN`. */
  readonly authToken?: string | undefined;
  /** `SK` followed by 32 hexadecimal digits. Used with `apiSecret` instead of `authToken`. */
  readonly apiKey?: string | undefined;
  /** Default: `TWILIO_API_SECRET`, if there is an `apiKey`. */
  readonly apiSecret?: string | undefined;
  /** Origin to send all requests to, such as `http://127.0.0.1:4010`, instead of the service's hosts, edge and region. */
  readonly baseUrl?: string | undefined;
  /** Default `TWILIO_EDGE`: `sydney` makes `messaging.sydney.us1.twilio.com`. */
  readonly edge?: string | undefined;
  /** Default `TWILIO_REGION`. */
  readonly region?: string | undefined;
  /** Used instead of the global `fetch`, for example that of a proxy, a connection pool or a mock. */
  readonly fetch?: Fetch | undefined;
  /** Called for every step of every attempt, with credentials redacted. Return `false` for a `retry` to stop: the call then ends with its last result. */
  readonly onEvent?: ((event: CallEvent) => boolean | void) | undefined;
}

export interface DocumentOptions extends ConnectionOptions {
  /** Validates every request before it is sent, and every answer. Use `validateWith` of `@shortcodes/client/validation`. */
  readonly validation?: Validation | undefined;
}

/** One step of one attempt: the request is sent, an answer arrived, no answer arrived, or the request will be retried. */
export interface CallEvent {
  readonly type: "request" | "response" | "failure" | "retry";
  /** `undefined` for calls of the low-level client. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly url: string;
  /** Headers of the request; `[redacted]` for every one whose name suggests a credential, a cookie, key, secret or token. */
  readonly headers: Readonly<Record<string, string>>;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Milliseconds since the attempt began. For a `retry`, milliseconds until the next attempt. */
  readonly duration: number;
  readonly response: Response | undefined;
  readonly error: Error | undefined;
}

/** One problem, as `@shortcodes/validation` reports it. */
export interface Issue {
  readonly message: string;
  /** Property names and indexes from the root to the value. For a parameter, its name. */
  readonly path: readonly (string | number)[];
}

/** Checks one operation's requests and answers. Made by `validateWith` of `@shortcodes/client/validation`. */
export interface Validation {
  /** Throws an error with `issues` if the parameters are not what the document declares. */
  request(operationId: string, path: object, rest: object): void;
  /** Throws an error with `issues` if the body is not what the document declares. */
  answer(operationId: string, status: number, media: string, body: unknown): void;
}
