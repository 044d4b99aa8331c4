import { useCallback, useEffect, useState } from "preact/hooks";
import { useDesk } from "./desk.tsx";

/**
 * What changes without an event: fetched when it is first looked at, again with the window's focus, and after each change that
 * goes through the second value.
 */
export function useFetched<T>(ask: () => Promise<T>) {
  const { attempt } = useDesk();
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
  const change = (work: () => Promise<unknown>) => void attempt(work).then(refresh);
  return [value, change] as const;
}
