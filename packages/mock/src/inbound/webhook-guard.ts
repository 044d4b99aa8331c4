import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

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
      const groups = parse(address);
      if (groups === undefined)
        return `resolves to ${JSON.stringify(address)}, which is no address`;
      if (isLinkLocal(groups))
        return `leads to ${address}: link-local addresses, where clouds keep credentials, are never reached`;
      if (isLoopback(groups) || allowed.has(bare(hostname))) return undefined;
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

/** The eight groups of an IPv6 address; an IPv4 address is mapped (RFC 4291, 2.5.5.2), so that both are one case. */
function parse(address: string): readonly number[] | undefined {
  const [plain = ""] = address.split("%"); // the zone of fe80::1%eth0
  const family = isIP(plain);
  if (family === 0) return undefined;
  const text = family === 4 ? `::ffff:${plain}` : plain;
  // The URL parser writes every spelling as lower-case groups, shortened once, without dots.
  const canonical = withoutBrackets(new URL(`http://[${text}]`).hostname);
  const [head = "", tail] = canonical.split("::");
  const before = numbers(head);
  const after = numbers(tail ?? "");
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function numbers(groups: string): number[] {
  return groups === "" ? [] : groups.split(":").map((group) => Number.parseInt(group, 16));
}

function isLoopback(groups: readonly number[]): boolean {
  const [, , , , , , high = 0, low] = groups;
  if (startsWith(groups, [0, 0, 0, 0, 0, 0xffff])) return high >> 8 === 127;
  return startsWith(groups, [0, 0, 0, 0, 0, 0, 0]) && low === 1;
}

/**
 * 169.254.0.0/16 and fe80::/10, also where a gateway or the system may take an IPv6 address for the IPv4 address in it:
 * mapped, compatible (both RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056).
 */
function isLinkLocal(groups: readonly number[]): boolean {
  const [first = 0, second, , , , , seventh] = groups;
  if ((first & 0xffc0) === 0xfe80) return true;
  if (first === 0x2002) return second === 0xa9fe;
  return seventh === 0xa9fe && embedding.some((prefix) => startsWith(groups, prefix));
}

const embedding = [
  [0, 0, 0, 0, 0, 0xffff],
  [0, 0, 0, 0, 0, 0],
  [0x64, 0xff9b, 0, 0, 0, 0],
];

function startsWith(groups: readonly number[], prefix: readonly number[]): boolean {
  return prefix.every((group, index) => groups[index] === group);
}
