import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { BODY_MAX_BYTES } from "../api/refuse.ts";
import { maxBodyBytes } from "../generated/mock-control.ts";
import { isControl } from "./request-url.ts";

export function bodyMaxBytes(pathname: string): number {
  return isControl(pathname) ? maxBodyBytes : BODY_MAX_BYTES;
}

/**
 * The body; `undefined` when it has more than `maximum` bytes. It is counted as it is read, whatever Content-Length says, and of a
 * body that is too long no more is kept.
 */
export async function readBody(
  request: IncomingMessage,
  maximum: number,
): Promise<Buffer | undefined> {
  const announced = Number(request.headers["content-length"]);
  if (announced > maximum) return undefined;
  // A form comes together with its headers as a rule: after this turn it is there, and need not be waited for as a stream.
  await Promise.resolve();
  const first = request.read() as Buffer | null;
  if (first?.length === announced) return first;
  return readStream(request, maximum, first);
}

/** All that comes, after what has been read of it already; `undefined` when that is more than `maximum` bytes. */
export function readStream(
  stream: Readable,
  maximum: number,
  first: Buffer | null = null,
): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maximum) chunks.push(chunk);
      else {
        chunks = [];
        resolve(undefined);
      }
    };
    if (first !== null) take(first);
    stream.on("data", take);
    stream.on("end", () => resolve(Buffer.concat(chunks)));
    stream.on("error", reject);
  });
}
