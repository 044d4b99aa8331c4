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
  const outgoing = { method, url, accept, body };
  const { response, text } = await send(connection, outgoing, { signal, headers });
  return unread(response, text);
}

/** openapi-fetch would throw at XML, or hand it out as text where its types promise an object. */
export function xmlAsJson({ operations }: ApiDocument, { decode }: BodyFormat): Middleware {
  return {
    async onResponse({ schemaPath, request, response }) {
      const found = Object.entries(operations).find(
        ([, { path, method }]) => path === schemaPath && method === request.method,
      );
      const [operationId, operation] = found ?? [];
      const schema = operation?.xml?.[response.ok ? 0 : 1];
      if (!operationId || !schema) return undefined;
      const text = await response.text();
      try {
        return unread(response, JSON.stringify(decode(text, operation.media, schema)));
      } catch (cause) {
        throw unexpectedAnswer(operationId, response, text, cause as Error);
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
