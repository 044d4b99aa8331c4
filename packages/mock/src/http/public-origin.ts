import { memo } from "../memo.ts";
import { parseHttpUrl } from "./http-url.ts";
import type { HttpRequest } from "./message.ts";

const HOST = /^(?:\[[\da-f:.]+\]|[a-z\d._-]+)(?::\d{1,5})?$/i;
/** Without a port, nothing but an adapter or a proxy brings a request for this name here: it was https for the caller. */
const TWILIO = /^(?:[a-z\d-]+\.)*twilio\.com$/i;

/** Makes a function that says how absolute links begin: as the caller has found the mock. */
export function createPublicOrigin(publicOrigin: string | undefined, trustProxy: boolean) {
  const isTwilio = memo(100, (host: string) => TWILIO.test(host));
  return ({ headers, isSecure }: HttpRequest): string => {
    const { host = "" } = headers;
    if (isTwilio(host)) return `https://${host}`;
    if (publicOrigin !== undefined) return publicOrigin;
    const direct = isSecure === true ? "https" : "http";
    if (!trustProxy) return `${direct}://${host}`;
    const forwarded = headers["forwarded"]?.split(",", 1)[0] ?? "";
    const proto = parameter(forwarded, "proto") ?? first(headers["x-forwarded-proto"]);
    const name = parameter(forwarded, "host") ?? first(headers["x-forwarded-host"]);
    const scheme = /^https?$/i.test(proto) ? proto.toLowerCase() : direct;
    return `${scheme}://${HOST.test(name) ? name : host}`;
  };
}

/** @throws Error when the text is more or less than an origin */
export function parsePublicUrl(text: string): string {
  const url = parseHttpUrl(text);
  if (url === undefined || url.href !== `${url.origin}/`)
    throw new Error(
      `--public-url takes an http or https URL without path or user, not ${JSON.stringify(text)}`,
    );
  return url.origin;
}

/** Of `Forwarded: proto=https;host="mock.example.com"` (RFC 7239). */
function parameter(element: string, name: string): string | undefined {
  for (const pair of element.split(";")) {
    const [, key = "", value] = /^\s*(\w+)="?([^"]*)"?\s*$/.exec(pair) ?? [];
    if (key.toLowerCase() === name) return value;
  }
  return undefined;
}

/** The one nearest to the caller, of what a chain of proxies has written. */
function first(header: string | undefined): string {
  return header?.split(",", 1)[0]?.trim() ?? "";
}
