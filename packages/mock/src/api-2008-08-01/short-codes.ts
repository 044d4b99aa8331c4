import {
  filterOf,
  filterQuery,
  pageOf,
  tokenRow,
  updateShortCode,
  type ShortCode,
} from "../account-short-codes.ts";
import { formatRfc2822 } from "../api/dates.ts";
import { once } from "../api/items.ts";
import { TwilioError } from "../api/twilio-error.ts";
import { errors, parameters, type Handlers } from "../generated/api-2008-08-01.ts";

export const handlers = {
  async FetchShortCode({ account, path, store, pathname }) {
    const row = await store.get("short_code", account.sid, path.ShortCodeSid);
    if (row === undefined) throw new TwilioError(errors.NotFound, { path: pathname });
    return { status: 200, body: { ShortCode: resource(row) } };
  },

  async UpdateShortCode(call) {
    const row = await updateShortCode(call, call.path.ShortCodeSid, errors);
    return { status: 200, body: { ShortCode: resource(row) } };
  },

  async ListShortCode({ account, query, store, pathname }) {
    const size = query.num || query.PageSize || parameters.ListShortCode.num.default;
    const page = query.Page ?? 0;
    const { AfterSid: after } = query;
    const filter = filterOf(query);
    const { rows, hasNext } = await pageOf(store, account.sid, {
      ...filter,
      limit: size,
      ...(after === undefined
        ? { offset: page * size }
        : { after: await tokenRow(store, account.sid, after, errors.InvalidPageToken, after) }),
    });
    const total = await store.count("short_code", account.sid, filter);
    const pages = Math.ceil(total / size);

    const start = `${pathname}?${filterQuery(query)}num=${size}&Page=`;
    const uri = (number: number, from?: string) =>
      from === undefined ? `${start}${number}` : `${start}${number}&AfterSid=${from}`;
    const last = rows.at(-1);
    return {
      status: 200,
      body: {
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
          ShortCode: rows.map((row) => listed(row)),
        },
      },
    };
  },
} satisfies Handlers;

/** Elements in the order of seed 000, whose examples leave ApiVersion out. */
const resource = (row: ShortCode) => ({
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
});
const listed = once(resource);
