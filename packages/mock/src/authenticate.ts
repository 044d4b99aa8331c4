import type { ServerErrors } from "./api-document.ts";
import { isSameSecret, parseBasicCredentials } from "./basic-credentials.ts";
import type { Account, Store } from "./store/store.ts";
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
  const account = await findAccount(gate, credentials.username, credentials.password, errors);
  refuseInactive(account, errors);
  return account;
}

async function findAccount(
  { store, accounts, createAccount }: Gate,
  username: string,
  password: string,
  errors: ServerErrors,
): Promise<Account> {
  if (username.startsWith("SK")) {
    const account = await store.accountOfKey(username);
    if (account === undefined)
      throw new TwilioError(errors.InvalidUsername, {}, { headers: WANTED });
    if (!isSameSecret(password, account.secret))
      throw new TwilioError(errors.AuthenticationFailed, {}, { headers: WANTED });
    return account;
  }
  let account = await store.account(username);
  if (account === undefined && accounts === "any" && ACCOUNT_SID.test(username)) {
    await createAccount(username);
    account = await store.account(username);
  }
  if (account === undefined) throw new TwilioError(errors.InvalidUsername, {}, { headers: WANTED });
  if (accounts === "strict" && !isSameSecret(password, account.auth_token))
    throw new TwilioError(errors.AuthenticationFailed, {}, { headers: WANTED });
  return account;
}

/** What Twilio answers to accounts that may not use the resource; the short code APIs refuse test credentials altogether. */
function refuseInactive({ status }: Account, errors: ServerErrors): void {
  if (status === "test") throw new TwilioError(errors.TestCredentials);
  if (status !== "active")
    throw new TwilioError(errors.Forbidden, { reason: `the account is ${status}` });
}
