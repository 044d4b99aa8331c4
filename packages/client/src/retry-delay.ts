/**
 * Milliseconds to wait before the next attempt: what `Retry-After` says, in seconds or as a date, else a random part of a
 * span that doubles every time, from 250 ms to 8 s (full jitter, so that a crowd of clients does not come back together).
 */
export function retryDelay(attempt: number, retryAfter: string | null | undefined): number {
  const asked = Number(retryAfter ?? NaN) * 1000;
  const until = Date.parse(retryAfter ?? "") - Date.now();
  const wait = Number.isNaN(asked) ? until : asked;
  return wait >= 0 ? wait : Math.random() * Math.min(8_000, 125 * 2 ** attempt);
}
