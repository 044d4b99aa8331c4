const BASE_MS = 250;
const LONGEST_MS = 8_000;

/**
 * Milliseconds to wait after an attempt (from 1): what `Retry-After` says, in seconds or as a date, else a random part of a
 * span that doubles every time (full jitter, so that a crowd of clients does not come back together).
 */
export function retryDelay(attempt: number, retryAfter: string | null | undefined): number {
  const asked = Number(retryAfter) * 1000 || Date.parse(String(retryAfter)) - Date.now();
  return asked > 0 ? asked : Math.random() * Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1));
}
