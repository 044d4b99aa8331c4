import type { Call } from "../api/handler.ts";
import type { ErrorKind } from "../api/route.ts";
import { TwilioError } from "../api/twilio-error.ts";
import type { Rows } from "../generated/kinds.ts";
import { errors } from "../generated/messaging-v1.ts";
import type { Change, Reader } from "../store/store.ts";

/** What can be in a service: short codes and phone numbers. */
export type SenderKind = "short_code" | "phone_number";
const KINDS = ["short_code", "phone_number"] as const;

interface Member {
  readonly ServiceSid: string;
  readonly Sid: string;
}

/**
 * Puts a sender into a service.
 *
 * @throws TwilioError when the account has no such service or sender, the sender is in a service or can send nothing, or the
 * service is full
 */
export function addSender<K extends SenderKind>(
  {
    account,
    path,
    store,
    now,
    notFound,
  }: Pick<Call<Pick<Member, "ServiceSid">>, "account" | "path" | "store" | "now" | "notFound">,
  kind: K,
  value: string,
  invalid: ErrorKind,
): Promise<Rows[K]> {
  return store.write(account.sid, async (rows) => {
    const { ServiceSid: service_sid } = path;
    if ((await rows.get("service", account.sid, service_sid)) === undefined) throw notFound();
    const row = await rows.get(kind, account.sid, value);
    if (row === undefined) throw new TwilioError(invalid, { value });
    if (!row.capabilities.some((one) => one !== "Voice"))
      throw new TwilioError(errors.NoCapabilities);
    if (row.service_sid === service_sid) throw new TwilioError(errors.AlreadyInService);
    if (row.service_sid !== null) throw new TwilioError(errors.InAnotherService);
    if ((await countSenders(rows, account.sid, service_sid)) >= errors.NumberPoolFull.limit)
      throw new TwilioError(errors.NumberPoolFull);
    const sender = { ...row, service_sid, sender_created: now(), sender_updated: now() };
    return { value: sender, update: [[kind, sender] as unknown as Change] };
  });
}

/** Takes a sender out of a service. @throws TwilioError when it is not in that service */
export function removeSender(
  { account, path, store, notFound }: Pick<Call<Member>, "account" | "path" | "store" | "notFound">,
  kind: SenderKind,
): Promise<{ readonly status: 204; readonly body: undefined }> {
  return store.write(account.sid, async (rows) => {
    const row = await senderOf(rows, kind, account.sid, path);
    if (row === undefined) throw notFound();
    return { value: { status: 204, body: undefined }, update: [withoutService(kind, row)] };
  });
}

/** The sender of a service with that Sid. */
export async function senderOf<K extends SenderKind>(
  rows: Reader,
  kind: K,
  accountSid: string,
  { ServiceSid, Sid }: Member,
): Promise<Rows[K] | undefined> {
  const row = await rows.get(kind, accountSid, Sid);
  return row?.service_sid === ServiceSid ? row : undefined;
}

/** All senders of a service, as changes that set them free. */
export async function freeSenders(
  rows: Reader,
  accountSid: string,
  serviceSid: string,
): Promise<Change[]> {
  const { limit } = errors.NumberPoolFull;
  const where = { service_sid: serviceSid };
  const senders = await Promise.all(
    KINDS.map(async (kind) => {
      const found = await rows.page(kind, accountSid, { where, limit });
      return found.map((row) => withoutService(kind, row));
    }),
  );
  return senders.flat();
}

async function countSenders(rows: Reader, accountSid: string, service_sid: string) {
  const counts = await Promise.all(
    KINDS.map((kind) => rows.count(kind, accountSid, { where: { service_sid } })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function withoutService(kind: SenderKind, row: Rows[SenderKind]): Change {
  const free = { ...row, service_sid: null, sender_created: null, sender_updated: null };
  return [kind, free] as Change;
}
