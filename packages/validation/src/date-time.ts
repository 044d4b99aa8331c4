import type { Format } from "./format.ts";

/** Days that every year has. */
const DAY =
  "^\\d\\d\\d\\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)";
const CLOCK =
  "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[zZ]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$";
const DATE_TIME = `${DAY}[tT]${CLOCK}`;

/** `2015-07-30T20:12:31Z` (RFC 3339 date-time). No leap seconds: a JavaScript date has none. */
export const dateTime: Format = {
  name: "date-time",
  test: (text) => fits(DATE_TIME, text),
  common: DATE_TIME,
};

/** `2015-07-30`, a day that exists (RFC 3339 full-date). */
export const date: Format = { name: "date", test: (text) => fits(`${DAY}$`, text) };

/** `20:12:31Z`, `20:12:31.5+02:00` (RFC 3339 full-time). No leap seconds: a JavaScript date has none. */
export const time: Format = { name: "time", test: (text) => new RegExp(`^${CLOCK}`).test(text) };

/** The 29th of February is taken for the 28th, unless the platform takes it for another day or for none. */
function fits(source: string, text: string): boolean {
  return (
    new RegExp(source).test(text.replace("-02-29", "-02-28")) &&
    new Date(text.slice(0, 10)).getUTCDate() === Number(text.slice(8, 10))
  );
}
