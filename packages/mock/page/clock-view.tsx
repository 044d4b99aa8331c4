import { useEffect, useState } from "preact/hooks";
import type { Clock, ClockUpdate } from "../src/generated/control-types.ts";
import { control } from "./control.ts";
import { useFetched } from "./use-fetched.ts";

const MINUTE_MS = 60_000;
const STEPS = [
  ["1 min", MINUTE_MS],
  ["1 h", 60 * MINUTE_MS],
  ["1 day", 24 * 60 * MINUTE_MS],
] as const;

/** The mock's time. */
export function ClockView() {
  const [clock, change] = useFetched(control.clock);
  const set = (update: ClockUpdate) => change(() => control.setClock(update));
  const isFrozen = clock?.mode === "frozen";
  return (
    <section class="card">
      <h3>Clock</h3>
      <p>
        <time>
          {clock === undefined ? "…" : <Ticking key={`${clock.mode} ${clock.now}`} clock={clock} />}
        </time>{" "}
        <span class="dim">{clock?.mode}</span>
      </p>
      <div class="tools">
        <button type="button" onClick={() => set({ mode: isFrozen ? "shifted" : "frozen" })}>
          {isFrozen ? "Let it run" : "Freeze"}
        </button>
        {STEPS.map(([name, advance]) => (
          <button key={name} type="button" onClick={() => set({ advance_ms: advance })}>
            +{name}
          </button>
        ))}
        <button
          type="button"
          disabled={clock?.mode === "real"}
          onClick={() => set({ mode: "real" })}
        >
          Machine's time
        </button>
      </div>
    </section>
  );
}

/** The time goes on from when it was fetched, unless it is frozen. */
function Ticking({ clock }: { readonly clock: Clock }) {
  const [fetchedAt] = useState(() => Date.now());
  const [now, setNow] = useState(fetchedAt);
  useEffect(() => {
    if (clock.mode === "frozen") return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [clock.mode]);
  const passed = clock.mode === "frozen" ? 0 : now - fetchedAt;
  const moment = new Date(Date.parse(clock.now) + passed).toISOString();
  return <>{moment.replace("T", " ").replace(/\.\d+Z$/, " UTC")}</>;
}
