import type { Operation } from "./api-document.ts";
import { argumentError } from "./argument-error.ts";
import { checkOptions } from "./check-options.ts";
import type { CallOptions, ItemsOptions, PagesOptions } from "./client-options.ts";
import type { Connection } from "./connection.ts";
import { type Engine, NOTHING_TO_READ } from "./engine.ts";
import { cutPath, fillPath } from "./fill-path.ts";
import { callRules } from "./option-rules.ts";
import { items, pages } from "./pages.ts";
import { type Answer, type BodyFormat, readAnswer } from "./read-answer.ts";
import { type Received, send } from "./send.ts";

type Values = Readonly<Record<string, unknown>>;

/** The function of one operation, with `orThrow` and, where there are pages, `pages` and `items` on it. */
export function createOperation(
  operationId: string,
  operation: Operation,
  server: string,
  connection: Connection,
  engine: Engine,
  format: BodyFormat,
) {
  const { method, path, media: accept, form, page: links } = operation;
  const { accountSid, baseUrl, validation } = connection;
  const template = cutPath(path);

  /** With the address of a page, which the API itself gave, there is nothing to add. */
  async function call(
    values: Values = {},
    options: CallOptions = {},
    page?: string,
  ): Promise<Answer> {
    checkOptions(options, callRules);
    const own: Record<string, unknown> = { AccountSid: accountSid };
    const rest: Record<string, unknown> = {};
    for (const name of Object.keys(values))
      if (values[name] !== undefined) (template.includes(name) ? own : rest)[name] = values[name];
    const issues = page ? undefined : validation?.request(operationId, own, rest);
    if (issues?.[0]) throw argumentError(String(issues[0].path[0]), issues[0].message, issues);
    let receiving: Promise<Received> | undefined;
    const asking = engine.request(method, page?.slice(baseUrl.length) ?? fillPath(template, own), {
      params: page || form ? {} : { query: rest },
      body: form && rest,
      fetch({ method: sent, url, body }) {
        receiving = send(connection, { operationId, method: sent, url, body, accept }, options);
        return NOTHING_TO_READ;
      },
    });
    // It has made the request by now, or cannot.
    if (!receiving) await asking;
    const received = (await receiving) as Received;
    return readAnswer(received, operationId, operation, format, validation);
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
      throw argumentError("page", "is not an address");
    }
    const { origin, pathname, search } = url;
    if (origin === baseUrl || origin === server) return baseUrl + pathname + search;
    // The credentials must not go there.
    throw argumentError("page", `is on ${origin}, not on ${baseUrl}`);
  }

  return Object.assign(call, {
    orThrow,
    ...(links && {
      pages: (values?: Values, options?: PagesOptions) =>
        pages(operationId, links, call, resolve, values, options),
      items: (values?: Values, options?: ItemsOptions) =>
        items(operationId, links, call, resolve, values, options),
    }),
  });
}
