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
        cause: new Error(`the mock was told to ${damage} this connection`),
      });
    if (status === 204) return new Response(null, { status, headers: answered });
    return new Response(request.method === "HEAD" ? null : content, {
      status,
      headers: { ...answered, "Content-Length": String(Buffer.byteLength(content)) },
    });
  };
}
