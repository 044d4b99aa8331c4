import type { InboundText, LoggedMessage, Reception } from "../generated/control-types.ts";

/** A phone in a test. */
export interface TestPhone {
  /** E.164. */
  readonly number: string;
  /**
   * Texts a short code or a phone number, and resolves when the app has answered and its replies are on their way.
   *
   * @throws Error when no account, or more than one, has the number
   */
  text(
    to: string,
    body: string,
    more?: Pick<InboundText, "media" | "account_sid">,
  ): Promise<Reception>;
  /**
   * The next message that reaches the phone, each one once, in the order in which they arrive.
   *
   * @param timeoutMs milliseconds to wait for it: 5000 unless given
   * @throws Error when none arrives in time; it says what happened instead
   */
  next(timeoutMs?: number): Promise<LoggedMessage>;
  /** Everything that the phone has sent and received. */
  messages(): Promise<readonly LoggedMessage[]>;
  /** Whether its carrier delivers messages from short codes. Services reroute to a phone number where it does not. */
  carrier(carrier: { readonly takesShortCodes: boolean }): void;
  /** The next message to the phone fails with this Twilio error code, such as 30006. */
  failNext(code: number): void;
  /** Messages take this long to reach the phone, in milliseconds of the mock's clock. */
  delay(milliseconds: number): void;
}
