import { createMemory, memoryTables, type AccountMemory } from "./memory-tables.ts";
import {
  otherAccounts,
  type Sender,
  type ShortCode,
  type ShortCodeFilter,
  type ShortCodePage,
  type Store,
} from "./store.ts";

/**
 * The store of one process, in plain objects: it runs on every Node, and costs a request next to nothing. No method waits in
 * its middle, so each is atomic.
 */
export function openMemoryStore(): Store {
  let memory = createMemory({ accounts: [], api_keys: [], services: [], short_codes: [] });
  const accountOf = (sid: string) => memory.accounts.get(sid);
  const serviceOf = (accountSid: string, sid: string) => accountOf(accountSid)?.services.get(sid);

  return {
    account: async (sid) => accountOf(sid)?.row,

    async accountOfKey(keySid) {
      const key = memory.keys.get(keySid);
      const account = key && accountOf(key.account_sid);
      return account && { ...account.row, secret: key.secret };
    },

    shortCode: async (accountSid, sid) => find(accountOf(accountSid), sid),

    shortCodes: async (page) => takePage(accountOf(page.account_sid)?.shortCodes ?? [], page),

    async countShortCodes(filter) {
      const { shortCodes = [] } = accountOf(filter.account_sid) ?? {};
      return shortCodes.filter(matcher(filter)).length;
    },

    async updateShortCode(accountSid, sid, changes, now) {
      const account = accountOf(accountSid);
      const row = find(account, sid);
      if (account === undefined || row === undefined) return undefined;
      const updated = { ...row, ...changes, date_updated: now };
      if (typeof changes.sms_fallback_url === "string" && updated.sms_url === null)
        return undefined;
      return put(account, updated);
    },

    service: async (accountSid, sid) => serviceOf(accountSid, sid)?.row,

    async senders(accountSid, serviceSid, from, limit) {
      const { rows, placeOf } = poolOf(accountOf(accountSid), serviceSid);
      const start = placeOf(from);
      return rows(start, start + limit);
    },

    async senderPageStart(accountSid, serviceSid, before, limit) {
      const { rows, placeOf } = poolOf(accountOf(accountSid), serviceSid);
      const end = placeOf(before);
      return rows(Math.max(0, end - limit), end)[0];
    },

    countSenders: async (accountSid, serviceSid) =>
      serviceOf(accountSid, serviceSid)?.senders.length ?? 0,

    async addSender({ account_sid, service_sid, sid, maximum, created, updated }) {
      const account = accountOf(account_sid);
      const senders = serviceOf(account_sid, service_sid)?.senders;
      const row = find(account, sid);
      if (account === undefined || senders === undefined || row === undefined) return undefined;
      if (row.service_sid !== null || row.capabilities === "" || senders.length >= maximum)
        return undefined;
      const index = indexOf(account, sid);
      senders.splice(countBelow(senders, index, Number), 0, index);
      const membership = { service_sid, sender_created: created, sender_updated: updated };
      return put(account, { ...row, ...membership }) as ShortCode & Sender;
    },

    async removeSender(accountSid, serviceSid, sid) {
      const account = accountOf(accountSid);
      const senders = serviceOf(accountSid, serviceSid)?.senders;
      const row = find(account, sid);
      if (account === undefined || senders === undefined || row?.service_sid !== serviceSid)
        return false;
      senders.splice(senders.indexOf(indexOf(account, sid)), 1);
      put(account, { ...row, service_sid: null, sender_created: null, sender_updated: null });
      return true;
    },

    async counts() {
      const { accounts, services, short_codes } = memoryTables(memory);
      return {
        accounts: accounts.length,
        short_codes: short_codes.length,
        services: services.length,
        senders: short_codes.filter((row) => row.service_sid !== null).length,
      };
    },

    tables: async () => memoryTables(memory),

    async replace(tables) {
      memory = createMemory(tables);
    },

    async seed(tables) {
      if (memory.accounts.size === 0) memory = createMemory(tables);
    },

    async addAccounts(tables) {
      const added = createMemory(
        otherAccounts(
          tables,
          tables.accounts.filter(({ sid }) => memory.accounts.has(sid)),
        ),
      );
      for (const [sid, account] of added.accounts) memory.accounts.set(sid, account);
      for (const [sid, key] of added.keys) memory.keys.set(sid, key);
    },

    async close() {},
  };
}

function indexOf(account: AccountMemory, sid: string): number {
  return account.indexes.get(sid) ?? -1;
}

function find(account: AccountMemory | undefined, sid: string): ShortCode | undefined {
  return account?.shortCodes[indexOf(account, sid)];
}

function put(account: AccountMemory, row: ShortCode): ShortCode {
  account.shortCodes[indexOf(account, row.sid)] = row;
  return row;
}

/** The senders of a service: rows of a range of it, and how many of them stand before a place in the account's list. */
function poolOf(account: AccountMemory | undefined, serviceSid: string) {
  const { shortCodes = [], services } = account ?? {};
  const senders = services?.get(serviceSid)?.senders ?? [];
  const at = (index: number) => shortCodes[index] as ShortCode & Sender;
  return {
    rows: (start: number, end: number) => senders.slice(start, end).map(at),
    placeOf: (position: number) => countBelow(senders, position, (index) => at(index).position),
  };
}

/** Rows from a place on, or the rows just before a place; it walks no further than the page. */
function takePage(shortCodes: readonly ShortCode[], page: ShortCodePage): ShortCode[] {
  const { from = 0, before, offset = 0, limit } = page;
  const matches = matcher(page);
  const place = countBelow(shortCodes, before ?? from, (row) => row.position);
  const step = before === undefined ? 1 : -1;
  const found: ShortCode[] = [];
  let left = offset;
  for (let index = before === undefined ? place : place - 1; found.length < limit; index += step) {
    const row = shortCodes[index];
    if (row === undefined) break;
    if (!matches(row)) continue;
    if (left > 0) left--;
    else found.push(row);
  }
  return before === undefined ? found : found.reverse();
}

function matcher({ friendly_name: name, pattern }: ShortCodeFilter): (row: ShortCode) => boolean {
  const like = pattern === undefined ? undefined : likeRegExp(pattern);
  return (row) =>
    (name === undefined || row.friendly_name === name) &&
    (like === undefined || like.test(row.short_code));
}

/** SQL's LIKE: `%` any text, `_` one character. */
function likeRegExp(pattern: string): RegExp {
  const literal = pattern.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("%", ".*").replaceAll("_", ".")}$`, "su");
}

/** How many of the sorted values are below the limit. */
function countBelow<T>(values: readonly T[], limit: number, key: (value: T) => number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(values[middle] as T) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
