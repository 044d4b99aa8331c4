import { DatabaseSync } from "node:sqlite";
import { checkSchemaVersion, schema, SCHEMA_VERSION } from "./schema.ts";
import type {
  Account,
  Counts,
  KeyedAccount,
  ListedShortCode,
  Sender,
  Service,
  ShortCode,
  ShortCodePage,
  Store,
  Tables,
} from "./store.ts";

/** Milliseconds a statement waits for another process; SQLite's own default of 0 fails at once. */
const BUSY_TIMEOUT_MS = 5000;
const FIRST = 0;

/**
 * The store on `node:sqlite`: in memory, or on a file that several processes of one host may share.
 * A file is written with WAL and `synchronous=FULL`: what was acknowledged survives `kill -9` and power loss.
 *
 * @param file path of the database; `:memory:` keeps nothing
 */
export function openSqliteStore(file: string): Store {
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  if (file !== ":memory:") db.exec("pragma journal_mode = wal; pragma synchronous = full");
  atomically(db, () => createTables(db, file));
  const sql = db.createTagStore();

  return {
    account: async (sid) =>
      sql.get`select * from accounts where sid = ${sid}` as Account | undefined,

    accountOfKey: async (keySid) =>
      sql.get`
        select accounts.*, api_keys.secret from api_keys join accounts on accounts.sid = api_keys.account_sid
        where api_keys.sid = ${keySid}` as KeyedAccount | undefined,

    shortCode: async (accountSid, sid) =>
      sql.get`select * from short_codes where account_sid = ${accountSid} and sid = ${sid}` as
        | ShortCode
        | undefined,

    async shortCodes({
      account_sid,
      friendly_name: name,
      pattern = "%",
      from = FIRST,
      before,
      offset = 0,
      limit,
    }: ShortCodePage) {
      if (before !== undefined) {
        const rows =
          name === undefined
            ? sql.all`select * from listed_short_codes
                where account_sid = ${account_sid} and position < ${before} and short_code like ${pattern}
                order by position desc limit ${limit} offset ${offset}`
            : sql.all`select * from listed_short_codes
                where account_sid = ${account_sid} and friendly_name = ${name} and position < ${before} and short_code like ${pattern}
                order by position desc limit ${limit} offset ${offset}`;
        return rows.toReversed() as unknown as ListedShortCode[];
      }
      const rows =
        name === undefined
          ? sql.all`select * from listed_short_codes
              where account_sid = ${account_sid} and position >= ${from} and short_code like ${pattern}
              order by position limit ${limit} offset ${offset}`
          : sql.all`select * from listed_short_codes
              where account_sid = ${account_sid} and friendly_name = ${name} and position >= ${from} and short_code like ${pattern}
              order by position limit ${limit} offset ${offset}`;
      return rows as unknown as ListedShortCode[];
    },

    async countShortCodes({ account_sid, friendly_name: name, pattern = "%" }) {
      const row =
        name === undefined
          ? sql.get`select count(*) as n from short_codes where account_sid = ${account_sid} and short_code like ${pattern}`
          : sql.get`select count(*) as n from short_codes
              where account_sid = ${account_sid} and friendly_name = ${name} and short_code like ${pattern}`;
      return Number(row?.["n"]);
    },

    async updateShortCode(accountSid, sid, changes, now) {
      const wantsUrl = Number(
        typeof changes.sms_fallback_url === "string" && typeof changes.sms_url !== "string",
      );
      if (wantsUrl === 1 && changes.sms_url === null) return undefined;
      const {
        friendly_name = null,
        api_version = null,
        sms_method = null,
        sms_fallback_method = null,
      } = changes;
      const { sms_url = null, sms_fallback_url = null } = changes;
      return sql.get`update short_codes set
          friendly_name = coalesce(${friendly_name}, friendly_name),
          api_version = coalesce(${api_version}, api_version),
          sms_url = case when ${Number(changes.sms_url !== undefined)} = 1 then ${sms_url} else sms_url end,
          sms_method = coalesce(${sms_method}, sms_method),
          sms_fallback_url = case when ${Number(changes.sms_fallback_url !== undefined)} = 1 then ${sms_fallback_url} else sms_fallback_url end,
          sms_fallback_method = coalesce(${sms_fallback_method}, sms_fallback_method),
          date_updated = ${now}
        where account_sid = ${accountSid} and sid = ${sid} and (${wantsUrl} = 0 or sms_url is not null)
        returning *` as ShortCode | undefined;
    },

    service: async (accountSid, sid) =>
      sql.get`select * from services where account_sid = ${accountSid} and sid = ${sid}` as
        | Service
        | undefined,

    senders: async (accountSid, serviceSid, from, limit) =>
      sql.all`select * from senders
        where account_sid = ${accountSid} and service_sid = ${serviceSid} and position >= ${from}
        order by position limit ${limit}` as unknown as Sender[],

    senderPageStart: async (accountSid, serviceSid, before, limit) =>
      sql.get`select * from (
          select * from senders where account_sid = ${accountSid} and service_sid = ${serviceSid} and position < ${before}
          order by position desc limit ${limit}
        ) as page order by position limit 1` as Sender | undefined,

    countSenders: async (accountSid, serviceSid) =>
      Number(
        sql.get`select count(*) as n from short_codes where account_sid = ${accountSid} and service_sid = ${serviceSid}`?.[
          "n"
        ],
      ),

    addSender: async (accountSid, serviceSid, sid, maximum, now) =>
      sql.get`update short_codes set service_sid = ${serviceSid}, sender_created = ${now}, sender_updated = ${now}
        where account_sid = ${accountSid} and sid = ${sid} and service_sid is null and capabilities <> ''
          and exists (select 1 from services where account_sid = ${accountSid} and sid = ${serviceSid})
          and (select count(*) from short_codes where account_sid = ${accountSid} and service_sid = ${serviceSid}) < ${maximum}
        returning *` as Sender | undefined,

    async removeSender(accountSid, serviceSid, sid) {
      const { changes } =
        sql.run`update short_codes set service_sid = null, sender_created = null, sender_updated = null
        where account_sid = ${accountSid} and sid = ${sid} and service_sid = ${serviceSid}`;
      return changes === 1;
    },

    counts: async () =>
      sql.get`select
        (select count(*) from accounts) as accounts,
        (select count(*) from short_codes) as short_codes,
        (select count(*) from services) as services,
        (select count(*) from short_codes where service_sid is not null) as senders` as unknown as Counts,

    async tables() {
      return atomically(db, () => ({
        accounts:
          sql.all`select sid, auth_token, status from accounts order by sid` as unknown as Tables["accounts"],
        api_keys: sql.all`select * from api_keys order by sid` as unknown as Tables["api_keys"],
        services:
          sql.all`select * from services order by account_sid, sid` as unknown as Tables["services"],
        short_codes:
          sql.all`select * from short_codes order by account_sid, position` as unknown as Tables["short_codes"],
      }));
    },

    async replace(tables) {
      atomically(db, () => {
        db.exec(
          "delete from short_codes; delete from services; delete from api_keys; delete from accounts",
        );
        insert(db, tables);
      });
    },

    async seed(tables) {
      atomically(db, () => {
        if (sql.get`select 1 as found from accounts limit 1` === undefined) insert(db, tables);
      });
    },

    async addAccounts(tables) {
      atomically(db, () => {
        const known = new Set(
          tables.accounts
            .map(({ sid }) => sid)
            .filter(
              (sid) => sql.get`select 1 as found from accounts where sid = ${sid}` !== undefined,
            ),
        );
        insert(db, {
          accounts: tables.accounts.filter(({ sid }) => !known.has(sid)),
          api_keys: tables.api_keys.filter((row) => !known.has(row.account_sid)),
          services: tables.services.filter((row) => !known.has(row.account_sid)),
          short_codes: tables.short_codes.filter((row) => !known.has(row.account_sid)),
        });
      });
    },

    async close() {
      db.close();
    },
  };
}

function createTables(db: DatabaseSync, file: string): void {
  for (const statement of schema({
    text: "text",
    clustered: " without rowid",
    createView: "create view if not exists",
  }))
    db.exec(statement);
  const row = db.prepare("select version from store_version").get();
  if (row === undefined) db.prepare("insert into store_version values (?)").run(SCHEMA_VERSION);
  else checkSchemaVersion(row["version"], file);
}

/** `immediate`: the write lock is taken at once, so a transaction never fails half way for want of it. */
function atomically<T>(db: DatabaseSync, work: () => T): T {
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

function insert(db: DatabaseSync, tables: Tables): void {
  const account = db.prepare(
    "insert into accounts (sid, auth_token, status, short_code_count) values (?, ?, ?, 0)",
  );
  for (const row of tables.accounts) account.run(row.sid, row.auth_token, row.status);
  const key = db.prepare("insert into api_keys (sid, account_sid, secret) values (?, ?, ?)");
  for (const row of tables.api_keys) key.run(row.sid, row.account_sid, row.secret);
  const service = db.prepare(
    "insert into services (account_sid, sid, friendly_name) values (?, ?, ?)",
  );
  for (const row of tables.services) service.run(row.account_sid, row.sid, row.friendly_name);
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
