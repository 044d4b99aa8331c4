import type { Call } from "../api-document.ts";
import { formatIso8601 } from "../dates.ts";
import { errors, limits } from "../generated/messaging-v1.ts";
import type { Sender, ShortCode } from "../store/store.ts";
import { TwilioError } from "../twilio-error.ts";

/** Between a refused statement and the look at why, another caller may have changed the answer: then it is tried again. */
const ATTEMPTS = 5;
/** `PT` and the Sid of the page's first short code. Observed on the parent resource, for both directions. */
const TOKEN = /^PT(SC[0-9a-fA-F]{32})$/;

interface InService {
  readonly ServiceSid: string;
}
interface Instance extends InService {
  readonly Sid: string;
}

export async function createShortCode({
  account,
  path,
  form,
  store,
  now,
  origin,
  pathname,
}: Call<InService, unknown, { ShortCodeSid: string }>) {
  const sid = form.ShortCodeSid;
  const maximum = errors.NumberPoolFull.limit;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const created = now();
    // Twilio is still busy with a short code after it has made it a sender: seed 001 shows an update 2 seconds later.
    const sender = await store.addSender({
      account_sid: account.sid,
      service_sid: path.ServiceSid,
      sid,
      maximum,
      created,
      updated: now(),
    });
    if (sender !== undefined) return resource(sender, origin);
    if ((await store.service(account.sid, path.ServiceSid)) === undefined) throw notFound(pathname);
    const shortCode = await store.shortCode(account.sid, sid);
    if (shortCode === undefined) throw new TwilioError(errors.InvalidShortCodeSid, { value: sid });
    if (shortCode.capabilities === "") throw new TwilioError(errors.NoCapabilities);
    if (shortCode.service_sid === path.ServiceSid) throw new TwilioError(errors.AlreadyInService);
    if (shortCode.service_sid !== null) throw new TwilioError(errors.InAnotherService);
    if ((await store.countSenders(account.sid, path.ServiceSid)) >= maximum)
      throw new TwilioError(errors.NumberPoolFull);
  }
  throw new TwilioError(errors.ServiceUnavailable);
}

export async function fetchShortCode({ account, path, store, origin, pathname }: Call<Instance>) {
  const shortCode = await store.shortCode(account.sid, path.Sid);
  if (shortCode === undefined || !isSender(shortCode) || shortCode.service_sid !== path.ServiceSid)
    throw notFound(pathname);
  return resource(shortCode, origin);
}

export async function deleteShortCode({ account, path, store, pathname }: Call<Instance>) {
  if (!(await store.removeSender(account.sid, path.ServiceSid, path.Sid))) throw notFound(pathname);
  return undefined;
}

export async function listShortCode(
  call: Call<InService, { PageSize?: number; Page?: number; PageToken?: string }>,
) {
  const { account, path, query, store, origin, pathname } = call;
  const size = query.PageSize || limits.PageSize.default;
  const page = query.Page ?? 0;
  const from = query.PageToken === undefined ? 0 : await placeOf(call, query.PageToken);

  const rows = await store.senders(account.sid, path.ServiceSid, from, size + 1);
  if (rows.length === 0 && (await store.service(account.sid, path.ServiceSid)) === undefined)
    throw notFound(pathname);
  const next = rows[size];
  const before =
    from === 0 ? undefined : await store.senderPageStart(account.sid, path.ServiceSid, from, size);

  const url = (number: number, token?: string) =>
    `${origin}${pathname}?PageSize=${size}&Page=${number}${token === undefined ? "" : `&PageToken=${encodeURIComponent(token)}`}`;
  return {
    meta: {
      page,
      page_size: size,
      first_page_url: url(0),
      previous_page_url:
        before === undefined ? null : url(Math.max(0, page - 1), `PT${before.sid}`),
      next_page_url: next === undefined ? null : url(page + 1, `PT${next.sid}`),
      key: "short_codes",
      url: url(page, query.PageToken),
    },
    short_codes: rows.slice(0, size).map((row) => resource(row, origin)),
  };
}

async function placeOf({ account, store }: Call<InService>, token: string): Promise<number> {
  const [, sid] = TOKEN.exec(token) ?? [];
  const shortCode = sid === undefined ? undefined : await store.shortCode(account.sid, sid);
  if (shortCode === undefined) throw new TwilioError(errors.InvalidPageToken, { value: token });
  return shortCode.position;
}

/** Both dates tell of the membership: a short code is created in a service when it is added. */
function resource(sender: Sender, origin: string) {
  return {
    sid: sender.sid,
    account_sid: sender.account_sid,
    service_sid: sender.service_sid,
    date_created: formatIso8601(sender.sender_created),
    date_updated: formatIso8601(sender.sender_updated),
    short_code: sender.short_code,
    country_code: sender.country_code,
    capabilities: sender.capabilities === "" ? [] : sender.capabilities.split(","),
    url: `${origin}/v1/Services/${sender.service_sid}/ShortCodes/${sender.sid}`,
  };
}

function isSender(shortCode: ShortCode): shortCode is ShortCode & Sender {
  return shortCode.service_sid !== null;
}

/** The product APIs quote the path without its version (observed). */
export function quotePath(pathname: string): string {
  return pathname.replace(/^\/v1(?=\/)/, "");
}

function notFound(pathname: string): TwilioError {
  return new TwilioError(errors.NotFound, { path: quotePath(pathname) });
}
