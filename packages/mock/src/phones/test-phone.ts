import type { EventLog } from "../events/event-log.ts";
import type { InboundText, LoggedMessage, Reception } from "../generated/control-types.ts";
import type { Outbox } from "../sending/outbox.ts";
import type { Store } from "../store/store.ts";
import { messagesOf } from "./messages-of.ts";
import type { Phones } from "./phones.ts";

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
  ): Promise<Reception>;
  /**
   * Resolves with the next message that reaches the phone. Each message is returned once, in order of arrival.
   *
   * @param timeoutMs milliseconds to wait for it (default: 5000)
   * @throws Error when none arrives in time; its message describes what happened instead
   */
  next(timeoutMs?: number): Promise<LoggedMessage>;
  /** All messages that the phone has sent and received. */
  messages(): Promise<readonly LoggedMessage[]>;
  /** Whether its carrier delivers messages from short codes. If not, services reroute to a phone number. */
  carrier(carrier: { readonly takesShortCodes: boolean }): void;
  /** The next message to the phone fails with this Twilio error code, such as 30006. */
  failNext(code: number): void;
  /** Messages take this long to reach the phone, in milliseconds of the mock's clock. */
  delay(milliseconds: number): void;
}

interface Needs {
  readonly store: Store;
  readonly phones: Phones;
  readonly events: EventLog;
  readonly outbox: Outbox;
  readonly receive: (text: InboundText) => Promise<Reception>;
}

const TIMEOUT_MS = 5000;
/** Alerts that an error shows. */
const SHOWN_ALERTS = 3;

/** @param accountSid the account whose numbers it texts, where several have them */
export function createTestPhone(needs: Needs, number: string, accountSid?: string): TestPhone {
  const { store, phones, outbox, receive } = needs;
  if (!/^\+[1-9]\d{1,14}$/.test(number))
    throw new Error(`${JSON.stringify(number)} is not a phone number, such as "+14155550100"`);
  /** The last message that `next` gave. */
  let seen: string | undefined;

  return {
    number,
    text: (to, body, more) =>
      receive({
        ...(accountSid !== undefined && { account_sid: accountSid }),
        ...more,
        to,
        from: number,
        body,
      }),
    async next(timeoutMs = TIMEOUT_MS) {
      const end = performance.now() + timeoutMs;
      for (;;) {
        const found = await messagesOf(store, number, seen);
        const message = found.find(({ direction }) => direction !== "inbound");
        if (message !== undefined) {
          seen = message.sid;
          return outbox.logged(message);
        }
        const left = end - performance.now();
        if (left <= 0) throw new Error(await explain(needs, number, timeoutMs));
        await phones.wait(number, left);
      }
    },
    messages: async () =>
      Promise.all((await messagesOf(store, number)).map((message) => outbox.logged(message))),
    carrier({ takesShortCodes }) {
      phones.set(number, { takes_short_codes: takesShortCodes });
    },
    failNext(code) {
      phones.set(number, { fail_next: code });
    },
    delay(milliseconds) {
      phones.set(number, { delay_ms: milliseconds });
    },
  };
}

/** Why nothing came: messages that did not arrive, and what Twilio's debugger would say. */
async function explain(
  { store, events }: Needs,
  number: string,
  timeoutMs: number,
): Promise<string> {
  const sent = await store.find("message", "to", number);
  const open = sent.filter(({ arrived }) => arrived === null);
  const alerts = events.alerts().slice(-SHOWN_ALERTS);
  const reasons = [
    ...open.map(
      ({ sid, status, error_code: code }) =>
        `${sid} is ${status}${code === null ? "" : ` with ${code}`}`,
    ),
    ...alerts.map(({ code, message }) => `alert ${code}: ${message}`),
  ];
  const why =
    reasons.length === 0
      ? "no message was sent to it, and there are no alerts"
      : reasons.join("; ");
  return `${number} received no message within ${timeoutMs} ms: ${why}`;
}
