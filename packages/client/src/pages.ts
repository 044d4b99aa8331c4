import type { Operation } from "./api-document.ts";
import type { CallOptions, ItemsOptions, PagesOptions } from "./client-options.ts";
import { argumentError, unexpectedAnswer } from "./errors.ts";
import type { Answer } from "./read-answer.ts";

type Links = NonNullable<Operation["page"]>;
type Values = Readonly<Record<string, unknown>>;
/** Asks for the first page, or for the one at an address. */
type Call = (values?: Values, options?: CallOptions, page?: string) => Promise<Answer>;
/** Absolute URL of a link. Throws if it leads to another origin, where the credentials must not go. */
type Resolve = (link: string) => string;

/** One page, as `pages` yields it. */
export interface Page<Data = unknown, Item = unknown> {
  /** The answer as the document declares it. */
  readonly data: Data;
  readonly items: readonly Item[];
  /** URL of the next page, to continue from later: `{ from: page.next }`. `undefined` on the last page. */
  readonly next: string | undefined;
  readonly response: Response;
}

/** `pages` and `items` of an operation. */
export function createPaging(operationId: string, links: Links, call: Call, resolve: Resolve) {
  /** Every page from the first or from `from` on. Throws `TwilioError` where a call would return one as a value. */
  async function* pages(
    values?: Values,
    { from, ...options }: PagesOptions = {},
  ): AsyncGenerator<Page, void, undefined> {
    let url = from && resolve(from);
    const seen = new Set<string | undefined>();
    do {
      seen.add(url);
      const { data, error, response } = await call(values, options, url);
      if (error) throw error;
      let listed: unknown[];
      try {
        // The last page has null there, an empty attribute or nothing.
        const link = at(data, links.next) as string | null | undefined;
        url = link ? resolve(link) : undefined;
        if (url && seen.has(url)) throw new Error(`the next page, ${url}, was already read`);
        listed = [...(at(data, links.items) as unknown[])];
      } catch (cause) {
        throw await unexpectedAnswer(operationId, response, cause as Error);
      }
      yield { data, items: listed, next: url, response };
    } while (url);
  }

  /** Every item of every page, at most `limit`. Requests only the pages it needs. */
  async function* items(
    values?: Values,
    { limit = Infinity, ...options }: ItemsOptions = {},
  ): AsyncGenerator<unknown, void, undefined> {
    let left = limit;
    if (typeof left !== "number" || !(left >= 0))
      throw argumentError("limit", "must be a number, 0 or more");
    if (left < 1) return;
    for await (const page of pages(values, options))
      for (const item of page.items) {
        yield item;
        left -= 1;
        if (left < 1) return;
      }
  }

  return { pages, items };
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}
