import type { TransactionSql } from "postgres";
import { checkSchemaVersion, schema, SCHEMA_VERSION } from "./schema.ts";
import {
  otherAccounts,
  type Account,
  type Counts,
  type KeyedAccount,
  type ListedShortCode,
  type Sender,
  type Service,
  type ShortCode,
  type ShortCodePage,
  type Store,
  type Tables,
} from "./store.ts";

/** Any number will do, as long as every process takes the same: it guards creation and seeding of the tables. */
const SETUP_LOCK = 2008_08_01;
/** Tables stand in a schema of their own, so a database that serves other things as well is safe. */
const SCHEMA = "shortcodes_mock";
/** Rows per insert: 17 columns each, and PostgreSQL takes 65,535 parameters. */
const INSERT_ROWS = 2000;
const FIRST = 0;

/** Moments, counts and booleans are bigint; they stay far below 2^53, so they are numbers here. */
const bigint = { to: 20, from: [20], serialize: String, parse: Number };
type Types = { bigint: number };

type ServiceRow = Omit<Service, "use_inbound_webhook_on_number"> & {
  readonly use_inbound_webhook_on_number: number;
};

/**
 * The store on PostgreSQL, for several hosts, through the optional peer dependency `postgres`.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws Error when `postgres` is not installed or the server cannot be reached
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const { default: postgres } = await import("postgres").catch((cause: unknown) => {
    throw new Error("--data postgres://… needs the package postgres: npm install postgres", {
      cause,
    });
  });
  const sql = postgres(url, {
    types: { bigint },
    max: 8,
    onnotice: () => {},
    connection: { search_path: SCHEMA },
  });
  try {
    await sql.begin((tx) => createTables(tx, url));
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }

  return {
    account: async (sid) => (await sql<Account[]>`select * from accounts where sid = ${sid}`)[0],

    accountOfKey: async (keySid) =>
      (
        await sql<KeyedAccount[]>`
          select accounts.*, api_keys.secret from api_keys join accounts on accounts.sid = api_keys.account_sid
          where api_keys.sid = ${keySid}`
      )[0],

    shortCode: async (accountSid, sid) =>
      (
        await sql<
          ShortCode[]
        >`select * from short_codes where account_sid = ${accountSid} and sid = ${sid}`
      )[0],

    async shortCodes({
      account_sid,
      friendly_name: name,
      pattern = "%",
      from = FIRST,
      before,
      offset = 0,
      limit,
    }: ShortCodePage) {
      const named = name === undefined ? sql`` : sql`and friendly_name = ${name}`;
      if (before !== undefined) {
        const rows = await sql<ListedShortCode[]>`select * from listed_short_codes
          where account_sid = ${account_sid} ${named} and position < ${before} and short_code like ${pattern}
          order by position desc limit ${limit} offset ${offset}`;
        return rows.toReversed();
      }
      return sql<ListedShortCode[]>`select * from listed_short_codes
        where account_sid = ${account_sid} ${named} and position >= ${from} and short_code like ${pattern}
        order by position limit ${limit} offset ${offset}`;
    },

    async countShortCodes({ account_sid, friendly_name: name, pattern = "%" }) {
      const named = name === undefined ? sql`` : sql`and friendly_name = ${name}`;
      const [row] = await sql<[{ n: number }]>`select count(*) as n from short_codes
        where account_sid = ${account_sid} ${named} and short_code like ${pattern}`;
      return row.n;
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
      const [row] = await sql<ShortCode[]>`update short_codes set
          friendly_name = coalesce(${friendly_name}, friendly_name),
          api_version = coalesce(${api_version}, api_version),
          sms_url = case when ${Number(changes.sms_url !== undefined)} = 1 then ${sms_url} else sms_url end,
          sms_method = coalesce(${sms_method}, sms_method),
          sms_fallback_url = case when ${Number(changes.sms_fallback_url !== undefined)} = 1 then ${sms_fallback_url} else sms_fallback_url end,
          sms_fallback_method = coalesce(${sms_fallback_method}, sms_fallback_method),
          date_updated = ${now}
        where account_sid = ${accountSid} and sid = ${sid} and (${wantsUrl} = 0 or sms_url is not null)
        returning *`;
      return row;
    },

    async service(accountSid, sid) {
      const [row] = await sql<
        ServiceRow[]
      >`select * from services where account_sid = ${accountSid} and sid = ${sid}`;
      return row && service(row);
    },

    senders: (accountSid, serviceSid, from, limit) =>
      sql<Sender[]>`select * from senders
        where account_sid = ${accountSid} and service_sid = ${serviceSid} and position >= ${from}
        order by position limit ${limit}`.execute(),

    senderPageStart: async (accountSid, serviceSid, before, limit) =>
      (
        await sql<Sender[]>`select * from (
          select * from senders where account_sid = ${accountSid} and service_sid = ${serviceSid} and position < ${before}
          order by position desc limit ${limit}
        ) as page order by position limit 1`
      )[0],

    async countSenders(accountSid, serviceSid) {
      const [row] = await sql<[{ n: number }]>`
        select count(*) as n from short_codes where account_sid = ${accountSid} and service_sid = ${serviceSid}`;
      return row.n;
    },

    addSender: ({
      account_sid: accountSid,
      service_sid: serviceSid,
      sid,
      maximum,
      created,
      updated,
    }) =>
      sql.begin(async (tx) => {
        // PostgreSQL lets two updates count the pool at once, so they queue at the service's row.
        await tx`select 1 from services where account_sid = ${accountSid} and sid = ${serviceSid} for update`;
        const [row] = await tx<
          Sender[]
        >`update short_codes set service_sid = ${serviceSid}, sender_created = ${created}, sender_updated = ${updated}
          where account_sid = ${accountSid} and sid = ${sid} and service_sid is null and capabilities <> ''
            and exists (select 1 from services where account_sid = ${accountSid} and sid = ${serviceSid})
            and (select count(*) from short_codes where account_sid = ${accountSid} and service_sid = ${serviceSid}) < ${maximum}
          returning account_sid, position, service_sid, sid, short_code, country_code, capabilities, sender_created, sender_updated`;
        return row;
      }),

    async removeSender(accountSid, serviceSid, sid) {
      const { count } =
        await sql`update short_codes set service_sid = null, sender_created = null, sender_updated = null
        where account_sid = ${accountSid} and sid = ${sid} and service_sid = ${serviceSid}`;
      return count === 1;
    },

    async counts() {
      const [row] = await sql<[Counts]>`select
        (select count(*) from accounts) as accounts,
        (select count(*) from short_codes) as short_codes,
        (select count(*) from services) as services,
        (select count(*) from short_codes where service_sid is not null) as senders`;
      return row;
    },

    tables: () =>
      sql.begin("isolation level repeatable read read only", async (tx) => ({
        accounts: await tx<
          Tables["accounts"][number][]
        >`select sid, auth_token, status from accounts order by sid`,
        api_keys: await tx<Tables["api_keys"][number][]>`select * from api_keys order by sid`,
        services: (await tx<ServiceRow[]>`select * from services order by account_sid, sid`).map(
          service,
        ),
        short_codes: await tx<
          ShortCode[]
        >`select * from short_codes order by account_sid, position`,
      })),

    async replace(tables) {
      await sql.begin(async (tx) => {
        await tx`lock table accounts, api_keys, services, short_codes in exclusive mode`;
        await tx`delete from short_codes`;
        await tx`delete from services`;
        await tx`delete from api_keys`;
        await tx`delete from accounts`;
        await insert(tx, tables);
      });
    },

    async seed(tables) {
      await sql.begin(async (tx) => {
        await tx`select pg_advisory_xact_lock(${SETUP_LOCK})`;
        const rows = await tx`select 1 as found from accounts limit 1`;
        if (rows.length === 0) await insert(tx, tables);
      });
    },

    async addAccounts(tables) {
      await sql.begin(async (tx) => {
        await tx`select pg_advisory_xact_lock(${SETUP_LOCK})`;
        const rows = await tx<
          { sid: string }[]
        >`select sid from accounts where sid in ${tx(tables.accounts.map(({ sid }) => sid))}`;
        await insert(tx, otherAccounts(tables, rows));
      });
    },

    close: () => sql.end({ timeout: 5 }),
  };
}

function service(row: ServiceRow): Service {
  return { ...row, use_inbound_webhook_on_number: row.use_inbound_webhook_on_number === 1 };
}

async function createTables(tx: TransactionSql<Types>, url: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(${SETUP_LOCK})`;
  await tx.unsafe(`create schema if not exists ${SCHEMA}`);
  for (const statement of schema({
    text: 'text collate "C"',
    clustered: "",
    createView: "create or replace view",
  }))
    await tx.unsafe(statement);
  const [row] = await tx<{ version: number }[]>`select version from store_version`;
  if (row === undefined) await tx`insert into store_version values (${SCHEMA_VERSION})`;
  else checkSchemaVersion(row.version, new URL(url).host);
}

async function insert(tx: TransactionSql<Types>, tables: Tables): Promise<void> {
  await insertRows(
    tx,
    "accounts",
    tables.accounts.map((row) => ({ ...row, short_code_count: 0 })),
  );
  await insertRows(tx, "api_keys", tables.api_keys);
  await insertRows(
    tx,
    "services",
    tables.services.map((row) => ({
      ...row,
      use_inbound_webhook_on_number: Number(row.use_inbound_webhook_on_number),
    })),
  );
  await insertRows(tx, "short_codes", tables.short_codes);
  await tx`update accounts set short_code_count = (select count(*) from short_codes where account_sid = accounts.sid)`;
}

async function insertRows(
  tx: TransactionSql<Types>,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += INSERT_ROWS) {
    await tx`insert into ${tx(table)} ${tx(rows.slice(start, start + INSERT_ROWS) as Record<string, string>[])}`;
  }
}
