import { closeSync, fchmodSync, openSync, readSync, statSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
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
import { createQueue, StoreUnavailable, type Engine } from "./store.ts";

/** Milliseconds a statement waits for another process, and how often it looks meanwhile. */
const BUSY_TIMEOUT_MS = 5000;
const BUSY_PAUSE_MS = 10;
/** SQLite's code for a lock that somebody else holds. */
const SQLITE_BUSY = 5;
/** Marks our files in their header: `SHCD`. */
const APPLICATION_ID = 0x53_48_43_44;
/** It looks at the file, and so may meet a lock like any other statement. */
const SYNCHRONOUS = "pragma synchronous = full";
const DIALECT: Dialect = { text: "text", clustered: " without rowid" };

/**
 * The store on `node:sqlite`, in a file that several processes of one host may share. It is written with WAL and
 * `synchronous=FULL`: what was acknowledged survives `kill -9` and power loss. Reads have a connection of their own, so that they
 * see nothing that is not committed and wait for no writer, not even for one in another process.
 *
 * @param file path of the database; it and what SQLite puts beside it can be read by its owner only
 * @throws Error when the file cannot be opened, or is not one of ours
 */
export async function openSqliteStore(file: string): Promise<Engine> {
  refuseForeign(file);
  const writer = connect(file);
  const reader = connect(file);
  const write = createQuery(writer);
  const read = createQuery(reader);
  const close = () => {
    for (const connection of [reader, writer]) if (connection.isOpen) connection.close();
  };
  const queue = createQueue();
  let assertInPlace = () => {};
  /** One after the other: a file has one writer at a time. All who wait for a lock give up after the same time. */
  const transaction = <T>(work: () => Promise<T>): Promise<T> => {
    const end = performance.now() + BUSY_TIMEOUT_MS;
    return queue("write", async () => {
      await write("begin immediate", [], end);
      try {
        const result = await work();
        assertInPlace();
        // An explicit statement: a commit that fails is reported here, and nothing is acknowledged.
        await write("commit");
        return result;
      } catch (error) {
        if (writer.isTransaction) await write("rollback");
        throw error;
      }
    });
  };
  try {
    await write(SYNCHRONOUS);
    await transaction(async () => {
      await write(`pragma application_id = ${APPLICATION_ID}`);
      await createTables(write, DIALECT, file);
    });
    await write("pragma journal_mode = wal");
    await read(SYNCHRONOUS);
    // A first read makes the write-ahead log.
    await countRows(read);
  } catch (error) {
    close();
    throw error;
  }
  assertInPlace = createPlaceCheck([file, `${file}-wal`]);
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
    all: () => readRows(read),
    replace: (all, ifEmpty = false) => transaction(() => replaceRows(write, all, ifEmpty)),
    close: async () => close(),
  };
}

/** SQLite itself waits for nobody: while it does, this process answers no other request. */
function connect(file: string): DatabaseSync {
  return new DatabaseSync(file, { timeout: 0, returnArrays: true });
}

/** Each statement is prepared once, its values are always bound; one that meets a lock is tried again until `end`. */
function createQuery(db: DatabaseSync) {
  const prepared = new Map<string, StatementSync>();
  const run = (text: string, values: Parameters<Query>[1] = []) => {
    let statement = prepared.get(text);
    if (statement === undefined) prepared.set(text, (statement = db.prepare(text)));
    return statement.all(...values) as unknown as readonly (readonly unknown[])[];
  };
  return async (text: string, values?: Parameters<Query>[1], end?: number): ReturnType<Query> => {
    let last = end;
    for (;;) {
      try {
        return run(text, values);
      } catch (cause) {
        last ??= performance.now() + BUSY_TIMEOUT_MS;
        const code = primaryCode(cause);
        if (code !== SQLITE_BUSY || performance.now() >= last)
          throw TEMPORARY.has(code)
            ? new StoreUnavailable((cause as Error).message, { cause })
            : cause;
      }
      await delay(BUSY_PAUSE_MS);
    }
  };
}

/** SQLite's BUSY, LOCKED, READONLY, IOERR, FULL and CANTOPEN: not our doing, and perhaps over soon. */
const TEMPORARY: ReadonlySet<number | undefined> = new Set([SQLITE_BUSY, 6, 8, 10, 13, 14]);

function primaryCode(error: unknown): number | undefined {
  const { errcode } = error as { readonly errcode?: number };
  return errcode === undefined ? undefined : errcode & 0xff;
}

/**
 * Remembers which files these are. SQLite goes on writing into files that were deleted: what it acknowledges then is kept nowhere.
 *
 * @returns a function that throws StoreUnavailable when one of them is not there any more, or is another file
 */
function createPlaceCheck(files: readonly string[]): () => void {
  const find = (file: string): string | undefined => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev} ${found.ino}`;
  };
  const known = files.map(find);
  return () => {
    const lost = files.find((file, index) => find(file) !== known[index]);
    if (lost !== undefined)
      throw new StoreUnavailable(
        `${lost} was deleted or replaced while the mock was using it, so nothing can be stored: restart the mock`,
      );
  };
}

/** Rights of a file: it has auth tokens. */
const OWNER_ONLY = 0o600;

/** Looks at the header without opening the database, so that a file of another program is left as it is. */
function refuseForeign(file: string): void {
  const header = Buffer.alloc(100);
  // Makes the file where there is none. A new one, and an empty one, is for its owner only; SQLite gives the files beside it the same rights.
  const descriptor = openSync(file, "a+", OWNER_ONLY);
  const length = readSync(descriptor, header, 0, header.length, 0);
  if (length === 0) fchmodSync(descriptor, OWNER_ONLY);
  closeSync(descriptor);
  if (length === 0) return;
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0")
    throw new Error(`${file} is not a SQLite database: choose another file`);
  if (header.readUInt32BE(68) === APPLICATION_ID) return;
  throw new Error(
    `${file} was not created by this version of the mock: choose another file, or, if an earlier version created it, ${HOW_TO_MOVE}`,
  );
}
