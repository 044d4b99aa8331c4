import { kinds, storeVersion, type Rows } from "../generated/kinds.ts";
import { indexed, placeOf, type AnyRow, type Kind } from "./kind.ts";
import {
  byKind,
  kindNames,
  type AllRows,
  type Changes,
  type Filter,
  type KindName,
  type Reader,
} from "./store.ts";

/** Runs a statement: `?` stands for each value, rows are lists of columns. */
export type Query = (
  text: string,
  values?: readonly (string | number | null)[],
) => Promise<readonly (readonly unknown[])[]>;

/** What the two engines spell differently. */
export interface Dialect {
  /** Text compared by code point. */
  readonly text: string;
  /** Keeps rows in the order of the primary key, where the engine can. */
  readonly clustered: string;
}

/** Rows that were read before are not parsed again: the same text is the same row. */
const KNOWN_ROWS = 5000;
/** SQLite takes 32,766 values in a statement, PostgreSQL 65,535. */
const ROWS_PER_INSERT = 500;

/**
 * A table for each kind. A row is kept as JSON; beside it stand its place in the list, so that a page is a range of rows, and
 * what it is found by. `totals` has the number of rows, so that a page does not cost the collection.
 */
function schema({ text, clustered }: Dialect): string[] {
  const tables = kindNames.flatMap((name) => {
    const kind: Kind = kinds[name];
    const index = (columns: readonly string[], unique = "") =>
      `create ${unique}index if not exists ${[name, ...columns].join("_")} on ${name} (${columns.map(quoted).join(", ")})`;
    return [
      `create table if not exists ${name} (
        account_sid ${text} not null,
        place ${text} not null,
        sid ${text} not null,
        ${indexed(kind)
          .map((column) => `${quoted(column)} ${text},\n        `)
          .join("")}row ${text} not null,
        primary key (account_sid, place)
      )${clustered}`,
      index(["account_sid", "sid"], "unique "),
      ...kind.unique.map((columns) => index(["account_sid", ...columns], "unique ")),
      ...kind.filters.map((column) => index(["account_sid", column, "place"])),
      ...kind.lookup.map((column) => index([column])),
    ];
  });
  return [
    `create table if not exists store_version (version ${text} not null)`,
    `create table if not exists totals (
      account_sid ${text} not null, kind ${text} not null, number bigint not null, primary key (account_sid, kind)
    )${clustered}`,
    ...tables,
  ];
}

/**
 * Makes the tables where they are missing.
 *
 * @throws Error when they were made by another version of this package
 */
export async function createTables(query: Query, dialect: Dialect, where: string): Promise<void> {
  for (const statement of schema(dialect)) await query(statement);
  const [found] = await query("select version from store_version");
  if (found === undefined) await query("insert into store_version values (?)", [storeVersion]);
  else if (found[0] !== storeVersion)
    throw new Error(`${where} was created by another version of the mock: ${HOW_TO_MOVE}`);
}

/** A store of another version is refused, never guessed at. */
export const HOW_TO_MOVE =
  "export its state with that version (GET /_mock/state) and import it with --seed into a new store";

/** Reads rows with the statements of either engine. */
export function createReader(query: Query): Reader {
  const rows = async <K extends KindName>(
    kind: K,
    text: string,
    values: readonly (string | number)[],
  ): Promise<Rows[K][]> => {
    const found = await query(text, values);
    return found.map(([row]) => knownRow(kind, row as string)) as readonly AnyRow[] as Rows[K][];
  };
  return {
    async get<K extends KindName>(kind: K, accountSid: string, sid: string) {
      const text = `select row from ${kind} where account_sid = ? and sid = ?`;
      return (await rows(kind, text, [accountSid, sid]))[0];
    },
    find<K extends KindName>(kind: K, property: string, value: string) {
      return rows(
        kind,
        `select row from ${kind} where ${quoted(property)} = ? order by account_sid, place`,
        [value],
      );
    },
    async page<K extends KindName>(
      kind: K,
      accountSid: string,
      { from, after, before, offset = 0, limit, ...filter }: Parameters<Reader["page"]>[2],
    ) {
      const edges = [
        [from, ">="],
        [after, ">"],
        [before, "<"],
      ] as const;
      const conditions = edges.flatMap(([row, operator]) =>
        row === undefined
          ? []
          : [{ text: `place ${operator} ?`, value: placeOf(kinds[kind], row as AnyRow) }],
      );
      const all = [...conditions, ...conditionsOf(filter)];
      const found = await rows(
        kind,
        `select row from ${kind} where account_sid = ?${all.map(({ text }) => ` and ${text}`).join("")} order by place${before === undefined ? "" : " desc"} limit ? offset ?`,
        [accountSid, ...all.map(({ value }) => value), limit, offset],
      );
      return before === undefined ? found : found.reverse();
    },
    async count(kind, accountSid, filter = {}) {
      const all = conditionsOf(filter);
      const [row] =
        all.length === 0
          ? await query("select number from totals where account_sid = ? and kind = ?", [
              accountSid,
              kind,
            ])
          : await query(
              `select count(*) from ${kind} where account_sid = ?${all.map(({ text }) => ` and ${text}`).join("")}`,
              [accountSid, ...all.map(({ value }) => value)],
            );
      return Number(row?.[0] ?? 0);
    },
  };
}

