import { DatabaseSync } from "node:sqlite";
import {
  account,
  apiKey,
  counts,
  keyedAccount,
  listedShortCode,
  sender,
  service,
  shortCode,
  type Row,
} from "./sqlite-rows.ts";
import { createSqliteStatements } from "./sqlite-statements.ts";
import { atomically, createTables, insert } from "./sqlite-tables.ts";
import { otherAccounts, type ShortCodePage, type Store, type Tables } from "./store.ts";

/** Milliseconds a statement waits for another process; SQLite's own default of 0 fails at once. */
const BUSY_TIMEOUT_MS = 5000;
const FIRST = 0;

/**
 * The store on `node:sqlite`, in a file that several processes of one host may share. It is written with WAL and
 * `synchronous=FULL`: what was acknowledged survives `kill -9` and power loss.
 *
 * @param file path of the database
 * @throws Error when the file cannot be opened, or is none of ours
 */
export function openSqliteStore(file: string): Store {
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, returnArrays: true });
  db.exec("pragma journal_mode = wal; pragma synchronous = full");
  atomically(db, () => createTables(db, file));
  const sql = createSqliteStatements(db);

  return {
    account: async (sid) => one(sql.get`select * from accounts where sid = ${sid}`, account),

    accountOfKey: async (keySid) =>
      one(
        sql.get`
        select accounts.*, api_keys.secret from api_keys join accounts on accounts.sid = api_keys.account_sid
        where api_keys.sid = ${keySid}`,
        keyedAccount,
      ),

    shortCode: async (accountSid, sid) =>
      one(
        sql.get`select * from short_codes where account_sid = ${accountSid} and sid = ${sid}`,
        shortCode,
      ),

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
        return many(rows, listedShortCode).toReversed();
      }
      const rows =
        name === undefined
          ? sql.all`select * from listed_short_codes
              where account_sid = ${account_sid} and position >= ${from} and short_code like ${pattern}
              order by position limit ${limit} offset ${offset}`
          : sql.all`select * from listed_short_codes
              where account_sid = ${account_sid} and friendly_name = ${name} and position >= ${from} and short_code like ${pattern}
              order by position limit ${limit} offset ${offset}`;
      return many(rows, listedShortCode);
    },

    async countShortCodes({ account_sid, friendly_name: name, pattern = "%" }) {
      const row =
        name === undefined
          ? sql.get`select count(*) as n from short_codes where account_sid = ${account_sid} and short_code like ${pattern}`
          : sql.get`select count(*) as n from short_codes
              where account_sid = ${account_sid} and friendly_name = ${name} and short_code like ${pattern}`;
      return Number((row as unknown as Row)[0]);
    },

    async updateShortCode(accountSid, sid, changes, now) {
      const wantsUrl = Number(
        typeof changes.sms_fallback_url === "string" && typeof changes.sms_url !== "string",
      );
      if (wantsUrl === 1 && changes.sms_url === null) return undefined;
      const { friendly_name, api_version = null, sms_method = null } = changes;
      const { sms_url = null, sms_fallback_url = null, sms_fallback_method = null } = changes;
      const setsUrl = Number(changes.sms_url !== undefined);
      const setsFallback = Number(changes.sms_fallback_url !== undefined);
      // A column that is named is written to its index again, changed or not: hence two statements.
      const row =
        friendly_name === undefined
          ? sql.get`update short_codes set
              api_version = coalesce(${api_version}, api_version),
              sms_url = case when ${setsUrl} = 1 then ${sms_url} else sms_url end,
              sms_method = coalesce(${sms_method}, sms_method),
              sms_fallback_url = case when ${setsFallback} = 1 then ${sms_fallback_url} else sms_fallback_url end,
              sms_fallback_method = coalesce(${sms_fallback_method}, sms_fallback_method),
              date_updated = ${now}
            where account_sid = ${accountSid} and sid = ${sid} and (${wantsUrl} = 0 or sms_url is not null)
            returning *`
          : sql.get`update short_codes set
              friendly_name = ${friendly_name},
              api_version = coalesce(${api_version}, api_version),
              sms_url = case when ${setsUrl} = 1 then ${sms_url} else sms_url end,
              sms_method = coalesce(${sms_method}, sms_method),
              sms_fallback_url = case when ${setsFallback} = 1 then ${sms_fallback_url} else sms_fallback_url end,
              sms_fallback_method = coalesce(${sms_fallback_method}, sms_fallback_method),
              date_updated = ${now}
            where account_sid = ${accountSid} and sid = ${sid} and (${wantsUrl} = 0 or sms_url is not null)
            returning *`;
      return one(row, shortCode);
    },

    service: async (accountSid, sid) =>
      one(
        sql.get`select * from services where account_sid = ${accountSid} and sid = ${sid}`,
        service,
      ),

    senders: async (accountSid, serviceSid, from, limit) =>
      many(
        sql.all`select * from senders
        where account_sid = ${accountSid} and service_sid = ${serviceSid} and position >= ${from}
        order by position limit ${limit}`,
        sender,
      ),

    senderPageStart: async (accountSid, serviceSid, before, limit) =>
      one(
        sql.get`select * from (
          select * from senders where account_sid = ${accountSid} and service_sid = ${serviceSid} and position < ${before}
          order by position desc limit ${limit}
        ) as page order by position limit 1`,
        sender,
      ),

    countSenders: async (accountSid, serviceSid) =>
      Number(
        (
          sql.get`select count(*) as n from short_codes where account_sid = ${accountSid} and service_sid = ${serviceSid}` as unknown as Row
        )[0],
      ),

    addSender: async ({
      account_sid: accountSid,
      service_sid: serviceSid,
      sid,
      maximum,
      created,
      updated,
    }) =>
      one(
        sql.get`update short_codes set service_sid = ${serviceSid}, sender_created = ${created}, sender_updated = ${updated}
        where account_sid = ${accountSid} and sid = ${sid} and service_sid is null and capabilities <> ''
          and exists (select 1 from services where account_sid = ${accountSid} and sid = ${serviceSid})
          and (select count(*) from short_codes where account_sid = ${accountSid} and service_sid = ${serviceSid}) < ${maximum}
        returning account_sid, position, service_sid, sid, short_code, country_code, capabilities, sender_created, sender_updated`,
        sender,
      ),

    async removeSender(accountSid, serviceSid, sid) {
      const { changes } =
        sql.run`update short_codes set service_sid = null, sender_created = null, sender_updated = null
        where account_sid = ${accountSid} and sid = ${sid} and service_sid = ${serviceSid}`;
      return changes === 1;
    },

    counts: async () =>
      counts(
        sql.get`select
        (select count(*) from accounts) as accounts,
        (select count(*) from short_codes) as short_codes,
        (select count(*) from services) as services,
        (select count(*) from short_codes where service_sid is not null) as senders` as unknown as Row,
      ),

    async tables() {
      return atomically(db, () => ({
        accounts: many(
          sql.all`select sid, auth_token, status from accounts order by sid`,
          (row) =>
            ({ sid: row[0], auth_token: row[1], status: row[2] }) as Tables["accounts"][number],
        ),
        api_keys: many(sql.all`select * from api_keys order by sid`, apiKey),
        services: many(sql.all`select * from services order by account_sid, sid`, service),
        short_codes: many(
          sql.all`select * from short_codes order by account_sid, position`,
          shortCode,
        ),
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
        const known = tables.accounts.filter(
          ({ sid }) => sql.get`select 1 from accounts where sid = ${sid}` !== undefined,
        );
        insert(db, otherAccounts(tables, known));
      });
    },

    async close() {
      db.close();
    },
  };
}

function one<T>(row: unknown, make: (row: Row) => T): T | undefined {
  return row === undefined ? undefined : make(row as Row);
}

function many<T>(rows: unknown, make: (row: Row) => T): T[] {
  return (rows as Row[]).map(make);
}
