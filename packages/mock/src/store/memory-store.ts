import { kinds, type Rows as RowOf } from "../generated/kinds.ts";
import { placeOf, type AnyRow, type Kind } from "./kind.ts";
import {
  createQueue,
  byKind,
  type AllRows,
  type Changes,
  type Filter,
  type KindName,
  type Page,
  type Reader,
  type Engine,
} from "./store.ts";

/** A row where it is kept; an update puts another row there. */
interface Entry {
  readonly place: string;
  row: AnyRow;
}

/** Rows by the value of a property, then by account; each list is in the order of its table's. A row without a value is in none. */
type Index = Map<unknown, Map<string, Entry[]>>;

/** The rows of one kind of one account. */
interface Table {
  readonly bySid: Map<string, Entry>;
  /** From the end of the list to its beginning, so that the newest is put to the end of the array. */
  readonly list: Entry[];
  /** Values that only one row may have. */
  readonly unique: Set<string>;
}

/** The rows of one kind. */
interface Rows {
  readonly kind: Kind;
  /** By account. */
  readonly tables: Map<string, Table>;
  /** By each property that is a filter, or for look-ups. */
  readonly indices: ReadonlyMap<string, Index>;
}

type Memory = Readonly<Record<KindName, Rows>>;

/** The store of one process, in plain objects: it runs on every Node, and costs a request next to nothing. */
export function openMemoryStore(): Engine {
  let memory = createMemory({});
  const queue = createQueue();

  const reader: Reader = {
    get: async <K extends KindName>(kind: K, accountSid: string, sid: string) =>
      memory[kind].tables.get(accountSid)?.bySid.get(sid)?.row as RowOf[K] | undefined,
    async find<K extends KindName>(kind: K, property: string, value: string) {
      const lists = memory[kind].indices.get(property)?.get(value) ?? [];
      return byAccount(lists) as readonly RowOf[K][];
    },
    async page<K extends KindName>(kind: K, accountSid: string, page: Page<K>) {
      const list = listFor(memory[kind], accountSid, page as Filter);
      const rows = takePage(kinds[kind], list, page as Page<never>);
      return rows as readonly AnyRow[] as readonly RowOf[K][];
    },
    async count(kind, accountSid, filter = {}) {
      const list = listFor(memory[kind], accountSid, filter as Filter);
      const matches = matcher(filter as Filter);
      return matches === undefined ? list.length : list.filter(({ row }) => matches(row)).length;
    },
  };

  return {
    ...reader,
    write: (accountSid, work) =>
      queue(accountSid, async () => {
        for (;;) {
          const start = memory;
          const changes = await work(reader);
          // What was decided about a state that was replaced meanwhile says nothing about this one.
          if (memory !== start) continue;
          apply(memory, changes);
          return changes.value;
        }
      }),
    counts: async () => byKind((kind) => countIn(memory[kind])),
    countSet: async (kind, property) => countIn(memory[kind], (row) => row[property] !== null),
    all: async () => byKind((kind) => rowsOf(memory[kind])) as unknown as AllRows,
    async replace(rows, ifEmpty = false) {
      if (ifEmpty && memory.account.tables.size > 0) return;
      memory = createMemory(rows);
    },
    async close() {},
  };
}

function createMemory(all: Partial<AllRows>): Memory {
  return byKind((name) => {
    const kind: Kind = kinds[name];
    const indexed = new Set([...kind.lookup, ...kind.filters]);
    const indices = new Map(Array.from(indexed, (property) => [property, new Map()] as const));
    const rows: Rows = { kind, tables: new Map(), indices };
    const entries = (all[name] ?? []).map((row) => entryOf(kind, row));
    // In order, so that each row goes to the end of its arrays.
    for (const entry of entries.sort((a, b) => (a.place > b.place ? -1 : 1))) add(rows, entry);
    return rows;
  });
}

function entryOf(kind: Kind, row: AnyRow): Entry {
  return { place: placeOf(kind, row), row: Object.freeze(row) };
}

/** The rows in the order of their accounts, then in list order. */
function byAccount(
  lists: Iterable<readonly [account: string, list: readonly Entry[]]>,
): readonly AnyRow[] {
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => list.map(({ row }) => row).reverse());
}

function rowsOf({ tables }: Rows): readonly AnyRow[] {
  return byAccount(Array.from(tables, ([account, { list }]) => [account, list]));
}

function countIn({ tables }: Rows, matches?: (row: AnyRow) => boolean): number {
  let count = 0;
  for (const { list } of tables.values())
    count += matches === undefined ? list.length : list.filter(({ row }) => matches(row)).length;
  return count;
}

