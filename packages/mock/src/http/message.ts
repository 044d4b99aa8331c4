/** A request as every adapter hands it over. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The body passed its limit and was not read. */
  readonly isBodyTooLarge?: boolean;
  /** Why the body, which is empty now, could not be read. */
  readonly unreadable?: string | undefined;
  /** It came over https. */
  readonly isSecure?: boolean;
}

/** Tells a listener when whoever waits for the answer leaves before there is one. */
export type OnLeave = (listener: () => void) => void;

/** A response as every adapter sends it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Instead of the body: texts as they arrive, until the caller disconnects. */
  readonly stream?: ((signal: AbortSignal) => AsyncIterable<string>) | undefined;
  /** Damage done on the wire, as an injected fault asks (`/_mock/faults`). */
  readonly damage?: "reset" | "truncate" | undefined;
  /** Why the request was refused, for the log. */
  readonly refusal?: Refusal | undefined;
}

export interface Refusal {
  /** Twilio's error code. */
  readonly code?: number;
  readonly message: string;
}

/** A request and its response, for the journal and the log. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  /** Milliseconds since 1970, by the mock's clock. */
  readonly at: number;
  /** Milliseconds the response took. */
  readonly ms: number;
  readonly document?: string | undefined;
  readonly operation?: string | undefined;
  readonly account?: string | undefined;
}

/** JSON is UTF-8 by itself, XML says so in its declaration, as observed in 2020 and 2021; the others have to be labelled. */
export function contentType(mediaType: string): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}

/** A refusal that belongs to no API. */
export function textResponse(status: number, message: string): HttpResponse {
  return {
    status,
    headers: { "Content-Type": contentType("text/plain") },
    body: `${message}\n`,
    refusal: { message },
  };
}
