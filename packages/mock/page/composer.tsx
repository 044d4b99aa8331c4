import { useState } from "preact/hooks";
import { segmentsOf } from "../src/sending/segments.ts";
import { keyOf, type Pair } from "./conversations.ts";
import { useDesk } from "./desk.tsx";
import { drafts } from "./kept.ts";

const KEYWORDS = ["STOP", "START", "HELP"];

/** Where a phone types. What is typed stays until it is sent. */
export function Composer({ pair }: { readonly pair: Pair }) {
  const { text: send, isConnected } = useDesk();
  const key = keyOf(pair);
  const [body, setBody] = useState(() => drafts.get(key));
  const [media, setMedia] = useState("");
  const [hasMedia, setHasMedia] = useState(false);
  const keep = (text: string) => {
    drafts.set(key, text);
    setBody(text);
  };
  const post = (text: string) =>
    send({
      to: pair.sender,
      from: pair.phone,
      body: text,
      account_sid: pair.account,
      ...(media !== "" && { media: [{ url: media }] }),
    });
  const submit = async () => {
    const text = body;
    if (text === "" && media === "") return;
    keep("");
    if (await post(text)) {
      setMedia("");
      return;
    }
    // Nothing typed is lost, neither the text that failed nor what came after it.
    const later = drafts.get(key);
    keep(later === "" ? text : `${text}\n${later}`);
  };
  if (pair.sender.startsWith("MG") || pair.sender === "")
    return <p class="hint composer">No sender was chosen: there is no number to text.</p>;
  const { count, units, encoding } = segmentsOf(body);
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="tools chips">
        {KEYWORDS.map((word) => (
          <button type="button" key={word} disabled={!isConnected} onClick={() => void post(word)}>
            {word}
          </button>
        ))}
        <button type="button" aria-expanded={hasMedia} onClick={() => setHasMedia(!hasMedia)}>
          Media
        </button>
        <span class="dim count">
          {body !== "" && `${count} segment${count === 1 ? "" : "s"}, ${units} ${encoding}`}
        </span>
      </div>
      {hasMedia && (
        <input
          type="url"
          aria-label="URL of a media file"
          placeholder="https://example.com/cat.jpg"
          value={media}
          onInput={({ currentTarget }) => setMedia(currentTarget.value)}
        />
      )}
      <div class="field">
        <textarea
          id="composer"
          rows={Math.min(6, Math.max(1, body.split("\n").length))}
          dir="auto"
          aria-label={`Text ${pair.sender} as ${pair.phone}`}
          placeholder={`Text ${pair.sender}`}
          value={body}
          onInput={({ currentTarget }) => keep(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void submit();
          }}
        />
        <button class="primary" disabled={!isConnected}>
          Send
        </button>
      </div>
    </form>
  );
}
