import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

export interface WebhookGuard {
  /** Says why an address, to which a host name of a URL resolved, must not be reached, or nothing. */
  refusal(hostname: string, address: string): string | undefined;
  /**
   * All addresses of a host name, the allowed and the others. Ask once, and connect to what was checked: a second
   * answer may differ (DNS rebinding).
   */
  resolve(hostname: string): Promise<readonly LookupAddress[]>;
}

export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/**
 * Whoever may send the mock a message, or configure its URLs, makes it send requests; it must not become a way into
 * the network around it. What listens on this machine is reached, under any name; elsewhere only hosts that were named.
 */
export function createWebhookGuard(
  allowedHosts: readonly string[],
  resolve: Resolve = (hostname) => lookup(hostname, { all: true }),
): WebhookGuard {
  const allowed = new Set(allowedHosts.map(bare));
  return {
    refusal(hostname, address) {
      const [plain = ""] = address.split("%"); // the zone of fe80::1%eth0
      if (isIP(plain) === 0)
        return `resolves to ${JSON.stringify(address)}, which is not an address`;
      if (isIn(LINK_LOCAL, plain))
        return `leads to ${address}: link-local addresses, where clouds keep credentials, are never reached`;
      if (isIn(LOOPBACK, plain) || allowed.has(bare(hostname))) return undefined;
      return `leads to ${address}, which is not this machine: start with --allow-webhooks HOST`;
    },
    async resolve(hostname) {
      const literal = withoutBrackets(hostname);
      const family = isIP(literal);
      return family === 0 ? await resolve(hostname) : [{ address: literal, family }];
    },
  };
}

/** A host as it is compared: `EXAMPLE.com.` and `[::1]` are `example.com` and `::1`. */
function bare(hostname: string): string {
  return withoutBrackets(hostname).toLowerCase().replace(/\.$/, "");
}

function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

/** What listens on this machine. */
const LOOPBACK = blockList(["127.0.0.0", 8, "ipv4"], ["::1", 128, "ipv6"]);

/**
 * Where clouds keep credentials, also where a gateway or the system may take an IPv6 address for the IPv4 address in it:
 * compatible (RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056). A mapped address is looked up as the IPv4 address that it is.
 */
const LINK_LOCAL = blockList(
  ["169.254.0.0", 16, "ipv4"],
  ["fe80::", 10, "ipv6"],
  ["::169.254.0.0", 112, "ipv6"],
  ["64:ff9b::169.254.0.0", 112, "ipv6"],
  ["2002:a9fe::", 32, "ipv6"],
);

function blockList(...subnets: readonly (readonly [string, number, "ipv4" | "ipv6"])[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix, family] of subnets) list.addSubnet(address, prefix, family);
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}
