import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { readBody } from "./body-reader.ts";

/** Reads pieces that come one after the other, of which the first is there at once. */
async function read(maximum: number, announced: number | undefined, ...pieces: readonly string[]) {
  const stream = new PassThrough();
  const headers = announced === undefined ? {} : { "content-length": String(announced) };
  const [first = "", ...others] = pieces;
  if (first !== "") stream.write(first);
  const body = readBody(Object.assign(stream, { headers }) as unknown as IncomingMessage, maximum);
  for (const piece of others) {
    await setImmediate();
    stream.write(piece);
  }
  stream.end();
  return (await body)?.toString();
}

describe("readBody", () => {
  test("refuses what is announced as too long, without waiting for it", async () => {
    const stream = Object.assign(new PassThrough(), { headers: { "content-length": "5" } });
    expect(await readBody(stream as unknown as IncomingMessage, 4)).toBeUndefined();
  });

  test("refuses chunks that are too long together, and takes those that are just not", async () => {
    expect(await read(4, undefined, "ab", "cd", "e")).toBeUndefined();
    expect(await read(4, undefined, "ab", "cd")).toBe("abcd");
  });

  test("takes a body in one piece or in several", async () => {
    expect(await read(10, 4, "abcd")).toBe("abcd");
    expect(await read(10, 4, "ab", "cd")).toBe("abcd");
    expect(await read(10, 4, "", "abcd")).toBe("abcd");
    expect(await read(10, 0)).toBe("");
  });

  test("takes a character that two pieces share", async () => {
    const stream = Object.assign(new PassThrough(), { headers: {} });
    const body = readBody(stream as unknown as IncomingMessage, 10);
    stream.write(Buffer.from([0xc3]));
    await setImmediate();
    stream.end(Buffer.from([0xbc]));
    expect((await body)?.toString()).toBe("ü");
  });
});
