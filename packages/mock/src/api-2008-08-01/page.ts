import { pageLinks, pageOf, tokenRow, type Filters } from "../account-pages.ts";
import type { Call } from "../api/handler.ts";
import { errors, parameters, type Handlers } from "../generated/api-2008-08-01.ts";
import type { Filter, KindName } from "../store/store.ts";

type Paging = Pick<
  Parameters<Handlers["ListShortCode"]>[0]["query"],
  "num" | "PageSize" | "Page" | "AfterSid"
>;

/**
 * One page of a list and its attributes. `filters` begin the queries of links.
 *
 * @throws TwilioError 21481 when AfterSid names no such resource
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
  const size = query.num || query.PageSize || parameters.ListShortCode.num.default;
  const page = query.Page ?? 0;
  const { AfterSid: after } = query;
  const { rows, hasNext } = await pageOf(store, kind, account.sid, {
    ...filter,
    limit: size,
    ...(after === undefined
      ? { offset: page * size }
      : { after: await tokenRow(store, kind, account.sid, after, errors.InvalidPageToken, after) }),
  });
  const total = await store.count(kind, account.sid, filter);
  const pages = Math.ceil(total / size);
  const uri = pageLinks(pathname, [...filters, ["num", `${size}`]], "AfterSid");
  const last = rows.at(-1);
  return {
    rows,
    attributes: {
      page,
      numpages: pages,
      pagesize: size,
      total,
      start: page * size,
      end: page * size + Math.max(0, rows.length - 1),
      // Seed 000 prints a list of one page without these; they are what walking several takes.
      ...(pages > 1 && {
        uri: uri(page, after),
        firstpageuri: uri(0),
        previouspageuri: page === 0 ? null : uri(page - 1),
        nextpageuri: hasNext && last !== undefined ? uri(page + 1, last.sid) : null,
        lastpageuri: uri(pages - 1),
      }),
    },
  };
}
