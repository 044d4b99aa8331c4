import type { Rows } from "../generated/kinds.ts";
import type { Store } from "../store/store.ts";

type Message = Rows["message"];

/** What a phone has sent and received, in the order in which it happened; with `after`, only what came later than that message. */
export async function messagesOf(
  store: Store,
  number: string,
  after?: string,
): Promise<readonly Message[]> {
  const [sent, received] = await Promise.all([
    store.find("message", "from", number),
    store.find("message", "to", number),
  ]);
  const all = [...sent, ...received.filter(({ direction }) => direction !== "inbound")]
    .filter(({ arrived }) => arrived !== null)
    .sort((a, b) => (`${a.arrived}` < `${b.arrived}` ? -1 : 1));
  return after === undefined ? all : all.slice(all.findIndex(({ sid }) => sid === after) + 1);
}
