import { once } from "../api/items.ts";
import type { Rows } from "../generated/kinds.ts";
import { errors, type Handlers } from "../generated/messaging-v1.ts";
import { listPage } from "./page.ts";
import { addSender, removeSender, senderOf } from "./senders.ts";

export const handlers = {
  async CreateShortCode(call) {
    const sid = call.form.ShortCodeSid;
    const row = await addSender(call, "short_code", sid, errors.InvalidShortCodeSid);
    return { status: 201, body: resource(row, call.origin) };
  },

  async FetchShortCode({ account, path, store, origin, notFound }) {
    const row = await senderOf(store, "short_code", account.sid, path);
    if (row === undefined) throw notFound();
    return { status: 200, body: resource(row, origin) };
  },

  DeleteShortCode: (call) => removeSender(call, "short_code"),

  async ListShortCode(call) {
    const { account, path, store, origin, notFound } = call;
    const where = { service_sid: path.ServiceSid };
    const { rows, meta } = await listPage(call, "short_code", "short_codes", { where });
    if (rows.length === 0 && !(await store.get("service", account.sid, path.ServiceSid)))
      throw notFound();
    return { status: 200, body: { meta, short_codes: rows.map((row) => listed(row, origin)) } };
  },
} satisfies Partial<Handlers>;

/** Both dates are those of the membership: a short code is created in a service when it is added. */
const resource = (row: Rows["short_code"], origin: string) => ({
  sid: row.sid,
  account_sid: row.account_sid,
  service_sid: row.service_sid,
  date_created: row.sender_created,
  date_updated: row.sender_updated,
  short_code: row.short_code,
  country_code: row.country_code,
  capabilities: row.capabilities,
  url: `${origin}/v1/Services/${row.service_sid}/ShortCodes/${row.sid}`,
});
const listed = once(resource);
