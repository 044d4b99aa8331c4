/** What `fetch` of a client is called with; the global `fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How one call behaves. A client's own options are the defaults of its calls. */
export interface CallOptions {
  /** Stops the call at once, also while it waits before another attempt. The call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds one attempt may take, body included: 30,000 unless given. */
  readonly timeout?: number | undefined;
  /** Milliseconds the whole call may take, attempts and waits together: 120,000 unless given. */
  readonly totalTimeout?: number | undefined;
  /** How often to try again after a lost connection, 429 or 503: 2 unless given. Only GET is tried again. */
  readonly retries?: number | undefined;
  /** Also try POST and DELETE again: only if doing it twice does no harm. */
  readonly retryUnsafe?: boolean | undefined;
  /** Sent with the request; these win over the client's own. */
  readonly headers?: RequestInit["headers"] | undefined;
  /** Bytes that the body of an answer may have, after decompression: 16,777,216 unless given. Longer ones reject with `ResponseTooLargeError`. */
  readonly maxResponseBytes?: number | undefined;
}

export interface PagesOptions extends CallOptions {
  /** Begin at this page: what `next` of an earlier page said. The parameters of the call are in it already. */
  readonly from?: string | undefined;
}

export interface ItemsOptions extends PagesOptions {
  /** How many items at most: all unless given. */
  readonly limit?: number | undefined;
}

/** Where to send requests and as whom. Omitted options are read from the environment. */
export interface ConnectionOptions extends Omit<CallOptions, "signal"> {
  /** `AC` and 32 hexadecimal digits; default `TWILIO_ACCOUNT_SID`. */
  readonly accountSid?: string | undefined;
  /** Default `TWILIO_AUTH_TOKEN`. */
  readonly authToken?: string | undefined;
  /** `SK` and 32 hexadecimal digits: used with `apiSecret` instead of `authToken`. */
  readonly apiKey?: string | undefined;
  /** Default `TWILIO_API_SECRET`, where there is an `apiKey`. */
  readonly apiSecret?: string | undefined;
  /** Origin to send everything to, such as `http://127.0.0.1:4010`: instead of the service's own hosts, edge and region. */
  readonly baseUrl?: string | undefined;
  /** Default `TWILIO_EDGE`: `sydney` makes `messaging.sydney.us1.twilio.com`. */
  readonly edge?: string | undefined;
  /** Default `TWILIO_REGION`. */
  readonly region?: string | undefined;
  /** Instead of the global `fetch`: a proxy's, a pool's, a mock's. */
  readonly fetch?: Fetch | undefined;
  /** Sees every step of every attempt, credentials redacted. `false` for a `retry` gives up: the call ends with what it has. */
  readonly onEvent?: ((event: CallEvent) => boolean | void) | undefined;
}

export interface DocumentOptions extends ConnectionOptions {
  /** Checks every request before it is sent, and every answer: `validateWith` of `@shortcodes/client/validation`. */
  readonly validation?: Validation | undefined;
}

/** One step of one attempt: it goes out; an answer came, or none; it will be made again. */
export interface CallEvent {
  readonly type: "request" | "response" | "failure" | "retry";
  /** `undefined` for calls of the low-level client. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly url: string;
  /** Headers of the request; `[redacted]` for every one whose name suggests a credential, a cookie, key, secret or token. */
  readonly headers: Readonly<Record<string, string>>;
  /** From 1. */
  readonly attempt: number;
  /** Milliseconds since the attempt began; of a `retry`, milliseconds until the next. */
  readonly duration: number;
  readonly response: Response | undefined;
  readonly error: Error | undefined;
}

/** One thing wrong, as `@shortcodes/validation` reports it. */
export interface Issue {
  readonly message: string;
  /** Property names and indexes that lead to the value; of a parameter, its name. */
  readonly path: readonly (string | number)[];
}

/** Checks one operation's requests and answers. Made by `validateWith` of `@shortcodes/client/validation`. */
export interface Validation {
  /** What is wrong with the parameters, if anything is. */
  request(operationId: string, path: object, rest: object): readonly Issue[] | undefined;
  /** Throws an error with `issues` if the body is not what the document declares. */
  answer(operationId: string, status: number, media: string, body: unknown): void;
}
