import { errors } from "../generated/messaging-v1.ts";
import type { Problem } from "./json-schema.ts";
import type { AccountState, State } from "./seed-schema.ts";

/** What a schema cannot say: SIDs and short codes are unique, members exist, a short code is in one service, pools have room. */
export function checkState({ accounts }: State): Problem | undefined {
  const twice =
    findTwice(accounts, ["accounts"], ({ sid }) => sid) ??
    findTwice(
      accounts.flatMap(({ api_keys = [] }) => api_keys),
      ["accounts"],
      ({ sid }) => sid,
    );
  if (twice !== undefined) return twice;
  for (const [index, account] of accounts.entries()) {
    const problem = checkAccount(account, ["accounts", index]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function checkAccount(
  { short_codes = [], services = [] }: AccountState,
  path: Problem["path"],
): Problem | undefined {
  const twice =
    findTwice(short_codes, [...path, "short_codes"], ({ sid }) => sid) ??
    findTwice(
      short_codes,
      [...path, "short_codes"],
      ({ country_code = "US", short_code }) => `${country_code} ${short_code}`,
    ) ??
    findTwice(services, [...path, "services"], ({ sid }) => sid);
  if (twice !== undefined) return twice;
  const owned = new Set(short_codes.map(({ sid }) => sid));
  const taken = new Set<string>();
  for (const [index, { short_codes: members = [] }] of services.entries()) {
    const at = [...path, "services", index, "short_codes"];
    if (members.length > errors.NumberPoolFull.limit)
      return {
        path: at,
        message: `has ${members.length} short codes; a service may have ${errors.NumberPoolFull.limit}`,
      };
    for (const [position, { sid }] of members.entries()) {
      if (!owned.has(sid))
        return {
          path: [...at, position, "sid"],
          message: `names ${sid}, which is not a short code of the account`,
        };
      if (taken.has(sid))
        return {
          path: [...at, position, "sid"],
          message: `names ${sid}, which is in a service already`,
        };
      taken.add(sid);
    }
  }
  return undefined;
}

function findTwice<T>(
  items: readonly T[],
  path: Problem["path"],
  key: (item: T) => string,
): Problem | undefined {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(key(item)))
      return { path: [...path, index], message: `has ${key(item)} a second time` };
    seen.add(key(item));
  }
  return undefined;
}
