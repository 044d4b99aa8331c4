import { type CheckName, checkNames } from "../checks/catalog.ts";

/** How a documented status was reached. */
export type Reached = "case" | "fault";

/** Counts of a run over one document. */
export interface Tally {
  cases: number;
  requests: number;
  /** How often each check was made. */
  readonly checks: Map<CheckName, number>;
  /** By operation, then status. */
  readonly statuses: Map<string, Map<number, Reached>>;
}

export function createTally(): Tally {
  return {
    cases: 0,
    requests: 0,
    checks: new Map(checkNames.map((name) => [name, 0])),
    statuses: new Map(),
  };
}
