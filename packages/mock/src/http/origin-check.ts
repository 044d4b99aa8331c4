import { memo } from "../memo.ts";
import { parseHttpUrl } from "./http-url.ts";
import type { HttpRequest } from "./message.ts";

// Asked for by hand, as in `node-http.ts`.
const { isIP } = process.getBuiltinModule("node:net");

export interface AllowedOrigins {
  /** Host names, beside the loopback ones, IP addresses and Twilio's own. */
  readonly hosts: readonly string[];
  /** Origins of pages that may use the mock from a browser; they get CORS headers. */
  readonly origins: readonly string[];
}

/** Says why a request must not be answered, or nothing. `isOwn`: it is for a page or an action of the mock itself. */
export type OriginCheck = (headers: HttpRequest["headers"], isOwn: boolean) => string | undefined;

/**
 * A page of any web site can send requests to a port of this machine, under a name that resolves to it (DNS rebinding): the Host
 * must be one that no stranger can own, the Origin our own. A GET for an image or a script has no Origin, but `Sec-Fetch-Site`.
 */
export function createOriginCheck({ hosts, origins }: AllowedOrigins): OriginCheck {
  const known = new Set(hosts.map((one) => parseHost("--allow-host", one)));
  const allowed = new Set(origins);
  const isAllowed = memo(100, (host: string) => isLocal(host) || known.has(hostname(host)));
  return (headers, isOwn) => {
    const { host, origin } = headers;
    // Every browser sends a Host; a load balancer that asks for the health in HTTP/1.0 sends none.
    if (host === undefined ? !isOwn : !isAllowed(host))
      return `Host ${JSON.stringify(host ?? "")} is not allowed: start the mock with --allow-host NAME`;
    if (origin === undefined)
      return headers["sec-fetch-site"] === "cross-site" && !(isOwn && isOpened(headers))
        ? "A page of another site sent this, and is not allowed to: start the mock with --allow-origin ORIGIN"
        : undefined;
    if (allowed.has(origin) || origin === `http://${host}` || origin === `https://${host}`)
      return undefined;
    return `Origin ${JSON.stringify(origin)} is not allowed: start the mock with --allow-origin ORIGIN`;
  };
}

/** @throws Error when an Origin header could never be that */
export function parseOrigin(text: string): string {
  const url = parseHttpUrl(text);
  if (url !== undefined && url.href === `${url.origin}/`) return url.origin;
  // A file has the origin `null`; extensions of browsers have schemes of their own.
  if (text === "null" || (url === undefined && /^[a-z][a-z\d+.-]*:\/\/[^/]+$/i.test(text)))
    return text;
  throw new Error(
    `--allow-origin takes an origin, such as https://app.example, not ${JSON.stringify(text)}`,
  );
}

/**
 * The name of a host that a flag allows, or its address.
 *
 * @throws Error when it is neither, with or without a port
 */
export function parseHost(flag: string, text: string): string {
  const name = isIP(text) === 0 ? hostname(text) : text;
  if (name !== "") return name;
  throw new Error(`${flag} takes a host name, not ${JSON.stringify(text)}`);
}

/** Somebody followed a link to it. */
function isOpened(headers: HttpRequest["headers"]): boolean {
  return headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
}

function isLocal(host: string): boolean {
  const name = hostname(host);
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "twilio.com" ||
    name.endsWith(".twilio.com") ||
    isIP(name) !== 0
  );
}

/** The name in a Host header, without its port and without the brackets of IPv6; empty when it is none. */
function hostname(host: string): string {
  const [, v6, name] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (v6 ?? name ?? "").toLowerCase();
}
