import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMock, type Mock } from "../../src/index.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await createMock();
});
afterEach(() => mock.close());

const get = (path: string, accept = "text/html,*/*;q=0.8") =>
  mock.fetch(path, { headers: { accept }, redirect: "manual" });

describe("/_mock/", () => {
  test("a browser that asks for / is led to it, and nobody else", async () => {
    for (const path of ["/", "/_mock"]) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("location")]).toEqual([302, "/_mock/"]);
    }
    expect((await get("/", "application/json")).status).toBe(404);
    expect(
      (await mock.fetch("/", { method: "POST", headers: { accept: "text/html" } })).status,
    ).toBe(404);
  });

  test("nothing on it is inline but a style that its policy names, and its script may be kept", async () => {
    const answer = await get("/_mock/");
    const policy = answer.headers.get("content-security-policy") ?? "";
    const page = await answer.text();
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'sha256-[^']+'; connect-src 'self';/,
    );
    expect(policy).not.toContain("unsafe");
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(page.match(/<script[^>]*>[^<]/g)).toBeNull();
    expect(page).not.toMatch(/https?:\/\//);
    const [, path = ""] = /<script type="module" src="([^"]+)"/.exec(page) ?? [];
    const script = await get(path);
    expect(Object.fromEntries(script.headers)).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(path).toContain(
      createHash("sha256")
        .update(await script.text())
        .digest("hex")
        .slice(0, 16),
    );
  });

  test("the script of another version is not there", async () => {
    const answer = await get("/_mock/page/0123456789abcdef.js");
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { error: "There is no script 0123456789abcdef; open /_mock/ again" },
    ]);
    expect((await get("/_mock/page/x.js")).status).toBe(404);
  });

  test("the reference leads to it", async () => {
    expect(await (await get("/_mock/docs")).text()).toContain('href="/_mock/"');
  });

  test("whoever follows the events hears that the log was cleared", async () => {
    const stream = await mock.fetch("/_mock/events");
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await mock.fetch("/_mock/events", { method: "DELETE" });
    expect((await reader?.read())?.value).toContain("event: reset");
    await reader?.cancel();
  });
});
