import { once } from "../api/items.ts";
import type { Rows } from "../generated/kinds.ts";
import { errors, type Handlers } from "../generated/messaging-v1.ts";
import { listPage } from "./page.ts";
import { addSender, removeSender, senderOf } from "./senders.ts";

export const handlers = {
  async CreatePhoneNumber(call) {
    const sid = call.form.PhoneNumberSid;
    const row = await addSender(call, "phone_number", sid, errors.InvalidPhoneNumberSid);
    return { status: 201, body: resource(row, call.origin) };
  },

  async FetchPhoneNumber({ account, path, store, origin, notFound }) {
    const row = await senderOf(store, "phone_number", account.sid, path);
    if (row === undefined) throw notFound();
    return { status: 200, body: resource(row, origin) };
  },

  DeletePhoneNumber: (call) => removeSender(call, "phone_number"),

  async ListPhoneNumber(call) {
    const { account, path, store, origin, notFound } = call;
    const where = { service_sid: path.ServiceSid };
    const { rows, meta } = await listPage(call, "phone_number", "phone_numbers", { where });
    if (rows.length === 0 && !(await store.get("service", account.sid, path.ServiceSid)))
      throw notFound();
    return { status: 200, body: { meta, phone_numbers: rows.map((row) => listed(row, origin)) } };
  },
} satisfies Partial<Handlers>;

/** Both dates are those of the membership: a number is created in a service when it is added. */
const resource = (row: Rows["phone_number"], origin: string) => ({
  sid: row.sid,
  account_sid: row.account_sid,
  service_sid: row.service_sid,
  date_created: row.sender_created,
  date_updated: row.sender_updated,
  phone_number: row.phone_number,
  country_code: row.country_code,
  capabilities: row.capabilities,
  url: `${origin}/v1/Services/${row.service_sid}/PhoneNumbers/${row.sid}`,
});
const listed = once(resource);
