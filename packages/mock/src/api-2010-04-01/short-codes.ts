import {
  accountFilter,
  accountPage,
  pageQuery,
  type Filters,
  type PageStart,
} from "../account-list.ts";
import { updateAccountShortCode, type UpdateForm } from "../account-update.ts";
import type { Call } from "../api-document.ts";
import { formatRfc2822 } from "../dates.ts";
import { errors, limits } from "../generated/api-2010-04-01.ts";
import type { ListedShortCode } from "../store/store.ts";
import { TwilioError } from "../twilio-error.ts";

/** `PA`: the page after this short code; `PB`: the page before it (observed). */
const TOKEN = /^P([AB])(SC[0-9a-fA-F]{32})$/;

interface InAccount {
  readonly AccountSid: string;
}
interface Instance extends InAccount {
  readonly Sid: string;
}
interface ListQuery extends Filters {
  readonly PageSize?: number;
  readonly Page?: number;
  readonly PageToken?: string;
}

export async function fetchShortCode({ account, path, store, pathname }: Call<Instance>) {
  const shortCode = await store.shortCode(account.sid, path.Sid);
  if (shortCode === undefined) throw new TwilioError(errors.NotFound, { path: pathname });
  return resource(shortCode);
}

export async function updateShortCode(call: Call<Instance, unknown, UpdateForm>) {
  return resource(await updateAccountShortCode(call, call.path.Sid, errors));
}

export async function listShortCode({
  account,
  query,
  store,
  pathname,
}: Call<InAccount, ListQuery>) {
  const size = query.PageSize || limits.PageSize.default;
  const page = query.Page ?? 0;
  const token = query.PageToken;
  const { rows, hasNext } = await accountPage(
    store,
    accountFilter(account, query),
    startOf(token, page * size),
    size,
    {
      kind: errors.InvalidPageToken,
      value: token ?? "",
    },
  );
  const uri = (number: number, start?: string) =>
    `${pathname}?${pageQuery(query, [["PageSize", size], ["Page", number], ...(start === undefined ? [] : [["PageToken", start] as const])])}`;
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    page,
    page_size: size,
    start: page * size,
    end: page * size + Math.max(0, rows.length - 1),
    uri: uri(page, token),
    first_page_uri: uri(0),
    previous_page_uri: page === 0 || first === undefined ? null : uri(page - 1, `PB${first.sid}`),
    next_page_uri: hasNext && last !== undefined ? uri(page + 1, `PA${last.sid}`) : null,
    short_codes: rows.map(resource),
  };
}

/** A page number without a token is an index (deprecated by Twilio in favour of the token, and still taken). */
function startOf(token: string | undefined, index: number): PageStart {
  if (token === undefined) return { index };
  const [, direction, sid] = TOKEN.exec(token) ?? [];
  if (sid === undefined) throw new TwilioError(errors.InvalidPageToken, { value: token });
  return direction === "A" ? { after: sid } : { before: sid };
}

function resource(row: ListedShortCode) {
  return {
    sid: row.sid,
    account_sid: row.account_sid,
    friendly_name: row.friendly_name,
    short_code: row.short_code,
    date_created: formatRfc2822(row.date_created),
    date_updated: formatRfc2822(row.date_updated),
    sms_url: row.sms_url,
    sms_method: row.sms_method,
    sms_fallback_url: row.sms_fallback_url,
    sms_fallback_method: row.sms_fallback_method,
    api_version: row.api_version,
    uri: `/2010-04-01/Accounts/${row.account_sid}/SMS/ShortCodes/${row.sid}.json`,
  };
}

export type ShortCodeResource = ReturnType<typeof resource>;
export type ListResource = Awaited<ReturnType<typeof listShortCode>>;
