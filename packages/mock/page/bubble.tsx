import { useMemo } from "preact/hooks";
import type { LoggedMessage } from "../src/generated/control-types.ts";
import { timeOf } from "./time.ts";

interface BubbleProps {
  readonly message: LoggedMessage;
  readonly href: string;
  readonly isSelected: boolean;
  /** Where Tab stops; j and k reach the others. */
  readonly isStop: boolean;
  readonly hasAlert: boolean;
}

/** A message on the phone: sent by it on the right, received on the left. */
export function Bubble({ message, href, isSelected, isStop, hasAlert }: BubbleProps) {
  const of = [message, href, isSelected, isStop, hasAlert];
  // Hundreds of them stay as they are when one comes.
  return useMemo(() => draw({ message, href, isSelected, isStop, hasAlert }), of);
}

function draw({ message, href, isSelected, isStop, hasAlert }: BubbleProps) {
  const { body, direction, media_urls: media, num_segments: segments, error_code: code } = message;
  const isInbound = direction === "inbound";
  const isFailed = message.status === "failed" || message.status === "undelivered";
  const facts = [
    timeOf(message.date_created),
    isInbound ? undefined : message.status,
    code === null ? undefined : `error ${code}`,
    segments > 1 ? `${segments} segments` : undefined,
    hasAlert ? "alert" : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <li
      class={`bubble ${isInbound ? "mine" : "theirs"}${isFailed ? " failed" : ""}${isSelected ? " selected" : ""}`}
    >
      <div
        class="body"
        onClick={() => {
          // Who marks text does not want to go anywhere.
          if (getSelection()?.isCollapsed !== false) location.hash = href;
        }}
      >
        <p dir="auto">{body}</p>
        {media.map((url) => (
          <span class="media dim">📎 {url}</span>
        ))}
      </div>
      <a
        data-row
        class={`facts ${isFailed || hasAlert ? "bad" : "dim"}`}
        href={href}
        aria-current={isSelected ? "true" : undefined}
        aria-label={`${isInbound ? "Sent" : "Received"}: ${body.slice(0, 200)}, ${facts.join(", ")}`}
        tabIndex={isStop ? 0 : -1}
      >
        {facts.join(" · ")}
      </a>
    </li>
  );
}
