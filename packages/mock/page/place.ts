import type { Pair } from "./conversations.ts";

/** Where one is on the page. It is in the URL, so that it can be shared and survives a reload. */
export interface Place {
  readonly view: "texts" | "new" | "log" | "state" | "signature";
  /** The open conversation. */
  readonly pair?: Pair | undefined;
  /** Sid of the selected message. */
  readonly message?: string | undefined;
  /** Id of the request whose signature is looked at. */
  readonly delivery?: number | undefined;
  readonly filter: string;
}

/** `#/texts/AC…/67898/+14155550100/SM…?filter` and back; whatever makes no sense leads to the list. */
export function parsePlace(hash: string): Place {
  const [path = "", filter = ""] = hash.replace(/^#\/?/, "").split("?");
  const [view, account, sender, phone, message] = path.split("/").map(decoded);
  const common = { filter: decoded(filter) };
  if (view === "state" || view === "new" || view === "log") return { ...common, view };
  if (view === "signature") {
    const delivery = Number(account);
    return { ...common, view, ...(delivery > 0 && { delivery }) };
  }
  if (!account || !sender || !phone) return { ...common, view: "texts" };
  const pair = { account, sender, phone };
  return { ...common, view: "texts", pair, ...(message && { message }) };
}

export function formatPlace({ view, pair, message, delivery, filter }: Place): string {
  const parts =
    view === "texts" && pair !== undefined
      ? [view, pair.account, pair.sender, pair.phone, ...(message === undefined ? [] : [message])]
      : [view, ...(view === "signature" && delivery !== undefined ? [String(delivery)] : [])];
  const path = parts.map((part) => encodeURIComponent(part).replaceAll("%2B", "+")).join("/");
  return `#/${path}${filter === "" ? "" : `?${encodeURIComponent(filter)}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
