import { jsonAnswer, textAnswer } from "../answer.ts";
import type { Clock } from "../clock.ts";
import type { PlainAnswer, PlainRequest } from "../exchange.ts";
import type { Faults } from "../faults.ts";
import type { Journal } from "../journal.ts";
import { fromTables, type State } from "../state.ts";
import type { Store } from "../store/store.ts";

/** What the control plane steers. */
export interface Controlled {
  readonly store: Store;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly reset: (state?: State) => Promise<void>;
}

/** Answers below `/_mock/`. */
export function createControl({ store, reset }: Controlled) {
  return async (request: PlainRequest, pathname: string, _search: string): Promise<PlainAnswer> => {
    switch (`${request.method} ${pathname}`) {
      case "GET /_mock/health":
        return jsonAnswer(200, { status: "ok", counts: await store.counts() });
      case "POST /_mock/reset":
        await reset();
        return { status: 204, headers: {}, body: "" };
      case "GET /_mock/state":
        return jsonAnswer(200, fromTables(await store.tables()));
      default:
        return textAnswer(404, "There is no such page\n");
    }
  };
}
