import { AccountState } from "@shortcodes/validation/mock-control";
import { memo } from "../memo.ts";
import type { AccountPolicy } from "../options.ts";
import type { Store } from "../store/store.ts";
import type { ServerErrors } from "./document.ts";
import type { Account } from "./handler.ts";
import { TwilioError } from "./twilio-error.ts";

export interface Gate {
  readonly store: Store;
  readonly accounts: AccountPolicy;
  /** Makes an account with everything the seed has; without a token it gets one. */
  readonly createAccount: (sid: string, authToken?: string) => Promise<void>;
}

const CHALLENGE = { headers: { "WWW-Authenticate": 'Basic realm="Twilio API"' } };
const ACCOUNT_SID = /^AC[0-9a-fA-F]{32}$/;

/**
 * HTTP Basic with AccountSid and AuthToken, or with an API key and its secret.
 *
 * @throws TwilioError 401 without the right credentials, 403 when the account may not use the API
 */
export async function authenticate(
  gate: Gate,
  authorization: string | undefined,
  errors: ServerErrors,
  takesTestCredentials = false,
): Promise<Account> {
  if (authorization === undefined) throw new TwilioError(errors.NoCredentials, {}, CHALLENGE);
  const credentials = parseBasicCredentials(authorization);
  const found =
    credentials && ((await lookUp(gate.store, credentials)) ?? (await admit(gate, credentials)));
  if (credentials === undefined || found === undefined)
    throw new TwilioError(errors.InvalidUsername, {}, CHALLENGE);
  const { account, secret } = found;
  const isChecked = gate.accounts === "strict" || credentials.username.startsWith("SK");
  if (isChecked && !isSameSecret(credentials.password, secret))
    throw new TwilioError(errors.AuthenticationFailed, {}, CHALLENGE);
  // Twilio docs, "Test Credentials": they may send, and nothing else.
  if (account.status === "test") {
    if (!takesTestCredentials) throw new TwilioError(errors.TestCredentials);
    return account;
  }
  if (account.status !== "active")
    throw new TwilioError(errors.Forbidden, { reason: `the account is ${account.status}` });
  return account;
}

interface Credentials {
  readonly username: string;
  readonly password: string;
}

interface Found {
  readonly account: Account;
  readonly secret: string;
}

async function lookUp(store: Store, { username }: Credentials): Promise<Found | undefined> {
  const [key] = username.startsWith("SK") ? await store.find("api_key", "sid", username) : [];
  const sid = key?.account_sid ?? username;
  const account = await store.get("account", sid, sid);
  return account && { account, secret: key?.secret ?? account.auth_token };
}

/** Where any account gets in, one that nobody has used yet is made now. Its token is the one it came with: webhooks are signed with it. */
async function admit(gate: Gate, credentials: Credentials): Promise<Found | undefined> {
  const { username: sid, password: auth_token } = credentials;
  if (gate.accounts === "strict" || !ACCOUNT_SID.test(sid)) return undefined;
  await gate.createAccount(sid, AccountState.is({ sid, auth_token }) ? auth_token : undefined);
  return lookUp(gate.store, credentials);
}

/** Reads `Authorization: Basic …`; `undefined` for anything else. */
const parseBasicCredentials = memo(100, (header: string): Credentials | undefined => {
  const [, encoded] = /^basic +([A-Za-z0-9+/=_-]+) *$/i.exec(header) ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon < 0
    ? undefined
    : { username: text.slice(0, colon), password: text.slice(colon + 1) };
});

/** Compares secrets in a time that does not depend on where they differ. */
function isSameSecret(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < given.length; index++)
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  return difference === 0;
}
