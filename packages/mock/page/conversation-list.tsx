import { useMemo, useState } from "preact/hooks";
import type { Conversation } from "./conversations.ts";
import { useDesk } from "./desk.tsx";
import { LOADED_MAX } from "./control.ts";
import { createFilter } from "./filter.ts";
import { focusOn } from "./keys.ts";
import type { Sender } from "./senders.ts";
import { timeOf } from "./time.ts";

/** More rows than anybody reads; the filter finds the others. */
const ROWS_MAX = 200;

/** All conversations, the one that moved last on top. */
export function ConversationList() {
  const { conversations, open, place, go, urlOf, senders, model } = useDesk();
  const passes = useMemo(() => createFilter(place.filter), [place.filter]);
  const [max, setMax] = useState(ROWS_MAX);
  const found = conversations.filter(passes);
  const shown = found.slice(0, max);
  const stop = Math.max(
    shown.findIndex(({ key }) => key === open?.key),
    0,
  );
  const shared = useMemo(() => sharedNumbers(senders), [senders]);
  const nameOf = (sender: string) =>
    senders.find(({ service }) => service?.sid === sender)?.service?.friendly_name ?? sender;
  return (
    <nav class="list" aria-label="Conversations">
      <div class="bar">
        <input
          id="filter"
          type="search"
          placeholder="Filter"
          aria-label="Filter conversations"
          title="Words, from: to: status: is:unread is:failed is:alert has:media, ! for not"
          value={place.filter}
          onInput={({ currentTarget }) => go({ filter: currentTarget.value })}
        />
        <a class="button primary" href={urlOf({ view: "new" })}>
          New
        </a>
      </div>
      {conversations.length === 0 && <p class="hint">No conversations yet.</p>}
      {conversations.length > 0 && found.length === 0 && (
        <p class="hint">
          None of the {conversations.length} conversations matches the filter.{" "}
          <button type="button" class="link" onClick={() => go({ filter: "" })}>
            Show all
          </button>
        </p>
      )}
      <ul data-rows>
        {shown.map((one, index) => (
          <Row
            key={one.key}
            conversation={one}
            name={nameOf(one.sender)}
            href={urlOf({ pair: one })}
            isOpen={one.key === open?.key}
            isStop={index === stop}
            hasAccount={shared.has(one.sender)}
          />
        ))}
      </ul>
      {found.length > max && (
        <p class="hint">
          {found.length - max} more.{" "}
          <button type="button" class="link" onClick={() => setMax(max + ROWS_MAX)}>
            Show {Math.min(ROWS_MAX, found.length - max)}
          </button>
        </p>
      )}
      {model.messages.size >= LOADED_MAX && (
        <p class="hint">Of each account, the newest {LOADED_MAX.toLocaleString("en")} messages.</p>
      )}
    </nav>
  );
}

/** Numbers that more than one account has: only then it matters whose it is. */
function sharedNumbers(senders: readonly Sender[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    senders.flatMap(({ number }) => (seen.has(number) ? [number] : (seen.add(number), []))),
  );
}

interface RowProps {
  readonly conversation: Conversation;
  readonly name: string;
  readonly href: string;
  readonly isOpen: boolean;
  /** Where Tab stops; j and k reach the others. */
  readonly isStop: boolean;
  readonly hasAccount: boolean;
}

function Row({ conversation, name, href, isOpen, isStop, hasAccount }: RowProps) {
  const { account, phone, last, unread, hasAlert } = conversation;
  const isFailed = last.status === "failed" || last.status === "undelivered";
  // Hundreds of them stay as they are when one moves.
  return useMemo(
    () => (
      <li>
        <a
          data-row
          class="row"
          href={href}
          aria-current={isOpen ? "true" : undefined}
          tabIndex={isStop ? 0 : -1}
          onClick={() => focusOn("#composer")}
        >
          <span class="names">
            <b>{name}</b> <span class="dim">{phone}</span>
          </span>
          <time class="dim">{timeOf(last.date_created)}</time>
          <span class="excerpt">
            {last.direction === "inbound" ? "" : "↩ "}
            {last.body.slice(0, 120) || (last.media_urls.length > 0 ? "Media" : "Empty")}
          </span>
          <span class="marks">
            {(hasAlert || isFailed) && (
              <span class="alert-mark" role="img" aria-label={isFailed ? "Failed" : "Alert"}>
                !
              </span>
            )}
            {unread > 0 && (
              <span class="unread">
                {unread}
                <span class="sr"> unread</span>
              </span>
            )}
          </span>
          {hasAccount && <span class="account dim">{account}</span>}
        </a>
      </li>
    ),
    [last, unread, hasAlert, name, href, isOpen, isStop, hasAccount],
  );
}
