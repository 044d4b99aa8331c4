import { beforeEach, describe, expect, test } from "vitest";
import { BODY_MAX_BYTES } from "../api/refuse.ts";
import { createFetch } from "./fetch.ts";
import type { HttpRequest, HttpResponse } from "./message.ts";

describe("createFetch", () => {
  let asked: HttpRequest | undefined;
  let response: HttpResponse;
  beforeEach(() => {
    asked = undefined;
    response = { status: 200, headers: { "Content-Type": "text/plain" }, body: "content" };
  });
  const fetch = createFetch(async (request) => {
    asked = request;
    return response;
  }, "http://127.0.0.1:4010");

  test("hands over method, path, query, headers and body, and gives back the answer", async () => {
    const answer = await fetch("/a?b=c", { method: "POST", headers: { X: "y" }, body: "d" });
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      200,
      "text/plain",
      "content",
    ]);
    expect(asked).toMatchObject({
      method: "POST",
      url: "/a?b=c",
      headers: { host: "127.0.0.1:4010", x: "y" },
      body: "d",
      isBodyTooLarge: false,
      isSecure: false,
    });
  });

  test("an absolute URL brings its own host and scheme", async () => {
    await fetch(new Request("https://api.twilio.com/a", { headers: { X: "y" } }));
    expect(asked).toMatchObject({ url: "/a", headers: { host: "api.twilio.com" }, isSecure: true });
  });

  test.each([
    ["/a", "x".repeat(BODY_MAX_BYTES), false],
    ["/a", "x".repeat(BODY_MAX_BYTES + 1), true],
    ["/a", "ü".repeat(BODY_MAX_BYTES / 2 + 1), true],
    ["/_mock/state", "x".repeat(BODY_MAX_BYTES + 1), false],
  ])(
    "%s: whether a body is too large is counted in bytes (case %#)",
    async (path, body, isLarge) => {
      await fetch(path, { method: "PUT", body });
      expect([asked?.isBodyTooLarge, asked?.body]).toEqual([isLarge, isLarge ? "" : body]);
    },
  );

  test("HEAD and 204 have no body", async () => {
    const head = await fetch("/a", { method: "HEAD" });
    expect([head.headers.get("content-length"), await head.text()]).toEqual(["7", ""]);
    response = { status: 204, headers: {}, body: "" };
    const empty = await fetch("/a");
    expect([empty.status, empty.headers.get("content-length")]).toEqual([204, null]);
  });

  test.each([
    ["ü", "2"],
    [new Uint8Array(3), "3"],
    ["", "0"],
  ])("says how many bytes there are, as a socket does (case %#)", async (body, length) => {
    response = { ...response, body };
    expect((await fetch("/a")).headers.get("content-length")).toBe(length);
  });

  test("a request that is given up fails, whatever is answered", async () => {
    const reason = new Error("enough");
    await expect(fetch("/a", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test("a request that is given up while it is read fails, and whoever writes hears of it", async () => {
    let left: AbortSignal | undefined;
    response = {
      ...response,
      async *stream(signal) {
        left = signal;
        yield "first";
        await new Promise(() => {});
      },
    };
    const leaving = new AbortController();
    const reader = (await fetch("/a", { signal: leaving.signal })).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first");
    const rest = reader?.read();
    const reason = new Error("enough");
    leaving.abort(reason);
    await expect(rest).rejects.toBe(reason);
    expect(left?.aborted).toBe(true);
  });

  test.each(["reset", "truncate"] as const)("damage is a failure: %s", async (damage) => {
    response = { ...response, damage };
    await expect(fetch("/a")).rejects.toMatchObject({
      message: "fetch failed",
      cause: { message: `a fault was injected: ${damage} this connection` },
    });
  });
});
