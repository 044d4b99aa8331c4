import { filterOf, updateShortCode, type ShortCode } from "../account-short-codes.ts";
import { formatRfc2822 } from "../api/dates.ts";
import { once } from "../api/items.ts";
import { errors, type Handlers } from "../generated/api-2008-08-01.ts";
import { listPage } from "./page.ts";

export const handlers = {
  async FetchShortCode({ account, path, store, notFound }) {
    const row = await store.get("short_code", account.sid, path.ShortCodeSid);
    if (row === undefined) throw notFound();
    return { status: 200, body: { ShortCode: resource(row) } };
  },

  async UpdateShortCode(call) {
    const row = await updateShortCode(call, call.path.ShortCodeSid, errors);
    return { status: 200, body: { ShortCode: resource(row) } };
  },

  async ListShortCode(call) {
    const { query } = call;
    const { rows, attributes } = await listPage(call, "short_code", filterOf(query), [
      ["FriendlyName", query.FriendlyName],
      ["ShortCode", query.ShortCode],
    ]);
    const ShortCode = rows.map((row) => listed(row));
    return { status: 200, body: { ShortCodes: { ...attributes, ShortCode } } };
  },
} satisfies Partial<Handlers>;

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
