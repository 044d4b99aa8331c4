import { kinds } from "../src/generated/kinds.ts";
import type { AnyRow, Kind } from "../src/store/kind.ts";
import {
  kindNames,
  type AllRows,
  type Change,
  type Changes,
  type Filter,
  type KindName,
  type Page,
} from "../src/store/store.ts";

type ModelPage = Filter &
  Pick<Page<KindName>, "offset" | "limit"> & {
    readonly from?: AnyRow | undefined;
    readonly after?: AnyRow | undefined;
    readonly before?: AnyRow | undefined;
  };

/** What a store must do, in the plainest words: arrays, searched from the front. */
export class StoreModel {
  #rows: Record<KindName, AnyRow[]> = Object.fromEntries(
    kindNames.map((kind) => [kind, []]),
  ) as unknown as Record<KindName, AnyRow[]>;

  replace(all: AllRows): void {
    for (const kind of kindNames) this.#rows[kind] = [...(all[kind] as readonly AnyRow[])];
  }

  all(): AllRows {
    const sorted = kindNames.map((kind) => [kind, this.#rows[kind].toSorted(inOrder(kind))]);
    return Object.fromEntries(sorted) as AllRows;
  }

  counts() {
    return Object.fromEntries(kindNames.map((kind) => [kind, this.#rows[kind].length]));
  }

  countSet(kind: KindName, property: string) {
    return this.#rows[kind].filter((row) => row[property] !== null).length;
  }

  get(kind: KindName, account: string, sid: string) {
    return this.#rows[kind].find((row) => row.account_sid === account && row.sid === sid);
  }

  find(kind: KindName, property: string, value: string) {
    return this.#rows[kind].filter((row) => row[property] === value).toSorted(inOrder(kind));
  }

  count(kind: KindName, account: string, filter: Filter) {
    return this.#matching(kind, account, filter).length;
  }

  page(kind: KindName, account: string, page: ModelPage) {
    const { from, after, before, offset = 0, limit, ...filter } = page;
    const order = inOrder(kind);
    const rows = this.#matching(kind, account, filter).filter(
      (row) =>
        (from === undefined || order(row, from) >= 0) &&
        (after === undefined || order(row, after) > 0) &&
        (before === undefined || order(row, before) < 0),
    );
    if (before === undefined) return rows.slice(offset, offset + limit);
    const end = Math.max(0, rows.length - offset);
    return rows.slice(Math.max(0, end - limit), end);
  }

  /** Whether the changes are possible; impossible ones change nothing. */
  write({ insert = [], update = [], remove = [] }: Omit<Changes<unknown>, "value">): boolean {
    const rows = Object.fromEntries(
      kindNames.map((kind) => [kind, [...this.#rows[kind]]]),
    ) as Record<KindName, AnyRow[]>;
    const take = ([kind, row]: Change): boolean => {
      const index = rows[kind].findIndex((one) => isSame(one, row));
      if (index >= 0) rows[kind].splice(index, 1);
      return index >= 0;
    };
    const put = ([kind, row]: Change): boolean => {
      const { unique }: Kind = kinds[kind];
      const isTaken = rows[kind].some(
        (one) =>
          isSame(one, row) ||
          (one.account_sid === row.account_sid &&
            unique.some((set) => set.every((name) => one[name] === (row as AnyRow)[name]))),
      );
      rows[kind].push(row);
      return !isTaken;
    };
    if (!remove.every(take)) return false;
    if (!update.every((change) => take(change) && put(change))) return false;
    if (!insert.every(put)) return false;
    this.#rows = rows;
    return true;
  }

  #matching(kind: KindName, account: string, { where = {}, like }: Filter): AnyRow[] {
    const [property = "", text = "%"] = like ?? [];
    const pattern = new RegExp(`^${text.replaceAll("%", ".*").replaceAll("_", ".")}$`);
    return this.#rows[kind]
      .filter(
        (row) =>
          row.account_sid === account &&
          Object.entries(where).every(([name, value]) => row[name] === value) &&
          (like === undefined || pattern.test(String(row[property]))),
      )
      .toSorted(inOrder(kind));
  }
}

function isSame(one: AnyRow, other: AnyRow): boolean {
  return one.account_sid === other.account_sid && one.sid === other.sid;
}

/** By account; then the newest first where the kind says so; then by SID. */
function inOrder(kind: KindName) {
  return (a: AnyRow, b: AnyRow): number =>
    compare(a.account_sid, b.account_sid) ||
    (kinds[kind].newestFirst ? compare(String(b["date_created"]), String(a["date_created"])) : 0) ||
    compare(a.sid, b.sid);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
