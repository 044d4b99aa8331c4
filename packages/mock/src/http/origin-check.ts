import { isIP } from "node:net";
import { memo } from "../memo.ts";

export interface AllowedOrigins {
  /** Host names, beside the loopback ones, IP addresses and Twilio's own. */
  readonly hosts: readonly string[];
  /** Origins of pages that may use the mock from a browser; they get CORS headers. */
  readonly origins: readonly string[];
}

/**
 * Says why a request must not be answered, or nothing. A page of any web site can send requests to a port of this machine,
 * under a name that resolves to it (DNS rebinding): the Host must be one that no stranger can own, the Origin our own.
 */
export function createOriginCheck({ hosts, origins }: AllowedOrigins) {
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  const isAllowed = memo(100, (host: string) => isLocal(host) || known.has(hostname(host)));
  return (host: string | undefined, origin: string | undefined): string | undefined => {
    if (host === undefined || !isAllowed(host))
      return `Host ${JSON.stringify(host ?? "")} is not allowed: start the mock with --allow-host NAME`;
    if (
      origin === undefined ||
      origins.includes(origin) ||
      origin === `http://${host}` ||
      origin === `https://${host}`
    )
      return undefined;
    return `Origin ${JSON.stringify(origin)} is not allowed: start the mock with --allow-origin ORIGIN`;
  };
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
