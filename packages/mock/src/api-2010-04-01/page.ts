import { pageLinks, pageOf, tokenRow, type Filters } from "../account-pages.ts";
import type { Call } from "../api/handler.ts";
import { errors, parameters, type Handlers } from "../generated/api-2010-04-01.ts";
import type { Rows } from "../generated/kinds.ts";
import type { Filter, KindName } from "../store/store.ts";

type Paging = Pick<
  Parameters<Handlers["ListShortCode"]>[0]["query"],
  "PageSize" | "Page" | "PageToken"
>;

/** `PA`: the page after this resource; `PB`: the page before it (observed). */
const TOKEN = /^P([AB])([A-Z]{2}[0-9a-fA-F]{32})$/;

/**
 * One page of a list and its paging properties. `filters` begin the queries of links, as the API writes them.
 *
 * @throws TwilioError 21481 when the token names no such resource
 */
export async function listPage<K extends KindName>(
  {
    account,
    query,
    store,
    pathname,
  }: Pick<Call<unknown, Paging>, "account" | "query" | "store" | "pathname">,
  kind: K,
  filter: Filter<K>,
  filters: Filters,
) {
  const size = query.PageSize || parameters.ListShortCode.PageSize.default;
  const page = query.Page ?? 0;
  const token = query.PageToken;
  const [, direction, sid] = TOKEN.exec(token ?? "") ?? [];
  const row: Rows[K] | undefined =
    token === undefined
      ? undefined
      : await tokenRow(store, kind, account.sid, sid, errors.InvalidPageToken, token);
  const { rows, hasNext } = await pageOf(store, kind, account.sid, {
    ...filter,
    limit: size,
    // A page number without a token is an index (deprecated by Twilio in favour of the token, and still taken).
    ...(row === undefined
      ? { offset: page * size }
      : direction === "A"
        ? { after: row }
        : { before: row }),
  });
  const uri = pageLinks(pathname, [...filters, ["PageSize", `${size}`]], "PageToken");
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    paging: {
      page,
      page_size: size,
      start: page * size,
      end: page * size + Math.max(0, rows.length - 1),
      uri: uri(page, token),
      first_page_uri: uri(0),
      previous_page_uri: page === 0 || first === undefined ? null : uri(page - 1, `PB${first.sid}`),
      next_page_uri: hasNext && last !== undefined ? uri(page + 1, `PA${last.sid}`) : null,
    },
  };
}

/** XML's uris carry no `.json`. */
export function xmlUri(uri: string): string {
  return uri.replace(/\.json$/, "");
}