function conditionsOf({ where = {}, like, range }: Filter): { text: string; value: string }[] {
  const { property = "", min, max } = range ?? {};
  const column = quoted(property);
  return [
    ...Object.entries(where).map(([name, value]) => ({ text: `${quoted(name)} = ?`, value })),
    ...(like === undefined ? [] : [{ text: `${quoted(like[0])} like ?`, value: like[1] }]),
    ...(min === undefined ? [] : [{ text: `${column} >= ?`, value: min }]),
    ...(max === undefined ? [] : [{ text: `${column} <= ?`, value: max }]),
  ];
}

/** A column: `from` and `to` are words of SQL. */
function quoted(column: string): string {
  return `"${column}"`;
}

const known = new Map<string, AnyRow>();

/** A row as a list of its values, in the order of the kind: their names would be twice as long. */
function rowText(name: KindName, row: AnyRow): string {
  return JSON.stringify(propertiesOf(kinds[name]).map((property) => row[property]));
}

function propertiesOf({ properties, extra }: Kind): string[] {
  return ["account_sid", ...properties, ...extra];
}

function parseRow(name: KindName, text: string): AnyRow {
  const values = JSON.parse(text) as readonly unknown[];
  const entries = propertiesOf(kinds[name]).map((property, index) => [property, values[index]]);
  return Object.freeze(Object.fromEntries(entries) as AnyRow);
}

/** The row of a text that was read before, or a new one. SIDs differ between kinds, and so do the texts. */
function knownRow(name: KindName, text: string): AnyRow {
  const found = known.get(text);
  if (found !== undefined) return found;
  const row = parseRow(name, text);
  if (known.size >= KNOWN_ROWS) known.clear();
  known.set(text, row);
  return row;
}

/** Makes the changes of a write, inside a transaction. */
export async function applyChanges(query: Query, changes: Changes<unknown>): Promise<void> {
  const one = "where account_sid = ? and sid = ? returning 1";
  for (const [kind, row] of changes.remove ?? []) {
    const found = await query(`delete from ${kind} ${one}`, [row.account_sid, row.sid]);
    if (found.length === 0) throw new Error(`${kind} ${row.sid} does not exist`);
    await addToTotal(query, kind, row.account_sid, -1);
  }
  for (const [kind, row] of changes.update ?? []) {
    const columns = columnsOf(kind).map((column) => `${quoted(column)} = ?`);
    const found = await query(`update ${kind} set ${columns.join(", ")} ${one}`, [
      ...valuesOf(kind, row),
      row.account_sid,
      row.sid,
    ]);
    if (found.length === 0) throw new Error(`${kind} ${row.sid} does not exist`);
  }
  for (const [kind, row] of changes.insert ?? []) await insertRows(query, kind, [row]);
}

async function insertRows(query: Query, kind: KindName, rows: readonly AnyRow[]): Promise<void> {
  const columns = columnsOf(kind);
  const one = `(${columns.map(() => "?").join(", ")})`;
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    const some = rows.slice(start, start + ROWS_PER_INSERT);
    await query(
      `insert into ${kind} (${columns.map(quoted).join(", ")}) values ${some.map(() => one).join(", ")}`,
      some.flatMap((row) => valuesOf(kind, row)),
    );
  }
  const totals = new Map<string, number>();
  for (const { account_sid: sid } of rows) totals.set(sid, (totals.get(sid) ?? 0) + 1);
  for (const [account, number] of totals) await addToTotal(query, kind, account, number);
}

function columnsOf(kind: KindName): string[] {
  return ["account_sid", "place", "sid", ...indexed(kinds[kind]), "row"];
}

function valuesOf(kind: KindName, row: AnyRow): (string | null)[] {
  const columns = indexed(kinds[kind]).map((column) => row[column] as string | null);
  return [row.account_sid, placeOf(kinds[kind], row), row.sid, ...columns, rowText(kind, row)];
}

async function addToTotal(query: Query, kind: string, account: string, n: number): Promise<void> {
  await query(
    "insert into totals (account_sid, kind, number) values (?, ?, ?) on conflict (account_sid, kind) do update set number = totals.number + excluded.number",
    [account, kind, n],
  );
}

/** Replaces everything, inside a transaction. */
export async function replaceRows(query: Query, rows: AllRows, ifEmpty: boolean): Promise<void> {
  if (ifEmpty && (await query("select 1 from account limit 1")).length > 0) return;
  await query("delete from totals");
  for (const kind of kindNames) {
    await query(`delete from ${kind}`);
    await insertRows(query, kind, rows[kind]);
  }
}

/** Everything, by one statement, so that it is as of one moment. */
export async function readRows(query: Query): Promise<AllRows> {
  const each = kindNames.map((kind) => `select '${kind}', account_sid, place, row from ${kind}`);
  const found = await query(`${each.join(" union all ")} order by account_sid, place`);
  const all = byKind((): AnyRow[] => []);
  for (const [kind, , , row] of found)
    all[kind as KindName].push(parseRow(kind as KindName, row as string));
  return all as unknown as AllRows;
}

export async function countRows(query: Query): Promise<Record<KindName, number>> {
  const found = await query("select kind, sum(number) from totals group by kind");
  const totals = new Map(found.map(([kind, number]) => [kind, Number(number)]));
  return byKind((kind) => totals.get(kind) ?? 0);
}

export async function countSet(query: Query, kind: KindName, property: string): Promise<number> {
  const [row] = await query(`select count(${quoted(property)}) from ${kind}`);
  return Number(row?.[0] ?? 0);
}
