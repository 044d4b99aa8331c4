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

/** A day, or a time with or without an offset (ISO 8601); the + of an offset is a space where a form was not encoded. */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(?:Z|([+\- ])(\d{2}):?(\d{2}))?)?$/i;

/** As the API writes dates: `Sat, 09 Jul 2011 22:36:22 +0000`. */
const RFC2822 = /^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} (?:[+-]\d{4}|GMT)$/i;

/** Milliseconds since 1970, or NaN. A day is its midnight; what names no offset is in GMT. */
export function parseMoment(text: string): number {
  if (RFC2822.test(text)) return Date.parse(text);
  const [, day, time = "00:00", seconds = "", sign, hours, minutes] = MOMENT.exec(text) ?? [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // `Date` would read the 30th of February as the 2nd of March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return NaN;
  const offset = sign === undefined ? "Z" : `${sign === "-" ? "-" : "+"}${hours}:${minutes}`;
  return Date.parse(`${day}T${time}${seconds}${offset}`);
}

/** Made with the first date: it takes 10 ms, which every start would pay. */
let pacific: Intl.DateTimeFormat | undefined;

/** The same as 2008-08-01 wrote the dates of messages: `Mon, 31 Jan 2011 12:45:54 -0800`. */
export const formatPacific = memo(MEMO_SIZE, (date: string) => {
  pacific ??= new Intl.DateTimeFormat("en-US", {
    timeZone: "America/Los_Angeles",
    timeZoneName: "longOffset",
  });
  const time = Date.parse(date);
  const name = pacific.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value;
  const hours = Number(/-0(\d)/.exec(name ?? "")?.[1] ?? 8);
  return new Date(time - hours * 3_600_000).toUTCString().replace("GMT", `-0${hours}00`);
});
