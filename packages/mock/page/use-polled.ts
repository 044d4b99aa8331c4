import { useCallback, useEffect, useState } from "preact/hooks";

const EVERY_MS = 2000;

/** What changes without an event, as long as it is looked at. */
export function usePolled<T>(ask: () => Promise<T>): readonly [T | undefined, () => void] {
  const [value, setValue] = useState<T>();
  const refresh = useCallback(() => {
    // While the mock is away the last value stays.
    ask().then(setValue, () => undefined);
  }, [ask]);
  useEffect(() => {
    refresh();
    const timer = setInterval(() => document.hidden || refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh]);
  return [value, refresh];
}
