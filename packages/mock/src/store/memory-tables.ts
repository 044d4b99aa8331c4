import type { Account, ApiKey, Service, ShortCode, Tables } from "./store.ts";

/** Everything, by account: one is a world of its own, and two may hold the same SIDs. */
export interface Memory {
  readonly accounts: Map<string, AccountMemory>;
  readonly keys: Map<string, ApiKey>;
}

export interface AccountMemory {
  readonly row: Account;
  readonly services: Map<string, ServiceMemory>;
  /** In list order. Rows are replaced and never changed; none comes or goes, so an index stays right. */
  readonly shortCodes: ShortCode[];
  /** Index in `shortCodes` by SID. */
  readonly indexes: Map<string, number>;
}

export interface ServiceMemory {
  readonly row: Service;
  /** Indexes in `shortCodes`, in ascending order. */
  readonly senders: number[];
}

/**
 * Makes the memory of tables, and holds them to the keys and references of `schema.ts`.
 *
 * @throws Error when a row stands twice or belongs to nothing
 */
export function createMemory({ accounts, api_keys, services, short_codes }: Tables): Memory {
  const memory: Memory = { accounts: new Map(), keys: new Map() };
  const owner = (sid: string) => referred(memory.accounts, sid, "account");
  const counts = new Map<string, number>();
  for (const { account_sid: sid } of short_codes) counts.set(sid, (counts.get(sid) ?? 0) + 1);
  for (const account of accounts) {
    const row = { ...account, short_code_count: counts.get(account.sid) ?? 0 };
    const owned = { services: new Map(), shortCodes: [], indexes: new Map() };
    add(memory.accounts, row.sid, { row, ...owned }, "account");
  }
  for (const row of api_keys) {
    owner(row.account_sid);
    add(memory.keys, row.sid, row, "API key");
  }
  for (const row of services)
    add(owner(row.account_sid).services, row.sid, { row, senders: [] }, "service");
  const numbers = new Map<string, ShortCode>();
  for (const row of short_codes.toSorted((a, b) => a.position - b.position)) {
    const { account_sid, country_code, short_code } = row;
    add(numbers, `${account_sid} ${country_code} ${short_code}`, row, "number");
    addShortCode(owner(account_sid), row);
  }
  return memory;
}

function addShortCode({ services, shortCodes, indexes }: AccountMemory, row: ShortCode): void {
  const index = shortCodes.length;
  if (shortCodes.at(-1)?.position === row.position)
    throw new Error(`two short codes at position ${row.position} of ${row.account_sid}`);
  add(indexes, row.sid, index, "short code");
  shortCodes.push(row);
  if (row.service_sid !== null) referred(services, row.service_sid, "service").senders.push(index);
}

function add<T>(rows: Map<string, T>, key: string, row: T, noun: string): void {
  if (rows.has(key)) throw new Error(`the ${noun} ${key} stands twice`);
  rows.set(key, row);
}

function referred<T>(rows: ReadonlyMap<string, T>, sid: string, noun: string): T {
  const row = rows.get(sid);
  if (row === undefined) throw new Error(`there is no ${noun} ${sid}`);
  return row;
}

/** The tables of a memory, in the order of their keys. */
export function memoryTables({ accounts, keys }: Memory): Tables {
  const all = sorted(accounts).map(([, account]) => account);
  return {
    accounts: all.map(({ row: { sid, auth_token, status } }) => ({ sid, auth_token, status })),
    api_keys: sorted(keys).map(([, row]) => row),
    services: all.flatMap(({ services }) => sorted(services).map(([, { row }]) => row)),
    short_codes: all.flatMap(({ shortCodes }) => shortCodes),
  };
}

/** By code units, as the databases compare text; SIDs are ASCII. */
function sorted<T>(rows: ReadonlyMap<string, T>): [string, T][] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}
