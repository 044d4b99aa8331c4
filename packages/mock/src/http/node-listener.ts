import { once } from "node:events";
import type {
  IncomingMessage,
  RequestListener,
  Server,
  ServerOptions,
  ServerResponse,
} from "node:http";
import { Readable } from "node:stream";
import { bodyMaxBytes, readBody } from "./body-reader.ts";
import { bodyText } from "./body-text.ts";
import type { HttpRequest, HttpResponse, OnLeave } from "./message.ts";
import { splitUrl } from "./request-url.ts";

/** Limits of connections: a slow or silent caller is cut off, and Node's own defaults wait for minutes. */
export const SERVER_OPTIONS: ServerOptions = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
};

/** Adapts the server to `node:http`. `running`: the answers that are not sent yet; `complain` hears why one could not be. */
export function createNodeListener(
  answer: (request: HttpRequest, onLeave: OnLeave) => Promise<HttpResponse>,
  running: Set<ServerResponse>,
  complain: (error: unknown) => void,
): RequestListener {
  return (message, response) => {
    running.add(response);
    response.once("close", () => running.delete(response));
    void respond(answer, message, response).catch((error: unknown) => {
      // If the caller has left, nothing is wrong.
      if (message.errored === null) complain(error);
      message.socket.destroy();
    });
  };
}

/** Accepts nothing more, lets what runs finish for so long, and ends all connections. */
export async function closeServer(
  server: Server,
  running: ReadonlySet<ServerResponse>,
  graceMs: number,
): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const late = AbortSignal.timeout(graceMs);
  for (const response of running)
    if (!late.aborted) await once(response, "close", { signal: late }).catch(() => {});
  server.closeAllConnections();
  await closed;
}

async function respond(
  answer: (request: HttpRequest, onLeave: OnLeave) => Promise<HttpResponse>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = message;
  const headers = message.headers as Readonly<Record<string, string>>;
  const hasBody =
    headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  const onLeave: OnLeave = (listener) => response.once("close", listener);
  if (method === "GET" || !hasBody)
    return send(message, response, await answer({ method, url, headers, body: "" }, onLeave));
  const maximum = bodyMaxBytes(splitUrl(url).pathname);
  const bytes = await readBody(message, maximum);
  send(
    message,
    response,
    await answer({ method, url, headers, ...bodyText(bytes, headers, maximum) }, onLeave),
  );
}

function send(
  message: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, damage, stream }: HttpResponse,
): void {
  if (damage === "reset") {
    message.socket.resetAndDestroy();
    return;
  }
  const lines = rawHeaders(headers);
  if (status === 204) {
    response.writeHead(status, lines).end();
    return;
  }
  if (stream !== undefined) {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    response.writeHead(status, lines);
    Readable.from(stream(gone.signal))
      .on("error", () => response.destroy())
      .pipe(response);
    return;
  }
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  lines.push("Content-Length", String(length));
  response.writeHead(status, lines);
  if (damage === undefined) {
    // Text of as many bytes as characters is ASCII, which Node copies faster when the encoding is given.
    if (typeof body === "string" && body.length === length) response.end(body, "latin1");
    else response.end(body);
    return;
  }
  response.write(Buffer.from(body).subarray(0, Math.floor(length / 2)), () =>
    message.socket.destroy(),
  );
}

/** The form that `writeHead` takes without looking at it twice. */
function rawHeaders(headers: HttpResponse["headers"]): string[] {
  const lines: string[] = [];
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) lines.push(name, value);
  }
  return lines;
}
