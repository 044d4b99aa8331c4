import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Delivery } from "../src/generated/control-types.ts";
import { curlOfAttempt } from "./as-code.ts";
import { control } from "./control.ts";
import { pairOf } from "./conversations.ts";
import { CopyButton } from "./copy-button.tsx";
import { useDesk } from "./desk.tsx";
import { Facts } from "./facts.tsx";

const REASONS: Readonly<Record<Delivery["reason"], string>> = {
  inbound: "Inbound",
  fallback: "Fallback",
  redirect: "Redirect",
  action: "Action",
  status: "Status",
};

interface DeliveryViewProps {
  readonly delivery: Delivery;
  readonly isOpen: boolean;
  /** For a list in which it is one of many. */
  readonly excerpt?: string;
  readonly children?: ComponentChildren;
}

/** A request to an app, its answer, and what became of that. */
export function DeliveryView({
  delivery,
  isOpen: isOpenAtFirst,
  excerpt,
  children,
}: DeliveryViewProps) {
  const { attempt, urlOf, model } = useDesk();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { id, reason, method, url, status, ms, error, parameters, steps, attempts } = delivery;
  const last = attempts.at(-1);
  const answer = delivery.response_body ?? last?.response_body ?? null;
  const isAlert = [...model.alerts.values()].some((one) => one.message === error?.message);
  const title =
    reason === "status"
      ? `Status ${String(parameters["MessageStatus"] ?? parameters["SmsStatus"] ?? "")}`
      : REASONS[reason];
  return (
    <li class={`delivery${error === null ? "" : " bad"}`}>
      <button
        type="button"
        data-row
        class="delivery-head"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <b>{title}</b>
        <span class={`code ${error === null ? "good" : "bad"}`}>
          {status ?? last?.status ?? "no answer"}
        </span>
        <span class="url">
          {method} {url}
        </span>
        {excerpt !== undefined && (
          <span class="excerpt" dir="auto">
            {excerpt}
          </span>
        )}
        <span class="dim">{Math.round(ms)} ms</span>
      </button>
      {isOpen && (
        <div class="delivery-body">
          {children}
          {error !== null && !isAlert && (
            <p class="bad">
              {error.code}: {error.message}
            </p>
          )}
          <div class="tools">
            <button type="button" onClick={() => void attempt(() => control.resend(id))}>
              Resend
            </button>
            {last !== undefined && <CopyButton name="Copy curl" text={() => curlOfAttempt(last)} />}
            <a class="button" href={urlOf({ view: "signature", delivery: id })}>
              Check signature
            </a>
          </div>
          {steps.length > 0 && (
            <section>
              <h3>TwiML</h3>
              <ol class="steps">
                {steps.map(({ verb, text, outcome }) => (
                  <li>
                    <code>{verb}</code> <span dir="auto">{text}</span> <Outcome text={outcome} />
                  </li>
                ))}
              </ol>
            </section>
          )}
          {answer !== null && (
            <section>
              <h3>
                Answer <span class="dim">{delivery.content_type}</span>
              </h3>
              <pre>{answer === "" ? "(empty)" : answer}</pre>
            </section>
          )}
          <section>
            <h3>Parameters</h3>
            <Parameters of={parameters} />
          </section>
          {attempts.map((one, index) => (
            <section>
              <h3>
                {attempts.length > 1 ? `Request ${index + 1} of ${attempts.length}` : "Signature"}
                {attempts.length > 1 && (
                  <span class="dim">
                    {" "}
                    {one.method} {one.url} → {one.status ?? one.error ?? "no answer"}
                  </span>
                )}
              </h3>
              <Facts
                of={{
                  Signed: <code class="wrap">{one.signed}</code>,
                  Signature: <code>{one.signature}</code>,
                }}
              />
              {one.response_body !== null && one.response_body !== answer && (
                <pre>{one.response_body}</pre>
              )}
            </section>
          ))}
        </div>
      )}
    </li>
  );
}

/** What became of a verb; the message that it sent is a click away. */
function Outcome({ text }: { readonly text: string }) {
  const { model, urlOf } = useDesk();
  const [sid] = /\b[SM]M[0-9a-f]{32}\b/.exec(text) ?? [];
  const message = sid === undefined ? undefined : model.messages.get(sid);
  if (message === undefined) return <span class="dim">{text}</span>;
  return (
    <a href={urlOf({ pair: pairOf(message), message: message.sid })}>
      {text.replace(message.sid, `${message.sid.slice(0, 8)}…`)}
    </a>
  );
}

/** Empty ones are signed like the others, and say nothing. */
function Parameters({ of }: { readonly of: Delivery["parameters"] }) {
  const named = Object.entries(of).map(([name, value]) => [name, String(value)] as const);
  const empty = named.filter(([, value]) => value === "").map(([name]) => name);
  return (
    <>
      <Facts
        of={Object.fromEntries(
          named.map(([name, value]) => [name, value !== "" && <code dir="auto">{value}</code>]),
        )}
      />
      {empty.length > 0 && <p class="dim">Empty: {empty.join(", ")}</p>}
    </>
  );
}
