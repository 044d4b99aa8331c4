import type { Format } from "./format.ts";

const TO_THE_9TH = "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|";
const DAY = `${TO_THE_9TH}[12]\\d|3[01])`;
const CLOCK =
  "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[zZ]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$";

/** `2015-07-30T20:12:31Z` (RFC 3339 date-time). No leap seconds: a JavaScript date has none. */
export const dateTime: Format = {
  name: "date-time",
  test: (text) => fits(`${DAY}[tT]${CLOCK}`, text) && isDay(text),
  // Up to the 28th every month has the day.
  common: `${TO_THE_9TH}1\\d|2[0-8])[tT]${CLOCK}`,
};

/** `2015-07-30`, a day that exists (RFC 3339 full-date). */
export const date: Format = { name: "date", test: (text) => fits(`${DAY}$`, text) && isDay(text) };

/** `20:12:31Z`, `20:12:31.5+02:00` (RFC 3339 full-time). No leap seconds: a JavaScript date has none. */
export const time: Format = { name: "time", test: (text) => fits(`^${CLOCK}`, text) };

function fits(source: string, text: string): boolean {
  return new RegExp(source).test(text);
}

/** A day that its month does not have comes out as another one, or as none. */
function isDay(text: string): boolean {
  return new Date(text.slice(0, 10)).getUTCDate() === Number(text.slice(8, 10));
}
