import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { networkInterfaces } from "node:os";

export interface WebhookGuard {
  /** Says why an address, to which the host name of a URL resolved, must not be reached, or nothing. */
  refusal(url: URL, address: string): string | undefined;
  /**
   * All addresses of a host name, the allowed and the others. Ask once, and connect to what was checked: a second
   * answer may differ (DNS rebinding).
   */
  resolve(hostname: string): Promise<readonly LookupAddress[]>;
}

export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface WebhookGuardOptions {
  readonly resolve?: Resolve | undefined;
  /** The port on which the mock listens. */
  readonly ownPort?: number | undefined;
}

/**
 * Whoever may send the mock a message, or configure its URLs, makes it send requests; it must not become a way into
 * the network around it, nor to the mock's own control plane, which asks for no password. What else listens on this machine is
 * reached, under any name; elsewhere only hosts that were named.
 */
export function createWebhookGuard(
  allowedHosts: readonly string[],
  { resolve = (hostname) => lookup(hostname, { all: true }), ownPort }: WebhookGuardOptions = {},
): WebhookGuard {
  const allowed = new Set(allowedHosts.map(bare));
  return {
    refusal(url, address) {
      const [plain = ""] = address.split("%"); // the zone of fe80::1%eth0
      if (isIP(plain) === 0)
        return `resolves to ${JSON.stringify(address)}, which is not an address`;
      if (isIn(LINK_LOCAL, plain))
        return `resolves to ${address}: link-local addresses are never requested, because cloud providers serve credentials there`;
      if (portOf(url) === ownPort && isOfThisMachine(plain))
        return `resolves to ${address}, port ${ownPort}, on which the mock itself listens`;
      if (isIn(LOOPBACK, plain) || allowed.has(bare(url.hostname))) return undefined;
      return `resolves to ${address}, which is not this machine: start the mock with --allow-webhooks HOST`;
    },
    async resolve(hostname) {
      const literal = withoutBrackets(hostname);
      const family = isIP(literal);
      return family === 0 ? await resolve(hostname) : [{ address: literal, family }];
    },
  };
}

function portOf({ port, protocol }: URL): number {
  return port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
}

/** Under `0.0.0.0` and `::` a system reaches itself. */
function isOfThisMachine(address: string): boolean {
  if (isIn(LOOPBACK, address) || isIn(UNSPECIFIED, address)) return true;
  const own = new BlockList();
  for (const { address: one, family } of Object.values(networkInterfaces()).flatMap(
    (of) => of ?? [],
  ))
    own.addAddress(one, family === "IPv4" ? "ipv4" : "ipv6");
  return isIn(own, address);
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

const UNSPECIFIED = blockList(["0.0.0.0", 32, "ipv4"], ["::", 128, "ipv6"]);

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
