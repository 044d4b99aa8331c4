const DATE = /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[zZ]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const DATE_TIME =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[tT](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[zZ]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** `2015-07-30`, a day that exists (RFC 3339 full-date). */
export function isDate(text: string): boolean {
  return DATE.test(text) && isDay(text);
}

/** `20:12:31Z`, `20:12:31.5+02:00` (RFC 3339 full-time). No leap seconds: a JavaScript date has none. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** `2015-07-30T20:12:31Z` (RFC 3339 date-time). No leap seconds: a JavaScript date has none. */
export function isDateTime(text: string): boolean {
  return DATE_TIME.test(text) && isDay(text);
}

/** Only days after the 28th depend on the month. */
function isDay(text: string): boolean {
  const day = pair(text, 8);
  const month = pair(text, 5);
  if (day < 29 || month !== 2) return day < 31 || ((month * 9) >> 3) % 2 === 1;
  const year = pair(text, 0) * 100 + pair(text, 2);
  return day === 29 && year % (year % 100 === 0 ? 400 : 4) === 0;
}

/** The number that two digits make. */
function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}
