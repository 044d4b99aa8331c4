import { afterEach, describe, expect, test } from "vitest";
import { createMock, type Mock, type MockOptions } from "../src/index.ts";
import { accountPath, ask, basic, one, SERVICE, servicePath, two } from "./_api.ts";
import { startMock } from "./_mock.ts";
import { sendRaw } from "./_raw.ts";

let mock: Mock;
afterEach(() => mock.close());
const port = () => Number(new URL(mock.url).port);
const journal = async () =>
  (await ask(mock, undefined, "/_mock/requests")).json as readonly { readonly url: string }[];

describe("pages of other sites", () => {
  test("cannot fill the journal, show the mock in a frame or load what it answers", async () => {
    mock = await startMock();
    const strange = [
      { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" },
      { Origin: "http://evil.example" },
      { Host: "evil.example" },
    ];
    for (const headers of strange)
      expect((await ask(mock, two, servicePath(SERVICE), undefined, { headers })).status).toBe(403);
    expect(await journal()).toEqual([]);
  });

  test.each(["/_mock/health", "/_mock/docs", "/_mock/nothing", servicePath(SERVICE), "/nothing"])(
    "%s: every answer says so",
    async (path) => {
      mock = await startMock();
      const { headers } = await ask(mock, two, path);
      expect([
        headers.get("x-content-type-options"),
        headers.get("cross-origin-resource-policy"),
        headers.get("content-security-policy"),
      ]).toEqual(["nosniff", "same-origin", expect.stringMatching(/frame-ancestors 'none'$/)]);
    },
  );
});

describe("requests of the control plane", () => {
  test("are not in the journal in the absolute form of proxies either", async () => {
    mock = await startMock();
    const { status } = await sendRaw(
      port(),
      `GET http://127.0.0.1/_mock/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
    );
    expect([status, await journal()]).toEqual([200, []]);
  });

  test("need no Host: HTTP/1.0 has none", async () => {
    mock = await startMock();
    const { text } = await sendRaw(port(), "GET /_mock/health HTTP/1.0\r\n\r\n");
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const other = await sendRaw(port(), `GET ${accountPath(one, ".json")} HTTP/1.0\r\n\r\n`);
    expect(other.text).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
  });
});

describe("options that throw", () => {
  const failure = new Error("no more");
  const fail = () => {
    throw failure;
  };
  test.each<[string, MockOptions]>([
    ["newSid", { newSid: fail }],
    ["onAnswer", { onAnswer: fail }],
  ])("%s: the request is answered, and the operator hears of it", async (_, options) => {
    const defects: unknown[] = [];
    mock = await createMock({ ...options, onDefect: (error) => defects.push(error) });
    const answer = await fetch(mock.url + servicePath(SERVICE), {
      headers: { Authorization: basic(two) },
    });
    expect([answer.status, defects]).toEqual([200, [failure]]);
  });
});
