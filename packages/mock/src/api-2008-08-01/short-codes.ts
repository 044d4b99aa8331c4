import { accountFilter, accountPage, pageQuery, type Filters } from "../account-list.ts";
import { updateAccountShortCode, type UpdateForm } from "../account-update.ts";
import type { Call } from "../api-document.ts";
import { formatRfc2822 } from "../dates.ts";
import { errors, limits } from "../generated/api-2008-08-01.ts";
import type { ListedShortCode } from "../store/store.ts";
import { TwilioError } from "../twilio-error.ts";

interface InAccount {
  readonly AccountSid: string;
}
interface Instance extends InAccount {
  readonly ShortCodeSid: string;
}
interface ListQuery extends Filters {
  readonly num?: number;
  readonly PageSize?: number;
  readonly Page?: number;
  readonly AfterSid?: string;
}

export async function fetchShortCode({ account, path, store, pathname }: Call<Instance>) {
  const shortCode = await store.shortCode(account.sid, path.ShortCodeSid);
  if (shortCode === undefined) throw new TwilioError(errors.NotFound, { path: pathname });
  return { ShortCode: resource(shortCode) };
}

export async function updateShortCode(call: Call<Instance, unknown, UpdateForm>) {
  return {
    ShortCode: resource(await updateAccountShortCode(call, call.path.ShortCodeSid, errors)),
  };
}

export async function listShortCode({
  account,
  query,
  store,
  pathname,
}: Call<InAccount, ListQuery>) {
  const size = query.num || query.PageSize || limits.num.default;
  const page = query.Page ?? 0;
  const { AfterSid: after } = query;
  const filter = accountFilter(account, query);
  const isFiltered = filter.friendly_name !== undefined || filter.pattern !== undefined;
  const start = after === undefined ? { index: page * size } : { after };
  const { rows, hasNext } = await accountPage(store, filter, start, size, {
    kind: errors.InvalidPageToken,
    value: after ?? "",
  });
  const total = isFiltered ? await store.countShortCodes(filter) : account.short_code_count;
  const pages = Math.ceil(total / size);

  const uri = (number: number, afterSid?: string) =>
    `${pathname}?${pageQuery(query, [["num", size], ["Page", number], ...(afterSid === undefined ? [] : [["AfterSid", afterSid] as const])])}`;
  const last = rows.at(-1);
  return {
    ShortCodes: {
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
      ShortCode: rows.map(resource),
    },
  };
}

/** Elements in the order of seed 000, whose examples leave ApiVersion out. */
function resource(row: ListedShortCode) {
  return {
    Sid: row.sid,
    AccountSid: row.account_sid,
    FriendlyName: row.friendly_name,
    ShortCode: row.short_code,
    DateCreated: formatRfc2822(row.date_created),
    DateUpdated: formatRfc2822(row.date_updated),
    SmsUrl: row.sms_url,
    SmsMethod: row.sms_method,
    SmsFallbackUrl: row.sms_fallback_url,
    SmsFallbackMethod: row.sms_fallback_method,
  };
}

export type FetchedResource = Awaited<ReturnType<typeof fetchShortCode>>;
export type ListResource = Awaited<ReturnType<typeof listShortCode>>;
