import type { Pair } from "../request-url.ts";
import type { Contract } from "./contract.ts";

/** Checks nothing: values are taken as they come, and the last of a repeated key counts. For load tests, and SIDs like `SCXXXX…`. */
export const off: Contract = {
  exchange: (_endpoint, raw, respond) =>
    respond({ path: record(raw.path), query: record(raw.query), form: record(raw.form) }),
  check: () => {},
};

function record(pairs: readonly Pair[]): Record<string, string | number> {
  const values = Object.create(null) as Record<string, string | number>;
  for (const [name, value] of pairs)
    values[name] = NUMBERS.has(name) ? Math.max(0, Math.trunc(Number(value)) || 0) : value;
  return values;
}

const NUMBERS = new Set(["Page", "PageSize", "num"]);
