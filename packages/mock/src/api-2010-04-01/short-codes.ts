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
import {
  errors,
  parameters,
  type Handlers,
  type Representations,
} from "../generated/api-2010-04-01.ts";

/** `PA`: the page after this short code; `PB`: the page before it (observed). */
const TOKEN = /^P([AB])(SC[0-9a-fA-F]{32})$/;

export const handlers = {
  async FetchShortCode({ account, path, store, pathname }) {
    const row = await store.get("short_code", account.sid, path.Sid);
    if (row === undefined) throw new TwilioError(errors.NotFound, { path: pathname });
    return { status: 200, body: resource(row) };
  },

  async UpdateShortCode(call) {
    return { status: 200, body: resource(await updateShortCode(call, call.path.Sid, errors)) };
  },

  async ListShortCode({ account, query, store, pathname }) {
    const size = query.PageSize || parameters.ListShortCode.PageSize.default;
    const page = query.Page ?? 0;
    const token = query.PageToken;
    const [, direction, sid] = TOKEN.exec(token ?? "") ?? [];
    const row =
      token === undefined
        ? undefined
        : await tokenRow(store, account.sid, sid, errors.InvalidPageToken, token);
    const { rows, hasNext } = await pageOf(store, account.sid, {
      ...filterOf(query),
      limit: size,
      // A page number without a token is an index (deprecated by Twilio in favour of the token, and still taken).
      ...(row === undefined
        ? { offset: page * size }
        : direction === "A"
          ? { after: row }
          : { before: row }),
    });
    const start = `${pathname}?${filterQuery(query)}PageSize=${size}&Page=`;
    const uri = (number: number, from?: string) =>
      from === undefined ? `${start}${number}` : `${start}${number}&PageToken=${from}`;
    const [first, last] = [rows[0], rows.at(-1)];
    return {
      status: 200,
      body: {
        page,
        page_size: size,
        start: page * size,
        end: page * size + Math.max(0, rows.length - 1),
        uri: uri(page, token),
        first_page_uri: uri(0),
        previous_page_uri:
          page === 0 || first === undefined ? null : uri(page - 1, `PB${first.sid}`),
        next_page_uri: hasNext && last !== undefined ? uri(page + 1, `PA${last.sid}`) : null,
        short_codes: rows.map((row) => listed(row)),
      },
    };
  },
} satisfies Handlers;

const resource = (row: ShortCode) => ({
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
});
const listed = once(resource);

type Instance = Parameters<Representations["FetchShortCodeXml"]>[0];
type List = Parameters<Representations["ListShortCodeXml"]>[0];

/** XML wraps the JSON in a named element, and its uris carry no `.json`. */
const instanceXml = (shortCode: Instance) => ({ short_code: inXml(shortCode) });
const listXml = ({ short_codes: shortCodes, ...paging }: List) => ({
  short_codes: { ...paging, short_codes: shortCodes.map((one) => listedXml(one)) },
});
const inXml = (shortCode: Instance) => ({
  ...shortCode,
  uri: shortCode.uri?.replace(/\.json$/, "") ?? null,
});
const listedXml = once(inXml);

export const representations = {
  FetchShortCodeXml: instanceXml,
  FetchShortCodeXmlDefault: instanceXml,
  UpdateShortCodeXml: instanceXml,
  UpdateShortCodeXmlDefault: instanceXml,
  ListShortCodeXml: listXml,
  ListShortCodeXmlDefault: listXml,
} satisfies Representations;
