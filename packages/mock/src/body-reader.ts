import type { IncomingMessage } from "node:http";

/**
 * The body as text; `undefined` when it has more than `maximum` bytes. It is counted as it is read, whatever
 * Content-Length says, and of a body that is too long no more is kept.
 */
export function readBody(request: IncomingMessage, maximum: number): Promise<string | undefined> {
  const announced = Number(request.headers["content-length"]);
  if (announced > maximum) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      // A form comes in one piece as a rule, and then there is no need to wait for the end.
      if (length === announced && chunks.length === 0) resolve(chunk.toString("utf8"));
      else if (length <= maximum) chunks.push(chunk);
      else {
        chunks = [];
        resolve(undefined);
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", reject);
  });
}
