import type { ErrorKind } from "./api/route.ts";
import { TwilioError } from "./api/twilio-error.ts";
import type { Rows } from "./generated/kinds.ts";
import type { KindName, Page, Store } from "./store/store.ts";

/** One page of what an account has of a kind; it costs the page, not the collection. */
export async function pageOf<K extends KindName>(
  store: Store,
  kind: K,
  accountSid: string,
  page: Page<K>,
): Promise<{ readonly rows: readonly Rows[K][]; readonly hasNext: boolean }> {
  const { limit } = page;
  const rows = await store.page(kind, accountSid, { ...page, limit: limit + 1 });
  // Going back there is always a page after: the one that the caller came from.
  if (page.before !== undefined) return { rows: rows.slice(-limit), hasNext: true };
  return { rows: rows.slice(0, limit), hasNext: rows.length > limit };
}

/** The row that a token names, or named until it was removed. @throws TwilioError when the account has no such row */
export async function tokenRow<K extends KindName>(
  store: Store,
  kind: K,
  accountSid: string,
  sid: string | undefined,
  invalid: ErrorKind,
  value: string,
): Promise<Rows[K]> {
  const row = sid === undefined ? undefined : await store.placed(kind, accountSid, sid);
  if (row === undefined) throw new TwilioError(invalid, { value });
  return row;
}

/** What filters a list, as the API writes it in links. */
export type Filters = readonly (readonly [name: string, value: string | undefined])[];

/** Makes the links of a list: by the number of a page and, where it is known, the token it begins at. */
export function pageLinks(pathname: string, query: Filters, tokenName: string) {
  const pairs = query.flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
  );
  const start = `${pathname}?${pairs.join("&")}&Page=`;
  return (page: number, token?: string) =>
    token === undefined ? `${start}${page}` : `${start}${page}&${tokenName}=${token}`;
}
