import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTarget, NoAnswer, Refusal, type TargetOptions } from "./target.ts";

const sent: Request[] = [];
const options = (more: Partial<TargetOptions>): TargetOptions => ({
  baseUrl: "https://api.example.com",
  credentials: { user: "AC1", password: "secret" },
  fetch: (request) => {
    sent.push(request);
    return Promise.resolve(new Response("{}", { status: 200 }));
  },
  ...more,
});
const deletion = { method: "DELETE", target: "/v1/x", headers: {} };

describe("createTarget: a host that is not this machine", () => {
  it.each([
    ["nobody said so", {}],
    ["one flag says so", { destructive: true }],
    ["only the host is named", { destructiveHost: "api.example.com" }],
    ["another host is named", { destructive: true, destructiveHost: "api.example.org" }],
  ])("gets nothing that may change it when %s", async (_, more) => {
    const target = createTarget(options(more));
    expect(target.writable).toBe(false);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      await expect(target.send({ ...deletion, method })).rejects.toThrow(Refusal);
    expect(sent).toEqual([]);
  });

  it("gets everything when told so twice", async () => {
    const target = createTarget(options({ destructive: true, destructiveHost: "api.example.com" }));
    await target.send(deletion);
    expect(sent.splice(0).map(({ method, url }) => `${method} ${url}`)).toEqual([
      "DELETE https://api.example.com/v1/x",
    ]);
  });
});

describe("createTarget", () => {
  it("logs in, does not follow redirects, and can leave the login out", async () => {
    const target = createTarget(options({ baseUrl: "http://127.0.0.1:1/" }));
    await target.send({ method: "GET", target: "/a?b=c", headers: { x: "y" } });
    await target.send({ method: "GET", target: "/", headers: {}, login: null });
    const [first, second] = sent.splice(0);
    expect(first?.headers.get("authorization")).toBe(`Basic ${btoa("AC1:secret")}`);
    expect(first?.redirect).toBe("manual");
    expect(first?.url).toBe("http://127.0.0.1:1/a?b=c");
    expect(second?.headers.has("authorization")).toBe(false);
  });

  describe("takes no endless answer for one", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it.each([
      ["silent", () => new Promise<void>(() => {}), "it was not complete within 10 s"],
      ["slow", () => new Promise<void>((resolve) => setTimeout(resolve, 1000)), "within 10 s"],
      ["fast", () => Promise.resolve(), "it is longer than 16777216 bytes"],
    ])("be it %s", async (_, pause, message) => {
      let isCancelled = false;
      const body = new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          await pause();
          if (!isCancelled) controller.enqueue(new Uint8Array(65_536));
        },
        cancel: () => void (isCancelled = true),
      });
      const target = createTarget(
        options({ baseUrl: "http://127.0.0.1:1", fetch: async () => new Response(body) }),
      );
      const [outcome] = await Promise.all([
        target.send({ method: "GET", target: "/", headers: {} }).catch(String),
        vi.advanceTimersByTimeAsync(10_000),
      ]);
      expect(outcome).toContain(message);
      expect(isCancelled).toBe(true);
    });
  });

  it("closes the connection of a request that took too long, even if its memory was reclaimed", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const server = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { fetch: _, ...network } = options({ baseUrl: `http://127.0.0.1:${port}` });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const outcome = createTarget(network)
        .send({ method: "GET", target: "/", headers: {} })
        .catch(String);
      const [{ socket }] = (await once(server, "request")) as [IncomingMessage];
      collect();
      const closed = once(socket, "close");
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await outcome).toContain("within 10 s");
      await closed;
    } finally {
      vi.useRealTimers();
      server.closeAllConnections();
      server.close();
    }
  });

  it("says what is at the bottom of a broken connection", async () => {
    const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const target = createTarget(
      options({ fetch: () => Promise.reject(new TypeError("fetch failed", { cause })) }),
    );
    const answer = target.send({ method: "GET", target: "/", headers: {} });
    await expect(answer).rejects.toThrow(new NoAnswer("no response: ECONNREFUSED connect"));
  });

  it.each(["http://127.0.0.1:80", "HTTP://LOCALHOST/"])("takes the base URL %s", (baseUrl) => {
    expect(createTarget(options({ baseUrl })).writable).toBe(true);
  });

  it.each(["http://127.0.0.1:1/v1", "http://user:pw@127.0.0.1", "nonsense"])(
    "refuses the base URL %s",
    (baseUrl) => expect(() => createTarget(options({ baseUrl }))).toThrow(TypeError),
  );
});
