import { tokenRow } from "../account-pages.ts";
import type { Call } from "../api/handler.ts";
import { errors, parameters, type Handlers } from "../generated/messaging-v1.ts";
import type { Rows } from "../generated/kinds.ts";
import type { Filter, KindName } from "../store/store.ts";

type Query = Parameters<Handlers["ListService"]>[0]["query"];

/** `PT` and the Sid of the page's first item. Observed on Services, for both directions. */
const TOKEN = /^PT([A-Z]{2}[0-9a-fA-F]{32})$/;

/** One page of a list and its page data; `Page` is the caller's own count, the token says where the page begins. */
export async function listPage<K extends KindName, Key extends string>(
  call: Pick<Call<unknown, Query>, "account" | "query" | "store" | "origin" | "pathname">,
  kind: K,
  key: Key,
  filter: Filter = {},
) {
  const { account, query, store, origin, pathname } = call;
  const size = query.PageSize || parameters.ListService.PageSize.default;
  const page = query.Page ?? 0;
  const token = query.PageToken;
  const [, sid] = TOKEN.exec(token ?? "") ?? [];
  const from: Rows[K] | undefined =
    token === undefined
      ? undefined
      : await tokenRow(store, kind, account.sid, sid, errors.InvalidPageToken, token);
  const rows = await store.page(kind, account.sid, { ...filter, from, limit: size + 1 });
  const next = rows[size];
  const [before] =
    from === undefined
      ? []
      : await store.page(kind, account.sid, { ...filter, before: from, limit: size });

  const url = (number: number, start?: string) =>
    `${origin}${pathname}?PageSize=${size}&Page=${number}${start === undefined ? "" : `&PageToken=${encodeURIComponent(start)}`}`;
  return {
    rows: rows.slice(0, size),
    meta: {
      page,
      page_size: size,
      first_page_url: url(0),
      previous_page_url:
        before === undefined ? null : url(Math.max(0, page - 1), `PT${before.sid}`),
      next_page_url: next === undefined ? null : url(page + 1, `PT${next.sid}`),
      key,
      url: url(page, token),
    },
  };
}
