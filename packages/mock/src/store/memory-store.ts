import { kinds, type Rows } from "../generated/kinds.ts";
import { placeOf, type AnyRow, type Kind } from "./kind.ts";
import {
  createQueue,
  kindNames,
  type AllRows,
  type Change,
  type Changes,
  type Filter,
  type KindName,
  type Page,
  type Reader,
  type Store,
} from "./store.ts";

interface Entry {
  readonly place: string;
  readonly row: AnyRow;
}

/** The rows of one kind of one account. */
interface Table {
  readonly kind: Kind;
  readonly bySid: Map<string, Entry>;
  /** In list order. */
  readonly list: Entry[];
  /** The same by the value of each property that is a filter: `service_sid=MG…`. */
  readonly filtered: Map<string, Entry[]>;
  /** Values that only one row may have. */
  readonly unique: Set<string>;
}

interface Memory {
  readonly tables: Map<string, Table>;
  /** By kind, property and value, for look-ups in any account. */
  readonly found: Map<string, Set<Entry>>;
}

/** The store of one process, in plain objects: it runs on every Node, and costs a request next to nothing. */
export function openMemoryStore(): Store {
  let memory = createMemory({});
  const queue = createQueue();
  const tableOf = (kind: KindName, accountSid: string) =>
    memory.tables.get(`${kind} ${accountSid}`);

  const reader: Reader = {
    get: async <K extends KindName>(kind: K, accountSid: string, sid: string) =>
      tableOf(kind, accountSid)?.bySid.get(sid)?.row as Rows[K] | undefined,
    async find<K extends KindName>(kind: K, property: string, value: string) {
      const entries = memory.found.get(`${kind} ${property}=${value}`) ?? [];
      const rows = [...entries].map(({ row }) => row);
      return rows.sort(bySids) as readonly AnyRow[] as readonly Rows[K][];
    },
    async page<K extends KindName>(kind: K, accountSid: string, page: Page<K>) {
      const table = tableOf(kind, accountSid);
      return (table === undefined ? [] : takePage(table, page as Page<never>)) as Rows[K][];
    },
    async count(kind, accountSid, filter = {}) {
      const table = tableOf(kind, accountSid);
      if (table === undefined) return 0;
      const matches = matcher(filter);
      const list = listFor(table, filter);
      return matches === undefined ? list.length : list.filter(({ row }) => matches(row)).length;
    },
  };

  return {
    ...reader,
    write: (accountSid, work) =>
      queue(accountSid, async () => {
        const changes = await work(reader);
        apply(memory, changes);
        return changes.value;
      }),
    counts: async () =>
      Object.fromEntries(kindNames.map((kind) => [kind, rowsOf(memory, kind).length])) as Record<
        KindName,
        number
      >,
    countSet: async (kind, property) =>
      rowsOf(memory, kind).filter((row) => row[property] !== null).length,
    all: async () =>
      Object.fromEntries(
        kindNames.map((kind) => [kind, rowsOf(memory, kind)]),
      ) as unknown as AllRows,
    async replace(rows, ifEmpty = false) {
      if (ifEmpty && rowsOf(memory, "account").length > 0) return;
      memory = createMemory(rows);
    },
    async close() {},
  };
}

function createMemory(rows: Partial<AllRows>): Memory {
  const memory: Memory = { tables: new Map(), found: new Map() };
  for (const kind of kindNames) {
    const entries = (rows[kind] ?? []).map((row) => entryOf(kind, row));
    // In order, so that each row goes to the end of its lists.
    for (const entry of entries.sort((a, b) => (a.place < b.place ? -1 : 1)))
      add(memory, kind, entry);
  }
  return memory;
}

function entryOf(kind: KindName, row: AnyRow): Entry {
  return { place: placeOf(kinds[kind], row), row: Object.freeze(row) };
}

/** By account, then in list order. */
function rowsOf({ tables }: Memory, kind: KindName): readonly AnyRow[] {
  return [...tables]
    .filter(([key]) => key.startsWith(`${kind} `))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { list }]) => list.map(({ row }) => row));
}

function bySids(a: AnyRow, b: AnyRow): number {
  return a.account_sid + a.sid < b.account_sid + b.sid ? -1 : 1;
}

