import type { Format } from "./text.ts";

/** Days that every year has. */
const DAY =
  "\\d\\d\\d\\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)";
const CLOCK =
  "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[zZ]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";
const DATE_TIME = `^${DAY}[tT]${CLOCK}$`;

/** `2015-07-30T20:12:31Z` (RFC 3339 date-time). No leap seconds: a JavaScript date has none. */
export const dateTime: Format = {
  name: "date-time",
  // The 29th of February is taken for the 28th, unless the platform takes it for another day or for none.
  test: (text) =>
    new RegExp(DATE_TIME).test(text.replace("-02-29", "-02-28")) &&
    new Date(text.slice(0, 10)).getUTCDate() === Number(text.slice(8, 10)),
  common: DATE_TIME,
};

const RFC_2822 =
  "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} (?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60) [+-](?:[01]\\d|2[0-3])[0-5]\\d$";

/** `Sat, 09 Jul 2011 22:36:22 +0000` (RFC 2822, 3.3, as Twilio writes it). */
export const dateTimeRfc2822: Format = {
  name: "date-time-rfc-2822",
  test: (text) => new RegExp(RFC_2822).test(text),
  common: RFC_2822,
};
