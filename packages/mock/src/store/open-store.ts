import { openMemoryStore } from "./memory-store.ts";
import { redactData } from "../redact.ts";
import { createRemovedRows } from "./removed-rows.ts";
import { kinds } from "../generated/kinds.ts";
import type { Kind } from "./kind.ts";
import {
  kindNames,
  type Change,
  type Engine,
  type Page,
  type Reader,
  type Store,
} from "./store.ts";

/**
 * Opens a store that removes with a row what is part of it, and remembers where the rows were that it removed last.
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
        gone = changes.remove === undefined ? [] : await withParts(rows, changes.remove);
        return { ...changes, remove: gone };
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

/** The kinds that are part of others. */
const PARTS = kindNames.flatMap((kind) => {
  const { partOf }: Kind = kinds[kind];
  return partOf === null ? [] : [{ kind, owner: partOf.kind, property: partOf.property }];
});

/** Adds what is part of rows that are removed. */
async function withParts(rows: Reader, removed: readonly Change[]): Promise<readonly Change[]> {
  const all = [...removed];
  for (const [owner, { account_sid: account, sid }] of all)
    for (const { kind, property } of PARTS.filter((part) => part.owner === owner)) {
      const filter = { where: { [property]: sid } } as Pick<Page<typeof kind>, "where">;
      const limit = await rows.count(kind, account, filter);
      const parts = await rows.page(kind, account, { ...filter, limit });
      all.push(...parts.map((part) => [kind, part] as Change));
    }
  return all;
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
    throw new Error(`--data ${redactData(data)}: ${(cause as Error).message}`, { cause });
  }
}

/** `node:sqlite` as it is used here came with Node 22.18. */
function requireSqlite(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 18))
    throw new Error(
      `a file requires Node 22.18 or later, found ${process.version}; memory and PostgreSQL require Node 20.16`,
    );
}
