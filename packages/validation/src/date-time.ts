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

/** A 29th, 30th and 31st where there may be one. */
const RFC_2822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:(?:0[1-9]|[12]\d) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|30 (?:Jan|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|31 (?:Jan|Mar|May|Jul|Aug|Oct|Dec)) \d{4} (?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60) [+-](?:[01]\d|2[0-3])[0-5]\d$/;

/** `Sat, 09 Jul 2011 22:36:22 +0000` (RFC 2822, 3.3, as Twilio writes it), of a day that there is, with its weekday. */
export const dateTimeRfc2822: Format = {
  name: "date-time-rfc-2822",
  test: (text) => RFC_2822.test(text) && hasWeekday(text),
  // No expression knows the weekday of a day.
  common: "(?!)",
};

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const WEEKDAYS = "SunMonTueWedThuFriSat";

/** Sakamoto's rule. A `Date` takes eight times as long, and a page has a hundred of these. */
function hasWeekday(text: string): boolean {
  const month = MONTHS.indexOf(text.slice(8, 11)) / 3;
  const day = Number(text.slice(5, 7));
  // The calendar repeats after 400 years: more of them keep the numbers positive.
  const year = Number(text.slice(12, 16)) + 400;
  if (month === 1 && day === 29 && (year % 4 > 0 || (year % 100 === 0 && year % 400 > 0)))
    return false;
  const from = month < 2 ? year - 1 : year;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const weekday = (from + leapDays + Number("032503514624"[month]) + day) % 7;
  return WEEKDAYS.indexOf(text.slice(0, 3)) === 3 * weekday;
}
