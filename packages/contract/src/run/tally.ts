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

export function countCheck(tally: Tally, name: CheckName): void {
  tally.checks.set(name, (tally.checks.get(name) ?? 0) + 1);
}

export function countStatus(tally: Tally, operation: string, status: number, by: Reached): void {
  const reached = tally.statuses.get(operation) ?? new Map<number, Reached>();
  if (reached.get(status) !== "case") reached.set(status, by);
  tally.statuses.set(operation, reached);
}
