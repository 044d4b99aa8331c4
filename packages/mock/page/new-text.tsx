import { useState } from "preact/hooks";
import { curlOfCall } from "./as-code.ts";
import { Choice } from "./choice.tsx";
import { CopyButton } from "./copy-button.tsx";
import { useDesk } from "./desk.tsx";
import { focusOn } from "./keys.ts";
import type { Sender } from "./senders.ts";
import { pointAt, send as call } from "./twilio-call.ts";

const E164 = /^\+[1-9]\d{1,14}$/;
const EXAMPLE_URL = "http://localhost:3000/sms";

/** A phone of one's own, the number it texts, and the app that receives the text: from nothing to a conversation. */
export function NewText() {
  const { senders, model, text: send, attempt, go, refreshState, conversations } = useDesk();
  const [phone, setPhone] = useState(() => freeNumber(new Set(model.phones.keys())));
  const [chosen, setChosen] = useState(0);
  const [body, setBody] = useState("Hello");
  const sender = senders[chosen];
  const [url, setUrl] = useState<string>();
  if (sender === undefined)
    return (
      <section class="start" aria-labelledby="start-title">
        <h2 id="start-title">No short code yet</h2>
        <p>The state has no short code and no phone number. Start the mock with another --seed.</p>
      </section>
    );
  const target = url ?? sender.url ?? "";
  const change = target === (sender.url ?? "") ? undefined : pointAt(sender, target);
  const isPhone = E164.test(phone);
  const open = () => {
    go({
      view: "texts",
      pair: { account: sender.account.sid, sender: sender.number, phone },
      message: undefined,
    });
    focusOn("#composer");
  };
  const start = async () => {
    if (change !== undefined) {
      if (!(await attempt(() => call(change)))) return;
      await refreshState().catch(() => undefined);
      setUrl(undefined);
    }
    open();
    await send({
      to: sender.number,
      from: phone,
      body,
      account_sid: sender.account.sid,
    });
  };
  return (
    <section class="start" aria-labelledby="start-title">
      <div class="start-box">
        <h2 id="start-title">{conversations.length === 0 ? "Text a short code" : "New phone"}</h2>
        <p class="dim">
          Point {sender.number} at your app, send it a text from a phone, and see what it answers
          and what went over the wire.
        </p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <Choice
            label="Text to"
            value={chosen}
            options={senders.map((one, index) => [index, labelOf(one, senders)])}
            onChoose={(index) => {
              setChosen(index);
              setUrl(undefined);
            }}
          />
          <label>
            Your app
            <input
              type="url"
              value={target}
              placeholder={EXAMPLE_URL}
              disabled={pointAt(sender, "") === undefined}
              onInput={({ currentTarget }) => setUrl(currentTarget.value)}
            />
            {!isLocal(target) && pointAt(sender, "") !== undefined && (
              <span>
                {target === "" ? "Nobody receives it yet." : "That is not on this machine."}{" "}
                <button type="button" class="link" onClick={() => setUrl(EXAMPLE_URL)}>
                  Use {EXAMPLE_URL}
                </button>
              </span>
            )}
            <span class="dim">
              {pointAt(sender, "") === undefined
                ? "The URL of a phone number comes from the seed."
                : `The URL that receives what ${sender.number} is texted${sender.service === undefined ? "" : `, of the service ${sender.service.friendly_name ?? sender.service.sid}`}.`}
            </span>
          </label>
          {change !== undefined && (
            <div class="call">
              <pre>{curlOfCall(location.origin, change)}</pre>
              <CopyButton name="Copy curl" text={() => curlOfCall(location.origin, change)} />
            </div>
          )}
          <label>
            From the phone
            <input
              id="phone"
              type="tel"
              value={phone}
              aria-invalid={!isPhone}
              onInput={({ currentTarget }) => setPhone(currentTarget.value.trim())}
            />
            {!isPhone && <span class="bad">A number such as +14155550100</span>}
          </label>
          <label>
            Text
            <input
              value={body}
              dir="auto"
              onInput={({ currentTarget }) => setBody(currentTarget.value)}
            />
          </label>
          <div class="tools">
            <button class="primary" disabled={!isPhone}>
              {conversations.length === 0 ? "Send the first text" : "Send"}
            </button>
            <button type="button" disabled={!isPhone} onClick={open}>
              Open without texting
            </button>
          </div>
        </form>
      </div>
    </section>
  );
}

/** Where the mock sends requests without being told more. */
function isLocal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** 555-01xx is for fiction. */
function freeNumber(taken: ReadonlySet<string>): string {
  for (let last = 100; last < 200; last++) {
    const number = `+14155550${last}`;
    if (!taken.has(number)) return number;
  }
  return "+14155550199";
}

function labelOf({ number, account, service }: Sender, all: readonly Sender[]): string {
  const isTwice = all.filter((one) => one.number === number).length > 1;
  const name = service === undefined ? "" : ` in ${service.friendly_name ?? service.sid}`;
  return `${number}${name}${isTwice ? `, ${account.sid}` : ""}`;
}
