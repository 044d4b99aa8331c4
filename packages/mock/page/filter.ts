import type { Alert, Delivery } from "../src/generated/control-types.ts";
import type { Conversation } from "./conversations.ts";

/** What may follow `is:`. */
const STATES: Readonly<Record<string, (conversation: Conversation) => boolean>> = {
  unread: ({ unread }) => unread > 0,
  alert: ({ hasAlert }) => hasAlert,
  failed: ({ messages }) =>
    messages.some(({ status }) => status === "failed" || status === "undelivered"),
};

/**
 * Whether a conversation passes a filter: words that must appear in a number, a text or a Sid; `from:`, `to:` and `status:` with
 * the beginning of one; `is:unread`, `is:alert`, `is:failed`, `has:media`; `!` before any of them for the contrary.
 */
export function createFilter(text: string): (conversation: Conversation) => boolean {
  const terms = text.toLowerCase().split(/\s+/).filter(Boolean).map(termOf);
  return (conversation) => terms.every((passes) => passes(conversation));
}

/** Whether an entry of the log passes a filter: words that appear anywhere in it, `is:failed`, `!` for the contrary. */
export function passesLogFilter(entry: Delivery | Alert, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = JSON.stringify(entry).toLowerCase();
  const isFailed = "attempts" in entry ? entry.error !== null : entry.level === "error";
  const has = (word: string) => (word === "is:failed" ? isFailed : all.includes(word));
  return words.every((word) =>
    word.startsWith("!") && word.length > 1 ? !has(word.slice(1)) : has(word),
  );
}

function termOf(word: string): (conversation: Conversation) => boolean {
  if (word.startsWith("!") && word.length > 1) {
    const passes = termOf(word.slice(1));
    return (conversation) => !passes(conversation);
  }
  const [, name = "", value = ""] = /^(is|has|from|to|status):(.+)$/.exec(word) ?? [];
  const state = STATES[value];
  if (name === "is" && state !== undefined) return state;
  if (name === "has" && value === "media")
    return ({ messages }) => messages.some(({ media_urls: media }) => media.length > 0);
  if (name === "status")
    return ({ messages }) => messages.some(({ status }) => status.startsWith(value));
  if (name === "from" || name === "to")
    return ({ messages }) => messages.some((message) => (message[name] ?? "").startsWith(value));
  return ({ account, sender, phone, messages }) =>
    [account, sender, phone].some((one) => one.toLowerCase().includes(word)) ||
    messages.some(({ body, sid }) => `${body}\n${sid}`.toLowerCase().includes(word));
}
