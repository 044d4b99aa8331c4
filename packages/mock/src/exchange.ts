/** A request as every adapter hands it over. */
export interface PlainRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The body passed its limit and was not read. */
  readonly isBodyTooLarge?: boolean;
  /** It came over https. */
  readonly isSecure?: boolean;
}

/** An answer as every adapter sends it. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Damage done on the wire, on request (`/_mock/faults`). */
  readonly damage?: "reset" | "truncate";
}
