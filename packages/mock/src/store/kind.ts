import { memo } from "../memo.ts";

/** How rows of a kind are found, ordered and filled in: generated from the `x-kind` of their schema. */
export interface Kind {
  /** In the order in which the state shows them. */
  readonly properties: readonly string[];
  /** Sets of properties that only one row of an account can have. */
  readonly unique: readonly (readonly string[])[];
  /** Properties by which rows are found in any account. */
  readonly lookup: readonly string[];
  /** Properties by whose value a list may be narrowed. */
  readonly filters: readonly string[];
  /** Properties by which a list may be narrowed to a range of texts. */
  readonly ranges: readonly string[];
  /** Lists begin with the newest `date_created`; otherwise rows are in the order of their SIDs. */
  readonly newestFirst: boolean;
  /** The kind that one is part of, and the property with the `sid` of that. */
  readonly partOf: { readonly kind: string; readonly property: string } | null;
  /** Properties of a row that are not part of its state. */
  readonly extra: readonly string[];
  readonly defaults: Readonly<
    Record<string, { readonly value: unknown } | { readonly from: string }>
  >;
  /** Properties of the state that hold rows of other kinds. */
  readonly children: Readonly<Record<string, string>>;
}

/** A row: what a seed gives for one, filled in, without what is kept elsewhere. An account's `account_sid` is its own. */
export type Row<State, Nested extends string, Extra extends string> = Readonly<
  Required<Omit<State, Nested>>
> & { readonly account_sid: string } & { readonly [K in Extra]: string | null };

/** What every row has. */
export interface AnyRow {
  readonly account_sid: string;
  readonly sid: string;
  readonly [property: string]: unknown;
}

/** The last second that a date of an answer can show, and so the last that a row can have. */
const LAST_SECOND = 253_402_300_799;
/** Digits of the seconds from the year 0 to that one. */
const PLACE_DIGITS = 12;
/** Digits of a serial. */
const SERIAL_DIGITS = 17;
const LAST_SERIAL = 10n ** BigInt(SERIAL_DIGITS) - 1n;

/** Position of a row in its account's list: texts that are in the order of the rows. */
export function placeOf({ newestFirst }: Pick<Kind, "newestFirst">, row: AnyRow): string {
  if (!newestFirst) return row.sid;
  const place = placeOfDate(String(row["date_created"]));
  const serial = row["serial"];
  // Of one second, the row that was made last is the newest.
  return typeof serial === "string" ? place + before(serial) + row.sid : place + row.sid;
}

/** A text that is the smaller, the later the date. */
const placeOfDate = memo(100, (date: string) =>
  String(LAST_SECOND - Date.parse(date) / 1000).padStart(PLACE_DIGITS, "0"),
);

/** A text that is the smaller, the later the serial. */
function before(serial: string): string {
  return String(LAST_SERIAL - BigInt(serial)).padStart(SERIAL_DIGITS, "0");
}

let lastSerial = 0;

/** Counts up, also over a restart: microseconds since 1970 as a text. The machine's clock is right for it: the mock's may stand still. */
export function nextSerial(): string {
  lastSerial = Math.max(lastSerial + 1, Date.now() * 1000);
  return serialText(lastSerial);
}

/** Serials of rows that come from a seed, which are older than all others. */
export function serialText(number: number): string {
  return String(number).padStart(SERIAL_DIGITS, "0");
}

/** The properties that have to be found without reading the row. */
export function indexed({ unique, lookup, filters, ranges }: Kind): string[] {
  return [...new Set([...unique.flat(), ...lookup, ...filters, ...ranges])].filter(
    (name) => name !== "sid",
  );
}
