/**
 * The list page of messaging-v1 as a careful person would check it: no library, no regular expression, nothing looked at twice.
 * The yardstick of `validation.ts`.
 */
export function isShortCode(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const it = value as Record<string, unknown>;
  return (
    isSid(it["sid"], 83, 67) &&
    isSid(it["account_sid"], 65, 67) &&
    isSid(it["service_sid"], 77, 71) &&
    (it["date_created"] === null || isDateTime(it["date_created"])) &&
    (it["date_updated"] === null || isDateTime(it["date_updated"])) &&
    isNumber(it["short_code"]) &&
    isCountry(it["country_code"]) &&
    areCapabilities(it["capabilities"]) &&
    (it["url"] === null || isHttpUri(it["url"]))
  );
}

export function isPage(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { meta, short_codes: list } = value as Record<string, unknown>;
  if (typeof meta !== "object" || meta === null || Array.isArray(meta) || !Array.isArray(list))
    return false;
  const it = meta as Record<string, unknown>;
  const { page, page_size: size } = it;
  if (typeof page !== "number" || !Number.isInteger(page) || page < 0) return false;
  if (typeof size !== "number" || !Number.isInteger(size) || size < 1) return false;
  if (it["key"] !== "short_codes" || !isHttpUri(it["first_page_url"]) || !isHttpUri(it["url"]))
    return false;
  if (it["previous_page_url"] !== null && !isHttpUri(it["previous_page_url"])) return false;
  if (it["next_page_url"] !== null && !isHttpUri(it["next_page_url"])) return false;
  for (const item of list) if (!isShortCode(item)) return false;
  return true;
}

function isSid(value: unknown, first: number, second: number): boolean {
  if (value === null) return true;
  if (typeof value !== "string" || value.length !== 34) return false;
  if (value.charCodeAt(0) !== first || value.charCodeAt(1) !== second) return false;
  for (let index = 2; index < 34; index++) {
    const code = value.charCodeAt(index);
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70)))
      return false;
  }
  return true;
}

function isNumber(value: unknown): boolean {
  if (value === null) return true;
  return (
    typeof value === "string" &&
    (value.length === 5 || value.length === 6) &&
    areDigits(value, 0, value.length)
  );
}

function isCountry(value: unknown): boolean {
  if (value === null) return true;
  return (
    typeof value === "string" &&
    value.length === 2 &&
    isCapital(value.charCodeAt(0)) &&
    isCapital(value.charCodeAt(1))
  );
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function areCapabilities(value: unknown): boolean {
  if (value === null) return true;
  if (!Array.isArray(value)) return false;
  for (const item of value) if (item !== "SMS" && item !== "MMS") return false;
  return true;
}

function areDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** `2015-07-30T20:12:31Z`, figures not looked at closely. */
function isDateShape(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value.length === 20 &&
    value.charCodeAt(4) === 45 &&
    value.charCodeAt(7) === 45 &&
    value.charCodeAt(10) === 84 &&
    value.charCodeAt(13) === 58 &&
    value.charCodeAt(16) === 58 &&
    value.charCodeAt(19) === 90 &&
    value.charCodeAt(17) <= 53 &&
    areDigits(value, 0, 4) &&
    areDigits(value, 5, 7) &&
    areDigits(value, 8, 10) &&
    areDigits(value, 11, 13) &&
    areDigits(value, 14, 16) &&
    areDigits(value, 17, 19)
  );
}

function isDateTime(value: unknown): boolean {
  if (!isDateShape(value)) return false;
  const month = pair(value, 5);
  const day = pair(value, 8);
  if (month < 1 || month > 12 || day < 1 || pair(value, 11) > 23 || pair(value, 14) > 59)
    return false;
  if (day <= 28) return true;
  const year = pair(value, 0) * 100 + pair(value, 2);
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** `https://host:port/…`: scheme, host and port, then anything, of characters that RFC 3986 allows there. */
function isHttpUri(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const end = authorityEnd(value);
  if (end < 0) return false;
  let fragment = false;
  for (let index = end; index < value.length; index++) {
    if (!isUriAt(value, index)) return false;
    if (value.charCodeAt(index) === 35) {
      if (fragment) return false;
      fragment = true;
    }
  }
  return true;
}

/** Where path, query or fragment begins, -1 if scheme, host or port are wrong. */
function authorityEnd(text: string): number {
  const start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
  if (start < 0) return -1;
  let host = start;
  let end = start;
  let brackets = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 47 || code === 63 || code === 35) break;
    if (code === 64) {
      if (host > start || brackets > 0) return -1;
      host = end + 1;
      brackets = 0;
    } else if (code === 91 || code === 93) brackets++;
    else if (!isUriAt(text, end)) return -1;
  }
  const hostEnd = brackets === 0 ? nameEnd(text, host, end) : literalEnd(text, host, end);
  if (hostEnd <= host) return -1;
  if (hostEnd === end) return end;
  const digits = end - hostEnd - 1;
  if (text.charCodeAt(hostEnd) !== 58 || digits < 1 || digits > 5) return -1;
  return areDigits(text, hostEnd + 1, end) ? end : -1;
}

function nameEnd(text: string, host: number, end: number): number {
  let at = host;
  while (at < end && text.charCodeAt(at) !== 58) at++;
  return at;
}

function literalEnd(text: string, host: number, end: number): number {
  const close = text.indexOf("]", host);
  if (text.charCodeAt(host) !== 91 || close < host + 2 || close >= end) return -1;
  if (text.indexOf("[", host + 1) >= 0) return -1;
  return URL.canParse(`http://${text.slice(host, close + 1)}`) ? close + 1 : -1;
}

/** A character that RFC 3986 allows, and after a percent sign what belongs there. */
function isUriAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127 || !isUriCode(code)) return false;
  return code !== 37 || (isHex(text.charCodeAt(at + 1)) && isHex(text.charCodeAt(at + 2)));
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

/** Letters, digits and the marks of RFC 3986, brackets aside. */
function isUriCode(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 59))
    return true;
  if (code >= 35 && code <= 46) return true;
  return code === 33 || code === 61 || code === 63 || code === 64 || code === 95 || code === 126;
}
