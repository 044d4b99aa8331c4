import type { CompleteOperation } from "./api-document.ts";
import type { CallOptions } from "./client-options.ts";
import type { Connection } from "./connection.ts";
import { argumentError } from "./errors.ts";
import { createPaging } from "./pages.ts";
import { type Answer, type BodyFormat, readAnswer } from "./read-answer.ts";
import { send } from "./send.ts";
import { encodeValues, fillPath } from "./serializers.ts";

type Values = Readonly<Record<string, unknown>>;

/** The function of one operation, with `orThrow` and, where there are pages, `pages` and `items` on it. */
export function createOperation(
  operation: CompleteOperation,
  server: string,
  connection: Connection,
  format: BodyFormat,
) {
  const { operationId, path, method, media: accept, page: links } = operation;
  const { accountSid, baseUrl, validation } = connection;

  /** With the address of a page, which the API itself gave, there is nothing to add. */
  async function call(
    values: Values = {},
    options: CallOptions = {},
    page?: string,
  ): Promise<Answer> {
    const own: Record<string, unknown> = { AccountSid: accountSid };
    const rest: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(values))
      if (value !== undefined) (path.includes(`{${name}}`) ? own : rest)[name] = value;
    if (!page) validation?.request(operationId, own, rest);
    const [query, body]: [string, string?] =
      method === "POST" ? ["", encodeValues(rest, "")] : [encodeValues(rest)];
    const url = page ?? baseUrl + fillPath(path, own) + (query && `?${query}`);
    const response = await send(connection, { operationId, method, url, accept, body }, options);
    return readAnswer(response, operation, format, validation);
  }

  async function orThrow(values?: Values, options?: CallOptions): Promise<unknown> {
    const { data, error } = await call(values, options);
    if (error) throw error;
    return data;
  }

  /** Absolute URL of a link. The service's own origin means ours: with an edge between, links still name it. */
  function resolve(link: string): string {
    let url: URL;
    try {
      url = new URL(link, baseUrl);
    } catch {
      throw argumentError("page", "is not a URL");
    }
    const { origin, pathname, search } = url;
    if (origin === baseUrl || origin === server) return baseUrl + pathname + search;
    // The credentials must not go there.
    throw argumentError(
      "page",
      `is at ${origin}, expected ${baseUrl}: correct baseUrl or the server's public URL`,
    );
  }

  return Object.assign(call, {
    orThrow,
    ...(links && createPaging(operationId, links, call, resolve)),
  });
}
