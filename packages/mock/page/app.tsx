import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { LoggedMessage } from "../src/generated/control-types.ts";
import { control } from "./control.ts";
import { ConversationList } from "./conversation-list.tsx";
import { pairOf } from "./conversations.ts";
import { DeskProvider, useDesk, useNewDesk, type Desk } from "./desk.tsx";
import { KeyList } from "./key-list.tsx";
import { focusOn, listen } from "./keys.ts";
import { LogView } from "./log-view.tsx";
import type { Happening } from "./model.ts";
import { NewText } from "./new-text.tsx";
import { SignatureView } from "./signature-view.tsx";
import { StateView } from "./state-view.tsx";
import { Thread } from "./thread.tsx";
import { TopBar } from "./top-bar.tsx";
import { Wire } from "./wire.tsx";

const NARROW = "(max-width: 760px)";

export function App() {
  const [heard, setHeard] = useState({ turn: 0, text: "" });
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const desk = useNewDesk((news) => {
    const text = aloud(news);
    if (text !== undefined) setHeard(({ turn }) => ({ turn: turn + 1, text }));
  });
  const message = desk && shownMessage(desk);
  useKeys(desk, message, () => setIsHelpOpen(true));
  useTitle(desk);
  if (desk === undefined) return <p class="hint loading">Loading…</p>;
  const { problem, forgetProblem } = desk;
  return (
    <DeskProvider value={desk}>
      <TopBar onHelp={() => setIsHelpOpen(true)} />
      {problem !== undefined && (
        <div class="problem" role="alert">
          {problem}{" "}
          <button type="button" onClick={forgetProblem}>
            Dismiss
          </button>
        </div>
      )}
      <Body message={message} />
      <div class="sr" role="log" aria-live="polite">
        {/* Another element each time: the same words twice are two messages. */}
        <p key={heard.turn}>{heard.text}</p>
      </div>
      {isHelpOpen && <KeyList onClose={() => setIsHelpOpen(false)} />}
    </DeskProvider>
  );
}

function Body({ message }: { readonly message: LoggedMessage | undefined }) {
  const { place, conversations } = useDesk();
  if (place.view === "log") return <LogView />;
  if (place.view === "state") return <StateView />;
  if (place.view === "signature") return <SignatureView />;
  const isNew = place.view === "new" || (place.pair === undefined && conversations.length === 0);
  const shows = isNew || place.pair !== undefined ? (place.message ? "wire" : "thread") : "list";
  return (
    <main class={`desk shows-${shows}`}>
      <ConversationList />
      {isNew ? (
        <NewText />
      ) : place.pair === undefined ? (
        <div class="start">
          <p class="hint">
            Choose a conversation, or press <kbd>n</kbd> for a new phone. <kbd>?</kbd> lists the
            keys.
          </p>
        </div>
      ) : (
        <Thread pair={place.pair} />
      )}
      {!isNew && message !== undefined && <Wire message={message} />}
    </main>
  );
}

/** The selected message; without one the last of the open conversation that an app was asked about, or else the last. */
function shownMessage({ place, model, open }: Desk): LoggedMessage | undefined {
  if (place.view !== "texts" || place.pair === undefined) return undefined;
  const selected = place.message === undefined ? undefined : model.messages.get(place.message);
  if (selected !== undefined) return selected;
  const asked = new Set([...model.deliveries.values()].map((one) => one.message_sid));
  return open?.messages.findLast(({ sid }) => asked.has(sid)) ?? open?.last;
}

/** Listened to anew after each drawing: keys act on what is shown. */
function useKeys(desk: Desk | undefined, message: LoggedMessage | undefined, help: () => void) {
  useLayoutEffect(() =>
    listen({
      "/": () => focusOn("#filter"),
      n() {
        desk?.go({ view: "new", message: undefined });
        focusOn("#phone");
      },
      r() {
        const deliveries = [...(desk?.model.deliveries.values() ?? [])];
        const last = deliveries.findLast((one) => one.message_sid === message?.sid);
        if (last !== undefined) void desk?.attempt(() => control.resend(last.id));
      },
      "?": help,
      Escape() {
        if (desk !== undefined) goBack(desk);
      },
    }),
  );
}

/** From the wire to the message, from the message to the row of its conversation, from anywhere else to the conversations. */
function goBack({ place, go }: Desk): void {
  if (place.view === "log") {
    focusOn(".deliveries [data-row]");
  } else if (place.view !== "texts") {
    go({ view: "texts", message: undefined });
    focusOn(".list [aria-current=true]", ".list [data-row]");
  } else if (place.message !== undefined) {
    go({ message: undefined });
    focusOn(`.bubbles [href$="${CSS.escape(place.message)}"]`, "#composer");
  } else {
    if (matchMedia(NARROW).matches && document.activeElement?.closest(".list") === null)
      go({ pair: undefined });
    focusOn(".list [aria-current=true]", ".list [tabindex='0']");
  }
}

function useTitle(desk: Desk | undefined): void {
  const unread = desk?.conversations.reduce((sum, one) => sum + one.unread, 0) ?? 0;
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) shortcodes-mock` : "shortcodes-mock";
    const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
    if (icon !== null) icon.href = iconOf(unread > 0);
  }, [unread]);
}

/** A bubble, with a dot while something is unread. */
function iconOf(hasUnread: boolean): string {
  const dot = hasUnread ? '<circle cx="13" cy="3" r="3" fill="#e0483e"/>' : "";
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 2h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H7l-4 3v-3H2a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z" fill="#2c7a7b"/>${dot}</svg>`)}`;
}

/** What somebody who does not see the page has to hear. */
function aloud(news: readonly Happening[]): string | undefined {
  const arrived = news.flatMap((one) =>
    one.type === "message" &&
    one.data.direction !== "inbound" &&
    ["delivered", "undelivered", "failed"].includes(one.data.status)
      ? [one.data]
      : [],
  );
  const alert = news.findLast((one) => one.type === "alert");
  const last = arrived.at(-1);
  if (arrived.length > 3) return `${arrived.length} new messages`;
  if (last !== undefined) {
    const { sender, phone } = pairOf(last);
    return last.status === "delivered"
      ? `${sender} to ${phone}: ${last.body}`
      : `${last.status}: ${sender} to ${phone}, error ${last.error_code}`;
  }
  return alert?.type === "alert" ? `Alert ${alert.data.code}: ${alert.data.message}` : undefined;
}
