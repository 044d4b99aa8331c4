/** One request as it went over the wire, and what came of it. */
export interface Exchange {
  readonly method: "GET" | "POST";
  /** As it was requested: without userinfo and fragment, with the parameters of a GET. */
  readonly url: string;
  /** As they were sent; credentials are redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /** The form of a POST. */
  readonly body: string | null;
  /** The text X-Twilio-Signature is made of. */
  readonly signed: string;
  readonly signature: string;
  /** Nothing while it is awaited, and when none came. */
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
    /** As far as it was read: redirects are not. */
    readonly body: string | null;
  } | null;
  /** Until the headers of the answer, or the failure. */
  readonly milliseconds: number | null;
  /** Why there is no usable answer. */
  readonly error: string | null;
}
