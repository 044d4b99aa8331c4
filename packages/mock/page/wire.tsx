import { useRef, useEffect } from "preact/hooks";
import type { LoggedMessage } from "../src/generated/control-types.ts";
import { NEXT_STATUSES } from "../src/sending/status.ts";
import { AlertView } from "./alert-view.tsx";
import { pytestOf, vitestOf } from "./as-code.ts";
import { control } from "./control.ts";
import { keyOf, pairOf } from "./conversations.ts";
import { CopyButton } from "./copy-button.tsx";
import { DeliveryView } from "./delivery-view.tsx";
import { useDesk } from "./desk.tsx";
import { Facts } from "./facts.tsx";
import { SenderChoice } from "./sender-choice.tsx";

/** What went over the wire about a message. */
export function Wire({ message }: { readonly message: LoggedMessage }) {
  const { model, place, urlOf, conversations, attempt, dropped } = useDesk();
  const { sid, error_code: code, direction, status } = message;
  const { media_urls: media, messaging_service_sid: service } = message;
  const pair = pairOf(message);
  const deliveries = [...model.deliveries.values()].filter((one) => one.message_sid === sid);
  const alerts = [...model.alerts.values()].filter((one) => one.message_sid === sid);
  const conversation = conversations.find(({ key }) => key === keyOf(pair));
  const replies = repliesTo(message, conversation?.messages ?? []);
  const heading = useRef<HTMLHeadingElement>(null);
  const isChosen = place.message === sid;
  useEffect(() => {
    if (isChosen) heading.current?.focus({ preventScroll: true });
  }, [sid, isChosen]);
  const next = model.settings.status_pace === "manual" ? NEXT_STATUSES[status] : [];
  return (
    <section class="wire" aria-labelledby="wire-title">
      <header class="bar">
        <a class="button back" href={urlOf({ pair })} aria-label="Back to the conversation">
          ‹
        </a>
        <h2 id="wire-title" tabIndex={-1} ref={heading}>
          {direction === "inbound" ? "Text to" : "Message from"} {pair.sender}
        </h2>
        <button
          type="button"
          onClick={() => void attempt(control.clearLog)}
          title="Forget requests and alerts of all messages"
        >
          Clear log
        </button>
      </header>
      <div class="scroller" tabIndex={0} role="region" aria-label="What went over the wire">
        <Facts
          of={{
            Status: (
              <span class={code === null ? "" : "bad"}>
                {status}{" "}
                {code !== null && (
                  <a
                    href={`https://www.twilio.com/docs/errors/${code}`}
                    rel="noreferrer noopener"
                    target="_blank"
                  >
                    {code}
                  </a>
                )}
              </span>
            ),
            Segments: message.num_segments,
            Sid: <code>{sid}</code>,
            Account: <code>{message.account_sid}</code>,
            Service: service !== null && <code>{service}</code>,
            Created: message.date_created,
            Media: media.length > 0 && media.map((url) => <code class="line">{url}</code>),
          }}
        />
        <div class="tools">
          <CopyButton
            name="Copy vitest"
            text={() => vitestOf(message, replies, deliveries[0]?.url)}
          />
          <CopyButton name="Copy pytest" text={() => pytestOf(location.origin, message, replies)} />
          {next.map((one) => (
            <button
              key={one}
              type="button"
              onClick={() => void attempt(() => control.setStatus(sid, { status: one }))}
            >
              Make it {one}
            </button>
          ))}
        </div>
        <SenderChoice message={message} />
        {alerts.map((alert) => (
          <AlertView key={alert.id} alert={alert} />
        ))}
        {dropped.has(sid) && <p class="note">Handed to nobody: {dropped.get(sid)}.</p>}
        <ol class="deliveries" data-rows>
          {deliveries.map((delivery, index) => (
            <DeliveryView
              key={delivery.id}
              delivery={delivery}
              isOpen={index === 0 || delivery.error !== null}
            />
          ))}
        </ol>
        {deliveries.length === 0 && !dropped.has(sid) && (
          <p class="hint">No request to an app about this message.</p>
        )}
      </div>
    </section>
  );
}

/** What came between a text and the next one. */
function repliesTo(
  message: LoggedMessage,
  messages: readonly LoggedMessage[],
): readonly LoggedMessage[] {
  const at = messages.findIndex(({ sid }) => sid === message.sid);
  const after = messages.slice(at + 1);
  const end = after.findIndex(({ direction }) => direction === "inbound");
  return end < 0 ? after : after.slice(0, end);
}
