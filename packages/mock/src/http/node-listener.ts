import type { IncomingMessage, RequestListener, ServerOptions, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { readBody } from "./body-reader.ts";
import { BODY_MAX_BYTES } from "../api/refuse.ts";
import { maxBodyBytes as CONTROL_BODY_MAX_BYTES } from "../generated/mock-control.ts";
import type { HttpRequest, HttpResponse } from "./message.ts";
import { isControl } from "./request-url.ts";

/** Limits of connections: a slow or silent caller is cut off, and Node's own defaults wait for minutes. */
export const SERVER_OPTIONS: ServerOptions = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
};

/** Adapts the server to `node:http`. */
export function createNodeListener(
  answer: (request: HttpRequest) => Promise<HttpResponse>,
): RequestListener {
  return (message, response) => {
    void respond(answer, message, response).catch(() => message.socket.destroy());
  };
}

async function respond(
  answer: (request: HttpRequest) => Promise<HttpResponse>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = message;
  const headers = message.headers as Readonly<Record<string, string>>;
  const hasBody =
    headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  if (method === "GET" || !hasBody)
    return send(message, response, await answer({ method, url, headers, body: "" }));
  const body = await readBody(message, isControl(url) ? CONTROL_BODY_MAX_BYTES : BODY_MAX_BYTES);
  send(
    message,
    response,
    await answer({ method, url, headers, body: body ?? "", isBodyTooLarge: body === undefined }),
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
