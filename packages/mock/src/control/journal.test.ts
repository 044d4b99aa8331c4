import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Exchange, HttpRequest, HttpResponse } from "../http/message.ts";
import { createJournal } from "./journal.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const exchange = (
  request: Partial<HttpRequest> = {},
  response: Partial<HttpResponse> = {},
): Exchange => ({
  request: { method: "GET", url: "/", headers: {}, body: "", ...request },
  response: { status: 200, headers: {}, body: "", ...response },
  at: 0,
  ms: 1,
});

function recorded(request: Partial<HttpRequest>, response: Partial<HttpResponse> = {}) {
  const journal = createJournal();
  journal.add(exchange(request, response));
  return journal.entries()[0];
}

describe("Journal", () => {
  const urls = (count: number, journal = createJournal()) => {
    for (let index = 0; index < count; index++) journal.add(exchange({ url: `/${index}` }));
    return journal.entries().map(({ url }) => url);
  };

  test("has the oldest first, and the last thousand", () => {
    expect(urls(3)).toEqual(["/0", "/1", "/2"]);
    const many = urls(2500);
    expect([many.length, many[0], many.at(-1)]).toEqual([1000, "/1500", "/2499"]);
  });

  test("begins anew when it is cleared", () => {
    const journal = createJournal();
    urls(3, journal);
    journal.clear();
    expect([journal.size, journal.entries()]).toEqual([0, []]);
    expect(urls(2, journal)).toEqual(["/0", "/1"]);
    expect(journal.size).toBe(2);
  });

  test("hides headers that are secrets", () => {
    const names = ["authorization", "proxy-authorization", "cookie", "x-auth-token", "x-api-key"];
    const headers = Object.fromEntries([...names, "accept"].map((name) => [name, "hunter2"]));
    expect(recorded({ headers })?.headers).toEqual({
      ...Object.fromEntries(names.map((name) => [name, "[redacted]"])),
      accept: "hunter2",
    });
  });

  test("keeps 2000 characters of a URL, of a body and of an answer, and no bytes of a file", () => {
    const long = "x".repeat(9000);
    const entry = recorded({ body: long, url: `/${long}` }, { body: long });
    const start = long.slice(0, 2000);
    expect([entry?.body, entry?.response_body]).toEqual([start, start]);
    expect(entry?.url).toBe(`/${long.slice(0, 1999)}`);
    const password = `${"x".repeat(1980)}http://u:${"hunter2".repeat(9)}@a.example`;
    expect(recorded({ body: password })?.body).toBe(`${"x".repeat(1980)}http://…`);
    expect(recorded({}, { body: new Uint8Array(5) })?.response_body).toBe("[5 bytes]");
  });

  test.each([
    ["URLs", (url: string) => exchange({ url })],
    ["bodies", (body: string) => exchange({ body })],
    ["answers", (body: string) => exchange({}, { body })],
  ])("does not hold the rest of long %s", (_, record) => {
    const journal = createJournal();
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = heap();
    for (let index = 0; index < 100; index++)
      journal.add(record(Buffer.alloc(300_000, "x").toString()));
    expect((heap() - before) / 100).toBeLessThan(30_000);
    expect(journal.size).toBe(100);
  });
});
