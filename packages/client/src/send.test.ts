import { expect, test, vi } from "vitest";
import type { CallEvent, DocumentOptions } from "./client-options.ts";
import { createConnection } from "./connection.ts";
import { type Outgoing, retryDelay, send } from "./send.ts";

const accountSid = "AC1c238e6f7a0441659833ca940b72503d";
const authorization = `Basic ${btoa(`${accountSid}:secret-token`)}`;
const get: Outgoing = {
  operationId: undefined,
  method: "GET",
  url: "https://api.example/1",
  accept: "application/json",
};
const post: Outgoing = { ...get, method: "POST", body: "a=1" };
const never = () => new Promise<never>(() => {});
/** No wait worth mentioning before the next attempt. */
const soon = { "retry-after": "0.001" };

function connect(
  answers: readonly (() => Response | Promise<Response>)[],
  options: DocumentOptions = {},
) {
  const inits: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    inits.push(init);
    const answer = answers[inits.length - 1];
    if (answer === undefined)
      throw new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") });
    return answer();
  };
  const given = { accountSid, authToken: "secret-token", fetch, ...options };
  return { connection: createConnection(given, "https://api.example"), inits };
}

const status = (code: number, headers?: Record<string, string>) => () =>
  new Response("{}", { status: code, ...(headers && { headers }) });

test.each([
  [429, "GET", 3],
  [503, "GET", 3],
  [500, "GET", 1],
  [502, "GET", 1],
  [404, "GET", 1],
  [429, "POST", 1],
  [503, "POST", 1],
])("send: %i to %s is asked %i times", async (code, method, times) => {
  const { connection, inits } = connect(Array.from({ length: 5 }, () => status(code, soon)));
  const response = await send(connection, { ...get, method }, {});
  expect([response.status, inits.length]).toEqual([code, times]);
});

test("send: retries of the call go before those of the client, and undefined is not given", async () => {
  const storm = Array.from({ length: 9 }, () => status(429, soon));
  for (const [own, times] of [
    [{ retries: 4 }, 5],
    [{ retries: undefined }, 2],
    [{}, 2],
    [{ retries: 0 }, 1],
  ] as const) {
    const { connection, inits } = connect(storm, { retries: 1 });
    await send(connection, get, own);
    expect(inits).toHaveLength(times);
  }
});

test("send: a POST goes out again only when told, with the same body", async () => {
  const { connection, inits } = connect([status(503, soon), status(200)], { retryUnsafe: true });
  expect((await send(connection, post, {})).status).toBe(200);
  expect(inits.map(({ body }) => body)).toEqual(["a=1", "a=1"]);
});

test("send: a lost connection rejects with what fetch said, after the last attempt", async () => {
  const { connection, inits } = connect([], { retries: 1 });
  await expect(send(connection, get, {})).rejects.toMatchObject({
    name: "ConnectionError",
    message: "GET https://api.example/1: Error: ECONNREFUSED",
    cause: expect.any(TypeError) as TypeError,
  });
  expect(inits).toHaveLength(2);
});

test("send: of a host with several addresses, the first that could not be reached is named", async () => {
  const errors = [new Error("connect ECONNREFUSED ::1:4010"), new Error("another")];
  const lost = () => Promise.reject(new TypeError("x", { cause: new AggregateError(errors) }));
  const { connection } = connect([lost], { retries: 0 });
  await expect(send(connection, get, {})).rejects.toThrow("Error: connect ECONNREFUSED ::1:4010");
});

test.each([[undefined], [null], ["text"]])(
  "send: what rejects with %j is a lost connection too",
  async (reason) => {
    const { connection } = connect([() => Promise.reject(reason)], { retries: 0 });
    await expect(send(connection, get, {})).rejects.toMatchObject({ name: "ConnectionError" });
  },
);

test("send: an attempt that takes too long rejects, though fetch does not listen", async () => {
  const { connection, inits } = connect([never, never], { timeout: 20, retries: 1 });
  await expect(send(connection, get, {})).rejects.toMatchObject({ name: "TimeoutError" });
  expect(inits).toHaveLength(2);
  expect(inits.map(({ signal }) => signal?.aborted)).toEqual([true, true]);
});