/** Makes all changes, or takes back those it has made. */
function apply(memory: Memory, { remove = [], update = [], insert = [] }: Changes<unknown>): void {
  const undo: (() => void)[] = [];
  const exchange = (kind: KindName, before: Entry | undefined, after: Entry | undefined) => {
    if (before !== undefined && after !== undefined) replace(memory, kind, before, after);
    else if (after !== undefined) add(memory, kind, after);
    else if (before !== undefined) take(memory, kind, before);
  };
  const change = (kind: KindName, before: Entry | undefined, after: Entry | undefined) => {
    exchange(kind, before, after);
    undo.push(() => exchange(kind, after, before));
  };
  const known = ([kind, row]: Change): Entry => {
    const entry = memory.tables.get(`${kind} ${row.account_sid}`)?.bySid.get(row.sid);
    if (entry === undefined) throw new Error(`there is no ${kind} ${row.sid}`);
    return entry;
  };
  try {
    for (const one of remove) change(one[0], known(one), undefined);
    for (const one of update) change(one[0], known(one), entryOf(one[0], one[1]));
    for (const one of insert) change(one[0], undefined, entryOf(one[0], one[1]));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function add({ tables, found }: Memory, name: KindName, entry: Entry): void {
  const { row } = entry;
  const kind: Kind = kinds[name];
  const key = `${name} ${row.account_sid}`;
  let table = tables.get(key);
  if (table === undefined) {
    table = { kind, bySid: new Map(), list: [], filtered: new Map(), unique: new Set() };
    tables.set(key, table);
  }
  const values = uniqueValues(table, row);
  const twice = table.bySid.has(row.sid)
    ? row.sid
    : values.find((value) => table.unique.has(value));
  if (twice !== undefined) throw new Error(`there is a ${name} ${twice} already`);
  for (const value of values) table.unique.add(value);
  table.bySid.set(row.sid, entry);
  insertInto(table.list, entry);
  for (const property of kind.filters) insertInto(listOf(table, property, row), entry);
  for (const property of kind.lookup) {
    const lookup = `${name} ${property}=${String(row[property])}`;
    const entries = found.get(lookup);
    if (entries === undefined) found.set(lookup, new Set([entry]));
    else entries.add(entry);
  }
}

function take({ tables, found }: Memory, name: KindName, entry: Entry): void {
  const { row } = entry;
  const table = tables.get(`${name} ${row.account_sid}`);
  if (table === undefined) return;
  for (const value of uniqueValues(table, row)) table.unique.delete(value);
  table.bySid.delete(row.sid);
  removeFrom(table.list, entry);
  for (const property of table.kind.filters) removeFrom(listOf(table, property, row), entry);
  for (const property of table.kind.lookup)
    found.get(`${name} ${property}=${String(row[property])}`)?.delete(entry);
}

/** Puts a row where the one before it was; most changes leave a row where it is found. */
function replace(memory: Memory, name: KindName, before: Entry, after: Entry): void {
  const table = memory.tables.get(`${name} ${before.row.account_sid}`);
  const { unique, lookup, filters }: Kind = kinds[name];
  const isSame = (property: string) => before.row[property] === after.row[property];
  if (
    table === undefined ||
    before.place !== after.place ||
    !lookup.every(isSame) ||
    !unique.every((set) => set.every(isSame))
  ) {
    take(memory, name, before);
    try {
      add(memory, name, after);
    } catch (error) {
      add(memory, name, before);
      throw error;
    }
    return;
  }
  table.bySid.set(after.row.sid, after);
  replaceIn(table.list, before, after);
  for (const property of filters) {
    const list = listOf(table, property, before.row);
    if (isSame(property)) replaceIn(list, before, after);
    else {
      removeFrom(list, before);
      insertInto(listOf(table, property, after.row), after);
    }
  }
  for (const property of lookup) {
    const entries = memory.found.get(`${name} ${property}=${String(after.row[property])}`);
    entries?.delete(before);
    entries?.add(after);
  }
}

function uniqueValues({ kind }: Table, row: AnyRow): string[] {
  return kind.unique.map((set) => set.map((property) => String(row[property])).join(" "));
}

/** The rows with the same value of a filter; those without one are in none that is kept. */
function listOf({ filtered }: Table, property: string, row: AnyRow): Entry[] {
  const value = row[property];
  if (value === null) return [];
  const key = `${property}=${String(value)}`;
  let list = filtered.get(key);
  if (list === undefined) filtered.set(key, (list = []));
  return list;
}

function insertInto(list: Entry[], entry: Entry): void {
  list.splice(countBelow(list, entry.place), 0, entry);
}

function removeFrom(list: Entry[], entry: Entry): void {
  const index = countBelow(list, entry.place);
  if (list[index] === entry) list.splice(index, 1);
}

function replaceIn(list: Entry[], before: Entry, after: Entry): void {
  const index = countBelow(list, before.place);
  if (list[index] === before) list[index] = after;
}

/** The shortest list that has all rows of the filter. */
function listFor({ list, filtered }: Table, { where = {} }: Filter): readonly Entry[] {
  const [first] = Object.entries(where);
  return first === undefined ? list : (filtered.get(first.join("=")) ?? []);
}

/** Walks no further than the page. */
function takePage(table: Table, page: Page<never>): AnyRow[] {
  const { from, after, before, offset = 0, limit } = page;
  const list = listFor(table, page);
  const matches = matcher(page);
  const edge = (row: AnyRow) => countBelow(list, placeOf(table.kind, row));
  const start =
    before !== undefined
      ? edge(before) - 1
      : from !== undefined
        ? edge(from)
        : after !== undefined
          ? countBelow(list, `${placeOf(table.kind, after)}\0`)
          : 0;
  const step = before === undefined ? 1 : -1;
  const rows: AnyRow[] = [];
  let left = offset;
  for (let index = start; rows.length < limit; index += step) {
    const entry = list[index];
    if (entry === undefined) break;
    if (matches !== undefined && !matches(entry.row)) continue;
    if (left > 0) left--;
    else rows.push(entry.row);
  }
  return before === undefined ? rows : rows.reverse();
}

/** What is left to compare when the list is that of the filter's first property. */
function matcher({ where = {}, like }: Filter): ((row: AnyRow) => boolean) | undefined {
  const others = Object.entries(where).slice(1);
  if (others.length === 0 && like === undefined) return undefined;
  const pattern = like === undefined ? undefined : likeRegExp(like[1]);
  return (row) =>
    others.every(([property, value]) => row[property] === value) &&
    (like === undefined || pattern?.test(String(row[like[0]])) === true);
}

/** SQL's LIKE: `%` any text, `_` one character. */
function likeRegExp(pattern: string): RegExp {
  const literal = pattern.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("%", ".*").replaceAll("_", ".")}$`, "su");
}

/** How many entries of a sorted list come before a place. */
function countBelow(list: readonly Entry[], place: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Entry).place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
