import { PhoneUpdate as PhoneUpdateSchema } from "@shortcodes/validation/mock-control";
import { shown } from "../check-options.ts";
import type { EventLog } from "../events/event-log.ts";
import type { InboundText, InboundResult, PhoneUpdate } from "../generated/control-types.ts";
import type { Outbox } from "../sending/outbox.ts";
import { requirePhoneNumber } from "../sending/phone-number.ts";
import { checkInput, InvalidInput } from "../state/parse-json.ts";
import type { Store } from "../store/store.ts";
import { messagesOf } from "./messages-of.ts";
import type { Phones } from "./phones.ts";
import type { TestPhone } from "./test-phone.ts";

interface Needs {
  readonly store: Store;
  readonly phones: Phones;
  readonly events: EventLog;
  readonly outbox: Outbox;
  readonly receive: (text: InboundText) => Promise<InboundResult>;
}

/** Less than the time limit of a test in vitest and Jest, 5000, so that the error is seen. */
const TIMEOUT_MS = 2000;
/** Alerts that an error shows. */
const SHOWN_ALERTS = 3;

/** @param accountSid the account whose numbers it texts, where several have them */
export function createTestPhone(needs: Needs, number: string, accountSid?: string): TestPhone {
  const { store, phones, outbox, receive } = needs;
  requirePhoneNumber(number);
  /** When the last message arrived that `next` gave. */
  let seen: string | null = null;
  /** Why nobody got the last text. */
  let dropped: string | null = null;

  const set = (update: PhoneUpdate) => phones.set(number, checkInput(PhoneUpdateSchema, update));
  const take = async () => {
    for (;;) {
      const after = seen;
      const found = await messagesOf(store, number, { account: accountSid, after });
      // Another call has taken one in the meantime.
      if (seen !== after) continue;
      const message = found.find(({ direction }) => direction !== "inbound");
      seen = message?.arrived ?? seen;
      return message;
    }
  };

  return {
    number,
    async text(to, body, more) {
      const result = await receive({
        ...(accountSid !== undefined && { account_sid: accountSid }),
        ...more,
        to,
        from: number,
        body,
      });
      dropped = result.dropped && `the text to ${to} was dropped: ${result.dropped}`;
      return result;
    },
    async next(timeoutMs = TIMEOUT_MS) {
      if (!(timeoutMs >= 0))
        throw new InvalidInput(`next takes a number of milliseconds, not ${shown(timeoutMs)}`);
      const message = await phones.watch(number, timeoutMs, take);
      if (message === undefined)
        throw new Error(await explain(needs, number, accountSid, timeoutMs, dropped));
      return outbox.logged(message);
    },
    async messages() {
      const found = await messagesOf(store, number, { account: accountSid });
      return Promise.all(found.map((message) => outbox.logged(message)));
    },
    carrier({ takesShortCodes }) {
      set({ takes_short_codes: takesShortCodes });
    },
    failNext(code) {
      set({ fail_next: code });
    },
    delay(milliseconds) {
      set({ delay_ms: milliseconds });
    },
  };
}

/** Why nothing came: a text that nobody got, messages that did not arrive, and what Twilio's debugger would say. */
async function explain(
  { store, events }: Needs,
  number: string,
  accountSid: string | undefined,
  timeoutMs: number,
  dropped: string | null,
): Promise<string> {
  const isOwn = (one: { readonly account_sid: string }) =>
    accountSid === undefined || one.account_sid === accountSid;
  const sent = await store.find("message", "to", number);
  const open = sent.filter((one) => isOwn(one) && one.arrived === null).toReversed();
  const alerts = events.alerts().filter(isOwn).slice(-SHOWN_ALERTS);
  const texts = new Set((await store.find("message", "from", number)).map(({ sid }) => sid));
  const answered = events
    .deliveries()
    .findLast((one) => isOwn(one) && texts.has(one.message_sid) && one.reason !== "status");
  const reasons = [
    ...(dropped === null ? [] : [dropped]),
    ...(answered?.error === null &&
    answered.steps.every(({ outcome }) => !outcome.startsWith("sent "))
      ? [`${answered.url} answered ${answered.status} without a message`]
      : []),
    ...open.map(
      ({ sid, status, error_code: code }) =>
        `${sid} is ${status}${code === null ? "" : ` with ${code}`}`,
    ),
    ...alerts.map(({ code, message }) => `alert ${code}: ${message}`),
  ];
  const why =
    reasons.length === 0 ? "nothing was sent to it, and there are no alerts" : reasons.join("; ");
  return `No message reached ${number} within ${timeoutMs} ms: ${why}`;
}
