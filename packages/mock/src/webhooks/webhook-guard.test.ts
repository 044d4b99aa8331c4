import { isIP } from "node:net";
import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { createWebhookGuard, type WebhookGuard } from "./webhook-guard.ts";

const names: Record<string, string> = {
  localhost: "127.0.0.1",
  "localhost.": "127.0.0.1",
  "rebind.example": "127.0.0.1",
  "six.example": "::1",
  "localhost.evil.example": "203.0.113.7",
  "example.com": "93.184.215.14",
  "example.com.": "93.184.215.14",
  "intranet.example": "10.1.2.3",
  "metadata.google.internal": "169.254.169.254",
  "zone.example": "fe80::1%eth0",
  "strange.example": "no address",
};

async function resolve(hostname: string) {
  const address = names[hostname] ?? "";
  return [{ address, family: isIP(address) }];
}

/** What the guard says of the first address of a URL, as it is after `new URL`. */
async function verdict(guard: WebhookGuard, url: string) {
  const { hostname } = new URL(url);
  const [first] = await guard.resolve(hostname);
  if (first === undefined) throw new Error(`${hostname} has no address`);
  return guard.refusal(new URL(url), first.address) === undefined ? "allowed" : "refused";
}

describe("createWebhookGuard: by default only this machine is reached", () => {
  const guard = createWebhookGuard([], { resolve });

  test.each([
    "http://127.0.0.1/",
    "http://127.0.0.1:8080/sms",
    "http://127.255.255.254/",
    "http://127.1/",
    "http://127.0.1/",
    "http://127.0.0.1./",
    "http://0x7f000001/",
    "http://0x7F.1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://2130706433/",
    "http://①②⑦.0.0.1/",
    "http://127。0。0。1/",
    "http://%31%32%37.0.0.1/",
    "http://10.0.0.1@127.0.0.1/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::0.0.0.1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://localhost/",
    "http://LOCALHOST:3000/",
    "http://localhost./",
    "http://ⓛocalhost/",
    "https://rebind.example/",
    "https://six.example/",
  ])("%s is allowed", async (url) => {
    expect(await verdict(guard, url)).toBe("allowed");
  });

  test.each([
    "http://0.0.0.0/",
    "http://0/",
    "http://[::]/",
    "http://10.0.0.1/",
    "http://012.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.0.1/",
    "http://3232235521/",
    "http://126.255.255.255/",
    "http://128.0.0.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://[::2]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b::169.254.169.254]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:a9fe:a9fe::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[::ffff:169.254.169.254]/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[2001:db8::1]/",
    "http://[1::1]/",
    "http://127.0.0.1@10.0.0.1/",
    "http://localhost.evil.example/",
    "http://metadata.google.internal/",
    "http://example.com/",
    "http://intranet.example/",
    "http://zone.example/",
    "http://strange.example/",
  ])("%s is refused", async (url) => {
    expect(await verdict(guard, url)).toBe("refused");
  });

  test("the refusal names the flag that helps", () => {
    expect(guard.refusal(new URL("http://10.0.0.1/"), "10.0.0.1")).toBe(
      "resolves to 10.0.0.1, which is not this machine: start the mock with --allow-webhooks HOST",
    );
  });
});

describe("createWebhookGuard: a host that was named may be anywhere", () => {
  const guard = createWebhookGuard(
    ["Example.COM", "intranet.example", "10.0.0.1", "[2001:db8::1]", "zone.example", "fe80::1"],
    { resolve },
  );

  test.each([
    "https://example.com/",
    "https://EXAMPLE.com./",
    "http://example.com:8080/",
    "http://intranet.example/",
    "http://10.0.0.1/",
    "http://0xa000001/",
    "http://[2001:db8:0::1]/",
    "http://localhost/",
  ])("%s is allowed", async (url) => {
    expect(await verdict(guard, url)).toBe("allowed");
  });

  test.each([
    "http://sub.example.com/",
    "http://10.0.0.2/",
    "http://[2001:db8::2]/",
    "http://zone.example/",
    "http://[fe80::1]/",
  ])("%s is refused", async (url) => {
    expect(await verdict(guard, url)).toBe("refused");
  });

  test.each([
    "169.254.169.254",
    "169.254.0.1",
    "fe80::1",
    "fe80::1%eth0",
    "febf::1",
    "::ffff:169.254.169.254",
    "::ffff:a9fe:a9fe",
    "::169.254.169.254",
    "64:ff9b::169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::",
  ])("but %s is link-local, and is never reached", (address) => {
    expect(guard.refusal(new URL("http://example.com/"), address)).toMatch(
      /link-local addresses are never requested/,
    );
  });

  test.each(["fec0::1", "169.253.0.1", "2002:a9ff::1", "64:ff9b:1::a9fe:a9fe"])(
    "%s is not link-local",
    (address) => {
      expect(guard.refusal(new URL("http://example.com/"), address)).toBeUndefined();
    },
  );
});

describe("createWebhookGuard: the mock itself", () => {
  const guard = createWebhookGuard(["example.com", "intranet.example"], { resolve, ownPort: 4010 });
  const [own] = Object.values(networkInterfaces()).flatMap((of) => of ?? []);

  test.each([
    "http://127.0.0.1:4010/_mock/reset",
    "http://localhost:4010/",
    "http://127.0.0.2:4010/",
    "http://[::1]:4010/",
    "http://[::ffff:127.0.0.1]:4010/",
    "https://rebind.example:4010/_mock/reset",
  ])("is not reached: %s", async (url) => {
    expect(await verdict(guard, url)).toBe("refused");
  });

  test.each(["0.0.0.0", "::", own?.address ?? "127.0.0.1"])("nor under %s", (address) => {
    expect(guard.refusal(new URL("http://example.com:4010/"), address)).toBe(
      `resolves to ${address}, port 4010, on which the mock itself listens`,
    );
  });

  test.each([
    "http://127.0.0.1:4011/_mock/reset",
    "http://localhost/",
    "https://localhost/",
    "http://example.com:4010/",
  ])("%s is another server", async (url) => {
    expect(await verdict(guard, url)).toBe("allowed");
  });

  test.each(["http", "https"])("has a port where the URL names none: %s", (scheme) => {
    const ownPort = scheme === "http" ? 80 : 443;
    const refusal = createWebhookGuard([], { ownPort }).refusal;
    expect(refusal(new URL(`${scheme}://localhost/`), "127.0.0.1")).toContain("the mock itself");
  });
});

test("createWebhookGuard: an address is not looked up", async () => {
  const guard = createWebhookGuard([], {
    resolve: () => Promise.reject(new Error("looked up")),
  });
  expect(await guard.resolve("127.0.0.1")).toEqual([{ address: "127.0.0.1", family: 4 }]);
  expect(await guard.resolve("[::1]")).toEqual([{ address: "::1", family: 6 }]);
});

test("createWebhookGuard: the resolver of this machine knows localhost", async () => {
  const guard = createWebhookGuard([]);
  for (const { address } of await guard.resolve("localhost"))
    expect(guard.refusal(new URL("http://localhost/"), address)).toBeUndefined();
});
