import type { Alert, LoggedMessage } from "../src/generated/control-types.ts";

/** A phone and what it talks to. */
export interface Pair {
  readonly account: string;
  /** A short code or a phone number; a service while it has not chosen one. */
  readonly sender: string;
  readonly phone: string;
}

export interface Conversation extends Pair {
  readonly key: string;
  /** Oldest first. */
  readonly messages: readonly LoggedMessage[];
  readonly last: LoggedMessage;
  /** Messages to the phone that nobody has looked at. */
  readonly unread: number;
  readonly hasAlert: boolean;
}

export function pairOf(message: LoggedMessage): Pair {
  const { account_sid: account, direction, from, to, messaging_service_sid: service } = message;
  return direction === "inbound"
    ? { account, sender: to, phone: from ?? "" }
    : { account, sender: from ?? service ?? "", phone: to };
}

export function keyOf({ account, sender, phone }: Pair): string {
  return `${account}/${sender}/${phone}`;
}

/**
 * The conversations, the one that moved last first.
 *
 * @param read the Sid of the last message that was looked at, by key
 */
export function conversationsOf(
  messages: Iterable<LoggedMessage>,
  alerts: Iterable<Alert>,
  read: Readonly<Record<string, string>>,
): readonly Conversation[] {
  const groups = new Map<string, { pair: Pair; messages: LoggedMessage[] }>();
  for (const message of messages) {
    const pair = pairOf(message);
    const key = keyOf(pair);
    const group = groups.get(key) ?? { pair, messages: [] };
    // What moved last goes to the end.
    groups.delete(key);
    groups.set(key, group);
    group.messages.push(message);
  }
  const alarming = new Set([...alerts].map(({ message_sid: sid }) => sid));
  return [...groups].reverse().flatMap(([key, { pair, messages: own }]) => {
    const last = own.at(-1);
    if (last === undefined) return [];
    const seen = own.findLastIndex(({ sid }) => sid === read[key]);
    return [
      {
        ...pair,
        key,
        messages: own,
        last,
        unread: own.slice(seen + 1).filter(({ direction }) => direction !== "inbound").length,
        hasAlert: own.some(({ sid }) => alarming.has(sid)),
      },
    ];
  });
}
