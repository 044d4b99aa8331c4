import type { PlainAnswer } from "./exchange.ts";
import type { Store } from "./store/store.ts";

/** Answers kept at a time. */
const MEMO_SIZE = 200;
/** Longest body kept, in characters: a page of 100 short codes. */
const BODY_MAX_LENGTH = 65_536;

/** Answers of reads, which stay right until something is written. */
export interface RememberedAnswers {
  /** What was answered to this since the last write, or what `make` answers now. */
  recall(key: string, make: () => Promise<PlainAnswer>): Promise<PlainAnswer>;
}

/**
 * A store that tells when it is written to, and the answers that hold until then. Only for a store that nobody else writes to.
 * A read that is still under way when something is written is forgotten with the rest, whatever it then answers.
 */
export function rememberAnswers(store: Store): {
  readonly store: Store;
  readonly answers: RememberedAnswers;
} {
  const known = new Map<string, Promise<PlainAnswer>>();
  const recall: RememberedAnswers["recall"] = (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = make();
    if (known.size >= MEMO_SIZE) known.clear();
    known.set(key, answer);
    const forget = () => known.delete(key);
    answer.then(({ body }) => body.length > BODY_MAX_LENGTH && forget(), forget);
    return answer;
  };
  const forgetting =
    <Args extends readonly unknown[], T>(write: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> => {
      if (known.size > 0) known.clear();
      return write(...args);
    };
  return {
    answers: { recall },
    store: {
      ...store,
      updateShortCode: forgetting(store.updateShortCode),
      addSender: forgetting(store.addSender),
      removeSender: forgetting(store.removeSender),
      replace: forgetting(store.replace),
      seed: forgetting(store.seed),
      addAccounts: forgetting(store.addAccounts),
    },
  };
}
