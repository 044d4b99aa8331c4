import { bodyMaxBytes } from "./body-reader.ts";
import { bodyText } from "./body-text.ts";
import type { HttpRequest, HttpResponse, OnLeave } from "./message.ts";

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Adapts the server to `fetch`: no socket, no port. Relative URLs are taken from `base`. */
export function createFetch(
  answer: (request: HttpRequest, onLeave: OnLeave) => Promise<HttpResponse>,
  base: string,
): Fetch {
  return async (input, init) => {
    const request =
      input instanceof Request ? new Request(input, init) : new Request(new URL(input, base), init);
    const { host, protocol, pathname, search } = new URL(request.url);
    const bytes = Buffer.from(await request.arrayBuffer());
    const maximum = bodyMaxBytes(pathname);
    const headers = { host, ...Object.fromEntries(request.headers) };
    const {
      status,
      headers: answered,
      body: content,
      damage,
      stream,
    } = await answer(
      {
        method: request.method,
        url: pathname + search,
        headers,
        ...bodyText(bytes.length > maximum ? undefined : bytes, headers, maximum),
        isSecure: protocol === "https:",
      },
      (listener) => request.signal.addEventListener("abort", listener),
    );
    request.signal.throwIfAborted();
    if (damage !== undefined)
      throw new TypeError("fetch failed", {
        cause: new Error(`a fault was injected: ${damage} this connection`),
      });
    if (stream !== undefined)
      return new Response(streamOf(stream, request.signal), { status, headers: answered });
    if (status === 204) return new Response(null, { status, headers: answered });
    return new Response(request.method === "HEAD" ? null : content, {
      status,
      headers: { ...answered, "Content-Length": String(Buffer.byteLength(content)) },
    });
  };
}

/** As from the real `fetch`, an abort ends what is being read with its reason. */
function streamOf(
  texts: NonNullable<HttpResponse["stream"]>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const iterator = texts(gone.signal)[Symbol.asyncIterator]();
  return new ReadableStream({
    start(controller) {
      signal.addEventListener("abort", () => {
        gone.abort();
        controller.error(signal.reason);
      });
    },
    async pull(controller) {
      const { done = false, value } = await iterator.next();
      if (gone.signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value as string));
    },
    cancel: () => gone.abort(),
  });
}