test("send: with the global fetch, each kind of request and each connection has its own headers", async () => {
  const seen: Record<string, string>[] = [];
  vi.stubGlobal("fetch", (_: string, { headers }: RequestInit) => {
    seen.push(Object.fromEntries(new Headers(headers)));
    return status(200)();
  });
  try {
    const options = { fetch: undefined, headers: { "X-Of": "client" } };
    const { connection } = connect([], options);
    const { connection: other } = connect([], { ...options, headers: {} });
    const text: Outgoing = { ...get, accept: "text/xml" };
    for (const outgoing of [get, post, text, get]) await send(connection, outgoing, {});
    await send(connection, get, { headers: { "X-Of": "call" } });
    await send(connection, get, {});
    await send(other, get, {});
  } finally {
    vi.unstubAllGlobals();
  }
  const form = "application/x-www-form-urlencoded";
  const json = "application/json";
  expect(seen.map((own) => [own["accept"], own["content-type"], own["x-of"]])).toEqual([
    [json, undefined, "client"],
    [json, form, "client"],
    ["text/xml", undefined, "client"],
    [json, undefined, "client"],
    [json, undefined, "call"],
    [json, undefined, "client"],
    [json, undefined, undefined],
  ]);
});

test("send: what a wrapped global fetch adds to the headers of a call stays in that call", async () => {
  const seen: Headers[] = [];
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    seen.push(new Headers(headers));
    if (init.headers instanceof Headers) init.headers.append("baggage", "a=1");
    else Object.assign(init.headers ?? {}, { baggage: "a=1" });
    return status(200)();
  });
  try {
    const { connection } = connect([], { fetch: undefined });
    for (const _ of [1, 2]) await send(connection, get, {});
  } finally {
    vi.unstubAllGlobals();
  }
  expect(seen.map((headers) => headers.get("baggage"))).toEqual([null, null]);
});

