import type { InboundText, LoggedMessage, InboundResult } from "../generated/control-types.ts";

/** A phone in a test. */
export interface TestPhone {
  /** The number of the phone, in E.164 format. */
  readonly number: string;
  /**
   * Sends a text to a short code or a phone number. Resolves when the app has answered; its replies can still be on their way.
   *
   * @throws Error when no account, or more than one, has the number
   */
  text(
    to: string,
    body: string,
    more?: Pick<InboundText, "media" | "account_sid">,
  ): Promise<InboundResult>;
  /**
   * Resolves with the next message that reaches the phone. Each message is returned once, in order of arrival.
   *
   * @param timeoutMs milliseconds to wait for it (default: 2000, which is less than the time limit of a test)
   * @throws Error when none arrives in time; its message describes what happened instead
   */
  next(timeoutMs?: number): Promise<LoggedMessage>;
  /** All messages that the phone has sent and received. */
  messages(): Promise<readonly LoggedMessage[]>;
  /** Whether its carrier delivers messages from short codes. If not, services reroute to a phone number. */
  carrier(carrier: { readonly takesShortCodes: boolean }): void;
  /** The next message to the phone fails with this Twilio error code, such as 30006. @throws InvalidInput unless it is one */
  failNext(code: number): void;
  /** Messages take this long to reach the phone, in milliseconds of the mock's clock. @throws InvalidInput when that is too long */
  delay(milliseconds: number): void;
}
