import type { Operation } from "./api-document.ts";
import { ArgumentError } from "./argument-error.ts";
import type { CallOptions, ItemsOptions, PagesOptions } from "./client-options.ts";
import type { Connection } from "./connection.ts";
import type { Engine } from "./engine.ts";
import { items, pages } from "./pages.ts";
import { type Answer, type BodyFormat, readAnswer } from "./read-answer.ts";
import { send } from "./send.ts";

/** What one operation of a client needs. */
export interface OperationContext {
  readonly operationId: string;
  readonly operation: Operation;
  readonly connection: Connection;
  readonly engine: Engine;
  readonly server: string;
  readonly format: BodyFormat | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** The function of one operation, with `orThrow` and, where there are pages, `pages` and `items` on it. */
export function createOperation(context: OperationContext) {
  const { operationId, operation, connection, engine, server, format } = context;
  const { method, path, media, form, page: links } = operation;
  const { accountSid, baseUrl, validation } = connection;

  /** With the address of a page, which the API itself gave, there is nothing to add. */
  async function call(
    values: Values = {},
    options: CallOptions = {},
    page?: string,
  ): Promise<Answer> {
    const own = { ...values, AccountSid: values.AccountSid ?? accountSid };
    const rest = Object.fromEntries(
      Object.entries(values).filter(([name]) => !path.includes(`{${name}}`)),
    );
    if (!page) validation?.request(operationId, own, rest);
    const { response } = await engine.request(method, page?.slice(baseUrl.length) ?? path, {
      ...(page ? {} : { params: { path: own, query: form ? {} : rest }, body: form && rest }),
      parseAs: "text",
      fetch: (request) => send(connection, { ...request, operationId, accept: media }, options),
    });
    return readAnswer(response, operationId, operation, format, validation);
  }

  async function orThrow(values?: Values, options?: CallOptions): Promise<unknown> {
    const { data, error } = await call(values, options);
    if (error) throw error;
    return data;
  }

  /** Absolute URL of a link. The service's own origin means ours: with an edge between, links still name it. */
  function resolve(link: string): string {
    const { origin, pathname, search } = new URL(link, baseUrl);
    if (origin === baseUrl || origin === server) return baseUrl + pathname + search;
    // The credentials must not go there.
    throw new ArgumentError("page", `is on ${origin}, not on ${baseUrl}`);
  }

  if (!links) return Object.assign(call, { orThrow });
  const source = { operationId, links, call, resolve };
  return Object.assign(call, {
    orThrow,
    pages: (values?: Values, options?: PagesOptions) => pages(source, values, options),
    items: (values?: Values, options?: ItemsOptions) => items(source, values, options),
  });
}
