import type { Rows } from "../generated/kinds.ts";
import type { Store } from "../store/store.ts";

type Message = Rows["message"];

/** Which messages of a phone. */
export interface OfPhone {
  /** Of this account only: several may have senders of the same number. */
  readonly account?: string | undefined;
  /** What came later than this; `arrived` of a message. */
  readonly after?: string | null | undefined;
}

/** What a phone has sent and received, in the order in which it happened. */
export async function messagesOf(
  store: Store,
  number: string,
  { account, after = null }: OfPhone = {},
): Promise<readonly Message[]> {
  const [sent, received] = await Promise.all([
    store.find("message", "from", number),
    store.find("message", "to", number),
  ]);
  // An app may send from the same number, which is then not a phone's.
  return [
    ...sent.filter(({ direction }) => direction === "inbound"),
    ...received.filter(({ direction }) => direction !== "inbound"),
  ]
    .filter(({ account_sid }) => account === undefined || account_sid === account)
    .filter(({ arrived }) => arrived !== null && (after === null || arrived > after))
    .sort((a, b) => (`${a.arrived}` < `${b.arrived}` ? -1 : 1));
}
