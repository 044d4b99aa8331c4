import type { Fetch } from "./client-options.ts";
import { keepText } from "./keep-text.ts";
import { whenAborted } from "./time-limit.ts";

/**
 * The caller's own `fetch`, which may not listen to its signal: this one rejects as soon as that is aborted, also while the
 * body comes. And it may change the headers, which it is given in a copy.
 */
export function listening(fetch: Fetch): Fetch {
  const read = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    return keepText(response, await response.text());
  };
  return (url, init) => {
    const headers = Object.fromEntries(init.headers as Headers);
    return Promise.race([read(url, { ...init, headers }), whenAborted(init.signal as AbortSignal)]);
  };
}
