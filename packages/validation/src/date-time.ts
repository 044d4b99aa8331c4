/** `2015-07-30`, a day that exists (RFC 3339 full-date). */
export function isDate(text: string): boolean {
  return text.length === 10 && isDay(text);
}

/** `20:12:31Z`, `20:12:31.5+02:00` (RFC 3339 full-time); second 60 only where a leap second can be. */
export function isTime(text: string): boolean {
  return isClock(text, 0);
}

/** `2015-07-30T20:12:31Z` (RFC 3339 date-time). */
export function isDateTime(text: string): boolean {
  return (text.charCodeAt(10) | 32) === 116 && isDay(text) && isClock(text, 11);
}

function isDay(text: string): boolean {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (
    year < 0 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    text.charCodeAt(4) !== 45 ||
    text.charCodeAt(7) !== 45
  )
    return false;
  return day <= 28 || day <= daysOf(month, year);
}

function daysOf(month: number, year: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function isClock(text: string, at: number): boolean {
  const hour = digits(text, at, 2);
  const minute = digits(text, at + 3, 2);
  const second = digits(text, at + 6, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
  if (text.charCodeAt(at + 2) !== 58 || text.charCodeAt(at + 5) !== 58) return false;
  let end = at + 8;
  if (text.charCodeAt(end) === 46) {
    const start = ++end;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end === start) return false;
  }
  const zone = offset(text, end);
  return (
    zone !== undefined &&
    (second < 60 || (((hour * 60 + minute - zone) % 1440) + 1440) % 1440 === 1439)
  );
}

/** Minutes from UTC, `undefined` unless the zone ends the text. */
function offset(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at);
  if ((sign | 32) === 122) return text.length === at + 1 ? 0 : undefined;
  if ((sign !== 43 && sign !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58)
    return undefined;
  const hours = digits(text, at + 1, 2);
  const minutes = digits(text, at + 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined;
  return (sign === 43 ? 1 : -1) * (hours * 60 + minutes);
}

/** The number that `length` digits make, -1 if one is none. */
function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let index = at; index < at + length; index++) {
    const code = text.charCodeAt(index);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
