import type { AccountState, State } from "./types.ts";
import { kinds, type Rows } from "../generated/kinds.ts";
import { countryOf } from "../sending/phone-number.ts";
import { pendingOf, type MessageStatus } from "../sending/status.ts";
import { serialText, type AnyRow, type Kind } from "../store/kind.ts";
import { byKind, kindNames, type AllRows, type KindName } from "../store/store.ts";

type Values = Readonly<Record<string, unknown>>;

/** A row of the given properties; omitted ones have their defaults, and dates are `now` (ISO 8601). */
export function withDefaults<K extends KindName>(
  name: K,
  accountSid: string,
  given: Values,
  now: string,
): Rows[K] {
  const { properties, defaults, extra }: Kind = kinds[name];
  const row: Record<string, unknown> = { account_sid: accountSid };
  const fallback = (property: string): unknown => {
    const rule = defaults[property];
    if (rule === undefined || "value" in rule) return rule?.value;
    return rule.from === "now" ? now : row[rule.from];
  };
  for (const property of properties) row[property] = given[property] ?? fallback(property);
  for (const property of extra) row[property] = given[property] ?? null;
  // V8 keeps what grew property by property as a dictionary, which is slow to read; a copy is an object as a literal makes it.
  return { ...row } as unknown as Rows[K];
}

/** The state as rows. */
export function rowsOf({ accounts }: State, now: string): AllRows {
  const all = byKind((): AnyRow[] => []);
  const add = (kind: KindName, accountSid: string, given: Values) =>
    all[kind].push(withDefaults(kind, accountSid, given, now) as AnyRow);
  for (const account of accounts) {
    add("account", account.sid, account);
    const memberships = membershipsOf(account, now);
    for (const [property, kind] of Object.entries(kinds.account.children)) {
      const items = ((account as Values)[property] as readonly Rows[KindName][] | undefined) ?? [];
      // The newest is the first of them.
      for (const [index, item] of items.entries())
        add(kind, account.sid, {
          ...("phone_number" in item && { country_code: countryOf(item.phone_number) }),
          ...item,
          ...memberships.get(item.sid),
          ...(kind === "message" || kind === "media"
            ? derived(item, serialText(items.length - index))
            : {}),
        });
    }
  }
  return all as unknown as AllRows;
}

/** What follows from the order of a list and, for a message, from its status. */
function derived(item: Values, serial: string): Values {
  const status = item["status"] as MessageStatus | undefined;
  if (status === undefined) return { serial };
  const hasArrived = status === "delivered" || status === "received";
  return { serial, arrived: hasArrived ? serial : null, pending: pendingOf(status) };
}

/** What a sender keeps of the service that lists it. */
function membershipsOf({ services = [] }: AccountState, now: string) {
  return new Map(
    services.flatMap(({ sid: service_sid, short_codes = [], phone_numbers = [] }) =>
      [...short_codes, ...phone_numbers].map(
        ({ sid, date_created: sender_created = now, date_updated }) => [
          sid,
          { service_sid, sender_created, sender_updated: date_updated ?? sender_created },
        ],
      ),
    ),
  );
}

/** Rows as state, everything spelled out and in a fixed order, so that two exports can be compared line by line. */
export function stateOf(all: AllRows): State {
  const groups = new Map<string, AnyRow[]>();
  for (const kind of kindNames)
    for (const row of all[kind] as readonly AnyRow[]) {
      push(groups, `${kind} ${row.account_sid}`, row);
      const { service_sid: service } = row;
      if (typeof service === "string") push(groups, `${kind} ${row.account_sid} ${service}`, row);
    }
  const inGroup = (key: string) => groups.get(key) ?? [];
  const itemOf = (kind: KindName, row: AnyRow): Values => ({
    ...Object.fromEntries(kinds[kind].properties.map((property) => [property, row[property]])),
    ...(kind === "service" && {
      short_codes: inGroup(`short_code ${row.account_sid} ${row.sid}`).map(memberOf),
      phone_numbers: inGroup(`phone_number ${row.account_sid} ${row.sid}`).map(memberOf),
    }),
  });
  return {
    accounts: all.account.map((account) => {
      const children = Object.entries(kinds.account.children).map(([property, kind]) => [
        property,
        inGroup(`${kind} ${account.sid}`).map((row) => itemOf(kind, row)),
      ]);
      return { ...itemOf("account", account), ...Object.fromEntries(children) } as AccountState;
    }),
  };
}

/** A sender as its service lists it. */
function memberOf({ sid, sender_created, sender_updated }: AnyRow): Values {
  return { sid, date_created: sender_created, date_updated: sender_updated };
}

function push(groups: Map<string, AnyRow[]>, key: string, row: AnyRow): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}

/** What a new account does not get of the seed: what happened in another account, and its keys. */
const OF_ONE_ACCOUNT: ReadonlySet<KindName> = new Set(["api_key", "message", "media", "block"]);

/** The state of a new account: everything else that the seed has, the first of what an account can have once. */
export function accountLike({ accounts }: State, sid: string, authToken: string): State {
  const children = Object.entries(kinds.account.children).map(([property, kind]) => {
    if (OF_ONE_ACCOUNT.has(kind)) return [property, []];
    const { unique }: Kind = kinds[kind];
    const items = accounts.flatMap((account) => ((account as Values)[property] ?? []) as Values[]);
    const firsts = [["sid"], ...unique].reduce((left, properties) => {
      const keyOf = (item: Values) => {
        const row = withDefaults(kind, sid, item, "") as AnyRow;
        return properties.map((name) => String(row[name])).join(" ");
      };
      const seen = new Map(left.toReversed().map((item) => [keyOf(item), item]));
      return left.filter((item) => seen.get(keyOf(item)) === item);
    }, items);
    return [property, firsts];
  });
  return { accounts: [{ sid, auth_token: authToken, ...Object.fromEntries(children) }] };
}
