import { once } from "../api/items.ts";
import { TwilioError } from "../api/twilio-error.ts";
import type { Rows } from "../generated/kinds.ts";
import { errors, type Handlers } from "../generated/messaging-v1.ts";
import type { Reader } from "../store/store.ts";
import { notFound } from "./not-found.ts";
import { pageOf } from "./page.ts";

export const handlers = {
  CreateShortCode({ account, path, form, store, now, origin, pathname }) {
    return store.write(account.sid, async (rows) => {
      const { ServiceSid: service_sid } = path;
      const { ShortCodeSid: value } = form;
      if ((await rows.get("service", account.sid, service_sid)) === undefined)
        throw notFound(pathname);
      const row = await rows.get("short_code", account.sid, value);
      if (row === undefined) throw new TwilioError(errors.InvalidShortCodeSid, { value });
      if (row.capabilities.length === 0) throw new TwilioError(errors.NoCapabilities);
      if (row.service_sid === service_sid) throw new TwilioError(errors.AlreadyInService);
      if (row.service_sid !== null) throw new TwilioError(errors.InAnotherService);
      const senders = await rows.count("short_code", account.sid, { where: { service_sid } });
      if (senders >= errors.NumberPoolFull.limit) throw new TwilioError(errors.NumberPoolFull);
      const sender = { ...row, service_sid, sender_created: now(), sender_updated: now() };
      return {
        value: { status: 201, body: resource(sender, origin) },
        update: [["short_code", sender]],
      };
    });
  },

  async FetchShortCode({ account, path, store, origin, pathname }) {
    const row = await senderOf(store, account.sid, path);
    if (row === undefined) throw notFound(pathname);
    return { status: 200, body: resource(row, origin) };
  },

  DeleteShortCode({ account, path, store, pathname }) {
    return store.write(account.sid, async (rows) => {
      const row = await senderOf(rows, account.sid, path);
      if (row === undefined) throw notFound(pathname);
      return {
        value: { status: 204, body: undefined },
        update: [["short_code", withoutService(row)]],
      };
    });
  },

  async ListShortCode(call) {
    const { account, path, store, origin, pathname } = call;
    const where = { service_sid: path.ServiceSid };
    const { rows, meta } = await pageOf(call, "short_code", "short_codes", { where });
    if (rows.length === 0 && !(await store.get("service", account.sid, path.ServiceSid)))
      throw notFound(pathname);
    return { status: 200, body: { meta, short_codes: rows.map((row) => listed(row, origin)) } };
  },
} satisfies Partial<Handlers>;

type ShortCode = Rows["short_code"];

async function senderOf(
  rows: Reader,
  accountSid: string,
  { ServiceSid, Sid }: { readonly ServiceSid: string; readonly Sid: string },
): Promise<ShortCode | undefined> {
  const row = await rows.get("short_code", accountSid, Sid);
  return row?.service_sid === ServiceSid ? row : undefined;
}

/** A short code that is free again. */
export function withoutService(row: ShortCode): ShortCode {
  return { ...row, service_sid: null, sender_created: null, sender_updated: null };
}

/** Both dates are those of the membership: a short code is created in a service when it is added. */
const resource = (row: ShortCode, origin: string) => ({
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
