/** Raised whenever the tables change; a store of another version is refused, never guessed at. */
export const SCHEMA_VERSION = 2;

/** @throws Error when the store was made by another version of this package */
export function checkSchemaVersion(found: unknown, where: string): void {
  if (found === SCHEMA_VERSION) return;
  throw new Error(
    `${where} holds a store of version ${String(found)}, this is version ${SCHEMA_VERSION}: export its state with the release that made it, or start with a new one`,
  );
}

/** What the two engines spell differently. */
export interface Dialect {
  /** Text compared by code point. */
  readonly text: string;
  /** Keeps rows in the order of the primary key, where the engine can. */
  readonly clustered: string;
  /** Makes a view, or leaves the one that is there. */
  readonly createView: string;
}

/**
 * The statements that make the tables. Everything is keyed by account first: an account is a world of its own, and two
 * accounts may hold the same SIDs (the documentation's, say). `position` is the list order, so a page is a range of rows.
 * SQLite has no booleans, so they are 0 and 1 in both engines.
 */
export function schema({ text, clustered, createView }: Dialect): string[] {
  return [
    `create table if not exists store_version (version bigint not null)`,
    `create table if not exists accounts (
      sid ${text} primary key,
      auth_token ${text} not null,
      status ${text} not null,
      short_code_count bigint not null
    )`,
    `create table if not exists api_keys (
      sid ${text} primary key,
      account_sid ${text} not null references accounts (sid),
      secret ${text} not null
    )`,
    `create table if not exists services (
      account_sid ${text} not null references accounts (sid),
      sid ${text} not null,
      friendly_name ${text} not null,
      inbound_request_url ${text},
      inbound_method ${text} not null,
      fallback_url ${text},
      fallback_method ${text} not null,
      use_inbound_webhook_on_number bigint not null,
      primary key (account_sid, sid)
    )${clustered}`,
    `create table if not exists short_codes (
      account_sid ${text} not null references accounts (sid),
      position bigint not null,
      sid ${text} not null,
      short_code ${text} not null,
      country_code ${text} not null,
      capabilities ${text} not null,
      friendly_name ${text} not null,
      api_version ${text} not null,
      sms_url ${text},
      sms_method ${text} not null,
      sms_fallback_url ${text},
      sms_fallback_method ${text} not null,
      date_created bigint not null,
      date_updated bigint not null,
      service_sid ${text},
      sender_created bigint,
      sender_updated bigint,
      primary key (account_sid, position),
      unique (account_sid, sid),
      unique (account_sid, country_code, short_code),
      foreign key (account_sid, service_sid) references services (account_sid, sid)
    )${clustered}`,
    `create index if not exists short_codes_by_name on short_codes (account_sid, friendly_name, position)`,
    `create index if not exists senders_by_service on short_codes (account_sid, service_sid, position)
      where service_sid is not null`,
    `${createView} listed_short_codes as
      select account_sid, position, sid, short_code, friendly_name, api_version,
        sms_url, sms_method, sms_fallback_url, sms_fallback_method, date_created, date_updated
      from short_codes`,
    `${createView} senders as
      select account_sid, position, service_sid, sid, short_code, country_code, capabilities, sender_created, sender_updated
      from short_codes`,
  ];
}
