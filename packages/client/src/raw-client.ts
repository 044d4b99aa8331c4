import createFetchClient, { type Client, type Middleware } from "openapi-fetch";
import type { ApiDocument } from "./api-document.ts";
import type { DocumentOptions } from "./client-options.ts";
import { type Connection, createConnection } from "./connection.ts";
import { unexpectedAnswer } from "./errors.ts";
import type { BodyFormat } from "./read-answer.ts";
import { send } from "./send.ts";
import { serializers } from "./serializers.ts";

/** openapi-fetch itself, as its own documentation describes it, on our credentials, time limits, retries and serializers. */
export function createRawClient<Paths extends {}>(
  server: string,
  options: DocumentOptions,
  middleware?: Middleware,
): Client<Paths> {
  const connection = createConnection(options, server);
  const client = createFetchClient<Paths>({
    ...serializers,
    baseUrl: connection.baseUrl,
    fetch: (request) => sendRequest(connection, request),
  });
  if (middleware) client.use(middleware);
  return client;
}

async function sendRequest(connection: Connection, request: Request): Promise<Response> {
  const { method, url, signal } = request;
  const body = request.body ? await request.text() : undefined;
  const { accept = "*/*", "content-type": _, ...headers } = Object.fromEntries(request.headers);
  const outgoing = { operationId: undefined, method, url, accept, body };
  const response = await send(connection, outgoing, { signal, headers });
  return unread(response, await response.text());
}

/** openapi-fetch would throw at XML, or hand it out as text where its types promise an object. */
export function xmlAsJson({ operations }: ApiDocument, { decode }: BodyFormat): Middleware {
  return {
    async onResponse({ schemaPath, request, response }) {
      const found = Object.entries(operations).find(
        ([, { path, method = "GET" }]) => path === schemaPath && method === request.method,
      );
      const [operationId, { media } = {}] = found ?? [];
      if (!operationId || media !== "application/xml" || response.status === 204) return undefined;
      // Of a copy: an error quotes the body.
      const text = await response.clone().text();
      try {
        return unread(response, JSON.stringify(decode(text, media)));
      } catch (cause) {
        throw await unexpectedAnswer(operationId, response, cause as Error);
      }
    },
  };
}

function unread(response: Response, text: string): Response {
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  // `Response` refuses a body, even an empty one, for these.
  const body = [204, 205, 304].includes(status) ? null : text;
  return new Response(body, { status, statusText, headers });
}
