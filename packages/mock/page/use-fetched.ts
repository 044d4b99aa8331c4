import { useCallback, useEffect, useState } from "preact/hooks";

/** What changes without an event: fetched when it is first looked at, again with the window's focus, and when asked to. */
export function useFetched<T>(ask: () => Promise<T>): readonly [T | undefined, () => void] {
  const [value, setValue] = useState<T>();
  const refresh = useCallback(() => {
    // While the mock is away the last value stays.
    ask().then(setValue, () => undefined);
  }, [ask]);
  useEffect(() => {
    refresh();
    addEventListener("focus", refresh);
    return () => removeEventListener("focus", refresh);
  }, [refresh]);
  return [value, refresh];
}
