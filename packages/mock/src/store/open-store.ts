import { openMemoryStore } from "./memory-store.ts";
import { redact } from "../redact.ts";
import { createRemovedRows } from "./removed-rows.ts";
import type { Change, Engine, Store } from "./store.ts";

/**
 * Opens a store that remembers where the rows were that it removed last.
 *
 * @throws Error when the file or the database cannot be opened
 */
export async function openStore(data: string | undefined): Promise<Store> {
  const engine = await openEngine(data);
  const removed = createRemovedRows();
  return {
    ...engine,
    placed: async (kind, accountSid, sid) =>
      (await engine.get(kind, accountSid, sid)) ?? removed.get(kind, accountSid, sid),
    async write(accountSid, work) {
      let gone: readonly Change[] = [];
      const value = await engine.write(accountSid, async (rows) => {
        const changes = await work(rows);
        gone = changes.remove ?? [];
        return changes;
      });
      for (const [kind, row] of gone) removed.add(kind, row);
      return value;
    },
    async replace(rows, ifEmpty) {
      await engine.replace(rows, ifEmpty);
      removed.clear();
    },
  };
}

/**
 * Opens the engine that `--data` names: nothing is memory, `postgres://…` PostgreSQL, anything else a file. An engine is loaded
 * when it is named.
 */
async function openEngine(data: string | undefined): Promise<Engine> {
  if (data === undefined) return openMemoryStore();
  const isDatabase = /^postgres(?:ql)?:\/\//.test(data);
  if (data === "" || data.startsWith(":memory:"))
    throw new Error(
      `--data ${JSON.stringify(data)} is not a file name: omit --data to keep the state in memory`,
    );
  try {
    if (isDatabase) {
      const { openPostgresStore } = await import("./postgres-store.ts");
      return await openPostgresStore(data);
    }
    requireSqlite();
    const { openSqliteStore } = await import("./sqlite-store.ts");
    return await openSqliteStore(data);
  } catch (cause) {
    throw new Error(`--data ${redact(data)}: ${(cause as Error).message}`, { cause });
  }
}

/** `node:sqlite` as it is used here came with Node 22.18. */
function requireSqlite(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 18))
    throw new Error(
      `a file requires Node 22.18 or later, found ${process.version}; memory and PostgreSQL require Node 20`,
    );
}
