import { SettingsUpdate as SettingsUpdateSchema } from "@shortcodes/validation/mock-control";
import type { EventLog } from "../events/event-log.ts";
import type { Settings, SettingsUpdate } from "../generated/control-types.ts";
import { checkInput } from "../state/parse-json.ts";

/** How the mock sends messages. */
export interface SettingsStore {
  get(): Settings;
  /** @throws InvalidInput when a setting does not have this value */
  update(update: SettingsUpdate): Settings;
  /** Back to what the mock was started with. */
  clear(): void;
}

/** What Twilio does as far as it is known; the rest is inferred, and is one option each. */
const DEFAULT_SETTINGS: Settings = {
  status_pace: "at_once",
  callback_order: "in_order",
  no_sender: "later",
  loop_limit: "on",
};

/**
 * @param onPace hears of another `status_pace`
 * @throws InvalidInput when a setting does not have the given value
 */
export function createSettings(
  events: Pick<EventLog, "publish">,
  given: SettingsUpdate = {},
  onPace: () => void = () => {},
): SettingsStore {
  const start = { ...DEFAULT_SETTINGS, ...checkInput(SettingsUpdateSchema, given) };
  let settings = start;
  return {
    get: () => settings,
    update(update) {
      const { status_pace: before } = settings;
      settings = { ...settings, ...checkInput(SettingsUpdateSchema, update) };
      if (settings.status_pace !== before) onPace();
      events.publish("settings", settings);
      return settings;
    },
    clear() {
      settings = start;
    },
  };
}
