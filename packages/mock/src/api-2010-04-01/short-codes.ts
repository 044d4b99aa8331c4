import { filterOf, updateShortCode, type ShortCode } from "../account-short-codes.ts";
import { formatRfc2822 } from "../api/dates.ts";
import { once } from "../api/items.ts";
import { errors, type Handlers, type Representations } from "../generated/api-2010-04-01.ts";
import { listPage, xmlUri } from "./page.ts";

export const handlers = {
  async FetchShortCode({ account, path, store, notFound }) {
    const row = await store.get("short_code", account.sid, path.Sid);
    if (row === undefined) throw notFound();
    return { status: 200, body: resource(row) };
  },

  async UpdateShortCode(call) {
    return { status: 200, body: resource(await updateShortCode(call, call.path.Sid, errors)) };
  },

  async ListShortCode(call) {
    const { query } = call;
    const { rows, paging } = await listPage(call, "short_code", filterOf(query), [
      ["FriendlyName", query.FriendlyName],
      ["ShortCode", query.ShortCode],
    ]);
    return { status: 200, body: { ...paging, short_codes: rows.map((row) => listed(row)) } };
  },
} satisfies Partial<Handlers>;

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
  uri: shortCode.uri && xmlUri(shortCode.uri),
});
const listedXml = once(inXml);

export const representations = {
  FetchShortCodeXml: instanceXml,
  FetchShortCodeXmlDefault: instanceXml,
  UpdateShortCodeXml: instanceXml,
  UpdateShortCodeXmlDefault: instanceXml,
  ListShortCodeXml: listXml,
  ListShortCodeXmlDefault: listXml,
} satisfies Partial<Representations>;
