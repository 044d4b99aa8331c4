import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

type Tag<T> = (text: TemplateStringsArray, ...values: readonly SQLInputValue[]) => T;

/** Statements as tagged templates: each is prepared once, its values are always bound. */
export interface SqliteStatements {
  readonly get: Tag<Record<string, SQLOutputValue> | undefined>;
  readonly all: Tag<Record<string, SQLOutputValue>[]>;
  readonly run: Tag<ReturnType<StatementSync["run"]>>;
}

/** Does what `createTagStore` does, which Node 22 does not have. */
export function createSqliteStatements(db: DatabaseSync): SqliteStatements {
  const prepared = new WeakMap<TemplateStringsArray, StatementSync>();
  const statement = (text: TemplateStringsArray): StatementSync => {
    let found = prepared.get(text);
    if (found === undefined) prepared.set(text, (found = db.prepare(text.join("?"))));
    return found;
  };
  return {
    get: (text, ...values) => statement(text).get(...values),
    all: (text, ...values) => statement(text).all(...values),
    run: (text, ...values) => statement(text).run(...values),
  };
}
