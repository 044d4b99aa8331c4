import { useState } from "preact/hooks";
import type { Fault } from "../src/generated/control-types.ts";
import { Choice } from "./choice.tsx";
import { control } from "./control.ts";
import { useFetched } from "./use-fetched.ts";

/** What people try first. */
const KINDS: Readonly<Record<string, Partial<Fault>>> = {
  "429 Too Many Requests": { status: 429, retry_after: 1 },
  "500 Internal Server Error": { status: 500 },
  "503 Service Unavailable": { status: 503, retry_after: 1 },
  "slow, 5 s": { delay_ms: 5000 },
  "connection reset": { damage: "reset" },
  "answer cut off": { damage: "truncate" },
};

/** Failures of the APIs, injected. */
export function FaultsView() {
  const [faults = [], change] = useFetched(control.faults);
  const [kind, setKind] = useState(Object.keys(KINDS)[0] ?? "");
  const [operation, setOperation] = useState("");
  const [times, setTimes] = useState("1");
  const replace = (next: readonly Fault[]) => change(() => control.setFaults(next));
  const add = () =>
    replace([
      ...faults,
      {
        // Typed by hand: the mock refuses a name that it does not know.
        ...(operation !== "" && { operation: operation as NonNullable<Fault["operation"]> }),
        ...(times !== "" && { times: Number(times) }),
        ...KINDS[kind],
      },
    ]);
  return (
    <section class="card">
      <h3>Faults</h3>
      {faults.length > 0 && (
        <ul class="faults">
          {faults.map((fault, index) => (
            <li key={JSON.stringify(fault)}>
              <code>
                {Object.entries(fault)
                  .map(([name, value]) => `${name}=${String(value)}`)
                  .join(" ")}
              </code>
              <button
                type="button"
                aria-label={`Remove fault ${index + 1}`}
                onClick={() => replace(faults.filter((_, other) => other !== index))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Choice
          label="What goes wrong"
          value={kind}
          options={Object.keys(KINDS).map((name) => [name, name])}
          onChoose={setKind}
        />
        <label>
          Operation
          <input
            value={operation}
            placeholder="any, or CreateMessage"
            onInput={({ currentTarget }) => setOperation(currentTarget.value)}
          />
        </label>
        <label>
          Times
          <input
            type="number"
            min={1}
            value={times}
            placeholder="always"
            onInput={({ currentTarget }) => setTimes(currentTarget.value)}
          />
        </label>
        <button>Inject</button>
      </form>
    </section>
  );
}
