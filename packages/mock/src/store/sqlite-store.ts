import { closeSync, openSync, readSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import {
  applyChanges,
  countRows,
  countSet,
  createReader,
  createTables,
  HOW_TO_MOVE,
  readRows,
  replaceRows,
  type Dialect,
  type Query,
} from "./sql.ts";
import { createQueue, StoreUnavailable, type Store } from "./store.ts";

/** Milliseconds a statement waits for another process; SQLite's own default of 0 fails at once. */
const BUSY_TIMEOUT_MS = 5000;
/** Marks our files in their header: `SHCD`. */
const APPLICATION_ID = 0x53_48_43_44;
const DIALECT: Dialect = { text: "text", clustered: " without rowid" };

/**
 * The store on `node:sqlite`, in a file that several processes of one host may share. It is written with WAL and
 * `synchronous=FULL`: what was acknowledged survives `kill -9` and power loss. Reads have a connection of their own, so that they
 * see nothing that is not committed and wait for no writer.
 *
 * @param file path of the database; it and what SQLite puts beside it can be read by its owner only
 * @throws Error when the file cannot be opened, or is not one of ours
 */
export async function openSqliteStore(file: string): Promise<Store> {
  refuseForeign(file);
  const writer = connect(file);
  const write = createQuery(writer);
  const queue = createQueue();
  /** One after the other: a file has one writer at a time. */
  const transaction = <T>(work: () => Promise<T>): Promise<T> =>
    queue("", async () => {
      await write("begin immediate");
      try {
        const result = await work();
        // An explicit statement: a commit that fails is reported here, and nothing is acknowledged.
        await write("commit");
        return result;
      } catch (error) {
        if (writer.isTransaction) await write("rollback");
        throw error;
      }
    });
  try {
    await transaction(async () => {
      await write(`pragma application_id = ${APPLICATION_ID}`);
      await createTables(write, DIALECT, file);
    });
    await write("pragma journal_mode = wal");
  } catch (error) {
    writer.close();
    throw error;
  }
  const db = connect(file);
  const read = createQuery(db);
  const rows = createReader(write);
  return {
    ...createReader(read),
    write: (_accountSid, work) =>
      transaction(async () => {
        const changes = await work(rows);
        await applyChanges(write, changes);
        return changes.value;
      }),
    counts: () => countRows(read),
    countSet: (kind, property) => countSet(read, kind, property),
    async all() {
      await read("begin");
      try {
        return await readRows(read);
      } finally {
        await read("commit");
      }
    },
    replace: (all, ifEmpty = false) => transaction(() => replaceRows(write, all, ifEmpty)),
    async close() {
      if (db.isOpen) db.close();
      if (writer.isOpen) writer.close();
    },
  };
}

function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, returnArrays: true });
  db.exec("pragma synchronous = full");
  return db;
}

/** Each statement is prepared once, its values are always bound. */
function createQuery(db: DatabaseSync): Query {
  const prepared = new Map<string, StatementSync>();
  return async (text, values = []) => {
    try {
      let statement = prepared.get(text);
      if (statement === undefined) prepared.set(text, (statement = db.prepare(text)));
      return statement.all(...values) as unknown as readonly (readonly unknown[])[];
    } catch (cause) {
      throw isTemporary(cause) ? new StoreUnavailable((cause as Error).message, { cause }) : cause;
    }
  };
}

/** SQLite's BUSY, LOCKED, READONLY, IOERR, FULL and CANTOPEN: not our doing, and perhaps over soon. */
function isTemporary(error: unknown): boolean {
  const { errcode } = error as { readonly errcode?: number };
  return errcode !== undefined && [5, 6, 8, 10, 13, 14].includes(errcode & 0xff);
}

/** Looks at the header without opening the database, so that a file of another program is left as it is. */
function refuseForeign(file: string): void {
  const header = Buffer.alloc(100);
  // Makes the file where there is none, for its owner only; SQLite gives the files beside it the same rights.
  const descriptor = openSync(file, "a+", 0o600);
  const length = readSync(descriptor, header, 0, header.length, 0);
  closeSync(descriptor);
  if (length === 0) return;
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0")
    throw new Error(`${file} is not a SQLite database: choose another file`);
  if (header.readUInt32BE(68) === APPLICATION_ID) return;
  throw new Error(
    `${file} was not made by this version of the mock: choose another file, or, if an earlier version made it, ${HOW_TO_MOVE}`,
  );
}
