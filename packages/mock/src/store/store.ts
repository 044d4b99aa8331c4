/** Who may call, and which short codes are theirs. */
export interface Account {
  readonly sid: string;
  readonly auth_token: string;
  readonly status: AccountStatus;
  /** Short codes of the account; kept, so that a page costs the page and not the collection. */
  readonly short_code_count: number;
}

export type AccountStatus = "active" | "suspended" | "closed" | "test";

/** An account reached by one of its API keys. */
export interface KeyedAccount extends Account {
  readonly secret: string;
}

/** A short code as the lists of the account resource need it. Moments are seconds since 1970 in UTC. */
export interface ListedShortCode {
  readonly account_sid: string;
  /** Place in the account's list, newest first; gaps are allowed. */
  readonly position: number;
  readonly sid: string;
  readonly short_code: string;
  readonly friendly_name: string;
  readonly api_version: string;
  readonly sms_url: string | null;
  readonly sms_method: string;
  readonly sms_fallback_url: string | null;
  readonly sms_fallback_method: string;
  readonly date_created: number;
  readonly date_updated: number;
}

/** A short code as the lists of a Messaging Service need it. */
export interface Sender {
  readonly account_sid: string;
  readonly position: number;
  readonly service_sid: string;
  readonly sid: string;
  readonly short_code: string;
  readonly country_code: string;
  /** Comma-separated: `SMS,MMS`; empty for none. */
  readonly capabilities: string;
  /** When it was added to the service, in seconds since 1970. */
  readonly sender_created: number;
  readonly sender_updated: number;
}

/** Everything about one short code; it is in one Messaging Service at most, which this shape makes true. */
export interface ShortCode extends ListedShortCode {
  readonly country_code: string;
  readonly capabilities: string;
  readonly service_sid: string | null;
  readonly sender_created: number | null;
  readonly sender_updated: number | null;
}

export interface Service {
  readonly account_sid: string;
  readonly sid: string;
  readonly friendly_name: string;
  readonly inbound_request_url: string | null;
  readonly inbound_method: string;
  readonly fallback_url: string | null;
  readonly fallback_method: string;
  /** Whether the URL of the short code counts before `inbound_request_url`. */
  readonly use_inbound_webhook_on_number: boolean;
}

/** What an update may change; an absent key is left as it is, `null` clears a URL. */
export interface ShortCodeChanges {
  readonly friendly_name?: string;
  readonly api_version?: string;
  readonly sms_url?: string | null;
  readonly sms_method?: string;
  readonly sms_fallback_url?: string | null;
  readonly sms_fallback_method?: string;
}

/** Which short codes of an account; `pattern` is SQL's LIKE (`_` one character, `%` any). */
export interface ShortCodeFilter {
  readonly account_sid: string;
  readonly friendly_name?: string | undefined;
  readonly pattern?: string | undefined;
}

/** A page of a list: rows from a place on, or the rows just before a place. */
export interface ShortCodePage extends ShortCodeFilter {
  readonly from?: number | undefined;
  readonly before?: number | undefined;
  readonly offset?: number | undefined;
  readonly limit: number;
}

/** A short code to be added to a Messaging Service. */
export interface SenderAddition {
  readonly account_sid: string;
  readonly service_sid: string;
  readonly sid: string;
  /** Most senders the service may have. */
  readonly maximum: number;
  readonly created: number;
  readonly updated: number;
}

/** The whole state as tables, for export and import. */
export interface Tables {
  readonly accounts: readonly Omit<Account, "short_code_count">[];
  readonly api_keys: readonly ApiKey[];
  readonly services: readonly Service[];
  readonly short_codes: readonly ShortCode[];
}

/** How much there is. */
export interface Counts {
  readonly accounts: number;
  readonly short_codes: number;
  readonly services: number;
  readonly senders: number;
}

export interface ApiKey {
  readonly sid: string;
  readonly account_sid: string;
  readonly secret: string;
}

/**
 * The only mutable thing behind the APIs. Each method is one statement (in memory: one turn), so each is atomic on its own and correct between
 * processes: what an operation must find true stands in the statement's own `where`. That is why there is no general
 * `transaction`: only the imports need more than one statement, and they are methods themselves. Rows may have more columns
 * than their type names.
 */
export interface Store {
  readonly account: (sid: string) => Promise<Account | undefined>;
  readonly accountOfKey: (keySid: string) => Promise<KeyedAccount | undefined>;

  readonly shortCode: (accountSid: string, sid: string) => Promise<ShortCode | undefined>;
  /** In list order, also when `before` is given. */
  readonly shortCodes: (page: ShortCodePage) => Promise<readonly ListedShortCode[]>;
  readonly countShortCodes: (filter: ShortCodeFilter) => Promise<number>;
  /** `undefined` when there is no such short code, or it would get a fallback URL while it has no SmsUrl. */
  readonly updateShortCode: (
    accountSid: string,
    sid: string,
    changes: ShortCodeChanges,
    now: number,
  ) => Promise<ShortCode | undefined>;

  readonly service: (accountSid: string, sid: string) => Promise<Service | undefined>;
  readonly senders: (
    accountSid: string,
    serviceSid: string,
    from: number,
    limit: number,
  ) => Promise<readonly Sender[]>;
  /** Place of the first sender of the page of `limit` that ends just before `before`. */
  readonly senderPageStart: (
    accountSid: string,
    serviceSid: string,
    before: number,
    limit: number,
  ) => Promise<Sender | undefined>;
  readonly countSenders: (accountSid: string, serviceSid: string) => Promise<number>;
  /** `undefined` when the service or the short code is missing, incapable, in a service already, or the pool is full. */
  readonly addSender: (addition: SenderAddition) => Promise<Sender | undefined>;
  /** Whether there was such a sender. */
  readonly removeSender: (accountSid: string, serviceSid: string, sid: string) => Promise<boolean>;

  readonly counts: () => Promise<Counts>;
  readonly tables: () => Promise<Tables>;
  /** Replaces everything, or nothing. */
  readonly replace: (tables: Tables) => Promise<void>;
  /** Fills an empty store; leaves any other as it is. Several processes may call it at once. */
  readonly seed: (tables: Tables) => Promise<void>;
  /** Adds accounts with all that is theirs; those that exist already are left as they are. */
  readonly addAccounts: (tables: Tables) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The tables without what belongs to these accounts. */
export function otherAccounts(
  tables: Tables,
  accounts: readonly { readonly sid: string }[],
): Tables {
  const known = new Set(accounts.map(({ sid }) => sid));
  return {
    accounts: tables.accounts.filter(({ sid }) => !known.has(sid)),
    api_keys: tables.api_keys.filter((row) => !known.has(row.account_sid)),
    services: tables.services.filter((row) => !known.has(row.account_sid)),
    short_codes: tables.short_codes.filter((row) => !known.has(row.account_sid)),
  };
}
