import type { AccountState } from "../src/generated/control-types.ts";
import { hasOwnUrl, type Sender } from "./senders.ts";

/** A request to the API as Twilio documents it. */
export interface TwilioCall {
  readonly account: AccountState;
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
}

/** UpdateShortCode, 2010-04-01. */
export function updateShortCode(
  account: AccountState,
  sid: string,
  form: TwilioCall["form"],
): TwilioCall {
  return { account, path: `/2010-04-01/Accounts/${account.sid}/SMS/ShortCodes/${sid}.json`, form };
}

/** UpdateService, Messaging v1. */
export function updateService(
  account: AccountState,
  sid: string,
  form: TwilioCall["form"],
): TwilioCall {
  return { account, path: `/v1/Services/${sid}`, form };
}

/** Makes an app receive what a sender is texted; nothing where Twilio's API would need a product that the mock has not. */
export function pointAt(sender: Sender, url: string): TwilioCall | undefined {
  const { account, service, row, isShortCode } = sender;
  if (service !== undefined && !hasOwnUrl(service))
    return updateService(account, service.sid, { InboundRequestUrl: url });
  if (!isShortCode) return undefined;
  return updateShortCode(account, row.sid, { SmsUrl: url });
}

/** @throws Error with what the API answers when it refuses */
export async function send({ account, path, form }: TwilioCall): Promise<void> {
  const response = await fetch(path, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${account.sid}:${account.auth_token}`)}` },
    body: new URLSearchParams(form),
    // A browser would ask its user for a password when the API refuses this one.
    credentials: "omit",
  });
  if (response.ok) return;
  const { code, message } = (await response.json()) as { code?: number; message?: string };
  throw new Error(`${code ?? response.status}: ${message ?? response.statusText}`);
}
