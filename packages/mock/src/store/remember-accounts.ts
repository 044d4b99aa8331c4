import type { Account, Store } from "./store.ts";

/** Accounts remembered; an `--accounts any` mock may meet any number. */
const MEMO_SIZE = 1000;

/**
 * A store that asks for each account once. Only for stores no other process can write to: accounts change by imports
 * alone, and those go through here.
 */
export function rememberAccounts(store: Store): Store {
  const known = new Map<string, Account>();
  const forgetting =
    <Args extends readonly unknown[]>(change: (...args: Args) => Promise<void>) =>
    async (...args: Args): Promise<void> => {
      await change(...args);
      known.clear();
    };
  return {
    ...store,
    async account(sid) {
      const found = known.get(sid) ?? (await store.account(sid));
      if (found === undefined) return undefined;
      if (known.size >= MEMO_SIZE) known.clear();
      known.set(sid, found);
      return found;
    },
    replace: forgetting((tables) => store.replace(tables)),
    seed: forgetting((tables) => store.seed(tables)),
    addAccounts: forgetting((tables) => store.addAccounts(tables)),
  };
}
