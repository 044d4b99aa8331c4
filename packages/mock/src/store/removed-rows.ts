import type { Rows } from "../generated/kinds.ts";
import type { AnyRow } from "./kind.ts";
import type { KindName } from "./store.ts";

/** Rows remembered; the one that was removed first is forgotten first. */
const SIZE = 1000;

/** The rows that were removed last: a token of a page names one, and who walks a list and deletes what is on it goes on behind it. */
export interface RemovedRows {
  add(kind: KindName, row: AnyRow): void;
  get<K extends KindName>(kind: K, accountSid: string, sid: string): Rows[K] | undefined;
  clear(): void;
}

export function createRemovedRows(): RemovedRows {
  const rows = new Map<string, AnyRow>();
  return {
    add(kind, row) {
      rows.set(`${kind} ${row.account_sid} ${row.sid}`, row);
      const [oldest] = rows.keys();
      if (rows.size > SIZE && oldest !== undefined) rows.delete(oldest);
    },
    get: <K extends KindName>(kind: K, accountSid: string, sid: string) =>
      rows.get(`${kind} ${accountSid} ${sid}`) as AnyRow as Rows[K] | undefined,
    clear: () => rows.clear(),
  };
}