test("send: a signal of a polyfill, without throwIfAborted or reason, stops a call too", async () => {
  const { connection, inits } = connect([never]);
  const controller = new AbortController();
  const { signal } = controller;
  Object.defineProperties(signal, {
    throwIfAborted: { value: undefined },
    reason: { value: undefined },
  });
  const sending = send(connection, get, { signal });
  controller.abort();
  await expect(sending).rejects.toMatchObject({ name: "AbortError" });
  await expect(send(connection, get, { signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(inits).toHaveLength(1);
});

test("send: a global fetch that rejects with an error of its own when the time is up has timed out too", async () => {
  vi.stubGlobal("fetch", (_: string, { signal }: RequestInit) => {
    return new Promise((__, reject) => {
      signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
    });
  });
  try {
    const { connection } = connect([], { fetch: undefined, timeout: 20, retries: 0 });
    await expect(send(connection, get, {})).rejects.toMatchObject({
      name: "TimeoutError",
      message: "GET https://api.example/1: TimeoutError: took longer than 20 ms",
    });
  } finally {
    vi.unstubAllGlobals();
  }
});

test("send: the time counts for the body too", async () => {
  const body = () =>
    new Response(new ReadableStream({ start: (to) => to.enqueue(new Uint8Array(1)) }));
  const { connection } = connect([body], { timeout: 20, retries: 0 });
  await expect(send(connection, get, {})).rejects.toMatchObject({ name: "TimeoutError" });
});

test("send: does not wait longer than the whole call may take", async () => {
  const { connection, inits } = connect([status(429, { "retry-after": "60" })]);
  const response = await send(connection, get, { totalTimeout: 1_000 });
  expect([response.status, inits.length]).toEqual([429, 1]);
});

test("send: the whole call ends in time, whatever is left to try", async () => {
  const { connection } = connect([never, never, never], { totalTimeout: 40, retries: 5 });
  await expect(send(connection, get, {})).rejects.toMatchObject({ name: "TimeoutError" });
});

test("send: a signal that is aborted before sends nothing", async () => {
  const { connection, inits } = connect([status(200)]);
  const signal = AbortSignal.abort(new Error("changed my mind"));
  await expect(send(connection, get, { signal })).rejects.toThrow("changed my mind");
  expect(inits).toEqual([]);
});

test("send: a signal stops an attempt, and a wait between two", async () => {
  for (const answer of [never, status(429, { "retry-after": "60" })]) {
    const { connection, inits } = connect([answer]);
    const controller = new AbortController();
    const sending = send(connection, get, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await expect(sending).rejects.toThrow("enough");
    expect(inits).toHaveLength(1);
  }
});

test("send: leaves no listener on the caller's signal", async () => {
  const { connection } = connect([status(503, soon), status(200)]);
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  const watched = Object.assign(signal, {
    addEventListener: (_: string, listener: unknown) => void listeners.add(listener),
    removeEventListener: (_: string, listener: unknown) => void listeners.delete(listener),
  });
  await send(connection, get, { signal: watched });
  expect(listeners.size).toBe(0);
});

test("send: tells every step, with the credentials taken out", async () => {
  const events: CallEvent[] = [];
  const onEvent = (event: CallEvent) => void events.push(event);
  const { connection } = connect([status(503, soon), status(200)], { onEvent });
  await send(connection, { ...get, operationId: "FetchShortCode" }, {});
  expect(events.map(({ type, attempt }) => [type, attempt])).toEqual([
    ["request", 1],
    ["response", 1],
    ["retry", 1],
    ["request", 2],
    ["response", 2],
  ]);
  expect(events[1]?.response?.status).toBe(503);
  expect(events[2]?.duration).toBe(1);
  expect(JSON.stringify(events)).not.toContain(authorization.slice(6));
  expect(events[0]).toMatchObject({
    operationId: "FetchShortCode",
    method: "GET",
    url: get.url,
    headers: { authorization: "[redacted]", accept: "application/json" },
  });
});

test("send: shows no secret of a proxy or gateway either", async () => {
  const events: CallEvent[] = [];
  const headers = {
    Cookie: "hush",
    "Proxy-Authorization": "hush",
    "X-Api-Key": "hush",
    "x-a": "b",
  };
  const { connection } = connect([status(200)], { onEvent: (event) => void events.push(event) });
  await send(connection, get, { headers });
  expect(events[0]?.headers["x-a"]).toBe("b");
  expect(JSON.stringify(events)).not.toContain("hush");
});

test("send: false for a retry gives up with what there is", async () => {
  const onEvent = ({ type }: CallEvent) => type !== "retry";
  const busy = connect([status(503, soon), status(200)], { onEvent });
  expect((await send(busy.connection, get, {})).status).toBe(503);
  const lost = connect([], { onEvent });
  await expect(send(lost.connection, get, {})).rejects.toMatchObject({ name: "ConnectionError" });
  expect([busy.inits.length, lost.inits.length]).toEqual([1, 1]);
});

test("send: follows no redirect", async () => {
  const { connection, inits } = connect([status(302, { location: "https://evil.example" })]);
  expect((await send(connection, get, {})).status).toBe(302);
  expect(inits[0]?.redirect).toBe("manual");
});

test("send: a fetch of the caller's own cannot change the headers of the next call", async () => {
  const { connection, inits } = connect([status(200), status(200)]);
  await send(connection, get, {});
  Object.assign(inits[0]?.headers ?? {}, { accept: "text/plain" });
  await send(connection, get, {});
  expect(inits[1]?.headers).toMatchObject({ authorization, accept: "application/json" });
});

test("send: headers of the call go before the client's, and those before ours, whatever their case", async () => {
  const headers = { Accept: "text/plain", "X-A": "client", "x-b": "client" };
  const { connection, inits } = connect([status(200)], { headers });
  await send(connection, post, { headers: { "x-B": "call" } });
  expect(inits[0]?.headers).toEqual({
    accept: "text/plain",
    authorization,
    "content-type": "application/x-www-form-urlencoded",
    "user-agent": expect.stringMatching(/^shortcodes-client\//) as string,
    "x-a": "client",
    "x-b": "call",
  });
});

test("send: without a form there is no type of content", async () => {
  const { connection, inits } = connect([status(200)]);
  await send(connection, get, {});
  expect(inits[0]?.headers).not.toHaveProperty("content-type");
});

test("retryDelay: takes Retry-After in seconds and as a date", () => {
  expect(retryDelay(1, "2")).toBe(2000);
  expect(retryDelay(1, "0.5")).toBe(500);
  const inTenSeconds = retryDelay(1, new Date(Date.now() + 10_000).toUTCString());
  expect(inTenSeconds).toBeGreaterThan(8_000);
  expect(inTenSeconds).toBeLessThanOrEqual(10_000);
});

test.each([undefined, null, "", "soon", "-1", "Thu, 01 Jan 1970 00:00:00 GMT"])(
  "retryDelay: without use of %j, waits a random part of a span that doubles up to 8 s",
  (retryAfter) => {
    for (const [attempt, span] of [
      [1, 250],
      [2, 500],
      [3, 1000],
      [6, 8000],
      [60, 8000],
    ] as const) {
      const delays = Array.from({ length: 50 }, () => retryDelay(attempt, retryAfter));
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...delays)).toBeLessThan(span);
      expect(new Set(delays).size).toBeGreaterThan(1);
    }
  },
);
