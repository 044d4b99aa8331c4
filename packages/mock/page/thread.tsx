import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Bubble } from "./bubble.tsx";
import { Composer } from "./composer.tsx";
import { keyOf, type Pair } from "./conversations.ts";
import { useDesk } from "./desk.tsx";
import { PhoneSettings } from "./phone-settings.tsx";

/** More than fit on a screen; the others are a click away. */
const BUBBLES_MAX = 100;
/** Whoever is nearer to the end than this wants to see what comes. */
const NEAR_END_PX = 120;

/** A conversation as its phone shows it. */
export function Thread({ pair }: { readonly pair: Pair }) {
  const { open, model, place, senders, urlOf } = useDesk();
  const key = keyOf(pair);
  const messages = open?.messages ?? [];
  const [max, setMax] = useState(BUBBLES_MAX);
  const shown = messages.slice(-max);
  const sender = senders.find(
    ({ account, number }) => account.sid === pair.account && number === pair.sender,
  );
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    const { current: box } = scroller;
    if (box !== null && isAtEnd.current) box.scrollTop = box.scrollHeight;
  }, [messages, key]);
  useEffect(() => {
    const selected = document.querySelector(".bubbles [aria-current=true]");
    if (place.message !== messages.at(-1)?.sid) selected?.scrollIntoView({ block: "nearest" });
  }, [place.message]);
  const alarming = new Set([...model.alerts.values()].map(({ message_sid: sid }) => sid));
  const stop = place.message ?? shown.at(-1)?.sid;
  return (
    <section class="thread" aria-label={`Conversation of ${pair.phone} with ${pair.sender}`}>
      <header class="bar">
        <a class="button back" href={urlOf({})} aria-label="Back to the conversations">
          ‹
        </a>
        <h2>
          {sender?.service?.friendly_name !== undefined && (
            <span class="dim">{sender.service.friendly_name} · </span>
          )}
          {pair.sender} <span class="dim">on {pair.phone}</span>
        </h2>
        <PhoneSettings number={pair.phone} />
      </header>
      <div
        class="scroller"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label="Messages"
        onScroll={({ currentTarget: box }) => {
          isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX;
        }}
      >
        {messages.length > max && (
          <button type="button" class="earlier" onClick={() => setMax(max + BUBBLES_MAX)}>
            {messages.length - max} earlier
          </button>
        )}
        {messages.length === 0 && (
          <p class="hint">
            {pair.phone} and {pair.sender} have not texted yet.
          </p>
        )}
        <ul class="bubbles" data-rows>
          {shown.map((message) => (
            <Bubble
              key={message.sid}
              message={message}
              href={urlOf({ pair, message: message.sid })}
              isSelected={message.sid === place.message}
              isStop={message.sid === stop}
              hasAlert={alarming.has(message.sid)}
            />
          ))}
        </ul>
      </div>
      <Composer key={key} pair={pair} />
    </section>
  );
}
