import type { Store } from "./store.ts";

/** Answers remembered at a time. */
const MEMO_SIZE = 200;
/** Longest page remembered, in rows: 200 of them take about 10 MB. */
const PAGE_MAX = 101;

/**
 * A store that asks once for what it has not changed since: any write forgets everything. Only for stores that no other
 * process can write to; what is remembered must not be changed by those who get it.
 */
export function rememberReads(store: Store): Store {
  const accounts = createMemo();
  const rows = createMemo();
  const forget =
    <Args extends readonly unknown[], T>(
      change: (...args: Args) => Promise<T>,
      memos: readonly Memo[],
    ) =>
    (...args: Args): Promise<T> => {
      // SQLite is synchronous: when this returns, the change is made, and nobody has read in between.
      const done = change(...args);
      for (const memo of memos) memo.forget();
      return done;
    };
  const shortCodes = rows.read("shortCodes", store.shortCodes);
  const senders = rows.read("senders", store.senders);
  return {
    ...store,
    account: accounts.read("account", store.account),
    shortCode: rows.read("shortCode", store.shortCode),
    shortCodes: (page) => (page.limit > PAGE_MAX ? store.shortCodes(page) : shortCodes(page)),
    countShortCodes: rows.read("countShortCodes", store.countShortCodes),
    senders: (accountSid, serviceSid, from, limit) =>
      limit > PAGE_MAX
        ? store.senders(accountSid, serviceSid, from, limit)
        : senders(accountSid, serviceSid, from, limit),
    updateShortCode: forget(store.updateShortCode, [rows]),
    addSender: forget(store.addSender, [rows]),
    removeSender: forget(store.removeSender, [rows]),
    replace: forget(store.replace, [accounts, rows]),
    seed: forget(store.seed, [accounts, rows]),
    addAccounts: forget(store.addAccounts, [accounts, rows]),
  };
}

type Memo = ReturnType<typeof createMemo>;

function createMemo() {
  const answers = new Map<string, Promise<unknown>>();
  return {
    forget: () => answers.clear(),
    read:
      <Args extends readonly unknown[], T>(name: string, ask: (...args: Args) => Promise<T>) =>
      (...args: Args): Promise<T> => {
        const key = name + JSON.stringify(args);
        const known = answers.get(key);
        if (known !== undefined) return known as Promise<T>;
        if (answers.size >= MEMO_SIZE) answers.clear();
        const answer = ask(...args);
        answers.set(key, answer);
        return answer;
      },
  };
}
