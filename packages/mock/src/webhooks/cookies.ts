import { keepNewest } from "../keep-newest.ts";

/** What an app set, to be sent back to it. */
export interface CookieJar {
  /** The value of the Cookie header for a URL, if there are any. */
  header(url: URL): string | undefined;
  store(url: URL, setCookies: readonly string[]): void;
}

export interface CookieJars {
  /** Twilio docs, "Cookies": an app has them for each pair of numbers. Accounts may have the same numbers here. */
  jar(account: string, from: string, to: string): CookieJar;
  clear(): void;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
  readonly isSecure: boolean;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Twilio docs, "Cookies": they are kept for four hours without a message. */
const IDLE_MS = 4 * 60 * 60 * 1000;
const JARS_MAX = 1000;
/** RFC 6265, 6.1: fifty for a host, of 4096 bytes. */
const COOKIES_MAX = 50;
const COOKIE_MAX_LENGTH = 4096;

/**
 * Cookies as far as an app of one host notices: a cookie is sent back to the host that set it, also where its Domain would
 * include others. The pairs that were silent for the longest time are forgotten first.
 */
export function createCookieJars(now: () => number): CookieJars {
  const jars = new Map<string, { jar: CookieJar; used: number }>();
  return {
    jar(account, from, to) {
      const key = `${account} ${from} ${to}`;
      const known = jars.get(key);
      const used = now();
      const isFresh = known !== undefined && used - known.used < IDLE_MS;
      const jar = isFresh ? known.jar : createJar(now);
      keepNewest(jars, key, { jar, used }, JARS_MAX);
      return jar;
    },
    clear: () => jars.clear(),
  };
}

function createJar(now: () => number): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    header({ hostname, pathname, protocol }) {
      const sent = [...cookies.values()]
        .filter(({ host, path, isSecure, expires }) => {
          if (host !== hostname || (isSecure && protocol !== "https:")) return false;
          return isWithin(pathname, path) && expires > now();
        })
        .toSorted((a, b) => b.path.length - a.path.length); // RFC 6265, 5.4: the more special first
      return sent.length === 0
        ? undefined
        : sent.map(({ name, value }) => `${name}=${value}`).join("; ");
    },
    store(url, setCookies) {
      for (const text of setCookies) {
        if (text.length > COOKIE_MAX_LENGTH) continue;
        const cookie = parseCookie(text, url, now());
        if (cookie === undefined) continue;
        const key = JSON.stringify([cookie.name, cookie.host, cookie.path]);
        if (cookie.expires > now()) keepNewest(cookies, key, cookie, COOKIES_MAX);
        else cookies.delete(key);
      }
    },
  };
}

/** RFC 6265, 5.2 and 5.3. */
function parseCookie(text: string, url: URL, now: number): Cookie | undefined {
  const [pair = "", ...attributes] = text.split(";");
  const equals = pair.indexOf("=");
  if (equals < 1) return undefined;
  const given = new Map(
    attributes.map((attribute) => {
      const [name = "", ...value] = attribute.split("=");
      return [name.trim().toLowerCase(), value.join("=").trim()];
    }),
  );
  const path = given.get("path") ?? "";
  return {
    name: pair.slice(0, equals).trim(),
    value: pair.slice(equals + 1).trim(),
    host: url.hostname,
    path: path.startsWith("/") ? path : url.pathname.replace(/\/[^/]*$/, "") || "/",
    isSecure: given.has("secure"),
    expires: expiry(given.get("max-age"), given.get("expires"), now),
  };
}

function expiry(maxAge: string | undefined, date: string | undefined, now: number): number {
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return now + Number(maxAge) * 1000;
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? Infinity : time;
}

function isWithin(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
}
