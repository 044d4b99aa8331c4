import { setTimeout as delay } from "node:timers/promises";
import type { Sql, TransactionSql } from "postgres";
import { StoreUnavailable, type Engine } from "./store.ts";
import {
  applyChanges,
  countRows,
  countSet,
  createReader,
  createTables,
  readRows,
  replaceRows,
  type Dialect,
  type Query,
} from "./sql.ts";

const MAX_CONNECTIONS = 8;
const RETRY_PAUSE_MS = 20;
/** Any number will do, as long as every process takes the same: it guards the creation and the replacement of everything. */
const SETUP_LOCK = 2008_08_01;
/** Tables are in a schema of their own, so a database that serves other things as well is safe. */
const SCHEMA = "shortcodes_mock";
const DIALECT: Dialect = { text: 'text collate "C"', clustered: "" };

/**
 * The store on PostgreSQL, for several hosts, through the optional peer dependency `postgres`.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws Error when `postgres` is not installed or the server cannot be reached
 */
export async function openPostgresStore(url: string): Promise<Engine> {
  const { default: postgres } = await import("postgres").catch((cause: unknown) => {
    throw new Error("it requires the package postgres: npm install postgres", {
      cause,
    });
  });
  const sql = postgres(url, {
    max: MAX_CONNECTIONS,
    onnotice: () => {},
    connection: { search_path: SCHEMA },
  });
  try {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${SETUP_LOCK})`;
      await tx.unsafe(`create schema if not exists ${SCHEMA}`);
      await createTables(createQuery(tx), DIALECT, new URL(url).host);
    });
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
  const query = createQuery(sql);
  const read: Query = (text, values) => retried(() => query(text, values));
  /** A transaction that fails before its commit has changed nothing, and can begin again; after that nobody can tell. */
  const transaction = <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    let isDone = false;
    return retried(
      async () => {
        const { result } = await available(
          sql.begin(async (tx) => {
            const done = await work(createQuery(tx));
            isDone = true;
            return { result: done };
          }),
        );
        return result;
      },
      () => !isDone,
    );
  };
  return {
    ...createReader(read),
    write: (accountSid, work) =>
      transaction(async (tx) => {
        // Beside other writers, but not beside a replacement of everything.
        await tx(
          `select pg_advisory_xact_lock_shared(${SETUP_LOCK}), pg_advisory_xact_lock(0, hashtext(?))`,
          [accountSid],
        );
        const changes = await work(createReader(tx));
        await applyChanges(tx, changes);
        return changes.value;
      }),
    counts: () => countRows(read),
    countSet: (kind, property) => countSet(read, kind, property),
    all: () => readRows(read),
    replace: (all, ifEmpty = false) =>
      transaction(async (tx) => {
        await tx(`select pg_advisory_xact_lock(${SETUP_LOCK})`);
        await replaceRows(tx, all, ifEmpty);
      }),
    close: () => sql.end({ timeout: 5 }),
  };
}

/** Statements are prepared by the connection that first runs them. */
function createQuery(sql: Sql | TransactionSql): Query {
  return (text, values = []) => {
    let number = 0;
    const numbered = text.replaceAll("?", () => `$${++number}`);
    return available(
      sql.unsafe(numbered, [...values], { prepare: true }).values(),
    ) as unknown as ReturnType<Query>;
  };
}

/** A lost connection is not the request's fault, and perhaps over soon. */
async function available<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const { code = "", message } = error as { readonly code?: string; readonly message: string };
    // 53…: out of resources (the disk), 57P…: the server shuts down.
    if (/^(?:CONNECTION_|CONNECT_|ECONN|EPIPE|ETIMEDOUT|53|57P)/.test(code))
      throw new StoreUnavailable(message, { cause: error });
    throw error;
  }
}

/** What a connection says that was open when the server ended it. */
const DEAD = /^(?:CONNECTION_(?:CLOSED|ENDED|DESTROYED)|ECONNRESET|EPIPE|57P0[12])$/;

/**
 * Tries again what met a dead connection: after a restart of the server, every one in the pool may be dead.
 *
 * @param isSafe whether it has changed nothing
 */
async function retried<T>(work: () => Promise<T>, isSafe: () => boolean = () => true): Promise<T> {
  for (let left = MAX_CONNECTIONS; ; left--) {
    try {
      return await work();
    } catch (error) {
      const { code = "" } = ((error as Error).cause ?? {}) as { readonly code?: string };
      const isDead = error instanceof StoreUnavailable && DEAD.test(code);
      if (!isDead || left === 0 || !isSafe()) throw error;
    }
    // A query that is sent before postgres.js has seen the end of the connection waits for its time-out.
    await delay(RETRY_PAUSE_MS);
  }
}
