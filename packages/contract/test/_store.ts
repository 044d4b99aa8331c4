import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@shortcodes/postgres";

export type Store = "memory" | "file" | "postgres";

/** A place for the mock's `data`, and how to be rid of it. */
export interface Place {
  readonly data: string | undefined;
  close(): Promise<void>;
}

export async function openPlace(store: Store): Promise<Place> {
  if (store === "memory") return { data: undefined, close: () => Promise.resolve() };
  if (store === "postgres") {
    const postgres = await startPostgres();
    return { data: postgres.url, close: () => postgres.stop() };
  }
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  return {
    data: join(folder, "mock.db"),
    close: () => Promise.resolve(rmSync(folder, { recursive: true })),
  };
}
