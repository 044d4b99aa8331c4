import type { Clock } from "../control/clock.ts";
import type { Rows } from "../generated/kinds.ts";
import type { AccountSender } from "../sending/account-senders.ts";
import { mediaRows, type Draft } from "../sending/draft-message.ts";
import { segmentsOf } from "../sending/segments.ts";
import { PENDING } from "../sending/status.ts";
import { nextSerial } from "../store/kind.ts";

type Message = Rows["message"];

export interface Reply {
  readonly to: string;
  readonly sender: Pick<AccountSender, "number" | "service_sid">;
  readonly body: string;
  readonly media?: readonly string[];
  readonly statusCallback?: string | undefined;
}

/** A message that answers another one. */
export function replyDraft(
  { clock, newSid }: { readonly clock: Clock; readonly newSid: (prefix: string) => string },
  inbound: Message,
  { to, sender, body, media = [], statusCallback }: Reply,
): Draft {
  const now = clock.seconds();
  const message: Message = {
    ...inbound,
    sid: newSid(media.length > 0 ? "MM" : "SM"),
    direction: "outbound-reply",
    from: sender.number,
    to,
    body,
    messaging_service_sid: sender.service_sid,
    status: "queued",
    num_segments: segmentsOf(body).count,
    num_media: media.length,
    status_callback: statusCallback ?? null,
    sender_choice: { sender: sender.number, because: "direct", passed_over: [] },
    date_created: now,
    date_updated: now,
    date_sent: null,
    serial: nextSerial(),
    arrived: null,
    pending: PENDING,
  };
  return {
    message,
    media: mediaRows(
      message,
      media.map((url) => ({ url })),
      newSid,
    ),
  };
}
