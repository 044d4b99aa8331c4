import type { SettingsUpdate } from "../src/generated/control-types.ts";
import { Choice } from "./choice.tsx";
import { control } from "./control.ts";
import { useDesk } from "./desk.tsx";

/** How the mock sends. */
export function SettingsView() {
  const { model, attempt } = useDesk();
  const { status_pace: pace, callback_order, no_sender, loop_limit } = model.settings;
  const set = (update: SettingsUpdate) => void attempt(() => control.setSettings(update));
  const paces = new Set([1, 5, 30, ...(typeof pace === "number" ? [pace] : [])]);
  return (
    <section class="card">
      <h3>Sending</h3>
      <Choice
        label="Statuses change"
        value={pace}
        options={[
          ["at_once", "at once"],
          ["manual", "by hand"],
          ...[...paces].map((seconds) => [seconds, `every ${seconds} s`] as const),
        ]}
        onChoose={(chosen) => set({ status_pace: chosen })}
      />
      <Choice
        label="Callbacks come"
        value={callback_order}
        options={[
          ["in_order", "in order"],
          ["out_of_order", "out of order"],
          ["twice", "twice"],
        ]}
        onChoose={(chosen) => set({ callback_order: chosen })}
      />
      <Choice
        label="A service that has no suitable sender fails"
        value={no_sender}
        options={[
          ["later", "later"],
          ["at_once", "at once"],
        ]}
        onChoose={(chosen) => set({ no_sender: chosen })}
      />
      <Choice
        label="More than 20 replies in 30 s are"
        value={loop_limit}
        options={[
          ["on", "dropped"],
          ["off", "sent"],
        ]}
        onChoose={(chosen) => set({ loop_limit: chosen })}
      />
    </section>
  );
}
