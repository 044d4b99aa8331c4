import { useMemo } from "preact/hooks";
import type { Alert, Delivery } from "../src/generated/control-types.ts";
import { AlertView } from "./alert-view.tsx";
import { control } from "./control.ts";
import { pairOf } from "./conversations.ts";
import { DeliveryView } from "./delivery-view.tsx";
import { useDesk } from "./desk.tsx";
import { passesLogFilter } from "./filter.ts";
import { timeOf } from "./time.ts";

/** More than anybody reads; the filter finds the others. */
const ENTRIES_MAX = 100;

/** Every request to an app and every alert, the last one on top. */
export function LogView() {
  const { model, place, go, attempt } = useDesk();
  const entries = useMemo(
    () =>
      [...model.deliveries.values(), ...model.alerts.values()].sort(
        (one, other) => other.id - one.id,
      ),
    [model.deliveries, model.alerts],
  );
  const found = entries.filter((entry) => passesLogFilter(entry, place.filter));
  return (
    <main class="view">
      <header class="view-head">
        <h2>Log</h2>
        <input
          id="filter"
          type="search"
          placeholder="Filter"
          aria-label="Filter the log"
          title="Words of a URL, a parameter, an answer or an alert; is:failed, ! for not"
          value={place.filter}
          onInput={({ currentTarget }) => go({ filter: currentTarget.value })}
        />
        <button type="button" onClick={() => void attempt(control.clearLog)}>
          Clear
        </button>
      </header>
      {found.length === 0 && (
        <p class="hint">
          {entries.length === 0
            ? "No requests to apps yet."
            : `None of the ${entries.length} entries matches the filter.`}
        </p>
      )}
      <ol class="deliveries" data-rows>
        {found.slice(0, ENTRIES_MAX).map((entry) =>
          "attempts" in entry ? (
            <DeliveryView
              key={entry.id}
              delivery={entry}
              isOpen={false}
              excerpt={`${timeOf(entry.at)} ${String(entry.parameters["Body"] ?? "").slice(0, 120)}`}
            >
              <About entry={entry} />
            </DeliveryView>
          ) : (
            <li key={entry.id}>
              <AlertView alert={entry}>
                <About entry={entry} />
              </AlertView>
            </li>
          ),
        )}
      </ol>
      {found.length > ENTRIES_MAX && (
        <p class="hint">{found.length - ENTRIES_MAX} earlier ones: filter to see them.</p>
      )}
    </main>
  );
}

/** The message that it is about. */
function About({ entry }: { readonly entry: Delivery | Alert }) {
  const { model, urlOf } = useDesk();
  const message = entry.message_sid === null ? undefined : model.messages.get(entry.message_sid);
  if (message === undefined) return <code class="dim">{entry.message_sid}</code>;
  const pair = pairOf(message);
  return (
    <a href={urlOf({ pair, message: message.sid, filter: "" })}>
      {pair.sender} · {pair.phone}: <span dir="auto">{message.body.slice(0, 60)}</span>
    </a>
  );
}
