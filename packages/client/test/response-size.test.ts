import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createConnection } from "../src/connection.ts";
import { ConnectionError, ResponseTooLargeError } from "../src/errors.ts";
import { type Outgoing, send } from "../src/send.ts";

const credentials = { accountSid: `AC${"a".repeat(32)}`, authToken: "secret-token" };
const get: Outgoing = {
  operationId: undefined,
  method: "GET",
  url: "https://api.example/1",
  accept: "application/json",
};

/** A connection that gets these answers, and how often it asked. */
function connect(answers: readonly (() => Response)[], options: object = {}) {
  let calls = 0;
  const fetch = async () => {
    const answer = answers[calls++];
    if (answer === undefined) throw new Error("no more answers");
    return answer();
  };
  const given = { ...credentials, fetch, ...options };
  return { connection: createConnection(given, "https://api.example"), calls: () => calls };
}

test("send: a body may have maxResponseBytes, and one more is refused, not asked for again", async () => {
  for (const [options, own] of [
    [{ maxResponseBytes: 10 }, {}],
    [{ maxResponseBytes: 1 }, { maxResponseBytes: 10 }],
  ]) {
    const answers = ["0123456789", "0123456789a", "ééééé", "éééééa"].map(
      (text) => () => new Response(text),
    );
    const { connection, calls } = connect(answers, options);
    expect(await (await send(connection, get, own ?? {})).text()).toBe("0123456789");
    const error = await send(connection, get, own ?? {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ResponseTooLargeError);
    expect(error).toMatchObject({
      name: "ResponseTooLargeError",
      message: `GET ${get.url}: ResponseTooLargeError: the body exceeds maxResponseBytes (10)`,
    });
    expect(await (await send(connection, get, own ?? {})).text()).toBe("ééééé");
    await expect(send(connection, get, own ?? {})).rejects.toBeInstanceOf(ConnectionError);
    expect(calls()).toBe(4);
  }
});

test("send: stops a body without end at the default bound", async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull(to) {
          to.enqueue(new Uint8Array(1_048_576));
          pulled += 1;
        },
        cancel() {
          cancelled = true;
        },
      }),
    );
  const { connection } = connect([endless]);
  await expect(send(connection, get, {})).rejects.toMatchObject({ name: "ResponseTooLargeError" });
  expect([pulled < 20, cancelled]).toEqual([true, true]);
});

test("send: counts the bytes after decompression", async () => {
  const packed = gzipSync(Buffer.alloc(1_000_000));
  const headers = { "content-encoding": "gzip", "content-length": packed.length };
  const server = createServer((_, answer) => answer.writeHead(200, headers).end(packed));
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { connection } = connect([], { fetch: undefined });
    const read = (maxResponseBytes: number) =>
      send(connection, { ...get, url }, { maxResponseBytes });
    expect(await (await read(1_000_000)).text()).toHaveLength(1_000_000);
    await expect(read(999_999)).rejects.toMatchObject({ name: "ResponseTooLargeError" });
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test("send: characters cut between two chunks stay whole, and what has no stream is read all the same", async () => {
  const bytes = new TextEncoder().encode("Ünïcödé");
  const cut = new ReadableStream({
    start(to) {
      to.enqueue(bytes.slice(0, 1));
      to.enqueue(bytes.slice(1));
      to.close();
    },
  });
  const plain = { status: 200, headers: new Headers(), text: async () => "plain" };
  const { connection } = connect([() => new Response(cut), () => plain as Response]);
  expect(await (await send(connection, get, {})).text()).toBe("Ünïcödé");
  expect(await (await send(connection, get, {})).text()).toBe("plain");
});
