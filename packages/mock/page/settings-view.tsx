import type { SettingsUpdate } from "../src/generated/control-types.ts";
import { control } from "./control.ts";
import { useDesk } from "./desk.tsx";

/** How the mock sends. */
export function SettingsView() {
  const { model, attempt } = useDesk();
  const {
    status_pace: pace,
    callback_order: order,
    no_sender: noSender,
    loop_limit: loopLimit,
  } = model.settings;
  const set = (update: SettingsUpdate) => void attempt(() => control.setSettings(update));
  return (
    <section class="card">
      <h3>Sending</h3>
      <label>
        Statuses change
        <select
          value={String(pace)}
          onChange={({ currentTarget: { value } }) =>
            set({ status_pace: value === "manual" || value === "at_once" ? value : Number(value) })
          }
        >
          <option value="at_once">at once</option>
          <option value="manual">by hand</option>
          {[...new Set([1, 5, 30, ...(typeof pace === "number" ? [pace] : [])])].map((seconds) => (
            <option key={seconds} value={seconds}>
              every {seconds} s
            </option>
          ))}
        </select>
      </label>
      <label>
        Callbacks come
        <select
          value={order}
          onChange={({ currentTarget }) =>
            set({ callback_order: currentTarget.value as typeof order })
          }
        >
          <option value="in_order">in order</option>
          <option value="out_of_order">out of order</option>
          <option value="twice">twice</option>
        </select>
      </label>
      <label>
        A service that has no suitable sender fails
        <select
          value={noSender}
          onChange={({ currentTarget }) =>
            set({ no_sender: currentTarget.value as typeof noSender })
          }
        >
          <option value="later">later</option>
          <option value="at_once">at once</option>
        </select>
      </label>
      <label>
        More than 20 replies in 30 s are
        <select
          value={loopLimit}
          onChange={({ currentTarget }) =>
            set({ loop_limit: currentTarget.value as typeof loopLimit })
          }
        >
          <option value="on">dropped</option>
          <option value="off">sent</option>
        </select>
      </label>
    </section>
  );
}
