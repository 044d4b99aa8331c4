import type { ServerErrors } from "./api-document.ts";
import { isSameSecret, parseBasicCredentials } from "./basic-credentials.ts";
import type { Account, KeyedAccount, Store } from "./store/store.ts";
import { TwilioError } from "./twilio-error.ts";

/** `strict`: only accounts of the state. `any`: every AccountSid is let in, with any token, to a world of its own. */
export type AccountPolicy = "strict" | "any";

export interface Gate {
  readonly store: Store;
  readonly accounts: AccountPolicy;
  /** Makes the world of an AccountSid that nobody has used yet. */
  readonly createAccount: (sid: string) => Promise<void>;
}

const WANTED = { "WWW-Authenticate": 'Basic realm="Twilio API"' };
const ACCOUNT_SID = /^AC[0-9a-fA-F]{32}$/;

/** HTTP Basic with AccountSid and AuthToken, or with an API key and its secret. */
export async function authenticate(
  gate: Gate,
  authorization: string | undefined,
  errors: ServerErrors,
): Promise<Account> {
  if (authorization === undefined)
    throw new TwilioError(errors.NoCredentials, {}, { headers: WANTED });
  const credentials = parseBasicCredentials(authorization);
  if (credentials === undefined)
    throw new TwilioError(errors.InvalidUsername, {}, { headers: WANTED });

  const { username, password } = credentials;
  const isKey = username.startsWith("SK");
  const account =
    (await (isKey ? gate.store.accountOfKey(username) : gate.store.account(username))) ??
    (await admit(gate, username));
  if (account === undefined) throw new TwilioError(errors.InvalidUsername, {}, { headers: WANTED });
  const secret = isKey ? (account as KeyedAccount).secret : account.auth_token;
  if ((isKey || gate.accounts === "strict") && !isSameSecret(password, secret))
    throw new TwilioError(errors.AuthenticationFailed, {}, { headers: WANTED });
  refuseInactive(account, errors);
  return account;
}

/** Where any account is let in, one that nobody has used yet gets its world now. */
async function admit(
  { store, accounts, createAccount }: Gate,
  username: string,
): Promise<Account | undefined> {
  if (accounts === "strict" || !ACCOUNT_SID.test(username)) return undefined;
  await createAccount(username);
  return store.account(username);
}

/** What Twilio answers to accounts that may not use the resource; the short code APIs refuse test credentials altogether. */
function refuseInactive({ status }: Account, errors: ServerErrors): void {
  if (status === "test") throw new TwilioError(errors.TestCredentials);
  if (status !== "active")
    throw new TwilioError(errors.Forbidden, { reason: `the account is ${status}` });
}
