import type { DatabaseSync } from "node:sqlite";
import { checkSchemaVersion, schema, SCHEMA_VERSION } from "./schema.ts";
import type { Row } from "./sqlite-rows.ts";
import type { Tables } from "./store.ts";

/** Makes the tables where they are missing. */
export function createTables(db: DatabaseSync, file: string): void {
  for (const statement of schema({
    text: "text",
    clustered: " without rowid",
    createView: "create view if not exists",
  }))
    db.exec(statement);
  const row = db.prepare("select version from store_version").get() as unknown as Row | undefined;
  if (row === undefined) db.prepare("insert into store_version values (?)").run(SCHEMA_VERSION);
  else checkSchemaVersion(row[0], file);
}

/** `immediate`: the write lock is taken at once, so a transaction never fails half way for want of it. */
export function atomically<T>(db: DatabaseSync, work: () => T): T {
  db.exec("begin immediate");
  try {
    const result = work();
    db.exec("commit");
    return result;
  } catch (error) {
    db.exec("rollback");
    throw error;
  }
}

/** Adds rows to all tables, and counts the short codes of each account. */
export function insert(db: DatabaseSync, tables: Tables): void {
  const account = db.prepare(
    "insert into accounts (sid, auth_token, status, short_code_count) values (?, ?, ?, 0)",
  );
  for (const row of tables.accounts) account.run(row.sid, row.auth_token, row.status);
  const key = db.prepare("insert into api_keys (sid, account_sid, secret) values (?, ?, ?)");
  for (const row of tables.api_keys) key.run(row.sid, row.account_sid, row.secret);
  const service = db.prepare(`insert into services (
      account_sid, sid, friendly_name, inbound_request_url, inbound_method, fallback_url, fallback_method,
      use_inbound_webhook_on_number
    ) values (
      :account_sid, :sid, :friendly_name, :inbound_request_url, :inbound_method, :fallback_url, :fallback_method,
      :use_inbound_webhook_on_number
    )`);
  for (const row of tables.services)
    service.run({
      ...row,
      use_inbound_webhook_on_number: Number(row.use_inbound_webhook_on_number),
    });
  const shortCode = db.prepare(`insert into short_codes (
      account_sid, position, sid, short_code, country_code, capabilities, friendly_name, api_version, sms_url, sms_method,
      sms_fallback_url, sms_fallback_method, date_created, date_updated, service_sid, sender_created, sender_updated
    ) values (
      :account_sid, :position, :sid, :short_code, :country_code, :capabilities, :friendly_name, :api_version, :sms_url, :sms_method,
      :sms_fallback_url, :sms_fallback_method, :date_created, :date_updated, :service_sid, :sender_created, :sender_updated
    )`);
  for (const row of tables.short_codes) shortCode.run({ ...row });
  db.exec(
    "update accounts set short_code_count = (select count(*) from short_codes where account_sid = accounts.sid)",
  );
}
