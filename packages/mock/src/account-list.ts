import type { ErrorKind } from "./route.ts";
import type { Account, ListedShortCode, ShortCodeFilter, Store } from "./store/store.ts";
import { TwilioError } from "./twilio-error.ts";

/** The filters of the account's list, the same in both versions. */
export interface Filters {
  readonly ShortCode?: string;
  readonly FriendlyName?: string;
}

/** Where a page begins: `after` or `before` a short code of the account, or at an index. */
export type PageStart =
  | { readonly after: string }
  | { readonly before: string }
  | { readonly index: number };

export interface AccountPage {
  readonly rows: readonly ListedShortCode[];
  readonly hasNext: boolean;
}

/** One page of an account's short codes; it costs the page, not the collection. */
export async function accountPage(
  store: Store,
  filter: ShortCodeFilter,
  start: PageStart,
  limit: number,
  invalidToken: { readonly kind: ErrorKind; readonly value: string },
): Promise<AccountPage> {
  if ("index" in start)
    return forward(
      await store.shortCodes({ ...filter, offset: start.index, limit: limit + 1 }),
      limit,
    );
  const sid = "after" in start ? start.after : start.before;
  const shortCode = await store.shortCode(filter.account_sid, sid);
  if (shortCode === undefined)
    throw new TwilioError(invalidToken.kind, { value: invalidToken.value });
  if ("after" in start)
    return forward(
      await store.shortCodes({ ...filter, from: shortCode.position + 1, limit: limit + 1 }),
      limit,
    );
  // Going back there is always a page after: the one that the caller came from.
  return {
    rows: await store.shortCodes({ ...filter, before: shortCode.position, limit }),
    hasNext: true,
  };
}

function forward(rows: readonly ListedShortCode[], limit: number): AccountPage {
  return rows.length > limit
    ? { rows: rows.slice(0, limit), hasNext: true }
    : { rows, hasNext: false };
}

/**
 * `ShortCode` may match anywhere in the number, `*` is any one digit (seed 000: "898" finds all that contain 898).
 * A pattern with anything else can match nothing, so it becomes one that does not.
 */
export function accountFilter(
  account: Account,
  { ShortCode: pattern, FriendlyName: name }: Filters,
): ShortCodeFilter {
  return {
    account_sid: account.sid,
    ...(name !== undefined && { friendly_name: name }),
    ...(pattern !== undefined && {
      pattern: /^[0-9*]*$/.test(pattern) ? `%${pattern.replaceAll("*", "_")}%` : "",
    }),
  };
}

/** Query of a link to another page: filters first, as the API writes them. */
export function pageQuery(
  filters: Filters,
  paging: readonly (readonly [name: string, value: string | number])[],
): string {
  const { FriendlyName: name, ShortCode: pattern } = filters;
  const pairs = [
    ...(name === undefined ? [] : [["FriendlyName", name] as const]),
    ...(pattern === undefined ? [] : [["ShortCode", pattern] as const]),
    ...paging,
  ];
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
}
