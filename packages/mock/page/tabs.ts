/** Browsers open six connections to a server over HTTP/1.1, and a stream takes one for good. */
const STREAMS_MAX = 3;
const NAME = "shortcodes-mock tab";

/** Counts this tab as long as it is open. Without locks, as on a page that came over http from another machine, nobody counts. */
export function countTab(): void {
  const stay = () => new Promise<never>(() => undefined);
  void locks()?.request(NAME, { mode: "shared" }, stay);
}

/** Whether so many tabs follow the mock that one which nobody sees had better not. */
export async function areManyTabs(): Promise<boolean> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return held.filter(({ name }) => name === NAME).length > STREAMS_MAX;
}

function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