/** Makes all changes, or takes back those it has made. */
function apply(memory: Memory, { remove = [], update = [], insert = [] }: Changes<unknown>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [kind, row] of remove) {
      const rows = memory[kind];
      const entry = entryIn(rows, row);
      take(rows, entry);
      undo.push(() => add(rows, entry));
    }
    for (const [kind, row] of update) {
      const rows = memory[kind];
      const before = entryIn(rows, row).row;
      replace(rows, row);
      undo.push(() => replace(rows, before));
    }
    for (const [kind, row] of insert) {
      const rows = memory[kind];
      const entry = entryOf(rows.kind, row);
      add(rows, entry);
      undo.push(() => take(rows, entry));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** @throws Error when the account has no such row */
function entryIn({ tables }: Rows, { account_sid, sid }: AnyRow): Entry {
  const entry = tables.get(account_sid)?.bySid.get(sid);
  if (entry === undefined) throw new Error(`row ${sid} does not exist`);
  return entry;
}

/** @throws Error when the account has such a row already */
function add({ kind, tables, indices }: Rows, entry: Entry): void {
  const { row } = entry;
  let table = tables.get(row.account_sid);
  if (table === undefined) {
    table = { bySid: new Map(), list: [], unique: new Set() };
    tables.set(row.account_sid, table);
  }
  const { bySid, list, unique } = table;
  const values = uniqueValues(kind, row);
  const twice = bySid.has(row.sid) ? row.sid : values.find((value) => unique.has(value));
  if (twice !== undefined) throw new Error(`duplicate row ${twice}`);
  for (const value of values) unique.add(value);
  bySid.set(row.sid, entry);
  insertInto(list, entry);
  for (const [property, index] of indices) remember(index, row[property], entry);
}

function take({ kind, tables, indices }: Rows, entry: Entry): void {
  const { row } = entry;
  const table = tables.get(row.account_sid);
  if (table === undefined) return;
  for (const value of uniqueValues(kind, row)) table.unique.delete(value);
  table.bySid.delete(row.sid);
  removeFrom(table.list, entry);
  for (const [property, index] of indices) forget(index, row[property], entry);
}

/** Puts a row where the one with its Sid was; most changes leave a row where it is found. */
function replace(rows: Rows, row: AnyRow): void {
  const { kind, indices } = rows;
  const entry = entryIn(rows, row);
  const before = entry.row;
  const after = entryOf(kind, row);
  const isSame = (property: string) => before[property] === row[property];
  if (entry.place !== after.place || !kind.unique.every((set) => set.every(isSame))) {
    take(rows, entry);
    try {
      add(rows, after);
    } catch (error) {
      add(rows, entry);
      throw error;
    }
    return;
  }
  for (const [property, index] of indices) {
    if (isSame(property)) continue;
    forget(index, before[property], entry);
    remember(index, row[property], entry);
  }
  entry.row = after.row;
}

function uniqueValues({ unique }: Kind, row: AnyRow): string[] {
  return unique.map((set) => set.map((property) => String(row[property])).join(" "));
}

function remember(index: Index, value: unknown, entry: Entry): void {
  if (value === null) return;
  const { account_sid } = entry.row;
  const lists = index.get(value);
  const list = lists?.get(account_sid);
  if (list !== undefined) insertInto(list, entry);
  else if (lists !== undefined) lists.set(account_sid, [entry]);
  else index.set(value, new Map([[account_sid, [entry]]]));
}

/** A value that no row has is not kept. */
function forget(index: Index, value: unknown, entry: Entry): void {
  const { account_sid } = entry.row;
  const lists = index.get(value);
  const list = lists?.get(account_sid);
  if (lists === undefined || list === undefined) return;
  removeFrom(list, entry);
  if (list.length === 0) lists.delete(account_sid);
  if (lists.size === 0) index.delete(value);
}

function insertInto(list: Entry[], entry: Entry): void {
  const newest = list.at(-1);
  if (newest === undefined || newest.place > entry.place) list.push(entry);
  else list.splice(list.length - countBelow(list, entry.place), 0, entry);
}

function removeFrom(list: Entry[], entry: Entry): void {
  const index = indexOf(list, entry.place);
  if (list[index] === entry) list.splice(index, 1);
}

/** Where the entry with this place is in the array, if there is one. */
function indexOf(list: readonly Entry[], place: string): number {
  return list.length - 1 - countBelow(list, place);
}

/** A list of the account that has all rows of the filter. */
function listFor(
  { tables, indices }: Rows,
  account: string,
  { where = {} }: Filter,
): readonly Entry[] {
  const [first] = Object.entries(where);
  if (first === undefined) return tables.get(account)?.list ?? [];
  const [property, value] = first;
  return indices.get(property)?.get(value)?.get(account) ?? [];
}

/** Walks no further than the page. */
function takePage(kind: Kind, list: readonly Entry[], page: Page<never>): AnyRow[] {
  const { from, after, before, offset = 0, limit } = page;
  const matches = matcher(page);
  const edge = (row: AnyRow) => countBelow(list, placeOf(kind, row));
  const start =
    before !== undefined
      ? edge(before) - 1
      : from !== undefined
        ? edge(from)
        : after !== undefined
          ? countBelow(list, `${placeOf(kind, after)}\0`)
          : 0;
  const step = before === undefined ? 1 : -1;
  const rows: AnyRow[] = [];
  let left = offset;
  for (let index = start; rows.length < limit; index += step) {
    const entry = list[list.length - 1 - index];
    if (entry === undefined) break;
    if (matches !== undefined && !matches(entry.row)) continue;
    if (left > 0) left--;
    else rows.push(entry.row);
  }
  return before === undefined ? rows : rows.reverse();
}

/** What is left to compare when the list is that of the filter's first property. */
function matcher({ where = {}, like, range }: Filter): ((row: AnyRow) => boolean) | undefined {
  const others = Object.entries(where).slice(1);
  if (others.length === 0 && like === undefined && range === undefined) return undefined;
  const pattern = like === undefined ? undefined : likeRegExp(like[1]);
  return (row) =>
    others.every(([property, value]) => row[property] === value) &&
    (like === undefined || pattern?.test(String(row[like[0]])) === true) &&
    (range === undefined || isWithin(row[range.property], range));
}

function isWithin(value: unknown, { min = "", max }: NonNullable<Filter["range"]>): boolean {
  return typeof value === "string" && value >= min && (max === undefined || value <= max);
}

/** SQL's LIKE: `%` any text, `_` one character. */
function likeRegExp(pattern: string): RegExp {
  const literal = pattern.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("%", ".*").replaceAll("_", ".")}$`, "su");
}

/** How many entries come before a place in list order, which is the order of the places. */
function countBelow(list: readonly Entry[], place: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Entry).place >= place) low = middle + 1;
    else high = middle;
  }
  return list.length - low;
}
