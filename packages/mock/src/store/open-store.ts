import { rememberReads } from "./remember-reads.ts";
import { openSqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store that `--data` names: nothing is memory, `postgres://…` PostgreSQL, anything else a file.
 *
 * @throws Error when the file or the database cannot be opened
 */
export async function openStore(data: string | undefined): Promise<Store> {
  if (data === undefined) return rememberReads(openSqliteStore(":memory:"));
  if (/^postgres(?:ql)?:\/\//.test(data)) {
    const { openPostgresStore } = await import("./postgres-store.ts");
    return openPostgresStore(data);
  }
  try {
    return openSqliteStore(data);
  } catch (cause) {
    throw new Error(`--data ${data}: ${(cause as Error).message}`, { cause });
  }
}
