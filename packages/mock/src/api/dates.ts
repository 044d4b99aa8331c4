import { memo } from "../memo.ts";

/** Texts kept: short codes share their dates, and a page of 50 writes 100 of them. */
const MEMO_SIZE = 4096;

/** `2011-07-09T22:36:22Z` as `Sat, 09 Jul 2011 22:36:22 +0000` (seed 000: GMT, RFC 2822). */
export const formatRfc2822 = memo(MEMO_SIZE, (date: string) =>
  new Date(date).toUTCString().replace("GMT", "+0000"),
);

/** Seconds since 1970 as `2015-07-30T20:12:31Z` (seed 001). */
export const formatIso8601 = memo(
  1,
  (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`,
);
