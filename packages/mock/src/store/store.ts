import { kinds, type Rows } from "../generated/kinds.ts";

export type KindName = keyof Rows;
type FilterName<K extends KindName> = (typeof kinds)[K]["filters"][number];
type RangeName<K extends KindName> = (typeof kinds)[K]["ranges"][number];
type LookupName<K extends KindName> = (typeof kinds)[K]["lookup"][number];
export const kindNames = Object.keys(kinds) as readonly KindName[];

/** Something for each kind. */
export function byKind<T>(make: (kind: KindName) => T): Record<KindName, T> {
  return Object.fromEntries(kindNames.map((kind) => [kind, make(kind)])) as Record<KindName, T>;
}

/** Which rows of an account. */
export interface Filter<K extends KindName = KindName> {
  /** Values of properties that the kind lists as `filters` (in its `kind()` in packages/spec). */
  readonly where?: { readonly [P in FilterName<K>]?: string } | undefined;
  /** A property and a pattern that its whole value must fit, as SQL's LIKE: `_` one character, `%` any. */
  readonly like?: readonly [property: string, pattern: string] | undefined;
  /** A property that the kind lists for ranges, with the first and the last text it may have. */
  readonly range?:
    | {
        readonly property: RangeName<K>;
        readonly min?: string | undefined;
        readonly max?: string | undefined;
      }
    | undefined;
}

/** A page of a list, in list order: from a row on, after a row, or the rows just before one. */
export interface Page<K extends KindName> extends Filter<K> {
  readonly from?: Rows[K] | undefined;
  readonly after?: Rows[K] | undefined;
  readonly before?: Rows[K] | undefined;
  /** Rows to skip. */
  readonly offset?: number | undefined;
  readonly limit: number;
}

/** What can be asked about rows. Rows are frozen: a change replaces one. */
export interface Reader {
  get<K extends KindName>(kind: K, accountSid: string, sid: string): Promise<Rows[K] | undefined>;
  /** Rows of any account, by a property that the kind lists for look-ups: in the order of the accounts, then in list order. */
  find<K extends KindName>(
    kind: K,
    property: LookupName<K>,
    value: string,
  ): Promise<readonly Rows[K][]>;
  page<K extends KindName>(kind: K, accountSid: string, page: Page<K>): Promise<readonly Rows[K][]>;
  count<K extends KindName>(kind: K, accountSid: string, filter?: Filter<K>): Promise<number>;
}

/** A row of a kind, as a change names it. */
export type Change = { readonly [K in KindName]: readonly [kind: K, row: Rows[K]] }[KindName];

/** What a write changes, and what it tells its caller. */
export interface Changes<T> {
  readonly value: T;
  readonly insert?: readonly Change[];
  /** Rows that replace those with the same SID. */
  readonly update?: readonly Change[];
  readonly remove?: readonly Change[];
}

/** Everything, by kind; each account's rows in list order. */
export type AllRows = { readonly [K in KindName]: readonly Rows[K][] };

/**
 * The only thing that changes behind the APIs. It knows kinds of rows, not operations: rules are written in handlers, which read
 * and decide inside `write`.
 */
export interface Store extends Reader {
  /**
   * The one door for changes. `work` is alone among the writers of the account, in every process that shares the store; what
   * it gives back is changed as a whole and committed before this returns, or nothing is. It must wait for nothing but `rows`, and
   * may be called again, if a connection was lost or everything was replaced.
   *
   * @throws StoreUnavailable when the change cannot be kept now
   */
  write<T>(accountSid: string, work: (rows: Reader) => Promise<Changes<T>>): Promise<T>;
  /** A row, or what it was when this process removed it, as far as that is remembered: its place in a list is still known. */
  placed<K extends KindName>(
    kind: K,
    accountSid: string,
    sid: string,
  ): Promise<Rows[K] | undefined>;
  /** How many rows of each kind there are. */
  counts(): Promise<Readonly<Record<KindName, number>>>;
  /** How many rows of a kind have a value of a property that it lists as a filter. */
  countSet<K extends KindName>(kind: K, property: FilterName<K>): Promise<number>;
  /** Everything, as of one moment. */
  all(): Promise<AllRows>;
  /** Replaces everything, or nothing; with `ifEmpty`, only what is empty. Several processes may call it at once. */
  replace(rows: AllRows, ifEmpty?: boolean): Promise<void>;
  close(): Promise<void>;
}

/** What an engine has to do of it. */
export type Engine = Omit<Store, "placed">;

/** The store is not available: the disk is full, the file is locked, the database does not respond. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

/** Runs one thing after the other for each key. */
export function createQueue(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key);
    const mine = before === undefined ? work() : before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
