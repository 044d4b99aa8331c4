/** A parameter as it is on the wire, escapes resolved. */
export type Pair = readonly [name: string, value: string];

const CONTROL = "/_mock";
export const NO_PAIRS: readonly Pair[] = [];

/** Path and query of a request, as sent. */
export interface Target {
  readonly pathname: string;
  /** Without the question mark. */
  readonly search: string;
}

/** Splits a request target; the absolute form that proxies use is accepted as well. */
export function splitUrl(url: string): Target {
  const target =
    !url.startsWith("/") && /^https?:\/\//i.test(url)
      ? url.slice(url.indexOf("/", url.indexOf("//") + 2) >>> 0)
      : url;
  const mark = target.indexOf("?");
  return mark < 0
    ? { pathname: target, search: "" }
    : { pathname: target.slice(0, mark), search: target.slice(mark + 1) };
}

/** Whether a path is the mock's own; none of Twilio's begins so. */
export function isControl(pathname: string): boolean {
  return (
    pathname.startsWith(CONTROL) &&
    (pathname.length === CONTROL.length || /[/?]/.test(pathname.charAt(CONTROL.length)))
  );
}

/** Pairs of a query or a form; malformed escapes stay as they are. */
export function pairs(text: string): readonly Pair[] {
  return text === "" ? NO_PAIRS : [...new URLSearchParams(text)];
}
