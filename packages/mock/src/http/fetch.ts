import { BODY_MAX_BYTES } from "../api/refuse.ts";
import type { HttpRequest, HttpResponse } from "./message.ts";
import { isControl } from "./request-url.ts";

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Adapts the server to `fetch`: no socket, no port. Relative URLs are taken from `base`. */
export function createFetch(
  answer: (request: HttpRequest) => Promise<HttpResponse>,
  base: string,
): Fetch {
  return async (input, init) => {
    const request =
      input instanceof Request ? new Request(input, init) : new Request(new URL(input, base), init);
    const { host, protocol, pathname, search } = new URL(request.url);
    const body = await request.text();
    const isBodyTooLarge = Buffer.byteLength(body) > BODY_MAX_BYTES && !isControl(pathname);
    const {
      status,
      headers,
      body: content,
      damage,
      stream,
    } = await answer({
      method: request.method,
      url: pathname + search,
      headers: { host, ...Object.fromEntries(request.headers) },
      body: isBodyTooLarge ? "" : body,
      isBodyTooLarge,
      isSecure: protocol === "https:",
    });
    if (damage !== undefined)
      throw new TypeError("fetch failed", {
        cause: new Error(`a fault was injected: ${damage} this connection`),
      });
    if (stream !== undefined) return new Response(streamOf(stream), { status, headers });
    return new Response(status === 204 || request.method === "HEAD" ? null : content, {
      status,
      headers,
    });
  };
}

function streamOf(texts: NonNullable<HttpResponse["stream"]>): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const iterator = texts(gone.signal)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done = false, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value as string));
    },
    cancel: () => gone.abort(),
  });
}
