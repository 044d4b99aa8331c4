import { load } from "./control.ts";
import { areManyTabs, countTab } from "./tabs.ts";
import { applied, modelOf, type Happening, type Model } from "./model.ts";

const TYPES = ["message", "message_deleted", "delivery", "alert", "phone", "settings"] as const;
/** A browser tries again by itself, but not after it was refused. */
const RETRY_MS = 1000;

export interface Reader {
  readonly onModel: (model: Model, news: readonly Happening[]) => void;
  /** Another state, or another mock: nothing that was loaded holds any more. */
  readonly onReset: () => void;
  readonly onConnection: (isConnected: boolean) => void;
}

/**
 * Follows the mock: loads what there is, then applies what happens, once a frame. Comes back by itself. Of
 * many tabs, those that nobody sees stop, and look at everything again when somebody does.
 */
export function follow({ onModel, onReset, onConnection }: Reader): void {
  let model: Model | undefined;
  let happened: Happening[] = [];
  let isPlanned = false;
  let loading = 0;

  const flush = () => {
    isPlanned = false;
    // What happens while the rest is loaded is newer than that, and waits for it.
    if (model === undefined || happened.length === 0) return;
    const news = happened;
    happened = [];
    model = applied(model, news);
    onModel(model, news);
  };
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    // A tab in the background has no frames.
    if (document.hidden) setTimeout(flush, 200);
    else requestAnimationFrame(flush);
  };
  const reload = async () => {
    const turn = ++loading;
    model = undefined;
    happened = [];
    const loaded = await load().catch(() => undefined);
    if (turn !== loading) return;
    if (loaded === undefined) {
      setTimeout(() => void reload(), RETRY_MS);
      return;
    }
    onReset();
    model = applied(modelOf(loaded), happened);
    happened = [];
    onModel(model, []);
    onConnection(true);
  };
  let source: EventSource | undefined;
  const connect = () => {
    const stream = (source = new EventSource("/_mock/events"));
    stream.addEventListener("open", () => void reload());
    stream.addEventListener("reset", () => void reload());
    for (const type of TYPES)
      stream.addEventListener(type, ({ data }: MessageEvent<string>) => {
        happened.push({ type, data: JSON.parse(data) } as Happening);
        plan();
      });
    stream.addEventListener("error", () => {
      onConnection(false);
      if (stream.readyState === EventSource.CLOSED) setTimeout(connect, RETRY_MS);
    });
  };
  const rest = async () => {
    if (!document.hidden && source === undefined) connect();
    if (!document.hidden || !(await areManyTabs()) || !document.hidden) return;
    source?.close();
    source = undefined;
  };
  countTab();
  document.addEventListener("visibilitychange", () => void rest());
  connect();
}
